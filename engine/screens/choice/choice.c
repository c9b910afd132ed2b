#include "screens/choice/choice.h"

#include <math.h>
#include <string.h>

#include "draw/figure/figure.h"
#include "screens/parts/leave.h"
#include "screens/parts/sheet.h"
#include "screens/view_parts.h"

enum { PORTRAIT_HIGH = 150, FURTHEST = 1000000 };

static const double HEAD_TOP = 24; // above the grid
static const double WHEEL_STEP = 48;
static const Bearing FRIENDLY = {.attention = 62,
                                 .warmth = 62,
                                 .openness = 50,
                                 .tension = 10,
                                 .gaze = GAZE_YOU,
                                 .arms = ARMS_TABLE};
static const unsigned WALLS[] = {0xe9d5b0, 0xcfdcd6, 0xe3cdbd, 0xd4d8e2,
                                 0xdfd9b8, 0xe6d0c8, 0xcddbe0, 0xe0d6c8};

static const Key ALL_KEYS[] = {{.key = KEY_DIGIT}}; // that card
static const Keys KEYS = {ALL_KEYS, sizeof ALL_KEYS / sizeof ALL_KEYS[0]};

static void forget_portraits(Choice *choice)
{
    for (size_t i = 0; i < MODEL_CARDS_MAX; i++) {
        if (choice->portraits[i]) {
            cairo_surface_destroy(choice->portraits[i]);
            choice->portraits[i] = NULL;
        }
    }
}

// Who comes back is where he was; else it begins with who comes next.
static void enter(void *self, View *view)
{
    Choice *choice = self;
    const ModelCards *cards = &view->model->cards;
    choice->leaving = false;
    bool own = cards->all[cards->chosen].own; // whoever writes stays with him
    bool next = cards->next != NONE && !own;
    choice->scroll = own ? FURTHEST : choice->scroll;
    view_set_focus(view, TOUCH_CARD, next ? cards->next : (int)cards->chosen);
}

static void leave(void *self)
{
    forget_portraits(self);
}

static int columns_of(const View *view)
{
    return 4 - (int)layout_letters(view->text_percent);
}

static Intent choose_card(const View *view, int index)
{
    bool there = index >= 0 && (size_t)index < view->model->cards.count &&
                 view->model->cards.all[index].scenario;
    return (Intent){.kind = there ? INTENT_CHOOSE : INTENT_NONE, .card = index};
}

static Intent choose(Choice *choice, View *view, const Touch *touch)
{
    if (touch->kind == TOUCH_CARD) {
        return choose_card(view, touch->index);
    }
    switch (touch->index) {
    case BUTTON_LARGER:
        return (Intent){.kind = INTENT_LARGER};
    case BUTTON_SMALLER:
        return (Intent){.kind = INTENT_SMALLER};
    case BUTTON_SETTINGS:
        return (Intent){.kind = INTENT_SETTINGS};
    case BUTTON_PAST:
        return (Intent){.kind = INTENT_PAST};
    case BUTTON_TRIOS:
        return (Intent){.kind = INTENT_TRIOS};
    case BUTTON_GROUP:
        return (Intent){.kind = INTENT_GROUP};
    case BUTTON_QUIT:
        return leave_or_ask(view, &choice->leaving);
    case BUTTON_NEW:
        return (Intent){.kind = INTENT_NEW};
    default:
        return (Intent){0};
    }
}

static void scroll(Choice *choice, View *view, double by)
{
    choice->scroll += by;
    view->dirty = true;
}

static Intent handle_key(Choice *choice, View *view, InputKey key)
{
    int columns = columns_of(view);
    switch (key) {
    case KEY_BACK:
        leave_ask(view, &choice->leaving);
        break;
    case KEY_DO:
        return view->focus_kind == TOUCH_CARD
                   ? choose_card(view, view->focus_index)
                   : (Intent){0};
    case KEY_LEFT:
        view_step_focus(view, -1);
        break;
    case KEY_RIGHT:
        view_step_focus(view, 1);
        break;
    case KEY_UP:
    case KEY_DOWN:
        for (int i = 0; i < columns; i++) {
            view_step_focus(view, key == KEY_UP ? -1 : 1);
        }
        break;
    case KEY_PAGE_UP:
    case KEY_PAGE_DOWN:
        scroll(choice, view, key == KEY_PAGE_UP ? -160 : 160);
        break;
    default:
        break;
    }
    return (Intent){0};
}

static Intent handle(void *self, View *view, const Input *input)
{
    Choice *choice = self;
    if (choice->leaving) {
        return leave_handle(view, input, &choice->leaving);
    }
    if (keys_find(&KEYS, 0, model_lesson(view->model) != NULL, input) != NONE) {
        return choose_card(view, input->digit - 1);
    }
    const Touch *touch = view_pick(view, input);
    if (touch) {
        return choose(choice, view, touch);
    }
    if (input->kind == INPUT_WHEEL) {
        scroll(choice, view, -input->wheel * WHEEL_STEP);
    } else if (input->kind == INPUT_KEY) {
        return handle_key(choice, view, input->key);
    }
    return (Intent){0};
}

// Head and shoulders, drawn once at the size of the window.
static void draw_portrait(Choice *choice, const View *view, size_t i, double w)
{
    const Appearance *look = &view->model->cards.all[i].scenario->appearance;
    double scale = view->layout.scale;
    PaintRect face = figure_face_bounds();
    double zoom = PORTRAIT_HIGH / (face.h * 1.12);
    Pose pose = pose_from_bearing(&FRIENDLY);
    choice->portraits[i] =
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, (int)ceil(w * scale),
                                   (int)ceil(PORTRAIT_HIGH * scale));
    cairo_t *cr = cairo_create(choice->portraits[i]);
    cairo_scale(cr, scale, scale);
    paint_set_colour(cr, WALLS[i % (sizeof WALLS / sizeof WALLS[0])], 1);
    cairo_paint(cr);
    cairo_translate(cr, w / 2, PORTRAIT_HIGH * 0.55);
    cairo_scale(cr, zoom, zoom);
    cairo_translate(cr, -(face.x + face.w / 2), -(face.y + face.h / 2));
    figure_draw_trunk(cr, look, &pose);
    figure_draw_badge(cr, look, &pose, view->type);
    figure_draw_face(cr, look, &pose);
    cairo_destroy(cr);
}

static void paint_portrait(const Choice *choice, const View *view, cairo_t *cr,
                           size_t i, PaintRect card)
{
    double scale = view->layout.scale;
    cairo_save(cr);
    paint_rounded(cr, card, LAYOUT_ROUND);
    cairo_clip(cr);
    cairo_translate(cr, card.x, card.y);
    cairo_scale(cr, 1 / scale, 1 / scale);
    cairo_set_source_surface(cr, choice->portraits[i], 0, 0);
    cairo_paint(cr);
    cairo_restore(cr);
}

// Its words, below the portrait; with `cr` NULL only measured. Returns the
// height.
static double write_card(View *view, cairo_t *cr, const ModelCard *card,
                         PaintRect at)
{
    const Scenario *who = card->scenario;
    double y = at.y;
    if (!who) {
        const char *text =
            card->error ? card->error : view_word(view, "window.choice.wait");
        return view_text(view, cr, LOOK_SMALL_QUIET, text, layout_at(at, y));
    }
    char line[240];
    const char *const pairs[] = {"naam", who->name, "rol", who->role, NULL};
    y += view_text(view, cr, LOOK_BOLD_ACCENT, who->title, layout_at(at, y));
    view_word_fill(view, "window.choice.who", line, sizeof line, pairs);
    y += view_text(view, cr, LOOK_SMALL, line, layout_at(at, y));
    y += view_text(view, cr, LOOK_SMALL_QUIET, card->last,
                   layout_at(at, y + 2)) +
         2;
    return y - at.y;
}

// What there is to say of a card at once, or NULL.
static const char *badge_of(const View *view, size_t i)
{
    const ModelCards *cards = &view->model->cards;
    const char *key = cards->all[i].unfinished ? "window.resume"
                      : (int)i != cards->next  ? NULL
                      : cards->newcomer        ? "window.choice.begin"
                                               : "window.choice.next";
    return key ? view_word(view, key) : NULL;
}

static void draw_badge(View *view, cairo_t *cr, const char *text, PaintRect at)
{
    TypeStyle style = view_look(view, LOOK_SMALL_ON_ACCENT);
    double w = type_width(view->type, style, text, strlen(text));
    double high = type_line_height(view->type, style);
    PaintRect tag = {at.x + LAYOUT_UNIT, at.y + LAYOUT_UNIT,
                     w + 2 * LAYOUT_UNIT, high + LAYOUT_UNIT};
    view_panel(view, cr, tag, view->colours->accent);
    type_draw(view->type, cr, style, text, strlen(text), tag.x + LAYOUT_UNIT,
              tag.y + LAYOUT_UNIT / 2.0);
}

static PaintRect words_of(PaintRect card, const ModelCard *what)
{
    double top = what->error ? LAYOUT_GAP : PORTRAIT_HIGH + 10;
    return (PaintRect){card.x + 14, card.y + top, card.w - 28, 0};
}

// Behind the cards there is a place for somebody new.
static size_t places_of(const View *view)
{
    return view->model->cards.count + 1;
}

// The first that is one's own; where there is nobody they are not apart.
static size_t own_from(const View *view)
{
    size_t i = 0;
    while (i < view->model->cards.count && !view->model->cards.all[i].own) {
        i++;
    }
    return i < view->model->cards.count ? i : places_of(view);
}

// The words on that place. With `cr` NULL only measured.
static double write_new(View *view, cairo_t *cr, PaintRect at)
{
    double y = at.y + LAYOUT_GAP;
    y += view_text(view, cr, LOOK_BOLD_ACCENT, view_word(view, "own.new"),
                   layout_at(at, y)) +
         LAYOUT_UNIT;
    y += view_text(view, cr, LOOK_SMALL_QUIET, view_word(view, "own.new.drop"),
                   layout_at(at, y));
    return y - at.y;
}

static double row_height(View *view, size_t first, size_t count, double w)
{
    double most = 0;
    for (size_t i = first; i < first + count; i++) {
        if (i == view->model->cards.count) {
            PaintRect in = {14, 0, w - 28, 0};
            most = fmax(most, write_new(view, NULL, in));
            continue;
        }
        const ModelCard *card = &view->model->cards.all[i];
        PaintRect at = words_of((PaintRect){0, 0, w, 0}, card);
        most = fmax(most, at.y + write_card(view, NULL, card, at));
    }
    return most + 12;
}

// What stands on it, in one breath.
static const char *card_words(const View *view, size_t i,
                              char words[TOUCH_WORDS_MAX])
{
    const ModelCard *card = &view->model->cards.all[i];
    const Scenario *who = card->scenario;
    const char *badge = badge_of(view, i);
    if (!who) {
        return card->error ? card->error
                           : view_word(view, "window.choice.wait");
    }
    snprintf(words, TOUCH_WORDS_MAX, "%s%s%s. %s, %s. %s", badge ? badge : "",
             badge ? ": " : "", who->title, who->name, who->role,
             card->last ? card->last : "");
    return words;
}

static void draw_card(const Choice *choice, View *view, cairo_t *cr, size_t i,
                      PaintRect at)
{
    const ModelCard *card = &view->model->cards.all[i];
    char words[TOUCH_WORDS_MAX];
    bool over = view_is_hovered(view, TOUCH_CARD, (int)i);
    view_touch_say(view_touch(view, TOUCH_CARD, (int)i, at, card->id),
                   card_words(view, i, words));
    if (!cr) {
        return;
    }
    view_key(view, cr, at,
             over && card->scenario ? view->colours->over
                                    : view->colours->paper);
    if (card->scenario) {
        paint_portrait(choice, view, cr, i,
                       (PaintRect){at.x, at.y, at.w, PORTRAIT_HIGH});
    }
    const char *badge = badge_of(view, i);
    view_edge(view, cr, at, view->colours->touch_edge);
    if (badge && card->scenario) {
        draw_badge(view, cr, badge, at);
    }
    write_card(view, cr, card, words_of(at, card));
    if (view_is_focused(view, TOUCH_CARD, (int)i)) {
        view_focus_ring(view, cr, at);
    }
}

static double card_width(const View *view, double all)
{
    int columns = columns_of(view);
    return (all - LAYOUT_GAP * (columns - 1)) / columns;
}

static void draw_new(View *view, cairo_t *cr, PaintRect at)
{
    const char *label = view_word(view, "own.new");
    view_touch(view, TOUCH_BUTTON, BUTTON_NEW, at, label);
    if (!cr) {
        return;
    }
    bool over = view_is_hovered(view, TOUCH_BUTTON, BUTTON_NEW);
    view_key(view, cr, at, over ? view->colours->over : view->colours->ground);
    view_edge(view, cr, at, view->colours->touch_edge);
    write_new(view, cr, (PaintRect){at.x + 14, at.y, at.w - 28, 0});
    if (view_is_focused(view, TOUCH_BUTTON, BUTTON_NEW)) {
        view_focus_ring(view, cr, at);
    }
}

// The places from `first` up to `end`, row by row, from `in` on; returns the
// height. With `cr` NULL only measured, and what can be touched noted.
static double draw_rows(const Choice *choice, View *view, cairo_t *cr,
                        size_t first, size_t end, PaintRect in)
{
    size_t columns = (size_t)columns_of(view);
    double w = card_width(view, in.w);
    double y = in.y;
    for (size_t i = first; i < end; i += columns) {
        size_t count = end - i < columns ? end - i : columns;
        double h = row_height(view, i, count, w);
        for (size_t n = i; n < i + count; n++) {
            PaintRect at = {in.x + (double)(n - i) * (w + LAYOUT_GAP), y, w, h};
            if (n == view->model->cards.count) {
                draw_new(view, cr, at);
            } else {
                draw_card(choice, view, cr, n, at);
            }
        }
        y += h + LAYOUT_GAP;
    }
    return y - in.y;
}

// Those of one's own stand apart, behind those of the program.
static double draw_cards(const Choice *choice, View *view, cairo_t *cr,
                         PaintRect in)
{
    size_t all = places_of(view);
    size_t own = own_from(view);
    double y = in.y;
    y += draw_rows(choice, view, cr, 0, own, in);
    if (own < all) {
        y += view_text(view, cr, LOOK_BOLD, view_word(view, "own.cards"),
                       layout_at(in, y)) +
             LAYOUT_UNIT;
        y += draw_rows(choice, view, cr, own, all, layout_at(in, y));
    }
    return y - LAYOUT_GAP - in.y;
}

// A wall in the morning: nothing that has to be waited for.
static void draw_wall(const View *view, cairo_t *cr)
{
    PaintRect all = view->layout.extent;
    cairo_rectangle(cr, all.x, all.y, all.w, all.h);
    paint_set_fade(cr, (PaintPoint){0, all.y}, (PaintPoint){0, all.y + all.h},
                   view->colours->lit, view->colours->ground);
    cairo_fill(cr);
}

// A button that ends at `right`; returns where the one before it may end.
static double draw_in_corner(View *view, cairo_t *cr, ButtonName name,
                             const char *key, double right)
{
    double w = view_button_width(view, key);
    if (cr) {
        view_button(view, cr, name, key, layout_spot(right - w, HEAD_TOP),
                    false);
    }
    return right - w - LAYOUT_UNIT;
}

// What was played, to look at again, and in a lesson what trios brought back;
// returns where they begin.
static double draw_corner(View *view, cairo_t *cr)
{
    double right = LAYOUT_WIDTH - LAYOUT_MARGIN;
    const Lesson *lesson = model_lesson(view->model);
    if (!view->model->cards.newcomer) {
        right = draw_in_corner(view, cr, BUTTON_PAST, "past.talks", right);
    }
    if (lesson && lesson->player_count > 0 && lesson->round == 0) {
        right = draw_in_corner(view, cr, BUTTON_TRIOS, "trio.button", right);
    }
    return right;
}

static double draw_head(View *view, cairo_t *cr)
{
    double w = draw_corner(view, NULL) - LAYOUT_MARGIN;
    double y = HEAD_TOP;
    y += view_text(view, cr, LOOK_HEADING_ACCENT,
                   view_word(view, "window.title"),
                   (PaintRect){LAYOUT_MARGIN, y, w, 0});
    const char *line =
        view_word(view, view->model->cards.newcomer ? "window.choice.first"
                                                    : "window.choice.ask");
    y += view_text(view, cr, LOOK_BODY, line,
                   (PaintRect){LAYOUT_MARGIN, y + 2, w, 0});
    return y + LAYOUT_GAP;
}

// Below the cards, for the buttons.
static double foot_high(const View *view)
{
    return view_button_height(view) + LAYOUT_MARGIN;
}

// Which lesson there is to go on with, as fully as there is room for from `x`
// on.
static const char *group_label(View *view, double x)
{
    const char *kept = view->model->lesson_kept;
    double most = LAYOUT_WIDTH - LAYOUT_MARGIN - LAYOUT_UNIT -
                  view_button_width(view, "window.quit") - x;
    if (!kept) {
        return view_word(view, "lesson.button");
    }
    return view_words_width(view, kept) <= most
               ? kept
               : view_word(view, "lesson.kept.short");
}

static void draw_foot(View *view, cairo_t *cr)
{
    double y = LAYOUT_HEIGHT - LAYOUT_MARGIN + 8 - view_button_height(view);
    double x = LAYOUT_MARGIN;
    x = view_size_buttons(view, cr, x, y);
    x += view_button(view, cr, BUTTON_SETTINGS, "settings.button",
                     layout_spot(x, y), false) +
         LAYOUT_UNIT;
    const char *group = group_label(view, x);
    PaintRect at = {x, y, view_words_width(view, group),
                    view_button_height(view)};
    view_button_saying(view, cr, BUTTON_GROUP, group, at, false);
    x += at.w + LAYOUT_UNIT;
    view_button(view, cr, BUTTON_QUIT, "window.quit", layout_spot(x, y), false);
}

// Brings the card with the focus into sight.
static void follow_focus(Choice *choice, const View *view)
{
    PaintRect grid = choice->grid;
    const Touch *card =
        view_find_touch(view, view->focus_kind, view->focus_index);
    bool new = card && card->kind == TOUCH_BUTTON && card->index == BUTTON_NEW;
    if (!card || !view->focus_seen || (card->kind != TOUCH_CARD && !new)) {
        return;
    }
    double top = card->rects[0].y - 8;
    double end = card->rects[0].y + card->rects[0].h + 8;
    if (top < grid.y) {
        choice->scroll -= grid.y - top;
    } else if (end > grid.y + grid.h) {
        choice->scroll += end - grid.y - grid.h;
    }
}

// Those of another size are drawn again, and of who was read since.
static void follow_portraits(Choice *choice, const View *view)
{
    const ModelCards *cards = &view->model->cards;
    if (fabs(choice->portrait_scale - view->layout.scale) > 1e-9 ||
        choice->portrait_columns != columns_of(view)) {
        forget_portraits(choice);
        choice->portrait_scale = view->layout.scale;
        choice->portrait_columns = columns_of(view);
    }
    for (size_t i = 0; i < cards->count; i++) {
        const Scenario *who = cards->all[i].scenario;
        if (choice->portraits[i] && choice->drawn[i] != who) {
            cairo_surface_destroy(choice->portraits[i]); // his file was saved
            choice->portraits[i] = NULL;
        }
        if (who && !choice->portraits[i]) {
            choice->drawn[i] = who;
            draw_portrait(choice, view, i, card_width(view, choice->grid.w));
        }
    }
}

// The cards as far as they are scrolled.
static PaintRect scrolled(const Choice *choice)
{
    PaintRect in = choice->grid;
    in.y -= choice->scroll;
    return in;
}

static void update(void *self, View *view)
{
    Choice *choice = self;
    double top = draw_head(view, NULL);
    choice->grid =
        (PaintRect){LAYOUT_MARGIN, top, LAYOUT_WIDTH - 2 * LAYOUT_MARGIN,
                    LAYOUT_HEIGHT - top - foot_high(view)};
    double high = draw_cards(choice, view, NULL, scrolled(choice));
    choice->over = fmax(0, high - choice->grid.h);
    follow_focus(choice, view);
    choice->scroll = fmax(0, fmin(choice->scroll, choice->over));
    follow_portraits(choice, view);
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const Choice *choice = self;
    PaintRect grid = choice->grid;
    PaintRect all = view->layout.extent;
    draw_wall(view, cr);
    draw_head(view, cr);
    cairo_save(cr);
    cairo_rectangle(cr, all.x, grid.y - 8, all.w, grid.h + 12);
    cairo_clip(cr);
    draw_cards(choice, view, cr, scrolled(choice));
    cairo_restore(cr);
    view_clip_touches(view, 0, grid); // none under what is below it
    sheet_draw_bar(view, cr, grid, choice->scroll, choice->over);
    (void)draw_corner(view, cr);
    draw_foot(view, cr);
    if (choice->leaving) {
        leave_draw(view, cr);
    }
}

static Wake wake(const void *self, const View *view)
{
    (void)self;
    for (size_t i = 0; i < view->model->cards.count; i++) {
        if (!view->model->cards.all[i].scenario &&
            !view->model->cards.all[i].error) {
            return WAKE_READ;
        }
    }
    return WAKE_NEVER;
}

const Screen SCREEN_CHOICE = {
    .name = "choice",
    .keys = &KEYS,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
    .wake = wake,
    .leave = leave,
};
