#include <math.h>
#include <string.h>

#include "base/text.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"

enum { GUESSES_SEEN = 4 };

static const char *thought(const Talk *talk, const View *view)
{
    const Beat *beat = talk_beat(talk, view);
    return beat ? beat->thought : "";
}

// Who thought nothing that was written down cannot be guessed at.
void talk_guess_begin(Talk *talk, View *view)
{
    TalkGroup *group = &talk->group;
    if (thought(talk, view)[0] == '\0') {
        return;
    }
    group->guessing = true;
    group->revealed = false;
    group->guesses.count = 0;
    field_set(&group->field, "");
    view_set_focus(view, TOUCH_FIELD, 0);
    view->dirty = true;
}

static void add(TalkGroup *group)
{
    Guesses *guesses = &group->guesses;
    if (group->field.now.text[0] == '\0' ||
        guesses->count == LESSON_TEXTS_MAX) {
        return;
    }
    text_copy(guesses->texts[guesses->count++], LESSON_GUESS_BYTES,
              group->field.now.text);
    field_set(&group->field, "");
}

static Intent reveal(Talk *talk, const View *view)
{
    TalkGroup *group = &talk->group;
    add(group);
    group->revealed = true;
    return (Intent){.kind = INTENT_GUESSES,
                    .guesses = {&group->guesses, thought(talk, view)}};
}

// Enter keeps what was typed; on an empty line it shows what he thinks.
static Intent enter(Talk *talk, View *view)
{
    TalkGroup *group = &talk->group;
    if (view->focus_kind == TOUCH_FIELD && group->field.now.text[0] != '\0') {
        add(group);
        return (Intent){0};
    }
    return reveal(talk, view);
}

static Intent by_touch(Talk *talk, View *view, const Touch *touch)
{
    if (touch->kind == TOUCH_CLOSE) {
        talk->group.guessing = false;
    } else if (touch->kind == TOUCH_BUTTON) {
        return reveal(talk, view);
    }
    return (Intent){0};
}

bool talk_guess_handle(Talk *talk, View *view, const Input *input,
                       Intent *intent)
{
    TalkGroup *group = &talk->group;
    bool key = input->kind == INPUT_KEY;
    if (!group->guessing) {
        return false;
    }
    view->dirty = true;
    if (input->kind == INPUT_LETTER) {
        intent->kind = INTENT_DONE; // whatever becomes of it, it is no command
    }
    if (key && input->key == KEY_BACK) {
        group->guessing = false;
    } else if (group->revealed) {
        const Touch *touch = view_pick(view, input);
        group->guessing =
            !touch &&
            !(key && (input->key == KEY_DO || input->key == KEY_SPACE));
    } else if (key && input->key == KEY_DO) {
        *intent = enter(talk, view);
    } else if (view->focus_kind == TOUCH_FIELD &&
               field_handle(&group->field, view, input)) {
        intent->kind = INTENT_DONE;
    } else {
        const Touch *touch = view_pick(view, input);
        *intent = touch ? by_touch(talk, view, touch) : *intent;
    }
    return true;
}

// The last ones.
static double draw_guesses(const Guesses *guesses, View *view, cairo_t *cr,
                           double x, double y, double w)
{
    int first =
        guesses->count > GUESSES_SEEN ? guesses->count - GUESSES_SEEN : 0;
    TypeStyle style = view_look(view, LOOK_HAND_LARGE);
    for (int i = first; i < guesses->count; i++) {
        type_cut(view->type, cr, style, guesses->texts[i], x, y, w);
        y += type_line_height(view->type, style);
    }
    return y + (guesses->count ? LAYOUT_UNIT : 0);
}

static void draw_thought(const Talk *talk, View *view, cairo_t *cr, double x,
                         double y, double w)
{
    y += view_text(view, cr, LOOK_SMALL_ACCENT,
                   view_word(view, "workshop.guess.really"),
                   (PaintRect){x, y, w, 0});
    view_text(view, cr, LOOK_LARGE, thought(talk, view),
              (PaintRect){x, y, w, 0});
}

static void draw_field(const Talk *talk, View *view, cairo_t *cr,
                       PaintRect rect, double y)
{
    double x = rect.x + 2 * LAYOUT_PAD;
    double w = rect.w - 4 * LAYOUT_PAD;
    PaintRect field = {x, y, w, field_height(view, 1)};
    field_draw(&talk->group.field, view, cr, 0, field,
               view_word(view, "workshop.guess.hint"));
    y += field.h + LAYOUT_GAP;
    view_button(view, cr, BUTTON_SHOW, "workshop.guess.show", layout_spot(x, y),
                true);
}

void talk_guess_draw(const Talk *talk, View *view, cairo_t *cr)
{
    const TalkGroup *group = &talk->group;
    char title[160];
    const char *const pairs[] = {"naam", view->talk->scenario->name, NULL};
    // Low, so that his face and his words stay in sight.
    double high = fmin(316 * view->text_percent / 100.0, 560);
    PaintRect rect = {LAYOUT_MARGIN, LAYOUT_HEIGHT - LAYOUT_GAP - high,
                      LAYOUT_WIDTH - 2 * LAYOUT_MARGIN, high};
    double x = rect.x + 2 * LAYOUT_PAD;
    double w = rect.w - 4 * LAYOUT_PAD;
    double y = rect.y + 1.5 * LAYOUT_PAD;
    view_cover(view);
    view_panel(view, cr, rect, view->colours->paper);
    view_word_fill(view, "workshop.guess.title", title, sizeof title, pairs);
    y += view_text(view, cr, LOOK_HEADING_ACCENT, title,
                   (PaintRect){x, y, w, 0}) +
         LAYOUT_UNIT;
    y = draw_guesses(&group->guesses, view, cr, x, y, w);
    if (group->revealed) {
        view_touch(view, TOUCH_CLOSE, 0, rect, thought(talk, view));
        draw_thought(talk, view, cr, x, y, w);
    } else {
        draw_field(talk, view, cr, rect, y);
    }
}
