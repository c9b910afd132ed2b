// In the car: the manager on the phone asks how it was, before anything is
// told; then what the customer thought, beside your own answers.

#ifndef VIEW_SCREEN_CAR_H
#define VIEW_SCREEN_CAR_H

#include "view/screen.h"
#include "view/screen_scene.h"

typedef struct Car {
    Scene scene;
    int question; // 0..2; QUESTIONS: what he thought
    int percent;
    char text[ANSWER_BYTES];
    bool dragging;
    double scroll;
    double over;
} Car;

extern const Screen SCREEN_CAR;

void car_begin(Car *car);

// The heading of a question, as a key of the words: 0..2.
const char *car_heading(int question);

#endif
