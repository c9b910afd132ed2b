#include "app/app_wait.h"

#include <SDL.h>

#include "app/app_state.h"
#include "screens/view_unkept.h"

// While the program begins there is no picture yet to say it over.
static void draw_ground(View *view, const Window *window, cairo_t *cr)
{
    Layout layout = window_layout(window);
    view_begin(view, &layout, SDL_GetTicks());
    paint_set_colour(cr, view->colours->ground, 1);
    cairo_paint(cr);
}

void app_wait_show(void *self)
{
    App *app = self;
    View *view = &app->view;
    bool fresh = false;
    program_say(&app->program, stderr, "keep.waits", NULL);
    trace_frame_begin(&app->trace, view->type);
    cairo_t *cr = window_begin(app->window, NULL, &fresh);
    if (!cr) {
        return;
    }
    if (!app->stage.screen) {
        draw_ground(view, app->window, cr);
    }
    view_unkept_wait(view, cr);
    window_end(app->window, cr, NULL);
    trace_write(&app->trace, view, "wait", NULL);
    view->dirty = true;
}
