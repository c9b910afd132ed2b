#include <stdio.h>

#include "base/text.h"
#include "screens/cockpit/cockpit.h"
#include "screens/view_parts.h"
#include "talk/scenario/topic_set.h"
#include "tell/explain.h"

enum { LINE_MAX = 400, NUMBER_MAX = 16 };

static double draw_text(View *view, cairo_t *cr, unsigned colour,
                        const char *text, PaintRect column, double y)
{
    return view_text_in(view, cr,
                        view_style(view, TYPE_PRINT, TEXT_BODY, colour), text,
                        layout_at(column, y));
}

static double draw_quiet(View *view, cairo_t *cr, const char *key,
                         PaintRect column, double y)
{
    return draw_text(view, cr, view->colours->quiet, view_word(view, key),
                     column, y);
}

static double draw_thought(const Cockpit *cockpit, View *view, cairo_t *cr,
                           PaintRect column, double y)
{
    const Beat *said = cockpit->said;
    return said && said->thought[0]
               ? draw_text(view, cr, view->colours->thought, said->thought,
                           column, y)
               : draw_quiet(view, cr, "cockpit.thought.none", column, y);
}

// His words, of what kind they are, and for how long they still lie there.
static double draw_hook(View *view, cairo_t *cr, int topic, PaintRect column,
                        double y)
{
    static const char *const KINDS[] = {[HOOK_FACT] = "cockpit.hook.fact",
                                        [HOOK_FEELING] = "cockpit.hook.feeling",
                                        [HOOK_INTEREST] =
                                            "cockpit.hook.interest"};
    const HookState *hook = &view->talk->now.topics[topic];
    int left = HOOK_LIFE - hook->age;
    char his[LINE_MAX];
    char number[NUMBER_MAX];
    char text[2 * LINE_MAX];
    explain_words(view->talk->scenario, hook->span, his, sizeof his);
    snprintf(number, sizeof number, "%d", left);
    const char *const pairs[] = {"getal", number, NULL};
    snprintf(text, sizeof text, "\u201c%s\u201d", his);
    double top = y;
    y += draw_text(view, cr, view->colours->ink, text, column, y);
    snprintf(
        text, sizeof text, "%s \u00b7 ",
        view_word(view, KINDS[view->talk->scenario->topics[topic].hook_kind]));
    text_fill(
        text, sizeof text,
        view_word(view, left == 1 ? "cockpit.hook.last" : "cockpit.hook.left"),
        pairs);
    y += view_text(view, cr, LOOK_SMALL_QUIET, text, layout_at(column, y));
    return y - top;
}

static double draw_hooks(const Cockpit *cockpit, View *view, cairo_t *cr,
                         PaintRect column, double y)
{
    double top = y;
    (void)cockpit;
    for (int i = 0; i < view->talk->scenario->topic_count; i++) {
        if (topic_set_has(&view->talk->now.live, i)) {
            y += y > top ? LAYOUT_UNIT : 0;
            y += draw_hook(view, cr, i, column, y);
        }
    }
    return y > top ? y - top
                   : draw_quiet(view, cr, "cockpit.hooks.none", column, y);
}

static double draw_rules(const Cockpit *cockpit, View *view, cairo_t *cr,
                         PaintRect column, double y)
{
    double top = y;
    (void)cockpit;
    if (view->talk->count == 0) {
        return draw_quiet(view, cr, "cockpit.rules.none", column, y);
    }
    const Turn *turn = &view->talk->turns[view->talk->count - 1];
    for (int i = 0; i < turn->effect_count; i++) {
        char text[EXPLAIN_TEXT_MAX];
        explain_effect(view->model->words, view->talk->scenario, turn,
                       &turn->effects[i], text);
        if (text[0]) {
            y += y > top ? LAYOUT_UNIT : 0;
            y += draw_text(view, cr, view->colours->ink, text, column, y);
        }
    }
    return y > top ? y - top
                   : draw_quiet(view, cr, "cockpit.rules.nothing", column, y);
}

static double draw_questions(const Cockpit *cockpit, View *view, cairo_t *cr,
                             PaintRect column, double y)
{
    double top = y;
    (void)cockpit;
    for (int i = 0; i < view->talk->scenario->question_count; i++) {
        y += y > top ? LAYOUT_UNIT : 0;
        y += draw_text(view, cr, view->colours->ink,
                       view->talk->scenario->questions[i], column, y);
    }
    return y - top;
}

// What those who look on watch for, to be told to them.
static double draw_watchers(const Cockpit *cockpit, View *view, cairo_t *cr,
                            PaintRect column, double y)
{
    static const char *const TASKS[][2] = {
        {"handout.watch.1", "handout.watch.1.what"},
        {"handout.watch.2", "handout.watch.2.what"},
        {"handout.watch.3", "handout.watch.3.what"},
        {"handout.watch.4", "handout.watch.4.what"}};
    double top = y;
    (void)cockpit;
    for (size_t i = 0; i < sizeof TASKS / sizeof TASKS[0]; i++) {
        y += y > top ? LAYOUT_UNIT : 0;
        y += view_text(view, cr, LOOK_SMALL_BOLD, view_word(view, TASKS[i][0]),
                       layout_at(column, y));
        y += view_text(view, cr, LOOK_SMALL, view_word(view, TASKS[i][1]),
                       layout_at(column, y));
    }
    return y - top;
}

double cockpit_draw_him(const Cockpit *cockpit, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    double top = y;
    y += cockpit_draw_phones(cockpit, view, cr, column, y);
    y += cockpit_draw_author(cockpit, view, cr, column, y);
    if (cockpit->seen.talking) {
        y += cockpit_draw_card(cockpit, view, cr, "cockpit.thought",
                               draw_thought, layout_at(column, y)) +
             LAYOUT_GAP;
        y += cockpit_draw_card(cockpit, view, cr, "cockpit.hooks", draw_hooks,
                               layout_at(column, y)) +
             LAYOUT_GAP;
    }
    return y - top;
}

double cockpit_draw_why(const Cockpit *cockpit, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    double top = y;
    if (cockpit->seen.talking) {
        y += cockpit_draw_card(cockpit, view, cr, "cockpit.rules", draw_rules,
                               layout_at(column, y)) +
             LAYOUT_GAP;
    }
    if (view->talk->scenario && view->talk->scenario->question_count > 0) {
        y += cockpit_draw_card(cockpit, view, cr, "cockpit.questions",
                               draw_questions, layout_at(column, y)) +
             LAYOUT_GAP;
    }
    y += cockpit_draw_card(cockpit, view, cr, "cockpit.watch", draw_watchers,
                           layout_at(column, y)) +
         LAYOUT_GAP;
    return y - top;
}
