#include "screens/title/title.h"

#include <math.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "screens/parts/leave.h"
#include "screens/parts/radio.h"
#include "screens/view_parts.h"

enum { FACT_MAX = 512, GROUP_BYTES = 4096 };
static const double SHEET_X = 640;
static const double LARGE_SHEET_X = 566; // his face stays in sight

static void enter(void *self, View *view)
{
    Title *title = self;
    Bearing bearing = {.attention = 62,
                       .warmth = 60,
                       .openness = 50,
                       .tension = 12,
                       .gaze = GAZE_YOU,
                       .arms = ARMS_TABLE};
    title->leaving = false;
    sheet_begin(&title->sheet);
    view_set_focus(view, TOUCH_BUTTON,
                   view->model->known.unfinished ? BUTTON_RESUME
                                                 : BUTTON_BEGIN);
    scene_forget_pose(view);
    scene_set_bearing(view, bearing);
}

static Intent choose(Title *title, View *view, const Touch *touch)
{
    if (touch->kind == TOUCH_MOOD) {
        title->mood = touch->index;
        view->dirty = true;
        return (Intent){0};
    }
    switch (touch->index) {
    case BUTTON_BEGIN:
        return (Intent){.kind = INTENT_BEGIN, .mood = title->mood};
    case BUTTON_RESUME:
        return (Intent){.kind = INTENT_RESUME};
    case BUTTON_LARGER:
        return (Intent){.kind = INTENT_LARGER};
    case BUTTON_SMALLER:
        return (Intent){.kind = INTENT_SMALLER};
    case BUTTON_CHOICE:
        return (Intent){.kind = INTENT_CHOICE};
    case BUTTON_SETTINGS:
        return (Intent){.kind = INTENT_SETTINGS};
    case BUTTON_QUIT:
        return leave_or_ask(view, &title->leaving);
    case BUTTON_SOURCE:
        return (Intent){.kind = INTENT_SOURCE};
    case BUTTON_CHART:
        return (Intent){.kind = INTENT_CHART};
    case BUTTON_GIVE:
        return (Intent){.kind = INTENT_GIVE};
    default:
        return (Intent){0};
    }
}

// The arrows go from one thing to the next here, and bring it into sight.
static bool scrolls(const Input *input)
{
    return input->kind != INPUT_KEY ||
           (input->key != KEY_UP && input->key != KEY_DOWN);
}

static Intent handle(void *self, View *view, const Input *input)
{
    Title *title = self;
    if (title->leaving) {
        return leave_handle(view, input, &title->leaving);
    }
    const Touch *touch = view_pick(view, input);
    if (touch) {
        return choose(title, view, touch);
    }
    if (scrolls(input) && sheet_handle(&title->sheet, view, input)) {
        return (Intent){0};
    }
    if (input->kind != INPUT_KEY) {
        return (Intent){0};
    }
    switch (input->key) {
    case KEY_DO:
        return (Intent){.kind = view->model->known.unfinished ? INTENT_RESUME
                                                              : INTENT_BEGIN,
                        .mood = title->mood};
    case KEY_BACK:
        if (view->model->cards.count > 0) {
            return (Intent){.kind = INTENT_CHOICE};
        }
        leave_ask(view, &title->leaving);
        break;
    default:
        title->sheet.follow |= view_step_by_arrow(view, input->key);
        break;
    }
    return (Intent){0};
}

// Who you are, what there is to know, what would be a good end and how long it
// takes.
static double draw_facts(View *view, cairo_t *cr, PaintRect sheet, double y)
{
    const Scenario *who = view->talk->scenario;
    const int room = LAYOUT_UNIT / 2;
    double top = y;
    char line[FACT_MAX];
    Pairs pairs = {0};
    pairs_text(&pairs, "naam", who->first_name);
    pairs_text(&pairs, "tekst", who->hope);
    pairs_number(&pairs, "minuten", who->minutes);
    if (who->you[0]) {
        y += view_text(view, cr, LOOK_BODY, who->you, layout_at(sheet, y)) +
             room;
    }
    y += view_text(view, cr, LOOK_BODY, who->brief, layout_at(sheet, y)) + room;
    if (who->hope[0]) {
        view_word_fill(view, "window.title.hope", line, sizeof line,
                       pairs.list);
        y += view_text(view, cr, LOOK_BODY, line, layout_at(sheet, y)) + room;
    }
    view_word_fill(
        view, who->turned ? "window.title.time.turned" : "window.title.time",
        line, sizeof line, pairs.list);
    y += view_text(view, cr, LOOK_QUIET, line, layout_at(sheet, y));
    return y + 2 * LAYOUT_UNIT - top;
}

// Who take the chair, where a group plays.
static double draw_group(View *view, cairo_t *cr, PaintRect at)
{
    char names[GROUP_BYTES] = "";
    char line[GROUP_BYTES];
    const Lesson *lesson = model_lesson(view->model);
    for (int i = 0; lesson && i < lesson->player_count; i++) {
        const char letter[] = {(char)('A' + i), '\0'};
        const char *name = lesson->names[i];
        text_append(names, sizeof names, i > 0 ? ", " : "");
        text_append(names, sizeof names, name[0] ? name : letter);
    }
    if (names[0] == '\0') {
        return 0;
    }
    const char *const pairs[] = {"namen", names, NULL};
    view_word_fill(view, "window.title.group", line, sizeof line, pairs);
    return view_text(view, cr, LOOK_SMALL, line, at) + LAYOUT_UNIT;
}

static double draw_text(const void *self, View *view, cairo_t *cr,
                        PaintRect sheet, double y)
{
    const Title *title = self;
    const Scenario *who = view->talk->scenario;
    double top = y;
    char line[200];
    const char *pairs[] = {"naam",    who->name,    "rol", who->role,
                           "bedrijf", who->company, NULL};
    // Large letters: the name gives way, the choice of the day does not.
    int name = layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE
                   ? TEXT_BODY
                   : TEXT_TITLE - 8;
    y += view_text_in(view, cr,
                      view_style(view, TYPE_BOLD, name, view->colours->accent),
                      who->title, layout_at(sheet, y));
    y += LAYOUT_UNIT;
    view_word_fill(view, "window.title.who", line, sizeof line, pairs);
    y += view_text(view, cr, LOOK_BOLD, line, layout_at(sheet, y));
    y += LAYOUT_UNIT;
    y += draw_facts(view, cr, sheet, y);
    for (int i = 0; who->mood_count > 1 && i < who->mood_count; i++) {
        bool unknown = who->moods[i].again && !view->model->known.met;
        if (who->moods[i].after != ENDING_NONE ||
            (unknown && i != title->mood)) {
            continue; // he does not know you yet
        }
        y += radio_draw(view, cr, TOUCH_MOOD, i, who->moods[i].label,
                        i == title->mood, layout_at(sheet, y));
    }
    y += draw_group(view, cr, layout_at(sheet, y));
    if (view->model->known.elsewhere) {
        y += view_text(view, cr, LOOK_SMALL, view_word(view, "keep.elsewhere"),
                       layout_at(sheet, y)) +
             LAYOUT_UNIT;
    }
    if (view->model->untranslated) {
        y += view_text(view, cr, LOOK_SMALL_QUIET,
                       view_word(view, view->model->untranslated),
                       layout_at(sheet, y));
    }
    return y - top;
}

static void draw_begin(View *view, cairo_t *cr, double x, double y)
{
    bool unfinished = view->model->known.unfinished;
    if (unfinished) {
        x += view_button(view, cr, BUTTON_RESUME, "window.resume",
                         layout_spot(x, y), true) +
             LAYOUT_GAP;
    }
    view_button(view, cr, BUTTON_BEGIN,
                unfinished ? "window.begin.again" : "window.begin",
                layout_spot(x, y), !unfinished);
}

static bool is_large(const View *view)
{
    return layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE;
}

// For who wrote him; large letters have rows for them above the others.
static void draw_own_buttons(View *view, cairo_t *cr)
{
    double high = view_button_height(view);
    double step = is_large(view) ? high + LAYOUT_UNIT : 0;
    double y = LAYOUT_HEIGHT - LAYOUT_MARGIN + 8 - high - step;
    static const struct {
        ButtonName name;
        const char *key;
    } BUTTONS[] = {{BUTTON_SOURCE, "own.open"},
                   {BUTTON_GIVE, "own.give"},
                   {BUTTON_CHART, "chart.button"}};
    double x = LAYOUT_MARGIN;
    for (size_t i = 0; i < sizeof BUTTONS / sizeof BUTTONS[0]; i++) {
        double w = view_button(view, cr, BUTTONS[i].name, BUTTONS[i].key,
                               layout_spot(x, y), false);
        x += is_large(view) ? 0 : w + LAYOUT_UNIT;
        y -= step;
    }
}

// Above him, where nothing lies; large letters leave no room there.
static void draw_small_buttons(View *view, cairo_t *cr)
{
    double low = LAYOUT_HEIGHT - LAYOUT_MARGIN + 8 - view_button_height(view);
    double y = is_large(view) ? low : LAYOUT_UNIT;
    double x = is_large(view) ? LAYOUT_MARGIN : LAYOUT_UNIT;
    x = view_size_buttons(view, cr, x, y);
    if (view->model->cards.count > 0) {
        x += view_button(view, cr, BUTTON_CHOICE, "window.choice.back",
                         layout_spot(x, y), false) +
             LAYOUT_UNIT;
    }
    x += view_button(view, cr, BUTTON_SETTINGS, "settings.button",
                     layout_spot(x, y), false) +
         LAYOUT_UNIT;
    if (view->model->cards.count == 0) { // else that is asked there
        view_button(view, cr, BUTTON_QUIT, "window.quit", layout_spot(x, y),
                    false);
    }
    if (view->model->known.own) {
        draw_own_buttons(view, cr);
    }
}

// Of the text on the sheet, which is as high as that, if there is room.
static PaintRect place_text(const Title *title, View *view)
{
    double left = is_large(view) ? LARGE_SHEET_X : SHEET_X;
    double bottom = view_button_height(view) + 2 * LAYOUT_PAD;
    PaintRect seen = {left + 36, 0, LAYOUT_WIDTH - LAYOUT_MARGIN - left - 72,
                      0};
    double most = LAYOUT_HEIGHT - 2 * LAYOUT_UNIT * 2 - bottom - 56;
    if (is_large(view)) { // the small buttons reach under it
        most -= view_button_height(view) + LAYOUT_UNIT;
    }
    seen.h = fmin(draw_text(title, view, NULL, seen, 0), most);
    double y = LAYOUT_UNIT * 2;
    if (!is_large(view)) {
        y = fmax(y, (LAYOUT_HEIGHT - (seen.h + bottom + 44)) / 2 - 30);
    }
    seen.y = y + 28;
    return seen;
}

static void update(void *self, View *view)
{
    Title *title = self;
    PaintRect seen = place_text(title, view);
    view->touch_count = 0;
    sheet_update_body(&title->sheet, view, seen, draw_text, title);
}

static void draw_sheet(const Title *title, View *view, cairo_t *cr)
{
    PaintRect seen = title->sheet.shown;
    double bottom = view_button_height(view) + 2 * LAYOUT_PAD;
    PaintRect sheet = {seen.x - 36, seen.y - 28, seen.w + 72,
                       seen.h + bottom + 44};
    view_panel(view, cr, sheet, view->colours->paper);
    sheet_draw_body(&title->sheet, view, cr, draw_text, title);
    draw_begin(view, cr, seen.x, seen.y + seen.h + LAYOUT_PAD);
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const Title *title = self;
    SceneForm form = {.writing = NONE, .bare = true};
    scene_draw(view, cr, &form);
    draw_sheet(title, view, cr);
    draw_small_buttons(view, cr);
    if (title->leaving) {
        leave_draw(view, cr);
    }
}

static Wake wake(const void *self, const View *view)
{
    (void)self;
    return view->model->settings.calm ? WAKE_NEVER : WAKE_BREATH;
}

const Screen SCREEN_TITLE = {
    .name = "title",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
    .wake = wake,
};
