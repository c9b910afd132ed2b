// To a moment in a talk, without playing all that comes before it: out of a
// recording, or to what he says when a hook is taken.

#ifndef TERMINAL_PLAY_JUMP_H
#define TERMINAL_PLAY_JUMP_H

#include "keep/session.h"
#include "talk/recording.h"
#include "terminal/options.h"

// Whether somebody asked for one.
bool jump_is_asked(const PlayOptions *options);

// The moves that lead there, with the day and the seed: `recording` lives with
// the program. False with a line on stderr: also for a recording of another
// customer than was named, and for a move that is not in it.
bool jump_find(const Program *program, const PlayOptions *options,
               Recording *recording);

// The same, and sets customer, day and seed in `options` to those of the way
// there. Where nobody asked for one, `recording` is empty and all stays.
bool jump_begin(const Program *program, PlayOptions *options,
                Recording *recording);

// Plays those moves, until one does not fit; tells how many did.
size_t jump_play(Session *session, const Recording *recording);

#endif
