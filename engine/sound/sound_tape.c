#include "sound/sound_tape.h"

#include <math.h>

#include "base/random.h"
#include "talk/pace.h"

enum { CHUNK = 1024 };

static const double THOUGHT = 1.4; // before the next move
static const double IN_CAR = 9;

void sound_tape_run(SoundTape *tape, double seconds)
{
    float samples[2 * CHUNK];
    for (size_t left = (size_t)(seconds * SOUND_RATE); left > 0;) {
        size_t count = left < CHUNK ? left : CHUNK;
        sound_synth_fill(&tape->synth, samples, count);
        tape->take(tape->self, samples, count);
        left -= count;
    }
}

void sound_tape_play(SoundTape *tape, const SoundScore *score)
{
    for (size_t i = 0; i < score->count; i++) {
        sound_synth_take(&tape->synth, &score->events[i]);
    }
}

static SoundScore begin_score(SoundTape *tape, const Conversation *now)
{
    return sound_score_begin(random_mix(now->seed, (uint64_t)tape->moves++));
}

static SoundMoment moment_of(const SoundTape *tape, const Conversation *now,
                             const Turn *turn)
{
    return (SoundMoment){.words = tape->words,
                         .now = now,
                         .turn = turn,
                         .before = &tape->sat,
                         .murmurs = true};
}

static double spoken(const Conversation *now, int beat)
{
    return beat == NONE ? 0 : pace_speak(now->scenario->beats[beat].words);
}

void sound_tape_begin(SoundTape *tape, const Conversation *now)
{
    SoundScore score = begin_score(tape, now);
    SoundMoment moment = moment_of(tape, now, NULL);
    RoomKind room;
    (void)room_words_find(now->scenario->room, &room);
    tape->sat = bearing_of(now);
    sound_synth_set_volume(&tape->synth, 1);
    sound_moments_room(&score, room);
    sound_tape_play(tape, &score);
    sound_tape_run(tape, THOUGHT);
    score = begin_score(tape, now);
    sound_moments_opening(&score, &moment);
    sound_tape_play(tape, &score);
    sound_tape_run(tape, spoken(now, conversation_opening(now)) + THOUGHT);
}

void sound_tape_turn(SoundTape *tape, const Conversation *now, const Turn *turn)
{
    SoundScore score = begin_score(tape, now);
    SoundMoment moment = moment_of(tape, now, turn);
    if (turn->move.kind == MOVE_SILENCE) {
        sound_moments_silence(&score, &moment);
        sound_tape_play(tape, &score);
        sound_tape_run(tape, pace_silence(now));
        score = begin_score(tape, now);
        sound_moments_answer(&score, &moment);
    } else {
        sound_moments_turn(&score, &moment);
    }
    sound_tape_play(tape, &score);
    double writes =
        turn->cell == NONE ? 0 : pace_write(pace_note(now, turn->cell));
    double speaks = spoken(now, turn->beat);
    if (turn->event != NONE) {
        const Event *event = &now->scenario->events[turn->event];
        speaks += spoken(now, event->says) + spoken(now, event->beat);
    }
    sound_tape_run(tape, fmax(speaks, writes) + THOUGHT);
    tape->sat = bearing_of(now);
}

void sound_tape_end(SoundTape *tape, const Conversation *now, const Turn *turn)
{
    SoundScore score = begin_score(tape, now);
    SoundMoment moment = moment_of(tape, now, turn);
    if (turn->ending == ENDING_EXAMINED) {
        sound_moments_pen(&score, &moment);
        sound_tape_play(tape, &score);
        sound_tape_run(tape, PACE_PEN_DOWN + PACE_NOTHING);
        score = begin_score(tape, now);
    }
    sound_moments_line(&score, &moment);
    sound_tape_play(tape, &score);
    sound_tape_run(tape, spoken(now, turn->closing) + 2 * THOUGHT);
    if (!now->scenario->turned) {
        score = begin_score(tape, now);
        sound_moments_car(&score);
        sound_tape_play(tape, &score);
        sound_tape_run(tape, IN_CAR);
    }
}
