// What nobody can guess. Only where phones can join (network.h).

#ifndef PLATFORM_SECRET_H
#define PLATFORM_SECRET_H

#include <stdbool.h>
#include <stddef.h>

// Fills `out` with chance that cannot be foretold, up to 256 bytes. False if
// the system has none; then nothing may be built on it.
bool secret_fill(void *out, size_t size);

#endif
