#include "app/still.h"

#include <SDL.h>

bool still_is(const Still *still)
{
    return still->frozen || still->dark;
}

bool still_stops(const Still *still)
{
    return still_is(still) || still->held;
}

static void set(Still *still, Still to)
{
    bool was = still_stops(still);
    bool is = still_stops(&to);
    *still = to;
    if (is == was) {
        return;
    }
    uint64_t now = SDL_GetTicks64();
    if (is) {
        still->since = now;
    } else {
        still->missed += now - still->since;
    }
}

void still_set(Still *still, bool frozen, bool dark)
{
    Still to = *still;
    to.frozen = frozen;
    to.dark = dark;
    set(still, to);
}

void still_hold(Still *still, bool held)
{
    Still to = *still;
    to.held = held;
    set(still, to);
}

double still_seconds(const Still *still)
{
    uint64_t now = still_stops(still) ? still->since : SDL_GetTicks64();
    return (double)(now - still->missed) / 1000.0;
}
