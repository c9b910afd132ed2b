#include "tell/foretell.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "tell/explain.h"

enum { WORDS_MAX = 240, NAMES_MAX = 480 };

static const char BETWEEN[] = " \u00b7 ";

// Appends `text` to a list with commas.
static bool list(char *out, size_t size, const char *text)
{
    return (out[0] == '\0' || text_append(out, size, ", ")) &&
           text_append(out, size, text);
}

// The words by which `topic` was opened; its name where there are none.
static void name_hook(const Scenario *scenario, int topic, int span,
                      char out[WORDS_MAX])
{
    explain_words(scenario, span, out, WORDS_MAX);
    if (out[0] == '\0') {
        text_copy(out, WORDS_MAX, scenario->topics[topic].name);
    }
}

// Appends the words by which a hook was opened, as he said them.
static bool list_quoted(const Scenario *scenario, int topic, int span,
                        char all[NAMES_MAX])
{
    char his[WORDS_MAX];
    char quoted[WORDS_MAX + 16];
    name_hook(scenario, topic, span, his);
    snprintf(quoted, sizeof quoted, "\u201c%s\u201d", his);
    return list(all, NAMES_MAX, quoted);
}

// Fills the words of `key` with one value, and then the person in it.
static bool fill(const Words *words, const Scenario *scenario, const char *key,
                 const char *name, const char *value,
                 char out[FORETELL_TEXT_MAX])
{
    char text[FORETELL_TEXT_MAX] = "";
    const char *const pairs[] = {name, value, NULL};
    bool whole = text_fill(text, sizeof text, words_get(words, key), pairs);
    return explain_person(words, scenario, text, out, FORETELL_TEXT_MAX) &&
           whole;
}

// Fills the words of `key` with a list, of which `whole` tells whether it was
// cut; nothing where it is empty.
static bool fill_list(const Words *words, const Scenario *scenario,
                      const char *key, const char *name, const char *all,
                      bool whole, char out[FORETELL_TEXT_MAX])
{
    return all[0] == '\0' ||
           (fill(words, scenario, key, name, all, out) && whole);
}

static bool write_gives(const Words *words, const Scenario *scenario,
                        const Foresight *foresight, char *out)
{
    int depth = foresight->turn.depth;
    if (depth < 0 || scenario->turned) {
        return true;
    }
    return fill(words, scenario, "foretell.gives", "diepte",
                explain_depth(words, depth), out);
}

static bool add_change(const Words *words, int points, const char *key,
                       char *out)
{
    static const char *const MUCH[] = {"foretell.much_less", "foretell.less",
                                       NULL, "foretell.more",
                                       "foretell.much_more"};
    int grade = foresee_grade(points);
    if (grade == 0) {
        return true;
    }
    char text[WORDS_MAX] = "";
    const char *const pairs[] = {"wat", words_get(words, key), NULL};
    return text_fill(text, sizeof text,
                     words_get(words, MUCH[grade + FORESIGHT_GRADE_MOST]),
                     pairs) &&
           list(out, FORETELL_TEXT_MAX, text);
}

static bool write_change(const Words *words, const Foresight *foresight,
                         char *out)
{
    const Change *change = &foresight->change;
    bool whole = add_change(words, change->trust, "foretell.trust", out);
    whole &= add_change(words, change->attention, "foretell.attention", out);
    whole &= add_change(words, change->positivity, "foretell.positivity", out);
    whole &=
        add_change(words, change->coordination, "foretell.coordination", out);
    return add_change(words, change->pressure, "foretell.pressure", out) &&
           whole;
}

// His words that lay open when the next question from the form was read.
static const Effect *passed_by(const Foresight *foresight)
{
    for (int i = 0; i < foresight->turn.effect_count; i++) {
        if (foresight->turn.effects[i].reason == REASON_SWITCH_OPEN) {
            return &foresight->turn.effects[i];
        }
    }
    return NULL;
}

static bool write_hook(const Words *words, const Scenario *scenario,
                       const Foresight *foresight, char *out)
{
    char his[WORDS_MAX];
    const Effect *passed = passed_by(foresight);
    if (foresight->hook != NONE) {
        name_hook(scenario, foresight->hook, foresight->hook_span, his);
    } else if (passed) {
        name_hook(scenario, passed->topic, passed->span, his);
    } else {
        return true;
    }
    return fill(words, scenario,
                foresight->picked ? "foretell.picks" : "foretell.passes",
                "woorden", his, out);
}

static bool write_cells(const Words *words, const Scenario *scenario,
                        const Foresight *foresight, char *out)
{
    char names[NAMES_MAX] = "";
    bool whole = true;
    for (int i = 0; i < FORM_CELLS; i++) {
        if (foresight->cells[i] != -1) {
            whole &=
                list(names, sizeof names, scenario_cell_label(scenario, i));
        }
    }
    return fill_list(words, scenario, "foretell.cells", "vakken", names, whole,
                     out);
}

static int span_of(const Scenario *scenario, int beat, int topic)
{
    if (beat == NONE) {
        return NONE;
    }
    const Beat *said = &scenario->beats[beat];
    for (int i = said->first_span; i < said->first_span + said->span_count;
         i++) {
        if (scenario->spans[i].hook == topic) {
            return i;
        }
    }
    return NONE;
}

static bool write_opens(const Words *words, const Scenario *scenario,
                        const Foresight *foresight, char *out)
{
    char all[NAMES_MAX] = "";
    bool whole = true;
    for (int i = 0; i < foresight->opened_count; i++) {
        int topic = foresight->opened[i];
        int span = span_of(scenario, foresight->turn.beat, topic);
        whole &= list_quoted(scenario, topic, span, all);
    }
    return fill_list(words, scenario, "foretell.opens", "woorden", all, whole,
                     out);
}

static bool write_drops(const Words *words, const Scenario *scenario,
                        const Foresight *foresight, char *out)
{
    char all[NAMES_MAX] = "";
    bool whole = true;
    for (int i = 0; i < foresight->dropped_count; i++) {
        whole &= list_quoted(scenario, foresight->dropped[i],
                             foresight->dropped_spans[i], all);
    }
    return fill_list(words, scenario, "foretell.drops", "woorden", all, whole,
                     out);
}

static bool write_end(const Words *words, const Scenario *scenario,
                      const Foresight *foresight, char *out)
{
    int ending = foresight->turn.ending;
    return ending == ENDING_NONE ||
           fill(words, scenario, "foretell.end", "einde",
                explain_ending(words, scenario_ending_word((Ending)ending)),
                out);
}

bool foretell_part(const Words *words, const Scenario *scenario,
                   const Foresight *foresight, ForetellPart part,
                   char out[FORETELL_TEXT_MAX])
{
    out[0] = '\0';
    switch (part) {
    case FORETELL_GIVES:
        return write_gives(words, scenario, foresight, out);
    case FORETELL_CHANGE:
        return write_change(words, foresight, out);
    case FORETELL_HOOK:
        return write_hook(words, scenario, foresight, out);
    case FORETELL_CELLS:
        return write_cells(words, scenario, foresight, out);
    case FORETELL_OPENS:
        return write_opens(words, scenario, foresight, out);
    case FORETELL_DROPS:
        return write_drops(words, scenario, foresight, out);
    case FORETELL_END:
        return write_end(words, scenario, foresight, out);
    default:
        return true;
    }
}

bool foretell_line(const Words *words, const Scenario *scenario,
                   const Foresight *foresight, ForetellPart first,
                   ForetellPart last, char out[FORETELL_TEXT_MAX])
{
    bool whole = true;
    out[0] = '\0';
    for (int part = (int)first; part <= (int)last; part++) {
        char text[FORETELL_TEXT_MAX];
        whole &=
            foretell_part(words, scenario, foresight, (ForetellPart)part, text);
        if (text[0] == '\0') {
            continue;
        }
        if (out[0] != '\0') {
            whole &= text_append(out, FORETELL_TEXT_MAX, BETWEEN);
        }
        whole &= text_append(out, FORETELL_TEXT_MAX, text);
    }
    return whole;
}
