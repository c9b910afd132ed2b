// Rewinding in a terminal: go back to before any move, say something else, and
// lay what came of it beside what there was. Nothing is overwritten.

#ifndef TERMINAL_PLAY_BACK_REWIND_TEXT_H
#define TERMINAL_PLAY_BACK_REWIND_TEXT_H

#include "keep/session.h"
#include "terminal/console.h"
#include "terminal/options.h"

// `debrief` is of the talk itself. Obeys until an empty line or the end of
// input. Returns CONSOLE_BACK,
// CONSOLE_QUIT or CONSOLE_STOPPED.
ConsoleResult rewind_text_run(Console *console, Session *session,
                              const Debrief *debrief,
                              const PlayOptions *options);

#endif
