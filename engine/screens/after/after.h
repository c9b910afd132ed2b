// After the table was turned: what he thought while you answered.

#ifndef SCREENS_AFTER_AFTER_H
#define SCREENS_AFTER_AFTER_H

#include "screens/parts/scene.h"
#include "screens/screen.h"

typedef struct After {
    double scroll;
    double over;
    PaintRect shown; // where his thoughts stand
} After;

extern const Screen SCREEN_AFTER;

#endif
