// What the player still knew of a talk, kept in the journal.

#ifndef APP_APP_MEMORY_H
#define APP_APP_MEMORY_H

#include "keep/session.h"
#include "screens/car/screen_car.h"
#include "tell/memory.h"

// Keeps what was written in each cell, and how many he really told.
void memory_keep(Session *session, const Memory *memory, const Car *car);

#endif
