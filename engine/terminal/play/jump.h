// To a moment in a talk, without playing all that comes before it: out of a
// recording, or to what he says when a hook is taken.

#ifndef TERMINAL_PLAY_JUMP_H
#define TERMINAL_PLAY_JUMP_H

#include "talk/recording.h"
#include "terminal/options.h"

// Whether somebody asked for one.
bool jump_is_asked(const PlayOptions *options);

// The moves that lead there, with the day and the seed: `recording` lives with
// the program. False with a line on stderr.
bool jump_find(const Program *program, const PlayOptions *options,
               Recording *recording);

#endif
