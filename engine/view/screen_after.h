// After the table was turned: what he thought while you answered.

#ifndef VIEW_SCREEN_AFTER_H
#define VIEW_SCREEN_AFTER_H

#include "view/screen.h"
#include "view/screen_scene.h"

typedef struct After {
    Scene scene;
    double scroll;
    double over;
} After;

extern const Screen SCREEN_AFTER;

#endif
