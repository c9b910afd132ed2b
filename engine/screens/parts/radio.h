#ifndef SCREENS_PARTS_RADIO_H
#define SCREENS_PARTS_RADIO_H

#include "screens/view.h"

// One of some things of which one is chosen: a ring, full where it is, and its
// words. It can be touched as number `index` of `kind`. Returns its height,
// that of `line` is not looked at; with `cr` NULL it only measures.
double radio_draw(View *view, cairo_t *cr, TouchKind kind, int index,
                  const char *label, bool chosen, PaintRect line);

#endif
