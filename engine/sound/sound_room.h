// What a room sounds like when nobody speaks: bands of air, a machine that
// hums, and now and then something far away.

#ifndef SOUND_SOUND_ROOM_H
#define SOUND_SOUND_ROOM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/random.h"
#include "sound/sound_event.h"
#include "sound/sound_parts.h"

enum { SOUND_ROOM_BANDS = 3, SOUND_ROOM_HUMS = 3 };

// A struct set to {0} is silent. For each room that is heard, of which one
// comes up while the other dies away.
typedef struct SoundRoom {
    RoomKind kind;
    SoundGlide level;
    SoundGlide bright;
    SoundNoise noise[2];
    SoundBand band[2][SOUND_ROOM_BANDS];
    float phase[SOUND_ROOM_HUMS];
    Random random;
    int until; // samples to the next thing far away
} SoundRoom;

// Begins, silent, and comes up to `level` of 0..1.
void sound_room_start(SoundRoom *room, const SoundEvent *event);

// Goes on, to another level.
void sound_room_set(SoundRoom *room, const SoundEvent *event);

bool sound_room_is_heard(const SoundRoom *room);

// Adds its next samples. True, with `event`, if something far away is heard
// from here on.
bool sound_room_add(SoundRoom *room, size_t count, float *left, float *right,
                    SoundEvent *event);

// Seconds in which it gives a sound back, and how much of it.
float sound_room_echo(RoomKind kind, float *share);

#endif
