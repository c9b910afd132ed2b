// `voortgang`: how it goes with each customer over time, when to come back, and
// forgetting it all again.

#ifndef TERMINAL_COMMANDS_PROGRESS_TEXT_H
#define TERMINAL_COMMANDS_PROGRESS_TEXT_H

#include "author/program.h"

// `voortgang [--naam NAAM] [--wis NAAM | --wis-alles]`. Returns 0; 1 if there
// was nobody to forget; 2 if it is called wrongly or the journal cannot be
// used.
int progress_text_run(const Program *program, int count, char **arguments);

#endif
