// The sounds as numbers: nothing clips or clicks, each is what it is called,
// and together they come up and die away.

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sound/sound.h"

static float *wave_of(SoundKind kind, uint64_t seed)
{
    float *wave = calloc(sound_wave_room(kind), sizeof *wave);
    assert_non_null(wave);
    sound_wave_make(kind, seed, wave);
    return wave;
}

static double loudest(const float *wave, size_t count)
{
    double most = 0;
    for (size_t i = 0; i < count; i++) {
        bool is_number = !isnan(wave[i]);
        assert_true(is_number);
        most = fmax(most, fabs((double)wave[i]));
    }
    return most;
}

// Crossings of zero a second: twice the pitch, for what has one.
static double crossings(const float *wave, size_t count)
{
    size_t crossed = 0;
    for (size_t i = 1; i < count; i++) {
        crossed += (wave[i - 1] < 0) != (wave[i] < 0) ? 1 : 0;
    }
    return (double)crossed * SOUND_RATE / (double)count;
}

static void no_sound_clips_or_is_empty(void **state)
{
    (void)state;
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        size_t count = sound_wave_length((SoundKind)kind);
        float *wave = wave_of((SoundKind)kind, 1);
        double most = loudest(wave, count);
        assert_true(most > 0.05 && most <= 1);
        if (!sound_wave_loops((SoundKind)kind)) {
            assert_true(fabs((double)wave[0]) < 0.01);
            assert_true(fabs((double)wave[count - 1]) < 0.01);
        }
        free(wave);
    }
}

static void a_loop_closes_without_a_click(void **state)
{
    (void)state;
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        if (!sound_wave_loops((SoundKind)kind)) {
            continue;
        }
        size_t count = sound_wave_length((SoundKind)kind);
        float *wave = wave_of((SoundKind)kind, 1);
        double step = 0;
        for (size_t i = 1; i < count; i++) {
            step = fmax(step, fabs((double)(wave[i] - wave[i - 1])));
        }
        assert_true(fabs((double)(wave[0] - wave[count - 1])) <= step);
        free(wave);
    }
}

static void a_pen_is_high_and_a_door_is_low(void **state)
{
    (void)state;
    float *pen = wave_of(SOUND_PEN, 1);
    float *door = wave_of(SOUND_DOOR, 1);
    assert_true(crossings(pen, sound_wave_length(SOUND_PEN)) > 2500);
    assert_true(crossings(door, sound_wave_length(SOUND_DOOR)) < 1000);
    free(pen);
    free(door);
}

static void the_same_seed_makes_the_same_sound(void **state)
{
    (void)state;
    float *first = wave_of(SOUND_RAIN, 1);
    float *again = wave_of(SOUND_RAIN, 1);
    float *other = wave_of(SOUND_RAIN, 2);
    size_t size = sound_wave_length(SOUND_RAIN) * sizeof *first;
    assert_memory_equal(first, again, size);
    assert_true(memcmp(first, other, size) != 0);
    free(first);
    free(again);
    free(other);
}

static void sounds_come_up_and_die_away(void **state)
{
    (void)state;
    float out[SOUND_RATE];
    float *rain = wave_of(SOUND_RAIN, 1);
    float *cup = wave_of(SOUND_CUP, 1);
    SoundMixer mixer = {.volume = 1};
    sound_mixer_play(&mixer, SOUND_RAIN, 1, 0); // not there: nothing
    assert_false(sound_mixer_is_heard(&mixer));
    mixer.waves[SOUND_RAIN] = rain;
    mixer.waves[SOUND_CUP] = cup;
    sound_mixer_play(&mixer, SOUND_RAIN, 0.5f, 0);
    sound_mixer_fill(&mixer, out, SOUND_RATE);
    assert_true(loudest(out, SOUND_RATE / 100) < 0.01);
    assert_true(loudest(out, SOUND_RATE) > 0.05);
    sound_mixer_play(&mixer, SOUND_CUP, 1, 0);
    sound_mixer_fill(&mixer, out, SOUND_RATE);
    assert_false(mixer.voices[SOUND_CUP].heard); // once
    assert_true(mixer.voices[SOUND_RAIN].heard);
    sound_mixer_stop(&mixer, SOUND_RAIN);
    sound_mixer_fill(&mixer, out, SOUND_RATE);
    assert_false(sound_mixer_is_heard(&mixer));
    assert_true(loudest(out + SOUND_RATE / 2, SOUND_RATE / 2) == 0);
    sound_mixer_play(&mixer, SOUND_RAIN, 1, SOUND_RATE / 10);
    sound_mixer_fill(&mixer, out, SOUND_RATE);
    assert_false(sound_mixer_is_heard(&mixer)); // it ended by itself
    free(rain);
    free(cup);
}

static void together_they_do_not_clip(void **state)
{
    (void)state;
    float out[SOUND_RATE];
    float *waves[SOUND_KINDS];
    SoundMixer mixer = {.volume = 1};
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        waves[kind] = wave_of((SoundKind)kind, 3);
        mixer.waves[kind] = waves[kind];
        sound_mixer_play(&mixer, (SoundKind)kind, 1, 0);
    }
    sound_mixer_fill(&mixer, out, SOUND_RATE);
    assert_true(loudest(out, SOUND_RATE) <= 1);
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        free(waves[kind]);
    }
}

static void without_a_device_nothing_happens(void **state)
{
    (void)state;
    sound_play(NULL, SOUND_CUP, 100, 0);
    sound_stop(NULL, SOUND_CUP);
    sound_set_volume(NULL, 50);
    sound_hush(NULL);
    sound_close(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_sound_clips_or_is_empty),
        cmocka_unit_test(a_loop_closes_without_a_click),
        cmocka_unit_test(a_pen_is_high_and_a_door_is_low),
        cmocka_unit_test(the_same_seed_makes_the_same_sound),
        cmocka_unit_test(sounds_come_up_and_die_away),
        cmocka_unit_test(together_they_do_not_clip),
        cmocka_unit_test(without_a_device_nothing_happens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
