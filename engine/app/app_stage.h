// What is on: which screen is seen, and who sits at the table.

#ifndef APP_APP_STAGE_H
#define APP_APP_STAGE_H

#include "app/app_state.h"

// Leaves the screen that is seen for `screen`, whose own state is `self`.
void app_stage_show(App *app, const Screen *screen, void *self);

// The view sees the session as it is now. After everything that changes it.
void app_stage_see_session(App *app);

// The title of the customer who was chosen.
void app_stage_show_title(App *app);

// All customers; the title where one was asked for by name.
void app_stage_show_choice(App *app);

// The table, with the session as it is now.
void app_stage_show_talk(App *app);

// Sits `scenario` at the table, before anything was said.
void app_stage_seat(App *app, const Scenario *scenario);

// Chooses the customer of a card and shows his title.
void app_stage_choose(App *app, int card);

// Begins a new talk; one that was unfinished is left for good.
void app_stage_begin(App *app, int mood);

// Takes up the unfinished talk; begins anew where it no longer fits.
void app_stage_resume(App *app);

// Takes up the talk of `recording`, with the customer who sits there: in the
// journal where it is unfinished, else as a new one, as far as it still fits.
void app_stage_take_up(App *app, const Recording *recording);

// Plays a move, and lets it be heard. False, and nothing, if it is not on the
// table.
bool app_stage_play(App *app, Move move);

// Plays on, in the middle of a talk, from the first `moves` moves of `strand`,
// or of what is played (NONE). Nothing when there are too many strands.
void app_stage_turn_back(App *app, int strand, size_t moves);

#endif
