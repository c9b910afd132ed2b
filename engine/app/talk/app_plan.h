// The plan of the lesson (base/plan.h), which a trainer keeps as a text among
// his papers, or the one that is ours; and how far the lesson is in it.

#ifndef APP_TALK_APP_PLAN_H
#define APP_TALK_APP_PLAN_H

#include "app/app_state.h"

// The lesson begins, or goes on: reads the plan. One that cannot be read is
// named in the model, and then ours holds.
void app_plan_begin(App *app);

// Lays ours down where there is none yet, and opens it to be changed; says in
// `said` where it is, or why not.
void app_plan_edit(App *app, char said[PROGRAM_TEXT_MAX]);

// Sees which minute it is. True if that is another than before.
bool app_plan_tick(App *app);

#endif
