#include "sound/sound_mouth.h"

#include <math.h>

static const float SILENT = 1e-4f;
static const float USUAL_LEVEL = 3.5f;
static const float SOFTLY = 0.38f; // little is left above 3.5 kHz: no words
static const float ROOM_SHARE = 0.3f;
static const float FORMANT_LEVEL[3] = {0.9f, 0.62f, 0.4f};
static const float FORMANT_WIDTH[3] = {90, 120, 180}; // hertz

enum { CLOSED_MS = 34, HISSING_MS = 70, RELEASE_MS = 42 };

static int samples(int milliseconds)
{
    return milliseconds * (SOUND_RATE / 1000);
}

void sound_mouth_say(SoundMouth *mouth, const SoundEvent *event)
{
    bool fresh = !sound_mouth_is_heard(mouth);
    mouth->now = event->syllable;
    mouth->done = 0;
    mouth->length = (int)(event->length * SOUND_RATE);
    mouth->level = USUAL_LEVEL * sound_decibels(event->level);
    if (fresh) {
        mouth->noise = sound_noise_start(event->seed);
        for (int i = 0; i < 3; i++) {
            mouth->formant[i] = mouth->now.formant[i];
        }
    }
    sound_band_set(&mouth->teeth, 4700, 1.3f);
    sound_band_set(&mouth->air, mouth->now.formant[1], 1.5f);
}

void sound_mouth_close(SoundMouth *mouth)
{
    mouth->length = mouth->done;
}

bool sound_mouth_is_heard(const SoundMouth *mouth)
{
    return mouth->done < mouth->length || mouth->loud > SILENT;
}

// Where the lips and the tongue are on their way to.
static void move(SoundMouth *mouth)
{
    for (int i = 0; i < 3; i++) {
        mouth->formant[i] +=
            0.03f * (mouth->now.formant[i] - mouth->formant[i]);
        sound_band_set(&mouth->band[i], mouth->formant[i],
                       mouth->formant[i] / FORMANT_WIDTH[i]);
        // Pulses, not noise: as loud as they are.
        mouth->band[i].scale = mouth->band[i].k;
    }
}

static float wanted(const SoundMouth *mouth)
{
    int before = mouth->now.opening == SOUND_OPENS_CLOSED    ? CLOSED_MS
                 : mouth->now.opening == SOUND_OPENS_HISSING ? HISSING_MS
                                                             : 0;
    int last = mouth->length - samples(RELEASE_MS);
    return mouth->done >= samples(before) && mouth->done < last ? 1 : 0;
}

static float hissing(const SoundMouth *mouth)
{
    return mouth->now.opening == SOUND_OPENS_HISSING &&
                   mouth->done < samples(HISSING_MS - 14)
               ? 1
               : 0;
}

// A pulse that opens slowly and shuts at once, rounded off.
static float pulse(SoundMouth *mouth)
{
    float part = mouth->length > 0
                     ? fminf(1, (float)mouth->done / (float)mouth->length)
                     : 1;
    float hertz =
        mouth->now.hertz + (mouth->now.to_hertz - mouth->now.hertz) * part;
    float step = hertz * (1 + mouth->wobble) / SOUND_RATE;
    mouth->phase += step;
    if (mouth->phase >= 1) {
        mouth->phase -= 1;
        mouth->wobble = 0.012f * sound_noise_next(&mouth->noise);
    }
    float t = mouth->phase;
    float open = t < 0.62f ? t * t * (0.62f - t) * 17 : 0;
    float raw = open - 0.36f;
    float edge = raw - mouth->dark;
    mouth->dark += 0.22f * edge;
    return 0.1f * mouth->dark + edge;
}

static float next(SoundMouth *mouth)
{
    float white = sound_noise_next(&mouth->noise);
    mouth->loud += 0.0011f * (wanted(mouth) - mouth->loud);
    mouth->hiss += 0.002f * (hissing(mouth) - mouth->hiss);
    float source = pulse(mouth) * (1 - 0.6f * mouth->now.breath);
    float sum = 0;
    for (int i = 0; i < 3; i++) {
        sum += FORMANT_LEVEL[i] * sound_band_next(&mouth->band[i], source) * 4;
    }
    float breathed =
        sound_band_twice(&mouth->air, white) * 0.12f * mouth->now.breath;
    float hissed =
        sound_band_twice(&mouth->teeth, white) * 0.045f * mouth->hiss;
    mouth->done += mouth->done < mouth->length ? 1 : 0;
    float all = mouth->loud * (sum + breathed) + hissed;
    mouth->soft[0] += SOFTLY * (all - mouth->soft[0]);
    mouth->soft[1] += SOFTLY * (mouth->soft[0] - mouth->soft[1]);
    return mouth->level * mouth->soft[1];
}

void sound_mouth_add(SoundMouth *mouth, size_t count, float *left, float *right,
                     float *room)
{
    if (!sound_mouth_is_heard(mouth)) {
        return;
    }
    move(mouth);
    for (size_t i = 0; i < count; i++) {
        float sample = next(mouth);
        left[i] += sample * 0.75f; // he sits a little left of the middle
        right[i] += sample * 0.66f;
        room[i] += sample * ROOM_SHARE;
    }
}
