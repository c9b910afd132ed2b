#include <math.h>
#include <string.h>

#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "talk/scenario/topic_set.h"
#include "tell/explain.h"

enum { OLD_TEXT_MAX = 2048 };

const Beat *talk_beat(const Talk *talk, const View *view)
{
    const Conversation *now = &view->talk->now;
    if (talk->stage == STAGE_LINE && view->talk->count > 0) {
        int16_t closing = view->talk->turns[view->talk->count - 1].closing;
        if (closing != NONE) {
            return &view->talk->scenario->beats[closing];
        }
    }
    if (talk->silent) { // he did not say it yet
        const Turn *turn = &view->talk->turns[view->talk->count - 1];
        int since = (turn->beat != NONE) + (turn->event != NONE);
        int16_t before = now->said[since];
        return before == NONE ? NULL : &view->talk->scenario->beats[before];
    }
    // What closes the talk was heard last; it waits for its stage.
    if (view->talk->count > 0 && now->ending != ENDING_NONE) {
        int16_t answer = view->talk->turns[view->talk->count - 1].beat;
        return answer == NONE ? NULL : &view->talk->scenario->beats[answer];
    }
    return now->said[0] == NONE ? NULL
                                : &view->talk->scenario->beats[now->said[0]];
}

// A text laid out, with where its phrases are.
typedef struct Speech {
    const Beat *beat;
    TypeStyle style;
    PaintRect place; // of the text
    TypeLine lines[TYPE_LINES_MAX];
    size_t line_count;
    double step;
    double lead; // of a line in its step
} Speech;

static Speech speech_of(View *view, const Beat *beat, TypeStyle style, double x,
                        double y, double w)
{
    Speech speech = {.beat = beat, .style = style, .place = {x, y, w, 0}};
    speech.line_count = type_wrap(view->type, style, beat->text, w,
                                  speech.lines, TYPE_LINES_MAX);
    speech.step = type_line_step(view->type, style);
    speech.lead = type_line_lead(view->type, style);
    speech.place.h = speech.step * (double)speech.line_count;
    return speech;
}

// The part of `span` on line `i`; false if there is none.
static bool span_on_line(const Speech *speech, View *view, const Span *span,
                         size_t i, PaintRect *rect)
{
    const TypeLine *line = &speech->lines[i];
    size_t start = span->start > line->start ? span->start : line->start;
    size_t end = span->end < line->end ? span->end : line->end;
    if (start >= end) {
        return false;
    }
    const char *text = speech->beat->text;
    double left = type_width(view->type, speech->style, text + line->start,
                             start - line->start);
    double right = type_width(view->type, speech->style, text + line->start,
                              end - line->start);
    *rect =
        (PaintRect){speech->place.x + left,
                    speech->place.y + (double)i * speech->step + speech->lead,
                    right - left, speech->step - 2 * speech->lead};
    return rect->w > 0;
}

// How a phrase stands there while nothing points at it.
typedef enum { PHRASE_PLAIN, PHRASE_LIVE, PHRASE_TAKEN } Phrase;

static void mark(View *view, cairo_t *cr, int index, Phrase phrase,
                 PaintRect rect)
{
    bool underline = phrase == PHRASE_LIVE;
    bool over =
        phrase == PHRASE_TAKEN || view_is_hovered(view, TOUCH_SPAN, index);
    bool focus = view_is_focused(view, TOUCH_SPAN, index);
    if (over || focus) {
        paint_rounded(cr, (PaintRect){rect.x - 3, rect.y, rect.w + 6, rect.h},
                      5);
        paint_set_colour(cr, view->colours->marked, 1);
        cairo_fill(cr);
    }
    if (over || focus || underline) {
        cairo_rectangle(cr, rect.x, rect.y + rect.h - 4, rect.w, focus ? 3 : 2);
        paint_set_colour(cr,
                         focus ? view->colours->focus : view->colours->accent,
                         over || focus ? 1 : view->colours->faint);
        cairo_fill(cr);
    }
}

static void draw_span(const Speech *speech, View *view, cairo_t *cr, int index,
                      Phrase phrase)
{
    Touch *touch = NULL;
    char text[TOUCH_TEXT_MAX];
    explain_span(view->talk->scenario, index, text, sizeof text);
    for (size_t i = 0; i < speech->line_count; i++) {
        PaintRect rect;
        const Span *span = &view->talk->scenario->spans[index];
        if (!span_on_line(speech, view, span, i, &rect)) {
            continue;
        }
        mark(view, cr, index, phrase, rect);
        if (touch) {
            view_touch_more(touch, rect);
        } else {
            touch = view_touch(view, TOUCH_SPAN, index, rect, text);
        }
    }
}

static bool is_live_here(const View *view, int span)
{
    int hook = view->talk->scenario->spans[span].hook;
    return hook != NONE && topic_set_has(&view->talk->now.live, hook) &&
           view->talk->now.topics[hook].span == span;
}

// What is being answered now: it stays marked while you choose.
static bool is_taken_up(const Talk *talk, const View *view, int span)
{
    if (talk->guide.shown && talk->panel.kind == PANEL_NONE) {
        return talk_guide_word(view) == span; // or pointed at
    }
    return talk->panel.kind != PANEL_NONE && talk->panel.source == TOUCH_SPAN &&
           talk->panel.source_index == span;
}

static void draw_spans(const Talk *talk, View *view, cairo_t *cr,
                       const Speech *speech, bool old)
{
    const Beat *beat = speech->beat;
    for (int i = beat->first_span; i < beat->first_span + beat->span_count;
         i++) {
        bool live = is_live_here(view, i);
        if (view->talk->now.ending == ENDING_NONE && (live || !old) &&
            talk_can_touch(view, TOUCH_SPAN, i)) {
            draw_span(speech, view, cr, i,
                      is_taken_up(talk, view, i) ? PHRASE_TAKEN
                      : live && talk->practice   ? PHRASE_LIVE
                                                 : PHRASE_PLAIN);
        }
    }
}

static void draw_lines(const Speech *speech, View *view, cairo_t *cr)
{
    for (size_t i = 0; i < speech->line_count; i++) {
        const TypeLine *line = &speech->lines[i];
        type_draw(view->type, cr, speech->style,
                  speech->beat->text + line->start, line->end - line->start,
                  speech->place.x,
                  speech->place.y + speech->lead + (double)i * speech->step);
    }
}

static bool has_live(const View *view, const Beat *beat)
{
    for (int i = beat->first_span; i < beat->first_span + beat->span_count;
         i++) {
        if (is_live_here(view, i)) {
            return true;
        }
    }
    return false;
}

// He may say the same thing again and again: that is shown once.
static bool is_said_since(const View *view, int i)
{
    for (int newer = 0; newer < i; newer++) {
        if (view->talk->now.said[newer] == view->talk->now.said[i]) {
            return true;
        }
    }
    return false;
}

// What can still be taken up of it, from the first such phrase to the last, and
// nothing around it. False if there is nothing.
static bool cut_to_live(View *view, Speech *speech)
{
    char part[OLD_TEXT_MAX] = "";
    const Beat *beat = speech->beat;
    size_t start = SIZE_MAX, end = 0;
    for (int i = beat->first_span; i < beat->first_span + beat->span_count;
         i++) {
        if (is_live_here(view, i)) {
            const Span *span = &view->talk->scenario->spans[i];
            start = span->start < start ? span->start : start;
            end = span->end > end ? span->end : end;
        }
    }
    if (start >= end || end - start >= sizeof part) {
        return false;
    }
    memcpy(part, beat->text + start, end - start);
    speech->line_count =
        type_wrap(view->type, speech->style, part, speech->place.w,
                  speech->lines, TYPE_LINES_MAX);
    for (size_t i = 0; i < speech->line_count; i++) {
        speech->lines[i].start += start;
        speech->lines[i].end += start;
    }
    speech->place.h = speech->step * (double)speech->line_count;
    return true;
}

static double sheet_height(const Speech *speech)
{
    return speech->place.h + 2 * LAYOUT_UNIT;
}

// Older utterances, `room` for all of their words; for what can still be taken
// up there is `most`. With large text there is room for nothing else.
static size_t gather_old(View *view, PaintRect area, double room, double most,
                         Speech old[SAID_KEPT])
{
    size_t count = 0;
    double used = 0;
    for (int i = 1; i < SAID_KEPT; i++) {
        int said = view->talk->now.said[i];
        if (said == NONE || is_said_since(view, i)) {
            continue;
        }
        const Beat *beat = &view->talk->scenario->beats[said];
        TypeStyle style = view_look(view, LOOK_SMALL_QUIET);
        Speech *speech = &old[count];
        *speech = speech_of(view, beat, style, area.x + LAYOUT_PAD, 0,
                            area.w - 2 * LAYOUT_PAD);
        bool live = has_live(view, beat);
        bool spare =
            layout_letters(view->text_percent) < LAYOUT_LETTERS_LARGE || live;
        bool fits = spare && used + sheet_height(speech) + LAYOUT_UNIT <= room;
        if (!fits && live && cut_to_live(view, speech)) {
            fits = used + sheet_height(speech) + LAYOUT_UNIT <= most;
        }
        if (fits) {
            used += sheet_height(speech) + LAYOUT_UNIT;
            count++;
        }
    }
    return count;
}

// Returns where the next may stand; `cr` NULL: only that.
static double draw_old(const Talk *talk, View *view, cairo_t *cr,
                       PaintRect area, double room, double most)
{
    Speech old[SAID_KEPT];
    double y = area.y;
    for (size_t i = gather_old(view, area, room, most, old); i > 0; i--) {
        Speech *speech = &old[i - 1];
        double high = sheet_height(speech);
        speech->place.y = y + LAYOUT_UNIT;
        if (cr) {
            PaintRect sheet = {area.x, y, area.w, high};
            paint_rounded(cr, sheet, LAYOUT_ROUND);
            paint_set_colour(cr, view->colours->warm, 1);
            cairo_fill(cr);
            view_edge(view, cr, sheet, view->colours->sheet_edge);
            draw_spans(talk, view, cr, speech, true);
            draw_lines(speech, view, cr);
        }
        y += high + LAYOUT_UNIT;
    }
    return y;
}

static void draw_tail(const View *view, cairo_t *cr, PaintRect balloon)
{
    double y = fmin(fmax(balloon.y + 70, 170), balloon.y + balloon.h - 30);
    cairo_move_to(cr, balloon.x + 2, y - 16);
    cairo_line_to(cr, balloon.x - 34, y + 12);
    cairo_line_to(cr, balloon.x + 2, y + 14);
    paint_set_colour(cr, view->colours->paper, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, view->colours->edge, 1);
    cairo_set_line_width(cr, view->colours->sheet_edge);
    cairo_stroke(cr);
}

// Above what you could say, or the form that is held up.
static PaintRect speech_area(const Talk *talk, const View *view)
{
    PaintRect area = layout_speech(view->text_percent);
    double low = area.y + area.h;
    if (talk->raised) {
        low = layout_raised().y;
    }
    if (talk->panel.kind != PANEL_NONE) {
        low = fmin(low, talk_panel_top(talk, view));
    }
    low -= LAYOUT_UNIT;
    area.h = fmin(area.h, fmax(low - area.y, TALK_SPEECH_LEAST));
    return area;
}

// What you said that he answers now, or did; NULL: nothing yet, or it is not
// what is shown.
static const char *yours(const Talk *talk, const View *view,
                         char out[TALK_SAID_MAX])
{
    if (talk->stage == STAGE_LINE || talk->silent) {
        return NULL;
    }
    for (size_t i = view->talk->count; i > 0; i--) {
        const Turn *turn = &view->talk->turns[i - 1];
        if (turn->beat != NONE || talk->stage == STAGE_ANSWER) {
            talk_write_said(view, turn, out);
            return out;
        }
    }
    return NULL;
}

// On a sheet of your own, a little to your side. Returns where the next may
// stand; `cr` NULL: only that.
static double draw_yours(View *view, cairo_t *cr, const char *text,
                         PaintRect area)
{
    double aside = area.w * 0.1;
    PaintRect sheet = {area.x + aside, area.y, area.w - aside, 0};
    PaintRect in = {sheet.x + LAYOUT_PAD, sheet.y + LAYOUT_UNIT,
                    sheet.w - 2 * LAYOUT_PAD, 0};
    sheet.h = view_text(view, NULL, LOOK_CLOSE, text, in) + 2 * LAYOUT_UNIT;
    if (cr) {
        paint_rounded(cr, sheet, LAYOUT_ROUND);
        paint_set_colour(cr, view->colours->field, 1);
        cairo_fill(cr);
        view_edge(view, cr, sheet, view->colours->sheet_edge);
        view_text(view, cr, LOOK_CLOSE, text, in);
    }
    return sheet.y + sheet.h + LAYOUT_UNIT;
}

// What he answers now: what happened, else what you said. As above.
static double draw_before(const Talk *talk, View *view, cairo_t *cr,
                          const char *said, PaintRect area)
{
    int event = talk_event(talk, view);
    return event != NONE ? talk_draw_event(view, cr, event, area)
           : said        ? draw_yours(view, cr, said, area)
                         : area.y;
}

static double name_height(View *view)
{
    return TEXT_SMALL * view->text_percent / 100.0 * 1.36 + LAYOUT_UNIT / 2.0;
}

// The part of the balloon in which his words are seen: whole lines only, where
// they are longer than it may be high.
static PaintRect seen_of(View *view, const Speech *speech, PaintRect balloon)
{
    double top = balloon.y + LAYOUT_PAD - 4 + name_height(view);
    double seen = balloon.y + balloon.h - LAYOUT_PAD + 6 - top;
    if (speech->place.h > seen) {
        double line = speech->step;
        seen = fmax(1, floor(seen / line)) * line;
    }
    return (PaintRect){balloon.x, top, balloon.w, seen};
}

// There is more that way: down, or with -1 up.
static void draw_more(const View *view, cairo_t *cr, PaintRect balloon, int way)
{
    double x = balloon.x + balloon.w / 2;
    double y = way < 0 ? balloon.y + 12 : balloon.y + balloon.h - 12;
    cairo_move_to(cr, x - 9, y - 4 * way);
    cairo_line_to(cr, x, y + 5 * way);
    cairo_line_to(cr, x + 9, y - 4 * way);
    paint_set_colour(cr, view->colours->accent, 1);
    cairo_set_line_width(cr, 3);
    cairo_stroke(cr);
}

static void draw_words(const Talk *talk, View *view, cairo_t *cr,
                       Speech *speech, PaintRect balloon)
{
    PaintRect seen = seen_of(view, speech, balloon);
    speech->place.y = seen.y - talk->speech_scroll;
    cairo_save(cr);
    cairo_rectangle(cr, seen.x, seen.y, seen.w, seen.h + 6);
    cairo_clip(cr);
    if (!talk->silent) {
        draw_spans(talk, view, cr, speech, false);
    }
    draw_lines(speech, view, cr);
    cairo_restore(cr);
    if (talk->speech_scroll < talk->speech_over - 1) {
        draw_more(view, cr, balloon, 1);
    }
    if (talk->speech_scroll > 1) {
        draw_more(view, cr, balloon, -1);
    }
}

// Where nobody waits for a silence, it is said that there was one.
static bool is_told_of_silence(const View *view)
{
    const Settings *settings = &view->model->settings;
    const Played *talk = view->talk;
    return (settings->calm || settings->voice) && talk->count > 0 &&
           talk->turns[talk->count - 1].move.kind == MOVE_SILENCE;
}

static void draw_name(View *view, cairo_t *cr, PaintRect balloon)
{
    char name[TOUCH_TEXT_MAX];
    const char *const pairs[] = {"naam", view->talk->scenario->name, NULL};
    view_word_fill(view,
                   is_told_of_silence(view) ? "window.after_silence"
                                            : "window.speaks",
                   name, sizeof name, pairs);
    view_text(view, cr, LOOK_SMALL_ACCENT, name,
              (PaintRect){balloon.x + LAYOUT_PAD + 4,
                          balloon.y + LAYOUT_PAD - 4, balloon.w, 0});
}

// Of the balloon while older words stand above it: two lines are read, however
// large they are.
static double least_height(View *view, const Speech *speech)
{
    double lines = fmin((double)speech->line_count, 2);
    return fmax(TALK_SPEECH_LEAST,
                name_height(view) + 2 * LAYOUT_PAD + lines * speech->step);
}

// His words as they stand within a balloon as wide as `area`.
static Speech speech_in(View *view, const Beat *beat, PaintRect area)
{
    TypeStyle style = view_look(view, LOOK_SPEECH);
    return speech_of(view, beat, style, area.x + LAYOUT_PAD + 4, 0,
                     area.w - 2 * LAYOUT_PAD - 8);
}

// His words, and the balloon for them, below what he said before, which is
// drawn; `cr` NULL: only measured.
static PaintRect place_speech(const Talk *talk, View *view, cairo_t *cr,
                              const Beat *beat, Speech *speech)
{
    PaintRect area = speech_area(talk, view);
    *speech = speech_in(view, beat, area);
    double high = speech->place.h + name_height(view) + 2 * LAYOUT_PAD;
    double y = area.y;
    double room = area.h - high;
    bool open = talk->panel.kind != PANEL_NONE; // nothing else is touched
    double most = open ? room : area.h - least_height(view, speech);
    char yours_said[TALK_SAID_MAX];
    const char *said = yours(talk, view, yours_said);
    double said_high =
        draw_before(talk, view, NULL, said, (PaintRect){.w = area.w});
    double live = layout_letters(view->text_percent) < LAYOUT_LETTERS_LARGE
                      ? 0
                      : draw_old(talk, view, NULL, area, 0, most) - area.y;
    if (said_high > (open || talk->raised ? room : most - live)) {
        said_high = 0; // his words come first
    }
    if (!talk->raised && !talk->silent &&
        view->talk->now.ending == ENDING_NONE) {
        y = draw_old(talk, view, cr, area, room - said_high, most - said_high);
    }
    if (said_high > 0) {
        y = draw_before(talk, view, cr, said, layout_at(area, y));
    }
    high = fmin(high, area.y + area.h - y);
    PaintRect balloon = {area.x, y, area.w, high};
    // A short answer hangs level with his mouth.
    if (balloon.y + balloon.h < 250) {
        balloon.y = fmin(150, 250 - balloon.h);
        if (open) { // and not over what stands below it
            balloon.y = fmin(balloon.y, area.y + area.h - balloon.h);
        }
        balloon.y = fmax(balloon.y, y);
    }
    return balloon;
}

double talk_speech_balloons(View *view, const char *text)
{
    const Talk talk = {0};
    const Beat beat = {.text = text};
    PaintRect area = speech_area(&talk, view);
    Speech speech = speech_in(view, &beat, area);
    return speech.place.h / seen_of(view, &speech, area).h;
}

static const Beat *shown_beat(const Talk *talk, const View *view)
{
    return talk->stage == STAGE_PEN ? NULL : talk_beat(talk, view);
}

// The words that are to be seen now, or NONE: those you take up, and those that
// the keyboard is at.
static int wanted_span(const Talk *talk, const View *view)
{
    if (talk->panel.kind != PANEL_NONE) {
        return talk->panel.source == TOUCH_SPAN ? talk->panel.source_index
                                                : NONE;
    }
    return view->focus_seen && view->focus_kind == TOUCH_SPAN
               ? view->focus_index
               : NONE;
}

// Scrolls no further than it takes to see them, their beginning first.
static void follow(Talk *talk, View *view, const Speech *speech, int index,
                   double seen)
{
    const Beat *beat = speech->beat;
    if (index < beat->first_span ||
        index >= beat->first_span + beat->span_count) {
        return;
    }
    double top = INFINITY, end = 0;
    const Span *span = &view->talk->scenario->spans[index];
    for (size_t i = 0; i < speech->line_count; i++) {
        const TypeLine *line = &speech->lines[i];
        if (span->start < line->end && span->end > line->start) {
            top = fmin(top, (double)i * speech->step);
            end = (double)(i + 1) * speech->step;
        }
    }
    talk->speech_scroll = fmin(fmax(talk->speech_scroll, end - seen), top);
}

void talk_show_span(Talk *talk, View *view, int span)
{
    const Beat *beat = shown_beat(talk, view);
    Speech speech;
    if (beat) {
        PaintRect balloon = place_speech(talk, view, NULL, beat, &speech);
        follow(talk, view, &speech, span, seen_of(view, &speech, balloon).h);
    }
}

void talk_measure_speech(Talk *talk, View *view)
{
    const Beat *beat = shown_beat(talk, view);
    Speech speech;
    if (beat) {
        PaintRect balloon = place_speech(talk, view, NULL, beat, &speech);
        PaintRect seen = seen_of(view, &speech, balloon);
        talk->balloon = balloon;
        talk->speech_over = fmax(0, speech.place.h - seen.h);
        follow(talk, view, &speech, wanted_span(talk, view), seen.h);
        talk->speech_scroll =
            fmax(0, fmin(talk->speech_scroll, talk->speech_over));
    }
}

void talk_draw_speech(const Talk *talk, View *view, cairo_t *cr)
{
    const Beat *beat = shown_beat(talk, view);
    Speech speech;
    if (!beat && talk->stage == STAGE_ANSWER) { // his answer comes by itself
        char yours_said[TALK_SAID_MAX];
        const char *said = yours(talk, view, yours_said);
        if (said) {
            draw_yours(view, cr, said, speech_area(talk, view));
        }
    }
    if (!beat) {
        return;
    }
    PaintRect balloon = place_speech(talk, view, cr, beat, &speech);
    view_panel(view, cr, balloon, view->colours->paper);
    draw_tail(view, cr, balloon);
    draw_name(view, cr, balloon);
    draw_words(talk, view, cr, &speech, balloon);
}

// The one sentence for which it all was done: large and quiet.
void talk_draw_line(const Talk *talk, View *view, cairo_t *cr)
{
    const Beat *beat = talk_beat(talk, view);
    if (!beat) {
        return;
    }
    PaintRect area = {600, 90, 640, 380};
    double percent = fmin(view->text_percent, 150);
    TypeStyle style = {TYPE_BOLD, 46 * percent / 100, view->colours->ink, 1};
    double high =
        type_paragraph(view->type, NULL, style, beat->text, 0, 0, area.w);
    double y = area.y + fmax(0, (area.h - high) / 2);
    PaintRect sheet = {area.x - 32, y - 40, area.w + 64, high + 72};
    view_panel(view, cr, sheet, view->colours->paper);
    draw_tail(view, cr, sheet);
    type_paragraph(view->type, cr, style, beat->text, area.x, y, area.w);
}
