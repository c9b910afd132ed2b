// A gradient looks as cairo would draw it, whatever the user's space, the path
// and the clip.

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "draw/paint.h"

enum { SIZE = 200, TOLERANCE = 3, WAYS = 4 }; // of 255

static const PaintStop STOPS[] = {
    {0.1, 0xF0C090, 0.9}, {0.5, 0x80402A, 0.4}, {0.9, 0x102040, 0}};
static const PaintStop OPAQUE[] = {{0, 0xF0C090, 1}, {1, 0x301008, 1}};

static cairo_t *picture_begin(int way)
{
    cairo_surface_t *picture =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, SIZE, SIZE);
    cairo_t *cr = cairo_create(picture);
    cairo_surface_destroy(picture);
    paint_set_colour(cr, 0xC8B89A, 1);
    cairo_paint(cr);
    if (way > 0) {
        cairo_translate(cr, 17.3, 9.8);
        cairo_rotate(cr, 0.2 * way);
        cairo_scale(cr, 1.2, 0.7);
    }
    if (way > 1) {
        paint_ellipse(cr, 100, 60, 70, 80);
        cairo_clip(cr);
    }
    return cr;
}

static void cairo_stops(cairo_t *cr, cairo_pattern_t *pattern,
                        const PaintStop *stops, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        unsigned colour = stops[i].colour;
        cairo_pattern_add_color_stop_rgba(
            pattern, stops[i].at, (colour >> 16) / 255.0,
            (colour >> 8 & 255) / 255.0, (colour & 255) / 255.0,
            stops[i].alpha);
    }
    cairo_set_source(cr, pattern);
    cairo_pattern_destroy(pattern);
}

static void linear_set(cairo_t *cr, bool by_cairo)
{
    if (by_cairo) {
        cairo_stops(cr, cairo_pattern_create_linear(30, 20, 120, 90), OPAQUE,
                    2);
    } else {
        paint_set_linear(cr, (PaintPoint){30, 20}, (PaintPoint){120, 90},
                         OPAQUE, 2);
    }
}

static void radial_set(cairo_t *cr, bool by_cairo)
{
    if (by_cairo) {
        cairo_stops(cr, cairo_pattern_create_radial(90, 70, 0, 90, 70, 60),
                    STOPS, 3);
    } else {
        paint_set_radial(cr, (PaintPoint){90, 70}, 60, STOPS, 3);
    }
}

static cairo_t *picture_draw(int way, bool by_cairo)
{
    cairo_t *cr = picture_begin(way);
    paint_rounded(cr, (PaintRect){20.4, 10.2, 120, 100}, 30);
    linear_set(cr, by_cairo);
    cairo_fill_preserve(cr);
    radial_set(cr, by_cairo);
    cairo_fill(cr);
    linear_set(cr, by_cairo); // no path: it can be stroked
    cairo_move_to(cr, 150, 10);
    cairo_line_to(cr, 10, 150);
    cairo_stroke(cr);
    cairo_rectangle(cr, 30, 120, 60, 40);
    cairo_clip(cr);
    radial_set(cr, by_cairo);
    cairo_paint(cr);
    cairo_surface_flush(cairo_get_target(cr));
    return cr;
}

static int most_between(cairo_t *a, cairo_t *b)
{
    const unsigned char *one =
        cairo_image_surface_get_data(cairo_get_target(a));
    const unsigned char *other =
        cairo_image_surface_get_data(cairo_get_target(b));
    int most = 0;
    for (int i = 0; i < SIZE * SIZE * 4; i++) {
        int by = i % 4 == 3 ? 0 : abs(one[i] - other[i]);
        most = by > most ? by : most;
    }
    return most;
}

static void test_gradients_are_those_of_cairo(void **state)
{
    (void)state;
    for (int way = 0; way < WAYS; way++) {
        cairo_t *ours = picture_draw(way, false);
        cairo_t *theirs = picture_draw(way, true);
        cairo_t *nothing = picture_begin(way);
        assert_in_range(most_between(ours, theirs), 0, TOLERANCE);
        assert_true(most_between(ours, nothing) > 100);
        cairo_destroy(ours);
        cairo_destroy(theirs);
        cairo_destroy(nothing);
    }
}

static void test_a_gradient_without_a_way_is_its_end(void **state)
{
    cairo_t *cr = picture_begin(0);
    cairo_t *end = picture_begin(0);
    (void)state;
    paint_set_linear(cr, (PaintPoint){5, 5}, (PaintPoint){5, 5}, OPAQUE, 2);
    cairo_paint(cr);
    paint_set_colour(end, OPAQUE[1].colour, 1);
    cairo_paint(end);
    cairo_surface_flush(cairo_get_target(cr));
    cairo_surface_flush(cairo_get_target(end));
    assert_int_equal(most_between(cr, end), 0);
    cairo_destroy(cr);
    cairo_destroy(end);
}

// Outside the clip, and on a path that is nowhere.
static void test_nothing_to_paint_is_no_error(void **state)
{
    cairo_t *cr = picture_begin(0);
    (void)state;
    cairo_rectangle(cr, 0, 0, 0, 0);
    cairo_clip(cr);
    linear_set(cr, false);
    cairo_paint(cr);
    paint_rounded(cr, (PaintRect){500, 500, 30, 30}, 4);
    radial_set(cr, false);
    cairo_fill(cr);
    assert_int_equal(cairo_status(cr), CAIRO_STATUS_SUCCESS);
    cairo_destroy(cr);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gradients_are_those_of_cairo),
        cmocka_unit_test(test_a_gradient_without_a_way_is_its_end),
        cmocka_unit_test(test_nothing_to_paint_is_no_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
