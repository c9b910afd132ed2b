// One page, of which page.h knows the size; of displays it knows nothing.

#include "platform/display.h"

#include <stddef.h>

double display_scale(void)
{
    return 1;
}

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
