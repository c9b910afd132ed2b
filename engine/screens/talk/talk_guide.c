// The first customer teaches: who does nothing for a while is shown one word of
// his to touch, twice and no more; and what lies on the table says what it is
// for until it was used once. There is no page to be read first.

#include <math.h>

#include "draw/paper/table.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "talk/scenario/topic_set.h"
#include "tell/explain.h"

static const double HINT_SECONDS = 6;
static const double TAG_PAD = 6; // above and below its words, within its edge
enum { HINTS = 2, HINT_MAX = 160 };

// One example of each thing.
static const struct {
    TableItem item;
    const char *key;
} THINGS[] = {{TABLE_BROCHURE, "guide.brochure"}, {TABLE_DIARY, "guide.diary"},
              {TABLE_FORM, "guide.form"},         {TABLE_PEN, "guide.pen"},
              {TABLE_CUP, "guide.cup"},           {TABLE_CARD, "guide.card"}};
enum { THING_COUNT = sizeof THINGS / sizeof THINGS[0] };

void talk_guide_begin(Talk *talk, const View *view)
{
    const Model *model = view->model;
    talk->guide =
        (TalkGuide){.on = model->known.first && !view->talk->scenario->turned &&
                          !model_lesson(model) && !model->back.strands,
                    .since = view->seconds};
    talk->practice = model->settings.practice || talk->guide.on;
    talk->practice_set = model->settings.practice;
}

void talk_guide_note(Talk *talk, const View *view, TouchKind kind, int index)
{
    talk->guide.since = view->seconds;
    if (kind == TOUCH_ITEM) {
        talk->guide.used |= 1U << index;
    }
}

void talk_guide_note_turn(Talk *talk, const View *view)
{
    talk->guide.hints += talk->guide.shown ? 1 : 0;
    talk->guide.shown = false;
    talk->guide.since = view->seconds;
}

// Nothing lies over the table.
static bool is_bare(const Talk *talk)
{
    return talk->guide.on && talk->stage == STAGE_TALK && !talk->raised &&
           !talk->paused && !talk->past && !talk->silent &&
           talk->panel.kind == PANEL_NONE;
}

// Of what he said last, the last that is worth taking up.
int talk_guide_word(const View *view)
{
    const Conversation *now = &view->talk->now;
    int found = NONE;
    const Beat *beat = now->said[0] == NONE
                           ? NULL
                           : &view->talk->scenario->beats[now->said[0]];
    for (int i = 0; beat && i < beat->span_count; i++) {
        int span = beat->first_span + i;
        int hook = view->talk->scenario->spans[span].hook;
        if (hook != NONE && topic_set_has(&now->live, hook) &&
            now->topics[hook].span == span &&
            talk_can_touch(view, TOUCH_SPAN, span)) {
            found = span;
        }
    }
    return found;
}

bool talk_guide_stirs(const Talk *talk)
{
    return is_bare(talk) && talk->guide.hints < HINTS && !talk->guide.shown;
}

void talk_guide_update(Talk *talk, View *view)
{
    if (talk->practice_set != view->model->settings.practice) {
        talk->practice_set = view->model->settings.practice;
        talk->practice = talk->practice_set;
    }
    if (talk_guide_stirs(talk) &&
        view->seconds - talk->guide.since >= HINT_SECONDS &&
        talk_guide_word(view) != NONE) {
        talk->guide.shown = true;
        talk_show_span(talk, view, talk_guide_word(view));
        view->dirty = true;
    }
}

// Under his balloon, with a point up to it: it covers no word.
static void draw_hint(const Talk *talk, View *view, cairo_t *cr)
{
    char text[HINT_MAX];
    PaintRect balloon = talk->balloon;
    explain_person(view->model->words, view->talk->scenario,
                   view_word(view, "guide.word"), text, sizeof text);
    double w = fmin(view_text_width(view, LOOK_SMALL_ON_ACCENT, text),
                    balloon.w - 4 * LAYOUT_PAD);
    PaintRect in = {balloon.x + LAYOUT_PAD + LAYOUT_UNIT,
                    balloon.y + balloon.h + 2 * LAYOUT_UNIT, w, 0};
    in.h = view_text(view, NULL, LOOK_SMALL_ON_ACCENT, text, in);
    PaintRect tag = layout_inset(in, -LAYOUT_UNIT);
    double point = tag.x + 4 * LAYOUT_UNIT;
    cairo_move_to(cr, point, tag.y - LAYOUT_UNIT);
    cairo_line_to(cr, point + LAYOUT_UNIT, tag.y + 1);
    cairo_line_to(cr, point - LAYOUT_UNIT, tag.y + 1);
    cairo_close_path(cr);
    paint_set_colour(cr, view->colours->accent, 1);
    cairo_fill(cr);
    view_panel(view, cr, tag, view->colours->accent);
    view_text(view, cr, LOOK_SMALL_ON_ACCENT, text, in);
}

static bool is_free(PaintRect tag, const PaintRect *others, int count)
{
    for (int i = 0; i < count; i++) {
        if (layout_overlap(tag, others[i])) {
            return false;
        }
    }
    return true;
}

// Above the thing, within the picture; false if it would lie over another.
static bool place(View *view, const char *text, PaintRect thing,
                  const PaintRect *others, int count, PaintRect *tag)
{
    double w = view_text_width(view, LOOK_SMALL, text);
    double high = view_text(view, NULL, LOOK_SMALL, text, (PaintRect){.w = w});
    double x = thing.x + thing.w / 2 - w / 2 - LAYOUT_UNIT;
    x = fmax(LAYOUT_UNIT, fmin(x, LAYOUT_WIDTH - w - 3 * LAYOUT_UNIT));
    *tag = (PaintRect){x, 0, w + 2 * LAYOUT_UNIT, high + 2 * TAG_PAD};
    tag->y = LAYOUT_HEIGHT - tag->h - LAYOUT_UNIT / 2.0;
    if (is_free(*tag, others, count)) {
        return true;
    }
    tag->y -= tag->h + LAYOUT_UNIT / 2.0;
    return is_free(*tag, others, count);
}

static void draw_things(const Talk *talk, View *view, cairo_t *cr)
{
    PaintRect tags[THING_COUNT];
    int count = 0;
    for (int i = 0; i < THING_COUNT; i++) {
        const char *text = view_word(view, THINGS[i].key);
        const Touch *touch =
            view_find_touch(view, TOUCH_ITEM, (int)THINGS[i].item);
        if (!touch || (talk->guide.used & 1U << THINGS[i].item) ||
            !place(view, text, touch->rects[0], tags, count, &tags[count])) {
            continue;
        }
        PaintRect tag = tags[count++];
        view_panel(view, cr, tag, view->colours->paper);
        view_text(view, cr, LOOK_SMALL, text,
                  (PaintRect){tag.x + LAYOUT_UNIT, tag.y + TAG_PAD,
                              tag.w - 2 * LAYOUT_UNIT, 0});
    }
}

void talk_guide_draw(const Talk *talk, View *view, cairo_t *cr)
{
    if (!is_bare(talk)) {
        return;
    }
    draw_things(talk, view, cr);
    if (talk->guide.shown) {
        draw_hint(talk, view, cr);
    }
}
