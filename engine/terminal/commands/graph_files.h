#ifndef TERMINAL_COMMANDS_GRAPH_FILES_H
#define TERMINAL_COMMANDS_GRAPH_FILES_H

#include "author/program.h"

// `graph KLANT [--svg] [FILE]`: the conversation as a picture, in DOT or, by
// graphviz, as SVG; to FILE or to stdout. Returns 0, or 2 if the customer
// cannot be read, the file cannot be written or graphviz is not there.
int graph_files_run(const Program *program, int count, char **arguments);

#endif
