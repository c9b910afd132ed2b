#include "screens/view.h"

#include <string.h>

#include "base/random.h"
#include "base/text.h"

void view_open(View *view, const Model *model)
{
    view->model = model;
    view->talk = model->talk;
    view->dirty = true;
}

void view_begin(View *view, const Layout *layout, uint32_t clock)
{
    const Settings *settings = &view->model->settings;
    view->layout = *layout;
    view->colours = palette_of(settings->contrast);
    type_set_scale(view->type, layout->scale, view->text_percent);
    type_set_spacing(view->type, (Spacing)settings->spacing);
    view_begin_touches(view, clock);
    view_cover(view); // by the picture that begins
    view->dirty = false;
    view->peopled = false;
    view->page = NULL;
    view->holds = false;
}

static uint64_t sum_of(const char *text)
{
    uint64_t sum = 0;
    for (const char *c = text; *c; c++) {
        sum = random_mix(sum, (unsigned char)*c);
    }
    return sum;
}

// Over all that can be touched.
static uint64_t sum_of_all(const View *view)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < view->touch_count; i++) {
        const Touch *touch = &view->touches[i];
        sum = random_mix(sum, (uint64_t)touch->kind);
        sum = random_mix(sum, (uint64_t)touch->index);
        sum = random_mix(sum, sum_of(touch->text));
    }
    return sum;
}

void view_begin_touches(View *view, uint32_t clock)
{
    uint64_t sum = sum_of_all(view);
    if (sum != view->before_sum) {
        view->before_sum = sum;
        view->changed = view->clock;
    }
    view->before_count = view->touch_count;
    for (size_t i = 0; i < view->touch_count; i++) {
        const Touch *touch = &view->touches[i];
        view->before[i] = (ViewSeen){touch->kind, touch->index,
                                     sum_of(touch->text), touch->since};
    }
    view->touch_count = 0;
    view->clock = clock;
}

void view_cue(View *view, Cue cue)
{
    if (view->cue_count < VIEW_CUES_MAX) {
        view->cues[view->cue_count++] = cue;
    }
}

void view_add_heard(const View *view, char *out, size_t size)
{
    const char *const *heard = view->model->heard;
    for (int i = 0; i < MODEL_HEARD_MAX && heard[i]; i++) {
        (void)text_append(out, size, out[0] ? " " : "");
        (void)text_append(out, size, view_word(view, heard[i]));
    }
}

void view_turn(View *view)
{
    view->touch_count = 0;
    view->before_count = 0;
    view->dirty = true;
}

bool view_takes(const View *view, const Input *input)
{
    if (input->kind != INPUT_PRESS) {
        return true;
    }
    const Touch *touch = view_touch_at(view, input->x, input->y);
    uint32_t changed =
        sum_of_all(view) == view->before_sum ? view->changed : view->clock;
    bool moves = touch && touch->kind == TOUCH_ITEM;
    uint32_t since = touch ? touch->since : changed;
    if (moves && (int32_t)(changed - since) > 0) {
        since = changed;
    }
    return (int32_t)(input->when - since) >= VIEW_SETTLE_MS;
}

void view_shown(View *view, uint32_t clock)
{
    for (size_t i = 0; i < view->touch_count; i++) {
        if (view->touches[i].since == view->clock) {
            view->touches[i].since = clock;
        }
    }
    view->clock = clock;
}

// As long as the same is there it came when it came first.
static uint32_t came(const View *view, const Touch *touch)
{
    uint64_t text = sum_of(touch->text);
    for (size_t i = 0; i < view->before_count; i++) {
        const ViewSeen *seen = &view->before[i];
        if (seen->kind == touch->kind && seen->index == touch->index &&
            seen->text == text) {
            return seen->since;
        }
    }
    return view->clock;
}

const Debrief *view_seen(const View *view)
{
    const ModelBack *back = &view->model->back;
    return back->debriefs[back->strand];
}

// What is scrolled out of sight stays there for the keyboard, with no height.
static PaintRect clip(const View *view, PaintRect rect)
{
    PaintRect seen = view->touch_clip;
    if (seen.w <= 0) {
        return rect;
    }
    double top = rect.y > seen.y ? rect.y : seen.y;
    double end = rect.y + rect.h;
    end = end < seen.y + seen.h ? end : seen.y + seen.h;
    return (PaintRect){rect.x, top, rect.w, end > top ? end - top : 0};
}

static void cut_to(Touch *touch, PaintRect seen)
{
    touch->cut = seen.h < touch->rects[0].h - 0.5;
    touch->rects[0] = seen;
}

void view_clip_touches(View *view, size_t from, PaintRect seen)
{
    view->touch_clip = seen;
    for (size_t i = from; i < view->touch_count; i++) {
        cut_to(&view->touches[i], clip(view, view->touches[i].rects[0]));
    }
    view->touch_clip = (PaintRect){0};
}

Touch *view_touch(View *view, TouchKind kind, int index, PaintRect rect,
                  const char *text)
{
    static const size_t LAST = TOUCHES_MAX - 1;
    size_t at = view->touch_count < TOUCHES_MAX ? view->touch_count++ : LAST;
    Touch *touch = &view->touches[at];
    *touch =
        (Touch){.kind = kind, .index = index, .rect_count = 1, .rects = {rect}};
    cut_to(touch, clip(view, rect));
    text_copy(touch->text, sizeof touch->text, text);
    touch->since = came(view, touch);
    return touch;
}

void view_touch_say(Touch *touch, const char *words)
{
    (void)text_copy(touch->words, sizeof touch->words, words);
}

const char *view_touch_words(const Touch *touch)
{
    return touch->words[0] ? touch->words : touch->text;
}

void view_cover(View *view)
{
    view->touch_count = 0;
    reader_begin(&view->reader);
    type_cover(view->type);
}

void view_touch_more(Touch *touch, PaintRect rect)
{
    if (touch->rect_count < TOUCH_RECTS) {
        touch->rects[touch->rect_count++] = rect;
    }
}

const Touch *view_find_touch(const View *view, TouchKind kind, int index)
{
    for (size_t i = 0; i < view->touch_count; i++) {
        const Touch *touch = &view->touches[i];
        if (touch->kind == kind && touch->index == index) {
            return touch;
        }
    }
    return NULL;
}

bool view_is_focused(const View *view, TouchKind kind, int index)
{
    return view->focus_seen && view->focus_kind == kind &&
           view->focus_index == index;
}

bool view_is_hovered(const View *view, TouchKind kind, int index)
{
    return view->hover_kind == kind && view->hover_index == index;
}

void view_set_focus(View *view, TouchKind kind, int index)
{
    view->focus_kind = kind;
    view->focus_index = index;
}

const Touch *view_touch_at(const View *view, double x, double y)
{
    for (size_t i = view->touch_count; i-- > 0;) {
        const Touch *touch = &view->touches[i];
        for (int r = 0; r < touch->rect_count; r++) {
            if (layout_holds(touch->rects[r], x, y)) {
                return touch;
            }
        }
    }
    return NULL;
}

void view_step_focus(View *view, int step)
{
    int count = (int)view->touch_count;
    if (count == 0) {
        return;
    }
    int at = -1;
    for (int i = 0; i < count; i++) {
        if (view->touches[i].kind == view->focus_kind &&
            view->touches[i].index == view->focus_index) {
            at = i;
        }
    }
    if (at < 0) {
        at = step > 0 ? -1 : 0;
    } else if (!view->focus_seen) {
        step = 0;
    }
    at = (at + step + count) % count;
    view->hover_kind = TOUCH_NONE;
    view_set_focus(view, view->touches[at].kind, view->touches[at].index);
    view->focus_seen = true;
    view->dirty = true;
}

static void hover(View *view, const Touch *touch)
{
    TouchKind kind = touch ? touch->kind : TOUCH_NONE;
    int index = touch ? touch->index : 0;
    if (kind == view->hover_kind && index == view->hover_index) {
        return;
    }
    view->hover_kind = kind;
    view->hover_index = index;
    view->dirty = true;
    // Of cards only one is pointed at, by the keyboard or the mouse.
    if (kind == view->focus_kind &&
        (kind == TOUCH_SENTENCE || kind == TOUCH_GROUP)) {
        view->focus_index = index;
    }
}

bool view_step_by_arrow(View *view, InputKey key)
{
    switch (key) {
    case KEY_UP:
    case KEY_LEFT:
        view_step_focus(view, -1);
        return true;
    case KEY_DOWN:
    case KEY_RIGHT:
        view_step_focus(view, 1);
        return true;
    default:
        return false;
    }
}

static const Touch *pick_by_key(View *view, InputKey key)
{
    switch (key) {
    case KEY_NEXT:
        view_step_focus(view, 1);
        return NULL;
    case KEY_PREVIOUS:
        view_step_focus(view, -1);
        return NULL;
    case KEY_DO:
    case KEY_SPACE:
        return view->focus_seen
                   ? view_find_touch(view, view->focus_kind, view->focus_index)
                   : NULL;
    default:
        return NULL;
    }
}

const Touch *view_pick(View *view, const Input *input)
{
    const Touch *under;
    switch (input->kind) {
    case INPUT_MOVE:
        hover(view, view_touch_at(view, input->x, input->y));
        return NULL;
    case INPUT_PRESS:
        under = view_touch_at(view, input->x, input->y);
        view->focus_seen = false;
        view->dirty = true;
        if (under) {
            view_set_focus(view, under->kind, under->index);
        }
        return under;
    case INPUT_KEY:
        return pick_by_key(view, input->key);
    default:
        return NULL;
    }
}

TypeStyle view_style(const View *view, TypeFace face, double size,
                     unsigned colour)
{
    return (TypeStyle){.face = face,
                       .size = size * view->text_percent / 100.0,
                       .colour = colour,
                       .alpha = 1};
}

TypeStyle view_look(const View *view, Look look)
{
    return look_style(look, view->colours, view->text_percent);
}

double view_text_in(View *view, cairo_t *cr, TypeStyle style, const char *text,
                    PaintRect at)
{
    if (cr) {
        reader_note(&view->reader, text);
    }
    bool scrolls = view->touch_clip.w > 0;
    return type_paragraph_seen(view->type, cr, style, text, at,
                               scrolls ? &view->touch_clip : NULL);
}

double view_text(View *view, cairo_t *cr, Look look, const char *text,
                 PaintRect at)
{
    return view_text_in(view, cr, view_look(view, look), text, at);
}

const char *view_word(const View *view, const char *key)
{
    return words_get(view->model->words, key);
}

void view_word_fill(const View *view, const char *key, char *out, size_t size,
                    const char *const *pairs)
{
    out[0] = '\0';
    text_fill(out, size, view_word(view, key), pairs);
}
