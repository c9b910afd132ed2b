// The plan of a lesson: what is done in it, and for how many minutes. A text of
// lines, "5 Aan de andere kant", that a trainer makes as he likes; empty lines
// and those that begin with "#" say nothing.
//
//     Plan plan;
//     int line = plan_read("5 Kennismaken\n25 Het gesprek", &plan);    0
//     int step = plan_step(&plan, 7);                                  1
//     int left = plan_left(&plan, 7);                                  23

#ifndef BASE_PLAN_H
#define BASE_PLAN_H

enum { PLAN_STEPS_MAX = 24, PLAN_TEXT_BYTES = 160, PLAN_MINUTES_MAX = 600 };

typedef struct PlanStep {
    int minutes; // 1..PLAN_MINUTES_MAX
    char text[PLAN_TEXT_BYTES];
} PlanStep;

// A struct set to {0} is a lesson without a plan.
typedef struct Plan {
    PlanStep steps[PLAN_STEPS_MAX];
    int count;
} Plan;

// Reads it from `text`. Returns 0; or the number, from 1, of the first line
// that is none: without minutes, without words, too long, or one too many. Then
// `plan` is empty.
int plan_read(const char *text, Plan *plan);

// What is done in that minute of the lesson, from 0; `count` when all is over.
int plan_step(const Plan *plan, int minute);

// How many minutes of that step are left, 0 when all is over; and how many of
// the whole lesson, below 0 when it takes longer.
int plan_left(const Plan *plan, int minute);
int plan_total_left(const Plan *plan, int minute);

#endif
