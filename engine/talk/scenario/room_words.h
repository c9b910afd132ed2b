// The rooms a trainer can choose with `kamer`, as data: the window draws them,
// `check` knows their words.

#ifndef TALK_SCENARIO_ROOM_WORDS_H
#define TALK_SCENARIO_ROOM_WORDS_H

#include <stdbool.h>
#include <stddef.h>

typedef enum {
    ROOM_PLAIN, // also when a scenario names none, or one nobody knows
    ROOM_WORKSHOP,
    ROOM_KITCHEN,
    ROOM_OFFICE,
    ROOM_FARM,
    ROOM_MARKETING,
    ROOM_BAKERY,
    ROOM_CHIEF,
    ROOM_CAR, // where the debrief is; no customer sits there
    ROOM_KINDS
} RoomKind;

// So many things that can be remarked on find a place in a room.
enum { ROOM_THINGS_MAX = 6 };

// The i-th word, which is that of room `i`; NULL past the last.
const char *room_words_get(size_t i);

// False, with the plain room, if `word` is no room; NULL and "" are none.
bool room_words_find(const char *word, RoomKind *kind);

#endif
