// A sentence of one's own, typed under those that lie there; and what comes of
// it: it is said, a few are laid down to choose from, or he shrugs.

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "talk/move.h"

enum { LETTERS_LEFT = 30, COUNT_BYTES = 16 }; // from here it is counted down

static const ModelOwn *own_of(const View *view)
{
    return &view->model->own;
}

bool talk_own_is_open(const Panel *panel, const View *view)
{
    return panel->kind == PANEL_SENTENCES && panel->move_count > 0 &&
           own_of(view)->reads && model_own(view->model) != OWN_CHOOSE;
}

bool talk_own_only(const Panel *panel, const View *view)
{
    return talk_own_is_open(panel, view) && model_own(view->model) == OWN_ONLY;
}

void talk_own_begin(Talk *talk, View *view)
{
    field_set(&talk->own, "");
    talk->own.letters = OWN_LETTERS_MAX;
    talk->own_shrug = false;
    if (talk_own_only(&talk->panel, view)) {
        view_set_focus(view, TOUCH_FIELD, 0);
    }
}

static bool shows_shrug(const Talk *talk, const View *view)
{
    return talk->own_shrug && own_of(view)->shrug;
}

static double shrug_height(const Talk *talk, View *view)
{
    return shows_shrug(talk, view)
               ? view_text(view, NULL, LOOK_ON_ACCENT, own_of(view)->shrug,
                           (PaintRect){.w = LAYOUT_WIDTH - 2 * LAYOUT_MARGIN}) +
                     LAYOUT_UNIT
               : 0;
}

double talk_own_height(const Talk *talk, View *view)
{
    return talk_own_is_open(&talk->panel, view)
               ? field_height(view, 2) + LAYOUT_GAP + shrug_height(talk, view)
               : 0;
}

// What was said of it since the last time: the panel follows.
void talk_own_notice(Talk *talk, View *view)
{
    const ModelOwn *own = own_of(view);
    if (own->answers == talk->own_answers) {
        return;
    }
    talk->own_answers = own->answers;
    view->dirty = true;
    talk->own_shrug = own->answer == MODEL_OWN_SHRUG;
    if (own->answer == MODEL_OWN_SAID) {
        TouchKind source = talk->panel.source;
        view_set_focus(view, source, talk->panel.source_index);
        talk->raised = talk->raised && source == TOUCH_CELL;
        talk->panel = (Panel){0};
    } else if (own->answer == MODEL_OWN_MEANT &&
               talk->panel.kind == PANEL_SENTENCES) {
        talk->panel.kind = PANEL_MEANT;
        talk->panel.scroll = 0;
        view_set_focus(view, TOUCH_SENTENCE, 0);
    }
}

const char *talk_own_meant(const View *view, int i)
{
    const ModelOwn *own = own_of(view);
    if (i >= own->count) {
        return view_word(view, "own.none");
    }
    const Option *option = move_option(view->talk->scenario, own->choices[i]);
    return option ? option->text : own->typed;
}

Intent talk_own_choose(Talk *talk, View *view, int i)
{
    const ModelOwn *own = own_of(view);
    if (i < own->count) {
        Move move = own->choices[i];
        talk->panel.moves[0] = move;
        return talk_play_sentence(talk, view, 0);
    }
    talk->panel.kind = PANEL_SENTENCES;
    view_set_focus(view, TOUCH_FIELD, 0);
    return (Intent){0};
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " ")] == '\0';
}

static Intent say(const Talk *talk)
{
    return is_blank(talk->own.now.text)
               ? (Intent){.kind = INTENT_DONE}
               : (Intent){.kind = INTENT_SAY,
                          .say = {talk->panel.moves[0], talk->own.now.text}};
}

static bool press(Talk *talk, View *view, const Input *input)
{
    const Touch *field = view_find_touch(view, TOUCH_FIELD, 0);
    if (!field || !layout_holds(field->rects[0], input->x, input->y)) {
        return false;
    }
    view_set_focus(view, TOUCH_FIELD, 0);
    field_point(&talk->own, view, field->rects[0], input->x, input->y);
    return true;
}

// Whoever starts to type means the field; a group's letters are commands.
static bool starts(const View *view, const Input *input)
{
    return input->kind == INPUT_LETTER && !model_lesson(view->model) &&
           !isdigit((unsigned char)input->text[0]) && input->text[0] != '?';
}

bool talk_own_handle(Talk *talk, View *view, const Input *input, Intent *intent)
{
    bool typing = view->focus_kind == TOUCH_FIELD;
    if (!talk_own_is_open(&talk->panel, view)) {
        return false;
    }
    *intent = (Intent){.kind = INTENT_DONE};
    if (input->kind == INPUT_PRESS) {
        return press(talk, view, input);
    }
    if (!typing && starts(view, input)) {
        view_set_focus(view, TOUCH_FIELD, 0);
        typing = true;
    }
    if (!typing) {
        return false;
    }
    if (input->kind == INPUT_KEY && input->key == KEY_DO) {
        *intent = say(talk);
        return true;
    }
    if (input->kind == INPUT_KEY && input->key == KEY_DIGIT) {
        *intent = (Intent){0}; // its text comes behind it
        return true;
    }
    if (!field_handle(&talk->own, view, input)) {
        return false;
    }
    talk->own_shrug = false;
    return true;
}

static void draw_left(const Talk *talk, View *view, cairo_t *cr,
                      PaintRect field)
{
    char count[COUNT_BYTES];
    int left = OWN_LETTERS_MAX - (int)text_letters(talk->own.now.text);
    if (left > LETTERS_LEFT || !cr) {
        return;
    }
    snprintf(count, sizeof count, "%d", left);
    TypeStyle style = view_look(view, LOOK_SMALL_QUIET);
    type_draw(view->type, cr, style, count, strlen(count),
              field.x + field.w - LAYOUT_UNIT -
                  type_width(view->type, style, count, strlen(count)),
              field.y + field.h - type_line_height(view->type, style));
}

void talk_own_draw(const Talk *talk, View *view, cairo_t *cr)
{
    if (!talk_own_is_open(&talk->panel, view)) {
        return;
    }
    double high = field_height(view, 2);
    PaintRect field = {LAYOUT_MARGIN,
                       LAYOUT_HEIGHT - LAYOUT_MARGIN + LAYOUT_UNIT - high,
                       LAYOUT_WIDTH - 2 * LAYOUT_MARGIN, high};
    bool only = talk_own_only(&talk->panel, view);
    field_draw(&talk->own, view, cr, 0, field,
               view_word(view, only ? "own.hint.only" : "own.hint"));
    draw_left(talk, view, cr, field);
    if (shows_shrug(talk, view)) {
        double y = field.y - shrug_height(talk, view);
        view_text(view, cr, LOOK_ON_ACCENT, own_of(view)->shrug,
                  (PaintRect){field.x, y, field.w, 0});
    }
}
