#include "app/after/app_past.h"

#include <stdio.h>
#include <string.h>

#include "app/after/app_car.h"
#include "app/after/progress.h"
#include "app/app_stage.h"
#include "app/talk/app_table.h"
#include "app/talk/cards.h"
#include "base/text.h"
#include "keep/calendar.h"
#include "platform/clock.h"
#include "tell/explain.h"

enum { ROW_MAX = 256, WHEN_MAX = 64, KEY_MAX = 32, NUMBER_MAX = 12 };

// "vandaag", "gisteren", "12 november".
static void write_day(const App *app, const char *started, char out[WHEN_MAX])
{
    char now[WHEN_MAX] = "";
    char key[KEY_MAX];
    CalendarDay day = 0, today = 0;
    int month = 0, date = 0;
    char number[NUMBER_MAX];
    const Words *words = app->program.words;
    out[0] = '\0';
    (void)clock_write_local(clock_now(), "%Y-%m-%d", now, sizeof now);
    if (!calendar_read(started, &day) || !calendar_read(now, &today)) {
        return;
    }
    if (day == today || day == today - 1) {
        snprintf(
            out, WHEN_MAX, "%s",
            words_get(words, day == today ? "past.today" : "past.yesterday"));
    } else if (sscanf(started, "%*d-%d-%d", &month, &date) == 2) {
        snprintf(number, sizeof number, "%d", month);
        snprintf(key, sizeof key, "past.month.%s", number);
        snprintf(out, WHEN_MAX, "%d %s", date, words_get(words, key));
    }
}

static const char *name_of(const App *app, const char *id)
{
    const ModelCards *cards = &app->model.cards;
    for (size_t i = 0; i < cards->count; i++) {
        if (strcmp(cards->all[i].id, id) == 0 && cards->all[i].scenario) {
            return cards->all[i].scenario->name;
        }
    }
    return id;
}

static const char *row_of(App *app, const JournalTalk *talk)
{
    char when[WHEN_MAX];
    char row[ROW_MAX] = "";
    write_day(app, talk->started, when);
    const char *ending = talk->ending[0]
                             ? explain_ending(app->program.words, talk->ending)
                             : words_get(app->program.words, "past.left");
    const char *const pairs[] = {
        "naam", name_of(app, talk->scenario), "wanneer", when, "einde", ending,
        NULL};
    text_fill(row, sizeof row, words_get(app->program.words, "past.row"),
              pairs);
    const char *kept = arena_push_text(&app->branches.arena, row, strlen(row));
    if (!kept) {
        program_out_of_memory();
    }
    return kept;
}

void app_past_show(App *app)
{
    ModelPast *past = &app->model.past;
    Error error = {0};
    branches_forget(&app->branches);
    past->count = 0;
    app->past_count = 0;
    if (app->session.journal &&
        !journal_list(app->session.journal, MODEL_PAST_MAX,
                      &app->branches.arena, &app->past, &app->past_count,
                      &error)) {
        program_say_error(&app->program, &error);
        app->past_count = 0;
    }
    while (app->past_count > 0 && // they are called by their names
           cards_read_next(&app->model.cards, &app->program, &app->arena)) {
    }
    for (size_t i = 0; i < app->past_count; i++) {
        past->rows[past->count++] = row_of(app, &app->past[i]);
    }
    progress_read(&app->session, &app->branches.arena, &app->model.back);
    app_stage_show(app, &SCREEN_PAST, &app->stage.past);
}

// What was looked at lies in the arena of what is looked back at: it is gone
// once that begins anew.
static void see(App *app, int row)
{
    Error error = {0};
    Recording recording;
    if (row < 0 || (size_t)row >= app->past_count) {
        return;
    }
    int64_t talk = app->past[row].id;
    if (!journal_read_talk(app->session.journal, talk, &app->arena, &recording,
                           &error)) {
        program_say_error(&app->program, &error);
    } else if (app_table_seat(app, recording.scenario) &&
               session_look_back(&app->session, &recording, talk)) {
        app_car_look_back(app);
    }
}

bool app_past_do(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_PAST:
        app->model.past = (ModelPast){0};
        app_past_show(app);
        return true;
    case INTENT_SEE:
        see(app, intent->row);
        return true;
    default:
        return false;
    }
}
