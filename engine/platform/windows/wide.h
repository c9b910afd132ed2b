// What the Windows files of platform/ share: paths and words as Windows wants
// them, UTF-16 with its own slashes, and back.

#ifndef PLATFORM_WINDOWS_WIDE_H
#define PLATFORM_WINDOWS_WIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

enum { WIDE_MAX = 4096 };

// False if `text` is no UTF-8 or does not fit.
bool wide_from(wchar_t out[WIDE_MAX], const char *text);

// The same for a path: also longer than 260 letters.
bool wide_from_path(wchar_t out[WIDE_MAX], const char *path);

// Back to UTF-8. False if it does not fit.
bool wide_to(char *out, size_t size, const wchar_t *wide);

// The same for a path, with "/" between folders.
bool wide_to_path(char *out, size_t size, const wchar_t *wide);

// Sets errno to what the last call of Windows failed by.
void wide_set_errno(void);

#endif
