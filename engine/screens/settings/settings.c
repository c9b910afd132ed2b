#include "screens/settings/settings.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "screens/view_parts.h"

enum { VALUE_BYTES = 24, LESS = 0, MORE = 1 };

static void enter(void *self, View *view)
{
    SettingsPage *page = self;
    sheet_begin(&page->sheet);
    // Not on the language: it is changed with one key, and seldom wanted.
    view_set_focus(view, TOUCH_SETTING, 2 * SETTING_LETTERS + MORE);
}

static Intent change(int setting, int step)
{
    return (Intent){.kind = INTENT_SET, .set = {(Setting)setting, step}};
}

static Intent choose(const Touch *touch)
{
    if (touch->kind == TOUCH_SETTING) {
        return change(touch->index / 2, touch->index % 2 == MORE ? 1 : -1);
    }
    return (Intent){.kind = INTENT_BACK};
}

static void step_row(View *view, int step)
{
    view_step_focus(view, step);
    view_step_focus(view, step);
}

static Intent handle_key(SettingsPage *page, View *view, InputKey key)
{
    bool on_row = view->focus_kind == TOUCH_SETTING;
    switch (key) {
    case KEY_BACK:
        return (Intent){.kind = INTENT_BACK};
    case KEY_LEFT:
    case KEY_RIGHT:
        if (on_row) {
            return change(view->focus_index / 2, key == KEY_RIGHT ? 1 : -1);
        }
        break;
    case KEY_UP:
    case KEY_DOWN:
        step_row(view, key == KEY_DOWN ? 1 : -1);
        page->sheet.follow = true;
        break;
    default:
        break;
    }
    return (Intent){0};
}

static Intent handle(void *self, View *view, const Input *input)
{
    SettingsPage *page = self;
    const Touch *touch = view_pick(view, input);
    if (touch) {
        return choose(touch);
    }
    bool arrow = input->kind == INPUT_KEY &&
                 (input->key == KEY_UP || input->key == KEY_DOWN);
    if (!arrow && sheet_handle(&page->sheet, view, input)) {
        return (Intent){0};
    }
    if (input->kind == INPUT_KEY) {
        return handle_key(page, view, input->key);
    }
    return (Intent){0};
}

static const char *flag_word(const View *view, bool on)
{
    return view_word(view, on ? "settings.on" : "settings.off");
}

// What a choice is now.
static const char *choice_word(const View *view, Setting setting)
{
    static const char *const FONT_KEYS[FONTS] = {
        "settings.font.usual", "settings.font.plain", "settings.font.readable"};
    static const char *const SPACING_KEYS[SPACINGS] = {
        "settings.spacing.usual", "settings.spacing.wide",
        "settings.spacing.widest"};
    static const char *const OWN_KEYS[OWNS] = {
        "settings.own.choose", "settings.own.both", "settings.own.only"};
    static const char *const CORRECTIONS_KEYS[CORRECTIONS] = {
        "settings.corrections.ask", "settings.off", "settings.on"};
    static const char *const *const KEYS[SETTINGS_SHOWN] = {
        [SETTING_FONT] = FONT_KEYS,
        [SETTING_SPACING] = SPACING_KEYS,
        [SETTING_OWN] = OWN_KEYS,
        [SETTING_CORRECTIONS] = CORRECTIONS_KEYS};
    if (setting == SETTING_LANGUAGE) {
        return view_word(view, "language.name"); // what is spoken now
    }
    return view_word(
        view, KEYS[setting][settings_get(&view->model->settings, setting)]);
}

static const char *value_of(const View *view, Setting setting,
                            char out[VALUE_BYTES])
{
    int value = settings_get(&view->model->settings, setting);
    if (settings_rule(setting)->kind == SETTING_IS_CHOICE) {
        return choice_word(view, setting);
    }
    if (settings_rule(setting)->kind == SETTING_IS_FLAG) {
        return flag_word(view, value);
    }
    snprintf(out, VALUE_BYTES, setting == SETTING_LETTERS ? "%d %%" : "%d",
             value);
    return setting == SETTING_VOLUME && value == 0
               ? view_word(view, "settings.off")
               : out;
}

static void draw_step(View *view, cairo_t *cr, int index, const char *sign,
                      const char *words, PaintRect at)
{
    bool over = view_is_hovered(view, TOUCH_SETTING, index);
    view_touch_say(view_touch(view, TOUCH_SETTING, index, at, sign), words);
    if (!cr) {
        return;
    }
    view_key(view, cr, at, over ? view->colours->over : view->colours->warm);
    TypeStyle style = view_look(view, LOOK_BOLD_ACCENT);
    double w = type_width(view->type, style, sign, strlen(sign));
    double h = type_line_height(view->type, style);
    type_draw(view->type, cr, style, sign, strlen(sign), at.x + (at.w - w) / 2,
              at.y + (at.h - h) / 2);
    if (view_is_focused(view, TOUCH_SETTING, index)) {
        view_focus_ring(view, cr, at);
    }
}

static const struct {
    const char *name, *what; // keys
} WORDS[SETTINGS_SHOWN] = {
    [SETTING_LANGUAGE] = {"settings.language", "settings.language.what"},
    [SETTING_LETTERS] = {"settings.letters", "settings.letters.what"},
    [SETTING_FONT] = {"settings.font", "settings.font.what"},
    [SETTING_SPACING] = {"settings.spacing", "settings.spacing.what"},
    [SETTING_CONTRAST] = {"settings.contrast", "settings.contrast.what"},
    [SETTING_CALM] = {"settings.calm", "settings.calm.what"},
    [SETTING_VOLUME] = {"settings.volume", "settings.volume.what"},
    [SETTING_MURMUR] = {"settings.murmur", "settings.murmur.what"},
    [SETTING_CAPTIONS] = {"settings.captions", "settings.captions.what"},
    [SETTING_VOICE] = {"settings.voice", "settings.voice.what"},
    [SETTING_PRACTICE] = {"settings.practice", "settings.practice.what"},
    [SETTING_OWN] = {"settings.own", "settings.own.what"},
    [SETTING_CORRECTIONS] = {"settings.corrections",
                             "settings.corrections.what"},
};

// What it does; of the voice, that there is none.
static const char *what_key(const View *view, Setting setting)
{
    return setting == SETTING_VOICE && view->model->voiceless
               ? "settings.voice.none"
               : WORDS[setting].what;
}

// The value of a setting between its two steps, of which `step` is the first,
// within `w`.
static void draw_value(View *view, cairo_t *cr, Setting setting, PaintRect step,
                       double w)
{
    char out[VALUE_BYTES];
    char words[TOUCH_WORDS_MAX];
    const char *value = value_of(view, setting, out);
    TypeStyle style = view_look(view, LOOK_BODY);
    snprintf(words, sizeof words, "%s: %s",
             view_word(view, WORDS[setting].name), value);
    draw_step(view, cr, 2 * (int)setting + LESS, "\u2212", words, step);
    if (cr) {
        double text_w = type_width(view->type, style, value, strlen(value));
        double high = type_line_height(view->type, style);
        type_draw(view->type, cr, style, value, strlen(value),
                  step.x + step.w + (w - text_w) / 2,
                  step.y + (step.h - high) / 2);
    }
    step.x += step.w + w;
    draw_step(view, cr, 2 * (int)setting + MORE, "+", words, step);
}

// One setting: what it is, what it does, and its value between two steps.
// With `cr` NULL only measured. Returns the height.
static double draw_row(View *view, cairo_t *cr, Setting setting, PaintRect at)
{
    double big = view->text_percent / 100.0;
    double side = view->layout.target * fmax(1, big * 0.8);
    double value_w = 132 * big;
    double text_w = at.w - 2 * side - value_w - 2 * LAYOUT_GAP;
    double y = at.y;
    y += view_text(view, cr, LOOK_BOLD, view_word(view, WORDS[setting].name),
                   (PaintRect){at.x, y, text_w, 0});
    y += view_text(view, cr, LOOK_SMALL_QUIET,
                   view_word(view, what_key(view, setting)),
                   (PaintRect){at.x, y, text_w, 0});
    double high = fmax(y - at.y, side);
    draw_value(view, cr, setting,
               (PaintRect){at.x + at.w - 2 * side - value_w, at.y, side, side},
               value_w);
    return high + 2 * LAYOUT_UNIT;
}

static double draw_rows(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    (void)self;
    double top = y;
    for (int i = 0; i < SETTINGS_SHOWN; i++) {
        y += draw_row(view, cr, (Setting)i,
                      (PaintRect){column.x, y, column.w, 0});
    }
    return y - top;
}

static PaintRect paper_of(const View *view)
{
    double side =
        layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE ? 40 : 200;
    return (PaintRect){side, 24, LAYOUT_WIDTH - 2 * side, LAYOUT_HEIGHT - 48};
}

// Returns its height; `cr` NULL: only that.
static double draw_title(View *view, cairo_t *cr, PaintRect in)
{
    return view_text(view, cr, LOOK_HEADING_ACCENT,
                     view_word(view, "settings.title"), in);
}

static void update(void *self, View *view)
{
    SettingsPage *page = self;
    PaintRect in = layout_inset(paper_of(view), 36);
    double top = draw_title(view, NULL, in) + LAYOUT_GAP;
    double foot = view_button_height(view) + LAYOUT_GAP;
    PaintRect seen = {in.x, in.y + top, in.w, in.h - top - foot};
    sheet_update_body(&page->sheet, view, seen, draw_rows, page);
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const SettingsPage *page = self;
    PaintRect in = layout_inset(paper_of(view), 36);
    view_ground(view, cr, view->layout.extent);
    view_panel(view, cr, paper_of(view), view->colours->paper);
    draw_title(view, cr, in);
    sheet_draw_body(&page->sheet, view, cr, draw_rows, page);
    view_button(view, cr, BUTTON_BACK, "settings.back",
                layout_spot(in.x, in.y + in.h - view_button_height(view)),
                true);
}

const Screen SCREEN_SETTINGS = {
    .name = "settings",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
