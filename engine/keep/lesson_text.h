// A lesson as text, in JSON: how the journal keeps the one that is under way, a
// head and then an event at a time, and what three at a laptop bring back in
// one file (trio.h). Players are in it by name only where the lesson says that
// names may be kept.

#ifndef KEEP_LESSON_TEXT_H
#define KEEP_LESSON_TEXT_H

#include "talk/lesson.h"

// All but the events; one event; all of it. To be freed by the caller; NULL
// when memory is out.
char *lesson_text_head(const Lesson *lesson);
char *lesson_text_event(const LessonEvent *event);
char *lesson_text_whole(const Lesson *lesson);

// Reads a head, or all of a lesson, into `lesson`, of which only `arena` is
// set. False where it is none: then `lesson` is of no use.
bool lesson_text_read(const char *text, Lesson *lesson);

// Adds an event to a lesson that was read. False where it is none.
bool lesson_text_read_event(const char *text, Lesson *lesson);

#endif
