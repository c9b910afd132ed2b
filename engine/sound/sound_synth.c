#include "sound/sound_synth.h"

#include <math.h>

static const float SILENT = 1e-4f;
static const float HOLD_SECONDS = 0.08f;
static const float VOLUME_SECONDS = 0.1f;
static const float KNEE = 0.6f;     // up to here as it is
static const float CEILING = 0.86f; // -1.3 dB, and never above

void sound_synth_set_volume(SoundSynth *synth, float volume)
{
    if (sound_synth_is_heard(synth)) {
        sound_glide_to(&synth->volume, volume, VOLUME_SECONDS);
    } else {
        synth->volume = (SoundGlide){volume, volume, 0};
    }
}

void sound_synth_hold(SoundSynth *synth, bool held)
{
    sound_glide_to(&synth->held, held ? 1 : 0, HOLD_SECONDS);
}

static void take_room(SoundSynth *synth, const SoundEvent *event)
{
    SoundRoom *here = &synth->rooms[0];
    SoundEvent leaves = {.bright = here->bright.now};
    if (event->room == ROOM_KINDS) {
        sound_room_set(here, &leaves);
    } else if (here->kind == (RoomKind)event->room &&
               sound_room_is_heard(here)) {
        sound_room_set(here, event);
    } else {
        float share;
        float seconds = sound_room_echo((RoomKind)event->room, &share);
        synth->rooms[1] = *here;
        sound_room_set(&synth->rooms[1], &leaves);
        sound_room_start(here, event);
        sound_reverb_set(&synth->reverb, seconds, share);
    }
}

// The one that is free, or else the one that is nearest to its end.
static SoundVoice *free_voice(SoundSynth *synth)
{
    SoundVoice *best = &synth->voices[0];
    for (int i = 0; i < SOUND_VOICES; i++) {
        SoundVoice *voice = &synth->voices[i];
        if (!voice->heard) {
            return voice;
        }
        best = voice->dying && !best->dying ? voice : best;
    }
    return best;
}

static void cut(SoundSynth *synth)
{
    synth->queued = 0;
    sound_mouth_close(&synth->mouth);
}

static void hush(SoundSynth *synth)
{
    SoundEvent nowhere = {.room = ROOM_KINDS};
    cut(synth);
    take_room(synth, &nowhere);
    synth->next_tick = 0;
    for (int i = 0; i < SOUND_VOICES; i++) {
        sound_voice_cut(&synth->voices[i]);
    }
}

static void perform(SoundSynth *synth, const SoundEvent *event)
{
    switch ((SoundDo)event->what) {
    case SOUND_DO_PLAY:
        sound_voice_start(free_voice(synth), event);
        break;
    case SOUND_DO_SPEAK:
        sound_mouth_say(&synth->mouth, event);
        break;
    case SOUND_DO_ROOM:
        take_room(synth, event);
        break;
    case SOUND_DO_CLOCK:
        if (event->level > 0 && synth->next_tick == 0) {
            synth->next_tick = synth->now + 1;
        } else if (event->level <= 0) {
            synth->next_tick = 0;
        }
        synth->clock = event->level > 0 ? 20 * log10f(event->level) : 0;
        break;
    default:
        break; // what cuts is done when it is taken
    }
}

void sound_synth_take(SoundSynth *synth, const SoundEvent *event)
{
    if (event->what == SOUND_DO_CUT) {
        cut(synth);
    } else if (event->what == SOUND_DO_HUSH) {
        hush(synth);
    } else if (event->after == 0) {
        perform(synth, event);
    } else if (synth->queued < SOUND_QUEUE_MAX) {
        synth->queue[synth->queued] = *event;
        synth->due[synth->queued++] = synth->now + event->after;
    }
}

bool sound_synth_is_heard(const SoundSynth *synth)
{
    bool silenced = synth->volume.now <= 0 && synth->volume.target <= 0;
    bool still = synth->held.now >= 1 && synth->held.target >= 1;
    if (silenced || still) {
        return false;
    }
    bool heard = synth->queued > 0 || synth->next_tick != 0 ||
                 sound_mouth_is_heard(&synth->mouth) ||
                 sound_room_is_heard(&synth->rooms[0]) ||
                 sound_room_is_heard(&synth->rooms[1]) ||
                 synth->reverb.loud > SILENT;
    for (int i = 0; i < SOUND_VOICES && !heard; i++) {
        heard = synth->voices[i].heard;
    }
    return heard;
}

// Begins what is due now, in the order in which it was taken; and returns how
// many samples there are until the next.
static size_t begin_due(SoundSynth *synth, size_t most)
{
    size_t kept = 0;
    uint64_t until = synth->now + most;
    for (size_t i = 0; i < synth->queued; i++) {
        if (synth->due[i] <= synth->now) {
            perform(synth, &synth->queue[i]);
            continue;
        }
        until = synth->due[i] < until ? synth->due[i] : until;
        synth->due[kept] = synth->due[i];
        synth->queue[kept++] = synth->queue[i];
    }
    synth->queued = kept;
    return (size_t)(until - synth->now);
}

static void tick(SoundSynth *synth)
{
    if (synth->next_tick == 0 || synth->now < synth->next_tick) {
        return;
    }
    SoundEvent event = {.what = SOUND_DO_PLAY,
                        .kind = synth->ticks % 2 ? SOUND_TOCK : SOUND_TICK,
                        .seed = synth->ticks++,
                        .level = synth->clock,
                        .pan = -0.35f};
    sound_voice_start(free_voice(synth), &event);
    synth->next_tick += SOUND_RATE;
}

static float within(float sample)
{
    float size = fabsf(sample);
    if (size <= KNEE) {
        return sample;
    }
    float room = CEILING - KNEE;
    float over = KNEE + room * tanhf((size - KNEE) / room);
    return sample < 0 ? -over : over;
}

static void add_all(SoundSynth *synth, size_t count, float *left, float *right)
{
    float room[SOUND_BLOCK] = {0};
    SoundEvent far;
    for (int i = 0; i < 2; i++) {
        if (sound_room_is_heard(&synth->rooms[i]) &&
            sound_room_add(&synth->rooms[i], count, left, right, &far)) {
            sound_voice_start(free_voice(synth), &far);
        }
    }
    for (int i = 0; i < SOUND_VOICES; i++) {
        if (synth->voices[i].heard) {
            sound_voice_add(&synth->voices[i], count, left, right, room);
        }
    }
    sound_mouth_add(&synth->mouth, count, left, right, room);
    sound_reverb_add(&synth->reverb, count, room, left, right);
}

static void fill_block(SoundSynth *synth, float *out, size_t count)
{
    float left[SOUND_BLOCK] = {0};
    float right[SOUND_BLOCK] = {0};
    tick(synth);
    add_all(synth, count, left, right);
    for (size_t i = 0; i < count; i++) {
        float level = sound_glide_next(&synth->volume) *
                      (1 - sound_glide_next(&synth->held));
        out[2 * i] = within(left[i] * level);
        out[2 * i + 1] = within(right[i] * level);
    }
    synth->now += count;
}

void sound_synth_fill(SoundSynth *synth, float *out, size_t count)
{
    size_t done = 0;
    while (done < count) {
        float *here = out + 2 * done;
        if (synth->held.now >= 1 && synth->held.target >= 1) {
            for (size_t i = 0; i < 2 * (count - done); i++) {
                here[i] = 0;
            }
            return; // its time stands still too
        }
        size_t most = count - done < SOUND_BLOCK ? count - done : SOUND_BLOCK;
        size_t part = begin_due(synth, most);
        fill_block(synth, here, part);
        done += part;
    }
}
