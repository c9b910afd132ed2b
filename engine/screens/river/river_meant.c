// A sentence of the player's own that was read as what it was not: what it was
// is chosen, and it is played on from there.

#include <stdio.h>

#include "screens/car/car.h"
#include "screens/river/river.h"
#include "screens/view_parts.h"
#include "talk/move.h"

enum { KEY_MAX = 32 };

// The key of the words for what it does; NULL for what is never read.
static const char *key_of(const View *view, Act act, char key[KEY_MAX])
{
    snprintf(key, KEY_MAX, "own.kind.%s", scenario_act_word(act));
    return words_has(view->model->words, key) ? key : NULL;
}

static const Move *move_of(const River *river, const View *view)
{
    return &view_seen(view)->moves[river->row].turn.move;
}

// What else it can have been, `i` of those, from 0. ACT_KINDS: no more.
static Act other_act(const River *river, const View *view, int i)
{
    const Move *move = move_of(river, view);
    TopicKind touched = view_seen(view)->scenario->topics[move->topic].kind;
    char key[KEY_MAX];
    int act = 0;
    for (; act < ACT_KINDS; act++) {
        bool other = act != move->act &&
                     conversation_takes(touched, (Act)act) &&
                     key_of(view, (Act)act, key);
        if (other && i-- == 0) {
            break;
        }
    }
    return (Act)act;
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

// One key behind the other, and on to the next line where there is no room.
static void draw_key(View *view, cairo_t *cr, PaintRect column, PaintRect *next,
                     TouchKind kind, int index, const char *label)
{
    double w = view_small_width(view, label);
    if (next->x > column.x && next->x + w > column.x + column.w) {
        next->x = column.x;
        next->y += next->h + LAYOUT_UNIT;
    }
    if (cr) {
        view_small_key(view, cr, kind, index, label,
                       (PaintRect){next->x, next->y, w, next->h});
    }
    next->x += w + LAYOUT_UNIT;
}

double river_draw_meant(const River *river, View *view, cairo_t *cr,
                        PaintRect column)
{
    char key[KEY_MAX];
    PaintRect next = {column.x + 4, column.y + 2, 0, view_small_height(view)};
    column.x += 4;
    column.w -= 4;
    if (!river_can_mean(river, view)) {
        return 0;
    }
    draw_key(view, cr, column, &next, TOUCH_BUTTON, BUTTON_MEANT,
             view_word(view, "own.not_meant"));
    if (river->meant) {
        next.x = column.x;
        next.y += next.h + LAYOUT_UNIT;
        next.y += view_text(view, cr, LOOK_SMALL_QUIET,
                            view_word(view, "own.what_meant"),
                            layout_at(column, next.y)) +
                  4;
        Act act;
        for (int i = 0; (act = other_act(river, view, i)) != ACT_KINDS; i++) {
            draw_key(view, cr, column, &next, TOUCH_SENTENCE, i,
                     view_word(view, key_of(view, act, key)));
        }
    }
    return next.y + next.h + LAYOUT_UNIT - column.y;
}
