// The trainer's second window, in a workshop: opened and closed with one key,
// drawn after the picture for the room and only when something changed. Which
// of the two windows the room sees is asked once for the displays there are,
// before anything is shown.

#ifndef APP_APP_COCKPIT_H
#define APP_APP_COCKPIT_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

#include "app/app_trace.h"
#include "draw/window.h"
#include "screens/cockpit/screen_cockpit.h"

struct App;

// A struct set to {0} is closed.
typedef struct AppCockpit {
    Window *window; // NULL: closed
    View view;      // its own letters, its own touches
    Cockpit page;
    Trace trace;  // GESLAAGD_TRACE with .cockpit behind it
    bool asking;  // which window is whose
    bool ticked;  // only its time went on
    bool waiting; // to be drawn, until nothing moves for the room
    uint64_t waits_since;
    int people;   // who sat where when it was drawn, as one number
    double since; // seconds, when the scene began
} AppCockpit;

// True if that was all: `event` was for this window, or for the question that
// both ask. Keys that mean nothing here are left for the talk.
bool app_cockpit_handle(struct App *app, const SDL_Event *event);

// Looks whether something changed, and draws it. After the room's own picture.
void app_cockpit_follow(struct App *app);

// Milliseconds until it wants to be drawn again, or -1: not by itself.
int app_cockpit_wait(const struct App *app);

// While it is asked which window is whose, what the room sees is a sign.
void app_cockpit_draw_sign(struct App *app, cairo_t *cr);

// A scene begins: its time starts to run.
void app_cockpit_begin_scene(struct App *app);

void app_cockpit_close(struct App *app);

#endif
