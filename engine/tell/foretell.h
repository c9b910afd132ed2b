// What was foreseen, in words: short parts of one line each, for who reads
// along while something else goes on.

#ifndef TELL_FORETELL_H
#define TELL_FORETELL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/words.h"
#include "tell/foresee.h"

enum { FORETELL_TEXT_MAX = 1024 };

typedef enum {
    FORETELL_GIVES,  // how deep he would answer
    FORETELL_CHANGE, // between the two of you
    FORETELL_HOOK,   // which words of his it takes up, or passes over
    FORETELL_CELLS,  // what would come on the form
    FORETELL_OPENS,  // what his answer leaves to be taken up
    FORETELL_DROPS,  // what would be gone
    FORETELL_END,    // how it would end
    FORETELL_PARTS
} ForetellPart;

// Writes one part, "" where there is nothing to say. Returns false if it was
// cut.
bool foretell_part(const Words *words, const Scenario *scenario,
                   const Foresight *foresight, ForetellPart part,
                   char out[FORETELL_TEXT_MAX]);

// Writes the parts from `first` to `last`, those that say something, as one
// line. Returns false if it was cut.
bool foretell_line(const Words *words, const Scenario *scenario,
                   const Foresight *foresight, ForetellPart first,
                   ForetellPart last, char out[FORETELL_TEXT_MAX]);

#endif
