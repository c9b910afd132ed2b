// What a move is, taken by itself.

#ifndef TALK_MOVE_H
#define TALK_MOVE_H

#include "talk/state.h"

// Whether something is said with it.
static inline bool move_is_said(Move move)
{
    return move.kind == MOVE_SAY || move.kind == MOVE_CLAUSE;
}

// Whether it is a sentence in the player's own words. Such moves are not
// listed: each act that the thing touched takes is on the table (hear/ says
// which one a sentence is).
static inline bool move_is_own(Move move)
{
    return move_is_said(move) && move.option == NONE;
}

// Its sentence in the scenario, or NULL: a gesture, or the player's own words.
static inline const Option *move_option(const Scenario *scenario, Move move)
{
    return move.option == NONE ? NULL : &scenario->options[move.option];
}

// What it does; ACT_SILENCE for a silence, ACT_KINDS for another gesture.
static inline Act move_act(const Scenario *scenario, Move move)
{
    if (move_is_own(move)) {
        return (Act)move.act;
    }
    const Option *option = move_option(scenario, move);
    return option                      ? option->act
           : move.kind == MOVE_SILENCE ? ACT_SILENCE
                                       : ACT_KINDS;
}

#endif
