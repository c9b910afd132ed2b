#include "view/pose.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "view/paint.h"

enum { POSE_PARTS = sizeof(Pose) / sizeof(double) };

typedef struct Reach {
    PoseArm near_side, far_side;
    double crossed, chin;
} Reach;

// clang-format off
static const Reach REACHES[] = {
    [ARMS_CROSSED] = {{172, 164, -84, 150, 0.10, 0.4, 0},
                      {172, 168, -100, 128, 0.12, 0.4, 0}, 1, 0},
    [ARMS_TABLE] = {{192, 204, 78, 250, 0.02, 0.65, 0},
                    {192, 204, 84, 246, 0.05, 0.65, 0}, 0, 0},
    [ARMS_OPEN] = {{208, 192, 142, 256, 0.4, 0, 1},
                   {208, 192, 146, 252, 0.4, 0, 1}, 0, 0},
    [ARMS_CHIN] = {{178, 206, 36, 256, 0.02, 0.5, 0},
                   {132, 214, 44, 8, 1.0, 0.75, 0}, 0, 1},
    [ARMS_CUP] = {{188, 206, 58, 246, -0.02, 1, 0},
                  {188, 206, 62, 244, -0.02, 1, 0}, 0, 0},
};
// clang-format on

static void set_arms(Pose *pose, Arms arms)
{
    const Reach *reach = &REACHES[arms];
    pose->near_side = reach->near_side;
    pose->far_side = reach->far_side;
    pose->crossed = reach->crossed;
    pose->chin = reach->chin;
}

static void look_at(Pose *pose, double x, double y, double turn, double nod)
{
    pose->gaze_x = x;
    pose->gaze_y = y;
    pose->head_turn += turn;
    pose->head_nod += nod;
}

static void set_gaze(Pose *pose, Gaze gaze)
{
    switch (gaze) {
    case GAZE_PEN:
        look_at(pose, 0.85, 0.95, 0.35, 0.55);
        pose->eye_open -= 0.12;
        break;
    case GAZE_CLOCK:
        look_at(pose, 1, -0.9, 0.65, -0.6);
        break;
    case GAZE_WINDOW:
        look_at(pose, -1, -0.55, -0.7, -0.45);
        pose->brow_angle += 0.8;
        pose->brow_raise += 0.15;
        pose->head_tilt -= 0.06;
        break;
    case GAZE_TABLE:
        look_at(pose, -0.1, 1, 0, 0.95);
        pose->eye_open -= 0.28;
        break;
    case GAZE_YOU:
        break;
    }
}

static void set_mouth(Pose *pose, double warmth, double tension)
{
    double smile = fmax(warmth, 0);
    pose->mouth_curve = paint_clamp(warmth - tension * 0.35, -1, 1);
    pose->mouth_open = fmax(warmth - 0.4, 0) * 0.75;
    pose->mouth_width = warmth * 0.45 - tension * 0.2;
    pose->mouth_press = paint_clamp(tension - smile, 0, 1);
}

static void set_eyes(Pose *pose, double attention, double warmth,
                     double tension)
{
    double smile = fmax(warmth, 0);
    pose->brow_raise =
        paint_clamp(attention * 0.4 + smile * 0.35 - tension * 0.85, -1, 1);
    pose->brow_angle = smile * 0.2 - tension * 0.95;
    pose->eye_open = 0.86 + attention * 0.2 - smile * 0.04 - tension * 0.1;
    pose->squint = paint_clamp(smile * 0.5 + tension * 0.3, 0, 1);
}

Pose pose_from_bearing(const Bearing *bearing)
{
    Pose pose = {0};
    double attention = bearing->attention / 50.0 - 1;
    double warmth = bearing->warmth / 50.0 - 1;
    double openness = bearing->openness / 50.0 - 1;
    // A little tension hardly shows, much of it shows fully.
    double strain = bearing->tension / 100.0;
    double tension = strain * sqrt(strain);
    set_eyes(&pose, attention, warmth, tension);
    set_mouth(&pose, warmth, tension);
    pose.lean = paint_clamp(openness * 0.75 + attention * 0.25, -1, 1);
    pose.shoulders = tension * 0.8 - openness * 0.15;
    pose.blush = 0.25 + fmax(warmth, 0) * 0.45;
    pose.head_tilt = fmax(warmth, 0) * 0.07 - fmax(-openness, 0) * 0.03;
    pose.head_nod = tension * 0.25 - attention * 0.1;
    pose.head_turn = fmin(openness, 0) * 0.35;
    set_gaze(&pose, bearing->gaze);
    set_arms(&pose, bearing->arms);
    return pose;
}

Pose pose_blend(const Pose *from, const Pose *to, double t)
{
    double a[POSE_PARTS];
    double b[POSE_PARTS];
    Pose pose;
    memcpy(a, from, sizeof a);
    memcpy(b, to, sizeof b);
    for (size_t i = 0; i < POSE_PARTS; i++) {
        a[i] = paint_mix(a[i], b[i], t);
    }
    memcpy(&pose, a, sizeof pose);
    return pose;
}

// How far the lids are shut: a quick dip, at an uneven beat.
static double blink_at(double seconds)
{
    const double length = 0.16;
    double beat = fmod(seconds, 9.7);
    double since = beat < 3.4 ? beat : beat < 7.9 ? beat - 3.4 : beat - 7.9;
    since -= 0.5;
    return since < 0 || since > length ? 0 : sin(since / length * PAINT_PI);
}

Pose pose_with_life(const Pose *pose, double seconds)
{
    Pose alive = *pose;
    alive.breath += sin(seconds * 2 * PAINT_PI / 4.2);
    alive.head_tilt += sin(seconds * 0.61) * 0.008;
    alive.head_turn += sin(seconds * 0.43) * 0.03;
    alive.eye_open *= 1 - blink_at(seconds);
    return alive;
}

Pose pose_speaking(const Pose *pose, double seconds)
{
    Pose speaking = *pose;
    double beat = sin(seconds * 17) * 0.5 + sin(seconds * 11.3) * 0.35;
    speaking.mouth_open =
        fmax(pose->mouth_open * 0.6, 0.12) + fmax(beat, 0) * 0.5;
    speaking.mouth_press *= 0.3;
    speaking.mouth_width += sin(seconds * 6.7) * 0.15;
    speaking.head_nod += sin(seconds * 3.1) * 0.12;
    return speaking;
}

bool pose_equal(const Pose *a, const Pose *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}
