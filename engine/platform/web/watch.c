// Nobody saves a file in a page while it plays.

#include "platform/watch.h"

#include <stddef.h>

Watch *watch_open(void)
{
    return NULL;
}

void watch_folder(Watch *watch, const char *folder)
{
    (void)watch;
    (void)folder;
}

bool watch_stirs(Watch *watch)
{
    (void)watch;
    return false;
}

bool watch_call(Watch *watch, void (*call)(void *self), void *self)
{
    (void)watch;
    (void)call;
    (void)self;
    return false;
}

void watch_close(Watch *watch)
{
    (void)watch;
}
