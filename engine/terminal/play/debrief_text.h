// The debrief on a page: what he thought, what was remembered, the river, the
// facts and the five traits. Reads as well aloud as on a screen.

#ifndef TERMINAL_PLAY_DEBRIEF_TEXT_H
#define TERMINAL_PLAY_DEBRIEF_TEXT_H

#include "keep/session.h"
#include "tell/memory/memory.h"
#include "terminal/page.h"

// What was answered to the manager.
typedef struct DebriefAnswer {
    int value; // 0..100; -1: skipped
    const char *text;
} DebriefAnswer;

typedef struct DebriefPage {
    const Page *page;
    const Session *session;
    const Debrief *debrief;
    int remembered; // cells; counted while they are printed
} DebriefPage;

// What he thought under each heading, beside the answer, and the two moves that
// made most of it.
void debrief_text_his(DebriefPage *to, const DebriefAnswer answers[HEADINGS]);

// Why it ended so, and what would have changed it.
void debrief_text_outcome(DebriefPage *to);

// What was typed, by cell, held against what was told; nothing if nothing was
// typed. Returns in how many cells it was remembered.
int debrief_text_memory(DebriefPage *to, const char *const typed[FORM_CELLS]);

// Every move: what was said and thought, the rules, trust and pressure, what
// lay open and what was left lying.
void debrief_text_river(DebriefPage *to);

// The plain facts and the two dials.
void debrief_text_facts(DebriefPage *to);

// The sentences behind the five traits.
void debrief_text_traits(DebriefPage *to);

// The questions for a group, after all that; nothing where there are none.
void debrief_text_questions(const Page *page, const Words *words,
                            const Scenario *scenario);

#endif
