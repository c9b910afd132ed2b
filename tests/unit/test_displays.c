// The displays there are: SDL's own answers are given here.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>

#include <SDL.h>

#include "draw/displays.h"

enum { DISPLAYS_MAX = 3 };

static struct {
    int count;
    SDL_Rect at[DISPLAYS_MAX];
    const char *names[DISPLAYS_MAX];
} there;

int SDL_GetNumVideoDisplays(void)
{
    return there.count;
}

int SDL_GetDisplayBounds(int display, SDL_Rect *rect)
{
    if (display < 0 || display >= there.count) {
        return -1;
    }
    *rect = there.at[display];
    return 0;
}

const char *SDL_GetDisplayName(int display)
{
    return display < there.count ? there.names[display] : NULL;
}

static const SDL_Rect LAPTOP = {0, 0, 1920, 1080};
static const SDL_Rect BEAMER = {1920, 0, 1280, 720};

static int laptop_and_beamer(void **state)
{
    (void)state;
    there.count = 2;
    there.at[0] = LAPTOP;
    there.at[1] = BEAMER;
    there.names[0] = "eDP-1";
    there.names[1] = "HDMI-1";
    return 0;
}

static void the_other_display_is_apart(void **state)
{
    (void)state;
    assert_int_equal(displays_apart(0), 1);
    assert_int_equal(displays_apart(1), 0);
    there.count = 1;
    assert_int_equal(displays_apart(0), DISPLAY_NONE);
    assert_int_equal(displays_apart(7), DISPLAY_NONE);
}

// Whoever sees one sees the other.
static void a_mirror_is_not_apart(void **state)
{
    (void)state;
    there.at[1] = LAPTOP;
    assert_int_equal(displays_apart(0), DISPLAY_NONE);
    assert_int_equal(displays_apart(1), DISPLAY_NONE);
    there.count = 3;
    there.at[2] = BEAMER;
    assert_int_equal(displays_apart(0), 2);
    assert_int_equal(displays_apart(1), 2);
    assert_int_equal(displays_apart(2), 0);
}

static void another_display_has_another_mark(void **state)
{
    (void)state;
    int mark = displays_mark();
    assert_true(mark > 0);
    assert_int_equal(displays_mark(), mark);
    there.names[1] = "HDMI-2";
    assert_int_not_equal(displays_mark(), mark);
    there.names[1] = "HDMI-1";
    there.at[1].x = -1280;
    assert_int_not_equal(displays_mark(), mark);
    there.at[1] = LAPTOP;
    assert_int_not_equal(displays_mark(), mark);
    there.count = 1;
    assert_int_not_equal(displays_mark(), mark);
    there.count = 0;
    assert_true(displays_mark() > 0);
    (void)laptop_and_beamer(state);
    there.names[0] = NULL;
    assert_int_not_equal(displays_mark(), mark);
}

static void the_room_keeps_its_display(void **state)
{
    (void)state;
    int mark = displays_mark();
    assert_int_equal(displays_places(mark, 1, 1, 0), PLACES_GOOD);
    assert_int_equal(displays_places(mark, 1, 0, 1), PLACES_SWAP);
    // Both on the laptop are seen by nobody else; both on the other by all.
    assert_int_equal(displays_places(mark, 1, 0, 0), PLACES_GOOD);
    assert_int_equal(displays_places(mark, 1, 1, 1), PLACES_ASK);
    assert_int_equal(displays_places(0, 0, 0, 1), PLACES_ASK);
    there.names[1] = "HDMI-2";
    assert_int_equal(displays_places(mark, 1, 1, 0), PLACES_ASK);
    there.count = 1;
    assert_int_equal(displays_places(displays_mark(), 0, 0, 0), PLACES_GOOD);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(the_other_display_is_apart, laptop_and_beamer),
        cmocka_unit_test_setup(a_mirror_is_not_apart, laptop_and_beamer),
        cmocka_unit_test_setup(another_display_has_another_mark,
                               laptop_and_beamer),
        cmocka_unit_test_setup(the_room_keeps_its_display, laptop_and_beamer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
