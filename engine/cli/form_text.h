// The form on the table, drawn with lines: four quadrants of three cells.

#ifndef CLI_FORM_TEXT_H
#define CLI_FORM_TEXT_H

#include "cli/page.h"
#include "cli/session.h"

// Prints the form; each cell has its number 1..12. As a list on a page too
// narrow for the drawing.
void form_print(const Page *page, const Session *session);

#endif
