// A lesson kept between two moves, les-bezig.json in the data folder, so that
// it can be taken up again after a pause or a fall, in the middle of a scene.
// Whole or not at all: a fall leaves the one before. Players are in it by
// name only where the lesson says that names may be kept.
//
//     lesson_file_write(&lesson, &error);
//     if (lesson_file_is_there()) {
//         lesson_file_read(&lesson, aside, &error);    whole, or put aside
//     }

#ifndef KEEP_LESSON_FILE_H
#define KEEP_LESSON_FILE_H

#include <stdbool.h>

#include "base/error.h"
#include "platform/file.h"
#include "talk/lesson.h"

bool lesson_file_is_there(void);

// Writes all of it. False with `error`; what was kept before is then still
// there.
bool lesson_file_write(const Lesson *lesson, Error *error);

// Reads it into `lesson`, of which only `arena` is set. A file that is damaged,
// or of a newer program, is put under another name, which goes to `aside` (""
// if it stays): false with `error`, and `lesson` is empty.
bool lesson_file_read(Lesson *lesson, char aside[FILE_PATH_MAX], Error *error);

// Takes it away: the lesson is over. False with `error`.
bool lesson_file_remove(Error *error);

#endif
