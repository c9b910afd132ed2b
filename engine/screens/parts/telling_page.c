#include "screens/parts/telling_page.h"

#include "screens/view_parts.h"

typedef struct Letters {
    Look look;
    double behind; // room behind it
} Letters;

static const Letters LETTERS[] = {
    [TOLD_TITLE] = {LOOK_HEADING, 2 * LAYOUT_UNIT},
    [TOLD_FACT] = {LOOK_BODY, LAYOUT_UNIT},
    [TOLD_BESIDE] = {LOOK_SMALL_QUIET, LAYOUT_UNIT},
    [TOLD_FILLED] = {LOOK_BOLD_THOUGHT, 4},
    [TOLD_TOLD] = {LOOK_BOLD_ACCENT, 4},
    [TOLD_HEADING] = {LOOK_BOLD_QUIET, LAYOUT_UNIT},
    [TOLD_YOURS] = {LOOK_QUIET, 0},
    [TOLD_HIS] = {LOOK_SPEECH, LAYOUT_UNIT},
    [TOLD_GAP] = {LOOK_BODY, LAYOUT_UNIT},
    [TOLD_GAP_MOVE] = {LOOK_BOLD, 0},
    [TOLD_CELL] = {LOOK_BOLD, 0},
    [TOLD_CELL_WORDS] = {LOOK_ACCENT, 0},
    [TOLD_CELL_REMARK] = {LOOK_QUIET, 0},
    [TOLD_CELL_NOTE] = {LOOK_THOUGHT, 0},
    [TOLD_TRAIT] = {LOOK_BOLD_ACCENT, 4},
    [TOLD_NONE] = {LOOK_QUIET, 0},
    [TOLD_EVIDENCE] = {LOOK_BODY, 0},
    [TOLD_MORE] = {LOOK_SMALL_QUIET, 4},
    [TOLD_YOU] = {LOOK_BOLD, LAYOUT_UNIT},
    [TOLD_SAID] = {LOOK_BODY, 0},
    [TOLD_EVENT] = {LOOK_QUIET, LAYOUT_UNIT},
    [TOLD_THOUGHT] = {LOOK_SMALL_THOUGHT, LAYOUT_UNIT},
    [TOLD_CLOSING] = {LOOK_BODY, 0},
    [TOLD_REASON] = {LOOK_SMALL, 3},
    [TOLD_REASON_MORE] = {LOOK_SMALL, 3},
    [TOLD_OUTCOME] = {LOOK_BODY, LAYOUT_UNIT},
    [TOLD_NEED] = {LOOK_BODY, 4},
    [TOLD_STEPS] = {LOOK_BOLD_ACCENT, LAYOUT_UNIT},
    [TOLD_STEP] = {LOOK_BOLD, 0},
    [TOLD_STATE] = {LOOK_SMALL_QUIET, 3},
    [TOLD_HOOKS] = {LOOK_SMALL_QUIET, 3},
    [TOLD_FORK] = {LOOK_QUIET, 2 * LAYOUT_UNIT},
    [TOLD_NUMBER] = {LOOK_SMALL_QUIET, 0},
    [TOLD_OVER] = {LOOK_SMALL_QUIET, 0},
    [TOLD_DEPTHS] = {LOOK_SMALL_QUIET, 4},
    [TOLD_SIDE] = {LOOK_BOLD_ACCENT, 0}};

void telling_page_say(TellingPage *page, ToldKind kind, const char *words)
{
    const Letters *letters = &LETTERS[kind];
    page->y += view_text(page->view, page->cr, letters->look, words,
                         layout_at(page->column, page->y)) +
               letters->behind;
}

void telling_page_draw(TellingPage *page, const Told *told)
{
    telling_page_say(page, told->kind, told->words);
}

Telling telling_page_telling(TellingPage *page, const Debrief *debrief,
                             void (*tell)(void *self, const Told *told))
{
    return (Telling){.words = page->view->model->words,
                     .debrief = debrief,
                     .tell = tell,
                     .self = page};
}
