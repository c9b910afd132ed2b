#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "platform/display.h"

// Desktops tell an X server how dense letters are to be: as a resource
// (Xft.dpi), or by the size it says its screen has. A Wayland desktop sizes
// windows by itself. What stands where its RandR extension tells, from version
// 1.5 on. Source of the calls: Xlib.h, Xrandr.h.

static const char LIBRARY[] = "libX11.so.6";
static const char OUTPUTS_LIBRARY[] = "libXrandr.so.2";
static const char RESOURCE[] = "Xft.dpi:";
static const double USUAL_DENSITY = 96; // dots an inch
static const double MOST = 8;

typedef struct Server {
    void *library;
    void *(*open)(const char *name);
    int (*close)(void *server);
    char *(*resources)(void *server);
    int (*width)(void *server, int screen);
    int (*width_mm)(void *server, int screen);
    unsigned long (*root)(void *server);
    char *(*name)(void *server, unsigned long atom);
    int (*release)(void *data);
} Server;

// XRRMonitorInfo.
typedef struct Monitor {
    unsigned long name;
    int primary, automatic, outputs;
    int x, y, w, h, w_mm, h_mm;
    unsigned long *output;
} Monitor;

struct DisplayWatch {
    Server server;
    void *shown;
    void *library;
    int (*extends)(void *server, int *events, int *errors);
    int (*version)(void *server, int *major, int *minor);
    Monitor *(*monitors)(void *server, unsigned long window, int active,
                         int *count);
    void (*release)(Monitor *monitors);
};

// C does not let a pointer to an object become one to a function; their bytes
// are the same wherever a library can be loaded (POSIX, dlsym).
static bool find(void *library, const char *name, void *function, size_t size)
{
    void *found = library ? dlsym(library, name) : NULL;
    if (found) {
        memcpy(function, &found, size);
    }
    return found != NULL;
}

static bool find_all(Server *of)
{
    void *in = of->library;
    return find(in, "XOpenDisplay", &of->open, sizeof of->open) &&
           find(in, "XCloseDisplay", &of->close, sizeof of->close) &&
           find(in, "XResourceManagerString", &of->resources,
                sizeof of->resources) &&
           find(in, "XDisplayWidth", &of->width, sizeof of->width) &&
           find(in, "XDisplayWidthMM", &of->width_mm, sizeof of->width_mm) &&
           find(in, "XDefaultRootWindow", &of->root, sizeof of->root) &&
           find(in, "XGetAtomName", &of->name, sizeof of->name) &&
           find(in, "XFree", &of->release, sizeof of->release);
}

static double density_of(const Server *server, void *shown)
{
    const double inch = 25.4;
    const char *resources = server->resources(shown);
    const char *line = resources ? strstr(resources, RESOURCE) : NULL;
    double set = line ? strtod(line + strlen(RESOURCE), NULL) : 0;
    int wide = server->width_mm(shown, 0);
    if (set > 0) {
        return set;
    }
    return wide > 0 ? server->width(shown, 0) * inch / wide : USUAL_DENSITY;
}

double display_scale(void)
{
    Server server = {.library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL)};
    double scale = 1;
    void *shown =
        server.library && find_all(&server) ? server.open(NULL) : NULL;
    if (shown) {
        scale = density_of(&server, shown) / USUAL_DENSITY;
        server.close(shown);
    }
    if (server.library) {
        dlclose(server.library);
    }
    return scale < 1 ? 1 : scale > MOST ? MOST : scale;
}

static bool find_outputs(DisplayWatch *of)
{
    void *in = of->library;
    return find(in, "XRRQueryExtension", &of->extends, sizeof of->extends) &&
           find(in, "XRRQueryVersion", &of->version, sizeof of->version) &&
           find(in, "XRRGetMonitors", &of->monitors, sizeof of->monitors) &&
           find(in, "XRRFreeMonitors", &of->release, sizeof of->release);
}

static bool tells_monitors(DisplayWatch *watch)
{
    int events = 0, errors = 0, major = 0, minor = 0;
    return watch->extends(watch->shown, &events, &errors) &&
           watch->version(watch->shown, &major, &minor) &&
           (major > 1 || (major == 1 && minor >= 5));
}

DisplayWatch *display_watch_open(void)
{
    DisplayWatch *watch = calloc(1, sizeof *watch);
    if (!watch) {
        return NULL;
    }
    watch->server.library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    watch->library = dlopen(OUTPUTS_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (watch->server.library && find_all(&watch->server) &&
        find_outputs(watch)) {
        watch->shown = watch->server.open(NULL);
    }
    if (!watch->shown || !tells_monitors(watch)) {
        display_watch_close(watch);
        return NULL;
    }
    return watch;
}

// Panels are called eDP-1, LVDS1 or DSI-1, whatever drives them.
static bool is_panel(const char *name)
{
    return strncmp(name, "eDP", 3) == 0 || strncmp(name, "LVDS", 4) == 0 ||
           strncmp(name, "DSI", 3) == 0;
}

static bool meet(const Monitor *a, const Monitor *b)
{
    return a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h &&
           b->y < a->y + a->h;
}

static DisplayOutput output_of(DisplayWatch *watch, const Monitor *monitor)
{
    DisplayOutput output = {monitor->x, monitor->y, monitor->w, monitor->h,
                            .doubled = monitor->outputs > 1};
    char *name = watch->server.name(watch->shown, monitor->name);
    if (name) {
        (void)snprintf(output.name, sizeof output.name, "%s", name);
        output.panel = is_panel(name);
        watch->server.release(name);
    }
    return output;
}

// Where no name says so the first among them is the computer's own.
static void name_panel(const Monitor *monitors, DisplayOutput *outputs,
                       int count)
{
    int first = 0;
    for (int i = 0; i < count; i++) {
        if (outputs[i].panel) {
            return;
        }
        first = monitors[i].primary ? i : first;
    }
    outputs[first].panel = true;
}

int display_watch_ask(DisplayWatch *watch,
                      DisplayOutput outputs[DISPLAY_OUTPUTS_MAX])
{
    int count = 0;
    Monitor *all = watch->monitors(watch->shown,
                                   watch->server.root(watch->shown), 1, &count);
    count = !all || count < 0             ? 0
            : count > DISPLAY_OUTPUTS_MAX ? DISPLAY_OUTPUTS_MAX
                                          : count;
    for (int i = 0; i < count; i++) {
        outputs[i] = output_of(watch, &all[i]);
        for (int k = 0; k < count; k++) {
            outputs[i].doubled |= k != i && meet(&all[i], &all[k]);
        }
    }
    if (count > 0) {
        name_panel(all, outputs, count);
    }
    if (all) {
        watch->release(all);
    }
    return count;
}

void display_watch_close(DisplayWatch *watch)
{
    if (!watch) {
        return;
    }
    if (watch->shown) {
        watch->server.close(watch->shown);
    }
    if (watch->library) {
        dlclose(watch->library);
    }
    if (watch->server.library) {
        dlclose(watch->server.library);
    }
    free(watch);
}
