// Why it ended so: what a yes asks of a talk, what was missing of it, and which
// one or two moves would have changed the ending. Those are found by trying:
// the talk is played again with something else said at one place, and from
// there on as it went. One or two moves that are then no longer on the table
// are left out; where more would fall away, it would be another talk.
//
//     Outcome outcome;
//     outcome_find(arena, &debrief, &outcome);
//     outcome.missing[OUTCOME_TRUST]          points; 0: there was enough
//     outcome.steps[0].move, .instead         say this there, and ...
//     outcome.ending                          ... it ends so

#ifndef TELL_OUTCOME_H
#define TELL_OUTCOME_H

#include "tell/debrief.h"

enum { OUTCOME_STEPS = 2 };

// What a yes asks.
typedef enum {
    OUTCOME_RAPPORT,
    OUTCOME_TRUST,
    OUTCOME_OFFER, // an offer that answers what he told
    OUTCOME_ASKED, // for the order
    OUTCOME_NEEDS
} OutcomeNeed;

// What was wrong with the offer made last; OFFER_RIGHT if one was not.
typedef enum {
    OFFER_RIGHT,
    OFFER_NEVER,    // none was made
    OFFER_EARLY,    // he had not told what it answers
    OFFER_BESIDE,   // it answered something else
    OFFER_PROMISED, // more than can be kept
    OFFER_CHEAPER,  // than he had asked for
    OFFER_MISSED,   // said so that it missed
    OFFER_OBJECTED, // what he had against it was not taken up well
    OFFER_KINDS
} OutcomeOffer;

// What brought the end.
typedef enum {
    OUTCOME_BY_ORDER, // it was asked for
    OUTCOME_BY_NEXT,  // another date was asked for
    OUTCOME_BY_LEAVE, // the player took his leave
    OUTCOME_BY_FORM,  // it was full
    OUTCOME_BY_PATIENCE,
    OUTCOME_BY_TRUST,
    OUTCOME_BY_TIME,
    OUTCOME_CAUSES
} OutcomeCause;

typedef struct OutcomeStep {
    int16_t move; // of the debrief; its count: said after the last
    Move instead; // kind MOVE_KINDS: nothing else is said of it
    int16_t span; // his words that it goes into, or NONE
} OutcomeStep;

typedef struct Outcome {
    OutcomeCause cause;
    int missing[OUTCOME_NEEDS]; // points; of offer and asking 0 or 1
    OutcomeOffer offer;
    // With all steps taken, in their order, it ends in `ending`, which is
    // better than it did and no polite no. After a yes, and where no two moves
    // would have changed it, `ending` is ENDING_NONE, and the steps are the
    // moves that brought most, or took most; of those that took, `instead` is
    // what would have brought most there.
    OutcomeStep steps[OUTCOME_STEPS];
    int step_count;
    Ending ending;
} Outcome;

// `debrief` must have ended. False when memory is out.
bool outcome_find(Arena *arena, const Debrief *debrief, Outcome *outcome);

#endif
