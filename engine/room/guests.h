// The phones that came in: how each is known again, when it was seen, and what
// it gave to the question that is asked now. Nothing of it outlives the room,
// and what somebody voted is forgotten with the question.

#ifndef ROOM_GUESTS_H
#define ROOM_GUESTS_H

#include <stdbool.h>
#include <stdint.h>

#include "room/code.h"
#include "talk/lesson.h"

enum {
    GUESTS_MAX = 40,
    GUESTS_OF_PEER_MAX = 3, // with one address: one phone, not a roomful
    GUEST_NAME_BYTES = 40,
    GUEST_TEXT_BYTES = LESSON_GUESS_BYTES,
    GUESTS_SEEN_MS = 30000, // who was seen since then is in the room
    GUEST_POSTS_MAX = 5,    // in a second
    GUESTS_GONE_MS = 600000 // who was not may have left
};

typedef struct Guest {
    char cookie[CODE_PATH]; // "": nobody
    char name[GUEST_NAME_BYTES];
    uint32_t peer;    // the address it came from
    int64_t seen;     // when, in milliseconds
    int64_t second;   // that of the posts counted
    int posts;        // in it
    unsigned streams; // opened so far: the last one counts
    bool muted;       // what it writes reaches nobody
    int choice;       // index of a text, or NONE
    char text[GUEST_TEXT_BYTES];
    bool taken;                  // the trainer has chosen that text
    char when[GUEST_TEXT_BYTES]; // its own card, for nobody else
    char then[GUEST_TEXT_BYTES];
} Guest;

typedef struct Guests {
    Guest all[GUESTS_MAX];
} Guests;

// Takes somebody in. His index, or NONE: there are as many as there can be, or
// as many from there.
int guests_add(Guests *guests, const char *name, uint32_t peer,
               const uint8_t chance[CODE_CHANCE], int64_t now);

// Who has that cookie, seen now; or NONE.
int guests_find(Guests *guests, const char *cookie, int64_t now);

// Whether he may send one more now.
bool guest_may_post(Guest *guest, int64_t now);

// Another question: what they gave to the last one is gone.
void guests_forget(Guests *guests);

int guests_count(const Guests *guests);
int guests_seen(const Guests *guests, int64_t now);

#endif
