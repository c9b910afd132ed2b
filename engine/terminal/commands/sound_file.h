// A talk as a file to listen to, where nothing is played: WAV.

#ifndef TERMINAL_COMMANDS_SOUND_FILE_H
#define TERMINAL_COMMANDS_SOUND_FILE_H

#include "keep/session.h"

typedef struct SoundFile SoundFile;

// Begins with a session that was begun. NULL without memory.
SoundFile *sound_file_begin(const Session *session);

// After each move that was played.
void sound_file_add_move(SoundFile *file);

// Writes it to `path` and ends it. A talk of more than half an hour is cut.
// False with `error` if it cannot be written. NULL is no memory.
bool sound_file_end(SoundFile *file, const char *path, Error *error);

#endif
