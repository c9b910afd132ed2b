// What happens at the table: the phone rings, somebody comes in, with a face.

#include <math.h>

#include "draw/figure/figure.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

static const double FACE = 84;         // across, of who comes in
static const unsigned WALL = 0xcfdcd6; // behind her
static const Bearing ASIDE = {.gaze = GAZE_YOU, .warmth = 50};

int talk_event(const Talk *talk, const View *view)
{
    if (talk->stage != STAGE_TALK || talk->silent) {
        return NONE;
    }
    for (size_t i = view->talk->count; i > 0; i--) {
        const Turn *turn = &view->talk->turns[i - 1];
        if (turn->beat != NONE || turn->event != NONE) {
            return turn->event;
        }
    }
    return NONE;
}

static void draw_face(cairo_t *cr, const Appearance *look, PaintRect at)
{
    PaintRect face = figure_face_bounds();
    double zoom = at.h / (face.h * 0.98);
    Pose pose = pose_from_bearing(&ASIDE);
    cairo_save(cr);
    paint_rounded(cr, at, LAYOUT_ROUND);
    cairo_clip_preserve(cr);
    paint_set_colour(cr, WALL, 1);
    cairo_fill(cr);
    cairo_translate(cr, at.x + at.w / 2, at.y + at.h * 0.48);
    cairo_scale(cr, zoom, zoom);
    cairo_translate(cr, -(face.x + face.w / 2), -(face.y + face.h / 2));
    figure_draw_trunk(cr, look, &pose);
    figure_draw_face(cr, look, &pose);
    cairo_restore(cr);
}

double talk_draw_event(View *view, cairo_t *cr, int event, PaintRect area)
{
    char what[EXPLAIN_TEXT_MAX];
    const Event *about = &view->talk->scenario->events[event];
    double face = about->says == NONE ? 0 : FACE;
    PaintRect sheet = {area.x, area.y, area.w, 0};
    double left = face > 0 ? face + LAYOUT_PAD : 0;
    PaintRect in = {sheet.x + LAYOUT_PAD + left, sheet.y + LAYOUT_UNIT,
                    sheet.w - 2 * LAYOUT_PAD - left, 0};
    (void)explain_event(view->model->words, view->talk->scenario, event, what);
    double high = view_text(view, NULL, LOOK_CLOSE, what, in);
    sheet.h = fmax(high, face) + 2 * LAYOUT_UNIT;
    if (cr) {
        paint_rounded(cr, sheet, LAYOUT_ROUND);
        paint_set_colour(cr, view->colours->warm, 1);
        cairo_fill(cr);
        view_edge(view, cr, sheet, view->colours->sheet_edge);
        if (face > 0) {
            PaintRect at = {sheet.x + LAYOUT_PAD, in.y, face, face};
            draw_face(cr, &about->looks, at);
        }
        in.y += fmax(0, (face - high) / 2);
        view_text(view, cr, LOOK_CLOSE, what, in);
    }
    return sheet.y + sheet.h + LAYOUT_UNIT;
}
