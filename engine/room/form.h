// What a form on a phone sends: "vraag=3&tekst=Wat+jammer". From outside, so
// anything can be in it.

#ifndef ROOM_FORM_H
#define ROOM_FORM_H

#include <stdbool.h>
#include <stddef.h>

// Writes the field `name` of the `count` bytes of `body` to `out` (of `size`
// bytes, at least 1), as one line of text: cut at a whole letter, without
// control characters, marks of direction and blanks round it. False, with "" in
// `out`, if there is no such field or it is no UTF-8.
bool form_read(const char *body, size_t count, const char *name, char *out,
               size_t size);

// The same for a number of digits only. False, with `number` as it was, if it
// is none from 0 to `most`.
bool form_read_number(const char *body, size_t count, const char *name,
                      int most, int *number);

// The value of `name` in the header "a=1; b=2". False, with "" in `out`, if it
// is not there or does not fit.
bool form_read_cookie(const char *header, const char *name, char *out,
                      size_t size);

#endif
