// The window program without a window: what the screens want is done by its
// intents, and what they draw goes to a surface.

#ifndef TESTS_APP_ROOM_H
#define TESTS_APP_ROOM_H

#include <stdio.h>
#include <stdlib.h>

#include "app/app_intents.h"
#include "app/app_settings.h"
#include "app/work/app_chart.h"
#include "app/work/app_gift.h"
#include "app/work/app_way.h"
#include "scratch.h"
#include "screens/parts/scene.h"

static const char ROOM_CUSTOMER[] = "fietsenmaker";

typedef struct AppRoom {
    App app;
    char home[SCRATCH_MAX];
} AppRoom;

static inline App *room_open_with(const char *customer)
{
    AppRoom *room = calloc(1, sizeof *room);
    assert_non_null(room);
    App *app = &room->app;
    Error error = {0};
    assert_true(scratch_begin(room->home));
    assert_int_equal(setenv("XDG_DATA_HOME", room->home, 1), 0);
    assert_int_equal(setenv("XDG_CONFIG_HOME", room->home, 1), 0);
    assert_int_equal(setenv("HOME", room->home, 1), 0);
    app_state_begin(app);
    assert_true(program_begin(&app->program, &app->arena));
    app->model.words = app->program.words;
    app->asked = (AppAsked){.name = customer, .has_seed = true, .seed = 7};
    app->spoken = app->program.language;
    const Scenario *scenario =
        program_load(&app->program, &app->arena, customer, &error);
    assert_non_null(scenario);
    session_begin(&app->session, &app->program, scenario, 1, 0);
    session_open_journal(&app->session);
    assert_non_null(app->session.journal);
    return app;
}

static inline App *room_open(void)
{
    return room_open_with(ROOM_CUSTOMER);
}

static inline void room_close(App *app)
{
    AppRoom *room = (AppRoom *)app;
    branches_close(&app->branches, &app->session);
    branches_forget(&app->branches);
    scene_free(&app->scene);
    session_end(&app->session);
    type_close(app->view.type);
    app_gift_close(app);
    app_chart_close(app);
    app_way_give_up(app);
    arena_free(&app->arena);
    assert_true(scratch_end(room->home));
    free(room);
}

static inline void room_want(App *app, IntentKind kind)
{
    const Intent intent = {.kind = kind};
    app_intents_do(app, &intent);
}

static inline void room_be_silent(App *app)
{
    const Intent intent = {
        .kind = INTENT_PLAY,
        .play = {.move = {.kind = MOVE_SILENCE, NONE, NONE, NONE}}};
    app_intents_do(app, &intent);
}

static inline void room_begin_lesson(App *app, const char *players)
{
    const Intent intent = {.kind = INTENT_LESSON,
                           .lesson = {.players = players}};
    app_intents_do(app, &intent);
}

#endif
