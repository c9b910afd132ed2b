// A slider from 0 to 100, for mouse, finger, arrows and typed numbers. Until
// it is moved it has no value: not to answer is an answer too.

#ifndef SCREENS_PARTS_SLIDER_H
#define SCREENS_PARTS_SLIDER_H

#include <stdbool.h>

#include "screens/view.h"

enum { SLIDER_NONE = -1, SLIDER_MOST = 100, SLIDER_STEP = 5 };

typedef struct Slider {
    int percent; // SLIDER_NONE: not moved yet
    bool dragging;
    bool typing; // the next digit goes behind the last
} Slider;

// Whether `input` was the slider's; then it is done. It is noted as
// TOUCH_SLIDER `index`, and has the focus for the keys.
bool slider_handle(Slider *slider, View *view, int index, const Input *input);

double slider_height(const View *view);

// Draws it with the words for its two ends below. `cr` NULL: only the touch.
void slider_draw(const Slider *slider, View *view, cairo_t *cr, int index,
                 PaintRect rect, const char *const ends[2]);

#endif
