// What the synthesiser is told: what is to be heard, and after how long. A
// plain value, so that a score can be made, tested and handed over whole.

#ifndef SOUND_SOUND_EVENT_H
#define SOUND_SOUND_EVENT_H

#include <stdint.h>

#include "talk/scenario/room_words.h"

enum { SOUND_RATE = 48000 }; // samples a second, in each of two channels

// One thing that can be heard; sound_table.c says what each is made of.
typedef enum {
    SOUND_STROKE, // of the pen: one letter
    SOUND_PEN_DOWN,
    SOUND_PEN_UP,
    SOUND_CUP_UP,
    SOUND_CUP_DOWN,
    SOUND_FORM_SLIDE,
    SOUND_FORM_LIFT,
    SOUND_BROCHURE,
    SOUND_DIARY,
    SOUND_CARD,
    SOUND_PICTURE, // a thing in the room that is taken up
    SOUND_CHAIR_FORWARD,
    SOUND_CHAIR_BACK,
    SOUND_BREATH,
    SOUND_SIGH,
    SOUND_LAUGH, // half a one, through the nose
    SOUND_SWALLOW,
    SOUND_TAP, // of a finger
    SOUND_FABRIC,
    SOUND_TICK,
    SOUND_TOCK,
    SOUND_DOOR, // of the car
    SOUND_PHONE,
    SOUND_DROP,
    SOUND_RATCHET, // from here on: now and then, somewhere in a room
    SOUND_DISHES,
    SOUND_TYPING,
    SOUND_BIRD,
    SOUND_PRINTER,
    SOUND_TRAY,
    SOUND_PASSING,
    SOUND_KINDS
} SoundKind;

typedef enum {
    SOUND_DO_PLAY,  // kind, length, harsh, pan
    SOUND_DO_SPEAK, // syllable
    SOUND_DO_ROOM,  // room, level, bright
    SOUND_DO_CLOCK, // ticks from now on, `level` above 0; or no more
    SOUND_DO_CUT,   // all that was queued before is dropped, a voice stops
    SOUND_DO_HUSH   // and all that is heard dies away, rooms and clock too
} SoundDo;

// The sounds of a mouth that a syllable begins with.
typedef enum {
    SOUND_OPENS_SOFTLY,
    SOUND_OPENS_CLOSED, // p, t, k: nothing, and then at once
    SOUND_OPENS_HISSING // s, f, ch
} SoundOpening;

// A piece of his voice.
typedef struct SoundSyllable {
    float hertz;      // the pitch at its beginning
    float to_hertz;   // and at its end
    float formant[3]; // hertz
    float breath;     // 0..1: how much of it is air
    uint8_t opening;  // SoundOpening
} SoundSyllable;

// A struct set to {0} is a stroke of the pen, now, as loud as it is.
typedef struct SoundEvent {
    uint32_t after; // samples from when it is handed over
    uint8_t what;   // SoundDo
    uint8_t kind;   // SoundKind
    uint8_t room;   // RoomKind; ROOM_KINDS: nowhere
    uint64_t seed;
    float level;  // decibels to what is usual; a room, a clock: 0..1
    float length; // seconds, where it can be longer or shorter; 0: its own
    float harsh;  // 0..1
    float bright; // a room: 0..1, how much comes in from outside
    float pan;    // -1 left .. 1 right
    SoundSyllable syllable;
} SoundEvent;

#endif
