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

static void set(Still *still, Sound *sound, Still to)
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
    sound_pause(sound, is);
}

void still_set(Still *still, Sound *sound, bool frozen, bool dark)
{
    Still to = *still;
    to.frozen = frozen;
    to.dark = dark;
    set(still, sound, to);
}

void still_hold(Still *still, Sound *sound, bool held)
{
    Still to = *still;
    to.held = held;
    set(still, sound, to);
}

double still_seconds(const Still *still)
{
    uint64_t now = still_stops(still) ? still->since : SDL_GetTicks64();
    return (double)(now - still->missed) / 1000.0;
}
