#include "screens/parts/slider.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "screens/view_parts.h"

static const double KNOB = 16;
static const double TRACK = 10;
static const double HIGH = 48; // of what a finger must hit
static const double RING = 6;  // and of the focus round it

static void set(Slider *slider, View *view, int percent)
{
    slider->percent = percent < 0             ? 0
                      : percent > SLIDER_MOST ? SLIDER_MOST
                                              : percent;
    view->dirty = true;
}

static void step(Slider *slider, View *view, int by)
{
    int from =
        slider->percent == SLIDER_NONE ? SLIDER_MOST / 2 : slider->percent;
    slider->typing = false;
    set(slider, view, from + by);
}

static void type_digit(Slider *slider, View *view, int digit)
{
    int longer = slider->typing ? slider->percent * 10 + digit : digit;
    set(slider, view, longer > SLIDER_MOST ? digit : longer);
    slider->typing = true;
}

static void erase_digit(Slider *slider, View *view)
{
    slider->percent =
        slider->percent >= 10 ? slider->percent / 10 : SLIDER_NONE;
    slider->typing = slider->percent != SLIDER_NONE;
    view->dirty = true;
}

static bool handle_key(Slider *slider, View *view, const Input *input)
{
    switch (input->key) {
    case KEY_DIGIT:
        type_digit(slider, view, input->digit);
        return true;
    case KEY_LEFT:
    case KEY_DOWN:
        step(slider, view, -SLIDER_STEP);
        return true;
    case KEY_RIGHT:
    case KEY_UP:
        step(slider, view, SLIDER_STEP);
        return true;
    case KEY_HOME:
        set(slider, view, 0);
        return true;
    case KEY_END:
        set(slider, view, SLIDER_MOST);
        return true;
    case KEY_ERASE:
        erase_digit(slider, view);
        return true;
    default:
        return false;
    }
}

static void point(Slider *slider, View *view, const Touch *touch, double x)
{
    double left = touch->rects[0].x + KNOB;
    double w = touch->rects[0].w - 2 * KNOB;
    slider->typing = false;
    set(slider, view, (int)lround(SLIDER_MOST * (x - left) / w));
}

bool slider_handle(Slider *slider, View *view, int index, const Input *input)
{
    const Touch *touch = view_find_touch(view, TOUCH_SLIDER, index);
    if (!touch) {
        return false;
    }
    switch (input->kind) {
    case INPUT_PRESS:
        slider->dragging = layout_holds(touch->rects[0], input->x, input->y);
        if (slider->dragging) {
            view_set_focus(view, TOUCH_SLIDER, index);
            point(slider, view, touch, input->x);
        }
        return slider->dragging;
    case INPUT_MOVE:
        if (slider->dragging && input->held) {
            point(slider, view, touch, input->x);
        }
        return slider->dragging;
    case INPUT_RELEASE:
        slider->dragging = false;
        return false;
    case INPUT_KEY:
        return view->focus_kind == TOUCH_SLIDER && view->focus_index == index &&
               handle_key(slider, view, input);
    default:
        return false;
    }
}

double slider_height(const View *view)
{
    TypeStyle style = view_look(view, LOOK_SMALL_QUIET);
    TypeStyle value = view_look(view, LOOK_SPEECH_ACCENT);
    return type_line_height(view->type, value) + HIGH + RING +
           type_line_height(view->type, style);
}

static void draw_track(const View *view, cairo_t *cr, PaintRect track,
                       double filled)
{
    view_track(view, cr, track);
    if (filled > 0) {
        track.w = fmax(track.h, filled);
        paint_rounded(cr, track, track.h / 2);
        paint_set_colour(cr, view->colours->accent, 1);
        cairo_fill(cr);
    }
}

static void draw_knob(const View *view, cairo_t *cr, double x, double y,
                      bool moved)
{
    cairo_new_sub_path(cr);
    cairo_arc(cr, x, y, KNOB - 1, 0, 2 * PAINT_PI);
    paint_set_colour(cr, moved ? view->colours->accent : view->colours->paper,
                     1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, moved ? view->colours->paper : view->colours->quiet,
                     1);
    cairo_set_line_width(cr, 3);
    cairo_stroke(cr);
}

static void draw_ends(View *view, cairo_t *cr, PaintRect rect, double y,
                      const char *low, const char *high)
{
    TypeStyle style = view_look(view, LOOK_SMALL_QUIET);
    double w = type_width(view->type, style, high, strlen(high));
    type_draw(view->type, cr, style, low, strlen(low), rect.x, y);
    type_draw(view->type, cr, style, high, strlen(high), rect.x + rect.w - w,
              y);
}

void slider_draw(const Slider *slider, View *view, cairo_t *cr, int index,
                 PaintRect rect, const char *const ends[2])
{
    bool moved = slider->percent != SLIDER_NONE;
    char value[16] = "";
    TypeStyle style = view_look(view, LOOK_SPEECH_ACCENT);
    double above = type_line_height(view->type, style);
    PaintRect hit = {rect.x, rect.y + above, rect.w, HIGH};
    double w = rect.w - 2 * KNOB;
    double at = w * (moved ? slider->percent : SLIDER_MOST / 2) / SLIDER_MOST;
    if (moved) {
        snprintf(value, sizeof value, "%d", slider->percent);
    }
    view_touch(view, TOUCH_SLIDER, index, hit, value);
    if (!cr) {
        return;
    }
    double knob = hit.x + KNOB + at;
    double half = type_width(view->type, style, value, strlen(value)) / 2;
    type_draw(view->type, cr, style, value, strlen(value), knob - half, rect.y);
    double middle = hit.y + HIGH / 2;
    draw_track(view, cr,
               (PaintRect){hit.x + KNOB, middle - TRACK / 2, w, TRACK},
               moved ? at : 0);
    draw_knob(view, cr, knob, middle, moved);
    draw_ends(view, cr, rect, hit.y + HIGH + RING, ends[0], ends[1]);
    if (view_is_focused(view, TOUCH_SLIDER, index)) {
        view_focus_ring(view, cr, hit);
    }
}
