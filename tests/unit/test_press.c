// A press counts on what was there, and not on what has just come.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>

#include "screens/view.h"

static const PaintRect HERE = {100, 100, 80, 40};
static const PaintRect LOWER = {100, 300, 80, 40};

static View *fresh_view(void)
{
    static View view;
    view = (View){0};
    return &view;
}

static bool takes(const View *view, uint32_t when)
{
    const Input press = {.kind = INPUT_PRESS, .x = 120, .y = 110, .when = when};
    return view_takes(view, &press);
}

static void draw(View *view, uint32_t clock, ButtonName name, const char *text)
{
    view_begin_touches(view, clock);
    (void)view_touch(view, TOUCH_BUTTON, (int)name, HERE, text);
}

static void a_press_waits_for_what_has_come(void **state)
{
    (void)state;
    View *view = fresh_view();
    draw(view, 1000, BUTTON_BEGIN, "Begin");
    assert_false(takes(view, 1000));
    assert_false(takes(view, 1000 + VIEW_SETTLE_MS - 1));
    assert_true(takes(view, 1000 + VIEW_SETTLE_MS));
}

// However often he is drawn while he breathes.
static void it_is_as_old_as_its_first_picture(void **state)
{
    (void)state;
    View *view = fresh_view();
    for (uint32_t clock = 1000; clock <= 1400; clock += 50) {
        draw(view, clock, BUTTON_BEGIN, "Begin");
    }
    assert_true(takes(view, 1400));
}

static void another_sentence_in_its_place_is_new(void **state)
{
    (void)state;
    View *view = fresh_view();
    draw(view, 1000, BUTTON_BEGIN, "Begin");
    draw(view, 2000, BUTTON_BEGIN, "Verder");
    assert_false(takes(view, 2100));
    assert_true(takes(view, 2400));
}

// The pointer went down on the picture before.
static void a_press_from_before_does_not_count(void **state)
{
    (void)state;
    View *view = fresh_view();
    draw(view, 1000, BUTTON_BEGIN, "Begin");
    draw(view, 2000, BUTTON_NEXT, "Verder");
    assert_false(takes(view, 1990));
}

// The same button stands on the next page.
static void on_another_page_all_is_new(void **state)
{
    (void)state;
    View *view = fresh_view();
    draw(view, 1000, BUTTON_NEXT, "Verder");
    view_turn(view);
    draw(view, 2000, BUTTON_NEXT, "Verder");
    assert_false(takes(view, 2100));
    assert_true(takes(view, 2400));
}

// What was covered is not there while it is.
static void what_was_covered_comes_anew(void **state)
{
    (void)state;
    View *view = fresh_view();
    draw(view, 1000, BUTTON_NEXT, "Verder");
    view_begin_touches(view, 1500);
    (void)view_touch(view, TOUCH_BUTTON, BUTTON_NEXT, HERE, "Verder");
    view->touch_count = 0; // covered
    draw(view, 2000, BUTTON_NEXT, "Verder");
    assert_false(takes(view, 2100));
}

static void beside_everything_the_screen_must_have_stood(void **state)
{
    (void)state;
    View *view = fresh_view();
    for (uint32_t clock = 1000; clock <= 1100; clock += 50) {
        view_begin_touches(view, clock);
        (void)view_touch(view, TOUCH_BUTTON, BUTTON_NEXT, LOWER, "Verder");
    }
    assert_false(takes(view, 1200));
    assert_true(takes(view, 1400));
}

// What took long to draw is seen when it is there.
static void it_is_as_old_as_it_is_seen(void **state)
{
    (void)state;
    View *view = fresh_view();
    draw(view, 1000, BUTTON_BEGIN, "Begin");
    view_shown(view, 1900);
    assert_false(takes(view, 2000));
    assert_true(takes(view, 1900 + VIEW_SETTLE_MS));
}

// The cup stays where it is, while the first press on it changes his words.
static void a_second_press_on_the_table_is_no_move(void **state)
{
    static const char *const WORDS[] = {"druk", "dochter"};
    (void)state;
    View *view = fresh_view();
    for (uint32_t i = 0; i < 2; i++) {
        view_begin_touches(view, 1000 + 1000 * i);
        (void)view_touch(view, TOUCH_ITEM, 0, HERE, "koffie");
        (void)view_touch(view, TOUCH_SPAN, 0, LOWER, WORDS[i]);
        view_shown(view, 1000 + 1000 * i + 10);
        assert_false(takes(view, 1000 + 1000 * i + 60));
        assert_true(takes(view, 1000 + 1000 * i + 10 + VIEW_SETTLE_MS));
    }
}

static void what_is_no_press_always_counts(void **state)
{
    (void)state;
    View *view = fresh_view();
    draw(view, 1000, BUTTON_BEGIN, "Begin");
    const Input key = {.kind = INPUT_KEY, .key = KEY_DO, .when = 1000};
    const Input moved = {.kind = INPUT_MOVE, .x = 120, .y = 110, .when = 1000};
    assert_true(view_takes(view, &key));
    assert_true(view_takes(view, &moved));
}

// The ring and the colour stand on the same card.
static void of_cards_only_one_is_pointed_at(void **state)
{
    (void)state;
    View *view = fresh_view();
    const Input move = {.kind = INPUT_MOVE, .x = 120, .y = 310};
    view_begin_touches(view, 1000);
    (void)view_touch(view, TOUCH_SENTENCE, 0, HERE, "Ja");
    (void)view_touch(view, TOUCH_SENTENCE, 1, LOWER, "Nee");
    view_set_focus(view, TOUCH_SENTENCE, 0);
    view->focus_seen = true;
    (void)view_pick(view, &move);
    assert_true(view_is_focused(view, TOUCH_SENTENCE, 1));
    assert_true(view_is_hovered(view, TOUCH_SENTENCE, 1));
    view_step_focus(view, 1);
    assert_true(view_is_focused(view, TOUCH_SENTENCE, 0));
    assert_false(view_is_hovered(view, TOUCH_SENTENCE, 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_press_waits_for_what_has_come),
        cmocka_unit_test(it_is_as_old_as_its_first_picture),
        cmocka_unit_test(another_sentence_in_its_place_is_new),
        cmocka_unit_test(a_press_from_before_does_not_count),
        cmocka_unit_test(on_another_page_all_is_new),
        cmocka_unit_test(what_was_covered_comes_anew),
        cmocka_unit_test(beside_everything_the_screen_must_have_stood),
        cmocka_unit_test(it_is_as_old_as_it_is_seen),
        cmocka_unit_test(a_second_press_on_the_table_is_no_move),
        cmocka_unit_test(what_is_no_press_always_counts),
        cmocka_unit_test(of_cards_only_one_is_pointed_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
