#include "app/app_lesson.h"

#include <string.h>

#include "app/app_stage.h"
#include "platform/clock.h"
#include "report/lesson_csv.h"
#include "report/lesson_report.h"
#include "talk/scenario.h"

static const int LETTERS[] = {100, 150, 200};

static void note(App *app, const LessonEvent *event)
{
    if (!lesson_note(&app->lesson, event)) {
        program_out_of_memory();
    }
    kept_write(app);
}

static LessonEvent event_now(const App *app, LessonKind kind)
{
    return (LessonEvent){.kind = kind,
                         .number = (int)app->session.count + 1,
                         .player = lesson_speaker(&app->lesson),
                         .chosen = NONE,
                         .when = clock_now()};
}

// The moves played so far, each ended; lives with the lesson.
static const char *moves_so_far(const App *app)
{
    size_t size = 1;
    for (size_t i = 0; i < app->session.count; i++) {
        size += strlen(app->session.names[i]) + 1;
    }
    char *moves = arena_push(app->lesson.arena, size);
    if (!moves) {
        program_out_of_memory();
    }
    char *at = moves;
    for (size_t i = 0; i < app->session.count; i++) {
        size_t count = strlen(app->session.names[i]);
        memcpy(at, app->session.names[i], count);
        at[count] = '\n';
        at += count + 1;
    }
    *at = '\0';
    return moves;
}

void app_lesson_note_talk(App *app)
{
    if (!app->view.lesson) {
        return;
    }
    const Scenario *scenario = app->scenario;
    LessonEvent event = event_now(app, LESSON_TALK);
    event.count = 3;
    event.texts[0] = scenario->id;
    event.texts[1] = scenario->title;
    event.texts[2] = scenario->moods[app->session.now.mood].name;
    event.scenario = scenario;
    event.seed = app->session.now.seed;
    event.moves = moves_so_far(app);
    note(app, &event);
}

static void note_vote(App *app, const Ballot *ballot, Move chosen)
{
    LessonEvent event = event_now(app, LESSON_VOTE);
    event.number--; // it is played by now
    event.count = ballot->vote.count;
    for (int i = 0; i < event.count; i++) {
        event.texts[i] = app->scenario->options[ballot->moves[i].option].text;
        event.hands[i] = ballot->vote.hands[i];
        if (move_equal(ballot->moves[i], chosen)) {
            event.chosen = i;
        }
    }
    note(app, &event);
}

void app_lesson_note_move(App *app, const Intent *play)
{
    if (!app->view.lesson) {
        return;
    }
    const Turn *turn = session_last(&app->session);
    if (play->ballot) {
        note_vote(app, play->ballot, play->move);
    }
    LessonEvent event = event_now(app, LESSON_MOVE);
    event.number--;
    event.count = turn->you[0] ? 1 : 0;
    event.texts[0] = turn->you;
    event.moves = app->session.names[app->session.count - 1];
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
    const Guesses *guesses = intent->guesses;
    if (!app->view.lesson || guesses->count == 0) {
        return;
    }
    LessonEvent event = event_now(app, LESSON_GUESS);
    event.count = guesses->count;
    for (int i = 0; i < event.count; i++) {
        event.texts[i] = guesses->texts[i];
    }
    event.thought = intent->text;
    note(app, &event);
}

void app_lesson_note_back(App *app, size_t moves)
{
    if (app->view.lesson) {
        LessonEvent event = event_now(app, LESSON_TURN_BACK);
        event.number = (int)moves + 1;
        event.moves = moves_so_far(app);
        note(app, &event);
    }
}

static void swap(App *app)
{
    lesson_swap(&app->lesson);
    kept_write(app);
    app->view.dirty = true;
}

void app_lesson_do(App *app, const Intent *intent)
{
    if (intent->kind == INTENT_SWAP) {
        swap(app);
    } else if (intent->kind == INTENT_GUESSES) {
        note_guesses(app, intent);
    } else if (intent->kind == INTENT_TURN_BACK) {
        app_stage_turn_back(app, intent->percent, (size_t)intent->number);
    } else {
        kept_do(app, intent);
    }
}

static void size_letters(App *app)
{
    int now = app->view.settings.text_percent;
    int next = LETTERS[0];
    for (size_t i = sizeof LETTERS / sizeof LETTERS[0]; i-- > 0;) {
        next = LETTERS[i] > now ? LETTERS[i] : next;
    }
    settings_set(&app->view.settings, SETTING_LETTERS, next);
    app->view.dirty = true;
}

static void stand_still(App *app, bool frozen, bool dark)
{
    still_set(&app->still, app->sound, frozen, dark);
    app_voice_hush(app);
    app->view.dirty = true;
}

static char letter_of(const Input *input)
{
    char letter = input->kind == INPUT_LETTER ? input->text[0] : '\0';
    return letter >= 'A' && letter <= 'Z' ? (char)(letter + 32) : letter;
}

// While everything stands still, the only keys are the ones that end it, and
// those of the window.
static bool handle_still(App *app, const Input *input)
{
    bool escape = input->kind == INPUT_KEY && input->key == KEY_BACK;
    char letter = letter_of(input);
    if (letter == 'b' || (app->still.dark && escape)) {
        stand_still(app, app->still.frozen, !app->still.dark);
    } else if (letter == 'p' || escape) {
        stand_still(app, !app->still.frozen, app->still.dark);
    }
    return input->kind != INPUT_QUIT && input->kind != INPUT_RESIZE &&
           !(input->kind == INPUT_KEY && input->key == KEY_FULL);
}

static bool is_typing(const View *view)
{
    for (size_t i = 0; i < view->touch_count; i++) {
        if (view->touches[i].kind == TOUCH_FIELD) {
            return true;
        }
    }
    return false;
}

bool app_lesson_handle(App *app, const Input *input)
{
    if (still_is(&app->still)) {
        return handle_still(app, input);
    }
    if (!app->view.lesson || is_typing(&app->view)) {
        return false;
    }
    switch (letter_of(input)) {
    case 'p':
        stand_still(app, true, false);
        return true;
    case 'b':
        stand_still(app, false, true);
        return true;
    case 't':
        size_letters(app);
        return true;
    case 'n':
        swap(app);
        return true;
    default:
        return false;
    }
}

// The table is there by now, whatever becomes of the report.
static void keep_report(const App *app, const Lesson *lesson, const char *table)
{
    char path[FILE_PATH_MAX];
    Error error = {0};
    if (!lesson_report_keep(&app->program, lesson, table, path, &error)) {
        program_say_error(&app->program, &error);
        return;
    }
    const char *const pairs[] = {"bestand", path, NULL};
    program_say(&app->program, stdout, "report.kept", pairs);
}

void app_lesson_keep(const App *app, Lesson *lesson)
{
    char path[FILE_PATH_MAX];
    Error error = {0};
    if (lesson->count <= lesson->told) {
        return;
    }
    if (!lesson_csv_keep(lesson, path, &error)) {
        program_say_error(&app->program, &error);
        return;
    }
    const char *const pairs[] = {"bestand", path, NULL};
    program_say(&app->program, stdout, "workshop.kept", pairs);
    keep_report(app, lesson, path);
    lesson->told = lesson->count;
}
