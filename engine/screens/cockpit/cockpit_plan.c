#include <math.h>
#include <stdio.h>

#include "base/pairs.h"
#include "base/plan.h"
#include "screens/cockpit/cockpit.h"
#include "screens/view_parts.h"

static const double BAR = 8;

static void write_now(const View *view, char out[COCKPIT_LINE_MAX])
{
    const ModelPlan *plan = &view->model->plan;
    int step = plan_step(&plan->plan, plan->minute);
    Pairs pairs = {0};
    bool over = step == plan->plan.count;
    int total = plan_total_left(&plan->plan, plan->minute);
    pairs_text(&pairs, "wat", over ? "" : plan->plan.steps[step].text);
    pairs_number(&pairs, "over", plan_left(&plan->plan, plan->minute));
    pairs_number(&pairs, "les", total < 0 ? -total : total);
    pairs_text(&pairs, "straks",
               step + 1 < plan->plan.count ? plan->plan.steps[step + 1].text
                                           : "");
    view_word_fill(view,
                   over                          ? "plan.over"
                   : step + 1 < plan->plan.count ? "plan.now"
                                                 : "plan.last",
                   out, COCKPIT_LINE_MAX, pairs.list);
}

// A part for each step, as long as it takes; what is behind is dark.
static void draw_bar(const View *view, cairo_t *cr, PaintRect bar)
{
    const ModelPlan *plan = &view->model->plan;
    double all = plan_total_left(&plan->plan, 0);
    double x = bar.x;
    int before = 0;
    for (int i = 0; i < plan->plan.count; i++) {
        int minutes = plan->plan.steps[i].minutes;
        double w = bar.w * minutes / all;
        double done = fmin(fmax(plan->minute - before, 0), minutes);
        PaintRect part = {x, bar.y, fmax(w - 3, 1), bar.h};
        cairo_rectangle(cr, part.x, part.y, part.w, part.h);
        paint_set_colour(cr, view->colours->paper, 1);
        cairo_fill(cr);
        cairo_rectangle(cr, part.x, part.y, part.w * done / minutes, part.h);
        paint_set_colour(cr, view->colours->accent, 1);
        cairo_fill(cr);
        x += w;
        before += minutes;
    }
}

double cockpit_draw_plan(View *view, cairo_t *cr, double y)
{
    char now[COCKPIT_LINE_MAX];
    char wrong[COCKPIT_LINE_MAX];
    const ModelPlan *plan = &view->model->plan;
    PaintRect in = {LAYOUT_MARGIN, y + LAYOUT_UNIT,
                    LAYOUT_WIDTH - 2 * LAYOUT_MARGIN, BAR};
    if (plan->plan.count == 0 || !model_lesson(view->model)) {
        return 0;
    }
    if (cr) {
        draw_bar(view, cr, in);
    }
    write_now(view, now);
    in.y += BAR + 4;
    in.y += view_text(view, cr, LOOK_SMALL_BOLD, now, in);
    if (plan->wrong > 0) {
        Pairs pairs = {0};
        pairs_number(&pairs, "regel", plan->wrong);
        view_word_fill(view, "plan.wrong", wrong, sizeof wrong, pairs.list);
        in.y += view_text(view, cr, LOOK_SMALL_WARNING, wrong, in);
    }
    return in.y - y;
}
