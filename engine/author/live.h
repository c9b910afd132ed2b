// Who sits at the table while his file is being written: it is looked whether
// that was saved, he is read again, and where that cannot be it is said why.
//
//     Live live = live_begin(program, "bakker");
//     switch (live_look(&live)) {
//     case LIVE_CHANGED: ... live.read->scenario is he from now on
//     case LIVE_WRONG:   ... live.error, and live.line
//     ...
//     live_end(&live);

#ifndef AUTHOR_LIVE_H
#define AUTHOR_LIVE_H

#include "author/program.h"
#include "platform/watch.h"

enum { LIVE_LINE_BYTES = 160 };

// He, as he was read once. Those that were read before stay as long as somebody
// may still look at them (live_let_go).
typedef struct LiveRead {
    Arena arena;
    const Scenario *scenario;
    struct LiveRead *before;
} LiveRead;

// A struct set to {0} follows nobody, and nothing is ever new.
typedef struct Live {
    const Program *program;
    const char *name; // as program_load takes it; NULL: nobody
    Watch *watch;
    uint64_t stamp;             // of his files, as they were read last
    LiveRead *read;             // as he was read last; NULL: not by this
    Error error;                // why he could not be; ERROR_NONE: nothing
    char line[LIVE_LINE_BYTES]; // of his file where that is, or ""
} Live;

typedef enum {
    LIVE_SAME,
    LIVE_CHANGED, // he was read again; and, where his file was wrong, it is not
    LIVE_WRONG    // what was saved cannot be read: he stays as he was
} LiveNews;

// Looks after nobody yet; the program must outlive it.
Live live_begin(const Program *program);

// From now on after customer `name`, who was read when his files had `stamp`
// (0: as they are now); `name` must outlive that, and NULL is nobody. Whoever
// is followed already goes on being so.
void live_follow(Live *live, const char *name, uint64_t stamp);

// Whether something was saved in the folders of the customers, since it was
// asked last: then it is worth to look.
bool live_stirs(Live *live);

// From now on `call` is called with `self`, in another thread, when it is worth
// to ask that; once for a Live. False where it is to be asked from time to
// time.
bool live_call(const Live *live, void (*call)(void *self), void *self);

// Reads him again if one of his files is another.
LiveNews live_look(Live *live);

// Forgets what was read before, but what `is_used` says is looked at by
// somebody; NULL: nothing but the last.
void live_let_go(Live *live,
                 bool (*is_used)(const void *self, const Scenario *scenario),
                 const void *self);

// A sum over the files of customer `name`: as he was written, and in the
// language of the program. 0 where there is none.
uint64_t live_stamp(const Program *program, const char *name);

void live_end(Live *live);

#endif
