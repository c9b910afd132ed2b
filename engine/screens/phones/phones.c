#include "screens/phones/phones.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "screens/view_parts.h"

enum {
    LINE_BYTES = 400,
    CODE_SIDE = LAYOUT_HEIGHT * 4 / 5,
    QUIET = (LAYOUT_HEIGHT - CODE_SIDE) / 2, // white round it
    TEXT_X = CODE_SIDE + 2 * QUIET + 24,
    TEXT_LEAST = 10,
    WIFI_SIDE = 400, // of the code of a hotspot, with the white round it
    NAMED_LEAST = 3,
    BLACK = 0x000000,
    WHITE = 0xFFFFFF
};

static void enter(void *self, View *view)
{
    PhonesPage *page = self;
    page->helps = false;
    for (int i = 0; i < PHONES_WIFI; i++) {
        field_set(&page->wifi[i], "");
    }
    view_set_focus(view, TOUCH_BUTTON, BUTTON_NEXT);
}

static Intent choose(PhonesPage *page, View *view, int button)
{
    view->dirty = true;
    switch (button) {
    case BUTTON_PHONES_HELP:
        page->helps = !page->helps;
        return (Intent){.kind = INTENT_DONE};
    case BUTTON_PHONES:
        return (Intent){.kind = INTENT_PHONES_SWITCH};
    case BUTTON_PHONES_LETTERS:
        return (Intent){.kind = INTENT_PHONES_DO,
                        .phones = {.what = PHONES_LETTERS}};
    default:
        return (Intent){.kind = INTENT_PHONES};
    }
}

// In one of the fields. True if what stands there may be another now.
static bool type(PhonesPage *page, View *view, const Input *input)
{
    for (int i = 0; input->kind == INPUT_PRESS && i < PHONES_WIFI; i++) {
        const Touch *field = view_find_touch(view, TOUCH_FIELD, i);
        if (field && layout_holds(field->rects[0], input->x, input->y)) {
            view_set_focus(view, TOUCH_FIELD, i);
            field_point(&page->wifi[i], view, field->rects[0], input->x,
                        input->y);
            return true;
        }
    }
    bool key = input->kind == INPUT_KEY &&
               (input->key == KEY_NEXT || input->key == KEY_PREVIOUS ||
                input->key == KEY_BACK || input->key == KEY_DO);
    if (view->focus_kind != TOUCH_FIELD || key) {
        return false;
    }
    return field_handle(&page->wifi[view->focus_index], view, input) ||
           input->kind == INPUT_LETTER;
}

static Intent handle(void *self, View *view, const Input *input)
{
    PhonesPage *page = self;
    if (page->helps && type(page, view, input)) {
        return (Intent){
            .kind = INTENT_PHONES_WIFI,
            .wifi = {page->wifi[0].now.text, page->wifi[1].now.text}};
    }
    const Touch *touch = view_pick(view, input);
    if (touch && touch->kind == TOUCH_BUTTON) {
        return choose(page, view, touch->index);
    }
    if (input->kind == INPUT_KEY && input->key == KEY_BACK && page->helps) {
        return choose(page, view, BUTTON_PHONES_HELP);
    }
    if (input->kind == INPUT_KEY &&
        (input->key == KEY_BACK || input->key == KEY_DO)) {
        return (Intent){.kind = INTENT_PHONES};
    }
    return (Intent){0};
}

static void fill(cairo_t *cr, unsigned colour, PaintRect rect)
{
    paint_set_colour(cr, colour, 1);
    cairo_rectangle(cr, rect.x, rect.y, rect.w, rect.h);
    cairo_fill(cr);
}

void phones_draw_code(const ModelCode *code, cairo_t *cr, PaintRect at)
{
    if (code->side == 0) {
        return;
    }
    double step = at.w / code->side;
    cairo_save(cr);
    cairo_set_antialias(cr, CAIRO_ANTIALIAS_NONE);
    paint_set_colour(cr, BLACK, 1);
    for (int i = 0; i < code->side * code->side; i++) {
        if (code->dark[i]) {
            cairo_rectangle(cr, at.x + step * (i % code->side),
                            at.y + step * (i / code->side), step, step);
        }
    }
    cairo_fill(cr);
    cairo_restore(cr);
}

static double line(View *view, cairo_t *cr, TypeFace face, double size,
                   const char *text, PaintRect at)
{
    return view_text_in(
        view, cr, view_style(view, face, size, view->colours->ink), text, at);
}

// "7 van 12 binnen": against those who play, where these are the group; who
// only looks on may come in too.
static double draw_in(View *view, cairo_t *cr, double size, PaintRect at)
{
    const ModelPhones *phones = &view->model->phones;
    char text[LINE_BYTES];
    Pairs pairs = {0};
    int players = model_lesson(view->model)->player_count;
    pairs_number(&pairs, "hier", phones->here);
    pairs_number(&pairs, "aantal", players);
    view_word_fill(view,
                   players < NAMED_LEAST || phones->here > players
                       ? "phones.wall.in"
                       : "phones.wall.in.of",
                   text, sizeof text, pairs.list);
    double high = line(view, cr, TYPE_BOLD, size * 2, text, at);
    if (phones->nobody) {
        high += line(view, cr, TYPE_PRINT, size,
                     view_word(view, "phones.wall.nobody"),
                     layout_at(at, at.y + high));
    }
    return high;
}

// For who cannot scan it.
static double draw_address(View *view, cairo_t *cr, double size, PaintRect at)
{
    const ModelPhones *phones = &view->model->phones;
    double y = at.y;
    if (phones->letters[0] == '\0') {
        return line(view, cr, TYPE_PRINT, size,
                    view_word(view, "phones.wall.shut"), at);
    }
    y += line(view, cr, TYPE_PRINT, size, view_word(view, "phones.wall.type"),
              at);
    y += line(view, cr, TYPE_BOLD, size * 1.5, phones->host, layout_at(at, y)) +
         LAYOUT_UNIT;
    y += line(view, cr, TYPE_PRINT, size,
              view_word(view, "phones.wall.type.letters"), layout_at(at, y));
    y += line(view, cr, TYPE_BOLD, size * 3, phones->letters, layout_at(at, y));
    return y - at.y;
}

static double draw_open(View *view, cairo_t *cr, double size, PaintRect at)
{
    double y = at.y;
    if (view->model->phones.lost) {
        y += line(view, cr, TYPE_BOLD, size,
                  view_word(view, "phones.wall.lost"), at) +
             LAYOUT_GAP;
    }
    y += draw_address(view, cr, size, layout_at(at, y)) + LAYOUT_GAP;
    y += draw_in(view, cr, size, layout_at(at, y)) + LAYOUT_GAP;
    y += line(view, cr, TYPE_PRINT, size * 0.8,
              view_word(view, "phones.wall.plain"), layout_at(at, y));
    return y - at.y;
}

// What to try; and for a hotspot its name and password, of which a second code
// is made.
static double draw_help(const PhonesPage *page, View *view, cairo_t *cr,
                        double size, PaintRect at)
{
    static const char *const HINTS[PHONES_WIFI] = {"phones.wifi.name",
                                                   "phones.wifi.password"};
    double y = at.y;
    y += line(view, cr, TYPE_PRINT, size,
              view_word(view, "phones.wall.help.what"), at) +
         LAYOUT_GAP;
    for (int i = 0; i < PHONES_WIFI; i++) {
        PaintRect field = layout_column(at, i, PHONES_WIFI);
        field.y = y;
        field.h = field_height(view, 1);
        if (cr) {
            field_draw(&page->wifi[i], view, cr, i, field,
                       view_word(view, HINTS[i]));
        }
    }
    return y + field_height(view, 1) - at.y;
}

// Returns where it ends; `cr` NULL: only that.
static double draw_text(const PhonesPage *page, View *view, cairo_t *cr,
                        double size, PaintRect at)
{
    const ModelPhones *phones = &view->model->phones;
    double y = at.y;
    y += line(view, cr, TYPE_BOLD, size * 1.4,
              view_word(view,
                        page->helps ? "phones.wall.help" : "phones.wall.title"),
              at) +
         LAYOUT_GAP;
    if (page->helps) {
        return y + draw_help(page, view, cr, size, layout_at(at, y));
    }
    if (phones->open) {
        return y + draw_open(view, cr, size, layout_at(at, y));
    }
    return y + line(view, cr, TYPE_PRINT, size,
                    view_word(view, phones->failed ? "phones.wall.failed"
                                                   : "phones.wall.off"),
                    layout_at(at, y));
}

static double button(View *view, cairo_t *cr, ButtonName name,
                     const char *label, PaintPoint at)
{
    double w = view_small_width(view, label);
    double high = view_small_height(view);
    view_small_key(view, cr, TOUCH_BUTTON, (int)name, label,
                   (PaintRect){at.x, at.y, w, high});
    return w + LAYOUT_UNIT;
}

void phones_write_switch(const View *view, char *out, size_t size)
{
    const ModelPhones *phones = &view->model->phones;
    const char *const pairs[] = {"adres", phones->named, NULL};
    view_word_fill(view,
                   phones->networkless       ? "phones.set.none"
                   : phones->address == NONE ? "phones.set.off"
                                             : "phones.set.on",
                   out, size, pairs);
}

// From the foot up, in as many rows as they need. Returns where they begin.
static double draw_buttons(const PhonesPage *page, View *view, cairo_t *cr,
                           PaintRect at)
{
    char label[LINE_BYTES];
    double high = view_small_height(view) + LAYOUT_UNIT;
    double y = LAYOUT_HEIGHT - LAYOUT_MARGIN - high;
    phones_write_switch(view, label, sizeof label);
    double x =
        at.x + button(view, cr, BUTTON_NEXT, view_word(view, "phones.on"),
                      (PaintPoint){at.x, y});
    (void)button(view, cr, BUTTON_PHONES_HELP,
                 view_word(view, page->helps ? "phones.wall.help.close"
                                             : "phones.wall.help"),
                 (PaintPoint){x, y});
    y -= high;
    x = at.x + button(view, cr, BUTTON_PHONES, label, (PaintPoint){at.x, y});
    const char *letters = view_word(view, "phones.wall.letters");
    if (view->model->phones.open && !page->helps) {
        if (x + view_small_width(view, letters) > at.x + at.w) {
            x = at.x;
            y -= high;
        }
        (void)button(view, cr, BUTTON_PHONES_LETTERS, letters,
                     (PaintPoint){x, y});
    }
    return y;
}

static PaintRect column_of(const PhonesPage *page, const View *view)
{
    double x =
        view->model->phones.open && !page->helps ? TEXT_X : LAYOUT_MARGIN;
    if (page->helps) {
        return (PaintRect){
            x, LAYOUT_MARGIN,
            LAYOUT_WIDTH - 2 * LAYOUT_MARGIN - WIFI_SIDE - LAYOUT_GAP, 0};
    }
    return (PaintRect){x, LAYOUT_MARGIN, LAYOUT_WIDTH - LAYOUT_MARGIN - x, 0};
}

static void write_line(PhonesPage *page, const ModelPhones *phones)
{
    (void)snprintf(page->line, sizeof page->line,
                   page->helps    ? "help"
                   : phones->open ? "open %d"
                                  : "off",
                   phones->here);
}

// As large as fits; the address must be read from the last row.
static void update(void *self, View *view)
{
    PhonesPage *page = self;
    PaintRect at = column_of(page, view);
    double rows =
        (page->helps ? 2 : 3) * (view_small_height(view) + LAYOUT_UNIT);
    page->size = TEXT_HEADING;
    while (page->size > TEXT_LEAST &&
           draw_text(page, view, NULL, page->size, at) >
               LAYOUT_HEIGHT - LAYOUT_MARGIN - rows - LAYOUT_GAP) {
        page->size -= 1;
    }
    write_line(page, &view->model->phones);
}

// The second code, beside what is said of it.
static void draw_wifi(const ModelPhones *phones, View *view, cairo_t *cr)
{
    PaintRect at = {LAYOUT_WIDTH - LAYOUT_MARGIN - WIFI_SIDE, LAYOUT_MARGIN,
                    WIFI_SIDE, WIFI_SIDE};
    double quiet = WIFI_SIDE / 10.0;
    if (phones->hotspot.side > 0) {
        fill(cr, WHITE, at);
        phones_draw_code(&phones->hotspot, cr,
                         (PaintRect){at.x + quiet, at.y + quiet,
                                     at.w - 2 * quiet, at.h - 2 * quiet});
        view_text(view, cr, LOOK_BODY, view_word(view, "phones.wifi.scan"),
                  layout_at(at, at.y + at.h + LAYOUT_UNIT));
    }
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const PhonesPage *page = self;
    const ModelPhones *phones = &view->model->phones;
    PaintRect all = view->layout.extent;
    PaintRect at = column_of(page, view);
    fill(cr, view->colours->ground, all);
    if (page->helps) {
        draw_wifi(phones, view, cr);
    } else if (phones->open) {
        double wide = CODE_SIDE + 2 * QUIET;
        fill(cr, WHITE, (PaintRect){all.x, all.y, wide - all.x, all.h});
        phones_draw_code(&phones->code, cr,
                         (PaintRect){QUIET, QUIET, CODE_SIDE, CODE_SIDE});
    }
    (void)draw_text(page, view, cr, page->size, at);
    (void)draw_buttons(page, view, cr, at);
    view->page = page->line;
}

const Screen SCREEN_PHONES = {
    .name = "phones",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
