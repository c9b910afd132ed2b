// How he is while he says it, as a comic artist would draw it: each with a
// silhouette of its own, for a face is small on a laptop at arm's length.

#include "draw/figure/pose.h"

#include <stddef.h>

// A part of the pose and what it becomes.
typedef struct Stroke {
    size_t part; // where in a Pose
    double value;
} Stroke;

enum { STROKES = 26 };

typedef struct Sketch {
    Stroke strokes[STROKES]; // ends at a part without a value: {0}
    PoseArm near_side, far_side;
} Sketch;

#define PART(name) offsetof(Pose, name)

// clang-format off
static const Sketch SKETCHES[EXPRESSIONS] = {
    // His head is too heavy for his neck: a fist holds it.
    [EXPRESSION_TIRED] = {
        {{PART(brow_raise), -0.1}, {PART(brow_angle), 0.55},
         {PART(eye_open), 0.34}, {PART(squint), 0.1}, {PART(bags), 1},
         {PART(mouth_curve), -0.34}, {PART(mouth_open), 0},
         {PART(mouth_press), 0}, {PART(mouth_skew), 0.7},
         {PART(head_tilt), 0.24}, {PART(head_turn), 0.02},
         {PART(head_nod), 0.7}, {PART(lean_side), 0.9},
         {PART(shoulders), -1.3}, {PART(chin), 1}, {PART(away), 1},
         {PART(away_x), -0.15}, {PART(away_y), 0.5}, {PART(flush), -0.5}},
        {206, 208, 86, 252, 0.16, {[HAND_REST] = 1}},
        {136, 222, 82, 18, -1.25, {[HAND_FIST] = 1}}},
    // He turns away from you and holds on to himself.
    [EXPRESSION_HURT] = {
        {{PART(brow_raise), 0.5}, {PART(brow_angle), 1.3},
         {PART(eye_open), 0.74}, {PART(tear), 0.45},
         {PART(mouth_curve), -0.95}, {PART(mouth_width), -0.5},
         {PART(mouth_press), 0.3}, {PART(pout), 1},
         {PART(head_tilt), 0.13}, {PART(head_turn), 0.62},
         {PART(head_nod), 0.75}, {PART(body_turn), 0.75},
         {PART(shoulders), 0.9}, {PART(crossed), 1}, {PART(lean), -0.7},
         {PART(away), 1}, {PART(away_x), 0.5}, {PART(away_y), 0.95}},
        {166, 166, -72, 166, 0.05, {[HAND_GRIP] = 1}},
        {162, 170, -96, 118, 0.5, {[HAND_GRIP] = 1}}},
    // His hand on his heart, a smile that trembles, his eyes full.
    [EXPRESSION_MOVED] = {
        {{PART(brow_raise), 0.75}, {PART(brow_angle), 1.25},
         {PART(eye_open), 0.92}, {PART(squint), 0.7}, {PART(tear), 1},
         {PART(mouth_curve), 0.42}, {PART(mouth_width), -0.1},
         {PART(mouth_press), 0.55}, {PART(mouth_skew), 0.2},
         {PART(head_tilt), -0.15}, {PART(head_turn), 0.04},
         {PART(head_nod), -0.1}, {PART(lean), 0.5}, {PART(raised), 1},
         {PART(blush), 0.7}, {PART(away), 0}},
        {178, 176, 10, 112, -0.2, {[HAND_FLAT] = 1}},
        {198, 204, 92, 250, 0.06, {[HAND_REST] = 1}}},
    // He would rather not be seen: a hand before his eyes, red to the ears.
    [EXPRESSION_ASHAMED] = {
        {{PART(brow_raise), 0.2}, {PART(brow_angle), 1},
         {PART(eye_open), 0.3}, {PART(mouth_curve), -0.35},
         {PART(mouth_width), 0.2}, {PART(mouth_press), 0.8},
         {PART(mouth_skew), 0}, {PART(head_tilt), 0.12},
         {PART(head_turn), -0.16}, {PART(head_nod), 1.5},
         {PART(shoulders), 0.7}, {PART(lean), -0.2}, {PART(chin), 1},
         {PART(flush), 1}, {PART(away), 1}, {PART(away_x), -0.3},
         {PART(away_y), 0.9}},
        {196, 206, 60, 246, 0.06, {[HAND_REST] = 1}},
        {164, 128, 66, -34, -0.5, {[HAND_FLAT] = 1}}},
    // He throws back his head and laughs.
    [EXPRESSION_AMUSED] = {
        {{PART(brow_raise), 0.85}, {PART(brow_angle), 0.3},
         {PART(eye_open), 0.2}, {PART(squint), 1},
         {PART(mouth_curve), 1}, {PART(mouth_open), 1},
         {PART(mouth_width), 1}, {PART(mouth_press), 0},
         {PART(mouth_skew), 0.15}, {PART(head_tilt), -0.12},
         {PART(head_nod), -0.9}, {PART(shoulders), 0.5}, {PART(lean), 0.2},
         {PART(blush), 0.9}, {PART(away), 0}},
        {210, 196, 132, 238, 0.1, {[HAND_PALM] = 1}},
        {208, 200, 118, 250, 0.2, {[HAND_REST] = 1}}},
    // Chin up, chest out, his thumbs behind his straps: look what I made.
    [EXPRESSION_PROUD] = {
        {{PART(brow_raise), 0.95}, {PART(brow_angle), 0.1},
         {PART(eye_open), 0.6}, {PART(squint), 0.6},
         {PART(mouth_curve), 1.1}, {PART(mouth_open), 0},
         {PART(mouth_width), 0.7}, {PART(mouth_press), 0.5},
         {PART(mouth_skew), 0.5}, {PART(head_tilt), -0.06},
         {PART(head_turn), 0.14}, {PART(head_nod), -1.4},
         {PART(body_turn), 0}, {PART(lean), 0.5}, {PART(shoulders), -0.6},
         {PART(raised), 1}, {PART(chin), 0.6}, {PART(blush), 0.6},
         {PART(away), 0}},
        {214, 164, 112, 112, -0.75, {[HAND_FIST] = 1}},
        {214, 164, 112, 112, -0.75, {[HAND_FIST] = 1}}},
    // A frown, a mouth that says "really", a fist on the table.
    [EXPRESSION_ANNOYED] = {
        {{PART(brow_raise), -0.75}, {PART(brow_angle), -1.3},
         {PART(brow_skew), 0.5}, {PART(eye_open), 0.7}, {PART(squint), 0.7},
         {PART(mouth_curve), -0.6}, {PART(mouth_open), 0},
         {PART(mouth_width), -0.25}, {PART(mouth_press), 0.9},
         {PART(mouth_skew), 1.6}, {PART(head_tilt), -0.08},
         {PART(head_turn), 0.18}, {PART(head_nod), 0.35}, {PART(lean), 0.5},
         {PART(shoulders), 0.7}, {PART(flush), 0.3}},
        {208, 196, 98, 236, 0.1, {[HAND_FIST] = 1}},
        {208, 196, 98, 244, 0.1, {[HAND_FIST] = 1}}},
    // He is not here: his chin on his hand, his eyes in the distance.
    [EXPRESSION_ABSENT] = {
        {{PART(brow_raise), 0.6}, {PART(brow_angle), 0.45},
         {PART(eye_open), 0.86}, {PART(mouth_curve), 0.0},
         {PART(mouth_open), 0.1}, {PART(mouth_width), -0.6},
         {PART(mouth_press), 0}, {PART(mouth_skew), 0},
         {PART(head_tilt), -0.16}, {PART(head_turn), -0.3},
         {PART(head_nod), -0.2}, {PART(lean), -0.1}, {PART(raised), 1},
         {PART(lean_side), -0.7}, {PART(shoulders), -0.7},
         {PART(away), 1}, {PART(away_x), -1}, {PART(away_y), -0.7},
         {PART(iris), 0.2}},
        {140, 220, 66, 50, -1.2, {[HAND_FIST] = 1}},
        {194, 204, 50, 252, 0.02, {[HAND_REST] = 1}}},
    // Back from the table, his hands up, the whites of his eyes all round.
    [EXPRESSION_AFRAID] = {
        {{PART(brow_raise), 1.3}, {PART(brow_angle), 1.2},
         {PART(eye_open), 1.3}, {PART(iris), 1}, {PART(squint), 0},
         {PART(mouth_curve), -0.8}, {PART(mouth_open), 0.5},
         {PART(mouth_width), 0.5}, {PART(mouth_press), 0},
         {PART(mouth_skew), 0}, {PART(teeth), 1}, {PART(head_tilt), 0.05},
         {PART(head_nod), 0}, {PART(lean), -1}, {PART(shoulders), 2.4},
         {PART(sweat), 1}, {PART(flush), -1}, {PART(raised), 1},
         {PART(chin), 1}},
        {176, 164, 126, 60, -1.45, {[HAND_PALM] = 1}},
        {176, 164, 126, 60, -1.45, {[HAND_PALM] = 1}}},
    // It goes out of him, with a sigh; he wipes his forehead.
    [EXPRESSION_RELIEVED] = {
        {{PART(brow_raise), 0.8}, {PART(brow_angle), 0.7},
         {PART(eye_open), 0.06}, {PART(squint), 0.5},
         {PART(mouth_curve), 0.55}, {PART(mouth_open), 0.36},
         {PART(mouth_width), -0.8}, {PART(mouth_press), 0},
         {PART(mouth_skew), 0}, {PART(puff), 1}, {PART(head_tilt), 0.1},
         {PART(head_turn), -0.1}, {PART(head_nod), -0.8},
         {PART(lean), -0.3}, {PART(shoulders), -1.3}, {PART(chin), 1},
         {PART(sweat), 0.5}, {PART(away), 0}},
        {214, 196, 140, 242, 0.1, {[HAND_PALM] = 1}},
        {200, 62, 98, -172, 0.24, {[HAND_FLAT] = 1}}},
};
// clang-format on

// The hands leave what they were doing before they do this.
static void take_arms(Pose *pose, const Sketch *sketch)
{
    pose->near_side = sketch->near_side;
    pose->far_side = sketch->far_side;
    pose->crossed = 0;
    pose->chin = 0;
    pose->cup = 0;
    pose->write = 0;
    pose->raised = 0;
    pose->lean_side = 0;
}

void pose_express(Pose *pose, Expression expression)
{
    const Sketch *sketch = &SKETCHES[expression];
    if (expression == EXPRESSION_NONE) {
        return;
    }
    take_arms(pose, sketch);
    for (const Stroke *at = sketch->strokes; at < sketch->strokes + STROKES;
         at++) {
        if (at->part != 0 || at->value != 0) {
            *(double *)(void *)((char *)pose + at->part) = at->value;
        }
    }
}
