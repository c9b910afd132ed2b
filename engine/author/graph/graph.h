// The conversation as a picture, in graphviz' language (DOT): every topic a
// node, every answer that leads to a hook an edge. For a sheet of A3.

#ifndef AUTHOR_GRAPH_GRAPH_H
#define AUTHOR_GRAPH_GRAPH_H

#include <stddef.h>
#include <stdint.h>

#include "author/graph/graph_plan.h"
#include "base/words.h"

// Writes the picture to `out`, cut at `size` bytes and ended with a NUL, as
// snprintf does; `out` may be NULL if `size` is 0. With `visits` (one count a
// topic, or NULL) the colour tells how often each was touched, and what never
// was stands out. Returns the bytes of the whole picture without the NUL.
size_t graph_write(char *out, size_t size, const Scenario *scenario,
                   const Words *words, const uint32_t *visits);

// Writes what a box of the plan is called.
void graph_title(const Scenario *scenario, const Words *words,
                 const GraphBox *box, char *out, size_t size);

#endif
