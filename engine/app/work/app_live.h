// Whose file is looked after, and what there is to say of it.

#ifndef APP_WORK_APP_LIVE_H
#define APP_WORK_APP_LIVE_H

#include "app/app_state.h"

// Begins to look, once there is a picture.
void app_live_begin(App *app);
void app_live_close(App *app);

// Somebody else sits at the table, just read; or all there are are to be seen.
void app_live_follow(App *app);

// Forgets him as he was read before, where nothing looks back at that.
void app_live_let_go(App *app);

// The name of who sits there, as program_load takes it.
const char *app_live_name(const App *app);

// What was saved last cannot be read; or can be, but the talk parted there from
// what was played.
void app_live_say_wrong(App *app);
void app_live_say_parted(App *app, const SessionParted *parted);

// What else came of it, as the words of `key` say.
void app_live_say_changed(App *app, const char *key);

// Something that was done: the words of `key`, about `what`. Where that is he
// who sits there, his file is opened by a press on it.
void app_live_say(App *app, const char *key, const char *what);

// It is right again.
void app_live_say_nothing(App *app);

// A move was played: what is not wrong is no news any more.
void app_live_go_on(App *app);

#endif
