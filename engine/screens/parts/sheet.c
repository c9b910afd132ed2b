#include "screens/parts/sheet.h"

#include <math.h>

#include "screens/view_parts.h"

static const double EDGE = 36;
static const double WHEEL = 56;
static const double STEP_HIGH = 5;

void sheet_begin(Sheet *sheet)
{
    *sheet = (Sheet){.follow = true};
}

static double big(const View *view)
{
    return view->text_percent / 100.0;
}

static PaintRect paper_of(const View *view, bool wide)
{
    if (big(view) > 1.3) {
        return (PaintRect){40, 12, 1200, 696};
    }
    double right = LAYOUT_WIDTH - 24;
    double x = wide ? 130 : 430; // beside the phone; beside the wheel too
    return (PaintRect){x, 20, right - x, 680};
}

// One short line for each page: thick behind you, thicker where you are.
static void draw_steps(const View *view, cairo_t *cr, const SheetFrame *frame,
                       PaintRect inner, double y)
{
    double gap = 6;
    double w = (inner.w - gap * (frame->steps - 1)) / frame->steps;
    for (int i = 0; i < frame->steps; i++) {
        double high = STEP_HIGH * (i == frame->step  ? 1.6
                                   : i < frame->step ? 1
                                                     : 0.4);
        paint_rounded(cr,
                      (PaintRect){inner.x + i * (w + gap),
                                  y + (STEP_HIGH - high) / 2, w, high},
                      high / 2);
        paint_set_colour(
            cr, i <= frame->step ? view->colours->accent : view->colours->edge,
            1);
        cairo_fill(cr);
    }
}

static void draw_buttons(View *view, cairo_t *cr, const SheetFrame *frame,
                         PaintRect inner, double y)
{
    if (frame->extra) {
        double w = view_button_width(view, frame->extra);
        view_button(view, cr, frame->extra_name, frame->extra,
                    layout_spot(inner.x + (inner.w - w) / 2, y), false);
    }
    if (frame->back) {
        view_button(view, cr, BUTTON_BACK, "car.back", layout_spot(inner.x, y),
                    false);
    }
    if (frame->next) {
        double w = view_button_width(view, frame->next);
        view_button(view, cr, BUTTON_NEXT, frame->next,
                    layout_spot(inner.x + inner.w - w, y), true);
    }
}

static PaintRect inner_of(const View *view, const SheetFrame *frame)
{
    PaintRect inner = layout_inset(paper_of(view, frame->wide), EDGE);
    inner.y -= 14;
    inner.h += 28;
    return inner;
}

// The buttons, and how far you are above them.
static double foot_of(const View *view)
{
    return view_button_height(view) + LAYOUT_GAP + STEP_HIGH + LAYOUT_UNIT;
}

PaintRect sheet_body(View *view, const SheetFrame *frame)
{
    PaintRect inner = inner_of(view, frame);
    TypeStyle quiet = view_look(view, LOOK_SMALL_QUIET);
    double head =
        frame->chapter ? type_line_height(view->type, quiet) + LAYOUT_UNIT : 0;
    return (PaintRect){inner.x, inner.y + head, inner.w,
                       inner.h - head - foot_of(view)};
}

static void draw_paper(View *view, cairo_t *cr, const SheetFrame *frame,
                       double slack)
{
    PaintRect paper = paper_of(view, frame->wide);
    PaintRect inner = inner_of(view, frame);
    paper.y += slack;
    paper.h -= slack;
    view_panel(view, cr, paper, view->colours->paper);
    if (frame->chapter) {
        view_text(view, cr, LOOK_SMALL_QUIET, frame->chapter,
                  layout_at(inner, inner.y + slack));
    }
}

void sheet_draw_paper(View *view, cairo_t *cr, const SheetFrame *frame)
{
    draw_paper(view, cr, frame, 0);
}

// Those of a wide sheet stand where those of another do.
void sheet_draw_buttons(View *view, cairo_t *cr, const SheetFrame *frame)
{
    SheetFrame usual = *frame;
    usual.wide = false;
    PaintRect inner = inner_of(view, &usual);
    double low = inner.y + inner.h;
    draw_steps(view, cr, frame, inner,
               low - foot_of(view) + LAYOUT_GAP - LAYOUT_UNIT);
    draw_buttons(view, cr, frame, inner, low - view_button_height(view));
}

double sheet_follow(const View *view, size_t from, double scroll, double seen)
{
    for (size_t i = from; i < view->touch_count; i++) {
        const Touch *touch = &view->touches[i];
        if (touch->kind == view->focus_kind &&
            touch->index == view->focus_index) {
            double top = touch->rects[0].y - LAYOUT_UNIT;
            double end = top + touch->rects[0].h + 2 * LAYOUT_UNIT;
            scroll = fmin(fmax(scroll, end - seen), top);
        }
    }
    return scroll;
}

void sheet_draw_bar(const View *view, cairo_t *cr, PaintRect body,
                    double scroll, double over)
{
    if (over < 1) {
        return;
    }
    double part = body.h / (body.h + over);
    double high = fmax(32, body.h * part);
    double y = body.y + (body.h - high) * scroll / over;
    PaintRect bar = {body.x + body.w + 10, y, 6, high};
    paint_rounded(cr, bar, 3);
    paint_set_colour(cr, view->colours->quiet, view->colours->faint);
    cairo_fill(cr);
}

// Where a body that is not so high as `seen` begins: a little above the middle.
static double drop(PaintRect seen, double high)
{
    return high < seen.h ? (seen.h - high) * 0.3 : 0;
}

void sheet_update_body(Sheet *sheet, View *view, PaintRect seen, SheetBody body,
                       const void *self)
{
    size_t from = view->touch_count;
    sheet->shown = seen;
    sheet->high = body(self, view, NULL, seen, 0);
    sheet->over = fmax(0, sheet->high - seen.h);
    if (sheet->follow) {
        sheet->scroll = sheet_follow(view, from, sheet->scroll, seen.h);
        sheet->follow = false;
    }
    sheet->scroll = fmax(0, fmin(sheet->scroll, sheet->over));
    view->touch_count = from;
}

void sheet_draw_body(const Sheet *sheet, View *view, cairo_t *cr,
                     SheetBody body, const void *self)
{
    PaintRect seen = sheet->shown;
    cairo_save(cr);
    cairo_rectangle(cr, seen.x - 8, seen.y, seen.w + 16, seen.h);
    cairo_clip(cr);
    view->touch_clip = seen;
    body(self, view, cr, seen,
         seen.y + drop(seen, sheet->high) - sheet->scroll);
    view->touch_clip = (PaintRect){0};
    cairo_restore(cr);
    sheet_draw_bar(view, cr, seen, sheet->scroll, sheet->over);
}

void sheet_update(Sheet *sheet, View *view, const SheetFrame *frame,
                  SheetBody body, const void *self)
{
    PaintRect seen = sheet_body(view, frame);
    sheet_update_body(sheet, view, seen, body, self);
    sheet->slack = floor(fmax(0, seen.h - sheet->high));
    sheet->shown.y += sheet->slack;
    sheet->shown.h -= sheet->slack;
}

void sheet_draw(const Sheet *sheet, View *view, cairo_t *cr,
                const SheetFrame *frame, SheetBody body, const void *self)
{
    draw_paper(view, cr, frame, sheet->slack);
    sheet_draw_body(sheet, view, cr, body, self);
    sheet_draw_buttons(view, cr, frame);
}

static void scroll_by(Sheet *sheet, View *view, double by)
{
    sheet->scroll = fmax(0, fmin(sheet->scroll + by, sheet->over));
    view->dirty = true;
}

static bool handle_key(Sheet *sheet, View *view, InputKey key)
{
    double page = sheet->shown.h * 0.8;
    switch (key) {
    case KEY_PAGE_DOWN:
        scroll_by(sheet, view, page);
        return true;
    case KEY_PAGE_UP:
        scroll_by(sheet, view, -page);
        return true;
    case KEY_DOWN:
        scroll_by(sheet, view, WHEEL);
        return true;
    case KEY_UP:
        scroll_by(sheet, view, -WHEEL);
        return true;
    case KEY_NEXT:
    case KEY_PREVIOUS:
        sheet->follow = true; // and the screen moves the focus
        return false;
    default:
        return false;
    }
}

bool sheet_handle(Sheet *sheet, View *view, const Input *input)
{
    switch (input->kind) {
    case INPUT_WHEEL:
        scroll_by(sheet, view, -WHEEL * input->wheel);
        return true;
    case INPUT_KEY:
        return handle_key(sheet, view, input->key);
    case INPUT_PRESS:
        sheet->dragging = layout_holds(sheet->shown, input->x, input->y);
        sheet->drag = input->y;
        return false;
    case INPUT_MOVE:
        if (sheet->dragging && input->held && sheet->over > 0) {
            scroll_by(sheet, view, sheet->drag - input->y);
            sheet->drag = input->y;
            return true;
        }
        return false;
    case INPUT_RELEASE:
        sheet->dragging = false;
        return false;
    default:
        return false;
    }
}
