// How the customer's face and limbs stand at one moment. A bearing becomes a
// pose, two poses blend, and time adds breath, a blink or speech. All values
// are doubles, so that a pose blends part by part.

#ifndef VIEW_POSE_H
#define VIEW_POSE_H

#include <stdbool.h>

#include "core/bearing.h"

// One arm, measured from the middle of the neck; +x is outwards.
typedef struct PoseArm {
    double elbow_x, elbow_y;
    double wrist_x, wrist_y;
    double turn; // of the hand, radians; 0 points to the middle
    double curl; // 0 stretched fingers .. 1 closed
    double palm; // 1 shows the palm
} PoseArm;

typedef struct Pose {
    double brow_raise; // -1 .. 1
    double brow_angle; // -1 a frown .. 1 the inner ends up
    double eye_open;   // 0 shut .. 1.3 wide
    double squint;     // 0 .. 1, the lower lid
    double gaze_x, gaze_y;
    double mouth_curve; // -1 down .. 1 a smile
    double mouth_open, mouth_width, mouth_press;
    double head_turn, head_tilt, head_nod;
    double lean; // -1 back .. 1 towards you
    double shoulders;
    double blush;
    double breath;
    double crossed;    // over 0.5: the arms lie over each other
    double chin;       // over 0.5: his left hand is at the chin
    PoseArm near_side; // on the viewer's left
    PoseArm far_side;  // on the viewer's right
} Pose;

Pose pose_from_bearing(const Bearing *bearing);
Pose pose_blend(const Pose *from, const Pose *to, double t);

// Breathing and blinking; the same second gives the same pose.
Pose pose_with_life(const Pose *pose, double seconds);

// The mouth moves; `seconds` since he began to speak.
Pose pose_speaking(const Pose *pose, double seconds);

bool pose_equal(const Pose *a, const Pose *b);

#endif
