#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "screens/cockpit/cockpit.h"
#include "screens/parts/answers.h"
#include "screens/view_parts.h"
#include "talk/recording.h"
#include "tell/explain.h"
#include "tell/foretell.h"

enum { LABEL_MAX = 400, NUMBER_MAX = 24 };

static double number_width(const View *view)
{
    return 2.2 * TEXT_BODY * view->text_percent / 100.0;
}

static void quote_span(const View *view, int span, char out[LABEL_MAX])
{
    char his[LABEL_MAX - 16];
    explain_words(view->talk->scenario, span, his, sizeof his);
    snprintf(out, LABEL_MAX, "\u201c%s\u201d", his);
}

// What is touched for these sentences, as the room knows it.
static void write_label(const View *view, const CockpitGroup *group,
                        char out[LABEL_MAX])
{
    const Scenario *scenario = view->talk->scenario;
    switch (group->source) {
    case TOUCH_SPAN:
        quote_span(view, group->index, out);
        return;
    case TOUCH_CELL:
        snprintf(out, LABEL_MAX, "%s: %s", view_word(view, "cockpit.form"),
                 scenario_cell_label(scenario, group->index));
        return;
    case TOUCH_THING:
        text_copy(out, LABEL_MAX,
                  scenario_topic_label(&scenario->topics[group->index]));
        return;
    case TOUCH_ITEM:
        text_copy(out, LABEL_MAX, talk_topic_label(view, group->topic));
        return;
    default:
        text_copy(out, LABEL_MAX, view_word(view, "cockpit.silence"));
    }
}

// A number that the room sees now stands out; one that it will see once the
// thing is chosen does not.
static void draw_number(View *view, cairo_t *cr, int number, bool seen,
                        PaintRect column, double y)
{
    char text[NUMBER_MAX];
    if (number > 0) {
        snprintf(text, sizeof text, "%d", number);
        view_text_in(
            view, cr,
            view_style(view, seen ? TYPE_BOLD : TYPE_PRINT, TEXT_BODY,
                       seen ? view->colours->accent : view->colours->quiet),
            text, (PaintRect){column.x, y, number_width(view), 0});
    }
}

static double draw_label(View *view, cairo_t *cr, const CockpitGroup *group,
                         PaintRect column, double y)
{
    char label[LABEL_MAX];
    write_label(view, group, label);
    if (group->number == 0) {
        return view_text(view, cr, LOOK_SMALL_ACCENT, label,
                         layout_at(column, y));
    }
    double side = number_width(view);
    draw_number(view, cr, group->number, true, column, y);
    return view_text(view, cr, LOOK_BOLD_ACCENT, label,
                     (PaintRect){column.x + side, y, column.w - side, 0});
}

static double draw_line(View *view, cairo_t *cr, unsigned colour,
                        const char *text, PaintRect column, double y)
{
    return text[0] == '\0'
               ? 0
               : view_text_in(view, cr,
                              view_style(view, TYPE_PRINT, TEXT_SMALL, colour),
                              text, layout_at(column, y));
}

// What he would say to it, and think.
static double draw_answer(View *view, cairo_t *cr, const Foresight *foresight,
                          PaintRect column, double y)
{
    char text[SCENARIO_BEAT_TEXT_MAX + 16];
    double top = y;
    if (foresight->turn.beat == NONE) {
        return 0;
    }
    const Beat *beat = &view->talk->scenario->beats[foresight->turn.beat];
    snprintf(text, sizeof text, "\u2013 %s", beat->text);
    y += LAYOUT_UNIT / 2.0;
    y += draw_line(view, cr, view->colours->ink, text, column, y);
    y += draw_line(view, cr, view->colours->thought, beat->thought, column, y);
    return y - top;
}

static double draw_foresight(View *view, cairo_t *cr,
                             const CockpitSentence *sentence, bool whole,
                             PaintRect column, double y)
{
    char text[FORETELL_TEXT_MAX];
    double top = y;
    const Foresight *foresight = &sentence->foresight;
    (void)foretell_line(view->model->words, view->talk->scenario, foresight,
                        FORETELL_GIVES, FORETELL_CHANGE, text);
    y += draw_line(view, cr, view->colours->ink, text, column, y);
    (void)foretell_line(view->model->words, view->talk->scenario, foresight,
                        FORETELL_HOOK, FORETELL_END, text);
    y += draw_line(view, cr, view->colours->quiet, text, column, y);
    if (whole) {
        y += draw_answer(view, cr, foresight, column, y);
    }
    return y - top;
}

static bool is_in_sight(const View *view, double y, double high)
{
    const PaintRect *seen = &view->touch_clip;
    return y + high > seen->y && y < seen->y + seen->h;
}

// The move's own name, and what it would bring: for the trace.
static void touch_sentence(View *view, const CockpitSentence *sentence, int i,
                           PaintRect rect)
{
    char name[MOVE_TEXT_MAX];
    char text[FORETELL_TEXT_MAX];
    recording_write_move(&view->talk->now, sentence->move, name);
    view_touch(view, TOUCH_SENTENCE, i, rect, name);
    if (!is_in_sight(view, rect.y, rect.h)) {
        return;
    }
    (void)foretell_line(view->model->words, view->talk->scenario,
                        &sentence->foresight, FORETELL_GIVES, FORETELL_END,
                        text);
    view_touch(view, TOUCH_ROW, i, rect, text);
}

static int line_of(const View *view, const CockpitSentence *sentence)
{
    return view->talk->scenario->options[sentence->move.option].line;
}

// Where it stands in his file, at the foot of its row; over what else can be
// touched there.
static void draw_line_of(View *view, cairo_t *cr,
                         const CockpitSentence *sentence, PaintRect row)
{
    if (sentence->move.option == NONE || !cockpit_is_for_author(view)) {
        return;
    }
    int line = line_of(view, sentence);
    double high = answers_draw_place(view, NULL, line, row);
    row.y += row.h - high;
    answers_draw_place(view, cr, line, row);
}

// Its height.
static double draw_text(const Cockpit *cockpit, View *view, cairo_t *cr,
                        const CockpitSentence *sentence, PaintRect column,
                        double y)
{
    double top = y;
    if (sentence->move.option != NONE) {
        y +=
            view_text(view, cr, LOOK_BODY,
                      view->talk->scenario->options[sentence->move.option].text,
                      layout_at(column, y));
    }
    y += draw_foresight(view, cr, sentence, cockpit->chosen, column, y);
    if (sentence->move.option != NONE && cockpit_is_for_author(view)) {
        y += answers_draw_place(view, NULL, line_of(view, sentence), column);
    }
    return y - top;
}

static double draw_sentence(const Cockpit *cockpit, View *view, cairo_t *cr,
                            int i, bool seen, PaintRect at)
{
    const CockpitSentence *sentence = &cockpit->sentences[i];
    double side = number_width(view);
    PaintRect text = {at.x + side, at.y, at.w - side, 0};
    if (cr && is_in_sight(view, at.y, sentence->high)) {
        draw_number(view, cr, sentence->number, seen, at, at.y);
        draw_text(cockpit, view, cr, sentence, text, at.y);
    }
    if (cr) {
        touch_sentence(view, sentence, i,
                       (PaintRect){at.x, at.y, at.w, sentence->high});
    }
    if (cr && is_in_sight(view, at.y, sentence->high)) {
        text.h = sentence->high;
        draw_line_of(view, cr, sentence, text);
    }
    return sentence->high + LAYOUT_UNIT;
}

static double draw_group(const Cockpit *cockpit, View *view, cairo_t *cr,
                         const CockpitGroup *group, PaintRect column, double y)
{
    double top = y;
    bool seen = cockpit->chosen && group->number == 0;
    y += draw_label(view, cr, group, column, y) + LAYOUT_UNIT / 2.0;
    for (int i = group->first; i < group->first + group->count; i++) {
        y += draw_sentence(cockpit, view, cr, i, seen, layout_at(column, y));
    }
    return y - top;
}

static double draw_groups(const Cockpit *cockpit, View *view, cairo_t *cr,
                          PaintRect column, double y)
{
    double top = y;
    for (int i = 0; i < cockpit->group_count; i++) {
        y += i > 0 ? LAYOUT_GAP : 0;
        y += draw_group(cockpit, view, cr, &cockpit->groups[i], column, y);
    }
    return y - top;
}

// How it ended, or that nobody talks.
static double draw_nothing(const Cockpit *cockpit, View *view, cairo_t *cr,
                           PaintRect column, double y)
{
    char text[LABEL_MAX];
    if (!cockpit->seen.talking) {
        return view_text(view, cr, LOOK_QUIET,
                         view_word(view, "cockpit.nobody"),
                         layout_at(column, y));
    }
    const char *ending = scenario_ending_word((Ending)view->talk->now.ending);
    const char *const pairs[] = {
        "einde", explain_ending(view->model->words, ending), NULL};
    view_word_fill(view, "cockpit.ended", text, sizeof text, pairs);
    return view_text(view, cr, LOOK_QUIET, text, layout_at(column, y));
}

static double draw_body(const Cockpit *cockpit, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    if (cockpit->group_count == 0) {
        return draw_nothing(cockpit, view, cr, column, y);
    }
    double top = y;
    y += LAYOUT_UNIT;
    y += draw_groups(cockpit, view, cr, column, y);
    if (!cockpit->chosen && !view->talk->scenario->turned) {
        y += LAYOUT_GAP;
        y += draw_line(view, cr, view->colours->quiet,
                       view_word(view, "cockpit.rest"), column, y);
    }
    return y - top;
}

void cockpit_measure_sentences(Cockpit *cockpit, View *view, double width)
{
    PaintRect text = {.w = width - 2 * LAYOUT_PAD - number_width(view)};
    for (int i = 0; i < cockpit->sentence_count; i++) {
        CockpitSentence *sentence = &cockpit->sentences[i];
        if (sentence->high <= 0) {
            sentence->high = draw_text(cockpit, view, NULL, sentence, text, 0);
        }
    }
}

double cockpit_draw_sentences(const Cockpit *cockpit, View *view, cairo_t *cr,
                              PaintRect column, double y)
{
    const char *key = cockpit->chosen ? "cockpit.chosen" : "cockpit.all";
    return cockpit_draw_card(cockpit, view, cr, key, draw_body,
                             layout_at(column, y));
}
