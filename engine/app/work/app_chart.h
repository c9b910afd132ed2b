// The conversation as a chart in the window (screens/chart).

#ifndef APP_WORK_APP_CHART_H
#define APP_WORK_APP_CHART_H

#include "app/app_state.h"

// Shows who sits there: where everything stands, where this talk came, and what
// is wrong. Only for who writes him, from his title or from the talk; nothing
// happens elsewhere. Where it is seen already, back to what was seen before.
void app_chart_show(App *app);

// What was seen before is seen again, as if it had been all the time; and the
// chart of who sits there now, where it stood.
void app_chart_step_aside(App *app);
void app_chart_renew(App *app);

void app_chart_close(App *app);

#endif
