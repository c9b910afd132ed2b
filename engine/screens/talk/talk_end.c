// From the last answer to the car: nobody is left before a screen that waits
// without saying so. The stages go on by themselves; who has motion reduced or
// all of it read aloud takes the time that takes, and sees how to go on.

#include <math.h>

#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "talk/pace.h"
#include "tell/seen.h"

// Upright, polite and unsure: he waits for his mark.
static const Bearing CANDIDATE = {.attention = 74,
                                  .warmth = 52,
                                  .openness = 40,
                                  .tension = 22,
                                  .gaze = GAZE_YOU,
                                  .arms = ARMS_TABLE};
static const double PEN_SECONDS = PACE_PEN_DOWN + PACE_NOTHING;
// For an answer to be read in: so long, and so long more for each word of it.
static const double ANSWER_SECONDS = 2.5;
static const double WORD_SECONDS = 0.24;
static const double ANSWER_SECONDS_MOST = 12;
// Until it is said how to go on: where he waits for you, and where you may
// still be reading.
static const double LINE_OFFER_SECONDS = 3;
static const double OFFER_SECONDS = 6;

static double past(const Talk *talk, const View *view)
{
    return view->seconds - talk->stage_since;
}

// Nothing goes on by itself.
static bool waits(const View *view)
{
    return view->model->settings.calm || view->model->settings.voice;
}

static void go_to(Talk *talk, View *view, TalkStage stage)
{
    bool examined = view->talk->now.ending == ENDING_EXAMINED;
    talk->stage = stage;
    talk->stage_since = view->seconds;
    talk->offered = false;
    talk->speech_scroll = 0;
    Bearing bearing = seen_bearing(view->model->words, &view->talk->now);
    if (examined && stage == STAGE_LINE) {
        bearing = CANDIDATE;
    }
    bearing.gaze = stage == STAGE_PEN ? GAZE_PEN : GAZE_YOU;
    scene_set_bearing(view, bearing);
    if (stage != STAGE_ANSWER) { // his face and his hands are seen
        talk->raised = false;
    }
    if (stage == STAGE_PEN) {
        view_cue(view, CUE_PEN);
    } else if (stage == STAGE_LINE) {
        const Beat *line = talk_beat(talk, view);
        view_cue(view, CUE_LINE);
        scene_speak(view, pace_speak(line ? line->words : 0));
    }
    view_turn(view);
    view->dirty = true;
}

void talk_end_begin(Talk *talk, View *view)
{
    go_to(talk, view, STAGE_ANSWER);
}

// Without a form to be filled there is no pen to be looked at.
static TalkStage next_stage(const Talk *talk, const View *view)
{
    return talk->stage == STAGE_ANSWER &&
                   view->talk->now.ending == ENDING_EXAMINED &&
                   !view->model->settings.calm
               ? STAGE_PEN
               : STAGE_LINE;
}

static double stage_seconds(const Talk *talk, const View *view)
{
    if (talk->stage == STAGE_PEN) {
        return PEN_SECONDS;
    }
    const Beat *beat = talk_beat(talk, view);
    return fmin(ANSWER_SECONDS + (beat ? beat->words * WORD_SECONDS : 0),
                ANSWER_SECONDS_MOST);
}

static bool is_offered(const Talk *talk, const View *view)
{
    bool his = talk->stage == STAGE_LINE && !waits(view);
    return talk->stage != STAGE_TALK && (waits(view) || his) &&
           past(talk, view) >= (his ? LINE_OFFER_SECONDS : OFFER_SECONDS);
}

void talk_end_update(Talk *talk, View *view)
{
    bool stands = talk->stage == STAGE_TALK || talk->stage == STAGE_LINE;
    bool waits_here = waits(view) && talk->stage == STAGE_ANSWER;
    if (!stands && !waits_here &&
        past(talk, view) > stage_seconds(talk, view)) {
        go_to(talk, view, next_stage(talk, view));
    }
    if (talk->offered != is_offered(talk, view)) {
        talk->offered = !talk->offered;
        view->dirty = true;
    }
}

Intent talk_end_go_on(Talk *talk, View *view)
{
    if (talk->stage == STAGE_LINE) {
        return (Intent){.kind = INTENT_CAR};
    }
    go_to(talk, view, next_stage(talk, view));
    return (Intent){.kind = INTENT_DONE};
}

static bool is_click(const Input *input)
{
    return input->kind == INPUT_PRESS ||
           (input->kind == INPUT_KEY &&
            (input->key == KEY_DO || input->key == KEY_SPACE ||
             input->key == KEY_BACK || input->key == KEY_RIGHT));
}

Intent talk_end_handle(Talk *talk, View *view, const Input *input)
{
    return is_click(input) ? talk_end_go_on(talk, view) : (Intent){0};
}

void talk_end_draw(const Talk *talk, View *view, cairo_t *cr)
{
    if (!talk->offered) {
        return;
    }
    double w = view_button_width(view, "window.go_on");
    double high = view_button_height(view);
    view_button(view, cr, BUTTON_NEXT, "window.go_on",
                layout_spot(LAYOUT_WIDTH - LAYOUT_MARGIN - w,
                            LAYOUT_HEIGHT - LAYOUT_MARGIN - high),
                false);
}

bool talk_end_stirs(const Talk *talk)
{
    return talk->stage != STAGE_TALK && !talk->offered;
}
