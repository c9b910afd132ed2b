#include "app/talk/app_seat.h"

void app_seat_scenario(App *app, const Scenario *scenario, uint64_t seed,
                       int mood)
{
    Session *session = &app->session;
    Journal *journal = session->journal;
    branches_forget(&app->branches);
    session->journal = NULL; // it stays open for the next conversation
    session_end(session);
    session_begin(session, &app->program, scenario, seed, mood);
    session->journal = journal;
}
