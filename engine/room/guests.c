#include "room/guests.h"

#include "base/text.h"

enum { SECOND_MS = 1000 };

static bool is_there(const Guest *guest)
{
    return guest->cookie[0] != '\0';
}

// A place nobody has; or of who was away so long that he will not be back.
static Guest *find_place(Guests *guests, uint32_t peer, int64_t now)
{
    Guest *place = NULL;
    int beside = 0;
    for (int i = 0; i < GUESTS_MAX; i++) {
        Guest *guest = &guests->all[i];
        bool same = is_there(guest) && peer != 0 && guest->peer == peer;
        bool away =
            now - guest->seen > (same ? GUESTS_SEEN_MS : GUESTS_GONE_MS);
        beside += same && !away;
        if (!is_there(guest) || away) {
            place = place ? place : guest;
        }
    }
    return beside < GUESTS_OF_PEER_MAX ? place : NULL;
}

int guests_add(Guests *guests, const char *name, uint32_t peer,
               const uint8_t chance[CODE_CHANCE], int64_t now)
{
    Guest *guest = find_place(guests, peer, now);
    if (!guest) {
        return NONE;
    }
    *guest = (Guest){.peer = peer, .seen = now, .choice = NONE};
    code_path(chance, guest->cookie);
    (void)text_copy(guest->name, sizeof guest->name, name);
    return (int)(guest - guests->all);
}

int guests_find(Guests *guests, const char *cookie, int64_t now)
{
    for (int i = 0; i < GUESTS_MAX; i++) {
        if (code_same(guests->all[i].cookie, cookie)) {
            guests->all[i].seen = now;
            return i;
        }
    }
    return NONE;
}

bool guest_may_post(Guest *guest, int64_t now)
{
    if (now - guest->second >= SECOND_MS) {
        guest->second = now;
        guest->posts = 0;
    }
    guest->posts++;
    return guest->posts <= GUEST_POSTS_MAX;
}

void guests_forget(Guests *guests)
{
    for (int i = 0; i < GUESTS_MAX; i++) {
        guests->all[i].choice = NONE;
        guests->all[i].text[0] = '\0';
        guests->all[i].taken = false;
    }
}

int guests_count(const Guests *guests)
{
    int count = 0;
    for (int i = 0; i < GUESTS_MAX; i++) {
        count += is_there(&guests->all[i]);
    }
    return count;
}

int guests_seen(const Guests *guests, int64_t now)
{
    int count = 0;
    for (int i = 0; i < GUESTS_MAX; i++) {
        count += is_there(&guests->all[i]) &&
                 now - guests->all[i].seen <= GUESTS_SEEN_MS;
    }
    return count;
}
