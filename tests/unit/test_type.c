// How text takes up room: what stands in more lines grows with the spacing,
// what stands in one does not.

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "draw/type.h"

static const TypeStyle STYLE = {TYPE_PRINT, 20, 0, 1};
static const char LINES[] = "een\ntwee\ndrie";

static bool is_near(double a, double b, double apart)
{
    return fabs(a - b) <= apart;
}

static double high(Type *type, const char *text)
{
    return type_paragraph(type, NULL, STYLE, text, 0, 0, 400);
}

static void the_lines_of_a_text_move_apart(void **state)
{
    static const double TIMES[SPACINGS] = {1, 1.25, 1.5};
    Type *type = *state;
    type_set_spacing(type, SPACING_USUAL);
    double usual = high(type, LINES);
    for (int i = 0; i < SPACINGS; i++) {
        type_set_spacing(type, (Spacing)i);
        assert_true(is_near(high(type, LINES), usual * TIMES[i], 0.01));
        assert_true(
            is_near(type_line_step(type, STYLE), usual / 3 * TIMES[i], 0.01));
    }
}

static void one_line_stays_as_high_as_it_is(void **state)
{
    Type *type = *state;
    for (int i = 0; i < SPACINGS; i++) {
        type_set_spacing(type, (Spacing)i);
        assert_true(
            is_near(high(type, "een"), type_line_height(type, STYLE), 0.01));
        assert_true(is_near(high(type, ""), 0, 0.01));
    }
}

// The first row with ink of what is drawn, or -1.
static int first_ink(cairo_surface_t *surface)
{
    cairo_surface_flush(surface);
    const unsigned char *data = cairo_image_surface_get_data(surface);
    int stride = cairo_image_surface_get_stride(surface);
    for (int i = 0; i < stride * cairo_image_surface_get_height(surface); i++) {
        if (data[i]) {
            return i / stride;
        }
    }
    return -1;
}

static void the_white_stands_on_both_sides_of_a_line(void **state)
{
    Type *type = *state;
    int rows[SPACINGS];
    for (int i = 0; i < SPACINGS; i++) {
        cairo_surface_t *surface =
            cairo_image_surface_create(CAIRO_FORMAT_A8, 200, 200);
        cairo_t *cr = cairo_create(surface);
        type_set_spacing(type, (Spacing)i);
        (void)type_paragraph(type, cr, STYLE, LINES, 0, 0, 200);
        rows[i] = first_ink(surface);
        cairo_destroy(cr);
        cairo_surface_destroy(surface);
    }
    assert_true(rows[SPACING_USUAL] >= 0);
    type_set_spacing(type, SPACING_WIDEST);
    assert_true(is_near(rows[SPACING_WIDEST] - rows[SPACING_USUAL],
                        type_line_lead(type, STYLE), 1));
}

// So much as two windows hold, however many lines were drawn.
static void what_was_drawn_is_not_kept_for_ever(void **state)
{
    enum { LINES_DRAWN = 3000, LARGE = 48, WINDOWS = 2 * 1280 * 720 };
    Type *type = *state;
    TypeStyle style = {TYPE_PRINT, LARGE, 0, 1};
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_A8, 16, 16);
    cairo_t *cr = cairo_create(surface);
    type_set_scale(type, 1, 100);
    for (int i = 0; i < LINES_DRAWN; i++) {
        char line[80];
        int count =
            snprintf(line, sizeof line, "Zo staat er iedere keer iets: %d", i);
        type_draw(type, cr, style, line, (size_t)count, 0, 0);
        assert_true(type_kept(type) <= WINDOWS);
    }
    assert_true(type_kept(type) > WINDOWS / 2);
    type_set_scale(type, 1, 100);
    assert_true(type_kept(type) > WINDOWS / 2);
    type_set_scale(type, 1, 125); // of no use any more
    assert_int_equal(type_kept(type), 0);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
}

static int open_type(void **state)
{
    *state = type_open(GESLAAGD_FONT_DIR, FONT_PLAIN, NULL);
    return *state ? 0 : -1;
}

static int close_type(void **state)
{
    type_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_lines_of_a_text_move_apart),
        cmocka_unit_test(one_line_stays_as_high_as_it_is),
        cmocka_unit_test(the_white_stands_on_both_sides_of_a_line),
        cmocka_unit_test(what_was_drawn_is_not_kept_for_ever),
    };
    return cmocka_run_group_tests(tests, open_type, close_type);
}
