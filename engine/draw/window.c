#include "draw/window.h"

#include <stdlib.h>
#include <string.h>

#include "draw/displays.h"

struct Window {
    SDL_Window *window;
    SDL_Surface *surface; // SDL's, or ours when its format is not cairo's
    SDL_Surface *own;
    Layout layout;
    bool full;
};

// Without a display SDL falls back on a driver that shows nothing to nobody,
// and would wait for ever.
static bool is_seen_by_somebody(void)
{
    const char *driver = SDL_GetCurrentVideoDriver();
    return driver && strcmp(driver, "offscreen") != 0 &&
           strcmp(driver, "dummy") != 0 && strcmp(driver, "evdev") != 0;
}

static void say_window(Error *error)
{
    error_set(error, ERROR_WINDOW, NULL, 0, NULL, SDL_GetError());
}

// Each window has asked for it once; the last turns out the light.
static void give_up_video(void)
{
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    if (SDL_WasInit(SDL_INIT_EVERYTHING) == 0) {
        SDL_Quit();
    }
}

static Window *open_at(const char *title, int x, int y, Error *error)
{
    Window *window = calloc(1, sizeof *window);
    if (window) {
        window->window = SDL_CreateWindow(title, x, y, LAYOUT_WIDTH,
                                          LAYOUT_HEIGHT, SDL_WINDOW_RESIZABLE);
    }
    if (!window || !window->window) {
        say_window(error);
        free(window);
        give_up_video();
        return NULL;
    }
    SDL_SetWindowMinimumSize(window->window, LAYOUT_WINDOW_LEAST_W,
                             LAYOUT_WINDOW_LEAST_H);
    window->layout = layout_of(LAYOUT_WIDTH, LAYOUT_HEIGHT);
    return window;
}

Window *window_open(const char *title, Error *error)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    // The click that gives the window the focus counts as well.
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    // What fills one screen stays there while the other has the focus.
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        say_window(error);
        return NULL;
    }
    if (!is_seen_by_somebody()) {
        error_set(error, ERROR_WINDOW, NULL, 0, SDL_GetCurrentVideoDriver(),
                  NULL);
        give_up_video();
        return NULL;
    }
    return open_at(title, SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                   error);
}

static int at_most(int value, int most)
{
    return value < most ? value : most;
}

// To the right of `first`, but whole on its screen.
static SDL_Point place_beside(const Window *first)
{
    SDL_Point at = {0, 0};
    SDL_Rect screen;
    int w = 0;
    int high = 0;
    SDL_GetWindowPosition(first->window, &at.x, &at.y);
    SDL_GetWindowSize(first->window, &w, &high);
    at.x += w;
    if (SDL_GetDisplayUsableBounds(window_display(first), &screen) == 0) {
        at.x = at_most(at.x, screen.x + screen.w - LAYOUT_WIDTH);
        at.y = at_most(at.y, screen.y + screen.h - LAYOUT_HEIGHT);
        at.x = at.x < screen.x ? screen.x : at.x;
        at.y = at.y < screen.y ? screen.y : at.y;
    }
    return at;
}

Window *window_open_beside(const Window *first, const char *title, Error *error)
{
    int apart = displays_apart(window_display(first));
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        say_window(error);
        return NULL;
    }
    if (apart != DISPLAY_NONE) {
        int centre = (int)SDL_WINDOWPOS_CENTERED_DISPLAY((unsigned)apart);
        return open_at(title, centre, centre, error);
    }
    SDL_Point at = place_beside(first);
    return open_at(title, at.x, at.y, error);
}

static Uint32 window_id_of(const SDL_Event *event)
{
    switch (event->type) {
    case SDL_WINDOWEVENT:
        return event->window.windowID;
    case SDL_KEYDOWN:
    case SDL_KEYUP:
        return event->key.windowID;
    case SDL_TEXTEDITING:
        return event->edit.windowID;
    case SDL_TEXTINPUT:
        return event->text.windowID;
    case SDL_MOUSEMOTION:
        return event->motion.windowID;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return event->button.windowID;
    case SDL_MOUSEWHEEL:
        return event->wheel.windowID;
    case SDL_FINGERDOWN:
    case SDL_FINGERMOTION:
    case SDL_FINGERUP:
        return event->tfinger.windowID;
    default:
        return 0;
    }
}

bool window_has(const Window *window, const SDL_Event *event)
{
    Uint32 id = window_id_of(event);
    return id == 0 || id == SDL_GetWindowID(window->window);
}

int window_display(const Window *window)
{
    int display = SDL_GetWindowDisplayIndex(window->window);
    return display < 0 ? 0 : display;
}

void window_close(Window *window)
{
    if (!window) {
        return;
    }
    SDL_FreeSurface(window->own);
    SDL_DestroyWindow(window->window);
    free(window);
    give_up_video();
}

void window_name(Window *window, const char *title)
{
    SDL_SetWindowTitle(window->window, title);
}

Layout window_layout(const Window *window)
{
    return window->layout;
}

// Cairo draws 32 bits of unused-red-green-blue; nearly every display has that.
static bool is_for_cairo(const SDL_Surface *surface)
{
    const SDL_PixelFormat *format = surface->format;
    return format->BytesPerPixel == 4 && format->Rmask == 0xff0000 &&
           format->Gmask == 0xff00 && format->Bmask == 0xff;
}

static SDL_Surface *surface_to_draw(Window *window)
{
    SDL_Surface *shown = SDL_GetWindowSurface(window->window);
    if (!shown || is_for_cairo(shown)) {
        return shown;
    }
    if (!window->own || window->own->w != shown->w ||
        window->own->h != shown->h) {
        SDL_FreeSurface(window->own);
        window->own = SDL_CreateRGBSurfaceWithFormat(0, shown->w, shown->h, 32,
                                                     SDL_PIXELFORMAT_RGB888);
    }
    return window->own;
}

cairo_t *window_begin(Window *window, const PaintRect *part, bool *fresh)
{
    SDL_Surface *before = window->surface;
    window->surface = surface_to_draw(window);
    SDL_Surface *surface = window->surface;
    if (!surface || surface->w < 1 || surface->h < 1) {
        return NULL;
    }
    *fresh = before != surface || surface->w != window->layout.width ||
             surface->h != window->layout.height;
    window->layout = layout_of(surface->w, surface->h);
    cairo_surface_t *target = cairo_image_surface_create_for_data(
        surface->pixels, CAIRO_FORMAT_RGB24, surface->w, surface->h,
        surface->pitch);
    cairo_t *cr = cairo_create(target);
    cairo_surface_destroy(target);
    if (cairo_status(cr) != CAIRO_STATUS_SUCCESS) {
        cairo_destroy(cr);
        return NULL;
    }
    layout_begin(&window->layout, cr, *fresh ? NULL : part);
    return cr;
}

static SDL_Rect pixels_of(const Window *window, const PaintRect *part)
{
    SDL_Rect all = {0, 0, window->surface->w, window->surface->h};
    if (!part) {
        return all;
    }
    PaintRect area = layout_whole_pixels(&window->layout, *part);
    SDL_Rect wanted = {(int)area.x, (int)area.y, (int)area.w, (int)area.h};
    SDL_Rect seen;
    return SDL_IntersectRect(&wanted, &all, &seen) ? seen : all;
}

void window_end(Window *window, cairo_t *cr, const PaintRect *part)
{
    cairo_surface_flush(cairo_get_target(cr));
    cairo_destroy(cr);
    SDL_Rect area = pixels_of(window, part);
    if (window->surface == window->own) {
        SDL_Surface *shown = SDL_GetWindowSurface(window->window);
        if (!shown || SDL_BlitSurface(window->own, NULL, shown, NULL) != 0) {
            return;
        }
    }
    // A surface that went stale is fetched again at the next window_begin.
    (void)SDL_UpdateWindowSurfaceRects(window->window, &area, 1);
}

void window_toggle_full(Window *window)
{
    Uint32 flags = window->full ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP;
    if (SDL_SetWindowFullscreen(window->window, flags) == 0) {
        window->full = !window->full;
    }
}
