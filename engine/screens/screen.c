#include "screens/screen.h"

void screen_draw(const Screen *screen, void *self, View *view, cairo_t *cr)
{
    if (screen->update) {
        screen->update(self, view);
        view->touch_count = 0; // noted only to be measured
    }
    screen->draw(self, view, cr);
}

Wake screen_wake(const Screen *screen, const void *self, const View *view)
{
    return screen->wake ? screen->wake(self, view) : WAKE_NEVER;
}
