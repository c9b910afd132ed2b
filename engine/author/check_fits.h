// What is too long for the window at its largest letters. Only whoever has a
// window can measure that: it is handed in (CheckFits).

#ifndef AUTHOR_CHECK_FITS_H
#define AUTHOR_CHECK_FITS_H

#include <stdbool.h>

#include "author/check.h"

typedef void CheckUnfit(void *self, FindingKind kind, int line,
                        const char *word);

// Tells `unfit` of every text that `fits` does not find room for.
void check_fits_find(const Scenario *scenario, const CheckFits *fits,
                     CheckUnfit *unfit, void *self);

#endif
