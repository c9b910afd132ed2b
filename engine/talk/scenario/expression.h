// What a writer can name of how he is while he says something: his expression
// and where he looks.

#ifndef TALK_SCENARIO_EXPRESSION_H
#define TALK_SCENARIO_EXPRESSION_H

#include <stdbool.h>

typedef enum {
    GAZE_YOU,
    GAZE_PEN,    // at your hand that writes
    GAZE_CLOCK,  // at the clock on the wall
    GAZE_WINDOW, // away, remembering
    GAZE_TABLE,  // down
    GAZE_HANDS,  // at his own hands
    GAZE_THING,  // at the thing he speaks of
    GAZE_DOOR,   // at the way out
    GAZES
} Gaze;

typedef enum {
    EXPRESSION_NONE, // as the rest of the bearing has it
    EXPRESSION_TIRED,
    EXPRESSION_HURT,
    EXPRESSION_MOVED,
    EXPRESSION_ASHAMED,
    EXPRESSION_AMUSED,
    EXPRESSION_PROUD,
    EXPRESSION_ANNOYED,
    EXPRESSION_ABSENT,
    EXPRESSION_AFRAID,
    EXPRESSION_RELIEVED,
    EXPRESSIONS
} Expression;

// What a writer calls it: "moe", "raam". False, with nothing changed, for a
// word that is none.
bool expression_find(const char *word, Expression *expression);
bool expression_find_gaze(const char *word, Gaze *gaze);

#endif
