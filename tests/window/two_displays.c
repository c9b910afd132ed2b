// Two displays where there is one, for the window tests: its left half and its
// right half. Loaded before SDL, it answers in its place as long as the file
// named in TWO_DISPLAYS is there; without that file there is one display.

#include <SDL.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WIDE = 1280, HIGH = 720 };

typedef SDL_Window *Create(const char *title, int x, int y, int w, int high,
                           Uint32 flags);

int SDL_GetNumVideoDisplays(void)
{
    const char *file = getenv("TWO_DISPLAYS");
    return file && access(file, F_OK) == 0 ? 2 : 1;
}

int SDL_GetDisplayBounds(int display, SDL_Rect *rect)
{
    *rect = (SDL_Rect){display * WIDE, 0, WIDE, HIGH};
    return 0;
}

int SDL_GetDisplayUsableBounds(int display, SDL_Rect *rect)
{
    return SDL_GetDisplayBounds(display, rect);
}

const char *SDL_GetDisplayName(int display)
{
    return display == 0 ? "laptop" : "projector";
}

int SDL_GetWindowDisplayIndex(SDL_Window *window)
{
    int x = 0;
    int y = 0;
    SDL_GetWindowPosition(window, &x, &y);
    return SDL_GetNumVideoDisplays() == 2 && x >= WIDE;
}

SDL_Window *SDL_CreateWindow(const char *title, int x, int y, int w, int high,
                             Uint32 flags)
{
    void *found = dlsym(RTLD_NEXT, "SDL_CreateWindow");
    Create *create;
    memcpy(&create, &found, sizeof create);
    if (SDL_WINDOWPOS_ISCENTERED((unsigned)x)) {
        x = (x & 0xffff) * WIDE;
        y = 0;
    }
    return create(title, x, y, w, high, flags);
}
