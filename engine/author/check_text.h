// What was overlooked, in words.

#ifndef AUTHOR_CHECK_TEXT_H
#define AUTHOR_CHECK_TEXT_H

#include "author/check.h"
#include "author/program.h"

// Writes what is wrong, and what to do about it.
void check_text_write(const Program *program, const Finding *finding,
                      char sentence[PROGRAM_TEXT_MAX],
                      char remedy[PROGRAM_TEXT_MAX]);

#endif
