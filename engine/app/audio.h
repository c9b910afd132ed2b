// The device that plays what the synthesiser makes. Without one, or with one
// that went away, all of this does nothing, and nothing else changes; one that
// comes back plays on. It is open only while there is something to hear.

#ifndef APP_AUDIO_H
#define APP_AUDIO_H

#include <SDL.h>
#include <stdbool.h>

#include "sound/sound_score.h"

typedef struct Audio Audio;

// Takes some milliseconds: call it when the first picture stands. NULL when
// nothing here plays sound, or there is no memory: every function takes that
// too.
Audio *audio_open(void);

void audio_close(Audio *audio);

// 0..100; 0 is mute.
void audio_set_volume(Audio *audio, int percent);

// All of it, each event at its time from now. What is mute is not heard later:
// of that only the room stays.
void audio_play(Audio *audio, const SoundScore *score);

// Everything stands still in the middle, softly; or goes on there.
void audio_hold(Audio *audio, bool held);

// A device that came or went; any other event is left alone.
void audio_notice(Audio *audio, const SDL_Event *event);

// Lets the device rest once nothing was heard for a while. Returns in how many
// milliseconds to ask again, or -1: not before something is played.
int audio_rest(Audio *audio);

// Whether a device is open now.
bool audio_is_open(const Audio *audio);

#endif
