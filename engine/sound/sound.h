// What there is to hear. Without a device, or with one that went away, all of
// this does nothing, and nothing else changes.

#ifndef SOUND_SOUND_H
#define SOUND_SOUND_H

#include "sound/sound_mixer.h"

typedef struct Sound Sound;

// Makes the sounds and opens the device; takes some milliseconds, so call it
// when the first picture stands. NULL when there is no device or no memory:
// every function takes that too.
Sound *sound_open(void);

void sound_close(Sound *sound);

// 0..100; 0 is mute, and the device then rests.
void sound_set_volume(Sound *sound, int percent);

// For so many milliseconds; 0: until it is stopped, or once.
void sound_play(Sound *sound, SoundKind kind, int percent, int milliseconds);
void sound_stop(Sound *sound, SoundKind kind);

// Stops the device in the middle of what it plays, and goes on there.
void sound_pause(Sound *sound, bool paused);

// Lets everything die away.
void sound_hush(Sound *sound);

#endif
