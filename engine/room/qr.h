// A QR code, as squares that are dark or not.

#ifndef ROOM_QR_H
#define ROOM_QR_H

#include <stdbool.h>
#include <stddef.h>

enum { QR_SIDE_MAX = 57 }; // version 10

// The code of `text`, row by row: `out[y * side + x]`. Returns its side, or 0
// if it would be larger than QR_SIDE_MAX. A sixth of it may be covered.
int qr_make(const char *text, bool out[QR_SIDE_MAX * QR_SIDE_MAX]);

// Writes what a phone reads to join a wifi network, without a password where
// that is "". False, with "" in `out`, if it does not fit.
bool qr_write_wifi(const char *name, const char *password, char *out,
                   size_t size);

#endif
