#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "draw/input.h"

static const Layout LAYOUT = {.width = 1280, .height = 720, .scale = 1};

static Input strike(InputKeys *keys, SDL_Keycode code, Uint16 mod, int repeat)
{
    SDL_Event event = {.key = {.type = SDL_KEYDOWN,
                               .state = SDL_PRESSED,
                               .repeat = (Uint8)repeat,
                               .keysym = {.sym = code, .mod = mod}}};
    SDL_SetModState((SDL_Keymod)mod);
    return input_from(&event, &LAYOUT, keys);
}

static Input text(InputKeys *keys, const char *typed)
{
    SDL_Event event = {.text = {.type = SDL_TEXTINPUT}};
    strncpy(event.text.text, typed, sizeof event.text.text - 1);
    return input_from(&event, &LAYOUT, keys);
}

// There the key of the digit types another sign.
static void digits_work_on_azerty(void **state)
{
    (void)state;
    InputKeys keys = {0};
    Input one = strike(&keys, SDLK_1, 0, 0);
    assert_int_equal(one.kind, INPUT_KEY);
    assert_int_equal(one.key, KEY_DIGIT);
    assert_int_equal(one.digit, 1);
    input_spend(&keys, &one);
    assert_int_equal(text(&keys, "&").kind, INPUT_NONE);
    (void)strike(&keys, SDLK_a, 0, 0);
    assert_int_equal(text(&keys, "a").letter, 'a');
}

static void a_digit_nobody_wanted_is_typed(void **state)
{
    (void)state;
    InputKeys keys = {0};
    (void)strike(&keys, SDLK_4, 0, 0);
    assert_string_equal(text(&keys, "4").text, "4");
}

static void the_digits_apart_count_with_their_lock(void **state)
{
    (void)state;
    InputKeys keys = {0};
    assert_int_equal(strike(&keys, SDLK_KP_0, KMOD_NUM, 0).digit, 0);
    assert_int_equal(strike(&keys, SDLK_KP_7, KMOD_NUM, 0).digit, 7);
    assert_int_equal(strike(&keys, SDLK_KP_7, 0, 0).kind, INPUT_NONE);
}

static void only_a_bare_letter_is_a_command(void **state)
{
    (void)state;
    InputKeys keys = {0};
    (void)strike(&keys, SDLK_f, KMOD_LALT, 0);
    assert_int_equal(text(&keys, "f").letter, 0);
    (void)strike(&keys, SDLK_f, KMOD_LGUI, 0);
    assert_int_equal(text(&keys, "f").letter, 0);
    (void)strike(&keys, SDLK_f, KMOD_LSHIFT, 0);
    assert_int_equal(text(&keys, "F").letter, 'f');
    (void)strike(&keys, SDLK_f, KMOD_LCTRL, 0);
    assert_int_equal(text(&keys, "f").kind, INPUT_NONE);
    SDL_SetModState(KMOD_NONE);
    assert_int_equal(text(&keys, "fiets").letter, 0);
}

// AltGr types a letter, which is no command.
static void a_letter_with_altgr_is_typed(void **state)
{
    (void)state;
    InputKeys keys = {0};
    (void)strike(&keys, SDLK_e, KMOD_MODE, 0);
    Input euro = text(&keys, "\u20ac");
    assert_string_equal(euro.text, "\u20ac");
    assert_int_equal(euro.letter, 0);
    (void)strike(&keys, SDLK_q, KMOD_CTRL | KMOD_ALT, 0);
    assert_string_equal(text(&keys, "@").text, "@");
}

static void with_alt_a_key_is_the_systems(void **state)
{
    (void)state;
    InputKeys keys = {0};
    assert_int_equal(strike(&keys, SDLK_F4, KMOD_LALT, 0).kind, INPUT_NONE);
    assert_int_equal(strike(&keys, SDLK_TAB, KMOD_LALT, 0).kind, INPUT_NONE);
    assert_int_equal(strike(&keys, SDLK_1, KMOD_LGUI, 0).kind, INPUT_NONE);
}

static void only_what_steps_or_erases_repeats(void **state)
{
    (void)state;
    static const SDL_Keycode REPEAT[] = {
        SDLK_UP,  SDLK_DOWN,   SDLK_LEFT,     SDLK_RIGHT,
        SDLK_TAB, SDLK_PAGEUP, SDLK_PAGEDOWN, SDLK_BACKSPACE};
    static const SDL_Keycode ONCE[] = {SDLK_RETURN, SDLK_SPACE, SDLK_ESCAPE,
                                       SDLK_F1,     SDLK_F11,   SDLK_1};
    InputKeys keys = {0};
    for (size_t i = 0; i < sizeof REPEAT / sizeof REPEAT[0]; i++) {
        assert_int_equal(strike(&keys, REPEAT[i], 0, 1).kind, INPUT_KEY);
    }
    for (size_t i = 0; i < sizeof ONCE / sizeof ONCE[0]; i++) {
        assert_int_equal(strike(&keys, ONCE[i], 0, 0).kind, INPUT_KEY);
        assert_int_equal(strike(&keys, ONCE[i], 0, 1).kind, INPUT_NONE);
    }
}

// Held, it is still typed.
static void a_letter_that_is_held_is_one_command(void **state)
{
    (void)state;
    InputKeys keys = {0};
    (void)strike(&keys, SDLK_z, 0, 0);
    assert_int_equal(text(&keys, "z").letter, 'z');
    (void)strike(&keys, SDLK_z, 0, 1);
    Input held = text(&keys, "z");
    assert_int_equal(held.letter, 0);
    assert_string_equal(held.text, "z");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(digits_work_on_azerty),
        cmocka_unit_test(a_digit_nobody_wanted_is_typed),
        cmocka_unit_test(the_digits_apart_count_with_their_lock),
        cmocka_unit_test(only_a_bare_letter_is_a_command),
        cmocka_unit_test(a_letter_with_altgr_is_typed),
        cmocka_unit_test(with_alt_a_key_is_the_systems),
        cmocka_unit_test(only_what_steps_or_erases_repeats),
        cmocka_unit_test(a_letter_that_is_held_is_one_command),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
