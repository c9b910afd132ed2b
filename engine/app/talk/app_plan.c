#include "app/talk/app_plan.h"

#include <string.h>

#include "app/after/report.h"
#include "platform/file.h"
#include "platform/folder.h"

enum { TEXT_BYTES_MAX = 64 * 1024, SECOND_MS = 1000, MINUTE_MS = 60 * 1000 };

static const char NAME[] = "lesplan.txt";

static const char *ours(const App *app)
{
    return words_get(app->program.words, "plan.ours");
}

static bool find_path(char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    return folder_papers(folder, error) &&
           (file_join(path, folder, NAME) ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL));
}

// How long it had gone on when it was taken up, in milliseconds.
static int64_t time_before(const Lesson *lesson)
{
    size_t last = lesson->count;
    int64_t seconds =
        last > 0 ? lesson->events[last - 1].when - lesson->events[0].when : 0;
    return seconds > 0 ? seconds * SECOND_MS : 0;
}

void app_plan_begin(App *app)
{
    char path[FILE_PATH_MAX];
    size_t size = 0;
    Arena arena = {0};
    ModelPlan *plan = &app->model.plan;
    const char *text = NULL;
    *plan = (ModelPlan){0};
    if (find_path(path, NULL) && file_exists(path)) {
        text = file_read(&arena, path, TEXT_BYTES_MAX, &size, NULL);
    }
    if (text && strlen(text) == size) {
        plan->wrong = plan_read(text, &plan->plan);
    }
    if (plan->plan.count == 0) {
        (void)plan_read(ours(app), &plan->plan);
    }
    arena_free(&arena);
    app->plan_before = time_before(&app->model.lesson);
    app->plan_since = SDL_GetTicks64();
    (void)app_plan_tick(app);
}

void app_plan_edit(App *app, char said[PROGRAM_TEXT_MAX])
{
    char path[FILE_PATH_MAX];
    Error error = {0};
    const char *text = ours(app);
    const char *const pairs[] = {"bestand", path, NULL};
    if (!find_path(path, &error) ||
        (!file_exists(path) && !file_write(path, text, strlen(text), &error))) {
        program_error_text(&app->program, &error, said);
        return;
    }
    program_fill(&app->program, said, "plan.kept", pairs);
    (void)report_open(path);
}

bool app_plan_tick(App *app)
{
    int64_t passed = (int64_t)(SDL_GetTicks64() - app->plan_since);
    int minute = (int)((app->plan_before + passed) / MINUTE_MS);
    bool other = minute != app->model.plan.minute;
    app->model.plan.minute = minute;
    return other;
}
