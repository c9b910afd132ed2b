// What stands on the command line of `play` and of the window.

#ifndef TERMINAL_OPTIONS_H
#define TERMINAL_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "author/program.h"
#include "base/settings.h"

typedef enum {
    PLAY_ANYHOW, // a window where there is one, else text
    PLAY_TEXT,
    PLAY_JSON
} PlayForm;

typedef struct PlayOptions {
    PlayForm form;
    const char *scenario; // NULL: to be chosen
    bool has_seed;
    uint64_t seed;
    const char *mood;    // NULL: the first
    const char *record;  // a file to record to, or NULL
    bool over;           // over a file that is there
    const char *name;    // what the player calls himself, or NULL
    bool workshop;       // a group plays, in the window
    const char *players; // in it: "Noor,Sven", or how many; or NULL
    bool whisper;        // the next of them whispers
    bool practice;       // mark what is worth taking up
    const char *from;    // a recording to go on from, "FILE" or "FILE:MOVE"
    const char *hook;    // or to what he says at that one
    const char *depth;   // and how deep; NULL: however
    bool has_own;        // it is said how sentences are said:
    Own own;             // whether they are chosen or typed
    bool discuss;        // end with the questions for a group
} PlayOptions;

// Reads the arguments behind the command. False with a line on stderr if they
// are wrong.
bool options_read(const Program *program, int count, char **arguments,
                  PlayOptions *options);

#endif
