// What the files of app_phones.c share.

#ifndef APP_PHONES_APP_PHONES_PARTS_H
#define APP_PHONES_APP_PHONES_PARTS_H

#include "app/app_state.h"
#include "platform/network.h"
#include "room/server.h"

struct AppPhones {
    Server *server;
    SDL_atomic_t woken; // an event is on its way
    int64_t opened;
    int64_t looked; // at the addresses
    NetworkAddress address;
    char trainer[SERVER_ADDRESS_BYTES];
    RoomQuestion question; // as it is asked
    RoomDesk desk;
    RoomSeen seen;
    unsigned counted_of;             // the question whose hands were counted
    int counted[LESSON_OPTIONS_MAX]; // of phones, laid in the talk
    bool settled;                    // the result is shown: none comes or goes
};

// What the talk asks of phones now, and what the trainer's shows.
void app_phones_write_question(const App *app, RoomQuestion *question);
void app_phones_write_desk(const App *app, RoomDesk *desk);

#endif
