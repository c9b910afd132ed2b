// The least a program can do to show a line of text in a window; what the first
// picture, the memory and a frame of ours are set beside.
//
//     minimal_window          shows it and waits; a key changes its shade
//     minimal_window FRAMES   paints that many whole pictures, says the median
//                             in milliseconds, and ends
//
// GESLAAGD_TRACE=FILE gets a line once the picture is there, as with ours.

#include <SDL.h>
#include <SDL_ttf.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { WIDTH = 1280, HEIGHT = 720, LETTERS = 32, FRAMES_MAX = 1000 };

static void stop(const char *what)
{
    fprintf(stderr, "minimal_window: %s\n", what);
    exit(EXIT_FAILURE);
}

static void paint(SDL_Window *window, SDL_Surface *text, Uint8 shade)
{
    SDL_Surface *surface = SDL_GetWindowSurface(window);
    SDL_Rect at = {100, 100, 0, 0};
    if (surface == NULL) {
        stop(SDL_GetError());
    }
    SDL_FillRect(surface, NULL,
                 SDL_MapRGB(surface->format, shade, shade, shade));
    SDL_BlitSurface(text, NULL, surface, &at);
    SDL_UpdateWindowSurface(window);
}

static void say_it_is_there(void)
{
    const char *path = getenv("GESLAAGD_TRACE");
    FILE *file = path ? fopen(path, "a") : NULL;
    if (file != NULL) {
        fputs("state minimal\n", file);
        fclose(file);
    }
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

static void measure(SDL_Window *window, SDL_Surface *text, int count)
{
    static double times[FRAMES_MAX];
    double ticks = (double)SDL_GetPerformanceFrequency() / 1000;
    for (int i = 0; i < count; i++) {
        Uint64 start = SDL_GetPerformanceCounter();
        paint(window, text, (Uint8)(200 + i % 50));
        times[i] = (double)(SDL_GetPerformanceCounter() - start) / ticks;
        SDL_PumpEvents();
    }
    qsort(times, (size_t)count, sizeof times[0], compare);
    printf("%.2f\n", times[count / 2]);
}

int main(int count, char **arguments)
{
    int frames = count > 1 ? atoi(arguments[1]) : 0;
    SDL_Event event = {0};
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0) {
        stop(SDL_GetError());
    }
    Uint32 flags = frames > 0 ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0;
    SDL_Window *window =
        SDL_CreateWindow("minimal", 0, 0, WIDTH, HEIGHT, flags);
    TTF_Font *font = TTF_OpenFont(BUILD_DIR "/fonts/print.otf", LETTERS);
    SDL_Color ink = {30, 30, 30, 255};
    SDL_Surface *text =
        font ? TTF_RenderUTF8_Blended(font, "Ben ik geslaagd?", ink) : NULL;
    if (window == NULL || text == NULL) {
        stop(SDL_GetError());
    }
    paint(window, text, 240);
    say_it_is_there();
    if (frames > 0 && frames <= FRAMES_MAX) {
        measure(window, text, frames);
    }
    Uint8 shade = 240;
    while (frames == 0 && event.type != SDL_QUIT) {
        bool heard = SDL_WaitEvent(&event);
        if (heard && event.type == SDL_KEYDOWN) {
            shade ^= 16; // so that a key is seen
        }
        if (heard &&
            (event.type == SDL_KEYDOWN || event.type == SDL_WINDOWEVENT)) {
            paint(window, text, shade);
        }
    }
    SDL_FreeSurface(text);
    TTF_CloseFont(font);
    SDL_DestroyWindow(window);
    TTF_Quit();
    SDL_Quit();
    return EXIT_SUCCESS;
}
