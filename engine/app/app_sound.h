// Which moment sounds like what. Only listens: nothing waits for a sound.

#ifndef APP_APP_SOUND_H
#define APP_APP_SOUND_H

#include "sound/sound.h"
#include "talk/conversation.h"

// What is to be heard where no conversation goes on: nothing.
void app_sound_nowhere(Sound *sound);

// At the table, when nobody speaks.
void app_sound_table(Sound *sound);

// In the car: the door, the telephone, the rain.
void app_sound_car(Sound *sound);

// What this move sounds like. Returns the key of the words for it, or NULL.
const char *app_sound_turn(Sound *sound, const Scenario *scenario,
                           const Turn *turn);

#endif
