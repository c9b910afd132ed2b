#include <math.h>
#include <stdio.h>
#include <string.h>

#include "screens/talk/talk.h"
#include "screens/view_parts.h"

enum { TALLY = 5, TALLIES_MOST = 25 };

static int focused(const Talk *talk, const View *view)
{
    return view->focus_kind == TOUCH_SENTENCE &&
                   view->focus_index < talk->panel.move_count
               ? view->focus_index
               : NONE;
}

void talk_vote_begin(Talk *talk, View *view)
{
    TalkGroup *group = &talk->group;
    group->counting = true;
    group->shown = false;
    group->tied = false;
    group->proposed = NONE;
    group->ballot.vote = lesson_vote_begin(talk->panel.move_count);
    memcpy(group->ballot.moves, talk->panel.moves, sizeof group->ballot.moves);
    view_set_focus(view, TOUCH_SENTENCE, 0);
    view->focus_seen = true;
    view->dirty = true;
}

static Intent play(Talk *talk, View *view, int sentence)
{
    TalkGroup *group = &talk->group;
    if (sentence == NONE) {
        group->tied = true;
        return (Intent){0};
    }
    group->counting = false;
    Intent intent = talk_play_sentence(talk, view, sentence);
    intent.play.ballot = &group->ballot;
    return intent;
}

static Intent enter(Talk *talk, View *view)
{
    TalkGroup *group = &talk->group;
    if (group->shown) {
        return play(talk, view, lesson_vote_most(&group->ballot.vote));
    }
    group->shown = lesson_vote_total(&group->ballot.vote) > 0;
    return (Intent){0};
}

static Intent by_touch(Talk *talk, View *view, const Touch *touch)
{
    TalkGroup *group = &talk->group;
    Vote *vote = &group->ballot.vote;
    if (touch->kind == TOUCH_CLOSE) {
        group->counting = false;
    } else if (touch->kind == TOUCH_SENTENCE && group->shown) {
        return play(talk, view, touch->index);
    } else if (touch->kind == TOUCH_SENTENCE) {
        lesson_vote_add(vote, touch->index, 1);
    } else if (touch->kind == TOUCH_BUTTON && touch->index == BUTTON_SHOW) {
        return enter(talk, view);
    } else if (touch->kind == TOUCH_BUTTON && touch->index == BUTTON_MOST) {
        return play(talk, view, lesson_vote_most(vote));
    } else if (touch->kind == TOUCH_BUTTON && touch->index == BUTTON_LEAST) {
        return play(talk, view, lesson_vote_least(vote));
    }
    return (Intent){0};
}

// Digits make the number of hands of the sentence that has the focus.
static void count_hands(Talk *talk, const View *view, int key, int digit)
{
    Vote *vote = &talk->group.ballot.vote;
    int at = focused(talk, view);
    if (at == NONE || talk->group.shown) {
        return;
    }
    if (key == TALK_DIGIT) {
        int hands = vote->hands[at] * 10 + digit;
        vote->hands[at] = hands > LESSON_HANDS_MAX ? digit : hands;
    } else if (key == TALK_MORE || key == TALK_FEWER) {
        lesson_vote_add(vote, at, key == TALK_MORE ? 1 : -1);
    }
}

static Intent by_key(Talk *talk, View *view, InputKey key)
{
    TalkGroup *group = &talk->group;
    int at = focused(talk, view);
    switch (key) {
    case KEY_DO:
        return enter(talk, view);
    case KEY_BACK:
        if (group->shown) {
            group->shown = false;
        } else {
            group->counting = false;
        }
        break;
    case KEY_ERASE:
        if (at != NONE && !group->shown) {
            group->ballot.vote.hands[at] /= 10;
        }
        break;
    case KEY_LEFT:
    case KEY_UP:
    case KEY_PREVIOUS:
        view_step_focus(view, -1);
        break;
    case KEY_RIGHT:
    case KEY_DOWN:
    case KEY_SPACE:
    case KEY_NEXT:
        view_step_focus(view, 1);
        break;
    default:
        break;
    }
    return (Intent){0};
}

bool talk_vote_handle(Talk *talk, View *view, const Input *input,
                      Intent *intent)
{
    if (!talk->group.counting) {
        return false;
    }
    int key = talk_find_key(view, TALK_COUNT, input);
    view->dirty = true;
    if (key == TALK_FEWEST && talk->group.shown) {
        *intent = play(talk, view, lesson_vote_least(&talk->group.ballot.vote));
    } else if (key != NONE) {
        count_hands(talk, view, key, input->digit);
        intent->kind = INTENT_DONE;
    } else if (input->kind == INPUT_KEY) {
        const Touch *touch =
            input->key == KEY_DO && view->focus_kind == TOUCH_BUTTON
                ? view_pick(view, input)
                : NULL;
        *intent = touch ? by_touch(talk, view, touch)
                        : by_key(talk, view, input->key);
    } else {
        const Touch *touch = view_pick(view, input);
        *intent = touch ? by_touch(talk, view, touch) : (Intent){0};
    }
    return true;
}

static double line_high(const View *view)
{
    return TEXT_BODY * view->text_percent / 100.0 * 1.36;
}

double talk_vote_foot(const Talk *talk, const View *view)
{
    return talk->group.counting || talk->group.proposed != NONE
               ? line_high(view) + LAYOUT_UNIT
               : 0;
}

// Strokes in fives, as on a blackboard.
static void draw_tally(const View *view, cairo_t *cr, int hands, double x,
                       double y, double high)
{
    double step = high * 0.3;
    paint_set_colour(cr, view->colours->accent, 1);
    cairo_set_line_width(cr, fmax(2, high * 0.1));
    for (int i = 0; i < hands; i++) {
        if (i % TALLY == TALLY - 1) {
            cairo_move_to(cr, x - 4.4 * step, y + high * 0.8);
            cairo_line_to(cr, x - 0.2 * step, y + high * 0.2);
            x += step;
        } else {
            cairo_move_to(cr, x, y);
            cairo_line_to(cr, x, y + high);
            x += step;
        }
        cairo_stroke(cr);
    }
}

static void draw_bar(const Vote *vote, const View *view, cairo_t *cr,
                     int sentence, PaintRect at)
{
    double part =
        (double)vote->hands[sentence] / fmax(1, lesson_vote_total(vote));
    paint_set_colour(cr, view->colours->line, 1);
    paint_rounded(cr, at, at.h / 2);
    cairo_fill(cr);
    if (part > 0) {
        paint_set_colour(cr, view->colours->accent, 1);
        at.w = fmax(at.h, at.w * part);
        paint_rounded(cr, at, at.h / 2);
        cairo_fill(cr);
    }
}

void talk_vote_draw_foot(const Talk *talk, View *view, cairo_t *cr,
                         int sentence, PaintRect card)
{
    if (!talk->group.counting) {
        return;
    }
    const Vote *vote = &talk->group.ballot.vote;
    char number[16];
    double high = line_high(view);
    double y = card.y + card.h - high - LAYOUT_UNIT;
    double x = card.x + LAYOUT_PAD;
    snprintf(number, sizeof number, "%d", vote->hands[sentence]);
    TypeStyle style = view_look(view, LOOK_BOLD_ACCENT);
    double number_w = type_width(view->type, style, "99", 2) + LAYOUT_UNIT;
    type_draw(view->type, cr, style, number, strlen(number), x, y);
    double w = card.w - 2 * LAYOUT_PAD - number_w;
    if (talk->group.shown || vote->hands[sentence] > TALLIES_MOST) {
        draw_bar(vote, view, cr, sentence,
                 (PaintRect){x + number_w, y + high * 0.3, w, high * 0.4});
    } else {
        draw_tally(view, cr, vote->hands[sentence], x + number_w,
                   y + high * 0.15,
                   fmin(high * 0.7, w / (TALLIES_MOST * 0.36)));
    }
}

static const char *hint(const TalkGroup *group)
{
    return group->tied    ? "workshop.vote.tied"
           : group->shown ? "workshop.vote.shown"
                          : "workshop.vote.count";
}

// Where the foot of the hint stands: beside the buttons, up to the one that
// closes; with large letters that may be too narrow, and then above them.
static PaintRect hint_rect(View *view, const char *text, double x, double y)
{
    TypeStyle style = view_look(view, LOOK_SMALL);
    double w =
        type_width(view->type, style, text, strlen(text)) + 2 * LAYOUT_UNIT + 1;
    double close =
        view_small_width(view, view_word(view, "window.panel.close"));
    double most = LAYOUT_WIDTH - LAYOUT_MARGIN - close - LAYOUT_GAP - x;
    if (most < fmin(w, LAYOUT_WIDTH * 0.3)) {
        most = LAYOUT_WIDTH - 2 * LAYOUT_MARGIN;
        return (PaintRect){LAYOUT_MARGIN, y - LAYOUT_UNIT, fmin(w, most), 0};
    }
    return (PaintRect){x, y + view_button_height(view), fmin(w, most), 0};
}

// What to do now, in words.
static void draw_hint(const TalkGroup *group, View *view, cairo_t *cr, double x,
                      double y)
{
    const char *text = view_word(view, hint(group));
    double pad = LAYOUT_UNIT;
    PaintRect at = hint_rect(view, text, x, y);
    at.h = pad + view_text(view, NULL, LOOK_SMALL, text,
                           (PaintRect){.w = at.w - 2 * pad});
    at.y -= at.h;
    view_panel(view, cr, at, view->colours->paper);
    view_text(view, cr, LOOK_SMALL, text,
              (PaintRect){at.x + pad, at.y + pad / 2, at.w - 2 * pad, 0});
}

void talk_vote_draw_above(const Talk *talk, View *view, cairo_t *cr, double y)
{
    double x = LAYOUT_MARGIN;
    y -= view_button_height(view) + LAYOUT_UNIT;
    if (talk->panel.kind != PANEL_SENTENCES) {
        return;
    }
    if (!talk->group.counting) {
        view_button(view, cr, BUTTON_HANDS, "workshop.hands", layout_spot(x, y),
                    false);
        return;
    }
    if (talk->group.shown) {
        x += view_button(view, cr, BUTTON_MOST, "workshop.most",
                         layout_spot(x, y), true) +
             LAYOUT_UNIT;
        x += view_button(view, cr, BUTTON_LEAST, "workshop.least",
                         layout_spot(x, y), false) +
             LAYOUT_GAP;
    } else {
        x += view_button(view, cr, BUTTON_SHOW, "workshop.show",
                         layout_spot(x, y), true) +
             LAYOUT_GAP;
    }
    draw_hint(&talk->group, view, cr, x, y);
}
