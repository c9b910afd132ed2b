// What each moment of the game sounds like, written as a score: the move that
// was played, the silence, the pen that is laid down, the one line, the car.
// Only tells: nothing waits for a sound, and the talk knows of none.

#ifndef SOUND_SOUND_MOMENTS_H
#define SOUND_SOUND_MOMENTS_H

#include "base/words.h"
#include "sound/sound_score.h"
#include "talk/bearing.h"
#include "talk/conversation.h"

// What a moment of the talk is told with.
typedef struct SoundMoment {
    const Words *words;      // of what he speaks
    const Conversation *now; // after the move
    const Turn *turn;        // the last; NULL: none yet
    const Bearing *before;   // how he sat then; NULL: he does not move
    bool murmurs;            // his voice is wanted
    bool calm;               // what is seen is there at once
} SoundMoment;

// What is there all the time: the room of the talk; the car; where one chooses,
// softly; the settings, where it was.
void sound_moments_room(SoundScore *score, RoomKind room);
void sound_moments_title(SoundScore *score);
void sound_moments_nowhere(SoundScore *score);

// What he says first.
void sound_moments_opening(SoundScore *score, const SoundMoment *moment);

// A move that took effect at once. All that was still to come is dropped. His
// answer begins after PACE_BREATH; the pen goes on as long as pace_write.
void sound_moments_turn(SoundScore *score, const SoundMoment *moment);

// The silence that lasts as pace_silence says, with the clock; and what he says
// after it.
void sound_moments_silence(SoundScore *score, const SoundMoment *moment);
void sound_moments_answer(SoundScore *score, const SoundMoment *moment);

// What was still to come is dropped.
void sound_moments_stop(SoundScore *score);

// Before the question of the examined: the pen is laid down, the clock stops,
// and for PACE_NOTHING there is nothing. Then the line that closes a talk.
void sound_moments_pen(SoundScore *score, const SoundMoment *moment);
void sound_moments_line(SoundScore *score, const SoundMoment *moment);

// What is taken in the hand, without a move.
typedef enum {
    SOUND_TAKES_FORM,
    SOUND_TAKES_BROCHURE,
    SOUND_TAKES_DIARY,
    SOUND_TAKES_CARD,
    SOUND_TAKES_PICTURE
} SoundTakes;
void sound_moments_take(SoundScore *score, SoundTakes takes);

// Into the car: the door, the rain that it shuts out, the telephone.
void sound_moments_car(SoundScore *score);

// To hear how loud it is, in the settings.
void sound_moments_try(SoundScore *score);

#endif
