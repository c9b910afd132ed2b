#include "screens/telling_page.h"

#include <stddef.h>
#include <string.h>

#include "screens/view_parts.h"

typedef struct Letters {
    TypeFace face;
    double size;
    size_t colour; // of the palette
    double behind; // room behind it
} Letters;

#define COLOUR(name) offsetof(Palette, name)

static const Letters LETTERS[] = {
    [TOLD_TITLE] = {TYPE_BOLD, TEXT_HEADING, COLOUR(ink), 2 * LAYOUT_UNIT},
    [TOLD_FACT] = {TYPE_PRINT, TEXT_BODY, COLOUR(ink), LAYOUT_UNIT},
    [TOLD_BESIDE] = {TYPE_PRINT, TEXT_SMALL, COLOUR(quiet), LAYOUT_UNIT},
    [TOLD_FILLED] = {TYPE_BOLD, TEXT_BODY, COLOUR(thought), 4},
    [TOLD_TOLD] = {TYPE_BOLD, TEXT_BODY, COLOUR(accent), 4},
    [TOLD_HEADING] = {TYPE_BOLD, TEXT_BODY, COLOUR(quiet), LAYOUT_UNIT},
    [TOLD_YOURS] = {TYPE_PRINT, TEXT_BODY, COLOUR(quiet), 0},
    [TOLD_HIS] = {TYPE_PRINT, TEXT_SPEECH, COLOUR(ink), LAYOUT_UNIT},
    [TOLD_GAP] = {TYPE_PRINT, TEXT_BODY, COLOUR(ink), LAYOUT_UNIT},
    [TOLD_GAP_MOVE] = {TYPE_BOLD, TEXT_BODY, COLOUR(ink), 0},
    [TOLD_CELL] = {TYPE_BOLD, TEXT_BODY, COLOUR(ink), 0},
    [TOLD_CELL_WORDS] = {TYPE_PRINT, TEXT_BODY, COLOUR(accent), 0},
    [TOLD_CELL_REMARK] = {TYPE_PRINT, TEXT_BODY, COLOUR(quiet), 0},
    [TOLD_CELL_NOTE] = {TYPE_HAND, TEXT_SPEECH, COLOUR(thought), 0},
    [TOLD_TRAIT] = {TYPE_BOLD, TEXT_BODY, COLOUR(accent), 4},
    [TOLD_NONE] = {TYPE_PRINT, TEXT_BODY, COLOUR(quiet), 0},
    [TOLD_EVIDENCE] = {TYPE_PRINT, TEXT_BODY, COLOUR(ink), 0},
    [TOLD_MORE] = {TYPE_PRINT, TEXT_SMALL, COLOUR(quiet), 4},
    [TOLD_YOU] = {TYPE_BOLD, TEXT_BODY, COLOUR(ink), LAYOUT_UNIT},
    [TOLD_SAID] = {TYPE_PRINT, TEXT_BODY, COLOUR(ink), 0},
    [TOLD_THOUGHT] = {TYPE_PRINT, TEXT_SMALL, COLOUR(thought), LAYOUT_UNIT},
    [TOLD_CLOSING] = {TYPE_PRINT, TEXT_BODY, COLOUR(ink), 0},
    [TOLD_REASON] = {TYPE_PRINT, TEXT_SMALL, COLOUR(ink), 3},
    [TOLD_STATE] = {TYPE_PRINT, TEXT_SMALL, COLOUR(quiet), 3},
    [TOLD_HOOKS] = {TYPE_PRINT, TEXT_SMALL, COLOUR(quiet), 3},
    [TOLD_FORK] = {TYPE_PRINT, TEXT_BODY, COLOUR(quiet), 2 * LAYOUT_UNIT},
    [TOLD_NUMBER] = {TYPE_PRINT, TEXT_SMALL, COLOUR(quiet), 0},
    [TOLD_OVER] = {TYPE_PRINT, TEXT_SMALL, COLOUR(quiet), 0},
    [TOLD_DEPTHS] = {TYPE_PRINT, TEXT_SMALL, COLOUR(quiet), 4},
    [TOLD_SIDE] = {TYPE_BOLD, TEXT_BODY, COLOUR(accent), 0}};

void telling_page_say(TellingPage *page, ToldKind kind, const char *words)
{
    const Letters *letters = &LETTERS[kind];
    unsigned colour;
    memcpy(&colour, (const char *)page->view->colours + letters->colour,
           sizeof colour);
    page->y +=
        view_text(page->view, page->cr, letters->face, letters->size, colour,
                  words, page->column.x, page->y, page->column.w) +
        letters->behind;
}

void telling_page_draw(TellingPage *page, const Told *told)
{
    telling_page_say(page, told->kind, told->words);
}

Telling telling_page_telling(TellingPage *page, const Debrief *debrief,
                             void (*tell)(void *self, const Told *told))
{
    return (Telling){page->view->model->words, debrief, tell, page};
}
