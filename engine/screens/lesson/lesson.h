// The page a lesson with a group begins with: who plays, whether somebody may
// whisper, and what is kept of them. Pressing on is enough: then there are a
// speaker A and a speaker B.

#ifndef SCREENS_LESSON_LESSON_H
#define SCREENS_LESSON_LESSON_H

#include "screens/parts/field.h"
#include "screens/parts/sheet.h"
#include "screens/screen.h"

typedef struct LessonPage {
    Sheet sheet;
    Field players;
    bool whispers;
    bool named;
    int own;     // as in a Lesson
    int round;   // the same
    Error wrong; // why what was typed is nobody
} LessonPage;

extern const Screen SCREEN_LESSON;

#endif
