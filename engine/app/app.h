// The window program: it owns the conversation and the screens, and does what
// the screens want.
//
// In the environment:
//   GESLAAGD_KALM=1      reduced motion: nothing moves, nothing is redrawn at
//                        rest.
//   GESLAAGD_TRACE=FILE  after every picture that differs, appends what is on
//                        the screen, for tests and other tools. One line each,
//                        x y w h in pixels of the window, "~" behind what is
//                        partly scrolled out of sight, "*" behind the focus:
//                          state talk
//                          talk span 3 412 60 96 33 al dertig jaar
//                          talk item form 180 590 400 130
//                          talk thing foto 50 60 90 120 de foto aan de muur
//                          talk sentence 1 32 500 290 120 haakje druk door
//                          report Het verslag staat in ...
//                          said Ga zitten...
//                          end
//                        What a trainer sees in his own window goes to FILE
//                        with .cockpit behind its name.
//   GESLAAGD_TRACE_FRAMES=1  adds a line for every picture, with the window's
//                        size, the milliseconds it took to be there, and when
//                        it was; "part" where only a part of it was painted:
//                          frame 1920x1080 8.31 104242.75
//                          part 1920x1080 1.07 104367.80
//   GESLAAGD_TRACE_TEXT=1  adds to each state the lines of text in the picture:
//                        x y w h in pixels, colour, alpha, size, weight, words
//                          text 728 64 178 33 2a2630 1.00 24 plain Ga zitten

#ifndef APP_APP_H
#define APP_APP_H

enum { APP_NO_DISPLAY = 10 };

struct AppGuests;

typedef struct AppOptions {
    const char *scenario; // NULL: the first customer
    int has_seed;
    unsigned long long seed;
    const char *mood;               // NULL: the first
    int own;                        // 1 + Own for this run; 0: as it is set
    const char *language;           // that of Program
    int workshop;                   // a group plays
    const char *players;            // of it (lesson.h); NULL: nobody is called
    int whisper;                    // the next of them whispers
    const char *name;               // whose talks they are; NULL: nobody's
    const struct AppGuests *guests; // who lets phones in; NULL: nobody can
    const struct Recording *from;   // where it begins; NULL: at the title
} AppOptions;

// Plays in a window until it is closed. Returns an exit status, or
// APP_NO_DISPLAY when there is no display.
int app_run(const AppOptions *options);

#endif
