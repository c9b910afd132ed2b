#include <math.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"

enum {
    COLUMNS = 2,
    COLUMNS_MAX = 4, // where there are many
    // What is called out leaves room for what phones write.
    CALLED_MAX = LESSON_TEXTS_MAX - MODEL_PHONES_MAX,
    LINE_BYTES = 200
};

// How the guesses stand there: all of them whole if that fits, else smaller.
typedef struct GuessFit {
    int columns;
    bool cut;  // what is too long for its column is
    int shown; // the first so many
} GuessFit;

static const char *thought(const Talk *talk, const View *view)
{
    const Beat *beat = talk_beat(talk, view);
    return beat ? beat->thought : "";
}

// Who thought nothing that was written down cannot be guessed at.
bool talk_can_guess(const Talk *talk, const View *view)
{
    return thought(talk, view)[0] != '\0';
}

void talk_guess_begin(Talk *talk, View *view)
{
    TalkGroup *group = &talk->group;
    if (!talk_can_guess(talk, view)) {
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
    if (group->field.now.text[0] == '\0' || guesses->count == CALLED_MAX) {
        return;
    }
    text_copy(guesses->texts[guesses->count++], LESSON_GUESS_BYTES,
              group->field.now.text);
    field_set(&group->field, "");
}

// There is room for all that phones wrote.
static void add_phones(Guesses *guesses, const ModelPhones *phones)
{
    for (int i = 0; i < phones->text_count; i++) {
        (void)text_copy(guesses->texts[guesses->count++], LESSON_GUESS_BYTES,
                        phones->texts[i]);
    }
}

static Intent reveal(Talk *talk, const View *view)
{
    TalkGroup *group = &talk->group;
    add(group);
    add_phones(&group->guesses, &view->model->phones);
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

static TypeStyle guess_style(const View *view, const GuessFit *fit)
{
    return view_look(view, fit->cut ? LOOK_SMALL : LOOK_BODY);
}

// One beside the other, from guess `first` on. Returns their height.
static double draw_row(const Guesses *guesses, View *view, cairo_t *cr,
                       PaintRect at, const GuessFit *fit, int first)
{
    TypeStyle style = guess_style(view, fit);
    double high = 0;
    for (int i = 0; i < fit->columns && first + i < fit->shown; i++) {
        const char *text = guesses->texts[first + i];
        PaintRect column = layout_column(at, i, fit->columns);
        column.y = at.y;
        if (fit->cut && cr) {
            type_cut(view->type, cr, style, text, column.x, at.y, column.w);
        }
        high =
            fmax(high, fit->cut ? type_line_height(view->type, style)
                                : view_text_in(view, cr, style, text, column));
    }
    return high + (fit->cut ? 0 : LAYOUT_UNIT / 2.0);
}

// How many more there are, where they do not all fit. Returns its height.
static double draw_more(const Guesses *guesses, View *view, cairo_t *cr,
                        PaintRect at, const GuessFit *fit)
{
    char text[LINE_BYTES];
    Pairs pairs = {0};
    if (fit->shown == guesses->count) {
        return 0;
    }
    pairs_number(&pairs, "aantal", guesses->count - fit->shown);
    view_word_fill(view, "workshop.guess.more", text, sizeof text, pairs.list);
    return view_text(view, cr, LOOK_SMALL_QUIET, text, at);
}

// The first under the title; returns their height, with `cr` NULL only that.
static double draw_guesses(const Guesses *guesses, View *view, cairo_t *cr,
                           PaintRect at, const GuessFit *fit)
{
    double y = at.y;
    for (int i = 0; i < fit->shown; i += fit->columns) {
        y += draw_row(guesses, view, cr, layout_at(at, y), fit, i);
    }
    y += draw_more(guesses, view, cr, layout_at(at, y), fit);
    return y - at.y + (guesses->count ? LAYOUT_UNIT : 0);
}

static double draw_thought(const Talk *talk, View *view, cairo_t *cr,
                           PaintRect at)
{
    double high = view_text(view, cr, LOOK_SMALL_ACCENT,
                            view_word(view, "workshop.guess.really"), at);
    return high + view_text(view, cr, LOOK_LARGE, thought(talk, view),
                            layout_at(at, at.y + high));
}

// How many wrote something; what that is stays with them until it is shown.
static double draw_phones(View *view, cairo_t *cr, PaintRect at)
{
    const ModelPhones *phones = &view->model->phones;
    char text[LINE_BYTES];
    Pairs pairs = {0};
    if (!phones->open) {
        return 0;
    }
    pairs_number(&pairs, "gaf", phones->gave);
    pairs_number(&pairs, "hier", phones->here);
    view_word_fill(view, "phones.guess.in", text, sizeof text, pairs.list);
    return view_text(view, cr, LOOK_SMALL, text, at);
}

// What is typed, and how it is kept and shown.
static double draw_field(const Talk *talk, View *view, cairo_t *cr,
                         PaintRect at)
{
    double y = at.y;
    const char *keys = view_word(view, talk->group.guesses.count == CALLED_MAX
                                           ? "workshop.guess.full"
                                           : "workshop.guess.keys");
    PaintRect field = {at.x, y, at.w, field_height(view, 1)};
    if (cr) {
        field_draw(&talk->group.field, view, cr, 0, field,
                   view_word(view, "workshop.guess.hint"));
    }
    y += field.h + LAYOUT_UNIT;
    double w = view_button_width(view, "workshop.guess.show");
    if (cr) {
        view_button(view, cr, BUTTON_SHOW, "workshop.guess.show",
                    layout_spot(at.x, y), true);
    }
    PaintRect beside = {at.x + w + LAYOUT_GAP, y, at.w - w - LAYOUT_GAP, 0};
    double high = view_text(view, cr, LOOK_SMALL, keys, beside);
    high += draw_phones(view, cr, layout_at(beside, y + high));
    return y + fmax(high, view_button_height(view)) - at.y;
}

static double draw_all(const Talk *talk, View *view, cairo_t *cr, PaintRect at,
                       const GuessFit *fit)
{
    const TalkGroup *group = &talk->group;
    char title[160];
    const char *const pairs[] = {"naam", view->talk->scenario->name, NULL};
    double y = at.y;
    view_word_fill(view, "workshop.guess.title", title, sizeof title, pairs);
    y += view_text(view, cr, LOOK_HEADING_ACCENT, title, layout_at(at, y)) +
         LAYOUT_UNIT;
    y += draw_guesses(&group->guesses, view, cr, layout_at(at, y), fit);
    y += group->revealed ? draw_thought(talk, view, cr, layout_at(at, y))
                         : draw_field(talk, view, cr, layout_at(at, y));
    return y - at.y;
}

// The largest in which all of them stand within `most`; else as many as do.
static GuessFit find_fit(const Talk *talk, View *view, PaintRect at,
                         double most)
{
    int count = talk->group.guesses.count;
    GuessFit fit = {COLUMNS, false, count};
    double over = draw_all(talk, view, NULL, at, &fit) - most;
    if (over > 0) {
        fit.cut = true;
        over = draw_all(talk, view, NULL, at, &fit) - most;
    }
    while (over > 0 && fit.columns < COLUMNS_MAX) {
        fit.columns++;
        over = draw_all(talk, view, NULL, at, &fit) - most;
    }
    while (over > 0 && fit.shown > 0) {
        fit.shown -= (fit.shown - 1) % fit.columns + 1; // the last row
        over = draw_all(talk, view, NULL, at, &fit) - most;
    }
    return fit;
}

// Low, so that as much as can be of his face and his words stays in sight.
void talk_guess_draw(const Talk *talk, View *view, cairo_t *cr)
{
    PaintRect rect = {LAYOUT_MARGIN, 0, LAYOUT_WIDTH - 2 * LAYOUT_MARGIN, 0};
    PaintRect in = {rect.x + 2 * LAYOUT_PAD, 0, rect.w - 4 * LAYOUT_PAD, 0};
    double most = LAYOUT_HEIGHT - 2 * LAYOUT_GAP - 3 * LAYOUT_PAD;
    GuessFit fit = find_fit(talk, view, in, most);
    double high = draw_all(talk, view, NULL, in, &fit);
    rect.h = fmin(high, most) + 3 * LAYOUT_PAD;
    rect.y = LAYOUT_HEIGHT - LAYOUT_GAP - rect.h;
    in.y = rect.y + 1.5 * LAYOUT_PAD;
    view_cover(view);
    view_panel(view, cr, rect, view->colours->paper);
    (void)draw_all(talk, view, cr, in, &fit);
    if (talk->group.revealed) {
        view_touch(view, TOUCH_CLOSE, 0, rect, thought(talk, view));
    }
}
