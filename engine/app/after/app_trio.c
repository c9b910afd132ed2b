#include "app/after/app_trio.h"

#include "app/after/app_lesson.h"
#include "app/app_stage.h"
#include "base/pairs.h"
#include "base/text.h"
#include "keep/trio.h"
#include "platform/clock.h"
#include "platform/folder.h"
#include "report/lesson_trio.h"

enum { MINUTE_MS = 60 * 1000, HALF_DAY = 12 * 60 * 60 };

static void say(App *app, const char *key, const Pairs *pairs)
{
    program_fill(&app->program, app->trio.said, key, pairs->list);
    app->model.trios.said = app->trio.said;
    app->view.dirty = true;
}

// Over whatever is seen.
static void say_over_all(App *app)
{
    app->model.news = (ModelNews){.title = "trio.title",
                                  .text = app->trio.said,
                                  .line = "",
                                  .source = ""};
    app->view.dirty = true;
}

static void say_error(App *app, const Error *error)
{
    program_error_text(&app->program, error, app->trio.said);
    app->model.trios.said = app->trio.said;
}

// The round that is played here ----------------------------------------------

static size_t count_talks(const Lesson *lesson)
{
    size_t count = 0;
    for (size_t i = 0; i < lesson->count; i++) {
        count += lesson->events[i].kind == LESSON_TALK;
    }
    return count;
}

static bool is_open(const Lesson *lesson)
{
    Arena arena = {0};
    Recording recording;
    bool open = lesson_last_talk(lesson, &arena, &recording);
    arena_free(&arena);
    return open;
}

void app_trio_begin(App *app)
{
    const Lesson *lesson = &app->model.lesson;
    app->trio.ended = count_talks(lesson) - (is_open(lesson) ? 1 : 0);
    app->model.trios.said = NULL;
    app_trio_begin_round(app);
}

void app_trio_begin_round(App *app)
{
    app->trio.since = SDL_GetTicks64();
    app->model.trios.left = app->model.lesson.round;
}

// Something was said in it: who only looked in had no round.
static bool is_round(const App *app)
{
    const Lesson *lesson = &app->model.lesson;
    return lesson->round > 0 && lesson->count > 0 &&
           lesson->events[lesson->count - 1].kind != LESSON_TALK &&
           count_talks(lesson) > app->trio.ended;
}

bool app_trio_end_round(App *app)
{
    if (!is_round(app)) {
        return false;
    }
    app->trio.ended = count_talks(&app->model.lesson);
    if (is_open(&app->model.lesson)) {
        app_lesson_note_left(app);
    }
    lesson_swap(&app->model.lesson, 1);
    app_lesson_write(app);
    app_lesson_write_trio(app, &app->model.lesson);
    app_stage_show(app, &SCREEN_TRIOS, &app->stage.trios);
    return true;
}

int app_trio_wait(const App *app)
{
    uint64_t passed = SDL_GetTicks64() - app->trio.since;
    return app->model.lesson.round > 0 && app->model.trios.left > 0
               ? MINUTE_MS - (int)(passed % MINUTE_MS)
               : -1;
}

void app_trio_follow(App *app)
{
    uint64_t passed = (SDL_GetTicks64() - app->trio.since) / MINUTE_MS;
    int round = app->model.lesson.round;
    int left = passed < (uint64_t)round ? round - (int)passed : 0;
    if (left != app->model.trios.left) {
        app->model.trios.left = left;
        app->view.dirty = true;
    }
}

// What they brought ----------------------------------------------------------

static void add(App *app, ModelTrioKind kind, const char *text)
{
    ModelTrios *trios = &app->model.trios;
    if (trios->count < MODEL_TRIO_LINES_MAX && text[0] != '\0') {
        trios->lines[trios->count++] = (ModelTrioLine){kind, text};
    }
}

static void add_trio(App *app, const LessonTrio *trio)
{
    add(app, MODEL_TRIO_WHO, trio->who);
    for (size_t i = 0; i < trio->count; i++) {
        const LessonTrioTalk *talk = &trio->talks[i];
        add(app, MODEL_TRIO_TALK, talk->what);
        for (int k = 0; k < talk->moment_count; k++) {
            add(app, MODEL_TRIO_MOMENT, talk->moments[k]);
        }
        add(app, MODEL_TRIO_CARD, talk->cards);
    }
}

static void tell(App *app)
{
    Program program = app->program;
    program.arena = &app->trio.arena;
    app->model.trios.count = 0;
    arena_free(&app->trio.arena);
    LessonTrios trios = lesson_trio_all(&program, &app->model.lesson);
    for (size_t i = 0; i < trios.count; i++) {
        add_trio(app, &trios.all[i]);
    }
    app->view.dirty = true;
}

static void show(App *app)
{
    tell(app);
    app_stage_show(app, &SCREEN_TRIOS, &app->stage.trios);
}

static const char *taken_key(TrioTaken taken)
{
    static const char *const KEYS[] = {[TRIO_TAKEN] = "trio.taken",
                                       [TRIO_RENEWED] = "trio.renewed",
                                       [TRIO_HAD] = "trio.had",
                                       [TRIO_OWN] = "trio.own"};
    return KEYS[taken];
}

static bool is_lesson(const App *app)
{
    const Lesson *lesson = model_lesson(&app->model);
    return lesson && lesson->player_count > 0;
}

static TrioTaken take(App *app, const Lesson *trio, const char *text)
{
    TrioTaken taken = trio_take(&app->model.lesson, trio, text, clock_now());
    if (taken == TRIO_MEMORY) {
        program_out_of_memory();
    }
    if (taken == TRIO_TAKEN || taken == TRIO_RENEWED) {
        app_lesson_write(app);
    }
    return taken;
}

static void take_dropped(App *app, const char *path)
{
    Arena arena = {0};
    Lesson trio = {.arena = &arena};
    Error error = {0};
    char who[TRIO_WHO_BYTES];
    Pairs pairs = {0};
    const char *text = trio_read(path, &trio, &error);
    if (!text) {
        say_error(app, &error);
    } else if (!is_lesson(app)) {
        say(app, "trio.no_lesson", &pairs);
    } else {
        trio_who(&trio, who);
        pairs_text(&pairs, "wie", who);
        say(app, taken_key(take(app, &trio, text)), &pairs);
    }
    arena_free(&arena);
}

bool app_trio_drop(App *app, const char *path)
{
    const Screen *screen = app->stage.screen;
    if (!trio_is_file(path)) {
        return false;
    }
    take_dropped(app, path);
    if (is_lesson(app) && app->model.lesson.round == 0 &&
        (screen == &SCREEN_CHOICE || screen == &SCREEN_TRIOS)) {
        show(app); // what is said stands there
    } else {
        say_over_all(app);
    }
    return true;
}

typedef struct Fetched {
    int taken, had, old, wrong;
} Fetched;

// Files of another lesson may lie there still.
static bool is_of_now(const App *app, const Lesson *trio)
{
    const Lesson *lesson = &app->model.lesson;
    int64_t began = lesson->count > 0 ? lesson->events[0].when : clock_now();
    return trio->events[0].when >= began - HALF_DAY;
}

static void fetch_one(App *app, const char *path, Fetched *fetched)
{
    Arena arena = {0};
    Lesson trio = {.arena = &arena};
    const char *text = trio_read(path, &trio, NULL);
    if (!text) {
        fetched->wrong++;
    } else if (!is_of_now(app, &trio)) {
        fetched->old++;
    } else if (take(app, &trio, text) == TRIO_HAD) {
        fetched->had++;
    } else {
        fetched->taken++;
    }
    arena_free(&arena);
}

// All that lie among the papers, where they may be put.
static void fetch(App *app)
{
    Arena arena = {0};
    Error error = {0};
    char folder[FILE_PATH_MAX];
    const char **names = NULL;
    size_t count = 0;
    Fetched fetched = {0};
    Pairs pairs = {0};
    bool found = folder_papers(folder, &error) &&
                 file_list(&arena, folder, TRIO_ENDING, &names, &count, &error);
    for (size_t i = 0; i < count; i++) {
        char path[FILE_PATH_MAX];
        char name[FILE_PATH_MAX];
        if (text_copy(name, sizeof name, names[i]) &&
            text_append(name, sizeof name, TRIO_ENDING) &&
            file_join(path, folder, name)) {
            fetch_one(app, path, &fetched);
        }
    }
    pairs_text(&pairs, "map", folder);
    pairs_number(&pairs, "nieuw", fetched.taken);
    pairs_number(&pairs, "al", fetched.had);
    pairs_number(&pairs, "oud", fetched.old);
    pairs_number(&pairs, "fout", fetched.wrong);
    if (found) {
        say(app, count > 0 ? "trio.fetched" : "trio.fetched.none", &pairs);
    } else {
        say_error(app, &error);
    }
    arena_free(&arena);
    tell(app);
}

bool app_trio_do(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_TRIOS:
        show(app);
        return true;
    case INTENT_TRIOS_FETCH:
        fetch(app);
        return true;
    default:
        return false;
    }
}

void app_trio_close(App *app)
{
    arena_free(&app->trio.arena);
}
