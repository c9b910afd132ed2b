#include "terminal/play/debrief_text.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "tell/telling_outcome.h"
#include "terminal/play/transcript_text.h"

enum { LEAD_MAX = 192, BAR = 24 };

// A dial: a bar, and the number in words behind it.
static void print_dial(const DebriefPage *to, const Told *told)
{
    char bar[BAR * 4] = "";
    char lead[LEAD_MAX];
    for (int i = 0; i < BAR; i++) {
        text_append(bar, sizeof bar,
                    i < told->numbers[0] * BAR / told->numbers[1] ? "█" : "░");
    }
    snprintf(lead, sizeof lead, "  %s ", bar);
    page_paragraph(to->page, lead, told->words);
}

// What stands before each kind.
static const char *const LEADS[] = {
    [TOLD_TITLE] = "",           [TOLD_FACT] = "  ",
    [TOLD_BESIDE] = "  ",        [TOLD_HEADING] = "  ",
    [TOLD_YOURS] = "    ",       [TOLD_HIS] = "    ",
    [TOLD_GAP] = "    ",         [TOLD_GAP_MOVE] = "      ",
    [TOLD_CELL] = "  ",          [TOLD_CELL_WORDS] = "    ",
    [TOLD_CELL_REMARK] = "    ", [TOLD_CELL_NOTE] = "    ",
    [TOLD_TRAIT] = "  ",         [TOLD_NONE] = "    ",
    [TOLD_EVIDENCE] = "    ",    [TOLD_MORE] = "    ",
    [TOLD_OUTCOME] = "  ",       [TOLD_STEPS] = "  ",
    [TOLD_STEP] = "    "};

static void lay_out(void *self, const Told *told)
{
    DebriefPage *to = self;
    if (told->kind == TOLD_FILLED || told->kind == TOLD_TOLD) {
        print_dial(to, told);
        return;
    }
    if (told->kind == TOLD_CELL && told->numbers[1] == MEMORY_REMEMBERED) {
        to->remembered++;
    }
    if (told->kind == TOLD_NEED) {
        page_paragraph(to->page, told->numbers[1] ? "    [x] " : "    [ ] ",
                       told->words);
        return;
    }
    page_paragraph(to->page, LEADS[told->kind], told->words);
    if (told->why[0] != '\0') {
        page_paragraph(to->page, "        ", told->why);
    }
}

static Telling telling_of(DebriefPage *to)
{
    return (Telling){.words = to->session->program->words,
                     .debrief = to->debrief,
                     .tell = lay_out,
                     .self = to};
}

void debrief_text_his(DebriefPage *to, const DebriefAnswer answers[HEADINGS])
{
    Telling telling = telling_of(to);
    telling_title(&telling, "debrief.his.title");
    for (int i = 0; i < HEADINGS; i++) {
        telling_heading(&telling, (Heading)i, answers[i].value,
                        answers[i].text);
    }
}

void debrief_text_outcome(DebriefPage *to)
{
    Outcome outcome;
    Telling telling = telling_of(to);
    if (!outcome_find(to->session->program->arena, to->debrief, &outcome)) {
        program_out_of_memory();
    }
    telling_outcome(&telling, &outcome);
}

int debrief_text_memory(DebriefPage *to, const char *const typed[FORM_CELLS])
{
    const Program *program = to->session->program;
    const char *id = to->session->played.scenario->id;
    Telling telling = telling_of(to);
    bool any = false;
    for (int i = 0; i < FORM_CELLS; i++) {
        any = any || typed[i][0] != '\0';
    }
    if (!any) {
        return 0;
    }
    const Memory *memory = memory_make(
        program->arena, program_spoken_words(program, id), to->debrief);
    if (!memory) {
        program_out_of_memory();
    }
    to->remembered = 0;
    telling_title(&telling, "debrief.memory.title");
    for (int i = 0; i < FORM_CELLS; i++) {
        telling_cell(&telling, memory, i, typed[i]);
    }
    page_blank(to->page);
    return to->remembered;
}

void debrief_text_river(DebriefPage *to)
{
    Telling telling = telling_of(to);
    telling_title(&telling, "debrief.river");
    page_blank(to->page);
    transcript_text_moves(to->page, to->session, to->debrief, TRANSCRIPT_SHORT);
}

void debrief_text_facts(DebriefPage *to)
{
    Telling telling = telling_of(to);
    telling_facts(&telling);
}

void debrief_text_traits(DebriefPage *to)
{
    Telling telling = telling_of(to);
    telling_title(&telling, "debrief.traits");
    for (int i = 0; i < TRAITS; i++) {
        telling_trait(&telling, (Trait)i);
    }
}

void debrief_text_questions(const Page *page, const Words *words,
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
