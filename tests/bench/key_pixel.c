// From key to changed pixel: key_pixel RUNS FRAMEBUFFER WINDOW presses Tab that
// often in a window, looks in the file in which Xvfb keeps its screen
// (-fbdir), and says the median in milliseconds until anything there differs.

#include <X11/Xlib.h>
#include <X11/keysym.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { RUNS_MAX = 100, PATIENCE_MS = 5000, REST_MS = 300 };

typedef struct Sight {
    Display *display;
    Window window;
    const unsigned char *pixels; // as they are now
    unsigned char *before;
    size_t size;
} Sight;

static void stop(const char *what)
{
    fprintf(stderr, "key_pixel: %s\n", what);
    exit(EXIT_FAILURE);
}

static double milliseconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void look_at(Sight *sight, const char *path)
{
    struct stat about;
    int file = open(path, O_RDONLY);
    if (file < 0 || fstat(file, &about) != 0) {
        stop(path);
    }
    sight->size = (size_t)about.st_size;
    void *pixels = mmap(NULL, sight->size, PROT_READ, MAP_SHARED, file, 0);
    sight->before = malloc(sight->size);
    if (pixels == MAP_FAILED || sight->before == NULL) {
        stop("no memory");
    }
    sight->pixels = pixels;
    close(file);
}

static void send_key(const Sight *sight, int type)
{
    XEvent event = {0};
    event.xkey.type = type;
    event.xkey.display = sight->display;
    event.xkey.window = sight->window;
    event.xkey.root = DefaultRootWindow(sight->display);
    event.xkey.same_screen = True;
    event.xkey.keycode = XKeysymToKeycode(sight->display, XK_Tab);
    long mask = type == KeyPress ? KeyPressMask : KeyReleaseMask;
    if (XSendEvent(sight->display, sight->window, True, mask, &event) == 0) {
        stop("no key");
    }
    XFlush(sight->display);
}

static double run_once(Sight *sight)
{
    memcpy(sight->before, sight->pixels, sight->size);
    double start = milliseconds_now();
    double passed = 0;
    send_key(sight, KeyPress);
    while (memcmp(sight->before, sight->pixels, sight->size) == 0) {
        if (milliseconds_now() - start > PATIENCE_MS) {
            stop("nothing changed");
        }
    }
    passed = milliseconds_now() - start;
    send_key(sight, KeyRelease);
    struct timespec rest = {.tv_nsec = REST_MS * 1000 * 1000};
    nanosleep(&rest, NULL);
    return passed;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int count, char **arguments)
{
    double times[RUNS_MAX];
    Sight sight = {.display = XOpenDisplay(NULL)};
    int runs = count == 4 ? atoi(arguments[1]) : 0;
    if (sight.display == NULL || runs < 1 || runs > RUNS_MAX) {
        stop("RUNS FRAMEBUFFER WINDOW, on a display");
    }
    sight.window = strtoul(arguments[3], NULL, 10);
    look_at(&sight, arguments[2]);
    for (int i = 0; i < runs; i++) {
        times[i] = run_once(&sight);
    }
    qsort(times, (size_t)runs, sizeof times[0], compare);
    printf("%.1f\n", times[runs / 2]);
    free(sight.before);
    XCloseDisplay(sight.display);
    return EXIT_SUCCESS;
}
