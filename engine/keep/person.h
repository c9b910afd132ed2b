// Who is who: names that differ only in capitals, in blanks, or in how an
// accent is composed are one person.

#ifndef KEEP_PERSON_H
#define KEEP_PERSON_H

#include <stdbool.h>
#include <stddef.h>

// Writes what two spellings of one name have in common. False, with "" in
// `out`, if `name` is no UTF-8 or it does not fit.
bool person_key(const char *name, char *out, size_t size);

#endif
