#include "app/app_still.h"

#include <SDL.h>

bool still_is(const Still *still)
{
    return still->frozen || still->dark;
}

void still_set(Still *still, Sound *sound, bool frozen, bool dark)
{
    bool was = still_is(still);
    still->frozen = frozen;
    still->dark = dark;
    bool is = still_is(still);
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

double still_seconds(const Still *still)
{
    uint64_t now = still_is(still) ? still->since : SDL_GetTicks64();
    return (double)(now - still->missed) / 1000.0;
}
