// A sentence of the player's own that was read as what it was not: what it was
// is chosen, and it is played on from there.

#include <stdio.h>

#include "screens/car/car.h"
#include "screens/river/river.h"
#include "screens/view_parts.h"
#include "talk/move.h"
#include "tell/meant.h"

static const Move *move_of(const River *river, const View *view)
{
    return &view_seen(view)->moves[river->row].turn.move;
}

// What else it can have been, `i` of those, from 0. ACT_KINDS: no more.
static Act other_act(const River *river, const View *view, int i)
{
    return meant_other(view->model->words, view_seen(view)->scenario,
                       *move_of(river, view), i);
}

bool river_can_mean(const River *river, const View *view)
{
    return river->row < (int)view_seen(view)->count &&
           move_is_own(*move_of(river, view)) &&
           strands_count(view->model->back.strands) < STRANDS_MAX &&
           other_act(river, view, 0) != ACT_KINDS;
}

Intent river_mean(const River *river, const View *view, int i)
{
    return (Intent){.kind = INTENT_MEANT,
                    .meant = {.strand = view->model->back.strand,
                              .move = river->row,
                              .act = other_act(river, view, i)}};
}

// What is laid out: keys one behind the other, and lines of small words.
typedef struct Laying {
    View *view;
    cairo_t *cr; // NULL: only measured
    PaintRect column;
    PaintRect next;    // where the next key stands
    const char *asked; // what the next key answers, or NULL
} Laying;

// On to the next line where there is no room. Who has it read aloud hears with
// the first key what it answers.
static void draw_key(Laying *laying, TouchKind kind, int index,
                     const char *label)
{
    View *view = laying->view;
    PaintRect *next = &laying->next;
    double left = laying->column.x;
    double w = view_small_width(view, label);
    if (next->x > left && next->x + w > left + laying->column.w) {
        next->x = left;
        next->y += next->h + LAYOUT_UNIT;
    }
    const PaintRect rect = {next->x, next->y, w, next->h};
    if (!laying->cr) {
        view_touch(view, kind, index, rect, label);
    } else {
        char words[TOUCH_WORDS_MAX];
        Touch *touch =
            view_small_key(view, laying->cr, kind, index, label, rect);
        if (laying->asked) {
            snprintf(words, sizeof words, "%s %s", laying->asked, label);
            view_touch_say(touch, words);
        }
    }
    laying->asked = NULL;
    next->x += w + LAYOUT_UNIT;
}

static void draw_words(Laying *laying, const char *key)
{
    PaintRect *next = &laying->next;
    next->x = laying->column.x;
    next->y += next->h + LAYOUT_UNIT;
    next->y += view_text(laying->view, laying->cr, LOOK_SMALL_QUIET,
                         view_word(laying->view, key),
                         layout_at(laying->column, next->y)) +
               4;
    next->h = 0; // the next words stand close below
}

static bool may_ask(const View *view)
{
    return !model_lesson(view->model) &&
           view->model->settings.corrections == CORRECTIONS_ASK;
}

// Whether it may be kept, or that it is. A lesson keeps nothing.
static void draw_keeping(Laying *laying)
{
    View *view = laying->view;
    if (may_ask(view)) {
        draw_words(laying, "own.may_keep");
        draw_words(laying, "own.may_keep.window");
        laying->next.h = view_small_height(view);
        laying->asked = view_word(view, "own.may_keep");
        draw_key(laying, TOUCH_BUTTON, BUTTON_KEEP_NO,
                 view_word(view, "own.keep.no"));
        draw_key(laying, TOUCH_BUTTON, BUTTON_KEEP_YES,
                 view_word(view, "own.keep.yes"));
    } else if (!model_lesson(view->model) &&
               view->model->settings.corrections == CORRECTIONS_YES) {
        draw_words(laying, "own.kept.window");
    }
}

static void draw_others(const River *river, Laying *laying)
{
    View *view = laying->view;
    Act act;
    draw_words(laying, "own.what_meant");
    laying->next.h = view_small_height(view);
    laying->asked = view_word(view, "own.what_meant");
    for (int i = 0; (act = other_act(river, view, i)) != ACT_KINDS; i++) {
        draw_key(laying, TOUCH_SENTENCE, i,
                 meant_words(view->model->words, act));
    }
}

void river_focus_meant(View *view)
{
    if (may_ask(view)) {
        view_set_focus(view, TOUCH_BUTTON, BUTTON_KEEP_NO);
    } else {
        view_set_focus(view, TOUCH_SENTENCE, 0);
    }
}

double river_draw_meant(const River *river, View *view, cairo_t *cr,
                        PaintRect column)
{
    Laying laying = {view,
                     cr,
                     {column.x + 4, column.y, column.w - 4, column.h},
                     {column.x + 4, column.y + 2, 0, view_small_height(view)},
                     NULL};
    if (!river_can_mean(river, view)) {
        return 0;
    }
    draw_key(&laying, TOUCH_BUTTON, BUTTON_MEANT,
             view_word(view, "own.not_meant"));
    if (river->meant) {
        draw_keeping(&laying);
        draw_others(river, &laying);
    }
    return laying.next.y + laying.next.h + LAYOUT_UNIT - column.y;
}
