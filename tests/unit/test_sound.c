// The synthesiser as numbers: what is told it is heard at its time, never twice
// the same and yet the same again for the same seed; nothing clips or clicks.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sound/sound_moments.h"
#include "sound/sound_synth.h"
#include "sound/sound_wav.h"
#include "sound_measure.h"

enum { SEEDS = 6 };

static SoundSynth synth;

static SoundSynth *fresh(void)
{
    synth = (SoundSynth){0};
    sound_synth_set_volume(&synth, 1);
    return &synth;
}

static float *play(SoundSynth *on, double seconds, size_t *count)
{
    *count = (size_t)(seconds * SOUND_RATE);
    float *samples = malloc(2 * *count * sizeof *samples);
    assert_non_null(samples);
    sound_synth_fill(on, samples, *count);
    return samples;
}

static float *sound_of(SoundKind kind, uint64_t seed, size_t *count)
{
    SoundEvent event = {
        .what = SOUND_DO_PLAY, .kind = (uint8_t)kind, .seed = seed};
    sound_synth_take(fresh(), &event);
    return play(&synth, (double)sound_table_seconds(kind), count);
}

static float *room_of(RoomKind room, double seconds, size_t *count)
{
    SoundEvent event = {
        .what = SOUND_DO_ROOM, .room = (uint8_t)room, .level = 1, .seed = 3};
    sound_synth_take(fresh(), &event);
    return play(&synth, seconds, count);
}

static void each_sound_is_heard_within_bounds_and_dies_away(void **state)
{
    (void)state;
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        for (uint64_t seed = 0; seed < SEEDS; seed++) {
            size_t count;
            float *samples = sound_of((SoundKind)kind, seed, &count);
            double peak = measure_peak(samples, count);
            assert_true(peak > 0.001 && peak < 0.86);
            assert_true(fabs((double)samples[0]) < 0.02 * peak);
            free(samples);
            assert_true(!synth.voices[0].heard);
        }
    }
}

// Of a laptop, whose loudspeakers give nothing lower.
static void each_sound_and_each_room_is_heard_on_a_laptop(void **state)
{
    (void)state;
    size_t count;
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        float *samples = sound_of((SoundKind)kind, 1, &count);
        assert_true(measure_share_above(samples, count, 400) > 0.4);
        free(samples);
    }
    for (int room = 0; room < ROOM_KINDS; room++) {
        float *samples = room_of((RoomKind)room, 3, &count);
        assert_true(measure_share_above(samples, count, 400) > 0.4);
        free(samples);
    }
}

// The most that two sounds are alike, however they are laid beside each other
// within a millisecond: 1 is the same one.
static double alike(const float *a, const float *b, size_t count)
{
    enum { SHIFT = SOUND_RATE / 1000 };
    double most = 0, one = 0, two = 0;
    for (size_t i = SHIFT; i + SHIFT < count; i++) {
        one += (double)a[2 * i] * (double)a[2 * i];
        two += (double)b[2 * i] * (double)b[2 * i];
    }
    for (int shift = -SHIFT; shift <= SHIFT; shift++) {
        double both = 0;
        for (size_t i = SHIFT; i + SHIFT < count; i++) {
            size_t other = (size_t)((int)i + shift);
            both += (double)a[2 * i] * (double)b[2 * other];
        }
        most = fmax(most, fabs(both));
    }
    return most / sqrt(one * two + 1e-18);
}

static void no_two_of_a_sound_are_the_same(void **state)
{
    (void)state;
    static const SoundKind KINDS[] = {
        SOUND_STROKE,     SOUND_PEN_DOWN, SOUND_CUP_DOWN,
        SOUND_FORM_SLIDE, SOUND_BROCHURE, SOUND_DIARY,
        SOUND_CARD,       SOUND_PICTURE,  SOUND_CHAIR_FORWARD};
    for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++) {
        float *made[3];
        size_t count = 0;
        for (uint64_t seed = 0; seed < 3; seed++) {
            made[seed] = sound_of(KINDS[i], seed + 1, &count);
        }
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < a; b++) {
                assert_true(alike(made[a], made[b], count) < 0.95);
            }
        }
        for (int a = 0; a < 3; a++) {
            free(made[a]);
        }
    }
}

static void what_lies_on_the_table_is_heard_shortly(void **state)
{
    (void)state;
    for (int kind = SOUND_PEN_DOWN; kind <= SOUND_PICTURE; kind++) {
        for (uint64_t seed = 0; seed < SEEDS; seed++) {
            size_t count, last = 0;
            float *samples = sound_of((SoundKind)kind, seed, &count);
            double peak = measure_peak(samples, count);
            for (size_t i = 0; i < count; i++) {
                last = fabs((double)samples[2 * i]) > peak / 20 ? i : last;
            }
            assert_true((double)last / SOUND_RATE < 0.25);
            free(samples);
        }
    }
}

static void the_same_seed_is_the_same_sound(void **state)
{
    (void)state;
    size_t count;
    float *one = room_of(ROOM_WORKSHOP, 2, &count);
    float *two = room_of(ROOM_WORKSHOP, 2, &count);
    assert_memory_equal(one, two, 2 * count * sizeof *one);
    free(one);
    free(two);
}

// A device asks for as much as it likes at a time.
static void how_much_is_asked_at_once_changes_nothing(void **state)
{
    (void)state;
    enum { ALL = SOUND_RATE };
    static float one[2 * ALL], two[2 * ALL];
    for (int pass = 0; pass < 2; pass++) {
        SoundScore score = sound_score_begin(5);
        (void)fresh();
        (void)sound_score_play(&score, SOUND_CUP_DOWN, 0.1234);
        (void)sound_score_play(&score, SOUND_STROKE, 0.3);
        for (size_t i = 0; i < score.count; i++) {
            sound_synth_take(&synth, &score.events[i]);
        }
        if (pass == 0) {
            sound_synth_fill(&synth, one, ALL);
        }
        for (size_t at = 0; pass == 1 && at < ALL; at += 320) {
            sound_synth_fill(&synth, two + 2 * at, 320);
        }
    }
    assert_memory_equal(one, two, sizeof one);
}

static void ticks_are_as_loud_as_each_other(void **state)
{
    (void)state;
    enum { TICKS = 8 };
    SoundEvent clock = {.what = SOUND_DO_CLOCK, .level = 1};
    sound_synth_take(fresh(), &clock);
    double least = 1, most = -200;
    for (int i = 0; i < TICKS; i++) {
        size_t count;
        float *samples = play(&synth, 1, &count);
        double peak = measure_decibels(measure_peak(samples, count));
        least = i == 0 ? peak : fmin(least, peak);
        most = fmax(most, peak);
        free(samples);
    }
    assert_true(least > -40); // from the first tick on
    assert_true(most - least < 1.5);
}

static void a_room_is_as_loud_all_the_time(void **state)
{
    (void)state;
    for (int room = 0; room < ROOM_CAR; room++) { // in the car it drips
        size_t count;
        float *samples = room_of((RoomKind)room, 8, &count);
        double least = 0, most = -200;
        for (size_t second = 2; second < 8; second++) {
            double level =
                measure_level(samples + 2 * second * SOUND_RATE, SOUND_RATE);
            least = second == 2 ? level : fmin(least, level);
            most = fmax(most, level);
        }
        free(samples);
        assert_true(most - least < 1);
    }
}

static void rooms_do_not_sound_like_each_other(void **state)
{
    (void)state;
    double before = -1, higher = -1;
    for (int room = 0; room < ROOM_KINDS; room++) {
        size_t count;
        float *samples = room_of((RoomKind)room, 3, &count);
        double share = measure_share_above(samples, count, 900);
        double high = measure_share_above(samples, count, 2500);
        double apart = fabs(share - before) + fabs(high - higher);
        assert_true(apart > 0.01);
        before = share;
        higher = high;
        free(samples);
    }
}

static void all_at_once_stays_below_the_ceiling(void **state)
{
    (void)state;
    (void)fresh();
    SoundEvent door = {.what = SOUND_DO_PLAY, .kind = SOUND_DOOR, .level = 20};
    for (uint64_t i = 0; i < 40; i++) { // more than there are voices
        door.seed = i;
        sound_synth_take(&synth, &door);
    }
    size_t count;
    float *samples = play(&synth, 1, &count);
    assert_true(measure_peak(samples, count) <= 0.89); // -1 dB
    free(samples);
}

static void a_full_queue_drops_what_comes_last(void **state)
{
    (void)state;
    SoundEvent event = {.what = SOUND_DO_PLAY, .after = 100};
    (void)fresh();
    for (int i = 0; i < SOUND_QUEUE_MAX + 50; i++) {
        sound_synth_take(&synth, &event);
    }
    assert_int_equal(synth.queued, SOUND_QUEUE_MAX);
}

// Stands still in the middle, and goes on there.
static void a_pause_is_soft_and_loses_nothing(void **state)
{
    (void)state;
    size_t count;
    SoundEvent cup = {
        .what = SOUND_DO_PLAY, .kind = SOUND_CUP_DOWN, .after = SOUND_RATE / 2};
    free(room_of(ROOM_KITCHEN, 2, &count));
    sound_synth_take(&synth, &cup);
    sound_synth_hold(&synth, true);
    float *samples = play(&synth, 2, &count);
    size_t ten = SOUND_RATE / 100; // it does not cut: 10 ms on it is there
    assert_true(measure_level(samples + 2 * ten, ten) > -60);
    assert_true(measure_peak(samples + 2 * (count / 2), count / 2) <= 0);
    free(samples);
    assert_false(sound_synth_is_heard(&synth));
    assert_int_equal(synth.queued, 1);
    sound_synth_hold(&synth, false);
    samples = play(&synth, 1, &count);
    assert_true(measure_peak(samples, count) > 0.05); // and there is the cup
    free(samples);
}

static void hushed_it_rests(void **state)
{
    (void)state;
    size_t count;
    SoundEvent hush = {.what = SOUND_DO_HUSH};
    free(room_of(ROOM_OFFICE, 1, &count));
    assert_true(sound_synth_is_heard(&synth));
    sound_synth_take(&synth, &hush);
    free(play(&synth, 3, &count));
    assert_false(sound_synth_is_heard(&synth));
}

static void mute_it_rests(void **state)
{
    (void)state;
    size_t count;
    free(room_of(ROOM_OFFICE, 1, &count));
    sound_synth_set_volume(&synth, 0);
    free(play(&synth, 1, &count));
    assert_false(sound_synth_is_heard(&synth));
}

static void rain_is_shut_out_by_the_door(void **state)
{
    (void)state;
    SoundScore score = sound_score_begin(1);
    (void)fresh();
    sound_moments_car(&score);
    for (size_t i = 0; i < score.count; i++) {
        sound_synth_take(&synth, &score.events[i]);
    }
    size_t count;
    float *samples = play(&synth, 4, &count);
    double open =
        measure_share_above(samples + SOUND_RATE, SOUND_RATE / 2, 1500);
    double shut =
        measure_share_above(samples + 6 * SOUND_RATE, SOUND_RATE, 1500);
    assert_true(open > 1.2 * shut);
    free(samples);
}

// Each in its own ear.
static void drops_fall_left_and_right(void **state)
{
    (void)state;
    size_t count;
    float *samples = room_of(ROOM_CAR, 4, &count);
    double both = 0, left = 0, right = 0;
    for (size_t i = count / 2; i < count; i++) {
        left += (double)samples[2 * i] * (double)samples[2 * i];
        right += (double)samples[2 * i + 1] * (double)samples[2 * i + 1];
        both += (double)samples[2 * i] * (double)samples[2 * i + 1];
    }
    assert_true(fabs(both) / sqrt(left * right) < 0.5);
    free(samples);
}

static void a_file_is_what_everything_plays(void **state)
{
    (void)state;
    const float samples[4] = {0, 0.5f, -1, 2};
    unsigned char bytes[SOUND_WAV_HEAD + 8];
    assert_int_equal(sound_wav_size(2), sizeof bytes);
    sound_wav_write(samples, 2, bytes);
    assert_memory_equal(bytes, "RIFF", 4);
    assert_memory_equal(bytes + 8, "WAVEfmt ", 8);
    assert_int_equal(bytes[22], 2); // channels
    assert_int_equal(bytes[24] + 256 * bytes[25], 48000);
    assert_int_equal(bytes[46] + 256 * bytes[47], 16384);
    assert_int_equal(bytes[50] + 256 * bytes[51], 32767); // cut off
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_sound_is_heard_within_bounds_and_dies_away),
        cmocka_unit_test(each_sound_and_each_room_is_heard_on_a_laptop),
        cmocka_unit_test(no_two_of_a_sound_are_the_same),
        cmocka_unit_test(what_lies_on_the_table_is_heard_shortly),
        cmocka_unit_test(the_same_seed_is_the_same_sound),
        cmocka_unit_test(how_much_is_asked_at_once_changes_nothing),
        cmocka_unit_test(ticks_are_as_loud_as_each_other),
        cmocka_unit_test(a_room_is_as_loud_all_the_time),
        cmocka_unit_test(rooms_do_not_sound_like_each_other),
        cmocka_unit_test(all_at_once_stays_below_the_ceiling),
        cmocka_unit_test(a_full_queue_drops_what_comes_last),
        cmocka_unit_test(a_pause_is_soft_and_loses_nothing),
        cmocka_unit_test(hushed_it_rests),
        cmocka_unit_test(mute_it_rests),
        cmocka_unit_test(rain_is_shut_out_by_the_door),
        cmocka_unit_test(drops_fall_left_and_right),
        cmocka_unit_test(a_file_is_what_everything_plays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
