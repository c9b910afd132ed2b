// The command `translate`: sets out the texts of a customer for a translator,
// or brings an earlier translation up to date.

#ifndef TERMINAL_COMMANDS_TRANSLATE_PO_H
#define TERMINAL_COMMANDS_TRANSLATE_PO_H

#include "author/program.h"

// translate KLANT TAAL: writes scripts/vertalingen/TAAL/KLANT.po and says how
// many texts have a translation, a doubtful one, or none. What was translated
// stays; what was made for a text that changed is marked for another look. A
// file that cannot be read is left as it is. Returns an exit status.
int translate_po_run(const Program *program, int count, char **arguments);

#endif
