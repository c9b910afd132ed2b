#include "draw/figure/pose.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "draw/paint.h"

enum { POSE_PARTS = sizeof(Pose) / sizeof(double) };

typedef struct Reach {
    PoseArm near_side, far_side;
    double crossed, chin, cup;
    double lean_side, tilt;
} Reach;

// What hands on the table do when he keeps to himself, and at his ease.
// clang-format off
static const Reach CLOSE = {
    {184, 202, 54, 228, 0.02, {[HAND_OVER] = 1}},
    {184, 202, 50, 234, -0.02, {[HAND_REST] = 1}}, 0, 0, 0, 0, 0};
static const Reach REACHES[] = {
    [ARMS_CROSSED] = {{172, 168, -60, 164, 0.05, {[HAND_GRIP] = 1}},
                      {168, 172, -84, 128, 0.1, {[HAND_GRIP] = 1}},
                      1, 0, 0, 0, 0},
    [ARMS_TABLE] = {{198, 202, 78, 241, 0.08, {[HAND_OVER] = 1}},
                    {198, 202, 76, 250, 0.04, {[HAND_REST] = 1}},
                    0, 0, 0, 0, 0},
    [ARMS_OPEN] = {{214, 194, 146, 240, 0.1, {[HAND_PALM] = 1}},
                   {210, 194, 128, 254, 0.24, {[HAND_REST] = 1}},
                   0, 0, 0, 0, 0.02},
    [ARMS_CHIN] = {{194, 204, 50, 252, 0.02, {[HAND_REST] = 1}},
                   {126, 218, 56, 42, -1.25, {[HAND_CHIN] = 1}},
                   0, 1, 0, 0.6, 0.05},
    [ARMS_WRITE] = {{206, 206, 74, 246, 0.3, {[HAND_PEN] = 1}},
                    {196, 206, 96, 262, 0.06, {[HAND_REST] = 1}},
                    0, 0, 0, 0, 0},
    [ARMS_CUP] = {{194, 204, 103, 228, -0.06, {[HAND_CUP] = 1}},
                  {194, 204, 103, 228, -0.06, {[HAND_CUP] = 1}},
                  0, 0, 1, 0, 0},
};
// clang-format on

static void mix_arm(PoseArm *arm, const PoseArm *to, double t)
{
    arm->elbow_x = paint_mix(arm->elbow_x, to->elbow_x, t);
    arm->elbow_y = paint_mix(arm->elbow_y, to->elbow_y, t);
    arm->wrist_x = paint_mix(arm->wrist_x, to->wrist_x, t);
    arm->wrist_y = paint_mix(arm->wrist_y, to->wrist_y, t);
    arm->turn = paint_mix(arm->turn, to->turn, t);
}

static void set_arms(Pose *pose, Arms arms, double openness)
{
    const Reach *reach = &REACHES[arms];
    pose->near_side = reach->near_side;
    pose->far_side = reach->far_side;
    pose->crossed = reach->crossed;
    pose->chin = reach->chin;
    pose->cup = reach->cup;
    pose->write = arms == ARMS_WRITE;
    pose->lean_side = reach->lean_side;
    pose->head_tilt += reach->tilt;
    if (arms == ARMS_TABLE) {
        double close = paint_clamp(0.5 - openness * 1.6, 0, 1);
        mix_arm(&pose->near_side, &CLOSE.near_side, close);
        mix_arm(&pose->far_side, &CLOSE.far_side, close);
    }
}

static void look_at(Pose *pose, double x, double y)
{
    pose->away = 1;
    pose->away_x = x;
    pose->away_y = y;
}

static void set_gaze(Pose *pose, Gaze gaze)
{
    switch (gaze) {
    case GAZE_PEN:
        look_at(pose, 0.55, 0.95);
        pose->eye_open -= 0.1;
        break;
    case GAZE_CLOCK:
        look_at(pose, 0.95, -0.8);
        break;
    case GAZE_WINDOW:
        look_at(pose, -0.95, -0.5);
        pose->brow_angle += 0.6;
        pose->brow_raise += 0.15;
        pose->head_tilt -= 0.05;
        break;
    case GAZE_TABLE:
        look_at(pose, -0.1, 1.3);
        pose->eye_open -= 0.34;
        break;
    case GAZE_HANDS:
        look_at(pose, 0.05, 1.3);
        pose->eye_open -= 0.3;
        break;
    case GAZE_THING:
        look_at(pose, -0.8, 0);
        break;
    case GAZE_DOOR:
        look_at(pose, 1, 0.05);
        break;
    case GAZE_YOU:
    case GAZES:
        break;
    }
}

static void set_mouth(Pose *pose, double warmth, double tension)
{
    double smile = fmax(warmth, 0);
    // A face at rest is a friendly one.
    pose->mouth_curve = paint_clamp(
        0.16 + smile * 0.9 + fmin(warmth, 0) * 0.85 - tension * 0.4, -1, 1);
    pose->mouth_open = fmax(warmth - 0.4, 0) * 1.0;
    pose->mouth_width = warmth * 0.4 - tension * 0.2;
    pose->mouth_press = paint_clamp(tension - smile, 0, 1);
    pose->mouth_skew = 0.25 + smile * 0.2;
}

static void set_eyes(Pose *pose, double attention, double warmth,
                     double tension)
{
    double smile = fmax(warmth, 0);
    double cold = fmax(-warmth, 0);
    pose->brow_raise = paint_clamp(
        0.1 + attention * 0.3 + smile * 0.3 - tension * 0.75, -1, 1);
    pose->brow_angle = 0.14 + smile * 0.2 - tension * 0.8 - cold * 0.45;
    pose->eye_open = 0.92 + attention * 0.16 - smile * 0.06 - tension * 0.12;
    pose->squint = paint_clamp(smile * 0.55 + tension * 0.3, 0, 1);
}

// Where he looks and what his hands do is said elsewhere.
static void keep_body(Pose *pose, const Pose *from)
{
    pose->near_side = from->near_side;
    pose->far_side = from->far_side;
    pose->crossed = from->crossed;
    pose->chin = from->chin;
    pose->cup = from->cup;
    pose->write = from->write;
    pose->raised = from->raised;
    pose->lean = from->lean;
    pose->lean_side = from->lean_side;
    pose->body_turn = from->body_turn;
    pose->head_nod *= 0.5;
    pose->tear *= 0.45; // in his eyes, not on his cheek
    pose->sweat = fmax(pose->sweat * 0.5, from->sweat);
}

static void express(Pose *pose, const Bearing *bearing)
{
    Pose before = *pose;
    pose_express(pose, bearing->expression);
    if (bearing->only_face) {
        keep_body(pose, &before);
    }
    if (bearing->gaze != GAZE_YOU) {
        look_at(pose, before.away_x, before.away_y);
    }
}

void pose_look_at(Pose *pose, double x, double y)
{
    const double across = 260, down = 190; // of the design: as far as he looks
    look_at(pose, paint_clamp((x - 430) / across, -1, 1),
            paint_clamp((y - 190) / down, -1, 1.3));
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
    pose.head_tilt = fmax(warmth, 0) * 0.05 - fmax(-openness, 0) * 0.03;
    pose.head_nod = tension * 0.3 - attention * 0.06;
    // Who closes himself off turns his body from you.
    pose.body_turn = 0.38 - openness * 0.52;
    pose.head_turn = 0.26 - openness * 0.14;
    pose.strain = tension;
    pose.sweat = bearing->nerves / 100.0;
    set_gaze(&pose, bearing->gaze);
    set_arms(&pose, bearing->arms, openness);
    express(&pose, bearing);
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
    const double length = 0.18;
    double beat = fmod(seconds, 9.7);
    double since = beat < 3.4 ? beat : beat < 7.9 ? beat - 3.4 : beat - 7.9;
    since -= 0.5;
    return since < 0 || since > length ? 0 : sin(since / length * PAINT_PI);
}

// 0 .. 1 .. 0 within a beat: up from `begin` on, down again before `end`.
static double stay_at(double beat, double begin, double end)
{
    const double ease = 0.28;
    double up = paint_clamp((beat - begin) / ease, 0, 1);
    double down = paint_clamp((end - beat) / ease, 0, 1);
    double t = fmin(up, down);
    return t * t * (3 - 2 * t);
}

// Who looks away looks back at you now and then, to see whether you noticed.
static double away_at(double seconds)
{
    double beat = fmod(seconds, 7.3);
    return 1 - stay_at(beat, 2.9, 4.4);
}

static double swallow_at(double seconds)
{
    double beat = fmod(seconds, 11.9) - 6.1;
    return beat < 0 || beat > 0.6 ? 0 : sin(beat / 0.6 * PAINT_PI);
}

// Now on one side, now on the other: nobody sits still.
static double shift_at(double seconds)
{
    const double stay = 13.7;
    double beat = fmod(seconds, 2 * stay);
    return stay_at(beat, stay, 2 * stay - 0.3);
}

// Both hands lie on the table, or at least one of them does nothing.
static bool is_idle(const Pose *pose)
{
    return pose->crossed + pose->chin + pose->cup + pose->raised + pose->write <
           0.01;
}

static void blend_hand(PoseArm *arm, const PoseArm *to, double t)
{
    mix_arm(arm, to, t);
    for (int i = 0; i < HAND_SHAPES; i++) {
        arm->hand[i] = paint_mix(arm->hand[i], to->hand[i], t);
    }
}

// A look at the door now and then, and less often a hand through his hair.
static void live_between(Pose *alive, const Pose *pose, double seconds)
{
    static const PoseArm HAIR = {198, 54, 92, -192, 0.16, {[HAND_FLAT] = 1}};
    double door = stay_at(fmod(seconds, 31.3), 22.5, 24) * (1 - pose->away);
    double hair = stay_at(fmod(seconds, 53.9), 43, 45.2);
    alive->lean_side += shift_at(seconds) * 0.16;
    alive->away = fmax(alive->away, door);
    alive->away_x = paint_mix(alive->away_x, 1, door);
    alive->away_y = paint_mix(alive->away_y, 0.05, door);
    if (hair > 0 && is_idle(pose)) {
        blend_hand(&alive->far_side, &HAIR, hair);
        alive->head_tilt += 0.06 * hair;
        alive->chin = hair;
    }
}

// His pen goes over the paper, halts, and goes on.
static void write_on(Pose *alive, double seconds)
{
    double going = stay_at(fmod(seconds, 5.3), 0.4, 3.1);
    double along = fmod(seconds, 5.3) / 5.3;
    alive->near_side.wrist_x -= going * (12 * along + 2 * sin(seconds * 19));
    alive->near_side.wrist_y += going * 2 * sin(seconds * 23);
}

Pose pose_with_life(const Pose *pose, double seconds)
{
    Pose alive = *pose;
    double swallow = swallow_at(seconds) * paint_clamp(pose->strain * 2, 0, 1);
    alive.breath += sin(seconds * 2 * PAINT_PI / 4.2);
    alive.away *= away_at(seconds);
    alive.eye_open *= 1 - blink_at(seconds);
    alive.swallow += swallow;
    alive.mouth_press = fmin(pose->mouth_press + swallow * 0.5, 1);
    alive.head_nod += swallow * 0.12;
    live_between(&alive, pose, seconds);
    if (pose->write > 0.5) {
        write_on(&alive, seconds);
    }
    return alive;
}

Pose pose_speaking(const Pose *pose, double seconds)
{
    Pose speaking = *pose;
    double beat = sin(seconds * 17) * 0.5 + sin(seconds * 11.3) * 0.35;
    double words = stay_at(seconds, POSE_BREATH_SECONDS, 1e9);
    double before = stay_at(seconds, 0, POSE_BREATH_SECONDS + 0.3);
    double open = fmax(pose->mouth_open * 0.6, 0.1) + fmax(beat, 0) * 0.5;
    // The breath before the words: half a smile, if he has one for you.
    speaking.mouth_skew += before * 0.5 * fmax(pose->mouth_curve, 0);
    speaking.mouth_curve +=
        before * (pose->mouth_curve > 0.1 ? 0.16 : 0) * (1 - pose->strain);
    speaking.brow_raise += before * 0.22;
    speaking.mouth_open = paint_mix(pose->mouth_open, open, words);
    speaking.mouth_open += before * 0.05;
    speaking.mouth_press *= 1 - 0.7 * words;
    speaking.mouth_width += sin(seconds * 6.7) * 0.15 * words;
    speaking.head_nod += sin(seconds * 3.1) * 0.1 * words;
    return speaking;
}

bool pose_equal(const Pose *a, const Pose *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}
