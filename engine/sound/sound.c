#include "sound/sound.h"

#include <SDL.h>
#include <stdlib.h>

enum { BUFFER_SAMPLES = 1024, SEED = 2311 };

struct Sound {
    SDL_AudioDeviceID device;
    SoundMixer mixer; // the device's thread reads it: lock first
    float *samples;   // all waves, one behind the other
    bool paused;
};

static void fill(void *self, Uint8 *bytes, int size)
{
    Sound *sound = self;
    sound_mixer_fill(&sound->mixer, (float *)(void *)bytes,
                     (size_t)size / sizeof(float));
}

static bool make_waves(Sound *sound)
{
    size_t all = 0;
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        all += sound_wave_room((SoundKind)kind);
    }
    sound->samples = malloc(all * sizeof *sound->samples);
    if (!sound->samples) {
        return false;
    }
    float *at = sound->samples;
    for (int kind = 0; kind < SOUND_KINDS; kind++) {
        sound_wave_make((SoundKind)kind, SEED + (uint64_t)kind, at);
        sound->mixer.waves[kind] = at;
        at += sound_wave_room((SoundKind)kind);
    }
    return true;
}

static bool open_device(Sound *sound)
{
    SDL_AudioSpec wanted = {.freq = SOUND_RATE,
                            .format = AUDIO_F32SYS,
                            .channels = 1,
                            .samples = BUFFER_SAMPLES,
                            .callback = fill,
                            .userdata = sound};
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) {
        return false;
    }
    if (SDL_GetNumAudioDevices(0) != 0) { // else ALSA complains aloud
        sound->device = SDL_OpenAudioDevice(NULL, 0, &wanted, NULL, 0);
    }
    if (sound->device == 0) {
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
    }
    return sound->device != 0;
}

Sound *sound_open(void)
{
    Sound *sound = calloc(1, sizeof *sound);
    if (!sound) {
        return NULL;
    }
    sound->mixer.volume = 1;
    if (!open_device(sound)) {
        free(sound);
        return NULL;
    }
    if (!make_waves(sound)) { // the device rests until there is one to play
        sound_close(sound);
        return NULL;
    }
    return sound;
}

void sound_close(Sound *sound)
{
    if (!sound) {
        return;
    }
    SDL_CloseAudioDevice(sound->device);
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    free(sound->samples);
    free(sound);
}

// The device runs only while there is something to hear.
static void begin(Sound *sound)
{
    SDL_LockAudioDevice(sound->device);
}

static void end(Sound *sound)
{
    bool heard = sound_mixer_is_heard(&sound->mixer);
    SDL_UnlockAudioDevice(sound->device);
    SDL_PauseAudioDevice(sound->device, heard && !sound->paused ? 0 : 1);
}

void sound_set_volume(Sound *sound, int percent)
{
    if (sound) {
        begin(sound);
        sound->mixer.volume = (float)percent / 100;
        end(sound);
    }
}

void sound_play(Sound *sound, SoundKind kind, int percent, int milliseconds)
{
    if (sound) {
        size_t samples = (size_t)milliseconds * SOUND_RATE / 1000;
        begin(sound);
        sound_mixer_play(&sound->mixer, kind, (float)percent / 100, samples);
        end(sound);
    }
}

void sound_stop(Sound *sound, SoundKind kind)
{
    if (sound) {
        begin(sound);
        sound_mixer_stop(&sound->mixer, kind);
        end(sound);
    }
}

void sound_pause(Sound *sound, bool paused)
{
    if (sound) {
        begin(sound);
        sound->paused = paused;
        end(sound);
    }
}

void sound_hush(Sound *sound)
{
    for (int kind = 0; sound && kind < SOUND_KINDS; kind++) {
        sound_stop(sound, (SoundKind)kind);
    }
}
