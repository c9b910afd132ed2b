#include "screens/car/car.h"

#include <string.h>

#include "base/text.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

enum { CAR_TEXT_MAX = 2048 };

typedef struct CarPageKind {
    const char *name;    // for the trace
    const char *chapter; // key of its words
    SheetBody body;
} CarPageKind;

static const CarPageKind PAGES[CAR_PAGES] = {
    [CAR_SELF] = {"self", "car.chapter.self", car_draw_self},
    [CAR_MEMORY] = {"memory", "car.chapter.memory", car_draw_memory},
    [CAR_SCORE] = {"score", "car.chapter.memory", car_draw_score},
    [CAR_HIS] = {"his", "car.chapter.his", car_draw_his},
    [CAR_WHY] = {"why", "car.chapter.why", car_draw_why},
    [CAR_MOMENTS] = {"moments", "car.chapter.moments", car_draw_moments},
    [CAR_RIVER] = {"river", "car.chapter.talk", NULL},
    [CAR_YOU] = {"you", "car.chapter.you", car_draw_you},
    [CAR_DISCUSS] = {"discuss", "car.chapter.discuss", car_draw_discuss},
    [CAR_CARD] = {"card", "car.chapter.card", car_draw_card},
};

void car_begin(Car *car)
{
    *car = (Car){0};
    for (int i = 0; i < CAR_QUESTIONS; i++) {
        car->sliders[i].percent = SLIDER_NONE;
        car->answers[i].percent = SLIDER_NONE;
        car->hands[i] = lesson_vote_begin(CAR_STEPS);
    }
    sheet_begin(&car->sheet);
}

void car_open(Car *car, CarPage page)
{
    car->page = page;
    car->looked_up = false;
    car->forgetting = false;
    sheet_begin(&car->sheet);
}

static bool has_page(const Car *car, const View *view, CarPage page)
{
    switch (page) {
    case CAR_SCORE:
        return car_remembers(car);
    case CAR_MOMENTS:
        return car_is_group(view);
    case CAR_DISCUSS:
        return car_is_group(view) && car_question_count(view) > 0;
    default:
        return true;
    }
}

static CarPage step_from(const Car *car, const View *view, CarPage page,
                         int step)
{
    int to = (int)page + step;
    while (to >= 0 && to < CAR_PAGES && !has_page(car, view, (CarPage)to)) {
        to += step;
    }
    return to >= 0 && to < CAR_PAGES ? (CarPage)to : page;
}

void car_return(Car *car, const View *view)
{
    bool stays = car->looked_up || car->page < CAR_RIVER;
    car_open(car, stays ? car->page : step_from(car, view, CAR_RIVER, -1));
}

static void focus_first(const Car *car, View *view)
{
    if (car->page == CAR_SELF) {
        int first = car_first_question(view);
        bool group = car_is_group(view);
        view_set_focus(view, group ? TOUCH_CELL : TOUCH_SLIDER,
                       group ? first * CAR_STEPS : first);
    } else if (car->page == CAR_MEMORY || car->page == CAR_CARD) {
        view_set_focus(view, TOUCH_FIELD, 0);
    } else {
        view_set_focus(view, TOUCH_BUTTON, BUTTON_NEXT);
    }
}

static void enter(void *self, View *view)
{
    focus_first(self, view);
}

// One question on or back, on the page that has them one at a time.
static bool turn_question(Car *car, const View *view, int step)
{
    int to = car->question + step;
    if (car->page != CAR_DISCUSS || to < 0 || to >= car_question_count(view)) {
        return false;
    }
    car->question = to;
    return true;
}

static Intent turn_page(Car *car, View *view, int step)
{
    CarPage to = step_from(car, view, car->page, step);
    view->dirty = true;
    if (turn_question(car, view, step)) {
        view_turn(view);
        return (Intent){.kind = INTENT_DONE};
    }
    if (to == car->page && step > 0) {
        return (Intent){.kind = INTENT_TITLE};
    }
    if (to == CAR_RIVER) {
        return (Intent){.kind = INTENT_LOOK_BACK, .move = NONE};
    }
    car_open(car, to);
    view_turn(view); // a second press in haste is not for this page
    focus_first(car, view);
    return (Intent){.kind = INTENT_DONE};
}

// What a page asked, to be kept; nothing where it was skipped.
static Intent answer_of(Car *car, View *view)
{
    switch (car->page) {
    case CAR_SELF:
        return car_answer(car, view);
    case CAR_MEMORY:
        return (Intent){.kind =
                            car_remembers(car) ? INTENT_MEMORY : INTENT_NONE};
    case CAR_CARD:
        return car_keep_card(car, view);
    default:
        return (Intent){0};
    }
}

// An answer is kept when its page is left forwards.
static Intent go_on(Car *car, View *view)
{
    Intent answer = answer_of(car, view);
    if (car->page == CAR_CARD && car_has_next_card(car, view)) {
        answer.if_then.goes_on = answer.kind == INTENT_CARD;
        car_next_card(car, view);
        return answer.kind == INTENT_NONE ? (Intent){.kind = INTENT_DONE}
                                          : answer;
    }
    Intent intent = turn_page(car, view, 1);
    return answer.kind != INTENT_NONE ? answer : intent;
}

static Intent show_ink(Car *car, View *view)
{
    car->ink = !car->ink;
    view->dirty = true;
    return (Intent){.kind = INTENT_DONE};
}

// Who stops with a card written takes it along.
static Intent quit(Car *car, View *view)
{
    Intent intent = answer_of(car, view);
    if (intent.kind != INTENT_CARD) {
        return (Intent){.kind = INTENT_QUIT};
    }
    intent.if_then.quits = true;
    return intent;
}

static Intent forget(Car *car, View *view)
{
    bool meant = car->forgetting;
    car->forgetting = !meant;
    car->sheet.follow = true;
    view_set_focus(view, TOUCH_BUTTON, BUTTON_FORGET);
    view->dirty = true;
    return (Intent){.kind = meant ? INTENT_FORGET : INTENT_DONE};
}

// To another way, before a move of the talk itself.
static Intent go_back_to(const View *view, int button)
{
    return (Intent){.kind = INTENT_REWIND,
                    .rewind = {.strand = view->model->back.main,
                               .move = car_why_move(view, button)}};
}

static Intent handle_button(Car *car, View *view, int button)
{
    switch (button) {
    case BUTTON_NEXT:
        return go_on(car, view);
    case BUTTON_BACK:
        return turn_page(car, view, -1);
    case BUTTON_INK:
        return show_ink(car, view);
    case BUTTON_REPORT:
        return (Intent){.kind = INTENT_REPORT};
    case BUTTON_REPORT_OPEN:
        return (Intent){.kind = INTENT_REPORT_OPEN};
    case BUTTON_REPORT_COPY:
        return (Intent){.kind = INTENT_REPORT_COPY};
    case BUTTON_REWIND:
    case BUTTON_REWIND_SECOND:
        return go_back_to(view, button);
    case BUTTON_FORGET:
        return forget(car, view);
    case BUTTON_QUIT:
        return quit(car, view);
    default:
        return (Intent){0};
    }
}

// To the place of a move in the river, and from there back to this page.
static Intent look_up(Car *car, const View *view, int row)
{
    int move =
        car->page == CAR_YOU ? car_trait_move(view, row) : row % CAR_ROWS_EACH;
    car->looked_up = true;
    return (Intent){.kind = INTENT_LOOK_BACK, .move = move};
}

static Intent handle_touch(Car *car, View *view, const Input *input,
                           const Touch *touch)
{
    switch (touch->kind) {
    case TOUCH_ROW:
        return look_up(car, view, touch->index);
    case TOUCH_CELL:
        return car_raise_hand(car, view, touch->index,
                              input->kind != INPUT_KEY || input->key != KEY_DO)
                   ? (Intent){.kind = INTENT_DONE}
                   : go_on(car, view);
    case TOUCH_BUTTON:
        return handle_button(car, view, touch->index);
    default: // Enter in a field or on the slider goes on
        return input->kind == INPUT_KEY ? go_on(car, view) : (Intent){0};
    }
}

static Field *field_of(Car *car, int index)
{
    switch (car->page) {
    case CAR_SELF:
        return &car->fields[index]; // a group has none there
    case CAR_MEMORY:
        return &car->cells[index];
    case CAR_CARD:
        return &car->card[index];
    default:
        return NULL;
    }
}

// Enter on the form goes to the next cell, and on a question to the next: what
// comes behind the page would give the answers away.
static bool step_field(const Car *car, View *view, const Input *input)
{
    bool field = view->focus_kind == TOUCH_FIELD;
    bool slider = view->focus_kind == TOUCH_SLIDER;
    int next = view->focus_index + 1;
    while (car->page == CAR_MEMORY && next < FORM_CELLS &&
           !scenario_has_cell(view->talk->scenario, next)) {
        next++;
    }
    bool cell = car->page == CAR_MEMORY && field && next < FORM_CELLS;
    bool asked = car->page == CAR_SELF && (field || slider) &&
                 view->focus_index < CAR_QUESTIONS - 1;
    if ((!cell && !asked) || input->kind != INPUT_KEY || input->key != KEY_DO) {
        return false;
    }
    view_set_focus(view, cell ? TOUCH_FIELD : TOUCH_SLIDER, next);
    view->dirty = true;
    return true;
}

static bool press_field(Car *car, View *view, const Input *input)
{
    for (size_t i = 0; i < view->touch_count; i++) {
        const Touch *touch = &view->touches[i];
        if (touch->kind == TOUCH_FIELD &&
            layout_holds(touch->rects[0], input->x, input->y)) {
            view_set_focus(view, TOUCH_FIELD, touch->index);
            view->focus_seen = false;
            field_point(field_of(car, touch->index), view, touch->rects[0],
                        input->x, input->y);
            return true;
        }
    }
    return false;
}

// Whether `input` was for a field or the slider; then it is done.
static bool handle_writing(Car *car, View *view, const Input *input)
{
    if (input->kind == INPUT_PRESS && press_field(car, view, input)) {
        return true;
    }
    if (step_field(car, view, input)) {
        car->sheet.follow = true;
        return true;
    }
    bool writes = view->focus_kind == TOUCH_FIELD && field_of(car, 0);
    if (writes && field_handle(field_of(car, view->focus_index), view, input)) {
        return true;
    }
    if (car->page != CAR_SELF) {
        return false;
    }
    return car_is_group(view) ? car_handle_hands(car, view, input)
                              : car_handle_ask(car, view, input);
}

static Intent handle(void *self, View *view, const Input *input)
{
    Car *car = self;
    bool hands = car->page == CAR_SELF && car_is_group(view);
    bool letter = input->kind == INPUT_LETTER && field_of(car, 0) && !hands;
    if (handle_writing(car, view, input) || letter) {
        return (Intent){.kind = INTENT_DONE};
    }
    if (input->kind == INPUT_KEY && input->key != KEY_DIGIT &&
        view->focus_kind == TOUCH_FIELD) {
        view->focus_seen = true; // its caret shows where Tab starts from
    }
    if (sheet_handle(&car->sheet, view, input)) {
        return (Intent){.kind = INTENT_DONE};
    }
    const Touch *touch = view_pick(view, input);
    if (touch) {
        return handle_touch(car, view, input, touch);
    }
    if (input->kind == INPUT_KEY && input->key == KEY_BACK) {
        return turn_page(car, view, -1);
    }
    if (input->kind == INPUT_KEY && input->key == KEY_DO) {
        return go_on(car, view);
    }
    return (Intent){0};
}

double car_text(View *view, cairo_t *cr, Look look, const char *key,
                const char *const *pairs, PaintRect at)
{
    return car_words(view, cr, look, view_word(view, key), pairs, at);
}

double car_words(View *view, cairo_t *cr, Look look, const char *words,
                 const char *const *pairs, PaintRect at)
{
    static const char *const NOTHING[] = {NULL};
    char person[CAR_TEXT_MAX];
    char text[CAR_TEXT_MAX] = "";
    explain_person(view->model->words, view->talk->scenario, words, person,
                   sizeof person);
    text_fill(text, sizeof text, person, pairs ? pairs : NOTHING);
    return type_paragraph(view->type, cr, view_look(view, look), text, at.x,
                          at.y, at.w);
}

static void draw_row(View *view, cairo_t *cr, int index, PaintRect rect)
{
    bool over = view_is_hovered(view, TOUCH_ROW, index);
    paint_rounded(cr, rect, LAYOUT_ROUND);
    paint_set_colour(cr, over ? view->colours->over : view->colours->field, 1);
    cairo_fill(cr);
    view_edge(view, cr, rect, view->colours->touch_edge);
    if (view_is_focused(view, TOUCH_ROW, index)) {
        view_focus_ring(view, cr, rect);
    }
}

// The words of a row, and why; returns their height.
static double draw_words(TellingPage *page, cairo_t *cr, const Told *told,
                         double y)
{
    TellingPage inner = *page;
    inner.cr = cr;
    inner.column.x += LAYOUT_PAD;
    inner.column.w -= 2 * LAYOUT_PAD;
    inner.y = y;
    telling_page_draw(&inner, told);
    if (told->why[0]) {
        telling_page_say(&inner, TOLD_CELL_REMARK, told->why);
    }
    return inner.y - y;
}

void car_draw_told(TellingPage *page, const Told *told, int row)
{
    double high = draw_words(page, NULL, told, 0);
    PaintRect rect = {page->column.x, page->y, page->column.w,
                      high + 2 * LAYOUT_UNIT};
    view_touch(page->view, TOUCH_ROW, row, rect, told->text);
    if (page->cr) {
        draw_row(page->view, page->cr, row, rect);
        (void)draw_words(page, page->cr, told, page->y + LAYOUT_UNIT);
    }
    page->y += rect.h + LAYOUT_UNIT;
}

SheetFrame car_frame(const View *view, CarPage page, char *chapter)
{
    const char *const pairs[] = {"naam", view->talk->scenario->first_name,
                                 NULL};
    view_word_fill(view, PAGES[page].chapter, chapter, CAR_CHAPTER_BYTES,
                   pairs);
    bool group = car_is_group(view);
    int before = group ? 0 : (page > CAR_MOMENTS) + (page > CAR_DISCUSS);
    return (SheetFrame){.chapter = chapter,
                        .step = (int)page - before,
                        .steps = group ? CAR_PAGES : CAR_PAGES - 2,
                        .back = page != CAR_SELF,
                        .next = "car.next"};
}

// Whether it would be left with nothing given.
static bool is_skipped(const Car *car)
{
    bool given = car->page != CAR_SELF && car->page != CAR_MEMORY;
    for (int i = 0; i < CAR_QUESTIONS && car->page == CAR_SELF; i++) {
        given = given || car->sliders[i].percent >= 0 ||
                lesson_vote_total(&car->hands[i]) > 0 ||
                car->fields[i].now.text[0] != '\0';
    }
    return !given && !(car->page == CAR_MEMORY && car_remembers(car));
}

// A lesson is left from among the customers, where it is asked how.
static void show_buttons(const Car *car, const View *view, SheetFrame *frame)
{
    bool more = car_has_next_card(car, view);
    if (is_skipped(car)) {
        frame->next = "car.skip";
    }
    if (car->page == CAR_CARD && more) {
        frame->next = "car.card.next";
    } else if (car->page == CAR_CARD) {
        frame->next = "window.to_title";
        frame->extra = car_is_group(view) ? NULL : "window.quit";
        frame->extra_name = BUTTON_QUIT;
    } else if (car->page == CAR_SCORE) {
        frame->extra = car->ink ? "car.ink.off" : "car.ink";
        frame->extra_name = BUTTON_INK;
    } else if (car->page == CAR_YOU) {
        frame->extra = "car.report";
        frame->extra_name = BUTTON_REPORT;
    }
}

static SheetFrame frame_of(const Car *car, const View *view,
                           char chapter[CAR_CHAPTER_BYTES])
{
    SheetFrame frame = car_frame(view, car->page, chapter);
    show_buttons(car, view, &frame);
    frame.wide = car->page == CAR_MEMORY;
    return frame;
}

static void update(void *self, View *view)
{
    Car *car = self;
    char chapter[CAR_CHAPTER_BYTES];
    SheetFrame frame = frame_of(car, view, chapter);
    sheet_update(&car->sheet, view, &frame, PAGES[car->page].body, car);
}

// Beside the sheet, what is to be heard.
static void draw_caption(View *view, cairo_t *cr)
{
    static const double WIDE = 220;
    char heard[CAR_TEXT_MAX] = "";
    view_add_heard(view, heard, sizeof heard);
    if (view->model->settings.captions && heard[0]) {
        view_caption(view, cr, heard, LAYOUT_UNIT, WIDE);
    }
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const Car *car = self;
    char chapter[CAR_CHAPTER_BYTES];
    SheetFrame frame = frame_of(car, view, chapter);
    view->page = PAGES[car->page].name;
    scene_draw_room(view, cr, ROOM_CAR);
    view_dim(view, cr, 0.12);
    sheet_draw(&car->sheet, view, cr, &frame, PAGES[car->page].body, car);
    draw_caption(view, cr);
}

const Screen SCREEN_CAR = {
    .name = "car",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
