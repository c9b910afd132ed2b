// How much of a core the sound of a talk takes: seconds of processor time for a
// hundred seconds of sound.
//     bench_sound CUSTOMER.lua WORDS.lua   prints per cent
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "author/explore/bots.h"
#include "author/script/loader.h"
#include "sound/sound_tape.h"

enum { SECONDS = 60 };

static void count_samples(void *self, const float *samples, size_t count)
{
    size_t *all = self;
    (void)samples;
    *all += count;
}

int main(int count, char **arguments)
{
    static SoundTape tape;
    Arena arena = {0};
    Error error = {0};
    Conversation now;
    Turn turn;
    size_t samples = 0;
    const Scenario *scenario =
        count == 3 ? loader_load(&arena, arguments[2], arguments[1], &error)
                   : NULL;
    if (!scenario) {
        return EXIT_FAILURE;
    }
    tape = (SoundTape){
        .words = words_open("nl"), .take = count_samples, .self = &samples};
    conversation_begin(&now, scenario, 1, 0);
    clock_t began = clock();
    sound_tape_begin(&tape, &now);
    while (samples < (size_t)SECONDS * SOUND_RATE &&
           now.ending == ENDING_NONE) {
        (void)conversation_play(&now, bot_choose(BOT_LISTENER, &now), &turn);
        sound_tape_turn(&tape, &now, &turn);
    }
    double seconds = (double)(clock() - began) / CLOCKS_PER_SEC;
    printf("%.2f\n", 100 * seconds * SOUND_RATE / (double)samples);
    arena_free(&arena);
    return EXIT_SUCCESS;
}
