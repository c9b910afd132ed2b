#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"

enum { LINE_BYTES = 160, NAMED_LEAST = 3 };

static int focused(const Talk *talk, const View *view)
{
    return view->focus_kind == TOUCH_SENTENCE &&
                   view->focus_index < talk->group.ballot.vote.count
               ? view->focus_index
               : NONE;
}

const char *talk_ballot_text(const Ballot *ballot, int i)
{
    return ballot->subject ? ballot->labels[i] : ballot->texts[i];
}

// Whether the cards that lie there are sentences to choose between.
static bool has_choice(const Talk *talk, const View *view)
{
    return talk->panel.kind == PANEL_SENTENCES &&
           talk_card_count(&talk->panel, view) > 1 &&
           talk_subject_differs(&talk->panel, view);
}

static void write_ballot(Ballot *ballot, const Panel *panel, const View *view)
{
    int count = talk_card_count(panel, view);
    ballot->vote = lesson_vote_begin(count);
    ballot->subject = panel->kind == PANEL_SUBJECTS;
    ballot->chosen = NONE;
    for (int i = 0; i < ballot->vote.count; i++) {
        const char *text = talk_card_text(panel, view, i);
        if (ballot->subject) {
            (void)text_copy(ballot->labels[i], sizeof ballot->labels[i], text);
        } else {
            ballot->texts[i] = text;
        }
    }
}

// Nothing, where there is nothing to choose.
void talk_vote_begin(Talk *talk, View *view)
{
    TalkGroup *group = &talk->group;
    bool asks = talk->panel.kind == PANEL_SENTENCES
                    ? has_choice(talk, view)
                    : !view->talk->scenario->turned &&
                          talk->panel.kind != PANEL_MEANT &&
                          talk_subject_open(talk, view);
    if (!asks) {
        return;
    }
    group->counting = true;
    group->shown = false;
    group->tied = false;
    group->proposed = NONE;
    group->ballot.number++;
    write_ballot(&group->ballot, &talk->panel, view);
    view_set_focus(view, TOUCH_SENTENCE, 0);
    view->hover_kind = TOUCH_NONE;
    view->focus_seen = true;
    view->dirty = true;
}

void talk_vote_again(Talk *talk, View *view, bool same)
{
    TalkGroup *group = &talk->group;
    const Vote vote = group->ballot.vote;
    write_ballot(&group->ballot, &talk->panel, view);
    if (same) {
        group->ballot.vote = vote;
        return;
    }
    group->ballot.number++;
    group->shown = false;
    group->tied = false;
    group->counting =
        talk->panel.kind == PANEL_SUBJECTS || has_choice(talk, view);
}

static void stop(Talk *talk, View *view)
{
    talk->group.counting = false;
    if (talk->panel.kind == PANEL_SUBJECTS) {
        talk_subject_close(talk, view);
    }
}

static Intent play(Talk *talk, View *view, int sentence)
{
    TalkGroup *group = &talk->group;
    if (sentence == NONE) {
        group->tied = true;
        return (Intent){0};
    }
    group->counting = false;
    group->ballot.chosen = sentence;
    group->settled = group->ballot;
    if (group->settled.subject) {
        return talk_subject_choose(talk, view, &group->settled);
    }
    Intent intent = talk_play_sentence(talk, view, sentence);
    intent.play.ballot = &group->settled;
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
        stop(talk, view);
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
        lesson_vote_set(vote, at, hands > LESSON_HANDS_MAX ? digit : hands);
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
            stop(talk, view);
        }
        break;
    case KEY_ERASE:
        if (at != NONE && !group->shown) {
            lesson_vote_set(&group->ballot.vote, at,
                            group->ballot.vote.hands[at] / 10);
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

// A number and a bar, once they are shown; until then only that there are.
double talk_vote_beside(const Talk *talk, const View *view)
{
    double letters = talk->group.shown ? 3.6 : 0.8;
    return letters * TEXT_BODY * view->text_percent / 100.0;
}

// That its hands were counted, and not how many: who waits to see what the
// others do does not choose.
static void draw_counted(const View *view, cairo_t *cr, PaintRect at)
{
    paint_set_colour(cr, view->colours->accent, 1);
    cairo_set_line_width(cr, fmax(2, at.h * 0.12));
    cairo_move_to(cr, at.x, at.y + at.h * 0.55);
    cairo_line_to(cr, at.x + at.h * 0.35, at.y + at.h * 0.9);
    cairo_line_to(cr, at.x + at.h, at.y + at.h * 0.1);
    cairo_stroke(cr);
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
    double x = card.x + (talk->group.ballot.subject ? 0 : LAYOUT_PAD);
    if (!talk->group.shown) {
        if (vote->hands[sentence] > 0) {
            draw_counted(view, cr,
                         (PaintRect){x, y + high * 0.15, 0, high * 0.7});
        }
        return;
    }
    snprintf(number, sizeof number, "%d", vote->hands[sentence]);
    TypeStyle style = view_look(view, LOOK_BOLD_ACCENT);
    double number_w = type_width(view->type, style, "99", 2) + LAYOUT_UNIT;
    type_draw(view->type, cr, style, number, strlen(number), x, y);
    draw_bar(vote, view, cr, sentence,
             (PaintRect){x + number_w, y + high * 0.3,
                         card.x + card.w - LAYOUT_PAD - x - number_w,
                         high * 0.4});
}

// "11 van 12": against those who play, where these are the group and not two
// who take turns.
static void write_total(const TalkGroup *group, const View *view,
                        char out[LINE_BYTES])
{
    Pairs pairs = {0};
    int hands = lesson_vote_total(&group->ballot.vote);
    int players = model_lesson(view->model)->player_count;
    pairs_number(&pairs, "handen", hands);
    pairs_number(&pairs, "aantal", players);
    view_word_fill(view,
                   players < NAMED_LEAST ? "workshop.vote.hands"
                   : hands > players     ? "workshop.vote.more"
                                         : "workshop.vote.of",
                   out, LINE_BYTES, pairs.list);
}

static const char *hint(const TalkGroup *group)
{
    return group->tied             ? "workshop.vote.tied"
           : group->shown          ? "workshop.vote.shown"
           : group->ballot.subject ? "workshop.vote.subject"
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

// What to do now, in words; returns where it begins.
static double draw_hint(const TalkGroup *group, View *view, cairo_t *cr,
                        double x, double y)
{
    char text[2 * LINE_BYTES] = "";
    if (!group->shown) {
        write_total(group, view, text);
    }
    text_append(text, sizeof text, text[0] ? " " : "");
    text_append(text, sizeof text, view_word(view, hint(group)));
    double pad = LAYOUT_UNIT;
    PaintRect at = hint_rect(view, text, x, y);
    at.h = pad + view_text(view, NULL, LOOK_SMALL, text,
                           (PaintRect){.w = at.w - 2 * pad});
    at.y -= at.h;
    if (cr) {
        view_panel(view, cr, at, view->colours->paper);
        view_text(view, cr, LOOK_SMALL, text,
                  (PaintRect){at.x + pad, at.y + pad / 2, at.w - 2 * pad, 0});
    }
    return at.y;
}

// With the sentence that it will play, or that two are equal; returns its
// width.
static double draw_choice(const Ballot *ballot, View *view, cairo_t *cr,
                          ButtonName name, int sentence, PaintRect at)
{
    bool most = name == BUTTON_MOST;
    char label[LINE_BYTES];
    char which[LINE_BYTES];
    Pairs number = {0};
    pairs_number(&number, "nummer", sentence + 1);
    view_word_fill(view,
                   sentence == NONE  ? "workshop.equal"
                   : ballot->subject ? "workshop.card"
                                     : "workshop.sentence",
                   which, sizeof which, number.list);
    const char *const pairs[] = {"zin", which, NULL};
    view_word_fill(view, most ? "workshop.most" : "workshop.least", label,
                   sizeof label, pairs);
    at.w = view_words_width(view, label);
    if (cr) {
        view_button_saying(view, cr, name, label, at, most);
    }
    return at.w;
}

double talk_vote_draw_above(const Talk *talk, View *view, cairo_t *cr, double y)
{
    double x = LAYOUT_MARGIN;
    y -= view_button_height(view) + LAYOUT_UNIT;
    if (!talk->group.counting) {
        if (cr &&
            (talk->panel.kind == PANEL_GROUPS || has_choice(talk, view))) {
            view_button(view, cr, BUTTON_HANDS, "workshop.hands",
                        layout_spot(x, y), false);
        }
        return y;
    }
    if (talk->group.shown) {
        const Ballot *ballot = &talk->group.ballot;
        PaintRect at = {x, y, 0, view_button_height(view)};
        at.x += draw_choice(ballot, view, cr, BUTTON_MOST,
                            lesson_vote_most(&ballot->vote), at) +
                LAYOUT_UNIT;
        x = at.x +
            draw_choice(ballot, view, cr, BUTTON_LEAST,
                        lesson_vote_least(&ballot->vote), at) +
            LAYOUT_GAP;
    } else {
        if (cr) {
            view_button(view, cr, BUTTON_SHOW, "workshop.show",
                        layout_spot(x, y), true);
        }
        x += view_button_width(view, "workshop.show") + LAYOUT_GAP;
    }
    return fmin(y, draw_hint(&talk->group, view, cr, x, y));
}
