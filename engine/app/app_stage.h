// Which screen is seen.

#ifndef APP_APP_STAGE_H
#define APP_APP_STAGE_H

#include "app/app_state.h"
#include "screens/talk/talk_again.h"

// Leaves the screen that is seen for `screen`, whose own state is `self`.
void app_stage_show(App *app, const Screen *screen, void *self);

// Leaves the screen that is seen, and what was drawn of it.
void app_stage_leave(App *app);

// The settings, over what is seen now, and back to that.
void app_stage_show_settings(App *app);

// The help, of the screen that is seen; and back to that.
void app_stage_show_help(App *app);
void app_stage_return(App *app);

// The table, with the session as it is now.
void app_stage_show_talk(App *app);

// The same at the same moment, as it was `before`, where his file was saved:
// what lies on the table stays.
TalkAgain app_stage_lay_again(App *app, const Conversation *before);

// The river of the strand that is looked at, at a move.
void app_stage_show_river(App *app, int move);

#endif
