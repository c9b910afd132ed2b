// Leaves a block with a slip out of a scenario, so that the rest can be read
// and all independent slips of a file are found in one go.

#ifndef AUTHOR_SCRIPT_MEND_H
#define AUTHOR_SCRIPT_MEND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

// Blanks the block on the highest level in which `error` lies, in place; its
// name stays, with an empty block, unless the error is in the name.
// Of the customer and the repertoire the line alone is blanked. The lines stay
// where they are. False, with nothing changed, when what is left over could not
// be trusted: the block has no name, or does not end where it seems to.
bool mend_leave_out(char *text, size_t count, const Error *error);

// Whether `error` may follow from a block that was left out before, rather than
// from what the trainer wrote.
bool mend_may_follow(const Error *error);

#endif
