#include "screens/lesson/screen_lesson.h"

#include "screens/view_parts.h"

static const char EVERYBODY[] = "2"; // A and B, where nobody was typed

static void enter(void *self, View *view)
{
    LessonPage *page = self;
    sheet_begin(&page->sheet);
    view_set_focus(view, TOUCH_FIELD, 0);
    if (view->model->lesson_kept) {
        view_set_focus(view, TOUCH_BUTTON, BUTTON_RESUME);
    }
    view->focus_seen = true; // there is something to type, or to take up
}

static Intent begin(LessonPage *page, View *view)
{
    Lesson seen = {0};
    const char *typed = page->players.now.text;
    page->wrong = typed[0] != '\0' && !lesson_add_players(&seen, typed);
    view->dirty = true;
    if (page->wrong) {
        view_set_focus(view, TOUCH_FIELD, 0);
        page->sheet.follow = true;
        return (Intent){0};
    }
    return (Intent){.kind = INTENT_LESSON,
                    .lesson = {.players = typed[0] ? typed : EVERYBODY,
                               .whispers = page->whispers,
                               .named = page->named}};
}

static Intent choose(LessonPage *page, View *view, int button)
{
    view->dirty = true;
    switch (button) {
    case BUTTON_WHISPER:
        page->whispers = !page->whispers;
        return (Intent){0};
    case BUTTON_NAMES:
        page->named = !page->named;
        return (Intent){0};
    case BUTTON_RESUME:
        return (Intent){.kind = INTENT_TAKE_UP};
    case BUTTON_BACK:
        return (Intent){.kind = INTENT_CHOICE};
    default:
        return begin(page, view);
    }
}

static bool press_field(LessonPage *page, View *view, const Input *input)
{
    const Touch *field = view_find_touch(view, TOUCH_FIELD, 0);
    if (!field || !layout_holds(field->rects[0], input->x, input->y)) {
        return false;
    }
    view_set_focus(view, TOUCH_FIELD, 0);
    field_point(&page->players, view, field->rects[0], input->x, input->y);
    return true;
}

static Intent handle(void *self, View *view, const Input *input)
{
    LessonPage *page = self;
    bool typing = view->focus_kind == TOUCH_FIELD;
    if ((input->kind == INPUT_PRESS && press_field(page, view, input)) ||
        (typing && field_handle(&page->players, view, input))) {
        page->wrong = false;
        return (Intent){.kind = INTENT_DONE};
    }
    if (input->kind == INPUT_LETTER) {
        return (Intent){
            .kind =
                INTENT_DONE}; // where names are typed no letter is a command
    }
    if (input->kind == INPUT_KEY && input->key != KEY_DIGIT && typing) {
        view->focus_seen = true; // its caret shows where Tab starts from
    }
    if (sheet_handle(&page->sheet, view, input)) {
        return (Intent){.kind = INTENT_DONE};
    }
    const Touch *touch = view_pick(view, input);
    if (touch && touch->kind == TOUCH_BUTTON) {
        return choose(page, view, touch->index);
    }
    if (input->kind == INPUT_KEY && input->key == KEY_BACK) {
        return (Intent){.kind = INTENT_CHOICE};
    }
    if (input->kind == INPUT_KEY && input->key == KEY_DO) {
        return begin(page, view);
    }
    return (Intent){0};
}

static double text(View *view, cairo_t *cr, TypeFace face, double size,
                   unsigned colour, const char *key, PaintRect column, double y)
{
    return view_text(view, cr, face, size, colour, view_word(view, key),
                     column.x, y, column.w);
}

// With `cr` NULL only what can be touched, as a body of a sheet is measured.
static double button(View *view, cairo_t *cr, ButtonName name,
                     const char *label, PaintRect column, double y, bool strong)
{
    PaintRect at = {column.x + 6, y, view_words_width(view, label),
                    view_button_height(view)};
    if (cr) {
        view_button_saying(view, cr, name, label, at.x, at.y, at.w, strong);
    } else {
        view_touch(view, TOUCH_BUTTON, (int)name, at, label);
    }
    return at.h;
}

// The lesson that was not ended, before a new one can be begun over it.
static double draw_kept(View *view, cairo_t *cr, PaintRect column, double y)
{
    if (!view->model->lesson_kept) {
        return 0;
    }
    return button(view, cr, BUTTON_RESUME, view->model->lesson_kept, column, y,
                  true) +
           LAYOUT_GAP;
}

// A switch that says what it is, and in quiet words what that means.
static double draw_switch(View *view, cairo_t *cr, ButtonName name,
                          const char *key, const char *what, PaintRect column,
                          double y)
{
    double top = y;
    y += button(view, cr, name, view_word(view, key), column, y, false) + 4;
    y += text(view, cr, TYPE_PRINT, TEXT_SMALL, view->colours->quiet, what,
              column, y);
    return y + LAYOUT_UNIT - top;
}

static double draw_players(const LessonPage *page, View *view, cairo_t *cr,
                           PaintRect column, double y)
{
    double top = y;
    y += text(view, cr, TYPE_BOLD, TEXT_BODY, view->colours->accent,
              "lesson.players", column, y) +
         4;
    PaintRect field = {column.x + 6, y, column.w - 12, field_height(view, 1)};
    field_draw(&page->players, view, cr, 0, field, "");
    y += field.h + 4;
    y += page->wrong
             ? text(view, cr, TYPE_BOLD, TEXT_SMALL, view->colours->focus,
                    "lesson.players.wrong", column, y)
             : text(view, cr, TYPE_PRINT, TEXT_SMALL, view->colours->quiet,
                    "lesson.players.what", column, y);
    return y + LAYOUT_UNIT - top;
}

static double draw_body(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    const LessonPage *page = self;
    double top = y;
    y += text(view, cr, TYPE_BOLD, TEXT_HEADING, view->colours->ink,
              "lesson.title", column, y) +
         4;
    y += text(view, cr, TYPE_PRINT, TEXT_BODY, view->colours->ink,
              "lesson.what", column, y) +
         LAYOUT_GAP;
    if (view->model->lesson_trouble) {
        y += view_text(view, cr, TYPE_PRINT, TEXT_BODY, view->colours->focus,
                       view->model->lesson_trouble, column.x, y, column.w) +
             LAYOUT_GAP;
    }
    y += draw_kept(view, cr, column, y);
    y += draw_players(page, view, cr, column, y);
    y +=
        draw_switch(view, cr, BUTTON_WHISPER,
                    page->whispers ? "lesson.whisper.on" : "lesson.whisper.off",
                    "lesson.whisper.what", column, y);
    y += draw_switch(view, cr, BUTTON_NAMES,
                     page->named ? "lesson.names.on" : "lesson.names.off",
                     "lesson.names.what", column, y);
    return y - top;
}

static const SheetFrame FRAME = {.back = true, .next = "lesson.begin"};

static void update(void *self, View *view)
{
    LessonPage *page = self;
    sheet_update(&page->sheet, view, &FRAME, draw_body, page);
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const LessonPage *page = self;
    PaintRect all = view->layout.extent;
    paint_set_colour(cr, view->colours->ground, 1);
    cairo_rectangle(cr, all.x, all.y, all.w, all.h);
    cairo_fill(cr);
    sheet_draw(&page->sheet, view, cr, &FRAME, draw_body, page);
}

const Screen SCREEN_LESSON = {
    .name = "lesson",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
