// A workshop: what holds on every screen while a group plays, and what is
// noted of it.

#ifndef APP_AFTER_APP_LESSON_H
#define APP_AFTER_APP_LESSON_H

#include "app/app_state.h"

// While everything stands still: true but for what the window itself wants.
bool app_lesson_handle_still(App *app, const Input *input);

// Does what a group wants. False, and nothing, for any other intent.
bool app_lesson_do(App *app, const Intent *intent);

// In the car: the group's hands for what the manager asked (by its heading,
// nothing where no hand went up), and the card of a player.
void app_lesson_note_mark(App *app, int heading, const Vote *hands);
void app_lesson_note_card(App *app, int player, const char *text);

// Notes what happened. All do nothing outside a workshop.
void app_lesson_note_talk(App *app);                     // one began
void app_lesson_note_move(App *app, const Intent *play); // was played
void app_lesson_note_back(App *app, size_t moves);       // so many stay
void app_lesson_note_left(App *app); // and is not gone on with

// Writes the lesson as it is now, to be taken up. Nothing outside a lesson, or
// before anything was done in it.
void app_lesson_write(App *app);

// Where three at a laptop play (keep/trio.h): writes what they played, to be
// brought to the trainer, and has the model say where. Nothing elsewhere.
void app_lesson_write_trio(App *app, const Lesson *lesson);

// Keeps all that was noted in a lesson as a table and as a report, over those
// of the same lesson from before, and says where; the path of the report goes
// to `path`. False where nothing was noted, or there is no report.
bool app_lesson_keep(App *app, const Lesson *lesson, char path[FILE_PATH_MAX]);

#endif
