#include <math.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "screens/player.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

enum { PLATE_TEXT_MAX = 200 };

Intent talk_group_begin(Talk *talk, View *view, ButtonName button)
{
    switch (button) {
    case BUTTON_HANDS:
        talk_vote_begin(talk, view);
        break;
    case BUTTON_GUESS:
        talk_guess_begin(talk, view);
        break;
    case BUTTON_TURN_BACK:
        talk_strip_begin(talk, view);
        break;
    case BUTTON_SWAP:
        return (Intent){.kind = INTENT_SWAP};
    case BUTTON_DONE:
        return (Intent){.kind = INTENT_ROUND_END};
    default:
        break;
    }
    return (Intent){.kind = INTENT_DONE};
}

void talk_write_said(const View *view, const Turn *turn,
                     char out[TALK_SAID_MAX])
{
    const char *said = explain_you(view->model->words, turn);
    const char *const pairs[] = {"zin", said, NULL};
    if (model_lesson(view->model) && turn->you[0]) {
        view_word_fill(view, "workshop.we", out, TALK_SAID_MAX, pairs);
    } else {
        (void)text_copy(out, TALK_SAID_MAX, said);
    }
}

static bool is_its_button(int name)
{
    return name == BUTTON_HANDS || name == BUTTON_GUESS ||
           name == BUTTON_TURN_BACK || name == BUTTON_SWAP ||
           name == BUTTON_DONE;
}

// The button of the group that is touched. NONE: another matter.
static int button_of(const View *view, const Input *input)
{
    const Touch *touch = NULL;
    if (input->kind == INPUT_PRESS) {
        touch = view_touch_at(view, input->x, input->y);
    } else if (input->kind == INPUT_KEY && view->focus_seen &&
               (input->key == KEY_DO || input->key == KEY_SPACE)) {
        touch = view_find_touch(view, view->focus_kind, view->focus_index);
    }
    return touch && touch->kind == TOUCH_BUTTON && is_its_button(touch->index)
               ? touch->index
               : NONE;
}

bool talk_group_handle(Talk *talk, View *view, const Input *input,
                       Intent *intent)
{
    *intent = (Intent){0};
    if (!model_lesson(view->model)) {
        return false;
    }
    if (talk_guess_handle(talk, view, input, intent) ||
        talk_strip_handle(talk, view, input, intent) ||
        talk_vote_handle(talk, view, input, intent)) {
        return true;
    }
    int button = button_of(view, input);
    if (button == NONE) {
        return false;
    }
    *intent = talk_group_begin(talk, view, (ButtonName)button);
    return true;
}

// Who sits in the chair, and who whispers.
static void write_plate(const View *view, char out[PLATE_TEXT_MAX])
{
    char speaker[PLAYER_TEXT_MAX];
    char whisperer[PLAYER_TEXT_MAX];
    int whispers = lesson_whisperer(model_lesson(view->model));
    player_write(view, lesson_speaker(model_lesson(view->model)), speaker);
    const char *const pairs[] = {"naam", speaker, NULL};
    view_word_fill(view, "workshop.chair", out, PLATE_TEXT_MAX, pairs);
    if (whispers != NONE) {
        char more[PLATE_TEXT_MAX];
        player_write(view, whispers, whisperer);
        const char *const other[] = {"naam", whisperer, NULL};
        view_word_fill(view, "workshop.whisperer", more, sizeof more, other);
        text_append(out, PLATE_TEXT_MAX, more);
    }
}

// The next button of the plate: beside the one before, or, where it would cover
// his words, under them.
static void draw_next(View *view, cairo_t *cr, ButtonName name,
                      const char *label, PaintPoint *at)
{
    double room = layout_speech(view->text_percent).x - LAYOUT_UNIT;
    double w = view_words_width(view, label);
    if (at->x + w > room) {
        *at = (PaintPoint){LAYOUT_UNIT,
                           at->y + view_button_height(view) + LAYOUT_UNIT};
    }
    at->x += view_button_saying(
                 view, cr, name, label,
                 (PaintRect){at->x, at->y, fmin(w, room - at->x), 0}, false) +
             LAYOUT_UNIT;
}

static bool is_large(const View *view)
{
    return layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE;
}

// With large letters by its key alone.
static void draw_keyed(View *view, cairo_t *cr, ButtonName name,
                       const char *key, const char *large, PaintPoint *at)
{
    draw_next(view, cr, name, view_word(view, is_large(view) ? large : key),
              at);
}

// Whose chair it is, to hand over; and with large letters his name alone.
static void draw_chair(View *view, cairo_t *cr, PaintPoint *at)
{
    char plate[PLATE_TEXT_MAX];
    if (is_large(view)) {
        player_write(view, lesson_speaker(model_lesson(view->model)), plate);
    } else {
        write_plate(view, plate);
    }
    draw_next(view, cr, BUTTON_SWAP, plate, at);
}

// A trio has a clock in the place of the chair, and ends its round there.
static void draw_round(View *view, cairo_t *cr, PaintPoint *at)
{
    char plate[PLATE_TEXT_MAX];
    int left = view->model->trios.left;
    Pairs pairs = {0};
    pairs_number(&pairs, "minuten", left);
    view_word_fill(view, left > 0 ? "trio.done" : "trio.done.over", plate,
                   sizeof plate, pairs.list);
    draw_next(view, cr, BUTTON_DONE, plate, at);
}

// Beside the corner; with large letters so short that they do not cover his
// face.
void talk_group_draw_plate(const Talk *talk, View *view, cairo_t *cr)
{
    PaintPoint at = {talk_corner_end(view), LAYOUT_UNIT};
    const Lesson *lesson = model_lesson(view->model);
    if (lesson->round == 0) { // one looks on, and no hands go up
        draw_keyed(view, cr, BUTTON_GUESS, "workshop.guess",
                   "workshop.guess.key", &at);
        draw_keyed(view, cr, BUTTON_HANDS, "workshop.hands",
                   "workshop.hands.key", &at);
    }
    if (talk->seen > 0) {
        draw_keyed(view, cr, BUTTON_TURN_BACK, "workshop.back",
                   "workshop.back.key", &at);
    }
    if (lesson->round > 0) {
        draw_round(view, cr, &at);
    } else if (lesson_speaker(lesson) != NONE) {
        draw_chair(view, cr, &at);
    }
}

void talk_group_draw_over(const Talk *talk, View *view, cairo_t *cr)
{
    if (talk->group.guessing) {
        talk_guess_draw(talk, view, cr);
    } else if (talk->group.strip.open) {
        talk_strip_draw(talk, view, cr);
    }
}
