#include <math.h>
#include <stdio.h>
#include <string.h>

#include "screens/car/car.h"
#include "screens/parts/telling_page.h"
#include "screens/view_parts.h"

enum { LABEL_MAX = 200 };

static const double TRACK = 10;
static const double MARK = 12;

// A value on the line from 0 to 100.
static double place(PaintRect line, int value)
{
    return line.x + line.w * value / DEBRIEF_VALUE_MAX;
}

static void draw_mark(const View *view, cairo_t *cr, PaintRect line, int value,
                      unsigned colour, bool filled)
{
    cairo_new_sub_path(cr);
    cairo_arc(cr, place(line, value), line.y + line.h / 2, MARK - 1, 0,
              2 * PAINT_PI);
    paint_set_colour(cr, filled ? colour : view->colours->paper, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, colour, 1);
    cairo_set_line_width(cr, 3);
    cairo_stroke(cr);
}

static void draw_label(View *view, cairo_t *cr, PaintRect line, int value,
                       Look look, const char *who)
{
    char label[LABEL_MAX];
    snprintf(label, sizeof label, "%s %d", who, value);
    TypeStyle style = view_look(view, look);
    double w = type_width(view->type, style, label, strlen(label));
    double x = place(line, value) - w / 2;
    x = fmax(line.x - MARK, fmin(x, line.x + line.w + MARK - w));
    type_draw(view->type, cr, style, label, strlen(label), x, line.y);
}

// The two values on one line, you above it and he below, and what lies between
// them.
static double draw_gap_line(View *view, cairo_t *cr, int own, int his,
                            PaintRect column, double y)
{
    TypeStyle style = view_look(view, LOOK_BOLD);
    double step = type_line_height(view->type, style);
    double above = own >= 0 ? step + 6 : 0;
    double high = above + 2 * MARK + 6 + step;
    PaintRect line = {column.x + MARK + 2, y + above + MARK - TRACK / 2,
                      column.w - 2 * MARK - 4, TRACK};
    if (!cr) {
        return high;
    }
    view_track(view, cr, line);
    if (own >= 0) {
        double from = place(line, own < his ? own : his);
        double to = place(line, own < his ? his : own);
        cairo_rectangle(cr, from, line.y, to - from, line.h);
        paint_set_colour(cr, view->colours->focus, 1);
        cairo_fill(cr);
        draw_mark(view, cr, line, own, view->colours->quiet, false);
        draw_label(view, cr, layout_at(line, y), own, LOOK_BOLD_QUIET,
                   view_word(view, car_is_group(view) ? "car.hands.we"
                                                      : "window.river.you"));
    }
    draw_mark(view, cr, line, his, view->colours->accent, true);
    draw_label(view, cr, layout_at(line, y + above + 2 * MARK + 6), his,
               LOOK_BOLD_ACCENT, view->talk->scenario->first_name);
    return high;
}

static void say_quoted(TellingPage *page, ToldKind kind, const char *key,
                       const char *text)
{
    char words[TELLING_TEXT_MAX];
    const char *const pairs[] = {"tekst", text, NULL};
    view_word_fill(page->view, key, words, sizeof words, pairs);
    if (text[0]) {
        telling_page_say(page, kind, words);
    }
}

// A page of headings: which of them is told.
typedef struct Asked {
    const Car *car;
    Heading heading;
} Asked;

// His words above yours, and both values on one line; only his words where
// nothing was asked.
static void draw_both(TellingPage *page, const Told *his)
{
    const Asked *asked = page->self;
    const CarAnswer *own = &asked->car->answers[asked->heading];
    const Debrief *debrief = page->view->model->back.debrief;
    say_quoted(page, TOLD_HIS, "debrief.manager", his->text);
    if (!debrief_asks(debrief, asked->heading)) {
        return;
    }
    say_quoted(page, TOLD_YOURS, "car.you.said", own->text);
    page->y += draw_gap_line(page->view, page->cr, his->numbers[1],
                             his->numbers[0], page->column, page->y) +
               LAYOUT_UNIT;
}

static void lay_out(void *self, const Told *told)
{
    TellingPage *page = self;
    const Asked *asked = page->self;
    switch (told->kind) {
    case TOLD_YOURS: // stands below his
        break;
    case TOLD_HIS:
        draw_both(page, told);
        break;
    case TOLD_GAP_MOVE:
        page->column.x += 6;
        page->column.w -= 12;
        car_draw_told(page, told,
                      (int)asked->heading * CAR_ROWS_EACH + told->move);
        page->column.x -= 6;
        page->column.w += 12;
        break;
    default:
        telling_page_draw(page, told);
    }
}

double car_draw_his(const void *self, View *view, cairo_t *cr, PaintRect column,
                    double y)
{
    const Car *car = self;
    Asked asked = {car, HEADING_PROPOSAL};
    TellingPage page = {view, cr, column, y, &asked, NULL};
    Telling to =
        telling_page_telling(&page, view->model->back.debrief, lay_out);
    for (int i = 0; i < HEADINGS; i++) {
        asked.heading = (Heading)i;
        telling_heading(&to, asked.heading, car->answers[i].percent,
                        car->answers[i].text);
        page.y += 2 * LAYOUT_UNIT;
    }
    return page.y - y;
}
