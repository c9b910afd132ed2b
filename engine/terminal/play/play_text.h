// The conversation in a terminal: numbered words, numbered sentences, and the
// car afterwards. Reads as well aloud as on a screen.

#ifndef TERMINAL_PLAY_PLAY_TEXT_H
#define TERMINAL_PLAY_PLAY_TEXT_H

#include "terminal/options.h"

// Returns an exit status.
int play_text(const Program *program, const PlayOptions *options);

// Plays by itself for a dozen moves and prints them: shown where there is
// neither window nor keyboard.
int play_text_demonstration(const Program *program);

#endif
