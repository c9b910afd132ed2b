#include "screens/parts/scene.h"

#include <math.h>
#include <string.h>

#include "draw/figure/figure.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

static const double EASE_SECONDS = 0.3;

static void forget_layer(cairo_surface_t **layer)
{
    if (*layer) {
        cairo_surface_destroy(*layer);
        *layer = NULL;
    }
}

static void forget_layers(Scene *scene)
{
    forget_layer(&scene->room);
    forget_layer(&scene->top);
    forget_layer(&scene->table);
}

void scene_free(Scene *scene)
{
    forget_layers(scene);
    figure_layers_free(&scene->figure);
}

void scene_forget_pose(const View *view)
{
    Scene *scene = view->scene;
    scene->posed = false;
    scene->speak_until = 0;
}

static double ease(double part)
{
    double t = part < 0 ? 0 : part > 1 ? 1 : part;
    return t * t * (3 - 2 * t);
}

static Pose pose_now(const View *view)
{
    Scene *scene = view->scene;
    double part = view->model->settings.calm
                      ? 1
                      : (view->seconds - scene->since) / EASE_SECONDS;
    return part >= 1 ? scene->to
                     : pose_blend(&scene->from, &scene->to, ease(part));
}

// At the thing that his last words are about.
static void look_at_thing(const View *view, Pose *pose)
{
    const Conversation *now = &view->talk->now;
    int beat = now->said[0];
    PaintRect at;
    if (beat != NONE &&
        scene_thing(view, now->scenario->beats[beat].topic, &at)) {
        pose_look_at(pose, at.x + at.w / 2, at.y + at.h / 2);
    }
}

void scene_set_bearing(View *view, Bearing bearing)
{
    Scene *scene = view->scene;
    Pose to = pose_from_bearing(&bearing);
    if (bearing.gaze == GAZE_THING) {
        look_at_thing(view, &to);
    }
    scene->from = scene->posed ? pose_now(view) : to;
    scene->to = to;
    scene->since = view->seconds;
    scene->posed = true;
    view->dirty = true;
}

void scene_speak(View *view, double seconds)
{
    Scene *scene = view->scene;
    scene->speech_began = view->seconds;
    scene->speak_until = view->seconds + seconds;
}

bool scene_is_moving(const View *view, double seconds)
{
    Scene *scene = view->scene;
    return view->seconds - scene->since < seconds;
}

static Pose pose_alive(const View *view)
{
    Scene *scene = view->scene;
    Pose pose = pose_now(view);
    if (view->model->settings.calm) {
        return pose;
    }
    pose = pose_with_life(&pose, view->seconds);
    if (view->seconds < scene->speak_until) {
        pose = pose_speaking(&pose, view->seconds - scene->speech_began);
    }
    return pose;
}

// A layer as large as the window, and a cairo on it in design units.
static cairo_t *layer_begin(cairo_surface_t **layer, const View *view,
                            cairo_format_t format)
{
    const Layout *layout = &view->layout;
    forget_layer(layer);
    *layer = cairo_image_surface_create(format, layout->width, layout->height);
    cairo_t *cr = cairo_create(*layer);
    layout_begin(layout, cr, NULL);
    return cr;
}

static bool layer_fits(cairo_surface_t *layer, const View *view)
{
    return layer &&
           cairo_image_surface_get_width(layer) == view->layout.width &&
           cairo_image_surface_get_height(layer) == view->layout.height;
}

static void layer_paint(cairo_surface_t *layer, cairo_t *cr)
{
    cairo_save(cr);
    cairo_identity_matrix(cr);
    cairo_set_source_surface(cr, layer, 0, 0);
    cairo_paint(cr);
    cairo_restore(cr);
}

// The plain one for a word nobody knows: `check` has said so.
static RoomKind room_of(const View *view)
{
    RoomKind room;
    (void)room_words_find(view->talk->scenario->room, &room);
    return room;
}

// Layers in the colours of another palette are drawn again.
static void follow_colours(const View *view)
{
    Scene *scene = view->scene;
    if (scene->colours != view->colours) {
        forget_layers(scene);
        scene->colours = view->colours;
    }
}

// Where the room may not come between the person and his words, it fades.
static void flatten(const View *view, cairo_t *cr)
{
    if (view->colours->flat > 0) {
        paint_set_colour(cr, view->colours->ground, view->colours->flat);
        cairo_paint(cr);
    }
}

// The shadow on the wall is soft and large: it does not follow him.
static void draw_room(View *view, cairo_t *cr, RoomKind kind, bool shaded)
{
    Scene *scene = view->scene;
    follow_colours(view);
    if (!layer_fits(scene->room, view) || scene->room_kind != kind ||
        scene->room_of != view->talk->scenario ||
        scene->room_shaded != shaded) {
        const Pose upright = {0};
        cairo_t *layer = layer_begin(&scene->room, view, CAIRO_FORMAT_RGB24);
        room_draw(layer, kind, view->layout.extent);
        flatten(view, layer);
        scene->things = (RoomThings){.room = kind};
        if (shaded) {
            scene->things = room_things_of(kind, view->talk->scenario);
            figure_draw_shadow(layer, &view->talk->scenario->appearance,
                               &upright);
            room_things_draw(layer, &scene->things, false, view->type);
        }
        cairo_destroy(layer);
        scene->room_kind = kind;
        scene->room_of = view->talk->scenario;
        scene->room_shaded = shaded;
    }
    layer_paint(scene->room, cr);
}

void scene_draw_room(View *view, cairo_t *cr, RoomKind kind)
{
    draw_room(view, cr, kind, false);
}

static TableState table_state(const View *view, const SceneForm *form)
{
    TableState state = {.coffee = TABLE_COFFEE_FULL, .room = room_of(view)};
    if (!form->bare) {
        state.coffee = table_coffee(view->talk->turns, view->talk->count);
        TableItem open =
            form->open != TABLE_NONE
                ? form->open
                : table_opened(view->talk->scenario, view->talk->turns,
                               view->talk->count);
        state.brochure_open = open == TABLE_BROCHURE;
        state.diary_open = open == TABLE_DIARY;
        state.pen_down = view->talk->now.pen_down;
        state.form_aside = view->talk->now.form_aside;
    }
    return state;
}

static const char *note_of(const View *view, int cell)
{
    int depth = view->talk->now.cells[cell].depth;
    const char *note = "";
    for (int i = 0; i <= depth && i < DEPTHS; i++) {
        const char *here = view->talk->scenario->cells[cell].note[i];
        note = here && here[0] ? here : note;
    }
    return note;
}

static PaperForm paper_form(const View *view, const SceneForm *form)
{
    const Scenario *who = view->talk->scenario;
    PaperForm paper = {.colours = view->colours, .title = who->form_title};
    for (int i = 0; i < FORM_QUADRANTS; i++) {
        paper.quadrant[i] = who->cell_counts[i] > 0
                                ? explain_quadrant(view->model->words, who, i)
                                : NULL;
    }
    for (int i = 0; i < FORM_CELLS; i++) {
        int topic = who->cells[i].topic;
        paper.cell[i].label = !scenario_has_cell(who, i) ? NULL
                              : topic == NONE            ? ""
                                              : who->topics[topic].label;
        paper.cell[i].note = form->bare ? "" : note_of(view, i);
        paper.cell[i].written = i == form->writing ? form->written : 1;
        paper.cell[i].warm = !form->bare && view->talk->now.cells[i].told &&
                             !view->talk->now.cells[i].asked;
        paper.cell[i].hover = view_is_hovered(view, TOUCH_CELL, i);
        paper.cell[i].focus = view_is_focused(view, TOUCH_CELL, i);
    }
    return paper;
}

static bool same_cell(const PaperCell *a, const PaperCell *b)
{
    return a->label == b->label && a->note == b->note && a->warm == b->warm &&
           a->hover == b->hover && a->focus == b->focus &&
           fabs(a->written - b->written) < 1e-9;
}

// Texts of one scenario: the same one is the same place.
static bool same_paper(const PaperForm *a, const PaperForm *b)
{
    for (int i = 0; i < FORM_CELLS; i++) {
        if (!same_cell(&a->cell[i], &b->cell[i])) {
            return false;
        }
    }
    return true;
}

static bool same_table(const TableState *a, const TableState *b)
{
    return a->pen_down == b->pen_down && a->form_aside == b->form_aside &&
           a->coffee == b->coffee && a->brochure_open == b->brochure_open &&
           a->diary_open == b->diary_open;
}

// A form that is held up does not lie there.
static bool table_is_drawn(const View *view, const SceneForm *form,
                           const TableState *state, const PaperForm *paper)
{
    Scene *scene = view->scene;
    return layer_fits(scene->table, view) &&
           scene->table_of == view->talk->scenario &&
           scene->table_raised == form->raised &&
           same_table(&scene->table_state, state) &&
           (form->raised || same_paper(&scene->table_paper, paper));
}

static void draw_form(const View *view, cairo_t *cr, const PaperForm *paper,
                      bool aside)
{
    cairo_save(cr);
    if (aside) {
        table_turn_aside(cr);
    }
    paper_draw_lying(cr, paper, view->type);
    cairo_restore(cr);
}

// Only what the table can reach, from its highest thing down.
static void paint_table(cairo_surface_t *layer, const View *view, cairo_t *cr)
{
    PaintRect all = view->layout.extent;
    cairo_save(cr);
    cairo_rectangle(cr, all.x, TABLE_HIGHEST, all.w,
                    all.y + all.h - TABLE_HIGHEST);
    cairo_clip(cr);
    layer_paint(layer, cr);
    cairo_restore(cr);
}

// What never changes while he writes.
static void draw_top(const View *view, cairo_t *cr)
{
    Scene *scene = view->scene;
    if (!layer_fits(scene->top, view) ||
        scene->top_of != view->talk->scenario) {
        cairo_t *layer = layer_begin(&scene->top, view, CAIRO_FORMAT_ARGB32);
        table_top_draw(layer, view->layout.extent,
                       room_table_top(scene->room_kind));
        room_things_draw(layer, &scene->things, true, view->type);
        cairo_destroy(layer);
        scene->top_of = view->talk->scenario;
    }
    paint_table(scene->top, view, cr);
}

// The form with its handwriting is costly: it is part of the layer.
static void draw_table(View *view, cairo_t *cr, const SceneForm *form)
{
    Scene *scene = view->scene;
    TableState state = table_state(view, form);
    PaperForm paper = paper_form(view, form);
    if (!table_is_drawn(view, form, &state, &paper)) {
        cairo_t *layer = layer_begin(&scene->table, view, CAIRO_FORMAT_ARGB32);
        draw_top(view, layer);
        if (!form->raised) {
            draw_form(view, layer, &paper, state.form_aside);
        }
        table_draw(layer, &state);
        cairo_destroy(layer);
        scene->table_state = state;
        scene->table_of = view->talk->scenario;
        scene->table_paper = paper;
        scene->table_raised = form->raised;
    }
    paint_table(scene->table, view, cr);
}

void scene_draw(View *view, cairo_t *cr, const SceneForm *form)
{
    Scene *scene = view->scene;
    const Appearance *looks = &view->talk->scenario->appearance;
    Type *letters = view->type;
    Pose pose = pose_alive(view);
    RoomKind room = room_of(view);
    draw_room(view, cr, room, true);
    room_clock_draw(cr, room, form->bare ? 0 : view->talk->now.minute);
    if (scene_is_moving(view, EASE_SECONDS) && !view->model->settings.calm) {
        figure_draw_trunk(cr, looks, &pose);
        figure_draw_badge(cr, looks, &pose, letters);
        figure_draw_face(cr, looks, &pose);
        draw_table(view, cr, form);
        figure_draw_arms(cr, looks, &pose);
    } else {
        figure_layers_draw_body(&scene->figure, cr, &view->layout, looks, &pose,
                                letters);
        draw_table(view, cr, form);
        figure_layers_draw_arms(&scene->figure, cr, &view->layout, looks,
                                &pose);
    }
    scene->drawn = pose;
    scene->writes = !form->bare && form->writing != NONE && form->written < 1;
    view->peopled = true;
}

// A number on the thing.
static void draw_number(const View *view, cairo_t *cr, int number,
                        PaintRect thing)
{
    enum { AROUND = 15 };
    TypeStyle style = {TYPE_BOLD, TEXT_BODY, view->colours->on_accent, 1};
    char text[12];
    double x = thing.x + thing.w / 2, y = thing.y + thing.h / 2;
    snprintf(text, sizeof text, "%d", number);
    cairo_new_sub_path(cr);
    cairo_arc(cr, x, y, AROUND, 0, 7);
    paint_set_colour(cr, view->colours->accent, 1);
    cairo_fill(cr);
    double w = type_width(view->type, style, text, strlen(text));
    type_draw(view->type, cr, style, text, strlen(text), x - w / 2,
              y - type_line_height(view->type, style) / 2);
}

double scene_draw_table(View *view, cairo_t *cr, PaintRect at)
{
    static const TableItem ITEMS[] = {TABLE_BROCHURE, TABLE_DIARY, TABLE_FORM,
                                      TABLE_PEN,      TABLE_CUP,   TABLE_CARD};
    const PaintRect all = {0, TABLE_HIGHEST, LAYOUT_WIDTH,
                           LAYOUT_HEIGHT - TABLE_HIGHEST};
    double scale = at.w / all.w;
    if (!cr) {
        return all.h * scale;
    }
    const SceneForm form = {.writing = NONE};
    TableState state = table_state(view, &form);
    PaperForm paper = paper_form(view, &form);
    cairo_save(cr);
    cairo_translate(cr, at.x, at.y);
    cairo_scale(cr, scale, scale);
    cairo_translate(cr, 0, -all.y);
    cairo_rectangle(cr, all.x, all.y, all.w, all.h);
    cairo_clip(cr);
    table_top_draw(cr, all, room_table_top(room_of(view)));
    draw_form(view, cr, &paper, state.form_aside);
    table_draw(cr, &state);
    for (int i = 0; i < (int)(sizeof ITEMS / sizeof ITEMS[0]); i++) {
        PaintRect thing = table_item_bounds(ITEMS[i], &state);
        cairo_save(cr); // as large as the letters
        cairo_translate(cr, thing.x + thing.w / 2, thing.y + thing.h / 2);
        cairo_scale(cr, 1 / scale, 1 / scale);
        draw_number(view, cr, i + 1, (PaintRect){0});
        cairo_restore(cr);
    }
    cairo_restore(cr);
    return all.h * scale;
}

bool scene_stirs(const View *view, PaintRect *part)
{
    Scene *scene = view->scene;
    Pose now = pose_alive(view);
    if (scene->writes) {
        *part = view->layout.extent; // the last stroke of the pen
        return true;
    }
    return figure_layers_stir(&view->layout, &scene->drawn, &now, part);
}

void scene_draw_raised(View *view, cairo_t *cr, const SceneForm *form)
{
    PaperForm paper = paper_form(view, form);
    PaintRect where = layout_raised();
    double big = view->text_percent / 100.0;
    paper_draw_raised(cr, &paper, view->type, where, big);
    if (form->writing != NONE && form->written < 1) {
        PaintPoint pen =
            paper_pen_point(&paper, view->type, where, form->writing, big);
        paper_draw_pen(cr, pen.x, pen.y);
    }
}

bool scene_thing(const View *view, int topic, PaintRect *rect)
{
    const Scene *scene = view->scene;
    const RoomThing *thing = room_things_find(&scene->things, topic);
    if (thing) {
        *rect = layout_inset(thing->at, -4);
    }
    return thing != NULL;
}

// A halo round what can be touched: the thing itself stays as it is.
void scene_draw_lit(cairo_t *cr, PaintRect rect)
{
    enum { RINGS = 5 };
    for (int i = RINGS; i >= 1; i--) {
        paint_rounded(cr, layout_inset(rect, -2.2 * i), LAYOUT_ROUND + i);
        paint_set_colour(cr, 0xffedb8, 0.17);
        cairo_set_line_width(cr, 4.4);
        cairo_stroke(cr);
    }
    paint_rounded(cr, rect, LAYOUT_ROUND);
    paint_set_colour(cr, 0xfff6da, 0.16);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, 0x7a5a1e, 1); // seen on a light wall too
    cairo_set_line_width(cr, 3.4);
    cairo_stroke_preserve(cr);
    paint_set_colour(cr, 0xfff0c8, 1);
    cairo_set_line_width(cr, 2);
    cairo_stroke(cr);
}

void scene_draw_touch(View *view, cairo_t *cr, TouchKind kind, int index,
                      PaintRect rect)
{
    if (view_is_focused(view, kind, index)) {
        view_focus_ring(view, cr, rect);
    } else if (view_is_hovered(view, kind, index)) {
        scene_draw_lit(cr, rect);
    }
}

bool scene_is_named(const View *view, TouchKind kind, int index)
{
    return view_is_focused(view, kind, index) ||
           (!view->focus_seen && view_is_hovered(view, kind, index));
}

// Whether a label there hides neither his face, nor his words, nor the help.
static bool label_is_free(const View *view, PaintRect tag)
{
    double big = view->text_percent / 100.0;
    PaintRect help = {0, 0, 60 * big, 60 * big};
    return tag.y >= LAYOUT_UNIT && !layout_overlap(tag, help) &&
           !layout_overlap(tag, layout_face()) &&
           !layout_overlap(tag, layout_speech(view->text_percent));
}

// Above the thing, or else below it; beside his face in lines that are short.
static PaintRect label_place(const View *view, PaintRect rect, double w,
                             double h)
{
    PaintRect face = layout_face();
    double right = rect.x < face.x ? face.x : LAYOUT_WIDTH;
    double x = fmin(rect.x + rect.w / 2 - w / 2, right - LAYOUT_UNIT - w);
    PaintRect tag = {fmax(x, LAYOUT_UNIT), rect.y - h - LAYOUT_UNIT, w, h};
    if (!label_is_free(view, tag)) {
        tag.y = rect.y + rect.h + LAYOUT_UNIT;
    }
    return tag;
}

void scene_draw_label(View *view, cairo_t *cr, const char *text, PaintRect rect)
{
    const double pad = 12, most = layout_face().x - 2 * LAYOUT_UNIT;
    TypeStyle style = view_look(view, LOOK_SMALL_BOLD);
    double whole = type_width(view->type, style, text, strlen(text)) + 1;
    double w = fmin(whole, most - 2 * pad);
    double h = type_paragraph(view->type, NULL, style, text, 0, 0, w);
    PaintRect tag = label_place(view, rect, w + 2 * pad, h + LAYOUT_UNIT);
    view_panel(view, cr, tag, view->colours->paper);
    type_paragraph(view->type, cr, style, text, tag.x + pad, tag.y + 4, w);
}

static void touch_item(View *view, cairo_t *cr, TableItem item,
                       const TableState *state, const char *key)
{
    PaintRect rect = table_item_bounds(item, state);
    const char *text = view_word(view, key);
    view_touch(view, TOUCH_ITEM, (int)item, rect, text);
    scene_draw_touch(view, cr, TOUCH_ITEM, (int)item, rect);
    if (scene_is_named(view, TOUCH_ITEM, (int)item)) {
        scene_draw_label(view, cr, text, rect);
    }
}

static void draw_handle(View *view, cairo_t *cr, TouchKind kind,
                        const char *key, PaintRect beside, double y)
{
    const char *text = view_word(view, key);
    double w = view_small_width(view, text);
    double x =
        fmin(beside.x + beside.w + LAYOUT_GAP, LAYOUT_WIDTH - LAYOUT_UNIT - w);
    view_small_key(view, cr, kind, 0, text,
                   (PaintRect){x, y, w, view_small_height(view)});
}

static void touch_raised(View *view, cairo_t *cr)
{
    PaintRect where = layout_raised();
    double big = view->text_percent / 100.0;
    for (int i = 0; i < FORM_CELLS; i++) {
        int topic = view->talk->scenario->cells[i].topic;
        if (topic != NONE && view->talk->now.cells[i].depth < 0) {
            Touch *touch = view_touch(view, TOUCH_CELL, i,
                                      paper_cell_bounds(where, i, big),
                                      view->talk->scenario->topics[topic].name);
            view_touch_say(touch, scenario_cell_label(view->talk->scenario, i));
        }
    }
    double step = view_small_height(view) + LAYOUT_UNIT;
    double y = where.y + where.h - 2 * step;
    draw_handle(view, cr, TOUCH_CLOSE, "window.form.back", where, y);
    draw_handle(view, cr, TOUCH_ASIDE, "window.form.aside", where, y + step);
}

void scene_touch_table(View *view, cairo_t *cr, bool raised)
{
    static const struct {
        TableItem item;
        const char *key;
    } ITEMS[] = {{TABLE_PEN, "window.item.pen"},
                 {TABLE_CUP, "window.item.cup"},
                 {TABLE_CARD, "window.item.card"},
                 {TABLE_BROCHURE, "window.item.brochure"},
                 {TABLE_DIARY, "window.item.diary"}};
    SceneForm form = {.raised = raised};
    TableState state = table_state(view, &form);
    if (raised) {
        touch_raised(view, cr);
        return;
    }
    touch_item(view, cr, TABLE_FORM, &state,
               state.form_aside ? "window.form.take" : "window.item.form");
    for (size_t i = 0; i < sizeof ITEMS / sizeof ITEMS[0]; i++) {
        touch_item(view, cr, ITEMS[i].item, &state, ITEMS[i].key);
    }
}
