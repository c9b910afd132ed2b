// Two strands side by side, from where they part: what was said and thought,
// what became known, and how it ended.

#ifndef SCREENS_COMPARE_COMPARE_H
#define SCREENS_COMPARE_COMPARE_H

#include "screens/parts/scene.h"
#include "screens/parts/sheet.h"
#include "screens/screen.h"

typedef struct Compare {
    Sheet sheet;
    StrandComparison found;
} Compare;

extern const Screen SCREEN_COMPARE;

// Lays the strand that is seen beside the other.
void compare_begin(Compare *compare, const View *view);

#endif
