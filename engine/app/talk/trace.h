// What is on the screen, as lines of text (see app.h).

#ifndef APP_TALK_TRACE_H
#define APP_TALK_TRACE_H

#include <SDL.h>
#include <stdbool.h>
#include <stdio.h>

#include "platform/memory_file.h"
#include "screens/view.h"

typedef struct Trace {
    FILE *file;              // NULL: not wanted
    unsigned long long last; // a sum over what was written
    bool frames;             // GESLAAGD_TRACE_FRAMES: how long each took
    Uint64 frame_start;
    bool texts;              // GESLAAGD_TRACE_TEXT: the lines of text too
    MemoryFile lines;        // of this picture; no file: none yet
    unsigned long long said; // a sum over those of the last whole picture
} Trace;

// Opens the file of GESLAAGD_TRACE, with `ending` behind its name, where there
// is one.
Trace trace_open(const char *ending);
void trace_close(Trace *trace);

// Appends the state if it differs from the last. `said` may be NULL.
void trace_write(Trace *trace, const View *view, const char *screen,
                 const char *said);

// Around the painting of one picture, up to where it is on the screen.
void trace_frame_begin(Trace *trace, Type *type);
void trace_frame_end(Trace *trace, const View *view, bool whole);

#endif
