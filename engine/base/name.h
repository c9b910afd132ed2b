// Names as people give them: one rule for every door they come in by, and a
// list of them out of a spreadsheet or a mail.

#ifndef BASE_NAME_H
#define BASE_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

enum { NAME_BYTES = 120 }; // with its NUL

// Takes `count` bytes as a name: without blanks round it and what nobody sees
// in it, such as a mark of direction. False with `error` (ERROR_NAME, the
// remedy says what is wrong) if it is empty, is no UTF-8, holds the end of a
// line or another control character, turns the direction of what follows, or
// is too long; then `out` is "".
bool name_take(const char *given, size_t count, char out[NAME_BYTES],
               Error *error);

// The next name of a list at `*at`, as it was given, and `*at` moves behind
// it: between commas, semicolons, tabs or line ends, in quotation marks or
// not, without "1." or "-" before it and an address behind it. NULL when there
// are no more.
const char *name_next(const char **at, size_t *count);

#endif
