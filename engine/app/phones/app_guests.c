#include "app/phones/app_guests.h"

enum { LOOK_MS = 1000 }; // who is seen changes by itself

void app_guests_begin(App *app)
{
    if (app->guests) {
        app->guests->begin(app);
    }
}

void app_guests_end(App *app)
{
    if (app->guests) {
        app->guests->end(app);
    }
}

void app_guests_follow(App *app)
{
    if (app->phones) {
        app->guests->follow(app);
    }
}

int app_guests_wait(const App *app)
{
    return app->phones ? LOOK_MS : -1;
}

bool app_guests_take(App *app, Input *input)
{
    return app->phones && app->guests->take(app, input);
}

bool app_guests_do(App *app, const Intent *intent)
{
    return app->guests && app->guests->obey(app, intent);
}
