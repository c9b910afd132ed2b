// In a terminal, of a sentence that was typed and read as what it was not: what
// it was, and whether that may be kept.

#ifndef TERMINAL_PLAY_BACK_MEANT_TEXT_H
#define TERMINAL_PLAY_BACK_MEANT_TEXT_H

#include "keep/session.h"
#include "terminal/console.h"

// Asks what `move`, which was typed, was instead. CONSOLE_GIVEN: it is in
// `act`.
ConsoleResult meant_text_ask(Console *console, const Scenario *scenario,
                             Move move, Act *act);

// Asks whether corrections may be kept, and keeps the answer with the settings;
// any other answer than yes or no changes nothing.
ConsoleResult meant_text_ask_keeping(Console *console);

// The same where it was never answered and something can be kept. Whether they
// are kept goes to `kept`.
ConsoleResult meant_text_may_keep(Console *console, const Session *session,
                                  bool *kept);

#endif
