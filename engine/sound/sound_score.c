#include "sound/sound_score.h"

#include <string.h>

#include "base/random.h"

SoundScore sound_score_begin(uint64_t seed)
{
    return (SoundScore){.seed = seed};
}

SoundEvent *sound_score_do(SoundScore *score, SoundDo what, double at)
{
    size_t place = score->count;
    if (place == SOUND_SCORE_MAX) {
        place--; // the last gives way: nobody misses it
    } else {
        score->count++;
    }
    score->seed = random_mix(score->seed, 41);
    score->events[place] = (SoundEvent){.what = (uint8_t)what,
                                        .after = (uint32_t)(at * SOUND_RATE),
                                        .seed = score->seed};
    return &score->events[place];
}

SoundEvent *sound_score_play(SoundScore *score, SoundKind kind, double at)
{
    SoundEvent *event = sound_score_do(score, SOUND_DO_PLAY, at);
    event->kind = (uint8_t)kind;
    return event;
}

void sound_score_caption(SoundScore *score, const char *key)
{
    for (size_t i = 0; i < score->caption_count; i++) {
        if (strcmp(score->captions[i], key) == 0) {
            return;
        }
    }
    if (score->caption_count < SOUND_CAPTIONS_MAX) {
        score->captions[score->caption_count++] = key;
    }
}
