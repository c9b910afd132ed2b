// How the customer's face and limbs stand at one moment. A bearing becomes a
// pose, two poses blend, and time adds breath, a blink, a glance or speech.
// All values are doubles, so that a pose blends part by part.

#ifndef DRAW_FIGURE_POSE_H
#define DRAW_FIGURE_POSE_H

#include <stdbool.h>

#include "talk/bearing.h"

// What a hand can do; a hand in between is a bit of both.
typedef enum {
    HAND_REST, // flat on the table
    HAND_OVER, // over the other hand
    HAND_GRIP, // round the other arm
    HAND_PALM, // palm up
    HAND_CHIN, // loosely closed, the forefinger along the cheek
    HAND_CUP,  // round a mug
    HAND_FLAT, // the fingers together and straight
    HAND_FIST, // closed
    HAND_PEN,  // a pen between thumb and forefinger
    HAND_SHAPES
} HandShape;

// One arm, measured from the middle of the neck; +x is outwards.
typedef struct PoseArm {
    double elbow_x, elbow_y;
    double wrist_x, wrist_y;
    double turn; // of the hand, radians; 0 points to the middle
    double hand[HAND_SHAPES];
} PoseArm;

typedef struct Pose {
    double brow_raise; // -1 .. 1
    double brow_angle; // -1 a frown .. 1 the inner ends up
    double eye_open;   // 0 shut .. 1.3 wide
    double squint;     // 0 .. 1, the lower lid
    double gaze_x, gaze_y;
    double away; // 0 at you .. 1 at the place he looks away to
    double away_x, away_y;
    double mouth_curve; // -1 down .. 1 a smile
    double mouth_open, mouth_width, mouth_press;
    double mouth_skew; // 1: the smile is all on one side
    double pout;       // 0 .. 1, the lower lip pushed out
    double teeth;      // 0 .. 1, the teeth shut in an open mouth
    double brow_skew;  // 0 .. 1, the far brow higher than the near one
    double iris;       // 0 as ever .. 1 small, as in a fright
    double bags;       // 0 .. 1, shade under the eyes
    double tear;       // 0 .. 1, in the eyes and, from a half on, running
    double sweat;      // 0 .. 1, drops on the temple
    double puff;       // 0 .. 1, breath blown out
    double flush;      // -1 pale .. 1 red up to the ears
    double head_turn, head_tilt, head_nod;
    double body_turn; // -1 .. 1, to the viewer's right
    double lean;      // -1 back .. 1 towards you
    double lean_side; // -1 .. 1, on an elbow
    double shoulders;
    double blush;
    double breath;
    double swallow;    // 0 .. 1, the throat goes up
    double strain;     // 0 .. 1, how soon he swallows
    double crossed;    // over 0.5: the arms lie over each other
    double chin;       // over 0.5: his left hand is at his head
    double raised;     // over 0.5: his right hand is off the table
    double write;      // over 0.5: his own pen in his right hand, on paper
    double cup;        // 0 the mug stands aside .. 1 between his hands
    PoseArm near_side; // on the viewer's left
    PoseArm far_side;  // on the viewer's right
} Pose;

Pose pose_from_bearing(const Bearing *bearing);

// Puts an expression over a pose: the face, the head and the hands. It leaves
// how far he turns his body, and where he looks if it says nothing of that.
void pose_express(Pose *pose, Expression expression);

// He looks at that place of the picture, in design units.
void pose_look_at(Pose *pose, double x, double y);
Pose pose_blend(const Pose *from, const Pose *to, double t);

// Breathing, blinking, looking away and back, swallowing; sitting otherwise, a
// look at the door, a hand through his hair; a pen that writes. The same
// second gives the same pose.
Pose pose_with_life(const Pose *pose, double seconds);

// So long he draws breath before his first word.
#define POSE_BREATH_SECONDS 0.35

// The mouth moves; `seconds` since he began to speak. The first of them is
// the breath before the words.
Pose pose_speaking(const Pose *pose, double seconds);

bool pose_equal(const Pose *a, const Pose *b);

#endif
