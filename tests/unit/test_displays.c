// The displays there are, as a system says.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdio.h>

#include "draw/displays.h"

static const DisplayOutput LAPTOP = {0, 0, 1920, 1080, true, false, "eDP-1"};
static const DisplayOutput BEAMER = {1920,  0,     1280,    720,
                                     false, false, "HDMI-1"};

static Displays laptop_and_beamer(void)
{
    return (Displays){.count = 2, .all = {LAPTOP, BEAMER}};
}

// As platform/display.h has it when the beamer shows what the laptop shows.
static Displays mirrored(void)
{
    Displays displays = {.count = 2, .all = {LAPTOP, LAPTOP}};
    displays.all[0].doubled = true;
    displays.all[1] = displays.all[0];
    displays.all[1].panel = false;
    return displays;
}

static void the_other_display_is_apart(void **state)
{
    (void)state;
    Displays displays = laptop_and_beamer();
    assert_int_equal(displays_apart(&displays, 0), 1);
    assert_int_equal(displays_apart(&displays, 1), 0);
    displays.count = 1;
    assert_int_equal(displays_apart(&displays, 0), DISPLAY_NONE);
    assert_int_equal(displays_apart(&displays, 7), DISPLAY_NONE);
    assert_int_equal(displays_apart(&displays, DISPLAY_NONE), DISPLAY_NONE);
}

// What only the trainer may see goes to his own display first, and never to
// one that is shown elsewhere too.
static void the_own_display_is_hidden(void **state)
{
    (void)state;
    Displays displays = laptop_and_beamer();
    assert_int_equal(displays_hidden(&displays, DISPLAY_NONE), 0);
    assert_int_equal(displays_hidden(&displays, 1), 0);
    assert_int_equal(displays_hidden(&displays, 0), 1); // as he said himself
    DisplayOutput laptop = displays.all[0];
    displays.all[0] = displays.all[1];
    displays.all[1] = laptop;
    assert_int_equal(displays_hidden(&displays, DISPLAY_NONE), 1);
    displays.count = 0;
    assert_int_equal(displays_hidden(&displays, DISPLAY_NONE), DISPLAY_NONE);
}

static void nothing_is_hidden_in_a_mirror(void **state)
{
    (void)state;
    Displays displays = mirrored();
    assert_int_equal(displays_hidden(&displays, DISPLAY_NONE), DISPLAY_NONE);
    assert_int_equal(displays_apart(&displays, 0), DISPLAY_NONE);
    // Two in the hall show the same, and the laptop something else.
    displays.count = 3;
    displays.all[0].x = displays.all[1].x = 1280;
    displays.all[0].panel = false;
    displays.all[2] = (DisplayOutput){0, 0, 1280, 720, true, false, "eDP-1"};
    assert_int_equal(displays_hidden(&displays, DISPLAY_NONE), 2);
    assert_int_equal(displays_hidden(&displays, 0), 2);
    assert_int_equal(displays_apart(&displays, 2), 0);
}

static void a_window_is_where_most_of_it_is(void **state)
{
    (void)state;
    Displays displays = laptop_and_beamer();
    assert_int_equal(displays_at(&displays, &(SDL_Rect){9, 9, 90, 90}), 0);
    assert_int_equal(displays_at(&displays, &(SDL_Rect){1900, 9, 90, 90}), 1);
    assert_int_equal(displays_at(&displays, &(SDL_Rect){0, 2000, 90, 90}),
                     DISPLAY_NONE);
}

static void another_display_has_another_mark(void **state)
{
    (void)state;
    Displays displays = laptop_and_beamer();
    int mark = displays_mark(&displays);
    assert_true(mark > 0);
    assert_int_equal(displays_mark(&displays), mark);
    (void)snprintf(displays.all[1].name, DISPLAY_NAME_BYTES, "HDMI-2");
    assert_int_not_equal(displays_mark(&displays), mark);
    displays = laptop_and_beamer();
    displays.all[1].x = -1280;
    assert_int_not_equal(displays_mark(&displays), mark);
    displays = laptop_and_beamer();
    displays.all[0].doubled = true;
    assert_int_not_equal(displays_mark(&displays), mark);
    displays = mirrored();
    assert_int_not_equal(displays_mark(&displays), mark);
    displays.count = 0;
    assert_true(displays_mark(&displays) > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_other_display_is_apart),
        cmocka_unit_test(the_own_display_is_hidden),
        cmocka_unit_test(nothing_is_hidden_in_a_mirror),
        cmocka_unit_test(a_window_is_where_most_of_it_is),
        cmocka_unit_test(another_display_has_another_mark),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
