#include "draw/displays.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/random.h"

SDL_Rect displays_rect(const Displays *displays, int display)
{
    const DisplayOutput *of = &displays->all[display];
    return (SDL_Rect){of->x, of->y, of->w, of->h};
}

static bool meet(const Displays *displays, int a, int b)
{
    SDL_Rect one = displays_rect(displays, a);
    SDL_Rect other = displays_rect(displays, b);
    return SDL_HasIntersection(&one, &other) == SDL_TRUE;
}

DisplayWatch *displays_watch(void)
{
    const char *driver = SDL_GetCurrentVideoDriver();
    return driver && strcmp(driver, "x11") == 0 ? display_watch_open() : NULL;
}

// As the window library saw them, when it last looked.
static void read_library(Displays *displays)
{
    int count = SDL_GetNumVideoDisplays();
    for (int i = 0; i < count && i < DISPLAY_OUTPUTS_MAX; i++) {
        SDL_Rect at = {0, 0, 0, 0};
        const char *name = SDL_GetDisplayName(i);
        (void)SDL_GetDisplayBounds(i, &at);
        DisplayOutput *to = &displays->all[displays->count++];
        *to = (DisplayOutput){at.x, at.y, at.w, at.h, .panel = i == 0};
        (void)snprintf(to->name, sizeof to->name, "%s", name ? name : "");
    }
    for (int i = 0; i < displays->count; i++) {
        for (int k = 0; k < displays->count; k++) {
            displays->all[i].doubled |= k != i && meet(displays, i, k);
        }
    }
}

Displays displays_read(DisplayWatch *watch)
{
    Displays displays = {0};
    displays.count = watch ? display_watch_ask(watch, displays.all) : 0;
    if (displays.count == 0) {
        read_library(&displays);
    }
    return displays;
}

// The lowest of those that will do, and the computer's own before all.
static int first_of(const Displays *displays, int apart_from, bool hidden)
{
    int found = DISPLAY_NONE;
    for (int i = displays->count - 1; i >= 0; i--) {
        bool shared = i == apart_from ||
                      (apart_from >= 0 && apart_from < displays->count &&
                       meet(displays, i, apart_from));
        if (!shared && !(hidden && displays->all[i].doubled) &&
            (found == DISPLAY_NONE || !displays->all[found].panel)) {
            found = i;
        }
    }
    return found;
}

int displays_apart(const Displays *displays, int display)
{
    return display < 0 || display >= displays->count
               ? DISPLAY_NONE
               : first_of(displays, display, false);
}

int displays_hidden(const Displays *displays, int room)
{
    return first_of(displays, room, true);
}

int displays_at(const Displays *displays, const SDL_Rect *rect)
{
    int found = DISPLAY_NONE;
    long long most = 0;
    for (int i = 0; i < displays->count; i++) {
        SDL_Rect own = displays_rect(displays, i);
        SDL_Rect part;
        if (SDL_IntersectRect(&own, rect, &part) &&
            (long long)part.w * part.h > most) {
            most = (long long)part.w * part.h;
            found = i;
        }
    }
    return found;
}

static uint64_t add_display(uint64_t sum, const DisplayOutput *of)
{
    for (const char *c = of->name; *c; c++) {
        sum = random_mix(sum, (unsigned char)*c);
    }
    sum = random_mix(sum, ((uint64_t)(unsigned)of->x << 32) + (unsigned)of->y);
    sum = random_mix(sum, ((uint64_t)(unsigned)of->w << 32) + (unsigned)of->h);
    return random_mix(sum, of->doubled);
}

int displays_mark(const Displays *displays)
{
    uint64_t sum = (uint64_t)(displays->count > 0);
    for (int i = 0; i < displays->count; i++) {
        sum = add_display(sum, &displays->all[i]);
    }
    return (int)(sum % (INT_MAX - 1)) + 1;
}
