// The form on the table, drawn with lines: four quadrants of three cells.

#ifndef TERMINAL_PLAY_FORM_TEXT_H
#define TERMINAL_PLAY_FORM_TEXT_H

#include "keep/session.h"
#include "terminal/page.h"

// Prints the form; each cell has its number 1..12. As a list on a page too
// narrow for the drawing.
void form_text_print(const Page *page, const Session *session);

#endif
