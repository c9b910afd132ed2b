// Who sits opposite you? All customers side by side. They are read one by one
// while the first picture already stands; a file that cannot be read has a
// card too, which says what is wrong with it.

#ifndef SCREENS_CHOICE_CHOICE_H
#define SCREENS_CHOICE_CHOICE_H

#include "screens/screen.h"

typedef struct Choice {
    cairo_surface_t *portraits[MODEL_CARDS_MAX];
    const Scenario *drawn[MODEL_CARDS_MAX]; // of whom they are
    double portrait_scale; // of the window when they were drawn
    int portrait_columns;
    double scroll;
    double over;
    bool leaving;   // it is asked whether to stop
    PaintRect grid; // of the cards
} Choice;

extern const Screen SCREEN_CHOICE;

#endif
