// How text takes up room: what stands in more lines grows with the spacing,
// what stands in one does not.

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

enum { WIDE = 200, HIGH = 60 };

// What `text` looks like, as so many columns of so many rows.
static cairo_surface_t *drawn(Type *type, const char *text)
{
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_A8, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    type_draw(type, cr, STYLE, text, strlen(text), 0, 0);
    cairo_destroy(cr);
    cairo_surface_flush(surface);
    return surface;
}

// Whether `count` columns of `a` from x on are those of `b` from 0 on.
static bool is_same(cairo_surface_t *a, int x, cairo_surface_t *b, int count)
{
    int stride = cairo_image_surface_get_stride(a);
    const unsigned char *one = cairo_image_surface_get_data(a);
    const unsigned char *other = cairo_image_surface_get_data(b);
    for (int y = 0; y < HIGH; y++) {
        if (memcmp(one + y * stride + x, other + y * stride, (size_t)count) !=
            0) {
            return false;
        }
    }
    return true;
}

static int wide(Type *type, const char *text)
{
    return (int)lround(type_width(type, STYLE, text, strlen(text)));
}

// Letters that no font has are all the same box.
static void other_scripts_are_no_boxes(void **state)
{
    static const char *const PAIRS[][2] = {
        {"\u05d0", "\u05d1"},         // Hebrew
        {"\u0639", "\u062f"},         // Arabic
        {"\U0001F6B2", "\U0001F600"}, // a bicycle, a face
        {"\U0001F33E", "\U0001F469"}, // a sheaf, a woman
        {"\u0416", "\u042f"},         // Cyrillic
    };
    Type *type = *state;
    for (size_t i = 0; i < sizeof PAIRS / sizeof PAIRS[0]; i++) {
        cairo_surface_t *one = drawn(type, PAIRS[i][0]);
        cairo_surface_t *other = drawn(type, PAIRS[i][1]);
        assert_true(wide(type, PAIRS[i][0]) > 0);
        assert_false(is_same(one, 0, other, WIDE));
        cairo_surface_destroy(one);
        cairo_surface_destroy(other);
    }
}

// The first letter of a Hebrew word stands right, also behind a Dutch one; the
// letters of an Arabic word are joined.
static void they_stand_as_they_are_read(void **state)
{
    Type *type = *state;
    cairo_surface_t *word = drawn(type, "\u05d0\u05dc");
    cairo_surface_t *first = drawn(type, "\u05d0");
    cairo_surface_t *last = drawn(type, "\u05dc");
    cairo_surface_t *behind = drawn(type, "Wim \u05d0\u05dc");
    int left = wide(type, "\u05dc");
    int right = wide(type, "\u05d0");
    assert_int_equal(wide(type, "\u05d0\u05dc"), left + right);
    assert_true(is_same(word, left, first, right));
    assert_true(is_same(word, 0, last, left));
    assert_true(is_same(behind, wide(type, "Wim "), word, left + right));
    assert_int_not_equal(wide(type, "\u0628\u0628"), 2 * wide(type, "\u0628"));
    cairo_surface_destroy(word);
    cairo_surface_destroy(first);
    cairo_surface_destroy(last);
    cairo_surface_destroy(behind);
}

static void a_word_wider_than_its_line_is_broken(void **state)
{
    Type *type = *state;
    TypeLine lines[TYPE_LINES_MAX];
    char text[401];
    memset(text, 'n', 400);
    text[400] = '\0';
    text[200] = ' ';
    size_t count = type_wrap(type, STYLE, text, 120, lines, TYPE_LINES_MAX);
    assert_true(count > 20);
    assert_int_equal(lines[count - 1].end, 400);
    for (size_t i = 0; i < count; i++) {
        size_t bytes = lines[i].end - lines[i].start;
        assert_true(bytes > 0);
        assert_true(type_width(type, STYLE, text + lines[i].start, bytes) <=
                    120);
        assert_true(i == 0 || lines[i].start - lines[i - 1].end <= 1);
    }
    assert_int_equal(type_wrap(type, STYLE, text, 1, lines, 5), 5);
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

// Whether anything is drawn on those rows.
static bool has_ink(cairo_surface_t *surface, int from, int to)
{
    int stride = cairo_image_surface_get_stride(surface);
    const unsigned char *pixels = cairo_image_surface_get_data(surface);
    for (int i = from * stride; i < to * stride; i++) {
        if (pixels[i]) {
            return true;
        }
    }
    return false;
}

// At a fold a line is seen as a whole or not at all.
// A width that is known is that of this face, this size and this text.
static void a_known_width_is_of_one_line(void **state)
{
    static const TypeStyle OTHERS[] = {{TYPE_BOLD, 20, 0, 1},
                                       {TYPE_PRINT, 31, 0, 1}};
    static const char TEXT[] = "Nou ja, ga zitten";
    Type *type = *state;
    double usual = type_width(type, STYLE, TEXT, strlen(TEXT));
    for (size_t i = 0; i < sizeof OTHERS / sizeof OTHERS[0]; i++) {
        assert_false(is_near(type_width(type, OTHERS[i], TEXT, strlen(TEXT)),
                             usual, 0.5));
    }
    assert_true(type_width(type, STYLE, TEXT, 6) < usual);
    assert_true(
        is_near(type_width(type, STYLE, TEXT, strlen(TEXT)), usual, 1e-9));
    type_set_scale(type, 3, 100);
    double sharp = type_width(type, STYLE, TEXT, strlen(TEXT));
    assert_true(is_near(sharp, usual, usual / 20) && sharp > 0);
    type_set_scale(type, 1, 100);
    assert_true(
        is_near(type_width(type, STYLE, TEXT, strlen(TEXT)), usual, 1e-9));
}

static void no_half_line_is_seen(void **state)
{
    Type *type = *state;
    type_set_spacing(type, SPACING_USUAL);
    double step = type_line_step(type, STYLE);
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_A8, WIDE, 2 * HIGH);
    cairo_t *cr = cairo_create(surface);
    const PaintRect seen = {0, step / 2, WIDE, 2 * step};
    double high = type_paragraph_seen(type, cr, STYLE, LINES,
                                      (PaintRect){0, 0, WIDE, 0}, &seen);
    cairo_surface_flush(surface);
    assert_true(is_near(high, 3 * step, 0.01));
    assert_false(has_ink(surface, 0, (int)step));
    assert_true(has_ink(surface, (int)step, (int)(2 * step)));
    assert_false(has_ink(surface, (int)ceil(2 * step) + 1, 2 * HIGH));
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_lines_of_a_text_move_apart),
        cmocka_unit_test(one_line_stays_as_high_as_it_is),
        cmocka_unit_test(the_white_stands_on_both_sides_of_a_line),
        cmocka_unit_test(what_was_drawn_is_not_kept_for_ever),
        cmocka_unit_test(no_half_line_is_seen),
        cmocka_unit_test(other_scripts_are_no_boxes),
        cmocka_unit_test(they_stand_as_they_are_read),
        cmocka_unit_test(a_word_wider_than_its_line_is_broken),
        cmocka_unit_test(a_known_width_is_of_one_line),
    };
    return cmocka_run_group_tests(tests, open_type, close_type);
}
