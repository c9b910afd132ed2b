#include "app/audio.h"

#include <stdlib.h>

#include "sound/sound_synth.h"

enum {
    BUFFER_SAMPLES = 1024, // 21 ms
    RING = 1024,           // events on their way; a power of two
    REST_MS = 1500
};

// The device's thread and ours share the ring and the numbers, never a lock:
// one writes the head, the other the tail. While no device is open all of it is
// ours.
struct Audio {
    SDL_AudioDeviceID device; // 0: none is open
    SoundSynth synth;
    SoundEvent ring[RING];
    SDL_atomic_t head, tail;
    SDL_atomic_t volume; // percent
    SDL_atomic_t held;
    SDL_atomic_t heard;
    int volume_set, held_set; // as the synthesiser has it
    bool missing;             // the last time, no device would open
    Uint32 silent_since;      // milliseconds; 0: something is heard
};

static void follow_numbers(Audio *audio)
{
    int volume = SDL_AtomicGet(&audio->volume);
    int held = SDL_AtomicGet(&audio->held);
    if (volume != audio->volume_set) {
        audio->volume_set = volume;
        sound_synth_set_volume(&audio->synth, (float)volume / 100);
    }
    if (held != audio->held_set) {
        audio->held_set = held;
        sound_synth_hold(&audio->synth, held != 0);
    }
}

static void take_ring(Audio *audio)
{
    unsigned tail = (unsigned)SDL_AtomicGet(&audio->tail);
    unsigned head = (unsigned)SDL_AtomicGet(&audio->head);
    for (; tail != head; tail++) {
        sound_synth_take(&audio->synth, &audio->ring[tail % RING]);
    }
    SDL_AtomicSet(&audio->tail, (int)tail);
}

static void fill(void *self, Uint8 *bytes, int size)
{
    Audio *audio = self;
    follow_numbers(audio);
    take_ring(audio);
    sound_synth_fill(&audio->synth, (float *)(void *)bytes,
                     (size_t)size / (2 * sizeof(float)));
    SDL_AtomicSet(&audio->heard, sound_synth_is_heard(&audio->synth));
}

Audio *audio_open(void)
{
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) {
        return NULL;
    }
    Audio *audio = calloc(1, sizeof *audio);
    if (!audio) {
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
    }
    return audio;
}

// What was under way is not heard later, at a moment of which it tells nothing;
// unless all stands still.
static void close_device(Audio *audio)
{
    static const SoundEvent CUT = {.what = SOUND_DO_CUT};
    if (audio->device != 0) {
        SDL_CloseAudioDevice(audio->device);
        audio->device = 0;
        take_ring(audio);
        if (!SDL_AtomicGet(&audio->held)) {
            sound_synth_take(&audio->synth, &CUT);
        }
    }
}

void audio_close(Audio *audio)
{
    if (audio) {
        close_device(audio);
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
        free(audio);
    }
}

// Opens the device if there is something to hear and one to hear it with.
static void wake(Audio *audio)
{
    SDL_AudioSpec wanted = {.freq = SOUND_RATE,
                            .format = AUDIO_F32SYS,
                            .channels = 2,
                            .samples = BUFFER_SAMPLES,
                            .callback = fill,
                            .userdata = audio};
    audio->silent_since = 0;
    if (audio->device != 0 || audio->missing) {
        return;
    }
    follow_numbers(audio);
    if (!sound_synth_is_heard(&audio->synth)) {
        return;
    }
    if (SDL_GetNumAudioDevices(0) != 0) { // else ALSA complains aloud
        audio->device = SDL_OpenAudioDevice(NULL, 0, &wanted, NULL, 0);
    }
    audio->missing = audio->device == 0;
    SDL_AtomicSet(&audio->heard, 1);
    if (audio->device != 0) {
        SDL_PauseAudioDevice(audio->device, 0);
    }
}

void audio_set_volume(Audio *audio, int percent)
{
    if (audio) {
        SDL_AtomicSet(&audio->volume, percent);
        wake(audio);
    }
}

static void send(Audio *audio, const SoundEvent *event)
{
    unsigned head = (unsigned)SDL_AtomicGet(&audio->head);
    unsigned tail = (unsigned)SDL_AtomicGet(&audio->tail);
    if (head - tail < RING) {
        audio->ring[head % RING] = *event;
        SDL_AtomicSet(&audio->head, (int)(head + 1));
    }
}

static bool stays(const SoundEvent *event)
{
    return event->what == SOUND_DO_ROOM || event->what == SOUND_DO_HUSH;
}

void audio_play(Audio *audio, const SoundScore *score)
{
    if (!audio) {
        return;
    }
    bool mute = SDL_AtomicGet(&audio->volume) == 0 || audio->missing;
    for (size_t i = 0; i < score->count; i++) {
        SoundEvent event = score->events[i];
        if (mute && stays(&event)) {
            event.after = 0;
        } else if (mute) {
            continue;
        }
        if (audio->device != 0) {
            send(audio, &event);
        } else {
            sound_synth_take(&audio->synth, &event);
        }
    }
    wake(audio);
}

void audio_hold(Audio *audio, bool held)
{
    if (audio) {
        SDL_AtomicSet(&audio->held, held);
        wake(audio);
    }
}

void audio_notice(Audio *audio, const SDL_Event *event)
{
    if (!audio) {
        return;
    }
    if (event->type == SDL_AUDIODEVICEREMOVED && !event->adevice.iscapture &&
        event->adevice.which == audio->device) {
        close_device(audio);
        wake(audio); // another one takes over
    } else if (event->type == SDL_AUDIODEVICEADDED &&
               !event->adevice.iscapture) {
        audio->missing = false;
        wake(audio);
    }
}

int audio_rest(Audio *audio)
{
    if (!audio || audio->device == 0) {
        return -1;
    }
    if (SDL_AtomicGet(&audio->heard)) {
        audio->silent_since = 0;
        return REST_MS;
    }
    Uint32 now = SDL_GetTicks();
    if (audio->silent_since == 0) {
        audio->silent_since = now ? now : 1;
    }
    if (now - audio->silent_since < REST_MS) {
        return REST_MS;
    }
    close_device(audio);
    return -1;
}

bool audio_is_open(const Audio *audio)
{
    return audio && audio->device != 0;
}
