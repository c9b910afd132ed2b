#include "app/talk/app_seat.h"

void app_seat_scenario(App *app, const Scenario *scenario, uint64_t seed,
                       int mood)
{
    branches_forget(&app->branches);
    session_begin_next(&app->session, scenario, seed, mood);
}
