// What goes wrong with sentences over the whole of a customer: one of the
// repertoire that is always right, one that knows a name before the player can,
// and an answer that names somebody of whom nothing else is ever said.

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

// An answer with a name that stands in no text but those of its own topic.
// Where a comma, a surname or a bracket follows the name, it is being
// explained there and then, and nothing is said of it.
typedef struct Stranger {
    const Beat *beat;
    const char *name;
    const char *before; // the word before it, which tells whether it is a
                        // person ("zei"), or a place or a thing ("naar", "de")
} Stranger;

typedef void CheckStranger(void *self, const Stranger *stranger);

void check_lines_strangers(const Scenario *scenario, CheckStranger *found,
                           void *self);

#endif
