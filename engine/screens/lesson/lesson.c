#include "screens/lesson/lesson.h"

#include "base/pairs.h"
#include "base/text.h"
#include "screens/phones/phones.h"
#include "screens/view_parts.h"

enum { WRONG_BYTES = 1024 };

static const char *const OWN_KEYS[OWNS + 1] = {
    "lesson.own.set", "lesson.own.choose", "lesson.own.both",
    "lesson.own.only"};
static const char EVERYBODY[] = "2";       // A and B, where nobody was typed
static const char THREE[] = "3";           // of a trio
static const int ROUNDS[] = {0, 5, 8, 12}; // minutes; the sheet has five

static void enter(void *self, View *view)
{
    LessonPage *page = self;
    sheet_begin(&page->sheet);
    page->players.list = true;
    view_set_focus(view, TOUCH_FIELD, 0);
    if (view->model->lesson_kept) {
        view_set_focus(view, TOUCH_BUTTON, BUTTON_RESUME);
    } else if (view->model->lesson_report) {
        view_set_focus(view, TOUCH_BUTTON, BUTTON_REPORT_OPEN);
    }
    view->focus_seen = true; // there is something to type, or to take up
}

// Begins one, or takes up the one that was kept: with the players that were
// typed, if any were.
static Intent begin(LessonPage *page, View *view, IntentKind kind)
{
    Lesson seen = {0};
    const char *typed = page->players.now.text;
    Error error = {0};
    view->dirty = true;
    bool trio = page->round > 0 && kind == INTENT_LESSON;
    bool good = typed[0] == '\0' || lesson_add_players(&seen, typed, &error);
    const char *wrong = seen.player_count != LESSON_TRIO ? "name.trio"
                        : !lesson_names_differ(&seen)    ? "name.trio.same"
                                                         : NULL;
    if (good && trio && typed[0] && wrong) {
        error_set(&error, ERROR_NAME, NULL, 0, typed, NULL);
        good = error_remedy(&error, wrong);
    }
    if (!good) {
        page->wrong = error;
        view_set_focus(view, TOUCH_FIELD, 0);
        page->sheet.follow = true;
        return (Intent){0};
    }
    const char *nobody = trio ? THREE : kind == INTENT_LESSON ? EVERYBODY : "";
    return (Intent){.kind = kind,
                    .lesson = {.players = typed[0] ? typed : nobody,
                               .whispers = page->whispers,
                               .named = page->named,
                               .own = page->own,
                               .round = page->round}};
}

// What they played is brought back by name, unless that is put off again.
static void step_round(LessonPage *page)
{
    size_t next = 0;
    while (next < sizeof ROUNDS / sizeof *ROUNDS &&
           ROUNDS[next] <= page->round) {
        next++;
    }
    page->round = next < sizeof ROUNDS / sizeof *ROUNDS ? ROUNDS[next] : 0;
    page->named = page->round > 0;
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
    case BUTTON_SENTENCES:
        page->own = (page->own + 1) % (OWNS + 1);
        return (Intent){0};
    case BUTTON_TRIO:
        step_round(page);
        return (Intent){0};
    case BUTTON_PHONES:
        return (Intent){.kind = INTENT_PHONES_SWITCH};
    case BUTTON_LARGER:
        return (Intent){.kind = INTENT_LETTERS};
    case BUTTON_PLAN:
        page->sheet.scroll += LAYOUT_HEIGHT; // to the end, where it says so
        return (Intent){.kind = INTENT_PLAN};
    case BUTTON_HANDOUT:
        page->sheet.scroll += LAYOUT_HEIGHT;
        return begin(page, view, INTENT_HANDOUT);
    case BUTTON_RESUME:
        return begin(page, view, INTENT_TAKE_UP);
    case BUTTON_REPORT_OPEN:
        return (Intent){.kind = INTENT_REPORT_OPEN};
    case BUTTON_REPORT_COPY:
        return (Intent){.kind = INTENT_REPORT_COPY};
    case BUTTON_FOLDER:
        return (Intent){.kind = INTENT_FOLDER};
    case BUTTON_BACK:
        return (Intent){.kind = INTENT_CHOICE};
    default:
        return begin(page, view, INTENT_LESSON);
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
        page->wrong = (Error){0};
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
        return begin(page, view, INTENT_LESSON);
    }
    return (Intent){0};
}

static double text(View *view, cairo_t *cr, Look look, const char *key,
                   PaintRect at)
{
    return view_text(view, cr, look, view_word(view, key), at);
}

// With `cr` NULL only what can be touched, as a body of a sheet is measured.
static double button(View *view, cairo_t *cr, ButtonName name,
                     const char *label, PaintRect at, bool strong)
{
    at = (PaintRect){at.x + 6, at.y, view_words_width(view, label),
                     view_button_height(view)};
    if (cr) {
        view_button_saying(view, cr, name, label, at, strong);
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
    return button(view, cr, BUTTON_RESUME, view->model->lesson_kept,
                  layout_at(column, y), true) +
           LAYOUT_GAP;
}

// Where the lesson that is over is told.
static double draw_report(View *view, cairo_t *cr, PaintRect column, double y)
{
    double top = y;
    if (!view->model->lesson_report) {
        return 0;
    }
    y += view_text(view, cr, LOOK_BODY, view->model->lesson_report,
                   layout_at(column, y)) +
         LAYOUT_UNIT;
    y +=
        button(view, cr, BUTTON_REPORT_OPEN, view_word(view, "car.report.open"),
               layout_at(column, y), true) +
        LAYOUT_UNIT;
    y += button(view, cr, BUTTON_FOLDER, view_word(view, "lesson.folder"),
                layout_at(column, y), false) +
         LAYOUT_UNIT;
    y +=
        button(view, cr, BUTTON_REPORT_COPY, view_word(view, "car.report.copy"),
               layout_at(column, y), false) +
        LAYOUT_GAP;
    return y - top;
}

// A switch that says what it is, and in quiet words what that means.
static double draw_switch(View *view, cairo_t *cr, ButtonName name,
                          const char *key, const char *what, PaintRect at)
{
    double high = button(view, cr, name, view_word(view, key), at, false) + 4;
    high += text(view, cr, LOOK_SMALL_QUIET, what, layout_at(at, at.y + high));
    return high + LAYOUT_UNIT;
}

// Three at this laptop, by the clock.
static double draw_trio(const LessonPage *page, View *view, cairo_t *cr,
                        PaintRect at)
{
    char label[WRONG_BYTES];
    Pairs pairs = {0};
    pairs_number(&pairs, "minuten", page->round);
    view_word_fill(view, page->round > 0 ? "lesson.trio.on" : "lesson.trio.off",
                   label, sizeof label, pairs.list);
    double high = button(view, cr, BUTTON_TRIO, label, at, false) + 4;
    high += text(view, cr, LOOK_SMALL_QUIET, "lesson.trio.what",
                 layout_at(at, at.y + high));
    return high + LAYOUT_UNIT;
}

// Where this program can let them in; off, unless one wants them.
static double draw_phones(View *view, cairo_t *cr, PaintRect at)
{
    const ModelPhones *phones = &view->model->phones;
    char label[WRONG_BYTES];
    if (!phones->offered) {
        return 0;
    }
    phones_write_switch(view, label, sizeof label);
    double high = button(view, cr, BUTTON_PHONES, label, at, false) + 4;
    high += text(view, cr, LOOK_SMALL_QUIET, "phones.set.what",
                 layout_at(at, at.y + high));
    return high + LAYOUT_UNIT;
}

// Which of them is nobody, and why.
static double draw_wrong(const Error *wrong, View *view, cairo_t *cr,
                         PaintRect at)
{
    char said[WRONG_BYTES];
    char why[WRONG_BYTES];
    const char *const pairs[] = {"woord", wrong->word, "detail", wrong->detail,
                                 NULL};
    view_word_fill(view, error_key(wrong->kind), said, sizeof said, pairs);
    view_word_fill(view, wrong->remedy, why, sizeof why, pairs);
    text_append(said, sizeof said, " ");
    text_append(said, sizeof said, why);
    return view_text(view, cr, LOOK_SMALL_WARNING, said, at);
}

// Asked before it begins: who sits at the back says nothing by himself.
static double draw_letters(View *view, cairo_t *cr, PaintRect column, double y)
{
    double top = y;
    char label[WRONG_BYTES];
    Pairs pairs = {0};
    pairs_number(&pairs, "procent", view->model->settings.text_percent);
    view_word_fill(view, "lesson.letters.now", label, sizeof label, pairs.list);
    y += text(view, cr, LOOK_BOLD_ACCENT, "lesson.letters",
              layout_at(column, y)) +
         4;
    y += button(view, cr, BUTTON_LARGER, label, layout_at(column, y), false);
    return y + LAYOUT_GAP - top;
}

static double draw_players(const LessonPage *page, View *view, cairo_t *cr,
                           PaintRect column, double y)
{
    double top = y;
    y += text(view, cr, LOOK_BOLD_ACCENT, "lesson.players",
              layout_at(column, y)) +
         4;
    PaintRect field = {column.x + 6, y, column.w - 12, field_height(view, 1)};
    field_draw(&page->players, view, cr, 0, field, "");
    y += field.h + 4;
    y += page->wrong.kind != ERROR_NONE
             ? draw_wrong(&page->wrong, view, cr, layout_at(column, y))
             : text(view, cr, LOOK_SMALL_QUIET, "lesson.players.what",
                    layout_at(column, y));
    return y + LAYOUT_UNIT - top;
}

// The plan, and cards and sheets: they open where they can be changed, and
// printed.
static double draw_handout(View *view, cairo_t *cr, PaintRect at)
{
    const char *where = view->model->handout;
    double high = button(view, cr, BUTTON_PLAN, view_word(view, "lesson.plan"),
                         at, false) +
                  LAYOUT_UNIT;
    high += button(view, cr, BUTTON_HANDOUT, view_word(view, "lesson.handout"),
                   layout_at(at, at.y + high), false) +
            4;
    high += view_text(view, cr, LOOK_SMALL_QUIET,
                      where ? where : view_word(view, "lesson.handout.what"),
                      layout_at(at, at.y + high));
    return high + LAYOUT_UNIT;
}

static double draw_body(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    const LessonPage *page = self;
    double top = y;
    y += text(view, cr, LOOK_HEADING, "lesson.title", layout_at(column, y)) + 4;
    y += text(view, cr, LOOK_BODY, "lesson.what", layout_at(column, y)) +
         LAYOUT_GAP;
    if (view->model->lesson_trouble) {
        y += view_text(view, cr, LOOK_WARNING, view->model->lesson_trouble,
                       layout_at(column, y)) +
             LAYOUT_GAP;
    }
    y += draw_report(view, cr, column, y);
    y += draw_kept(view, cr, column, y);
    y += draw_letters(view, cr, column, y);
    y += draw_players(page, view, cr, column, y);
    y +=
        draw_switch(view, cr, BUTTON_WHISPER,
                    page->whispers ? "lesson.whisper.on" : "lesson.whisper.off",
                    "lesson.whisper.what", layout_at(column, y));
    y += draw_switch(view, cr, BUTTON_NAMES,
                     page->named ? "lesson.names.on" : "lesson.names.off",
                     "lesson.names.what", layout_at(column, y));
    y += draw_switch(view, cr, BUTTON_SENTENCES, OWN_KEYS[page->own],
                     "lesson.own.what", layout_at(column, y));
    y += draw_trio(page, view, cr, layout_at(column, y));
    y += draw_phones(view, cr, layout_at(column, y));
    y += draw_handout(view, cr, layout_at(column, y));
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
    view_ground(view, cr, view->layout.extent);
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
