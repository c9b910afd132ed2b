#include "app/after/app_along.h"

#include <stdio.h>
#include <string.h>

#include "app/after/app_past.h"
#include "app/app_stage.h"
#include "base/pairs.h"
#include "base/text.h"
#include "keep/calendar.h"
#include "keep/journal/journal_file.h"
#include "platform/clock.h"
#include "platform/folder.h"

#define ENDING ".json"

enum { DAY_BYTES = 16, FILE_BYTES = 64, COPIES_MAX = 1000 };

// Says it on the page of what was played, as it is by now.
static void show(App *app)
{
    app->model.past.said = app->along.said;
    app_past_show(app);
}

static void say(App *app, const char *key, const Pairs *pairs)
{
    program_fill(&app->program, app->along.said, key, pairs->list);
}

static void add(App *app, const char *key)
{
    (void)text_append(app->along.said, sizeof app->along.said, " ");
    (void)text_append(app->along.said, sizeof app->along.said,
                      words_get(app->program.words, key));
}

// Without a journal: why there is none, which the window says already.
static bool has_journal(App *app)
{
    if (!app->session.journal) {
        (void)text_copy(app->along.said, sizeof app->along.said,
                        app->model.unkept ? app->model.unkept : "");
    }
    return app->session.journal != NULL;
}

// Taken along ----------------------------------------------------------------

// The name of today, and a number behind it where that is taken.
static bool find_place(char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    char day[DAY_BYTES] = "";
    char number[DAY_BYTES] = "";
    char name[FILE_BYTES];
    (void)clock_write_local(clock_now(), "%Y-%m-%d", day, sizeof day);
    if (!folder_papers(folder, error)) {
        return false;
    }
    for (int i = 1; i < COPIES_MAX; i++) {
        if (i > 1) {
            snprintf(number, sizeof number, "-%d", i);
        }
        snprintf(name, sizeof name, "geslaagd-%s%s" ENDING, day, number);
        if (file_join(path, folder, name) && !file_exists(path)) {
            return true;
        }
    }
    return error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL);
}

static void write_all(App *app)
{
    char path[FILE_PATH_MAX];
    Arena arena = {0};
    Error error = {0};
    Pairs pairs = {0};
    app->model.past = (ModelPast){0};
    if (has_journal(app)) {
        bool good =
            find_place(path, &error) &&
            journal_file_write(app->session.journal, &arena, path, &error);
        if (good) {
            pairs_text(&pairs, "bestand", path);
            say(app, "journal.written", &pairs);
        } else if (error.kind == ERROR_FILE_MISSING) {
            say(app, "journal.empty", &pairs);
        } else {
            program_error_text(&app->program, &error, app->along.said);
        }
        app->model.past.written = good;
    }
    arena_free(&arena);
    show(app);
}

// Laid beside ----------------------------------------------------------------

static void say_seen(App *app, const JournalSeen *seen)
{
    char first[CALENDAR_SAID_MAX];
    char last[CALENDAR_SAID_MAX];
    Pairs pairs = {0};
    calendar_say(app->program.words, seen->first, first);
    calendar_say(app->program.words, seen->last, last);
    pairs_number(&pairs, "gesprekken", seen->talks);
    pairs_text(&pairs, "eerste", first);
    pairs_text(&pairs, "laatste", last);
    if (seen->talks == 0) {
        say(app, "past.along.none", &pairs);
        return;
    }
    say(app,
        seen->talks == 1           ? "past.along.one"
        : strcmp(first, last) == 0 ? "past.along.day"
                                   : "past.along.all",
        &pairs);
    if (seen->others > 0) {
        add(app, "past.along.others");
    }
    app->model.past.asks = true;
}

static void look(App *app, const char *path)
{
    Arena arena = {0};
    Error error = {0};
    JournalSeen seen;
    app->model.past = (ModelPast){0};
    if (has_journal(app)) {
        if ((text_copy(app->along.path, sizeof app->along.path, path) ||
             error_set(&error, ERROR_JOURNAL_FILE, path, 0, NULL, NULL)) &&
            journal_file_look(app->session.journal, &arena, path, &seen,
                              &error)) {
            say_seen(app, &seen);
        } else {
            program_error_text(&app->program, &error, app->along.said);
        }
    }
    arena_free(&arena);
    show(app);
}

static void take(App *app)
{
    Arena arena = {0};
    Error error = {0};
    JournalTaken taken;
    Pairs pairs = {0};
    if (!app->model.past.asks) {
        return;
    }
    app->model.past.asks = false;
    if (journal_file_take(app->session.journal, &arena, app->along.path, &taken,
                          &error)) {
        pairs_number(&pairs, "nieuw", taken.added);
        pairs_number(&pairs, "bekend", taken.known);
        say(app, "past.along.taken", &pairs);
        if (!taken.whole) {
            add(app, "journal.damaged");
        }
    } else {
        program_error_text(&app->program, &error, app->along.said);
    }
    arena_free(&arena);
    show(app);
}

bool app_along_drop(App *app, const char *path)
{
    const Screen *screen = app->stage.screen;
    size_t size = strlen(path);
    size_t ending = sizeof ENDING - 1;
    if (size < ending || strcmp(path + size - ending, ENDING) != 0) {
        return false;
    }
    if (app->model.cards.count > 0 &&
        (screen == &SCREEN_CHOICE || screen == &SCREEN_PAST ||
         screen == &SCREEN_TITLE || screen == &SCREEN_OWN)) {
        look(app, path);
    } else {
        app->model.news =
            (ModelNews){.title = "past.title",
                        .text = words_get(app->program.words, "own.not_now"),
                        .line = "",
                        .source = ""};
        app->view.dirty = true;
    }
    return true;
}

bool app_along_do(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_ALONG:
        write_all(app);
        return true;
    case INTENT_BESIDE:
        take(app);
        return true;
    default:
        return false;
    }
}
