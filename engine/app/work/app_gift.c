#include "app/work/app_gift.h"

#include <stdio.h>
#include <string.h>

#include "app/app_stage.h"
#include "app/talk/app_table.h"
#include "app/talk/cards.h"
#include "app/work/app_live.h"
#include "author/skeleton.h"
#include "base/text.h"
#include "platform/folder.h"

static void say_error(App *app, const Error *error)
{
    program_error_text(&app->program, error, app->gift.wrong);
    app->model.gift.wrong = app->gift.wrong;
    app->view.dirty = true;
}

static void begin(App *app)
{
    arena_free(&app->gift.arena);
    app->gift.parcel = (Parcel){0};
    app->model.gift = (ModelGift){0};
}

static void show(App *app)
{
    app_live_say_nothing(app);
    app_stage_show(app, &SCREEN_OWN, &app->stage.own);
}

// He was made or taken: his title is there, and where his file is.
static void seat(App *app, const char *name)
{
    ModelCards *cards = &app->model.cards;
    cards_look_again(cards, &app->program, &app->session);
    if (!app_table_seat(app, name)) {
        app_table_show_choice(app); // what is wrong stands on his card
        return;
    }
    app_table_show_title(app);
    app_live_say(app, "own.file", name);
}

// In one file ---------------------------------------------------------------

void app_gift_drop(App *app, const char *path)
{
    AppGift *gift = &app->gift;
    ModelGift *model = &app->model.gift;
    Error error = {0};
    const Screen *screen = app->stage.screen;
    if (app->model.cards.count == 0 ||
        (screen != &SCREEN_CHOICE && screen != &SCREEN_TITLE &&
         screen != &SCREEN_OWN)) {
        app_live_say(app, "own.not_now", "");
        return;
    }
    begin(app);
    const Scenario *scenario =
        parcel_read(&gift->arena, path, &gift->parcel, &error)
            ? parcel_open(&app->program, &gift->arena, &gift->parcel, &error)
            : NULL;
    model->name = gift->parcel.name ? gift->parcel.name : "";
    model->beside = gift->beside;
    if (scenario) {
        parcel_describe(&app->program, &gift->parcel, scenario, gift->what);
        program_free_name(&app->program, model->name, gift->beside);
        model->what = gift->what;
        model->clash = program_knows(&app->program, model->name);
        model->own = program_is_own(&app->program, model->name);
    } else {
        say_error(app, &error);
    }
    show(app);
}

static void take(App *app, bool beside)
{
    AppGift *gift = &app->gift;
    ModelGift *model = &app->model.gift;
    Error error = {0};
    if (!model->what || (model->clash && !model->own && !beside)) {
        return;
    }
    const char *name = beside ? gift->beside : gift->parcel.name;
    if (parcel_take(&app->program, &gift->parcel, name, &error)) {
        seat(app, name);
    } else {
        say_error(app, &error);
    }
}

static void give(App *app)
{
    char folder[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    char file[FILE_PATH_MAX];
    char said[PROGRAM_TEXT_MAX];
    Arena arena = {0};
    Parcel parcel;
    Error error = {0};
    const char *name = app_live_name(app);
    bool given =
        parcel_pack(&app->program, &arena, name, NULL, NULL, &parcel, &error) &&
        folder_papers(folder, &error) &&
        text_copy(file, sizeof file, parcel.name) &&
        text_append(file, sizeof file, PARCEL_ENDING) &&
        file_join(path, folder, file) && parcel_write(&parcel, path, &error);
    if (given) {
        app_live_say(app, "own.given", path);
    } else {
        program_error_text(&app->program, &error, said);
        app_live_say(app, "own.not_given", said);
    }
    arena_free(&arena);
}

// Anew ----------------------------------------------------------------------

// The kinds of talk there are, in the arena of the gift; 0 with what is wrong.
static size_t read_kinds(App *app, Skeleton skeletons[SKELETON_KINDS_MAX])
{
    ModelGift *model = &app->model.gift;
    Error error = {0};
    begin(app);
    size_t count =
        skeleton_read(&app->program, &app->gift.arena, skeletons, &error);
    if (count == 0) {
        say_error(app, &error);
    }
    for (size_t i = 0; i < count && i < MODEL_KINDS_MAX; i++) {
        model->kinds[i] = skeletons[i].template.title;
        model->kind_count = (int)i + 1;
    }
    model->usual = (int)skeleton_find(skeletons, count, SKELETON_USUAL);
    return count;
}

static char *fill(App *app, Template *template, const char *name)
{
    Arena *arena = &app->gift.arena;
    for (size_t i = 0; i < template->count; i++) {
        if (strcmp(template->questions[i].key, "naam") == 0) {
            (void)template_answer(arena, &template->questions[i], name);
        }
    }
    char *filled = template_fill(arena, template);
    if (!filled) {
        program_out_of_memory();
    }
    return filled;
}

static void make(App *app, const char *typed, int kind)
{
    char name[PROGRAM_NAME_MAX + 1];
    Skeleton skeletons[SKELETON_KINDS_MAX];
    Error error = {0};
    size_t count = read_kinds(app, skeletons);
    if (count == 0 || kind < 0 || (size_t)kind >= count) {
        return;
    }
    if (typed[strspn(typed, " ")] == '\0') {
        error_set(&error, ERROR_NAME, NULL, 0, "", NULL);
        error_remedy(&error, "name.empty");
        say_error(app, &error);
        return;
    }
    program_free_name(&app->program, typed, name);
    char *text = fill(app, &skeletons[kind].template, typed);
    if (program_own_write(&app->program, name, NULL, text, &error)) {
        const char *kept =
            arena_push_text(&app->gift.arena, name, strlen(name));
        seat(app, kept ? kept : name);
    } else {
        say_error(app, &error);
    }
}

bool app_gift_do(App *app, const Intent *intent)
{
    Skeleton skeletons[SKELETON_KINDS_MAX];
    switch (intent->kind) {
    case INTENT_NEW:
        (void)read_kinds(app, skeletons);
        show(app);
        return true;
    case INTENT_MAKE:
        make(app, intent->make.name, intent->make.kind);
        return true;
    case INTENT_TAKE:
        take(app, intent->beside);
        return true;
    case INTENT_GIVE:
        give(app);
        return true;
    default:
        return false;
    }
}

void app_gift_close(App *app)
{
    arena_free(&app->gift.arena);
}
