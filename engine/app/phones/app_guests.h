// Phones in the room, where this program can let them in: what the window asks
// of them, and nothing where it cannot. Who does it hands himself in
// (app_phones.h); nobody else knows that there is a network.

#ifndef APP_PHONES_APP_GUESTS_H
#define APP_PHONES_APP_GUESTS_H

#include "app/app_state.h"

struct AppGuests {
    void (*begin)(App *app);
    void (*end)(App *app);
    void (*follow)(App *app);
    bool (*take)(App *app, Input *input);
    bool (*obey)(App *app, const Intent *intent);
};

// A lesson begins: they come in, if the trainer wants them. Else nothing.
void app_guests_begin(App *app);

// A lesson, or the program, ends: they are let go, and forgotten.
void app_guests_end(App *app);

// What they gave since, and what is asked of them now.
void app_guests_follow(App *app);

// Milliseconds until that is to be done again, or -1.
int app_guests_wait(const App *app);

// The next key that the trainer's phone pressed.
bool app_guests_take(App *app, Input *input);

// Does what belongs to phones. False, and nothing, for any other intent.
bool app_guests_do(App *app, const Intent *intent);

#endif
