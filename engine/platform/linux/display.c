#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "platform/display.h"

// Desktops tell an X server how dense letters are to be: as a resource
// (Xft.dpi), or by the size it says its screen has. A Wayland desktop sizes
// windows by itself. Source of the calls: Xlib.h.

static const char LIBRARY[] = "libX11.so.6";
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
} Server;

// C does not let a pointer to an object become one to a function; their bytes
// are the same wherever a library can be loaded (POSIX, dlsym).
static bool find(const Server *server, const char *name, void *function,
                 size_t size)
{
    void *found = dlsym(server->library, name);
    if (found) {
        memcpy(function, &found, size);
    }
    return found != NULL;
}

static bool find_all(Server *server)
{
    return find(server, "XOpenDisplay", &server->open, sizeof server->open) &&
           find(server, "XCloseDisplay", &server->close,
                sizeof server->close) &&
           find(server, "XResourceManagerString", &server->resources,
                sizeof server->resources) &&
           find(server, "XDisplayWidth", &server->width,
                sizeof server->width) &&
           find(server, "XDisplayWidthMM", &server->width_mm,
                sizeof server->width_mm);
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
