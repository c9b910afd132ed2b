// What is told after a talk, sentence by sentence, as plain data: the facts,
// what he thought beside what you thought, what was remembered, the sentences
// behind five traits, and every move with its reasons. It is told here once;
// the window, the terminal and a page of HTML lay out what they are handed.
//
//     static void lay_out(void *self, const Told *told) { ... told->words ... }
//
//     Telling to = {words, &debrief, lay_out, self};
//     telling_facts(&to);

#ifndef TELL_TELLING_H
#define TELL_TELLING_H

#include <stdbool.h>

#include "base/words.h"
#include "tell/debrief.h"
#include "tell/memory/memory.h"

enum {
    TELLING_TEXT_MAX = 4096,   // bytes of a sentence
    TELLING_EVIDENCE_MOST = 3, // for and against a trait; the rest is counted
    TELLING_NUMBERS = 4
};

// Behind each: what its numbers are, in order.
typedef enum {
    TOLD_TITLE, // of what follows
    // telling_facts
    TOLD_FACT,   // something counted
    TOLD_BESIDE, // what others find, to compare with
    TOLD_FILLED, // the two dials: how much, of how much
    TOLD_TOLD,
    // telling_heading
    TOLD_HEADING,  // the manager's question
    TOLD_YOURS,    // your answer: value; `text` is what you said
    TOLD_HIS,      // his: value, or -1 where nothing was asked; yours or -1.
                   // `text` is what he said
    TOLD_GAP,      // what lies between them
    TOLD_GAP_MOVE, // a move behind it: its step; `text` is its sentence
    // telling_cell
    TOLD_CELL,       // a cell from memory: cell, verdict; `text` was typed
    TOLD_CELL_WORDS, // the words that were his; `text` are they
    TOLD_CELL_REMARK,
    TOLD_CELL_NOTE, // what the form says; `text` is it
    // telling_trait
    TOLD_TRAIT,    // the heading
    TOLD_NONE,     // nothing of it was heard
    TOLD_EVIDENCE, // a sentence of yours: 1 for, 0 against; its index. `text`
                   // is the sentence
    TOLD_MORE,     // so many more
    // telling_opening, telling_move, telling_closing
    TOLD_YOU,     // what you said or did
    TOLD_SAID,    // what he answered: the beat
    TOLD_EVENT,   // what happened then: which
    TOLD_THOUGHT, // what he thought meanwhile: the beat
    TOLD_CLOSING, // what he said last: the beat
    TOLD_REASON,  // a rule that fired, and why: its number, 0 for none; the two
                  // that weigh most
    TOLD_REASON_MORE, // the same, of less weight
    TOLD_STATE,       // trust before and after, pressure before and after
    TOLD_HOOKS,       // what lay open, or went, or still lay there
    // tell/telling_outcome.h
    TOLD_OUTCOME, // why it ended, in a sentence
    TOLD_NEED,    // what a yes asks: which, 1 if it was there
    TOLD_STEPS,   // what the moves are that follow
    TOLD_STEP,    // a move; `why` is what could have been said instead
    // tell/comparison.h
    TOLD_FORK,   // where two strands part
    TOLD_NUMBER, // which move it is
    TOLD_STRAND, // which strand: its number
    TOLD_OVER,   // it was over by then
    TOLD_DEPTHS, // a cell of which one strand knows more
    TOLD_SIDE,   // what came of a strand
    // keep/progress.h
    TOLD_CUSTOMER,    // who
    TOLD_TALKS,       // how many talks, and when
    TOLD_ENDINGS,     // how they ended
    TOLD_FIGURE,      // a figure: first, last, least, most
    TOLD_FIGURE_MORE, // the same of one that matters less
    TOLD_RETURN       // when to go back to him
} ToldKind;

typedef struct Told {
    ToldKind kind;
    const char *words; // the sentence, with all filled in; gone after the call
    const char *text;  // of it, what somebody wrote, or ""
    const char *why;   // behind it, or ""; gone after the call
    int move;          // of the debrief, that it is about, or NONE
    int numbers[TELLING_NUMBERS];
} Told;

typedef struct Telling {
    const Words *words;
    const Debrief *debrief;
    void (*tell)(void *self, const Told *told);
    void *self;
    // Of how many strands the debrief is which; 0: there is but one.
    int strands, strand;
} Telling;

// What stands above a part, by the key of its words.
void telling_title(const Telling *to, const char *key);

// The plain facts and the two dials, which are never added up.
void telling_facts(const Telling *to);

// One of the manager's questions: your answer (`own` -1: skipped) beside his,
// and the two moves that made most of what lies between.
void telling_heading(const Telling *to, Heading heading, int own,
                     const char *text);

// What was typed from memory for a cell, held against what was told; nothing
// where nothing was typed or told.
void telling_cell(const Telling *to, const Memory *memory, int cell,
                  const char *typed);

// Your own sentences behind a trait: for, and then against.
void telling_trait(const Telling *to, Trait trait);

// How it began; move `move`; and what came behind the last.
void telling_opening(const Telling *to);
void telling_move(const Telling *to, size_t move);
void telling_closing(const Telling *to);

#endif
