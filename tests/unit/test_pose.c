// A bearing becomes a pose that can be told apart, and time moves it evenly.

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "draw/figure/pose.h"

static const Bearing CLOSED = {25, 20, 15, 80, GAZE_YOU, .arms = ARMS_CROSSED};
static const Bearing WARM = {85, 90, 85, 0, GAZE_YOU, .arms = ARMS_OPEN};

static void a_warm_man_smiles_and_leans_in(void **state)
{
    (void)state;
    Pose closed = pose_from_bearing(&CLOSED);
    Pose warm = pose_from_bearing(&WARM);
    assert_true(warm.mouth_curve > 0.5 && closed.mouth_curve < -0.3);
    assert_true(warm.lean > closed.lean);
    assert_true(closed.crossed > 0.5 && warm.crossed < 0.5);
    assert_false(pose_equal(&closed, &warm));
}

static void a_blend_begins_and_ends_where_it_should(void **state)
{
    (void)state;
    Pose closed = pose_from_bearing(&CLOSED);
    Pose warm = pose_from_bearing(&WARM);
    Pose begin = pose_blend(&closed, &warm, 0);
    Pose middle = pose_blend(&closed, &warm, 0.5);
    assert_true(pose_equal(&begin, &closed));
    assert_true(middle.lean > closed.lean && middle.lean < warm.lean);
}

static void the_same_second_gives_the_same_pose(void **state)
{
    (void)state;
    Pose warm = pose_from_bearing(&WARM);
    Pose once = pose_with_life(&warm, 12.3);
    Pose again = pose_with_life(&warm, 12.3);
    Pose later = pose_with_life(&warm, 13.1);
    assert_true(pose_equal(&once, &again));
    assert_false(pose_equal(&once, &later));
}

static void he_blinks_within_ten_seconds_and_opens_again(void **state)
{
    (void)state;
    Pose warm = pose_from_bearing(&WARM);
    int shut = 0;
    for (int frame = 0; frame < 600; frame++) {
        Pose now = pose_with_life(&warm, frame / 60.0);
        shut += now.eye_open < warm.eye_open * 0.3;
    }
    assert_in_range(shut, 3, 60);
}

static void who_speaks_opens_his_mouth(void **state)
{
    (void)state;
    Pose closed = pose_from_bearing(&CLOSED);
    double widest = 0;
    for (int frame = 0; frame < 60; frame++) {
        Pose now = pose_speaking(&closed, frame / 60.0);
        widest = now.mouth_open > widest ? now.mouth_open : widest;
    }
    assert_true(widest > 0.3 && widest <= 1);
}

static void a_face_at_rest_is_a_friendly_one(void **state)
{
    (void)state;
    const Bearing plain = {50, 50, 50, 0, GAZE_YOU, .arms = ARMS_TABLE};
    Pose pose = pose_from_bearing(&plain);
    assert_true(pose.mouth_curve > 0.1);
    assert_true(pose.brow_angle >= 0 && pose.brow_raise >= 0);
}

static void warmer_means_a_wider_smile_step_by_step(void **state)
{
    (void)state;
    double last = -2;
    for (int warm = 5; warm <= 95; warm += 10) {
        int tension = warm < 50 ? 60 - warm : 0;
        Bearing bearing = {warm,    warm,     warm,
                           tension, GAZE_YOU, .arms = ARMS_TABLE};
        Pose pose = pose_from_bearing(&bearing);
        assert_true(pose.mouth_curve > last + 0.05);
        last = pose.mouth_curve;
    }
}

static void who_looks_at_the_clock_looks_back_at_you(void **state)
{
    (void)state;
    const Bearing bored = {20, 40, 40, 30, GAZE_CLOCK, .arms = ARMS_CROSSED};
    Pose pose = pose_from_bearing(&bored);
    int away = 0;
    int back = 0;
    for (int frame = 0; frame < 80; frame++) {
        Pose now = pose_with_life(&pose, frame / 8.0);
        away += now.away > 0.95;
        back += now.away < 0.05;
    }
    assert_true(pose.away > 0.95);
    assert_true(away > back && back > 4);
}

// Between the lines: at the door once, through his hair once a minute.
static void who_waits_does_not_sit_still(void **state)
{
    (void)state;
    const Bearing plain = {50, 50, 50, 0, GAZE_YOU, .arms = ARMS_TABLE};
    Pose pose = pose_from_bearing(&plain);
    bool door = false;
    bool hair = false;
    bool side = false;
    for (int frame = 0; frame < 600; frame++) {
        Pose now = pose_with_life(&pose, frame / 10.0);
        door = door || (now.away > 0.95 && now.away_x > 0.95);
        hair = hair || now.far_side.wrist_y < -150;
        side = side || now.lean_side > pose.lean_side + 0.1;
    }
    assert_true(door && hair && side);
    Bearing folded = plain;
    folded.arms = ARMS_CROSSED;
    pose = pose_from_bearing(&folded);
    Pose now = pose_with_life(&pose, 44);
    assert_true(now.far_side.wrist_y > 0);
}

static void only_who_is_tense_swallows(void **state)
{
    (void)state;
    Pose closed = pose_from_bearing(&CLOSED);
    Pose warm = pose_from_bearing(&WARM);
    double most[2] = {0, 0};
    for (int frame = 0; frame < 800; frame++) {
        double tense = pose_with_life(&closed, frame / 60.0).swallow;
        double calm = pose_with_life(&warm, frame / 60.0).swallow;
        most[0] = tense > most[0] ? tense : most[0];
        most[1] = calm > most[1] ? calm : most[1];
    }
    assert_true(most[0] > 0.9);
    assert_true(most[1] < 0.05);
}

static void the_words_begin_after_a_breath(void **state)
{
    (void)state;
    Pose warm = pose_from_bearing(&WARM);
    Pose first = pose_speaking(&warm, 0.2);
    assert_true(first.mouth_curve > warm.mouth_curve);
    assert_true(first.mouth_open < warm.mouth_open + 0.1);
}

// How far the eyes, the mouth, the brows and the hands are apart.
static double unlike(const Pose *a, const Pose *b)
{
    return fabs(a->eye_open - b->eye_open) +
           fabs(a->mouth_curve - b->mouth_curve) +
           fabs(a->mouth_open - b->mouth_open) +
           fabs(a->brow_angle - b->brow_angle) +
           fabs(a->head_nod - b->head_nod) +
           fabs(a->near_side.wrist_x - b->near_side.wrist_x) / 100 +
           fabs(a->near_side.wrist_y - b->near_side.wrist_y) / 100 +
           fabs(a->far_side.wrist_x - b->far_side.wrist_x) / 100 +
           fabs(a->far_side.wrist_y - b->far_side.wrist_y) / 100;
}

static void no_expression_is_like_another(void **state)
{
    (void)state;
    for (int i = 0; i < EXPRESSIONS * EXPRESSIONS; i++) {
        Bearing bearing = WARM;
        bearing.expression = (Expression)(i / EXPRESSIONS);
        Pose one = pose_from_bearing(&bearing);
        bearing.expression = (Expression)(i % EXPRESSIONS);
        Pose other = pose_from_bearing(&bearing);
        assert_true(i / EXPRESSIONS == i % EXPRESSIONS ||
                    unlike(&one, &other) > 1.5);
    }
}

// However warm the talk: she does not smile while she says it.
static void who_is_tired_does_not_smile(void **state)
{
    (void)state;
    Bearing bearing = WARM;
    bearing.expression = EXPRESSION_TIRED;
    Pose pose = pose_from_bearing(&bearing);
    assert_true(pose.mouth_curve < 0 && pose.eye_open < 0.5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_expression_is_like_another),
        cmocka_unit_test(who_is_tired_does_not_smile),
        cmocka_unit_test(a_warm_man_smiles_and_leans_in),
        cmocka_unit_test(a_blend_begins_and_ends_where_it_should),
        cmocka_unit_test(the_same_second_gives_the_same_pose),
        cmocka_unit_test(he_blinks_within_ten_seconds_and_opens_again),
        cmocka_unit_test(who_speaks_opens_his_mouth),
        cmocka_unit_test(a_face_at_rest_is_a_friendly_one),
        cmocka_unit_test(warmer_means_a_wider_smile_step_by_step),
        cmocka_unit_test(who_looks_at_the_clock_looks_back_at_you),
        cmocka_unit_test(who_waits_does_not_sit_still),
        cmocka_unit_test(only_who_is_tense_swallows),
        cmocka_unit_test(the_words_begin_after_a_breath),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
