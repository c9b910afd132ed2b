// What a conversation teaches afterwards, out of its moves alone: plain facts,
// every move with what lay open and what was left lying, what the customer
// thought under the manager's three headings and which moves made that, and
// the player's own sentences behind five traits. No mark, no rank: it speaks
// of the move and of the customer.
//
//     Debrief debrief;
//     debrief_make(arena, scenario, mood, seed, turns, count, &debrief);
//     debrief.facts.filled, .told           the two dials; never add them up
//     debrief.moves[i].turn.effects[k]      explain_effect() says each
//     debrief_gap(&debrief, HEADING_FEELING, 70)   the two moves behind it
//     debrief.traits[TRAIT_TRUST].evidence[k]   debrief_say_evidence(): why

#ifndef TELL_DEBRIEF_H
#define TELL_DEBRIEF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/words.h"
#include "talk/conversation.h"

enum {
    DEBRIEF_VALUE_MAX = 100, // of an answer, the player's or the customer's
    DEBRIEF_GAP_MOVES = 2,
    DEBRIEF_AGREE = 10 // a gap no wider than this is none
};

// The manager's questions, in the order in which he asks them.
typedef enum {
    HEADING_PROPOSAL, // Wat vond ie van het voorstel?
    HEADING_CONTEST,  // Hoe zat je in de wedstrijd?
    HEADING_FEELING,  // Hoe voelt dat?
    HEADINGS
} Heading;

typedef enum {
    TRAIT_TRUST,        // vertrouwen
    TRAIT_INTEREST,     // interesse in de klant
    TRAIT_BELIEF,       // geloof in je product
    TRAIT_WINNING,      // willen winnen
    TRAIT_AUTHENTICITY, // authenticiteit
    TRAITS
} Trait;

// Reflections against questions, as MITI 4 reads them: 1:1 is fair, 2:1 good.
// A fact with a reference beside it, not a mark.
typedef enum {
    RATIO_NONE,  // nothing was asked and nothing given back
    RATIO_BELOW, // fewer reflections than questions
    RATIO_FAIR,  // at least as many
    RATIO_GOOD   // at least twice as many
} DebriefRatio;

typedef struct DebriefFacts {
    int moves; // that took time
    int questions;
    int reflections;
    DebriefRatio ratio;
    int words_you;
    int words_he;
    int share; // the percentage of all words that was the player's
    int silences_golden;
    int silences_dead;
    int minute;    // used
    int minutes;   // he had
    int filled;    // ingevuld, of scenario_cell_count
    int told;      // verteld, four times that at most
    int heard;     // hooks he laid on the table
    int taken;     // of those, taken up
    int notes;     // cells written out in full
    int proposals; // made
} DebriefFacts;

// Words of his that could be taken up: explain_span(scenario, span, ...) says
// them as he did.
typedef struct DebriefHook {
    int16_t topic;
    int16_t span;
} DebriefHook;

typedef struct DebriefHooks {
    const DebriefHook *hooks;
    size_t count;
} DebriefHooks;

typedef struct DebriefMove {
    Turn turn;           // with its effects: explain.h says each
    const char *said;    // his answer, "" for a gesture
    const char *thought; // what he thought meanwhile, or ""
    int8_t rapport_before, rapport;
    int8_t trust_before, trust;
    int8_t pressure_before, pressure;
    int8_t filled, told;    // the dials after the move
    int16_t taken;          // the hook it took up, or NONE
    DebriefHooks open;      // lay on the table when the move was chosen
    DebriefHooks left;      // went off the table at this move, not taken
    int8_t steps[HEADINGS]; // what the move changed in the customer's values
} DebriefMove;

// One sentence of the player that shows a trait.
typedef struct DebriefEvidence {
    int16_t move;   // index of the move; its turn.you is the sentence, "" for
                    // a silence
    int16_t effect; // index in turn.effects: the rule that says why; NONE: it
                    // asked, or went without asking
    bool in_favour; // false: against
} DebriefEvidence;

typedef struct DebriefTrait {
    const DebriefEvidence *evidence; // in the order of the moves
    size_t count;
} DebriefTrait;

typedef struct Debrief {
    const Scenario *scenario;
    Conversation start;
    Conversation end;
    DebriefFacts facts;
    const DebriefMove *moves;
    size_t count;
    DebriefHooks open_at_end; // still lay there when it was over
    int8_t his[HEADINGS];     // what the customer thought of it, 0..100
    DebriefTrait traits[TRAITS];
} Debrief;

// Makes the debrief of a conversation that may still be going on; everything
// lives as long as `arena`. Only the moves of `turns` are read: the rest is
// played again. False when memory is out or a move does not fit (`*debrief` is
// then unusable).
bool debrief_make(Arena *arena, const Scenario *scenario, int mood,
                  uint64_t seed, const Turn *turns, size_t count,
                  Debrief *debrief);

// What the customer thought under one heading, 0..100, in whole numbers out of
// his state alone. A, P, C, V, D: attention, positivity, coordination, trust,
// pressure; told: 0..48.
//
//   voorstel   (40 V + 500 need)/100 + offer
//              need: how deep he answered about what a real proposal rests on,
//              0..4; offer: 40 when one answered his need, 10 while nothing
//              was proposed, 0 when it was beside him
//   wedstrijd  (30 A + 30 C)/100 + 20 told/48 + step
//              step: 20 when the player asked for the order or a date and got
//              it, 10 when he asked, 0 when he did not
//   gevoel     (50 P + 30 V)/100 + max(0, 20 - 4 D)
//
// Each is rounded once, by rapport_divide. What a move changed is the value
// after it less the value before it: together they are exactly the way from
// the start to the end.
int debrief_value(const Conversation *conversation, Heading heading);

typedef struct DebriefGap {
    int own; // -1: no answer
    int his;
    int gap; // own - his; 0 without an answer
    // The moves that made most of it, the one that made most first: those that
    // took most away where the player thought better of it than the customer,
    // those that gave most where he thought worse, the largest of both kinds
    // where they agree within 10 or there is no answer. NONE where no move did.
    int16_t moves[DEBRIEF_GAP_MOVES];
} DebriefGap;

// `own` is 0..100, or -1 for a question that was skipped.
DebriefGap debrief_gap(const Debrief *debrief, Heading heading, int own);

// The moves at which most became different, at most `most` of them, in the
// order in which they were. Returns how many.
int debrief_moments(const Debrief *debrief, int out[], int most);

// The rule that did most good in a turn, or, when `step` is below 0, most harm:
// for a list that has room for one. NULL when none did. Points into `turn`.
const Effect *debrief_main_effect(const Turn *turn, int step);

// Whether the manager asks about it: not about a proposal that was not made.
bool debrief_asks(const Debrief *debrief, Heading heading);

// What the customer says under that heading at this ending, in his own words;
// "" while it goes on. Where those of the ending do not go with what happened,
// it is what he says afterwards (Afterwards of scenario.h), if he says that.
const char *debrief_his_words(const Debrief *debrief, Heading heading);

// The stable word of a heading ("voorstel", "wedstrijd", "gevoel"), as the
// journal keeps it, and of a trait ("vertrouwen", "interesse", "geloof",
// "winnen", "authentiek"); and what they are called, with what explain_person
// fills in.
const char *debrief_heading_word(Heading heading);
const char *debrief_heading_title(const Words *words, const Scenario *scenario,
                                  Heading heading);
const char *debrief_trait_word(Trait trait);
const char *debrief_trait_title(const Words *words, const Scenario *scenario,
                                Trait trait);

// Writes why this sentence shows the trait: the sentence of the rule. `out` is
// of EXPLAIN_TEXT_MAX bytes. Returns false if it was cut.
bool debrief_say_evidence(const Words *words, const Debrief *debrief,
                          const DebriefEvidence *evidence, char *out);

#endif
