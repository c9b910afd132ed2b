// Who sits at the table, and what is played there.

#ifndef APP_TALK_APP_TABLE_H
#define APP_TALK_APP_TABLE_H

#include "app/app_state.h"

// The title of the customer who was chosen.
void app_table_show_title(App *app);

// All customers; the title where one was asked for by name.
void app_table_show_choice(App *app);

// The same, where something of it was saved: what is focused, and how far one
// has scrolled, stays so. For the title he sits there already.
void app_table_renew_title(App *app);
void app_table_renew_choice(App *app);

// Out of the settings, to where they were opened.
void app_table_return(App *app);

// Chooses the customer of a card and shows his title.
void app_table_choose(App *app, int card);

// Sits the customer of that id at the table, before anything was said. False if
// there is none.
bool app_table_seat(App *app, const char *id);

// Begins a new talk; one that was unfinished is left for good.
void app_table_begin(App *app, int mood);

// Takes up the unfinished talk; begins anew where it no longer fits.
void app_table_resume(App *app);

// Takes up the talk of `recording`, with the customer who sits there: in the
// journal where it is unfinished, else as a new one, as far as it still fits.
void app_table_take_up(App *app, const Recording *recording);

// Plays a move, and lets it be heard. False, and nothing, if it is not on the
// table.
bool app_table_play(App *app, Move move);

// Plays on, in the middle of a talk, from the first `moves` moves of `strand`,
// or of what is played (NONE). Nothing when there are too many strands.
void app_table_turn_back(App *app, int strand, size_t moves);

#endif
