#include "app/after/app_kept.h"

#include <stdio.h>
#include <string.h>

#include "app/after/app_lesson.h"
#include "app/after/app_trio.h"
#include "app/after/report.h"
#include "app/app_sound.h"
#include "app/app_stage.h"
#include "app/phones/app_guests.h"
#include "app/talk/app_cockpit.h"
#include "app/talk/app_plan.h"
#include "app/talk/app_table.h"
#include "base/text.h"
#include "keep/journal/journal_lesson.h"
#include "platform/clock.h"
#include "report/handout.h"

enum { WHEN_BYTES = 32, NUMBER_BYTES = 16 };

static void write_when(int64_t when, char out[WHEN_BYTES])
{
    char today[WHEN_BYTES];
    char day[WHEN_BYTES];
    if (clock_write_local(when, "%H:%M", out, WHEN_BYTES) &&
        clock_write_local(when, "%d-%m-%Y", day, sizeof day) &&
        clock_write_local(clock_now(), "%d-%m-%Y", today, sizeof today) &&
        strcmp(day, today) != 0) {
        (void)snprintf(out, WHEN_BYTES, "%s", day);
    }
}

// The title of the talk that was begun last; "" if there is none.
static const char *title_of(const Lesson *lesson)
{
    const char *title = "";
    for (size_t i = 0; i < lesson->count; i++) {
        if (lesson->events[i].kind == LESSON_TALK) {
            title = lesson->events[i].texts[1];
        }
    }
    return title;
}

// "Verder met de les van 14:10: Het formulier, zet 9".
static void say_kept(App *app)
{
    const Lesson *lesson = &app->kept.lesson;
    Recording recording;
    char when[WHEN_BYTES];
    char number[NUMBER_BYTES] = "";
    write_when(lesson->events[lesson->count - 1].when, when);
    bool going_on = lesson_last_talk(lesson, &app->arena, &recording);
    if (going_on) {
        snprintf(number, sizeof number, "%zu", recording.count + 1);
    }
    const char *const pairs[] = {"tijd", when,   "titel", title_of(lesson),
                                 "zet",  number, NULL};
    program_fill(&app->program, app->kept.text,
                 going_on ? "lesson.kept" : "lesson.kept.between", pairs);
    app->model.lesson_kept = app->kept.text;
}

static void read_kept(App *app)
{
    char aside[FILE_PATH_MAX];
    Error error = {0};
    app->kept.lesson = (Lesson){.arena = &app->arena};
    app->model.lesson_kept = NULL;
    if (journal_lesson_is_elsewhere(app->session.journal)) {
        app->model.lesson_trouble =
            words_get(app->program.words, "error.lesson.taken");
        return;
    }
    if (!app->session.journal ||
        !journal_lesson_is_there(app->session.journal)) {
        return;
    }
    if (!journal_lesson_read(app->session.journal, &app->kept.lesson, aside,
                             &error)) {
        program_say_error(&app->program, &error);
        program_error_text(&app->program, &error, app->kept.trouble);
        app->model.lesson_trouble = app->kept.trouble;
    } else if (app->kept.lesson.count > 0) {
        say_kept(app);
    }
}

static void show(App *app)
{
    app_stage_show(app, &SCREEN_LESSON, &app->stage.lesson);
}

void app_kept_look(App *app)
{
    app->model.lesson_kept = NULL;
    app->model.lesson_trouble = NULL;
    if (app->model.lesson.count == 0) { // else this is the one that is kept
        read_kept(app);
    }
}

// Something was done in it: it ends where that is said, and nowhere else.
static bool goes_on(const App *app)
{
    return model_lesson(&app->model) && app->model.lesson.count > 0;
}

// As they may be typed: by name, or how many.
static void write_players(const Lesson *lesson, char out[FIELD_BYTES])
{
    (void)snprintf(out, FIELD_BYTES, "%d", lesson->player_count);
    for (int i = 0; i < lesson->player_count && lesson->names[i][0]; i++) {
        (void)(i > 0 ? text_append(out, FIELD_BYTES, ", ")
                     : text_copy(out, FIELD_BYTES, ""));
        (void)text_append(out, FIELD_BYTES, lesson->names[i]);
    }
}

// How a lesson is, to be changed, but for who plays.
static void show_as_it_is(App *app, const Lesson *lesson)
{
    LessonPage *page = &app->stage.lesson;
    page->whispers = lesson->whispering;
    page->named = lesson->named;
    page->own = lesson->own;
    page->round = lesson->round;
}

void app_kept_show_page(App *app, const char *players, bool whispers)
{
    app_kept_look(app);
    if (goes_on(app)) {
        char typed[FIELD_BYTES];
        write_players(&app->model.lesson, typed);
        field_set(&app->stage.lesson.players, typed);
        show_as_it_is(app, &app->model.lesson);
    } else if (app->model.lesson_kept) {
        show_as_it_is(app, &app->kept.lesson);
    }
    if (players) {
        field_set(&app->stage.lesson.players, players);
    }
    app->stage.lesson.whispers = app->stage.lesson.whispers || whispers;
    show(app);
}

// Who begins anew ends the lesson that went on, and the one that was kept: both
// are still told, and neither can be taken up any more.
static void end_before(App *app)
{
    Error error = {0};
    Journal *journal = app->session.journal;
    (void)app_lesson_keep(app, &app->model.lesson, app->report_path);
    if (!journal_lesson_is_elsewhere(journal)) { // else it is told there
        (void)app_lesson_keep(app, &app->kept.lesson, app->report_path);
    }
    if (journal && journal_lesson_is_there(journal) &&
        !journal_lesson_remove(journal, &error)) {
        program_say_error(&app->program, &error);
    }
    app->kept.lesson = (Lesson){.arena = &app->arena};
    app->model.lesson_kept = NULL;
    app->model.lesson_report = NULL;
}

// Who sits there now, in the place of those of last time.
static void take_players(Lesson *lesson, const char *players)
{
    Lesson seen = {0};
    if (lesson->round > 0 && players) { // a trio stays three
        (void)lesson_add_players(&seen, players, NULL);
        players = seen.player_count == LESSON_TRIO ? players : NULL;
    }
    if (players && players[0] != '\0') {
        int seat = lesson->seat;
        lesson->player_count = 0;
        (void)lesson_add_players(lesson, players, NULL); // seen by the page
        lesson->seat = seat % lesson->player_count;
    }
}

// Another group, or another way: the lesson is the same. A trio stays one, and
// so does what is none.
static void change(App *app, const Intent *intent)
{
    Lesson *lesson = &app->model.lesson;
    char before[FIELD_BYTES];
    write_players(lesson, before);
    if (strcmp(before, intent->lesson.players) != 0) {
        take_players(lesson, intent->lesson.players);
    }
    lesson->whispering = intent->lesson.whispers;
    lesson->named = intent->lesson.named;
    lesson->own = intent->lesson.own;
    app_lesson_write(app);
}

static void begin(App *app, const Intent *intent)
{
    if (goes_on(app)) {
        change(app, intent);
        app_table_show_choice(app);
        return;
    }
    end_before(app);
    app->model.lesson = (Lesson){.arena = &app->arena,
                                 .whispering = intent->lesson.whispers,
                                 .named = intent->lesson.named,
                                 .own = intent->lesson.own,
                                 .round = intent->lesson.round};
    // The page has seen to it that these are players.
    (void)lesson_add_players(&app->model.lesson, intent->lesson.players, NULL);
    app_plan_begin(app);
    app_trio_begin(app);
    app_table_show_choice(app);
    app_guests_begin(app);
}

static void say_gone(App *app, const char *id)
{
    const char *const pairs[] = {"klant", id, NULL};
    program_fill(&app->program, app->kept.trouble, "lesson.gone", pairs);
    app->model.lesson_trouble = app->kept.trouble;
    show(app);
}

static void take_up(App *app, const Intent *intent)
{
    Recording recording;
    bool taken = !journal_lesson_claim(app->session.journal);
    read_kept(app); // another window may have been on with it since
    if (taken || app->kept.lesson.count == 0) {
        show(app);
        return;
    }
    app->model.lesson = app->kept.lesson;
    change(app, intent);
    app->model.lesson_report = NULL;
    app->kept.lesson = (Lesson){.arena = &app->arena};
    app_plan_begin(app);
    app_trio_begin(app);
    if (!lesson_last_talk(&app->model.lesson, &app->arena, &recording)) {
        app_table_show_choice(app);
    } else if (app_table_seat(app, recording.scenario)) {
        app_table_take_up(app, &recording);
    } else {
        say_gone(app, recording.scenario);
    }
    app_guests_begin(app);
}

// It is told once, in one place, and that is said.
static void end(App *app)
{
    Error error = {0};
    Journal *journal = app->session.journal;
    app->model.lesson_report = NULL;
    still_hold(&app->still, false); // it may be said in a pause
    app_sound_hold(app);
    if (app_lesson_keep(app, &app->model.lesson, app->report_path)) {
        const char *const pairs[] = {"pad", app->report_path, NULL};
        program_fill(&app->program, app->report, "car.report.kept", pairs);
        if (app->model.lesson.round > 0) {
            (void)text_append(app->report, sizeof app->report, "\n");
            (void)text_append(app->report, sizeof app->report, app->trio.said);
        }
        app->model.lesson_report = app->report;
    }
    if (journal && journal_lesson_is_there(journal) &&
        !journal_lesson_remove(journal, &error)) {
        program_say_error(&app->program, &error);
    }
    app_guests_end(app);
    app_cockpit_close(app);
    app->model.lesson = (Lesson){0};
    field_set(&app->stage.lesson.players, ""); // nor are they known any more
    app_kept_show_page(app, NULL, false);
}

// Kept, and opened to be printed.
static void hand_out(App *app, const char *players)
{
    Error error = {0};
    Lesson lesson = {0};
    char path[FILE_PATH_MAX];
    const char *const pairs[] = {"bestand", path, NULL};
    if (players[0] != '\0') {
        (void)lesson_add_players(&lesson, players, NULL); // seen by the page
    }
    if (handout_keep(&app->program, &lesson, path, &error)) {
        program_fill(&app->program, app->kept.handout, "handout.kept", pairs);
        (void)report_open(path);
    } else {
        program_error_text(&app->program, &error, app->kept.handout);
    }
    app->model.handout = app->kept.handout;
    app->view.dirty = true;
}

bool app_kept_do(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_GROUP:
        app_kept_show_page(app, NULL, false);
        return true;
    case INTENT_LESSON:
        begin(app, intent);
        return true;
    case INTENT_PLAN:
        app_plan_edit(app, app->kept.handout);
        app->model.handout = app->kept.handout;
        app->view.dirty = true;
        return true;
    case INTENT_HANDOUT:
        hand_out(app, intent->lesson.players);
        return true;
    case INTENT_TAKE_UP:
        take_up(app, intent);
        return true;
    case INTENT_LESSON_END:
        end(app);
        return true;
    default:
        return false;
    }
}
