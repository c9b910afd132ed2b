#include "talk/scenario/room_words.h"

#include <string.h>

static const char *const WORDS[] = {
    [ROOM_PLAIN] = "spreekkamer",      [ROOM_WORKSHOP] = "werkplaats",
    [ROOM_KITCHEN] = "cateringkeuken", [ROOM_OFFICE] = "kantoor",
    [ROOM_FARM] = "boerenkeuken",      [ROOM_MARKETING] = "marketingvloer",
    [ROOM_BAKERY] = "bakkerij",        [ROOM_CHIEF] = "chefskamer",
};

const char *room_words_get(size_t i)
{
    return i < sizeof WORDS / sizeof WORDS[0] ? WORDS[i] : NULL;
}

bool room_words_find(const char *word, RoomKind *kind)
{
    *kind = ROOM_PLAIN;
    for (size_t i = 0; word && room_words_get(i); i++) {
        if (strcmp(word, WORDS[i]) == 0) {
            *kind = (RoomKind)i;
            return true;
        }
    }
    return false;
}
