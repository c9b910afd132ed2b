// What trios brought back to a lesson (keep/trio.h), told in words: who they
// were, and of each talk who had it with whom, how it ended, and the moments
// at which most changed. For the report and for the wall alike.

#ifndef REPORT_LESSON_TRIO_H
#define REPORT_LESSON_TRIO_H

#include "author/program.h"
#include "report/export_page.h"
#include "talk/lesson.h"

enum { LESSON_TRIO_MOMENTS = 3 };

typedef struct LessonTrioTalk {
    const char *what; // "Noor bij Wim de Graaf: hij denkt na. Zetten: 23."
    const char *moments[LESSON_TRIO_MOMENTS];
    int moment_count;
    const char *cards; // what they mean to do tomorrow, in lines; or ""
} LessonTrioTalk;

typedef struct LessonTrio {
    const char *who;
    LessonTrioTalk *talks;
    size_t count;
} LessonTrio;

typedef struct LessonTrios {
    LessonTrio *all;
    size_t count;
} LessonTrios;

// Tells of one that was read. Everything lives in the arena of the program.
LessonTrio lesson_trio_tell(const Program *program, const Lesson *trio);

// Tells of all that were brought to `lesson`, in the order in which they came;
// of what came twice only the last.
LessonTrios lesson_trio_all(const Program *program, const Lesson *lesson);

// Writes them on a page, under a heading; nothing where there are none.
void lesson_trio_write(const ExportPage *page, const Lesson *lesson);

#endif
