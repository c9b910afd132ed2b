#include "app/after/app_lesson.h"

#include <string.h>

#include "app/app_settings.h"
#include "app/app_sound.h"
#include "app/app_voice.h"
#include "keep/journal/journal_lesson.h"
#include "keep/trio.h"
#include "platform/clock.h"
#include "report/lesson_csv.h"
#include "report/lesson_report.h"
#include "talk/scenario/scenario.h"

static const int LETTERS[] = {100, 150, 200};

void app_lesson_write(App *app)
{
    Error error = {0};
    if (!model_lesson(&app->model) || app->model.lesson.count == 0 ||
        !app->session.journal) {
        return;
    }
    if (journal_lesson_write(app->session.journal, &app->model.lesson,
                             &error)) {
        app->kept.failed = false;
    } else if (!app->kept.failed) {
        program_say_error(&app->program, &error);
        app->kept.failed = true;
    }
}

static void note(App *app, const LessonEvent *event)
{
    if (!lesson_note(&app->model.lesson, event)) {
        program_out_of_memory();
    }
    app_lesson_write(app);
}

static LessonEvent event_now(const App *app, LessonKind kind)
{
    return (LessonEvent){.kind = kind,
                         .number = (int)app->session.played.count + 1,
                         .player = lesson_speaker(&app->model.lesson),
                         .chosen = NONE,
                         .when = clock_now()};
}

// The moves played so far, each ended; lives with the lesson.
static const char *moves_so_far(const App *app)
{
    size_t size = 1;
    for (size_t i = 0; i < app->session.played.count; i++) {
        size += strlen(app->session.played.names[i]) + 1;
    }
    char *moves = arena_push(app->model.lesson.arena, size);
    if (!moves) {
        program_out_of_memory();
    }
    char *at = moves;
    for (size_t i = 0; i < app->session.played.count; i++) {
        size_t count = strlen(app->session.played.names[i]);
        memcpy(at, app->session.played.names[i], count);
        at[count] = '\n';
        at += count + 1;
    }
    *at = '\0';
    return moves;
}

void app_lesson_note_talk(App *app)
{
    if (!model_lesson(&app->model)) {
        return;
    }
    const Scenario *scenario = app->session.played.scenario;
    LessonEvent event = event_now(app, LESSON_TALK);
    event.count = 3;
    event.texts[0] = scenario->id;
    event.texts[1] = scenario->title;
    event.texts[2] = scenario->moods[app->session.played.now.mood].name;
    event.scenario = scenario;
    event.seed = app->session.played.now.seed;
    event.moves = moves_so_far(app);
    note(app, &event);
}

// For move `number` of the talk.
static void note_ballot(App *app, const Ballot *ballot, int number)
{
    LessonEvent event =
        event_now(app, ballot->subject ? LESSON_SUBJECT : LESSON_VOTE);
    event.number = number;
    event.count = ballot->vote.count;
    event.chosen = ballot->chosen;
    for (int i = 0; i < event.count; i++) {
        event.texts[i] = ballot->subject ? ballot->labels[i] : ballot->texts[i];
        event.hands[i] = ballot->vote.hands[i];
    }
    note(app, &event);
}

void app_lesson_note_move(App *app, const Intent *play)
{
    if (!model_lesson(&app->model)) {
        return;
    }
    const Turn *turn = session_last(&app->session);
    if (play->play.ballot) {
        note_ballot(app, play->play.ballot, (int)app->session.played.count);
    }
    LessonEvent event = event_now(app, LESSON_MOVE);
    event.number--;
    event.count = turn->you[0] ? 1 : 0;
    event.texts[0] = turn->you;
    event.moves = app->session.played.names[app->session.played.count - 1];
    note(app, &event);
    if (turn->ending != ENDING_NONE) {
        event.kind = LESSON_END;
        event.count = 1;
        event.texts[0] = scenario_ending_word((Ending)turn->ending);
        note(app, &event);
    }
}

static void note_guesses(App *app, const Intent *intent)
{
    const Guesses *guesses = intent->guesses.all;
    if (!model_lesson(&app->model) || guesses->count == 0) {
        return;
    }
    LessonEvent event = event_now(app, LESSON_GUESS);
    event.count = guesses->count;
    for (int i = 0; i < event.count; i++) {
        event.texts[i] = guesses->texts[i];
    }
    event.thought = intent->guesses.thought;
    note(app, &event);
}

void app_lesson_note_mark(App *app, int heading, const Vote *hands)
{
    static const char *const STEPS[] = {"1", "2", "3", "4", "5"};
    LessonEvent event = event_now(app, LESSON_MARK);
    if (!model_lesson(&app->model) || lesson_vote_total(hands) == 0) {
        return;
    }
    event.number = heading;
    event.count = hands->count;
    for (int i = 0; i < event.count; i++) {
        event.texts[i] = STEPS[i];
        event.hands[i] = hands->hands[i];
    }
    note(app, &event);
}

void app_lesson_note_card(App *app, int player, const char *text)
{
    LessonEvent event = event_now(app, LESSON_CARD);
    event.player = player;
    event.count = 1;
    event.texts[0] = text;
    note(app, &event);
}

void app_lesson_note_back(App *app, size_t moves)
{
    if (model_lesson(&app->model)) {
        LessonEvent event = event_now(app, LESSON_TURN_BACK);
        event.number = (int)moves + 1;
        event.moves = moves_so_far(app);
        note(app, &event);
    }
}

void app_lesson_note_left(App *app)
{
    LessonEvent event = event_now(app, LESSON_END);
    event.number--;
    event.count = 1;
    event.texts[0] = "";
    note(app, &event);
}

static void size_letters(App *app)
{
    int now = app->model.settings.text_percent;
    int next = LETTERS[0];
    for (size_t i = sizeof LETTERS / sizeof LETTERS[0]; i-- > 0;) {
        next = LETTERS[i] > now ? LETTERS[i] : next;
    }
    settings_set(&app->model.settings, SETTING_LETTERS, next);
    app_settings_keep(&app->model.settings, &app->program);
    app->view.dirty = true;
}

static void stand_still(App *app, bool frozen, bool dark)
{
    still_set(&app->still, frozen, dark);
    app_sound_hold(app);
    app_voice_hush(app);
    app->view.dirty = true;
}

bool app_lesson_do(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_FREEZE:
        stand_still(app, true, false);
        break;
    case INTENT_DARKEN:
        stand_still(app, false, true);
        break;
    case INTENT_LETTERS:
        size_letters(app);
        break;
    case INTENT_GUESSES:
        note_guesses(app, intent);
        break;
    case INTENT_BALLOT:
        if (model_lesson(&app->model)) {
            note_ballot(app, intent->ballot,
                        (int)app->session.played.count + 1);
        }
        break;
    default:
        return false;
    }
    return true;
}

// The only keys are the ones that end it, and those of the window.
bool app_lesson_handle_still(App *app, const Input *input)
{
    bool escape = input->kind == INPUT_KEY && input->key == KEY_BACK;
    IntentKind kind = keys_wish(&KEYS_LESSON, input).kind;
    if (kind == INTENT_DARKEN || (app->still.dark && escape)) {
        stand_still(app, app->still.frozen, !app->still.dark);
    } else if (kind == INTENT_FREEZE || escape) {
        stand_still(app, !app->still.frozen, app->still.dark);
    }
    return input->kind != INPUT_QUIT && input->kind != INPUT_RESIZE &&
           !(input->kind == INPUT_KEY && input->key == KEY_FULL);
}

void app_lesson_write_trio(App *app, const Lesson *lesson)
{
    char path[FILE_PATH_MAX];
    Error error = {0};
    const char *const pairs[] = {"bestand", path, NULL};
    if (lesson->round == 0 || lesson->count == 0) {
        return;
    }
    if (trio_write(lesson, path, &error)) {
        program_fill(&app->program, app->trio.said, "trio.kept", pairs);
        program_say(&app->program, stdout, "trio.kept", pairs);
    } else {
        program_error_text(&app->program, &error, app->trio.said);
        program_say_error(&app->program, &error);
    }
    app->model.trios.said = app->trio.said;
}

bool app_lesson_keep(App *app, const Lesson *lesson, char path[FILE_PATH_MAX])
{
    char table[FILE_PATH_MAX];
    Error error = {0};
    path[0] = '\0';
    if (lesson->count == 0) {
        return false;
    }
    if (!lesson_csv_keep(app->program.words, lesson, table, &error)) {
        program_say_error(&app->program, &error);
        return false;
    }
    const char *const pairs[] = {"bestand", table, NULL};
    program_say(&app->program, stdout, "workshop.kept", pairs);
    // The table is there by now, whatever becomes of the report.
    if (!lesson_report_keep(&app->program, lesson, table, path, &error)) {
        program_say_error(&app->program, &error);
        return false;
    }
    const char *const told[] = {"bestand", path, NULL};
    program_say(&app->program, stdout, "report.kept", told);
    app_lesson_write_trio(app, lesson);
    return true;
}
