// `drietal`: what trios played, told, and laid ready for the trainer's lesson.

#ifndef TERMINAL_TRIO_FILES_H
#define TERMINAL_TRIO_FILES_H

#include "author/program.h"

int trio_files_run(const Program *program, int count, char **arguments);

#endif
