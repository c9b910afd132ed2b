// A talk as it sounds: the silence has its length, the pen its letters, the one
// line comes after nothing, and each of it can be read.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/explore/bots.h"
#include "base/text.h"
#include "platform/file.h"
#include "sound/sound_moments.h"
#include "sound/sound_murmur.h"
#include "sound/sound_tape.h"
#include "sound_measure.h"
#include "talk/pace.h"
#include "whole_scenario.h"

typedef struct Kept {
    float *samples;
    size_t count, room;
} Kept;

// A talk under way, to be written down as a score.
typedef struct Talking {
    Arena arena;
    Conversation now;
    Turn turn;
    Bearing sat;
    SoundMoment moment;
    SoundScore score;
} Talking;

static void keep(void *self, const float *samples, size_t count)
{
    Kept *kept = self;
    if (kept->count + count > kept->room) {
        kept->room = 2 * (kept->count + count);
        kept->samples =
            realloc(kept->samples, 2 * kept->room * sizeof *kept->samples);
        assert_non_null(kept->samples);
    }
    memcpy(kept->samples + 2 * kept->count, samples,
           2 * count * sizeof *samples);
    kept->count += count;
}

static int begin(void **state)
{
    Talking *talking = calloc(1, sizeof *talking);
    conversation_begin(&talking->now, whole_scenario(&talking->arena), 1, 0);
    talking->sat = bearing_of(&talking->now);
    talking->moment = (SoundMoment){.words = words_open("nl"),
                                    .now = &talking->now,
                                    .turn = &talking->turn,
                                    .before = &talking->sat,
                                    .murmurs = true};
    talking->score = sound_score_begin(1);
    *state = talking;
    return 0;
}

static int end(void **state)
{
    Talking *talking = *state;
    arena_free(&talking->arena);
    free(talking);
    return 0;
}

// Lets a bot play until a move is one of those.
static void play_to(Talking *talking, Bot bot, MoveKind kind)
{
    do {
        assert_int_equal(talking->now.ending, ENDING_NONE);
        talking->sat = bearing_of(&talking->now);
        bool played = conversation_play(
            &talking->now, bot_choose(bot, &talking->now), &talking->turn);
        assert_true(played);
    } while (talking->turn.move.kind != (uint8_t)kind);
}

static void play_to_end(Talking *talking, Bot bot)
{
    while (talking->now.ending == ENDING_NONE) {
        bool played = conversation_play(
            &talking->now, bot_choose(bot, &talking->now), &talking->turn);
        assert_true(played);
    }
}

static const SoundEvent *find(const SoundScore *score, SoundDo what, int kind,
                              size_t from)
{
    for (size_t i = from; i < score->count; i++) {
        const SoundEvent *event = &score->events[i];
        if (event->what == (uint8_t)what &&
            (kind == NONE || event->kind == (uint8_t)kind)) {
            return event;
        }
    }
    return NULL;
}

static double seconds_of(const SoundEvent *event)
{
    assert_non_null(event);
    return (double)event->after / SOUND_RATE;
}

static size_t count_of(const SoundScore *score, SoundDo what, int kind)
{
    size_t count = 0;
    for (size_t i = 0; i < score->count; i++) {
        count += find(score, what, kind, i) == &score->events[i] ? 1 : 0;
    }
    return count;
}

static bool is_said(const SoundScore *score, const char *caption)
{
    for (size_t i = 0; i < score->caption_count; i++) {
        if (strcmp(score->captions[i], caption) == 0) {
            return true;
        }
    }
    return false;
}

static void a_silence_lasts_by_what_is_between_you(void **state)
{
    Talking *talking = *state;
    double before = pace_silence(&talking->now);
    assert_true(before >= 2.5 && before <= 4);
    talking->now.attention = 100;
    talking->now.positivity = 100;
    talking->now.coordination = 100;
    assert_true(fabs(pace_silence(&talking->now) - 4) < 1e-9);
    talking->now.attention = 0;
    talking->now.positivity = 0;
    talking->now.coordination = 0;
    assert_true(fabs(pace_silence(&talking->now) - 2.5) < 1e-9);
}

// The clock at once, the cup up and down, and no word of his.
static void in_a_silence_nobody_speaks(void **state)
{
    Talking *talking = *state;
    SoundScore *score = &talking->score;
    play_to(talking, BOT_SILENT, MOVE_SILENCE);
    sound_moments_silence(score, &talking->moment);
    const SoundEvent *clock = find(score, SOUND_DO_CLOCK, NONE, 0);
    assert_true(clock && clock->level > 0 && clock->after == 0);
    double up = seconds_of(find(score, SOUND_DO_PLAY, SOUND_CUP_UP, 0));
    double down = seconds_of(find(score, SOUND_DO_PLAY, SOUND_CUP_DOWN, 0));
    assert_true(up < down && down < pace_silence(&talking->now));
    assert_null(find(score, SOUND_DO_SPEAK, NONE, 0));
    assert_true(is_said(score, "sound.cup"));
}

static void he_breathes_before_he_speaks_and_then_the_clock_goes(void **state)
{
    Talking *talking = *state;
    SoundScore *score = &talking->score;
    play_to(talking, BOT_SILENT, MOVE_SILENCE);
    sound_moments_answer(score, &talking->moment);
    double breath = seconds_of(find(score, SOUND_DO_PLAY, SOUND_BREATH, 0));
    double word = seconds_of(find(score, SOUND_DO_SPEAK, NONE, 0));
    const SoundEvent *clock = find(score, SOUND_DO_CLOCK, NONE, 0);
    assert_true(breath < word);
    assert_true(clock && clock->level <= 0);
    assert_true(fabs(word - PACE_BREATH) < 0.01);
}

static void the_pen_makes_a_stroke_for_each_letter(void **state)
{
    Talking *talking = *state;
    SoundScore *score = &talking->score;
    talking->moment.murmurs = false;
    do {
        play_to(talking, BOT_INTERROGATOR, MOVE_SAY);
    } while (talking->turn.cell == NONE);
    sound_moments_turn(score, &talking->moment);
    const char *note = pace_note(&talking->now, talking->turn.cell);
    size_t letters = 0;
    for (const char *at = note; *at;) {
        letters += text_next(&at) != ' ' ? 1 : 0;
    }
    assert_true(letters > 0);
    assert_int_equal(count_of(score, SOUND_DO_PLAY, SOUND_STROKE), letters);
    double last = 0;
    for (size_t i = 0; i < score->count; i++) {
        if (score->events[i].kind == SOUND_STROKE &&
            score->events[i].what == SOUND_DO_PLAY) {
            last = fmax(last, seconds_of(&score->events[i]) +
                                  (double)score->events[i].length);
        }
    }
    assert_true(last <= pace_write(note) && last > 0.8 * pace_write(note));
    assert_true(is_said(score, "sound.pen"));
}

static void a_longer_note_takes_longer(void **state)
{
    (void)state;
    assert_true(pace_write("") <= 0);
    assert_true(pace_write("zes fietsen") > pace_write("zes"));
    assert_true(pace_write("dertig jaar hetzelfde pand, en nooit een "
                           "cent huur te veel betaald") <= 3);
}

// Nobody has to be a salesman to be heard writing.
static void daan_is_heard_writing_too(void **state)
{
    Talking *talking = *state;
    conversation_begin(&talking->now,
                       whole_customer(&talking->arena, "vertegenwoordiger"), 1,
                       0);
    do {
        play_to(talking, BOT_RANDOM, MOVE_SAY);
    } while (talking->turn.cell == NONE);
    sound_moments_turn(&talking->score, &talking->moment);
    assert_true(count_of(&talking->score, SOUND_DO_PLAY, SOUND_STROKE) > 0);
    assert_true(is_said(&talking->score, "sound.pen"));
}

static void what_he_tells_by_himself_is_two_soft_strokes(void **state)
{
    Talking *talking = *state;
    do {
        play_to(talking, BOT_LISTENER, MOVE_SAY);
    } while (talking->turn.cell == NONE ||
             talking->now.cells[talking->turn.cell].asked);
    sound_moments_turn(&talking->score, &talking->moment);
    assert_int_equal(count_of(&talking->score, SOUND_DO_PLAY, SOUND_STROKE), 2);
    assert_true(find(&talking->score, SOUND_DO_PLAY, SOUND_STROKE, 0)->level <
                0);
    assert_true(is_said(&talking->score, "sound.strokes"));
}

static SoundTape *fresh_tape(Kept *kept, const Talking *talking)
{
    SoundTape *tape = calloc(1, sizeof *tape);
    assert_non_null(tape);
    tape->words = talking->moment.words;
    tape->take = keep;
    tape->self = kept;
    sound_synth_set_volume(&tape->synth, 1);
    return tape;
}

// The pen is laid down, the clock stops, a second and a half of nothing; and
// then: ben ik geslaagd?
static void before_the_line_there_is_nothing(void **state)
{
    Talking *talking = *state;
    Kept kept = {0};
    SoundTape *tape = fresh_tape(&kept, talking);
    play_to_end(talking, BOT_INTERROGATOR);
    assert_int_equal(talking->turn.ending, ENDING_EXAMINED);
    sound_tape_begin(tape, &talking->now);
    sound_tape_turn(tape, &talking->now, &talking->turn);
    assert_true(tape->synth.next_tick != 0);
    size_t from = kept.count;
    sound_tape_end(tape, &talking->now, &talking->turn);
    const float *here = kept.samples + 2 * from;
    size_t laid = (size_t)((PACE_PEN_DOWN + 0.35) * SOUND_RATE);
    size_t line = (size_t)((PACE_PEN_DOWN + PACE_NOTHING) * SOUND_RATE);
    assert_true(measure_level(here, laid) > -50);
    assert_true(measure_level(here + 2 * laid, line - laid) < -60);
    assert_true(measure_level(here + 2 * line, SOUND_RATE) > -45);
    free(kept.samples);
    free(tape);
}

static double pitch_at_end(const char *text, double *before)
{
    Scenario scenario = {.id = "iemand"};
    Beat beat = {.text = text, .words = 3};
    Bearing calm = {.tension = 30, .warmth = 50};
    SoundScore score = sound_score_begin(1);
    sound_murmur_add(
        &score, words_open("nl"), &scenario, &beat,
        sound_murmur_speaker(scenario.id, &scenario.appearance, &calm), 0, 1.2);
    assert_true(score.count > 0);
    *before = (double)score.events[0].syllable.hertz;
    return (double)score.events[score.count - 1].syllable.to_hertz;
}

static void a_question_rises_and_a_sentence_falls(void **state)
{
    (void)state;
    double first;
    assert_true(pitch_at_end("Ben ik geslaagd?", &first) > first);
    assert_true(pitch_at_end("Dat is het.", &first) < 0.85 * first);
    double off = pitch_at_end("Nou weet je…", &first);
    assert_true(off > 0.85 * first && off <= first);
}

static double pitch_of(const Bearing *bearing)
{
    Scenario scenario = {.id = "iemand"};
    Beat beat = {.text = "En dat was het dan.", .words = 5};
    SoundScore score = sound_score_begin(1);
    sound_murmur_add(
        &score, words_open("nl"), &scenario, &beat,
        sound_murmur_speaker(scenario.id, &scenario.appearance, bearing), 0,
        1.6);
    return (double)score.events[0].syllable.hertz;
}

static void tension_raises_it_and_warmth_lowers_it(void **state)
{
    (void)state;
    double usual = pitch_of(&(Bearing){.tension = 30, .warmth = 50});
    assert_true(pitch_of(&(Bearing){.tension = 90, .warmth = 50}) > usual);
    assert_true(pitch_of(&(Bearing){.tension = 30, .warmth = 100}) < usual);
}

static void people_have_voices_of_their_own(void **state)
{
    Talking *talking = *state;
    Bearing same = {.tension = 30, .warmth = 50};
    const char **names;
    SoundSpeaker voices[16];
    size_t count = whole_names(&talking->arena, &names);
    for (size_t i = 0; i < count && i < 16; i++) {
        const Scenario *one = whole_customer(&talking->arena, names[i]);
        voices[i] = sound_murmur_speaker(one->id, &one->appearance, &same);
        assert_true(voices[i].hertz > 70 && voices[i].hertz < 260);
        for (size_t j = 0; j < i; j++) {
            float higher = voices[i].hertz - voices[j].hertz;
            float wider = voices[i].size - voices[j].size;
            bool other = fabsf(higher) > 3 || fabsf(wider) > 0.01f;
            assert_true(other);
        }
    }
}

// It ends with the mouth that is seen, however much he says.
static void his_voice_ends_with_his_mouth(void **state)
{
    Talking *talking = *state;
    const Scenario *scenario = talking->now.scenario;
    Bearing bearing = {.tension = 30, .warmth = 50};
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        double seconds = pace_speak(beat->words) - PACE_BREATH;
        SoundScore score = sound_score_begin((uint64_t)i);
        sound_murmur_add(
            &score, talking->moment.words, scenario, beat,
            sound_murmur_speaker(scenario->id, &scenario->appearance, &bearing),
            0, seconds);
        if (score.count > 0) {
            const SoundEvent *last = &score.events[score.count - 1];
            double ends = seconds_of(last) + (double)last->length;
            assert_true(ends < seconds + 0.05);
        }
        assert_true(score.count < SOUND_SCORE_MAX);
    }
}

static void without_a_voice_he_only_breathes(void **state)
{
    Talking *talking = *state;
    talking->moment.murmurs = false;
    play_to(talking, BOT_LISTENER, MOVE_SAY);
    sound_moments_turn(&talking->score, &talking->moment);
    assert_null(find(&talking->score, SOUND_DO_SPEAK, NONE, 0));
    assert_non_null(find(&talking->score, SOUND_DO_PLAY, SOUND_BREATH, 0));
}

static void render(Talking *talking, const char *name, Bot bot, Kept *kept)
{
    SoundTape *tape = fresh_tape(kept, talking);
    conversation_begin(&talking->now, whole_customer(&talking->arena, name), 1,
                       0);
    sound_tape_begin(tape, &talking->now);
    enum { MOVES = 8 };
    for (int i = 0; i < MOVES && talking->now.ending == ENDING_NONE; i++) {
        (void)conversation_play(&talking->now, bot_choose(bot, &talking->now),
                                &talking->turn);
        sound_tape_turn(tape, &talking->now, &talking->turn);
    }
    free(tape);
}

static void the_same_talk_sounds_the_same(void **state)
{
    Kept one = {0}, two = {0};
    render(*state, "fietsenmaker", BOT_LISTENER, &one);
    render(*state, "fietsenmaker", BOT_LISTENER, &two);
    assert_int_equal(one.count, two.count);
    assert_memory_equal(one.samples, two.samples,
                        2 * one.count * sizeof *one.samples);
    free(one.samples);
    free(two.samples);
}

static void a_talk_is_as_loud_as_the_car(void **state)
{
    Talking *talking = *state;
    Kept talk = {0}, car = {0};
    render(talking, "fietsenmaker", BOT_LISTENER, &talk);
    double loud = measure_loudness(talk.samples, talk.count);
    assert_true(fabs(loud + 26) < 3);
    assert_true(measure_peak(talk.samples, talk.count) < 0.89);
    SoundTape *tape = fresh_tape(&car, talking);
    SoundScore score = sound_score_begin(1);
    sound_moments_car(&score);
    sound_tape_play(tape, &score);
    sound_tape_run(tape, 8);
    assert_true(fabs(measure_loudness(car.samples, car.count) - loud) < 6);
    free(talk.samples);
    free(car.samples);
    free(tape);
}

// Every caption a moment can have is a sentence in each language.
static void what_is_heard_can_be_read(void **state)
{
    Talking *talking = *state;
    const Bot bots[] = {BOT_LISTENER, BOT_INTERROGATOR, BOT_SILENT, BOT_RANDOM};
    for (size_t i = 0; i < sizeof bots / sizeof bots[0]; i++) {
        conversation_begin(&talking->now, talking->now.scenario, i + 1, 0);
        while (talking->now.ending == ENDING_NONE) {
            talking->sat = bearing_of(&talking->now);
            (void)conversation_play(&talking->now,
                                    bot_choose(bots[i], &talking->now),
                                    &talking->turn);
            SoundScore score = sound_score_begin(i);
            sound_moments_turn(&score, &talking->moment);
            for (size_t c = 0; c < score.caption_count; c++) {
                assert_true(words_has(words_open("nl"), score.captions[c]));
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define OF_A_TALK(name) cmocka_unit_test_setup_teardown(name, begin, end)
        OF_A_TALK(a_silence_lasts_by_what_is_between_you),
        OF_A_TALK(in_a_silence_nobody_speaks),
        OF_A_TALK(he_breathes_before_he_speaks_and_then_the_clock_goes),
        OF_A_TALK(the_pen_makes_a_stroke_for_each_letter),
        cmocka_unit_test(a_longer_note_takes_longer),
        OF_A_TALK(daan_is_heard_writing_too),
        OF_A_TALK(what_he_tells_by_himself_is_two_soft_strokes),
        OF_A_TALK(before_the_line_there_is_nothing),
        cmocka_unit_test(a_question_rises_and_a_sentence_falls),
        cmocka_unit_test(tension_raises_it_and_warmth_lowers_it),
        OF_A_TALK(people_have_voices_of_their_own),
        OF_A_TALK(his_voice_ends_with_his_mouth),
        OF_A_TALK(without_a_voice_he_only_breathes),
        OF_A_TALK(the_same_talk_sounds_the_same),
        OF_A_TALK(a_talk_is_as_loud_as_the_car),
        OF_A_TALK(what_is_heard_can_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
