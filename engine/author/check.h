// What a trainer overlooks: dead ends, unreachable beats, cells that nothing
// fills, missing thoughts, the giveaway that the longest sentence is the best.
// Slips that stop a scenario from loading are errors of the loader; these are
// the ones that load and disappoint.

#ifndef AUTHOR_CHECK_H
#define AUTHOR_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "author/check_fits.h"
#include "base/words.h"
#include "talk/scenario/scenario.h"

typedef enum {
    FINDING_HOOK_UNHEARD,    // a hook that nothing he says opens
    FINDING_HOOK_SILENT,     // a hook without sentences or answers
    FINDING_BEAT_UNREACHED,  // a beat that is never said
    FINDING_CELL_MISSING,    // a cell without question
    FINDING_CELL_UNTOLD,     // a cell that only the form question fills
    FINDING_ANSWER_MISSING,  // a topic without any answer
    FINDING_THOUGHT_MISSING, // an answer without a thought
    FINDING_REPLY_MISSING,   // a sentence that fills in, without correction
    FINDING_ENDING_MISSING,
    FINDING_OPENING_MISSING,
    FINDING_FIT_MISSING,    // a hook with no sentence that fits
    FINDING_MISFIT_MISSING, // a hook with no sentence that does not fit
    FINDING_SAME_TEXT,      // two sentences of one topic are the same
    FINDING_LONGEST_BEST,   // the fitting sentence is the longest too often
    FINDING_NEED_MISSING,   // no proposal whose need is really his
    FINDING_SHORTEST_BEST,  // the fitting sentence is given away: see Tell
    FINDING_FIRST_BEST,
    FINDING_MARK_BEST,
    FINDING_QUESTION_BEST,
    FINDING_FIT_MANY,        // of four sentences or more, over half fit
    FINDING_ROOM_UNKNOWN,    // the window shows a plain room
    FINDING_THINGS_MANY,     // more things than a room has places for
    FINDING_WORDS_TELL,      // a set whose good sentence its words tell
    FINDING_NAME_EARLY,      // a sentence that knows a name too early
    FINDING_NAME_WAITS,      // .. though it waits, for what comes before that
    FINDING_LINE_UNUSED,     // a sentence of the repertoire that stands nowhere
    FINDING_LINE_RIGHT,      // .. that is right wherever it stands
    FINDING_LINE_WRONG,      // .. that misses wherever it stands
    FINDING_MISS_SILENT,     // a sentence that misses, without his answer
    FINDING_ORDER_MISSING,   // nobody can ask for the order, so nobody gets it
    FINDING_PART_MISSING,    // a word that a whole customer has is not there
    FINDING_ENDING_BARE,     // an ending without teller, morning or manager
    FINDING_AGAIN_SAME,      // seen again, he opens as on the first day
    FINDING_HEADING_MISSING, // a cell or a proposal without its name
    FINDING_NOTE_MISSING,    // a cell in which nothing would be written
    FINDING_AFTER_NEVER,     // a condition that can never be met
    FINDING_PROPERTY_MISSING, // what the program then has to guess
    FINDING_EVENT_LATE,       // an event after his time is over
    FINDING_OBJECTION_NEVER,  // an objection that no answer to its offer makes
    FINDING_NAME_STRANGE,     // an answer that names somebody nobody knows
    FINDING_PAPER_SMALL,      // a text of the form that is cut off
    FINDING_BALLOON_SMALL,    // an answer that has to be scrolled too often
    FINDING_CARDS_MANY,       // sentences that are not seen together
    FINDINGS
} FindingKind;

enum { FINDING_DETAIL_MAX = 80 };

typedef struct Finding {
    FindingKind kind;
    bool warning; // false: an error; the exit status tells
    int line;
    const char *word; // the name or text concerned; lives with the scenario
    char detail[FINDING_DETAIL_MAX]; // more of it, or ""
    // Of a name too early: what the sentence waits for, what he says the name
    // in answer to, and what it could wait for. They live with the scenario;
    // NULL where there is none.
    const char *after;
    const char *where;
    const char *wait;
} Finding;

enum { CHECK_FINDINGS_MAX = 500 };

// Writes at most `size` findings, in line order; `spoken` are the words of the
// language the scenario is in. Returns how many there are.
size_t check_scenario(const Scenario *scenario, const Words *spoken,
                      Finding *findings, size_t size);

// The same, with what `fits` finds no room for; NULL: nobody measures.
size_t check_scenario_shown(const Scenario *scenario, const Words *spoken,
                            const CheckFits *fits, Finding *findings,
                            size_t size);

// "C01", stable for ever; and the key of its sentence and its remedy.
const char *check_code(FindingKind kind);
const char *check_key(FindingKind kind);
const char *check_remedy_key(FindingKind kind);

#endif
