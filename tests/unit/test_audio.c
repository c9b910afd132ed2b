// The device: it rests when nothing sounds, comes back when it was gone, and
// what was muted or missed is not heard later. With SDL's dummy, which plays to
// nobody.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "app/app_sound.h"
#include "app/app_stage.h"
#include "app_room.h"
#include "sound/sound_moments.h"

enum { LONG_MS = 20000, STEP_MS = 20 };

static Audio *open_audio(void)
{
    assert_int_equal(SDL_setenv("SDL_AUDIODRIVER", "dummy", 1), 0);
    Audio *audio = audio_open();
    assert_non_null(audio);
    audio_set_volume(audio, 100);
    return audio;
}

static void play_room(Audio *audio)
{
    SoundScore score = sound_score_begin(1);
    sound_moments_room(&score, ROOM_OFFICE);
    audio_play(audio, &score);
}

static void play_nothing(Audio *audio)
{
    SoundScore score = sound_score_begin(1);
    sound_moments_nowhere(&score);
    audio_play(audio, &score);
}

// As the loop asks, until it rests.
static void wait_for_rest(Audio *audio)
{
    for (int waited = 0; audio_is_open(audio); waited += STEP_MS) {
        assert_true(waited < LONG_MS);
        (void)audio_rest(audio);
        SDL_Delay(STEP_MS);
    }
    assert_int_equal(audio_rest(audio), -1);
}

static void without_a_device_nothing_happens(void **state)
{
    (void)state;
    SDL_Event event = {.type = SDL_AUDIODEVICEADDED};
    audio_set_volume(NULL, 100);
    play_room(NULL);
    audio_hold(NULL, true);
    audio_notice(NULL, &event);
    assert_int_equal(audio_rest(NULL), -1);
    assert_false(audio_is_open(NULL));
    audio_close(NULL);
}

static void it_is_open_while_something_sounds(void **state)
{
    (void)state;
    Audio *audio = open_audio();
    assert_false(audio_is_open(audio)); // nothing was played
    play_room(audio);
    assert_true(audio_is_open(audio));
    assert_true(audio_rest(audio) > 0);
    play_nothing(audio);
    wait_for_rest(audio);
    play_room(audio);
    assert_true(audio_is_open(audio));
    audio_close(audio);
}

static void muted_it_rests_and_the_room_comes_back(void **state)
{
    (void)state;
    Audio *audio = open_audio();
    play_room(audio);
    audio_set_volume(audio, 0);
    wait_for_rest(audio);
    SoundScore cup = sound_score_begin(1);
    sound_moments_try(&cup);
    audio_play(audio, &cup); // it does not clink later
    assert_false(audio_is_open(audio));
    audio_set_volume(audio, 60);
    assert_true(audio_is_open(audio));
    play_nothing(audio);
    wait_for_rest(audio);
    audio_close(audio);
}

static void held_it_rests_and_goes_on(void **state)
{
    (void)state;
    Audio *audio = open_audio();
    play_room(audio);
    audio_hold(audio, true);
    wait_for_rest(audio);
    audio_hold(audio, false);
    assert_true(audio_is_open(audio));
    audio_close(audio);
}

// The headphones are pulled out, and put in again.
static void a_device_that_went_is_replaced(void **state)
{
    (void)state;
    Audio *audio = open_audio();
    play_room(audio);
    SDL_Event gone = {.type = SDL_AUDIODEVICEREMOVED};
    for (Uint32 id = 1; id < 16; id++) { // whichever it has
        gone.adevice.which = id;
        audio_notice(audio, &gone);
    }
    assert_true(audio_is_open(audio)); // the next takes over
    SDL_Event came = {.type = SDL_AUDIODEVICEADDED};
    audio_notice(audio, &came);
    assert_true(audio_is_open(audio));
    audio_close(audio);
}

// In the talk, in the settings and back, in a pause and back.
static void a_room_is_there_again_after_the_settings(void **state)
{
    (void)state;
    App *app = room_open();
    app->audio = open_audio();
    room_want(app, INTENT_BEGIN);
    assert_true(audio_is_open(app->audio));
    room_want(app, INTENT_SETTINGS);
    assert_true(audio_is_open(app->audio)); // one hears what one sets
    room_want(app, INTENT_BACK);
    assert_true(audio_is_open(app->audio));
    Intent hold = {.kind = INTENT_HOLD, .held = true};
    app_intents_do(app, &hold);
    wait_for_rest(app->audio);
    room_want(app, INTENT_SETTINGS); // from the pause
    assert_true(audio_is_open(app->audio));
    room_want(app, INTENT_BACK);
    wait_for_rest(app->audio);
    hold.held = false;
    app_intents_do(app, &hold);
    assert_true(audio_is_open(app->audio));
    audio_close(app->audio);
    app->audio = NULL;
    room_close(app);
}

// What the talk notes is heard, and can be read.
static void a_move_is_told_in_captions(void **state)
{
    (void)state;
    App *app = room_open();
    room_want(app, INTENT_BEGIN);
    app->view.cue_count = 0;
    room_be_silent(app);
    view_cue(&app->view, CUE_SILENCE);
    app_sound_follow(app);
    assert_string_equal(app->model.heard[0], "sound.cup");
    assert_int_equal(app->view.cue_count, 0);
    app_sound_car(app);
    assert_string_equal(app->model.heard[0], "sound.door");
    assert_string_equal(app->model.heard[2], "sound.phone");
    room_close(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_a_device_nothing_happens),
        cmocka_unit_test(it_is_open_while_something_sounds),
        cmocka_unit_test(muted_it_rests_and_the_room_comes_back),
        cmocka_unit_test(held_it_rests_and_goes_on),
        cmocka_unit_test(a_device_that_went_is_replaced),
        cmocka_unit_test(a_room_is_there_again_after_the_settings),
        cmocka_unit_test(a_move_is_told_in_captions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
