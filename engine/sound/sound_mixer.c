#include "sound/sound_mixer.h"

static const float STEP = 1.0f / (0.4f * SOUND_RATE); // 0.4 s from nothing

void sound_mixer_play(SoundMixer *mixer, SoundKind kind, float level,
                      size_t samples)
{
    SoundVoice *voice = &mixer->voices[kind];
    if (!mixer->waves[kind]) {
        return;
    }
    if (!sound_wave_loops(kind)) {
        *voice = (SoundVoice){.level = level};
    } else if (!voice->heard) {
        *voice = (SoundVoice){0};
    }
    voice->target = level;
    voice->left = samples;
    voice->heard = true;
}

void sound_mixer_stop(SoundMixer *mixer, SoundKind kind)
{
    mixer->voices[kind].target = 0;
}

bool sound_mixer_is_heard(const SoundMixer *mixer)
{
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        if (mixer->voices[kind].heard && mixer->volume > 0) {
            return true;
        }
    }
    return false;
}

static void approach(SoundVoice *voice)
{
    if (voice->level < voice->target) {
        voice->level += STEP;
        voice->level =
            voice->level > voice->target ? voice->target : voice->level;
    } else if (voice->level > voice->target) {
        voice->level -= STEP;
        voice->level =
            voice->level < voice->target ? voice->target : voice->level;
    }
}

static float next(SoundMixer *mixer, SoundKind kind)
{
    SoundVoice *voice = &mixer->voices[kind];
    float sample = mixer->waves[kind][voice->at++] * voice->level;
    approach(voice);
    if (voice->left > 0 && --voice->left == 0) {
        voice->target = 0;
    }
    if (voice->at == sound_wave_length(kind)) {
        voice->at = 0;
        voice->heard = sound_wave_loops(kind);
    }
    if (voice->level <= 0 && voice->target <= 0) {
        voice->heard = false;
    }
    return sample;
}

void sound_mixer_fill(SoundMixer *mixer, float *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        float sum = 0;
        for (int kind = 0; kind < SOUND_KINDS; kind++) {
            if (mixer->voices[kind].heard) {
                sum += next(mixer, (SoundKind)kind);
            }
        }
        sum *= mixer->volume;
        out[i] = sum > 1 ? 1 : sum < -1 ? -1 : sum;
    }
}
