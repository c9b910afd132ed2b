// The figure looks as it did; a hand that is gone would be noticed.
//
// test_figure renew: writes the pictures anew, to be looked at.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "draw/figure/figure.h"
#include "draw/figure/figure_layers.h"
#include "draw/figure/pose.h"
#include "draw/type.h"
#include "talk/appearance.h"

#include "../tools/figure_people.h"
#include "pictures.h"

enum { WIDTH = 248, HEIGHT = 248, PEOPLE_SHOWN = 6, NAME_BYTES = 20 };

static const struct {
    int person;
    Bearing bearing;
} SHOWN[PEOPLE_SHOWN] = {
    {0, {50, 50, 50, 0, GAZE_YOU, .arms = ARMS_TABLE}},
    {1, {80, 90, 85, 0, GAZE_YOU, .arms = ARMS_OPEN}},
    {2, {25, 20, 15, 80, GAZE_CLOCK, .arms = ARMS_CROSSED}},
    {3, {60, 60, 60, 0, GAZE_WINDOW, .arms = ARMS_CHIN}},
    {4, {60, 70, 60, 0, GAZE_TABLE, .arms = ARMS_CUP}},
    {5, {50, 40, 45, 20, GAZE_PEN, .arms = ARMS_TABLE}},
};

static void name_of(char name[NAME_BYTES], int i)
{
    (void)snprintf(name, NAME_BYTES, "figure-%d", i);
}

static Type *font_open(void)
{
    Type *font = type_open(BUILD_DIR "/fonts", FONT_USUAL, NULL);
    assert_non_null(font);
    return font;
}

static cairo_surface_t *picture_draw(int i)
{
    Appearance look;
    Type *font = font_open();
    Pose pose = pose_from_bearing(&SHOWN[i].bearing);
    cairo_surface_t *picture =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
    cairo_t *cr = cairo_create(picture);
    assert_true(person_look(&CAST[SHOWN[i].person], &look));
    paint_set_colour(cr, 0xC8B89A, 1);
    cairo_paint(cr);
    cairo_scale(cr, 0.4, 0.4);
    cairo_translate(cr, -130, 0);
    figure_draw_shadow(cr, &look, &pose);
    figure_draw_trunk(cr, &look, &pose);
    figure_draw_badge(cr, &look, &pose, font);
    figure_draw_face(cr, &look, &pose);
    cairo_rectangle(cr, 130, 507, 620, 300);
    paint_set_colour(cr, 0xB08050, 1);
    cairo_fill(cr);
    figure_draw_arms(cr, &look, &pose);
    cairo_destroy(cr);
    type_close(font);
    cairo_surface_flush(picture);
    return picture;
}

static void everybody_looks_as_before(void **state)
{
    (void)state;
    for (int i = 0; i < PEOPLE_SHOWN; i++) {
        char name[NAME_BYTES];
        name_of(name, i);
        cairo_surface_t *drawn = picture_draw(i);
        assert_true(picture_is_kept(drawn, name));
        cairo_surface_destroy(drawn);
    }
}

static void no_two_people_look_alike(void **state)
{
    (void)state;
    for (int i = 1; i < PEOPLE_SHOWN; i++) {
        cairo_surface_t *one = picture_draw(i - 1);
        cairo_surface_t *other = picture_draw(i);
        assert_true(pictures_differ(one, other) > 4 * TOLERANCE);
        cairo_surface_destroy(one);
        cairo_surface_destroy(other);
    }
}

// The layers show what drawing at once shows, also after he moved.
static void layers_show_the_same_person(void **state)
{
    (void)state;
    Appearance look;
    FigureLayers layers = {0};
    Type *font = font_open();
    Layout layout = layout_of(640, 360);
    assert_true(person_look(&CAST[0], &look));
    for (int i = 0; i < 3; i++) {
        cairo_surface_t *pictures[2];
        Pose pose = pose_from_bearing(&SHOWN[i].bearing);
        pose.breath = i - 1; // a pixel is 2 units here: it moves by a part
        for (int way = 0; way < 2; way++) {
            pictures[way] =
                cairo_image_surface_create(CAIRO_FORMAT_RGB24, 640, 360);
            cairo_t *cr = cairo_create(pictures[way]);
            cairo_scale(cr, layout.scale, layout.scale);
            if (way) {
                figure_layers_draw_body(&layers, cr, &layout, &look, &pose,
                                        font);
                figure_layers_draw_arms(&layers, cr, &layout, &look, &pose);
            } else {
                figure_draw_trunk(cr, &look, &pose);
                figure_draw_badge(cr, &look, &pose, font);
                figure_draw_face(cr, &look, &pose);
                figure_draw_arms(cr, &look, &pose);
            }
            cairo_destroy(cr);
            cairo_surface_flush(pictures[way]);
        }
        assert_true(pictures_differ(pictures[0], pictures[1]) < 30);
        cairo_surface_destroy(pictures[0]);
        cairo_surface_destroy(pictures[1]);
    }
    figure_layers_free(&layers);
    type_close(font);
}

static void only_what_moves_is_drawn_again(void **state)
{
    (void)state;
    Layout layout = layout_of(1280, 720);
    Pose still = pose_from_bearing(&SHOWN[0].bearing);
    Pose moved = still;
    PaintRect part;
    assert_false(figure_layers_stir(&layout, &still, &moved, &part));
    moved.breath = 0.1; // not a pixel
    assert_false(figure_layers_stir(&layout, &still, &moved, &part));
    moved.eye_open = 0.2;
    assert_true(figure_layers_stir(&layout, &still, &moved, &part));
    assert_true(part.w == figure_face_bounds().w);
    moved.breath = 1;
    assert_true(figure_layers_stir(&layout, &still, &moved, &part));
    assert_true(part.w == figure_bounds().w);
    moved.near_side.wrist_x += 5;
    assert_true(figure_layers_stir(&layout, &still, &moved, &part));
    assert_true(part.w == layout_figure().w);
}

// Whether the pixel of a picture of the whole design lies within `part`.
static bool is_within(PaintRect part, int x, int y)
{
    return x >= part.x && y >= part.y && x + 1 <= part.x + part.w &&
           y + 1 <= part.y + part.h;
}

static cairo_surface_t *parts_draw(const Appearance *look, const Pose *pose,
                                   bool arms)
{
    cairo_surface_t *picture =
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 1280, 720);
    cairo_t *cr = cairo_create(picture);
    if (arms) {
        figure_draw_arms(cr, look, pose);
    } else {
        figure_draw_trunk(cr, look, pose);
        figure_draw_face(cr, look, pose);
    }
    cairo_destroy(cr);
    cairo_surface_flush(picture);
    return picture;
}

// Pixels outside `part` in which the pictures differ; `b` may be NULL, for a
// picture in which there is nothing.
static int count_outside(cairo_surface_t *a, cairo_surface_t *b, PaintRect part)
{
    const unsigned char *first = cairo_image_surface_get_data(a);
    const unsigned char *second = b ? cairo_image_surface_get_data(b) : NULL;
    int stride = cairo_image_surface_get_stride(a);
    int count = 0;
    for (int y = 0; y < 720; y++) {
        for (int x = 0; x < 1280; x++) {
            const unsigned char nothing[4] = {0};
            size_t at = (size_t)(y * stride + x * 4);
            const unsigned char *other = second ? second + at : nothing;
            count +=
                !is_within(part, x, y) && memcmp(first + at, other, 4) != 0;
        }
    }
    return count;
}

// However he leans and whoever he is: else a layer would cut him off.
static void nobody_is_larger_than_his_layer(void **state)
{
    (void)state;
    for (int i = 0; i < 2 * EXPRESSIONS; i++) {
        Appearance look;
        int open = i % 2 ? 100 : 0;
        Bearing bearing = {open,
                           open,
                           open,
                           0,
                           GAZE_YOU,
                           .arms = (Arms)(i / 2 % 5),
                           .expression = (Expression)(i / 2)};
        Pose pose = pose_from_bearing(&bearing);
        assert_true(person_look(&CAST[i / 2 % PEOPLE], &look));
        look.build = 2;
        pose.breath = 1;
        cairo_surface_t *body = parts_draw(&look, &pose, false);
        cairo_surface_t *arms = parts_draw(&look, &pose, true);
        assert_int_equal(count_outside(body, NULL, figure_bounds()), 0);
        assert_int_equal(count_outside(arms, NULL, layout_figure()), 0);
        cairo_surface_destroy(body);
        cairo_surface_destroy(arms);
    }
}

static void a_face_moves_within_its_bounds(void **state)
{
    (void)state;
    for (int i = 0; i < 2 * PEOPLE; i++) {
        Appearance look;
        int open = i % 2 ? 100 : 0;
        Bearing bearing = {open, open, open, 0, GAZE_YOU, .arms = ARMS_TABLE};
        Pose pose = pose_from_bearing(&bearing);
        Pose other = pose;
        assert_true(person_look(&CAST[i / 2], &look));
        other.eye_open = 0;
        other.brow_raise = 1;
        other.mouth_open = 1;
        other.mouth_curve = -other.mouth_curve;
        other.mouth_press = 1;
        cairo_surface_t *before = parts_draw(&look, &pose, false);
        cairo_surface_t *after = parts_draw(&look, &other, false);
        PaintRect nowhere = {0};
        assert_int_equal(count_outside(before, after, figure_face_bounds()), 0);
        assert_true(count_outside(before, after, nowhere) > 500);
        cairo_surface_destroy(before);
        cairo_surface_destroy(after);
    }
}

static int renew(void)
{
    bool kept = true;
    for (int i = 0; i < PEOPLE_SHOWN; i++) {
        char name[NAME_BYTES];
        name_of(name, i);
        cairo_surface_t *picture = picture_draw(i);
        kept = picture_keep(picture, name) && kept;
        cairo_surface_destroy(picture);
    }
    return kept ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int count, char **arguments)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(everybody_looks_as_before),
        cmocka_unit_test(no_two_people_look_alike),
        cmocka_unit_test(layers_show_the_same_person),
        cmocka_unit_test(only_what_moves_is_drawn_again),
        cmocka_unit_test(nobody_is_larger_than_his_layer),
        cmocka_unit_test(a_face_moves_within_its_bounds),
    };
    if (count == 2 && strcmp(arguments[1], "renew") == 0) {
        return renew();
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
