// What is drawn again in part is the picture that would be drawn whole, in
// windows whose size is no whole number of times the design.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app_room.h"

enum { PASSES = 200, SIZES = 10 };

static const int SIZE[SIZES][2] = {
    {1366, 768}, {1600, 900}, {1536, 864}, {1440, 900},  {1280, 714},
    {1024, 640}, {1707, 961}, {1101, 619}, {1919, 1079}, {963, 777}};

static void draw(App *app, const Layout *layout, cairo_surface_t *on,
                 const PaintRect *part)
{
    cairo_t *cr = cairo_create(on);
    layout_begin(layout, cr, part);
    view_begin(&app->view, layout, 1000);
    screen_draw(app->stage.screen, app->stage.self, &app->view, cr);
    cairo_destroy(cr);
    cairo_surface_flush(on);
}

// More than one of 255 steps: cairo rounds the edge of a shape that it cuts at
// a clip by another bit now and then, and that never grows.
static bool is_apart(const unsigned char *a, const unsigned char *b)
{
    return abs(a[0] - b[0]) > 1 || abs(a[1] - b[1]) > 1 || abs(a[2] - b[2]) > 1;
}

static int pixels_apart(cairo_surface_t *a, cairo_surface_t *b)
{
    int apart = 0;
    int stride = cairo_image_surface_get_stride(a);
    const unsigned char *one = cairo_image_surface_get_data(a);
    const unsigned char *other = cairo_image_surface_get_data(b);
    for (int y = 0; y < cairo_image_surface_get_height(a); y++) {
        for (int x = 0; x < cairo_image_surface_get_width(a); x++) {
            int at = y * stride + 4 * x;
            apart += is_apart(one + at, other + at);
        }
    }
    return apart;
}

// Breathes for a while as the window does, and looks what is left of it.
static void breathe(App *app, int width, int height)
{
    Layout layout = layout_of(width, height);
    View *view = &app->view;
    cairo_surface_t *kept =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_surface_t *whole =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    draw(app, &layout, kept, NULL);
    draw(app, &layout, kept, NULL);
    for (int pass = 0; pass < PASSES; pass++) {
        PaintRect part;
        view->seconds += 0.125;
        if (scene_stirs(view, &part)) {
            draw(app, &layout, kept, &part);
        }
    }
    draw(app, &layout, whole, NULL);
    int apart = pixels_apart(kept, whole);
    if (apart > 0) {
        fail_msg("%dx%d: %d pixels differ", width, height, apart);
    }
    cairo_surface_destroy(kept);
    cairo_surface_destroy(whole);
}

static void a_part_is_the_whole(void **state)
{
    (void)state;
    App *app = room_open();
    Error error = {0};
    app->view.text_percent = 100;
    app->model.settings.text_percent = 100;
    assert_true(app_settings_open_type(&app->view, FONT_USUAL, &error));
    room_want(app, INTENT_BEGIN);
    for (int i = 0; i < SIZES; i++) {
        app->view.seconds = 10;
        breathe(app, SIZE[i][0], SIZE[i][1]);
    }
    room_close(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_part_is_the_whole)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
