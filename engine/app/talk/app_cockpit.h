// The trainer's second window, in a workshop: opened and closed with one key,
// drawn after the picture for the room and only when something changed. Which
// of the two windows the room sees is asked once for the displays there are,
// before anything is shown; both are covered as soon as they stand otherwise.

#ifndef APP_TALK_APP_COCKPIT_H
#define APP_TALK_APP_COCKPIT_H

#include <SDL.h>

#include "app/app_state.h"

// Whether `event` was meant for this window alone.
bool app_cockpit_has(const App *app, const SDL_Event *event);

// True if that was all: `input` was for this window (`own`), or for the
// question that both ask; what the talk is to do then, if anything, goes to
// `wish`. Keys that mean nothing here are left for the talk.
bool app_cockpit_handle(App *app, bool own, const Input *input, Intent *wish);

// Looks whether something changed, and draws it. After the room's own picture.
void app_cockpit_follow(App *app);

// Milliseconds until it wants to be drawn again, or -1: not by itself.
int app_cockpit_wait(const App *app);

// While it is asked which window is whose, what the room sees is a sign.
void app_cockpit_draw_sign(App *app, cairo_t *cr);

// A scene begins: its time starts to run.
void app_cockpit_begin_scene(App *app);

void app_cockpit_close(App *app);

#endif
