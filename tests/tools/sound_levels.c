// How loud everything is: each sound, each room, each customer's talk, the car.
//     sound_levels
#include <stdio.h>
#include <string.h>

#include "../unit/sound_measure.h"
#include "../unit/whole_scenario.h"
#include "author/explore/bots.h"
#include "platform/file.h"
#include "sound/sound_tape.h"

typedef struct Kept {
    float *samples;
    size_t count, room;
} Kept;

static void keep(void *self, const float *samples, size_t count)
{
    Kept *kept = self;
    if (kept->count + count <= kept->room) {
        memcpy(kept->samples + 2 * kept->count, samples,
               2 * count * sizeof *samples);
        kept->count += count;
    }
}

static void print(const char *name, int number, const Kept *kept)
{
    printf("%-22s %2d  %6.1f s  peak %6.1f dB  %6.1f LUFS  above 400 Hz %3.0f "
           "%%\n",
           name, number, (double)kept->count / SOUND_RATE,
           measure_decibels(measure_peak(kept->samples, kept->count)),
           measure_loudness(kept->samples, kept->count),
           100 * measure_share_above(kept->samples, kept->count, 400));
}

static SoundTape *fresh(Kept *kept)
{
    static SoundTape tape;
    kept->count = 0;
    tape = (SoundTape){.take = keep, .self = kept};
    sound_synth_set_volume(&tape.synth, 1);
    return &tape;
}

static void print_sounds(Kept *kept)
{
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        SoundTape *tape = fresh(kept);
        SoundScore score = sound_score_begin(1);
        (void)sound_score_play(&score, (SoundKind)kind, 0);
        sound_tape_play(tape, &score);
        sound_tape_run(tape, (double)sound_table_seconds((SoundKind)kind));
        print("sound", kind, kept);
    }
    for (int room = 0; room < ROOM_KINDS; room++) {
        SoundTape *tape = fresh(kept);
        SoundScore score = sound_score_begin(1);
        sound_moments_room(&score, (RoomKind)room);
        sound_tape_play(tape, &score);
        sound_tape_run(tape, 8);
        print(room ? room_words_get((size_t)room) : "room", room, kept);
    }
    SoundTape *tape = fresh(kept);
    SoundScore score = sound_score_begin(1);
    sound_moments_title(&score);
    sound_tape_play(tape, &score);
    sound_tape_run(tape, 8);
    print("title", 0, kept);
    tape = fresh(kept);
    score = sound_score_begin(1);
    sound_moments_car(&score);
    sound_tape_play(tape, &score);
    sound_tape_run(tape, 9);
    print("car", 0, kept);
}

static void print_talk(Kept *kept, const Words *words, const char *name)
{
    Arena arena = {0};
    Conversation now;
    Turn turn = {0};
    SoundTape *tape = fresh(kept);
    tape->words = words;
    conversation_begin(&now, whole_customer(&arena, name), 1, 0);
    sound_tape_begin(tape, &now);
    for (int i = 0; i < 400 && now.ending == ENDING_NONE; i++) {
        (void)conversation_play(&now, bot_choose(BOT_LISTENER, &now), &turn);
        sound_tape_turn(tape, &now, &turn);
    }
    print(name, 0, kept);
    arena_free(&arena);
}

int main(void)
{
    Arena arena = {0};
    const char **names;
    enum { MINUTES = 20 };
    Kept kept = {.room = (size_t)MINUTES * 60 * SOUND_RATE};
    kept.samples = malloc(2 * kept.room * sizeof *kept.samples);
    if (!kept.samples) {
        return EXIT_FAILURE;
    }
    print_sounds(&kept);
    size_t count = whole_names(&arena, &names);
    for (size_t i = 0; i < count; i++) {
        print_talk(&kept, words_open("nl"), names[i]);
    }
    arena_free(&arena);
    free(kept.samples);
    return EXIT_SUCCESS;
}
