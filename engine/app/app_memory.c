#include "app/app_memory.h"

#include <stdio.h>

enum { QUESTION_MAX = 64 };

static void keep_cell(Session *session, int cell, const char *typed)
{
    char question[QUESTION_MAX];
    snprintf(question, sizeof question, "%s%s", JOURNAL_MEMORY,
             scenario_cell_name(cell));
    session_answer(session, question, 0, typed);
}

void memory_keep(Session *session, const Memory *memory, const Car *car)
{
    int remembered = 0;
    for (int i = 0; i < FORM_CELLS; i++) {
        const char *typed = car->cells[i].now.text;
        MemoryScore score;
        if (typed[0] != '\0') {
            keep_cell(session, i, typed);
        }
        memory_score(memory, i, typed, &score);
        remembered += score.verdict == MEMORY_REMEMBERED ? 1 : 0;
    }
    if (remembered > 0) {
        session_keep_figure(session, "onthouden", remembered);
    }
}
