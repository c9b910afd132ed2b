// A field to type a sentence in: a caret that steps by whole letters, pasting
// and taking back. The keys it does not know are left to the screen.

#ifndef SCREENS_PARTS_FIELD_H
#define SCREENS_PARTS_FIELD_H

#include <stdbool.h>
#include <stddef.h>

#include "screens/view.h"

enum { FIELD_UNDO_MAX = 16, FIELD_BYTES = 1000 };

typedef struct FieldState {
    char text[FIELD_BYTES];
    size_t caret; // byte, at a whole letter
} FieldState;

typedef struct Field {
    FieldState now;
    FieldState before[FIELD_UNDO_MAX]; // what can be taken back, oldest first
    int before_count;
    bool typing; // letters typed in one go are taken back in one go
    int letters; // at most; 0: what there is room for
    bool list;   // lines that are pasted become a list with commas
} Field;

void field_set(Field *field, const char *text);

// Whether `input` was the field's; then it is done.
bool field_handle(Field *field, View *view, const Input *input);

// Puts the caret where the pointer is, in a field drawn in `rect`.
void field_point(Field *field, View *view, PaintRect rect, double x, double y);

// The height of a field of that many lines.
double field_height(const View *view, int lines);

// Draws it, with `hint` while it is empty, and notes it as TOUCH_FIELD `index`.
// `cr` NULL: only the touch.
void field_draw(const Field *field, View *view, cairo_t *cr, int index,
                PaintRect rect, const char *hint);

#endif
