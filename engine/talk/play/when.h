// Whether a condition holds (Scenario's When): what must have come up, and what
// must not; and which of his answers comes by it.

#ifndef TALK_WHEN_H
#define TALK_WHEN_H

#include "talk/state.h"

// He said it, or a sentence of yours went into it.
bool when_came_up(const Conversation *now, int topic);

bool when_holds(const Conversation *now, const When *when);

// The first topic that must have come up and lies on the table now, or NONE.
int when_live(const Conversation *now, const When *when);

// The first thing that has to happen now, or NONE.
int when_event(const Conversation *now);

// His answer of exactly this depth to a topic as things are now, or NONE.
int when_answer(const Conversation *now, const Topic *topic, int depth);

// An objection that he made to an offer and that was not taken up well: with
// one there is no yes. Or NONE.
int when_objection(const Conversation *now);

#endif
