// Bytes as letters that go anywhere (RFC 4648).

#ifndef KEEP_JOURNAL_BASE64_H
#define KEEP_JOURNAL_BASE64_H

#include <stdbool.h>
#include <stddef.h>

// Letters that `count` bytes take, with a NUL behind them.
size_t base64_size(size_t count);

// Writes so many letters.
void base64_write(const char *bytes, size_t count, char *out);

// Reads them back into `out`, which has room for as many bytes as there are
// letters and may be where they are. False if they are not whole.
bool base64_read(const char *letters, char *out, size_t *count);

#endif
