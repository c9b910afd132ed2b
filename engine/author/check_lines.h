// What goes wrong with the player's sentences over the whole of a customer: a
// sentence of the repertoire that is always right, and one that knows a name
// before the player can.

#ifndef AUTHOR_CHECK_LINES_H
#define AUTHOR_CHECK_LINES_H

#include <stdbool.h>

#include "talk/scenario/scenario.h"

enum { CHECK_NAME_MAX = 40, CHECK_NAMES_MAX = 128 };

typedef struct LineCount {
    int moments; // where the sentence stands
    int right;   // .. and is on time
} LineCount;

// Of sentence `line` of the repertoire.
LineCount check_line_count(const Scenario *scenario, int line);

// A sentence that holds a name which no text needs to have said before it can
// be chosen.
typedef struct EarlyName {
    const Option *option;
    const char *name;
    const char *after; // the topic that its `na` waits for, or NULL
    const char *where; // the topic in answer to which he says it, or NULL
    const char *wait;  // the topic it could wait for, or NULL
} EarlyName;

typedef void CheckEarly(void *self, const EarlyName *early);

void check_lines_names(const Scenario *scenario, CheckEarly *early, void *self);

#endif
