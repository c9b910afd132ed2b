// A silence that lasts: he is seen as he was, and says nothing yet. Any key
// ends it, so that nobody loses by a clock; who has motion reduced, or all of
// it read aloud, reads that it was there.

#include "screens/talk/talk.h"
#include "talk/pace.h"

static const double NEARLY = 0.2; // seconds: from here on it is watched

bool talk_silence_begin(Talk *talk, View *view)
{
    const Settings *settings = &view->model->settings;
    talk->silent = !settings->calm && !settings->voice;
    talk->silent_until = view->seconds + pace_silence(&view->talk->now);
    if (talk->silent) {
        view_cue(view, CUE_SILENCE);
    }
    return talk->silent;
}

bool talk_silence_is_over(const Talk *talk, const View *view)
{
    return talk->silent &&
           (view->seconds >= talk->silent_until || view->model->settings.calm);
}

bool talk_silence_nears_its_end(const Talk *talk, const View *view)
{
    return talk->silent && view->seconds >= talk->silent_until - NEARLY;
}

// A trainer's keys still count: he may want to stop it and say something.
Intent talk_silence_handle(Talk *talk, View *view, const Input *input)
{
    bool ends = input->kind == INPUT_PRESS || input->kind == INPUT_KEY ||
                input->kind == INPUT_LETTER;
    if (model_lesson(view->model) &&
        keys_wish(&KEYS_LESSON, input).kind != INTENT_NONE) {
        ends = false;
    }
    if (!ends) {
        return (Intent){0};
    }
    talk->silent_until = view->seconds;
    view->dirty = true;
    return (Intent){.kind = INTENT_DONE};
}
