// What the player still knew of a talk, kept in the journal.

#ifndef APP_APP_MEMORY_H
#define APP_APP_MEMORY_H

#include "cli/session.h"
#include "core/memory.h"
#include "view/screen_car.h"

// Keeps what was written in each cell, and how many he really told.
void memory_keep(Session *session, const Memory *memory, const Car *car);

#endif
