// A window: one SDL surface, drawn on with cairo, without OpenGL. There may be
// two, on one display or on two; each has its own layout.

#ifndef DRAW_WINDOW_H
#define DRAW_WINDOW_H

#include <SDL.h>
#include <cairo.h>
#include <stdbool.h>

#include "base/error.h"
#include "draw/layout.h"

typedef struct Window Window;

// Opens the window, as large as the design at the scale of the desktop and no
// larger than there is room on its display, or filling it. NULL with `error`
// (ERROR_WINDOW) when there is no display.
Window *window_open(const char *title, bool full, Error *error);
void window_close(Window *window);

// Opens another: in the middle of `room`, in the dots of the desktop, or else
// (NULL) beside `first` as far as there is room. NULL with `error`.
Window *window_open_beside(const Window *first, const SDL_Rect *room,
                           const char *title, Error *error);

// Whether such another may be opened: a page of a browser is the only one.
bool window_may_have_another(const Window *window);

// Whether `event` was meant for this window, or for none in particular.
bool window_has(const Window *window, const SDL_Event *event);

// Where it stands, in the dots of the desktop.
SDL_Rect window_place(const Window *window);

// Brings it to the middle of `room`, no larger than that; one that filled a
// display fills that one.
void window_move(Window *window, const SDL_Rect *room);

// What stands above the window, from now on.
void window_name(Window *window, const char *title);

// The layout now. It changes only in window_begin.
Layout window_layout(const Window *window);

// A cairo to draw on, in design units, clipped to `part` (NULL: all). NULL if
// there is no surface now (a window that is being resized, or one larger than
// any display, which is made smaller): try again later.
// Everything drawn is lost when the size changed, and then `*fresh` is true.
cairo_t *window_begin(Window *window, const PaintRect *part, bool *fresh);

// Shows what was drawn since window_begin and destroys its cairo.
void window_end(Window *window, cairo_t *cr, const PaintRect *part);

// Fills the display, or no longer. False, with nothing changed, if it cannot.
bool window_set_full(Window *window, bool full);

bool window_is_full(const Window *window);

#endif
