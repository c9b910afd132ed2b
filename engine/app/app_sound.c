#include "app/app_sound.h"

#include "base/random.h"
#include "sound/sound_moments.h"

// The same talk sounds the same.
static SoundScore begin_score(const App *app)
{
    const Conversation *now = &app->session.played.now;
    uint64_t place = app->session.played.count * 16 + (uint64_t)app->cues;
    return sound_score_begin(random_mix(now->seed, place));
}

static void play(App *app, const SoundScore *score)
{
    Model *model = &app->model;
    audio_play(app->audio, score);
    for (int i = 0; i < MODEL_HEARD_MAX; i++) {
        bool there = (size_t)i < score->caption_count;
        model->heard[i] = there ? score->captions[i] : NULL;
    }
}

static RoomKind room_here(const App *app)
{
    RoomKind room;
    (void)room_words_find(app->session.played.scenario->room, &room);
    return room;
}

static bool is_in_car(const Screen *screen)
{
    return screen == &SCREEN_CAR || screen == &SCREEN_RIVER ||
           screen == &SCREEN_COMPARE;
}

void app_sound_screen(App *app)
{
    const Screen *screen = app->stage.screen;
    SoundScore score = begin_score(app);
    app_sound_hold(app);
    if (screen == &SCREEN_SETTINGS) { // where one is, goes on there
        sound_moments_stop(&score);
    } else if (screen == &SCREEN_TALK) {
        sound_moments_nowhere(&score);
        sound_moments_room(&score, room_here(app));
        app->sat = bearing_of(&app->session.played.now);
    } else if (is_in_car(screen)) {
        sound_moments_stop(&score);
        sound_moments_room(&score, ROOM_CAR);
    } else if (screen == &SCREEN_TITLE || screen == &SCREEN_CHOICE) {
        sound_moments_title(&score);
    } else {
        sound_moments_nowhere(&score);
    }
    app->view.cue_count = 0;
    play(app, &score);
}

void app_sound_hold(App *app)
{
    audio_hold(app->audio, still_stops(&app->still) &&
                               app->stage.screen != &SCREEN_SETTINGS);
}

static const Words *his_words(const App *app)
{
    return program_spoken_words(&app->program,
                                app->session.played.scenario->id);
}

static void score_cue(App *app, SoundScore *score, Cue cue)
{
    const Played *talk = &app->session.played;
    const Settings *settings = &app->model.settings;
    SoundMoment moment = {.words = his_words(app),
                          .now = &talk->now,
                          .turn = talk->count ? &talk->turns[talk->count - 1]
                                              : NULL,
                          .before = &app->sat,
                          .murmurs = settings->murmur && !settings->voice,
                          .calm = settings->calm};
    switch (cue) {
    case CUE_OPENING:
        sound_moments_opening(score, &moment);
        break;
    case CUE_TURN:
        sound_moments_turn(score, &moment);
        break;
    case CUE_SILENCE:
        sound_moments_silence(score, &moment);
        return; // he sits as he sat
    case CUE_ANSWER:
        sound_moments_answer(score, &moment);
        break;
    case CUE_PEN:
        sound_moments_pen(score, &moment);
        break;
    case CUE_LINE:
        sound_moments_line(score, &moment);
        break;
    default:
        sound_moments_take(score, (SoundTakes)(cue - CUE_FORM));
        return;
    }
    app->sat = bearing_of(&talk->now);
}

void app_sound_follow(App *app)
{
    View *view = &app->view;
    for (int i = 0; i < view->cue_count; i++) {
        app->cues++;
        SoundScore score = begin_score(app);
        score_cue(app, &score, view->cues[i]);
        play(app, &score);
    }
    view->dirty =
        view->dirty || (view->cue_count > 0 && app->model.settings.captions);
    view->cue_count = 0;
}

void app_sound_car(App *app)
{
    SoundScore score = begin_score(app);
    sound_moments_car(&score);
    play(app, &score);
}

void app_sound_try(App *app)
{
    SoundScore score = sound_score_begin((uint64_t)app->model.settings.volume);
    sound_moments_try(&score);
    audio_play(app->audio, &score);
}
