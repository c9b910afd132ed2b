#include "draw/window.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "platform/display.h"
#include "platform/page.h"

// Of a window: four times what 8K has, so that none takes all of the memory.
enum { SIDE_MOST = 16384, DOTS_MOST = 4 * 7680 * 4320 };

struct Window {
    SDL_Window *window;
    SDL_Surface *surface; // SDL's, or ours when its format is not cairo's
    SDL_Surface *own;
    Layout layout;
    bool page; // of a browser: as large as that, and shown by that
    bool full;
    bool framed; // with what the desktop put round it, it fits its display
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

// In quarters, as desktops have it: a screen is never just what it says. One
// that is not X sizes its windows by itself.
static double scale_of_desktop(void)
{
    const double step = 0.25;
    return strcmp(SDL_GetCurrentVideoDriver(), "x11") == 0
               ? floor(display_scale() / step) * step
               : 1;
}

// How large a window opens where there is so much room.
static SDL_Point size_within(const SDL_Rect *room)
{
    double scale = scale_of_desktop();
    scale = fmin(scale, (double)room->w / LAYOUT_WIDTH);
    scale = fmin(scale, (double)room->h / LAYOUT_HEIGHT);
    return (SDL_Point){(int)(LAYOUT_WIDTH * scale + 0.5),
                       (int)(LAYOUT_HEIGHT * scale + 0.5)};
}

// A display of which nothing is known has room enough.
static SDL_Rect room_on(int display)
{
    SDL_Rect room = {0, 0, 0, 0};
    if (SDL_GetDisplayUsableBounds(display, &room) != 0 || room.w < 1 ||
        room.h < 1) {
        room = (SDL_Rect){0, 0, SIDE_MOST, SIDE_MOST};
    }
    return room;
}

static int at_most(int value, int most)
{
    return value < most ? value : most;
}

// A page is small on a tablet, the finger is not. What would be larger than
// `most` does not fit beside the rest.
static Layout layout_here(const Window *window, int w, int high)
{
    const double most = 60;
    Layout layout = layout_of(w, high);
    if (window->page) {
        double wanted = LAYOUT_TARGET * display_scale() / layout.scale;
        layout.target = fmin(fmax(wanted, LAYOUT_TARGET), most);
    }
    return layout;
}

static Window *open_at(const char *title, SDL_Rect place, bool full,
                       Error *error)
{
    bool page = page_size(&place.w, &place.h);
    // Whoever plays in a page must ask for the whole screen himself.
    Uint32 filling = full && !page ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0;
    Window *window = calloc(1, sizeof *window);
    if (window) {
        window->window =
            SDL_CreateWindow(title, place.x, place.y, place.w, place.h,
                             SDL_WINDOW_RESIZABLE | filling);
    }
    if (!window || !window->window) {
        say_window(error);
        free(window);
        give_up_video();
        return NULL;
    }
    if (!page) {
        SDL_SetWindowMinimumSize(window->window,
                                 at_most(LAYOUT_WINDOW_LEAST_W, place.w),
                                 at_most(LAYOUT_WINDOW_LEAST_H, place.h));
    }
    SDL_SetWindowMaximumSize(window->window, SIDE_MOST, SIDE_MOST);
    window->page = page;
    window->layout = layout_here(window, place.w, place.h);
    window->full = filling != 0;
    return window;
}

static SDL_Rect middle_of(const SDL_Rect *room)
{
    SDL_Point size = size_within(room);
    return (SDL_Rect){room->x + (room->w - size.x) / 2,
                      room->y + (room->h - size.y) / 2, size.x, size.y};
}

Window *window_open(const char *title, bool full, Error *error)
{
    SDL_SetMainReady(); // main is ours, on every system
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
    int centre = (int)SDL_WINDOWPOS_CENTERED_DISPLAY(0);
    SDL_Rect room = room_on(0);
    SDL_Point size = size_within(&room);
    return open_at(title, (SDL_Rect){centre, centre, size.x, size.y}, full,
                   error);
}

static int display_of(const Window *window)
{
    int display = SDL_GetWindowDisplayIndex(window->window);
    return display < 0 ? 0 : display;
}

// To the right of `first`, but whole on its screen.
static SDL_Rect place_beside(const Window *first)
{
    SDL_Rect at = {0, 0, 0, 0};
    int w = 0;
    SDL_Rect room = room_on(display_of(first));
    SDL_Point size = size_within(&room);
    SDL_GetWindowPosition(first->window, &at.x, &at.y);
    SDL_GetWindowSize(first->window, &w, NULL);
    at.x = at_most(at.x + w, room.x + room.w - size.x);
    at.y = at_most(at.y, room.y + room.h - size.y);
    return (SDL_Rect){at.x < room.x ? room.x : at.x,
                      at.y < room.y ? room.y : at.y, size.x, size.y};
}

Window *window_open_beside(const Window *first, const SDL_Rect *room,
                           const char *title, Error *error)
{
    if (first->page || SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        say_window(error);
        return NULL;
    }
    return open_at(title, room ? middle_of(room) : place_beside(first), false,
                   error);
}

bool window_may_have_another(const Window *window)
{
    return !window->page;
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

SDL_Rect window_place(const Window *window)
{
    SDL_Rect at;
    SDL_GetWindowPosition(window->window, &at.x, &at.y);
    SDL_GetWindowSize(window->window, &at.w, &at.h);
    return at;
}

void window_move(Window *window, const SDL_Rect *room)
{
    bool full = window->full;
    SDL_Rect at = middle_of(room);
    if (full) {
        (void)window_set_full(window, false);
    }
    SDL_SetWindowSize(window->window, at.w, at.h);
    SDL_SetWindowPosition(window->window, at.x, at.y);
    window->framed = false;
    if (full) {
        (void)window_set_full(window, true);
    }
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

static SDL_Surface *own_surface(Window *window, int w, int high)
{
    if (!window->own || window->own->w != w || window->own->h != high) {
        SDL_FreeSurface(window->own);
        window->own = SDL_CreateRGBSurfaceWithFormat(0, w, high, 32,
                                                     SDL_PIXELFORMAT_RGB888);
    }
    return window->own;
}

static SDL_Surface *surface_to_draw(Window *window)
{
    if (window->page) {
        int w = 0, high = 0;
        SDL_GetWindowSize(window->window, &w, &high);
        return own_surface(window, w, high);
    }
    SDL_Surface *shown = SDL_GetWindowSurface(window->window);
    return !shown || is_for_cairo(shown)
               ? shown
               : own_surface(window, shown->w, shown->h);
}

// The page may have become larger or smaller, or be looked at more closely.
static void follow_page(Window *window)
{
    int w = 0, high = 0, page_w, page_h;
    SDL_GetWindowSize(window->window, &w, &high);
    if (page_size(&page_w, &page_h) && (w != page_w || high != page_h)) {
        SDL_SetWindowSize(window->window, page_w, page_h);
    }
}

// The desktop puts a frame round a window that was as large as the display:
// then it is made smaller once, and stands where its title is seen.
static void fit_frame(Window *window)
{
    int top = 0, left = 0, foot = 0, right = 0, w = 0, high = 0;
    if (window->framed || window->full ||
        SDL_GetWindowBordersSize(window->window, &top, &left, &foot, &right) !=
            0 ||
        top + left + foot + right == 0) {
        return;
    }
    window->framed = true;
    SDL_Rect room = room_on(display_of(window));
    SDL_GetWindowSize(window->window, &w, &high);
    if (w + left + right <= room.w && high + top + foot <= room.h) {
        return;
    }
    room.w -= left + right;
    room.h -= top + foot;
    SDL_Point size = size_within(&room);
    SDL_SetWindowMinimumSize(window->window,
                             at_most(LAYOUT_WINDOW_LEAST_W, size.x),
                             at_most(LAYOUT_WINDOW_LEAST_H, size.y));
    SDL_SetWindowSize(window->window, size.x, size.y);
    SDL_SetWindowPosition(window->window, room.x + left + (room.w - size.x) / 2,
                          room.y + top + (room.h - size.y) / 2);
}

// Larger than any display there is: whoever asked for it gets what can be had.
static bool is_too_large(Window *window)
{
    int w = 0, high = 0;
    SDL_GetWindowSize(window->window, &w, &high);
    if (w <= SIDE_MOST && high <= SIDE_MOST &&
        (long long)w * high <= DOTS_MOST) {
        return false;
    }
    SDL_SetWindowSize(window->window, LAYOUT_WIDTH, LAYOUT_HEIGHT);
    return true;
}

cairo_t *window_begin(Window *window, const PaintRect *part, bool *fresh)
{
    follow_page(window);
    fit_frame(window);
    if (is_too_large(window)) {
        return NULL;
    }
    SDL_Surface *before = window->surface;
    window->surface = surface_to_draw(window);
    SDL_Surface *surface = window->surface;
    if (!surface || surface->w < 1 || surface->h < 1) {
        return NULL;
    }
    *fresh = before != surface || surface->w != window->layout.width ||
             surface->h != window->layout.height;
    window->layout = layout_here(window, surface->w, surface->h);
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
    if (window->page) {
        page_show(window->own->pixels, window->own->pitch,
                  (PageArea){area.x, area.y, area.w, area.h});
        return;
    }
    if (window->surface == window->own) {
        SDL_Surface *shown = SDL_GetWindowSurface(window->window);
        if (!shown || SDL_BlitSurface(window->own, NULL, shown, NULL) != 0) {
            return;
        }
    }
    // A surface that went stale is fetched again at the next window_begin.
    (void)SDL_UpdateWindowSurfaceRects(window->window, &area, 1);
}

bool window_set_full(Window *window, bool full)
{
    if (window->page) {
        page_fill(full);
        return true;
    }
    Uint32 flags = full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0;
    bool set = SDL_SetWindowFullscreen(window->window, flags) == 0;
    window->full = set ? full : window->full;
    return set;
}

bool window_is_full(const Window *window)
{
    return window->full;
}
