// What each sound is made of: tones that were struck and bands of noise, each
// with its beginning, its swelling and its dying away. All of it is data; the
// voices (sound_voice.h) play it, never twice the same.

#ifndef SOUND_SOUND_TABLE_H
#define SOUND_SOUND_TABLE_H

#include <stdbool.h>

#include "sound/sound_event.h"

enum { SOUND_PARTS_MAX = 8 };

typedef enum {
    SOUND_PART_NONE, // after the last
    SOUND_PART_TONE,
    SOUND_PART_NOISE
} SoundPartKind;

typedef struct SoundPart {
    SoundPartKind kind;
    int chance; // percent: how often it is there; 0: always
    float at;   // milliseconds after the sound begins
    float hertz;
    float to_hertz;  // where it glides to while it swells; 0: stays
    float sharpness; // of the band; a tone: of no account
    float rise;      // milliseconds to its loudest
    float half;      // milliseconds in which it loses half of that
    float level;
    bool harsh; // only as much as the sound is harsh
} SoundPart;

typedef struct SoundRow {
    float level;    // decibels
    float loose;    // decibels more or less, by chance
    float spread;   // share by which its pitch is higher or lower, by chance
    float room;     // 0..1: how much of it the room gives back
    bool stretches; // it lasts as long as the event says
    SoundPart parts[SOUND_PARTS_MAX];
} SoundRow;

const SoundRow *sound_table_row(SoundKind kind);

// Seconds until the longest `kind` can last has died away.
float sound_table_seconds(SoundKind kind);

#endif
