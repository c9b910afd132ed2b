// The page on which phones come in: a code as large as can be, the address and
// four letters for who cannot scan it, how many are in, and what to do when it
// does not work. The room sees it, so the trainer's own code is never on it.

#ifndef SCREENS_PHONES_PHONES_H
#define SCREENS_PHONES_PHONES_H

#include "screens/parts/field.h"
#include "screens/screen.h"

enum { PHONES_LINE = 24, PHONES_WIFI = 2 };

typedef struct PhonesPage {
    bool helps;              // it is said what to do when it does not work
    Field wifi[PHONES_WIFI]; // of a hotspot: its name and its password
    double size;             // of its letters
    char line[PHONES_LINE];  // how it stands, for the trace: "open 7"
} PhonesPage;

extern const Screen SCREEN_PHONES;

// What the switch says: off, on and where, or that there is no network.
void phones_write_switch(const View *view, char *out, size_t size);

// Draws a code of that side, black on white whatever the colours are.
void phones_draw_code(const ModelCode *code, cairo_t *cr, PaintRect at);

#endif
