// What was played: each talk, to look back at once more, and how it goes over
// time, with each customer.

#ifndef SCREENS_PAST_PAST_H
#define SCREENS_PAST_PAST_H

#include "screens/parts/sheet.h"
#include "screens/screen.h"

typedef struct Past {
    Sheet sheet;
} Past;

extern const Screen SCREEN_PAST;

#endif
