#include "sound/sound_reverb.h"

#include <math.h>

#include "sound/sound_event.h"

// Samples: of no common measure, as the walls of a room are.
static const size_t LENGTHS[SOUND_REVERB_LINES] = {1117, 1381, 1733, 2153};
static const float DULL = 0.42f;
static const float NEARLY_NOTHING = 1e-12f; // or it takes ages to end

void sound_reverb_set(SoundReverb *reverb, float seconds, float share)
{
    for (int i = 0; i < SOUND_REVERB_LINES; i++) {
        float rounds = seconds * SOUND_RATE / (float)LENGTHS[i];
        reverb->gain[i] = powf(10, -3 / fmaxf(rounds, 0.2f));
    }
    reverb->share = share;
}

// Through one line; a Householder matrix mixes what comes out of all.
static void next(SoundReverb *reverb, float in, float out[SOUND_REVERB_LINES])
{
    float sum = 0;
    for (int i = 0; i < SOUND_REVERB_LINES; i++) {
        float heard = reverb->line[i][reverb->at[i]];
        reverb->dull[i] += (1 - DULL) * (heard - reverb->dull[i]);
        out[i] = reverb->dull[i] * reverb->gain[i];
        sum += out[i];
    }
    for (int i = 0; i < SOUND_REVERB_LINES; i++) {
        reverb->line[i][reverb->at[i]] = in + out[i] - 0.5f * sum;
        reverb->at[i] = (reverb->at[i] + 1) % LENGTHS[i];
    }
}

void sound_reverb_add(SoundReverb *reverb, size_t count, const float *in,
                      float *left, float *right)
{
    for (size_t i = 0; i < count; i++) {
        float out[SOUND_REVERB_LINES];
        next(reverb, in[i] + NEARLY_NOTHING, out);
        left[i] += reverb->share * (out[0] + out[2]);
        right[i] += reverb->share * (out[1] + out[3]);
        float most = fmaxf(fabsf(in[i]), fabsf(out[0]));
        reverb->loud = fmaxf(reverb->loud * 0.9999f, most);
    }
}
