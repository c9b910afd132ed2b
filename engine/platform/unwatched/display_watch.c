// Nobody is asked: the window library itself sees what becomes of the displays,
// and a page is shown on one.

#include <stddef.h>

#include "platform/display.h"

DisplayWatch *display_watch_open(void)
{
    return NULL;
}

int display_watch_ask(DisplayWatch *watch,
                      DisplayOutput outputs[DISPLAY_OUTPUTS_MAX])
{
    (void)watch;
    (void)outputs;
    return 0;
}

void display_watch_close(DisplayWatch *watch)
{
    (void)watch;
}
