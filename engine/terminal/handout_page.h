// `bladen`: what a trainer prints before a lesson.

#ifndef TERMINAL_HANDOUT_PAGE_H
#define TERMINAL_HANDOUT_PAGE_H

#include "author/program.h"

// `bladen [--spelers NAMEN]`. Says where it stands. Returns 0; 2 if it is
// called wrongly or cannot be written.
int handout_page_run(const Program *program, int count, char **arguments);

#endif
