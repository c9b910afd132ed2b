// In the car, after the conversation: first what you thought and remember
// yourself, then what he thought and what there was to see; going back; and one
// card for tomorrow.

#ifndef CLI_CAR_TEXT_H
#define CLI_CAR_TEXT_H

#include "cli/console.h"
#include "cli/session.h"

// Everything that is asked may be skipped; at the end of input the rest is
// still printed, and Ctrl-C stops at once. Returns how the asking ended:
// CONSOLE_GIVEN when all was asked, CONSOLE_QUIT or CONSOLE_STOPPED.
ConsoleResult car_run(Console *console, Session *session, bool practice);

#endif
