// What trios brought back, on the wall to talk about: who they were, and of
// each talk how it ended and where most changed. Where a trio itself plays,
// that its round is over, and where what it played is.

#ifndef SCREENS_TRIOS_TRIOS_H
#define SCREENS_TRIOS_TRIOS_H

#include "screens/parts/sheet.h"
#include "screens/screen.h"

typedef struct TriosPage {
    Sheet sheet;
} TriosPage;

extern const Screen SCREEN_TRIOS;

#endif
