// In the car, after the conversation: first what you thought and remember
// yourself, then what he thought and what there was to see; going back; and one
// card for tomorrow.

#ifndef TERMINAL_PLAY_CAR_TEXT_H
#define TERMINAL_PLAY_CAR_TEXT_H

#include "keep/session.h"
#include "terminal/console.h"
#include "terminal/options.h"

// Everything that is asked may be skipped; at the end of input the rest is
// still printed, and Ctrl-C stops at once. Returns how the asking ended:
// CONSOLE_GIVEN when all was asked, CONSOLE_QUIT or CONSOLE_STOPPED.
ConsoleResult car_text_run(Console *console, Session *session,
                           const PlayOptions *options);

#endif
