// The moves of a lesson on its page: who said what, the hands that went up for
// it, what he answered, what he thought and what was guessed, and two ways it
// went side by side.

#ifndef REPORT_LESSON_PAGE_H
#define REPORT_LESSON_PAGE_H

#include "report/export_page.h"
#include "report/lesson_replay.h"

enum { LESSON_PAGE_WHO_BYTES = LESSON_NAME_BYTES + 40 };

typedef struct LessonPage {
    ExportPage page;
    const Lesson *lesson;
} LessonPage;

// What a player is called on the page: "Speler A", or his name.
void lesson_page_who(const LessonPage *to, int player,
                     char out[LESSON_PAGE_WHO_BYTES]);

// Every move of the main strand.
void lesson_page_moves(const LessonPage *to, const LessonTalk *talk);

// Each other strand, from where it parts, beside the main one.
void lesson_page_strands(const LessonPage *to, const LessonTalk *talk);

#endif
