// A workshop: what holds on every screen while a group plays, and what is
// noted of it.

#ifndef APP_APP_LESSON_H
#define APP_APP_LESSON_H

#include "app/app_state.h"

// The keys of a workshop. True if `input` was one, or came while everything
// stands still. Where something is typed, letters are letters.
bool app_lesson_handle(App *app, const Input *input);

// Does what a group wants; nothing for any other intent.
void app_lesson_do(App *app, const Intent *intent);

// Notes what happened. All do nothing outside a workshop.
void app_lesson_note_talk(App *app);                     // one began
void app_lesson_note_move(App *app, const Intent *play); // was played
void app_lesson_note_back(App *app, size_t moves);       // so many stay

// Keeps all that was noted in a lesson as a table and as a report, and says
// where; nothing if it was kept so before.
void app_lesson_keep(const App *app, Lesson *lesson);

#endif
