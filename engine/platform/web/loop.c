#include "platform/loop.h"

#include "platform/web/library.h"

// The browser calls without an argument.
static Loop running;
static double due; // when nothing having happened is to be dealt with

static void tick(void);

// Until something happens, or the program's own patience is over.
static void rest(void)
{
    int milliseconds = running.rest(running.self);
    if (milliseconds == LOOP_END) {
        running.end(running.self);
        running = (Loop){0};
        library_end();
        return;
    }
    library_rested();
    due = milliseconds == LOOP_FOR_EVER ? -1 : library_now() + milliseconds;
    library_call_later(tick, milliseconds);
}

static void tick(void)
{
    bool happened = false;
    while (running.wait && running.wait(running.self, 0)) {
        happened = true;
        running.turn(running.self, true);
        rest();
    }
    if (!running.wait) {
        return;
    }
    if (!happened && due >= 0 && library_now() >= due) {
        running.turn(running.self, false);
        rest();
    } else if (!happened) {
        library_call_later(tick, due < 0 ? -1 : (int)(due - library_now()) + 1);
    }
}

void loop_run(const Loop *loop)
{
    running = *loop;
    rest();
    library_give_way();
}

void loop_wake(void)
{
    if (running.wait) {
        library_call_now(tick);
    }
}
