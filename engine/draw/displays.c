#include "draw/displays.h"

#include <SDL.h>
#include <limits.h>

#include "base/random.h"

int displays_apart(int display)
{
    SDL_Rect own;
    SDL_Rect other;
    if (SDL_GetDisplayBounds(display, &own) != 0) {
        return DISPLAY_NONE;
    }
    for (int i = 0; i < SDL_GetNumVideoDisplays(); i++) {
        if (i != display && SDL_GetDisplayBounds(i, &other) == 0 &&
            !SDL_HasIntersection(&own, &other)) {
            return i;
        }
    }
    return DISPLAY_NONE;
}

static uint64_t add_display(uint64_t sum, int display)
{
    SDL_Rect at = {0, 0, 0, 0};
    const char *name = SDL_GetDisplayName(display);
    for (const char *c = name ? name : ""; *c; c++) {
        sum = random_mix(sum, (unsigned char)*c);
    }
    if (SDL_GetDisplayBounds(display, &at) == 0) {
        sum =
            random_mix(sum, ((uint64_t)(unsigned)at.x << 32) + (unsigned)at.y);
        sum =
            random_mix(sum, ((uint64_t)(unsigned)at.w << 32) + (unsigned)at.h);
    }
    return sum;
}

int displays_mark(void)
{
    int count = SDL_GetNumVideoDisplays();
    uint64_t sum = (uint64_t)(count > 0);
    for (int i = 0; i < count; i++) {
        sum = random_mix(add_display(sum, i), 0);
    }
    return (int)(sum % (INT_MAX - 1)) + 1;
}

Places displays_places(int mark, int room, int shown, int own)
{
    if (mark != displays_mark()) {
        return PLACES_ASK;
    }
    if (own != room) {
        return PLACES_GOOD;
    }
    if (shown != room) {
        return PLACES_SWAP;
    }
    return displays_apart(room) == DISPLAY_NONE ? PLACES_GOOD : PLACES_ASK;
}
