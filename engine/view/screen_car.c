#include "view/screen_car.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

static const double TRACK_HIGH = 10;

void car_begin(Car *car)
{
    Scene scene = car->scene;
    *car = (Car){.scene = scene, .percent = 50};
}

const char *car_heading(int question)
{
    static const char *const KEYS[QUESTIONS] = {
        "window.car.proposal", "window.car.contest", "window.car.feeling"};
    return KEYS[question];
}

static void enter(void *self, View *view)
{
    (void)self;
    view_set_focus(view, TOUCH_SLIDER, 0);
}

static void leave(void *self)
{
    Car *car = self;
    scene_free(&car->scene);
}

static double big(const View *view)
{
    return view->text_percent / 100.0;
}

static PaintRect sheet_of(const View *view)
{
    return big(view) > 1.3 ? (PaintRect){24, 16, 1232, 688}
                           : (PaintRect){190, 70, 900, 580};
}

static void set_percent(Car *car, View *view, int percent)
{
    car->percent = percent < 0 ? 0 : percent > 100 ? 100 : percent;
    view->dirty = true;
}

static void drag(Car *car, View *view, double x)
{
    const Touch *slider = view_find_touch(view, TOUCH_SLIDER, 0);
    if (slider) {
        PaintRect track = layout_inset(slider->rects[0], 16);
        set_percent(car, view, (int)lround(100 * (x - track.x) / track.w));
    }
}

static Intent answer(Car *car, View *view)
{
    Intent intent = {.kind = INTENT_ANSWER,
                     .number = car->question,
                     .percent = car->percent};
    Answer *kept = &view->answers[car->question];
    kept->percent = car->percent;
    text_copy(kept->text, sizeof kept->text, car->text);
    intent.text = kept->text;
    car->question++;
    car->percent = 50;
    car->text[0] = '\0';
    car->scroll = 0;
    view_set_focus(view,
                   car->question < QUESTIONS ? TOUCH_SLIDER : TOUCH_BUTTON,
                   car->question < QUESTIONS ? 0 : BUTTON_GO_ON);
    view->dirty = true;
    return intent;
}

static void erase_letter(Car *car)
{
    size_t end = strlen(car->text);
    while (end > 0 && ((unsigned char)car->text[end - 1] & 0xc0) == 0x80) {
        end--;
    }
    car->text[end > 0 ? end - 1 : 0] = '\0';
}

static bool in_field(const View *view)
{
    return view->focus_kind == TOUCH_FIELD;
}

static void handle_letter(Car *car, View *view, const char *text)
{
    view->dirty = true;
    bool digit = text[0] >= '0' && text[0] <= '9' && text[1] == '\0';
    if (!in_field(view) && digit) {
        set_percent(car, view, text[0] == '0' ? 100 : 10 * (text[0] - '0'));
    } else if (in_field(view) || text[0] != ' ') {
        view_set_focus(view, TOUCH_FIELD, 0);
        text_append(car->text, sizeof car->text, text);
    }
}

static Intent handle_question_key(Car *car, View *view, InputKey key)
{
    bool button = view->focus_seen && view->focus_kind == TOUCH_BUTTON;
    switch (key) {
    case KEY_LEFT:
    case KEY_DOWN:
        set_percent(car, view, car->percent - 5);
        break;
    case KEY_RIGHT:
    case KEY_UP:
        set_percent(car, view, car->percent + 5);
        break;
    case KEY_HOME:
    case KEY_END:
        set_percent(car, view, key == KEY_HOME ? 0 : 100);
        break;
    case KEY_ERASE:
        erase_letter(car);
        view->dirty = true;
        break;
    case KEY_DO:
        return answer(car, view);
    case KEY_SPACE:
        return button ? answer(car, view) : (Intent){0};
    case KEY_NEXT:
        view_step_focus(view, 1);
        break;
    case KEY_PREVIOUS:
        view_step_focus(view, -1);
        break;
    default:
        break;
    }
    return (Intent){0};
}

static Intent handle_question(Car *car, View *view, const Input *input)
{
    if (input->kind == INPUT_KEY) {
        return handle_question_key(car, view, input->key);
    }
    if (input->kind == INPUT_LETTER) {
        handle_letter(car, view, input->text);
        return (Intent){0};
    }
    if (input->kind == INPUT_RELEASE) {
        car->dragging = false;
    }
    if (input->kind == INPUT_MOVE && input->held && car->dragging) {
        drag(car, view, input->x);
    }
    const Touch *touch = view_pick(view, input);
    if (touch && touch->kind == TOUCH_SLIDER) {
        car->dragging = true;
        drag(car, view, input->x);
    } else if (touch && touch->kind == TOUCH_BUTTON) {
        return answer(car, view);
    }
    return (Intent){0};
}

static void scroll(Car *car, View *view, double by)
{
    car->scroll += by;
    view->dirty = true;
}

static Intent handle_thoughts(Car *car, View *view, const Input *input)
{
    const Touch *touch = view_pick(view, input);
    if (touch || (input->kind == INPUT_KEY && input->key == KEY_DO)) {
        return (Intent){.kind = INTENT_LOOK_BACK};
    }
    if (input->kind == INPUT_WHEEL) {
        scroll(car, view, -48 * input->wheel);
    } else if (input->kind == INPUT_KEY) {
        InputKey key = input->key;
        if (key == KEY_DOWN || key == KEY_UP) {
            scroll(car, view, key == KEY_DOWN ? 48 : -48);
        } else if (key == KEY_PAGE_DOWN || key == KEY_PAGE_UP) {
            scroll(car, view, key == KEY_PAGE_DOWN ? 240 : -240);
        }
    }
    return (Intent){0};
}

static Intent handle(void *self, View *view, const Input *input)
{
    Car *car = self;
    return car->question < QUESTIONS ? handle_question(car, view, input)
                                     : handle_thoughts(car, view, input);
}

static void draw_track(cairo_t *cr, PaintRect track, int percent,
                       unsigned colour)
{
    paint_rounded(cr, track, track.h / 2);
    paint_set_colour(cr, COLOUR_LINE, 1);
    cairo_fill(cr);
    PaintRect filled = track;
    filled.w = fmax(track.h, track.w * percent / 100);
    paint_rounded(cr, filled, track.h / 2);
    paint_set_colour(cr, colour, 1);
    cairo_fill(cr);
}

static void draw_slider(const Car *car, View *view, cairo_t *cr, double x,
                        double y, double w)
{
    PaintRect rect = {x - 16, y - 6, w + 32, 44};
    PaintRect track = {x, y + 11, w, TRACK_HIGH};
    char value[8];
    snprintf(value, sizeof value, "%d", car->percent);
    draw_track(cr, track, car->percent, COLOUR_GREEN);
    double knob = x + w * car->percent / 100;
    cairo_new_sub_path(cr);
    cairo_arc(cr, knob, y + 16, 15, 0, 7);
    paint_set_colour(cr, COLOUR_PAPER, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, COLOUR_GREEN, 1);
    cairo_set_line_width(cr, 3);
    cairo_stroke(cr);
    view_touch(view, TOUCH_SLIDER, 0, rect, value);
    if (view_is_focused(view, TOUCH_SLIDER, 0)) {
        view_focus_ring(view, cr, rect);
    }
}

static void draw_ends(View *view, cairo_t *cr, double x, double y, double w)
{
    const char *high = view_word(view, "window.car.high");
    TypeStyle style = view_style(view, TYPE_PRINT, TEXT_SMALL, COLOUR_QUIET);
    double high_w = type_width(view->type, style, high, strlen(high));
    const char *low = view_word(view, "window.car.low");
    type_draw(view->type, cr, style, low, strlen(low), x, y);
    type_draw(view->type, cr, style, high, strlen(high), x + w - high_w, y);
}

// The tail of a long text, so that the letter being typed is in sight.
static void draw_field(const Car *car, View *view, cairo_t *cr, PaintRect rect)
{
    paint_rounded(cr, rect, 8);
    paint_set_colour(cr, 0xffffff, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, in_field(view) ? COLOUR_FOCUS : COLOUR_LINE, 1);
    cairo_set_line_width(cr, in_field(view) ? 3 : 2);
    cairo_stroke(cr);
    const char *hint = view_word(view, "window.car.hint");
    bool empty = car->text[0] == '\0';
    TypeStyle style = view_style(view, TYPE_PRINT, TEXT_BODY,
                                 empty ? COLOUR_QUIET : COLOUR_INK);
    TypeLine lines[TYPE_LINES_MAX];
    const char *text = empty && !in_field(view) ? hint : car->text;
    double w = rect.w - 2 * LAYOUT_PAD;
    double step = type_line_height(view->type, style);
    size_t count = type_wrap(view->type, style, text, w, lines, TYPE_LINES_MAX);
    size_t fits = (size_t)fmax(1, floor((rect.h - 16) / step));
    size_t first = count > fits ? count - fits : 0;
    double x = rect.x + LAYOUT_PAD;
    double y = rect.y + 8;
    for (size_t i = first; i < count; i++) {
        size_t length = lines[i].end - lines[i].start;
        type_draw(view->type, cr, style, text + lines[i].start, length,
                  rect.x + LAYOUT_PAD, y);
        x = rect.x + LAYOUT_PAD +
            type_width(view->type, style, text + lines[i].start, length);
        y += i + 1 < count ? step : 0;
    }
    if (in_field(view)) {
        cairo_rectangle(cr, empty ? rect.x + LAYOUT_PAD : x + 1, y + 2, 2,
                        step - 4);
        paint_set_colour(cr, COLOUR_FOCUS, 1);
        cairo_fill(cr);
    }
    view_touch(view, TOUCH_FIELD, 0, rect, car->text);
}

static void draw_question(Car *car, View *view, cairo_t *cr)
{
    PaintRect sheet = sheet_of(view);
    PaintRect inner = layout_inset(sheet, 40);
    double y = inner.y;
    char step[32];
    snprintf(step, sizeof step, "%d / %d", car->question + 1, QUESTIONS);
    view_panel(cr, sheet, COLOUR_PAPER, 0.98);
    y += view_text(view, cr, TYPE_PRINT, TEXT_SMALL, COLOUR_QUIET,
                   view_word(view, "window.car.phone"), inner.x, y,
                   inner.w - 70 * big(view));
    view_text(view, cr, TYPE_PRINT, TEXT_SMALL, COLOUR_QUIET, step,
              inner.x + inner.w - 40 * big(view), inner.y, 200);
    y += 2 * LAYOUT_UNIT;
    y += view_text(view, cr, TYPE_BOLD, TEXT_HEADING, COLOUR_INK,
                   view_word(view, car_heading(car->question)), inner.x, y,
                   inner.w);
    y += 3 * LAYOUT_UNIT;
    draw_slider(car, view, cr, inner.x + 16, y, inner.w - 32);
    y += 44;
    draw_ends(view, cr, inner.x, y, inner.w);
    y += TEXT_SMALL * big(view) * 1.4 + 3 * LAYOUT_UNIT;
    double button_y = inner.y + inner.h - view_button_height(view);
    PaintRect field = {inner.x, y, inner.w,
                       fmin(150 * big(view), button_y - y - 24)};
    draw_field(car, view, cr, field);
    double w = view_button_width(view, "window.car.next");
    view_button(view, cr, BUTTON_NEXT, "window.car.next", inner.x + inner.w - w,
                button_y, 0, true);
}

static const char *thought_of(const View *view, int question)
{
    const EndingText *end = &view->scenario->endings[view->now->ending];
    const char *const texts[QUESTIONS] = {end->proposal, end->contest,
                                          end->feeling};
    return texts[question] ? texts[question] : "";
}

// One heading: your answer above, his thought below. Returns its height.
static double draw_thought(View *view, cairo_t *cr, int i, PaintRect column)
{
    const Answer *own = &view->answers[i];
    double y = column.y;
    char you[ANSWER_BYTES + 32];
    snprintf(you, sizeof you, "%s%s%s%s", view_word(view, "window.car.you"),
             own->text[0] ? " “" : "", own->text, own->text[0] ? "”" : "");
    y += view_text(view, cr, TYPE_BOLD, TEXT_BODY, COLOUR_GREEN,
                   view_word(view, car_heading(i)), column.x, y, column.w);
    y += LAYOUT_UNIT;
    y += view_text(view, cr, TYPE_PRINT, TEXT_SMALL, COLOUR_QUIET, you,
                   column.x, y, column.w) +
         6;
    if (cr) {
        draw_track(cr, (PaintRect){column.x, y, column.w, 8}, own->percent,
                   0x8a7f70);
    }
    y += 8 + 2 * LAYOUT_UNIT;
    y += view_text(view, cr, TYPE_PRINT, TEXT_SMALL, COLOUR_QUIET,
                   view->scenario->first_name, column.x, y, column.w);
    y += view_text(view, cr, TYPE_PRINT, TEXT_BODY, COLOUR_INK,
                   thought_of(view, i), column.x, y, column.w);
    return y - column.y;
}

static double draw_all_thoughts(View *view, cairo_t *cr, PaintRect inner,
                                double y)
{
    const EndingText *end = &view->scenario->endings[view->now->ending];
    bool stacked = big(view) > 1.3;
    double top = y;
    double highest = 0;
    char title[120];
    const char *pairs[] = {"naam", view->scenario->first_name, NULL};
    view_word_fill(view, "window.car.thought", title, sizeof title, pairs);
    y += view_text(view, cr, TYPE_BOLD, TEXT_HEADING, COLOUR_INK, title,
                   inner.x, y, inner.w) +
         2 * LAYOUT_UNIT;
    for (int i = 0; i < QUESTIONS; i++) {
        PaintRect column =
            stacked ? (PaintRect){inner.x, y, inner.w, 0}
                    : layout_column((PaintRect){inner.x, y, inner.w, 0}, i,
                                    QUESTIONS);
        column.w -= stacked ? 0 : 2 * LAYOUT_UNIT;
        double high = draw_thought(view, cr, i, column);
        highest = fmax(highest, high);
        y += stacked ? high + 3 * LAYOUT_UNIT : 0;
    }
    y += stacked ? 0 : highest + 3 * LAYOUT_UNIT;
    if (end->morning && end->morning[0]) {
        y += view_text(view, cr, TYPE_BOLD, TEXT_SMALL, COLOUR_QUIET,
                       view_word(view, "window.car.morning"), inner.x, y,
                       inner.w);
        y += view_text(view, cr, TYPE_PRINT, TEXT_BODY, COLOUR_INK,
                       end->morning, inner.x, y, inner.w);
    }
    return y - top;
}

static void draw_thoughts(Car *car, View *view, cairo_t *cr)
{
    PaintRect sheet =
        big(view) > 1.3 ? sheet_of(view) : (PaintRect){60, 24, 1160, 672};
    PaintRect inner = layout_inset(sheet, 36);
    double button_y = inner.y + inner.h - view_button_height(view) + 8;
    double seen = button_y - inner.y - LAYOUT_GAP;
    double high = draw_all_thoughts(view, NULL, inner, 0);
    car->over = fmax(0, high - seen);
    car->scroll = fmax(0, fmin(car->scroll, car->over));
    view_panel(cr, sheet, COLOUR_PAPER, 0.98);
    cairo_save(cr);
    cairo_rectangle(cr, sheet.x, inner.y, sheet.w, seen);
    cairo_clip(cr);
    draw_all_thoughts(view, cr, inner, inner.y - car->scroll);
    cairo_restore(cr);
    double w = view_button_width(view, "window.car.look_back");
    if (car->scroll < car->over - 1) {
        view_text(view, cr, TYPE_PRINT, TEXT_SMALL, COLOUR_QUIET,
                  view_word(view, "window.more"), inner.x, button_y + 12,
                  inner.w - w - 20);
    }
    view_button(view, cr, BUTTON_GO_ON, "window.car.look_back",
                inner.x + inner.w - w, button_y, 0, true);
}

static void draw(void *self, View *view, cairo_t *cr)
{
    Car *car = self;
    scene_draw_room(&car->scene, view, cr, ROOM_CAR);
    view_dim(view, cr, 0.25);
    if (car->question < QUESTIONS) {
        draw_question(car, view, cr);
    } else {
        draw_thoughts(car, view, cr);
    }
}

static Wake wake(const void *self, const View *view)
{
    (void)self;
    (void)view;
    return WAKE_NEVER;
}

const Screen SCREEN_CAR = {"car", enter, handle, draw, wake, leave};
