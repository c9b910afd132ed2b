// What a move would bring, without playing it: it is played on a copy, and a
// copy is all that a conversation is. For a trainer who wants to know where a
// sentence leads before a group says it.

#ifndef TELL_FORESEE_H
#define TELL_FORESEE_H

#include <stdbool.h>
#include <stdint.h>

#include "talk/conversation.h"

enum { FORESIGHT_HOOKS_MAX = 8, FORESIGHT_GRADE_MOST = 2 };

typedef struct Foresight {
    Turn turn;         // the very turn that conversation_play would give
    Change change;     // of the two of you, all in all
    int16_t hook;      // words of his that it goes into, or NONE
    int16_t hook_span; // where he said them
    bool picked;       // and takes up; else he sees you pass over them
    int16_t opened[FORESIGHT_HOOKS_MAX]; // by his answer, topics
    int opened_count;
    int16_t dropped[FORESIGHT_HOOKS_MAX];       // would have been left lying
    int16_t dropped_spans[FORESIGHT_HOOKS_MAX]; // where he said them
    int dropped_count;
    int8_t cells[FORM_CELLS]; // the depth each would come to; -1: as it is
} Foresight;

// False, with nothing changed, if `move` is not on the table. `now` is only
// looked at.
bool foresee_move(const Conversation *now, Move move, Foresight *foresight);

// Whether two moves come to the same: he gives the same answer, and nothing
// else changes either. False too if one of them is not on the table.
bool foresee_same(const Conversation *now, Move a, Move b);

// How much a change of `points` is, for who says it in words: -2 much less,
// -1 less, 0 nothing, 1 more, 2 much more.
int foresee_grade(int points);

#endif
