#include "sound/sound_voice.h"

#include <math.h>

#include "base/random.h"

static const float TWO_PI = 6.28318531f;
static const float SILENT = 1e-4f;
static const float CUT_FALL = 0.996f; // a sample: 60 dB in 36 ms

// By chance from -1 to 1.
static float either(Random *random)
{
    return (float)random_below(random, 2001) / 1000 - 1;
}

static int samples(float milliseconds)
{
    return (int)(milliseconds * SOUND_RATE / 1000);
}

// How much longer than usual it lasts.
static float stretch_of(const SoundRow *row, const SoundEvent *event)
{
    float usual = 0;
    for (int i = 0; i < SOUND_PARTS_MAX; i++) {
        usual = fmaxf(usual, row->parts[i].at + row->parts[i].rise +
                                 2 * row->parts[i].half);
    }
    return row->stretches && event->length > 0 ? event->length * 1000 / usual
                                               : 1;
}

static SoundVoicePart part_of(const SoundPart *part, Random *random,
                              float pitch, float stretch, float loose)
{
    float own = pitch * (1 + 0.02f * loose * either(random));
    float time = stretch * (1 + 0.12f * loose * either(random));
    bool glides = part->to_hertz > 0;
    return (SoundVoicePart){
        .kind = part->kind,
        .wait = samples(part->at * time),
        .rise = samples(part->rise * time) + 1,
        .level = part->level * sound_decibels(1.2f * loose * either(random)),
        .fall = exp2f(-1 / fmaxf(1, part->half * time * SOUND_RATE / 1000)),
        .hertz = part->hertz * own,
        .to_hertz = (glides ? part->to_hertz : part->hertz) * own,
        .sharpness = part->sharpness};
}

void sound_voice_start(SoundVoice *voice, const SoundEvent *event)
{
    const SoundRow *row = sound_table_row((SoundKind)event->kind);
    Random random = random_start(random_mix(event->seed, event->kind));
    float pitch = 1 + row->spread * either(&random);
    float level = sound_decibels(row->level + event->level +
                                 row->loose * either(&random));
    float stretch = stretch_of(row, event);
    float loose = fminf(1, row->loose / 2); // its parts, as all of it
    *voice = (SoundVoice){.heard = true,
                          .gain = 1,
                          .left = level * sqrtf((1 - event->pan) / 2),
                          .right = level * sqrtf((1 + event->pan) / 2),
                          .room = level * row->room,
                          .noise = sound_noise_start(event->seed)};
    for (int i = 0; i < SOUND_PARTS_MAX; i++) {
        const SoundPart *part = &row->parts[i];
        bool there =
            part->chance == 0 || (int)random_below(&random, 100) < part->chance;
        SoundVoicePart made = part_of(part, &random, pitch, stretch, loose);
        made.level *= part->harsh ? event->harsh : 1;
        if (there && made.level > SILENT) {
            voice->parts[i] = made;
        }
    }
}

void sound_voice_cut(SoundVoice *voice)
{
    voice->dying = true;
}

// How loud a part is, and on to the next sample.
static float level_next(SoundVoicePart *part)
{
    if (part->done < part->rise) {
        float t = (float)part->done++ / (float)part->rise;
        return part->level * t * t * (3 - 2 * t);
    }
    part->level *= part->fall;
    return part->level;
}

static void add_tone(SoundVoicePart *part, float *out, size_t count)
{
    float t = fminf(1, (float)part->done / (float)part->rise);
    float step =
        (part->hertz + (part->to_hertz - part->hertz) * t) / SOUND_RATE;
    for (size_t i = 0; i < count; i++) {
        out[i] += level_next(part) * sinf(TWO_PI * part->phase);
        part->phase += step;
        part->phase -= part->phase >= 1 ? 1 : 0;
    }
}

static void add_noise(SoundVoice *voice, SoundVoicePart *part, float *out,
                      size_t count)
{
    float t = fminf(1, (float)part->done / (float)part->rise);
    sound_band_set(&part->band,
                   part->hertz + (part->to_hertz - part->hertz) * t,
                   part->sharpness);
    for (size_t i = 0; i < count; i++) {
        float white = sound_noise_next(&voice->noise);
        out[i] += level_next(part) * sound_band_twice(&part->band, white);
    }
}

static void add_part(SoundVoice *voice, SoundVoicePart *part, float *out,
                     size_t count)
{
    size_t skip = part->wait < (int)count ? (size_t)part->wait : count;
    part->wait -= (int)skip;
    if (skip == count) {
        return;
    }
    if (part->kind == SOUND_PART_TONE) {
        add_tone(part, out + skip, count - skip);
    } else {
        add_noise(voice, part, out + skip, count - skip);
    }
    if (part->done >= part->rise && part->level < SILENT) {
        part->kind = SOUND_PART_NONE;
    }
}

void sound_voice_add(SoundVoice *voice, size_t count, float *left, float *right,
                     float *room)
{
    float mono[SOUND_BLOCK] = {0};
    bool more = false;
    for (int i = 0; i < SOUND_PARTS_MAX; i++) {
        if (voice->parts[i].kind != SOUND_PART_NONE) {
            add_part(voice, &voice->parts[i], mono, count);
            more = more || voice->parts[i].kind != SOUND_PART_NONE;
        }
    }
    for (size_t i = 0; i < count; i++) {
        voice->gain *= voice->dying ? CUT_FALL : 1;
        float sample = mono[i] * voice->gain;
        left[i] += sample * voice->left;
        right[i] += sample * voice->right;
        room[i] += sample * voice->room;
    }
    voice->heard = more && voice->gain > SILENT;
}
