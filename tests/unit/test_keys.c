#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdio.h>

#include "draw/input.h"
#include "screens/after/after.h"
#include "screens/car/car.h"
#include "screens/chart/chart.h"
#include "screens/choice/choice.h"
#include "screens/cockpit/cockpit.h"
#include "screens/compare/compare.h"
#include "screens/lesson/lesson.h"
#include "screens/own/own.h"
#include "screens/parts/sign.h"
#include "screens/river/river.h"
#include "screens/settings/settings.h"
#include "screens/talk/talk.h"
#include "screens/title/title.h"

static const Screen *const SCREENS[] = {
    &SCREEN_TITLE,   &SCREEN_CHOICE,   &SCREEN_TALK,   &SCREEN_AFTER,
    &SCREEN_CAR,     &SCREEN_RIVER,    &SCREEN_LESSON, &SCREEN_COMPARE,
    &SCREEN_COCKPIT, &SCREEN_SETTINGS, &SCREEN_OWN,    &SCREEN_CHART,
};

static bool is_same(const Key *a, const Key *b)
{
    return a->letter ? a->letter == b->letter : !b->letter && a->key == b->key;
}

static bool meet(const Key *a, const Key *b)
{
    return !a->when || !b->when || (a->when & b->when);
}

// Two rows for one key where both count, in a lesson.
static int clashes(const char *where, const Keys *a, const Keys *b)
{
    int found = 0;
    for (size_t i = 0; i < a->count; i++) {
        for (size_t k = a == b ? i + 1 : 0; k < b->count; k++) {
            if (is_same(&a->all[i], &b->all[k]) &&
                meet(&a->all[i], &b->all[k])) {
                printf("%s: '%c' (key %d) twice\n", where, a->all[i].letter,
                       (int)a->all[i].key);
                found++;
            }
        }
    }
    return found;
}

static void no_key_means_two_things(void **state)
{
    (void)state;
    int found = clashes("window", &KEYS_WINDOW, &KEYS_WINDOW) +
                clashes("lesson", &KEYS_LESSON, &KEYS_LESSON) +
                clashes("window, lesson", &KEYS_WINDOW, &KEYS_LESSON) +
                clashes("sign", &SIGN_KEYS, &SIGN_KEYS);
    for (size_t i = 0; i < sizeof SCREENS / sizeof SCREENS[0]; i++) {
        const Screen *screen = SCREENS[i];
        found += clashes(screen->name, screen->keys, screen->keys);
        found += clashes(screen->name, screen->keys, &KEYS_WINDOW);
        found += clashes(screen->name, screen->keys, &KEYS_LESSON);
    }
    assert_int_equal(found, 0);
}

static void every_row_has_a_key(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof SCREENS / sizeof SCREENS[0]; i++) {
        for (size_t k = 0; k < SCREENS[i]->keys->count; k++) {
            const Key *key = &SCREENS[i]->keys->all[k];
            assert_true(key->letter || key->key != KEY_OTHER);
            assert_false(key->letter >= 'A' && key->letter <= 'Z');
        }
    }
}

static void a_clash_would_be_found(void **state)
{
    (void)state;
    static const Key TWICE[] = {{.letter = 'p', .when = 1},
                                {.letter = 'p', .when = 2},
                                {.letter = 'x', .when = 2}};
    const Keys keys = {TWICE, sizeof TWICE / sizeof TWICE[0]};
    assert_int_equal(clashes("apart", &keys, &keys), 0);
    assert_int_equal(clashes("one", &keys, &KEYS_LESSON), 1);
}

// The trainer's letters do not do what a screen has them for.
static void in_a_lesson_a_screen_keeps_its_letters(void **state)
{
    (void)state;
    const Input again = {.kind = INPUT_LETTER, .letter = 't'};
    const Input pen = {.kind = INPUT_LETTER, .letter = 'p'};
    assert_int_equal(keys_wish(&KEYS_LESSON, &again).kind, INTENT_NONE);
    assert_int_equal(keys_wish(&KEYS_LESSON, &pen).kind, INTENT_NONE);
    assert_true(keys_find(SCREEN_RIVER.keys, 0, true, &again) != NONE);
    assert_int_equal(keys_find(SCREEN_TALK.keys, TALK_TABLE, true, &pen),
                     TALK_PEN);
}

static void hands_are_for_a_group(void **state)
{
    (void)state;
    const Input hands = {.kind = INPUT_LETTER, .letter = 'h'};
    assert_int_equal(keys_find(SCREEN_TALK.keys, TALK_CARDS, false, &hands),
                     NONE);
    assert_int_equal(keys_find(SCREEN_TALK.keys, TALK_CARDS, true, &hands),
                     TALK_HANDS);
    assert_int_equal(keys_find(SCREEN_TALK.keys, TALK_TABLE, true, &hands),
                     TALK_HANDS); // with nothing open: for what to take up
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_key_means_two_things),
        cmocka_unit_test(every_row_has_a_key),
        cmocka_unit_test(a_clash_would_be_found),
        cmocka_unit_test(in_a_lesson_a_screen_keeps_its_letters),
        cmocka_unit_test(hands_are_for_a_group),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
