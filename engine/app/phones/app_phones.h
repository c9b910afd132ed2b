// Phones in the room, on its network (room/server.h): opened for a lesson, fed
// with what the talk asks, and what they give laid in the talk.

#ifndef APP_PHONES_APP_PHONES_H
#define APP_PHONES_APP_PHONES_H

#include "app/phones/app_guests.h"

extern const AppGuests APP_PHONES;

#endif
