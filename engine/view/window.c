#include "view/window.h"

#include <SDL.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

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

Window *window_open(const char *title, Error *error)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    // The click that gives the window the focus counts as well.
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        error_set(error, ERROR_WINDOW, NULL, 0, NULL, SDL_GetError());
        return NULL;
    }
    if (!is_seen_by_somebody()) {
        error_set(error, ERROR_WINDOW, NULL, 0, SDL_GetCurrentVideoDriver(),
                  NULL);
        SDL_Quit();
        return NULL;
    }
    Window *window = calloc(1, sizeof *window);
    if (window) {
        window->window = SDL_CreateWindow(title, SDL_WINDOWPOS_CENTERED,
                                          SDL_WINDOWPOS_CENTERED, LAYOUT_WIDTH,
                                          LAYOUT_HEIGHT, SDL_WINDOW_RESIZABLE);
    }
    if (!window || !window->window) {
        error_set(error, ERROR_WINDOW, NULL, 0, NULL, SDL_GetError());
        free(window);
        SDL_Quit();
        return NULL;
    }
    SDL_SetWindowMinimumSize(window->window, LAYOUT_WINDOW_LEAST_W,
                             LAYOUT_WINDOW_LEAST_H);
    window->layout = layout_of(LAYOUT_WIDTH, LAYOUT_HEIGHT);
    return window;
}

void window_close(Window *window)
{
    if (!window) {
        return;
    }
    SDL_FreeSurface(window->own);
    SDL_DestroyWindow(window->window);
    free(window);
    SDL_Quit();
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

static void set_part(const Window *window, cairo_t *cr, const PaintRect *part)
{
    cairo_translate(cr, window->layout.x, window->layout.y);
    cairo_scale(cr, window->layout.scale, window->layout.scale);
    if (part) {
        cairo_rectangle(cr, part->x, part->y, part->w, part->h);
        cairo_clip(cr);
    }
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
    set_part(window, cr, *fresh ? NULL : part);
    return cr;
}

static SDL_Rect pixels_of(const Window *window, const PaintRect *part)
{
    SDL_Rect all = {0, 0, window->surface->w, window->surface->h};
    if (!part) {
        return all;
    }
    PaintRect area = layout_pixels(&window->layout, *part);
    SDL_Rect wanted = {(int)floor(area.x), (int)floor(area.y),
                       (int)ceil(area.w) + 2, (int)ceil(area.h) + 2};
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
