// What is too long for the window at its largest letters. Only whoever has a
// window can measure that: it is handed in (CheckFits).

#ifndef AUTHOR_CHECK_FITS_H
#define AUTHOR_CHECK_FITS_H

#include <stdbool.h>

#include "talk/scenario/scenario.h"

// Where the window shows a text: on the form, as what he says, or all sentences
// of a topic beside each other.
typedef enum {
    CHECK_FITS_TITLE,
    CHECK_FITS_QUADRANT,
    CHECK_FITS_LABEL, // of a cell
    CHECK_FITS_NOTE,
    CHECK_FITS_SPEECH,
    CHECK_FITS_SENTENCES, // the text is the name of the topic
    CHECK_FITS_PLACES
} CheckFitsPlace;

// Whether there is room for `text` at the largest letters; `topic` as in the
// scenario, or NONE.
typedef struct CheckFits {
    void *self;
    bool (*fits)(void *self, const Scenario *scenario, CheckFitsPlace place,
                 int topic, const char *text);
} CheckFits;

typedef void CheckFitsUnfit(void *self, CheckFitsPlace place, int line,
                            const char *text);

// Tells `unfit` of every text that `fits` does not find room for.
void check_fits_find(const Scenario *scenario, const CheckFits *fits,
                     CheckFitsUnfit *unfit, void *self);

#endif
