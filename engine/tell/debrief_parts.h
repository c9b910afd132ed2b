// What debrief.c and debrief_traits.c share. Nobody else includes this.

#ifndef TELL_DEBRIEF_PARTS_H
#define TELL_DEBRIEF_PARTS_H

#include "tell/debrief.h"

// Fills `traits` out of the moves. False when memory is out.
bool debrief_find_traits(Arena *arena, Debrief *debrief);

#endif
