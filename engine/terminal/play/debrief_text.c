#include "terminal/play/debrief_text.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "tell/explain.h"
#include "terminal/play/transcript_text.h"

enum {
    NUMBER_MAX = 16,
    LEAD_MAX = 96,
    LIST_MAX = 2048,
    SHOWN_MOST = 3, // sentences of one kind behind a trait
    BAR = 24
};

static const char *word(const DebriefPage *to, const char *key)
{
    return words_get(to->session->program->words, key);
}

static void fill_and_print(const DebriefPage *to, const char *lead,
                           const char *key, const char *const *pairs)
{
    char line[PROGRAM_TEXT_MAX];
    program_fill(to->session->program, line, key, pairs);
    page_paragraph(to->page, lead, line);
}

static void write_number(char out[NUMBER_MAX], int number)
{
    snprintf(out, NUMBER_MAX, "%d", number);
}

// A move that made the gap: its sentence, what it changed, and why.
static void print_gap_move(const DebriefPage *to, int index, Heading heading)
{
    const DebriefMove *move = &to->debrief->moves[index];
    const Effect *effect =
        debrief_main_effect(&move->turn, move->steps[heading]);
    char number[NUMBER_MAX];
    char step[NUMBER_MAX];
    write_number(number, index + 1);
    snprintf(step, sizeof step, "%+d", move->steps[heading]);
    const char *const pairs[] = {
        "zet", number, "stap",
        step,  "zin",  explain_you(to->session->program->words, &move->turn),
        NULL};
    fill_and_print(to, "      ", "debrief.gap.move", pairs);
    if (effect) {
        char why[EXPLAIN_TEXT_MAX];
        explain_effect(to->session->program->words,
                       to->session->played.scenario, &move->turn, effect, why);
        page_paragraph(to->page, "        ", why);
    }
}

static const char *gap_key(const DebriefGap *gap)
{
    bool none = gap->moves[0] == NONE;
    if (gap->own < 0) {
        return none ? NULL : "debrief.gap.skipped";
    }
    if (gap->gap > DEBRIEF_AGREE) {
        return none ? "debrief.gap.above.none" : "debrief.gap.above";
    }
    if (gap->gap < -DEBRIEF_AGREE) {
        return none ? "debrief.gap.below.none" : "debrief.gap.below";
    }
    return none ? "debrief.gap.agree.none" : "debrief.gap.agree";
}

static void print_gap(const DebriefPage *to, Heading heading, int own)
{
    DebriefGap gap = debrief_gap(to->debrief, heading, own);
    const char *key = gap_key(&gap);
    char number[NUMBER_MAX];
    write_number(number, gap.gap < 0 ? -gap.gap : gap.gap);
    const char *const pairs[] = {"getal", number, "naam",
                                 to->session->played.scenario->first_name,
                                 NULL};
    if (key) {
        fill_and_print(to, "    ", key, pairs);
    }
    for (int i = 0; i < DEBRIEF_GAP_MOVES && gap.moves[i] != NONE; i++) {
        print_gap_move(to, gap.moves[i], heading);
    }
}

static void print_heading(const DebriefPage *to, Heading heading,
                          const DebriefAnswer *answer)
{
    char own[NUMBER_MAX];
    char his[NUMBER_MAX];
    const char *name = to->session->played.scenario->first_name;
    write_number(own, answer->value);
    write_number(his, to->debrief->his[heading]);
    const char *const yours[] = {"getal", own, "tekst", answer->text, NULL};
    const char *const pairs[] = {
        "naam", name,    "getal",
        his,    "tekst", debrief_his_words(to->debrief, heading),
        NULL};
    page_paragraph(to->page, "  ", word(to, heading_key(heading)));
    if (answer->value >= 0) {
        fill_and_print(to, "    ", "debrief.yours", yours);
    }
    fill_and_print(to, "    ", "debrief.his", pairs);
    print_gap(to, heading, answer->value);
}

void debrief_print_his(const DebriefPage *to,
                       const DebriefAnswer answers[HEADINGS])
{
    const char *const pairs[] = {
        "naam", to->session->played.scenario->first_name, NULL};
    fill_and_print(to, "", "debrief.his.title", pairs);
    for (int i = 0; i < HEADINGS; i++) {
        print_heading(to, (Heading)i, &answers[i]);
    }
}

// The words that were his, as they were typed.
static void list_matches(const MemoryScore *score, const char *typed,
                         char out[LIST_MAX])
{
    out[0] = '\0';
    for (size_t i = 0; i < score->match_count; i++) {
        char piece[LIST_MAX];
        snprintf(piece, sizeof piece, "%s%.*s", i > 0 ? ", " : "",
                 score->matches[i].end - score->matches[i].start,
                 typed + score->matches[i].start);
        text_append(out, LIST_MAX, piece);
    }
}

static void print_remark(const DebriefPage *to, const MemoryScore *score)
{
    const char *key = NULL;
    const char *cell = "";
    if (score->elsewhere && score->other_cell != NONE) {
        key = "debrief.memory.elsewhere";
        cell = scenario_cell_label(to->session->played.scenario,
                                   score->other_cell);
    } else if (score->wrong_number) {
        key = "debrief.memory.number";
    } else if (score->wrong_name) {
        key = "debrief.memory.name";
    } else if (!score->told) {
        key = "debrief.memory.untold";
    }
    if (key) {
        const char *const pairs[] = {"vak", cell, NULL};
        fill_and_print(to, "    ", key, pairs);
    }
}

static void print_cell(const DebriefPage *to, int cell, const char *typed,
                       const MemoryScore *score)
{
    char matches[LIST_MAX];
    list_matches(score, typed, matches);
    const char *const pairs[] = {
        "vak",     scenario_cell_label(to->session->played.scenario, cell),
        "oordeel", word(to, memory_key(score->verdict)),
        "tekst",   typed,
        "woorden", matches,
        "notitie", score->note,
        "naam",    to->session->played.scenario->first_name,
        NULL};
    fill_and_print(to, "  ",
                   typed[0] != '\0' ? "debrief.memory.cell"
                                    : "debrief.memory.silent",
                   pairs);
    if (score->match_count > 0) {
        fill_and_print(to, "    ", "debrief.memory.words", pairs);
    }
    if (typed[0] != '\0') {
        print_remark(to, score);
    }
    if (score->note[0] != '\0') {
        fill_and_print(to, "    ", "debrief.memory.note", pairs);
    }
}

int debrief_print_memory(const DebriefPage *to,
                         const char *const typed[FORM_CELLS])
{
    int remembered = 0;
    bool any = false;
    const Program *program = to->session->program;
    const Memory *memory = memory_make(
        program->arena,
        program_spoken_words(program, to->session->played.scenario->id),
        to->debrief);
    if (!memory) {
        program_out_of_memory();
    }
    for (int i = 0; i < FORM_CELLS; i++) {
        any = any || typed[i][0] != '\0';
    }
    if (!any) {
        return 0;
    }
    page_paragraph(to->page, "", word(to, "debrief.memory.title"));
    for (int i = 0; i < FORM_CELLS; i++) {
        MemoryScore score;
        memory_score(memory, i, typed[i], &score);
        remembered += score.verdict == MEMORY_REMEMBERED ? 1 : 0;
        if (score.told || typed[i][0] != '\0') {
            print_cell(to, i, typed[i], &score);
        }
    }
    page_blank(to->page);
    return remembered;
}

static void list_hooks(const DebriefPage *to, DebriefHooks hooks,
                       char out[LIST_MAX])
{
    out[0] = '\0';
    for (size_t i = 0; i < hooks.count; i++) {
        char his[EXPLAIN_TEXT_MAX];
        explain_words(to->session->played.scenario, hooks.hooks[i].span, his,
                      sizeof his);
        text_append(out, LIST_MAX, i > 0 ? ", “" : "“");
        text_append(out, LIST_MAX, his);
        text_append(out, LIST_MAX, "”");
    }
}

static void print_hooks(const DebriefPage *to, DebriefHooks hooks,
                        const char *key)
{
    char list[LIST_MAX];
    const char *const pairs[] = {"lijst", list, NULL};
    if (hooks.count > 0) {
        list_hooks(to, hooks, list);
        fill_and_print(to, "  ", key, pairs);
    }
}

static void print_state(const DebriefPage *to, const DebriefMove *move)
{
    char numbers[4][NUMBER_MAX];
    write_number(numbers[0], move->trust_before);
    write_number(numbers[1], move->trust);
    write_number(numbers[2], move->pressure_before);
    write_number(numbers[3], move->pressure);
    const char *const pairs[] = {"vooraf",   numbers[0],   "vertrouwen",
                                 numbers[1], "drukvooraf", numbers[2],
                                 "druk",     numbers[3],   NULL};
    fill_and_print(to, "  ", "debrief.state", pairs);
}

void debrief_print_river(const DebriefPage *to)
{
    int opening = conversation_opening(&to->debrief->start);
    page_paragraph(to->page, "", word(to, "debrief.river"));
    page_blank(to->page);
    transcript_print_beat(to->page, to->session, opening);
    transcript_print_thought(to->page, to->session, opening);
    for (size_t i = 0; i < to->debrief->count; i++) {
        const DebriefMove *move = &to->debrief->moves[i];
        transcript_print_move(to->page, to->session, i);
        if (move->turn.move.kind != MOVE_PEN &&
            move->turn.move.kind != MOVE_FORM_ASIDE) {
            print_state(to, move);
            print_hooks(to, move->open, "debrief.open");
            print_hooks(to, move->left, "debrief.left");
        }
    }
    if (to->debrief->count > 0) {
        const DebriefMove *last = &to->debrief->moves[to->debrief->count - 1];
        transcript_print_thought(to->page, to->session, last->turn.closing);
    }
    print_hooks(to, to->debrief->open_at_end, "debrief.open_at_end");
}

// A dial: a bar, and the number in words behind it.
static void print_dial(const DebriefPage *to, const char *key, int value,
                       int most)
{
    char bar[BAR * 4] = "";
    char lead[LEAD_MAX * 2];
    char number[NUMBER_MAX];
    char all[NUMBER_MAX];
    const char *const pairs[] = {"getal", number, "van", all, NULL};
    write_number(number, value);
    write_number(all, most);
    for (int i = 0; i < BAR; i++) {
        text_append(bar, sizeof bar, i < value * BAR / most ? "█" : "░");
    }
    snprintf(lead, sizeof lead, "  %s ", bar);
    fill_and_print(to, lead, key, pairs);
}

void debrief_print_facts(const DebriefPage *to)
{
    const DebriefFacts *facts = &to->debrief->facts;
    const struct {
        const char *name;
        int value;
    } numbers[] = {
        {"vragen", facts->questions},   {"teruggaven", facts->reflections},
        {"deel", facts->share},         {"goud", facts->silences_golden},
        {"dood", facts->silences_dead}, {"minuut", facts->minute},
        {"minuten", facts->minutes},    {"gehoord", facts->heard},
        {"opgepakt", facts->taken}};
    enum { COUNT = sizeof numbers / sizeof numbers[0] };
    char texts[COUNT][NUMBER_MAX];
    const char *pairs[2 * COUNT + 3];
    static const char *const keys[] = {
        "debrief.facts.questions", "debrief.facts.ratio", "debrief.facts.share",
        "debrief.facts.silences",  "debrief.facts.hooks", "debrief.facts.time"};
    for (int i = 0; i < COUNT; i++) {
        write_number(texts[i], numbers[i].value);
        pairs[2 * i] = numbers[i].name;
        pairs[2 * i + 1] = texts[i];
    }
    pairs[2 * COUNT] = "naam";
    pairs[2 * COUNT + 1] = to->session->played.scenario->first_name;
    pairs[2 * COUNT + 2] = NULL;
    page_paragraph(to->page, "", word(to, "debrief.facts"));
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        fill_and_print(to, "  ", keys[i], pairs);
    }
    print_dial(to, "debrief.dial.filled", facts->filled, DEBRIEF_FILLED_MAX);
    print_dial(to, "debrief.dial.told", facts->told, DEBRIEF_TOLD_MAX);
}

static void print_evidence(const DebriefPage *to,
                           const DebriefEvidence *evidence)
{
    const Turn *turn = &to->debrief->moves[evidence->move].turn;
    const char *you = explain_you(to->session->program->words, turn);
    char number[NUMBER_MAX];
    char why[EXPLAIN_TEXT_MAX];
    write_number(number, evidence->move + 1);
    debrief_say_evidence(to->session->program->words, to->debrief, evidence,
                         why);
    const char *const pairs[] = {"zet",    number, "zin", you,
                                 "waarom", why,    NULL};
    // The rule of a silence says itself that nothing was said.
    bool quoted = turn->you[0] == '\0' || strstr(why, you) != NULL;
    fill_and_print(to, "    ",
                   evidence->in_favour
                       ? quoted ? "debrief.for.quoted" : "debrief.for"
                   : quoted ? "debrief.against.quoted"
                            : "debrief.against",
                   pairs);
}

static void print_side(const DebriefPage *to, const DebriefTrait *trait,
                       bool in_favour)
{
    int shown = 0;
    int more = 0;
    for (size_t i = 0; i < trait->count; i++) {
        if (trait->evidence[i].in_favour != in_favour) {
            continue;
        }
        if (shown < SHOWN_MOST) {
            print_evidence(to, &trait->evidence[i]);
            shown++;
        } else {
            more++;
        }
    }
    if (more > 0) {
        char number[NUMBER_MAX];
        const char *const pairs[] = {"getal", number, NULL};
        write_number(number, more);
        fill_and_print(to, "    ", "debrief.more", pairs);
    }
}

void debrief_print_traits(const DebriefPage *to)
{
    page_paragraph(to->page, "", word(to, "debrief.traits"));
    for (int i = 0; i < TRAITS; i++) {
        const DebriefTrait *trait = &to->debrief->traits[i];
        page_paragraph(to->page, "  ", word(to, trait_key((Trait)i)));
        if (trait->count == 0) {
            page_paragraph(to->page, "    ", word(to, "debrief.trait.none"));
        }
        print_side(to, trait, true);
        print_side(to, trait, false);
    }
}

void debrief_print_questions(const Page *page, const Words *words,
                             const Scenario *scenario)
{
    if (scenario->question_count == 0) {
        return;
    }
    page_blank(page);
    page_paragraph(page, "", words_get(words, "discuss.title"));
    for (int i = 0; i < scenario->question_count; i++) {
        char lead[LEAD_MAX];
        snprintf(lead, sizeof lead, "  %d  ", i + 1);
        page_paragraph(page, lead, scenario->questions[i]);
    }
}
