#include "app/after/app_car.h"

#include <stdio.h>

#include "app/after/app_lesson.h"
#include "app/after/progress.h"
#include "app/after/report.h"
#include "app/app_sound.h"
#include "app/app_stage.h"
#include "app/talk/app_own.h"
#include "app/talk/app_table.h"

enum { QUESTION_MAX = 64 };

static void keep_cell(Session *session, int cell, const char *typed)
{
    char question[QUESTION_MAX];
    snprintf(question, sizeof question, "%s%s", JOURNAL_MEMORY,
             scenario_cell_name(cell));
    session_answer(session, question, 0, typed);
}

// What was written in each cell from memory, and how many of them he told.
static void keep_memory(Session *session, const Memory *memory, const Car *car)
{
    int remembered = 0;
    for (int i = 0; i < FORM_CELLS; i++) {
        const char *typed = car->cells[i].now.text;
        MemoryScore score;
        if (typed[0] != '\0') {
            keep_cell(session, i, typed);
        }
        memory_score(memory, i, typed, &score);
        remembered += score.verdict == MEMORY_REMEMBERED ? 1 : 0;
    }
    if (remembered > 0) {
        session_keep_figure(session, "onthouden", remembered);
    }
}

static void keep_answers(Session *session, const Car *car)
{
    for (int i = 0; i < HEADINGS; i++) {
        const CarAnswer *answer = &car->answers[i];
        const char *word = debrief_heading_word((Heading)i);
        if (answer->percent != SLIDER_NONE) {
            session_answer(session, word, answer->percent, answer->text);
        } else if (answer->text[0] != '\0') { // a text without a mark is none
            char question[QUESTION_MAX];
            snprintf(question, sizeof question, "%s%s", JOURNAL_SAID, word);
            session_answer(session, question, 0, answer->text);
        }
    }
}

static void see_strand(App *app, int index)
{
    ModelBack *back = &app->model.back;
    back->other = back->strand;
    back->strand = index;
    app->view.dirty = true;
}

static void begin_back(App *app)
{
    ModelBack *back = &app->model.back;
    branches_begin(&app->branches, &app->session);
    back->report = NULL;
    back->reported = false;
    progress_read(&app->session, &app->branches.arena, back);
    back->debrief = back->debriefs[back->main];
    back->memory = memory_make(
        &app->branches.arena,
        program_spoken_words(&app->program, app->session.played.scenario->id),
        back->debrief);
    Outcome *outcome = arena_push(&app->branches.arena, sizeof *outcome);
    if (!back->memory || !outcome ||
        !outcome_find(&app->branches.arena, back->debrief, outcome)) {
        program_out_of_memory();
    }
    back->outcome = outcome;
    see_strand(app, back->main);
    back->other = back->main;
}

void app_car_look_back(App *app)
{
    branches_forget(&app->branches);
    if (app->session.played.scenario->turned) {
        app_stage_show(app, &SCREEN_AFTER, &app->stage.after);
        return;
    }
    begin_back(app);
    car_begin(&app->stage.car);
    app_stage_show_river(app, NONE);
}

static void begin_car(App *app)
{
    begin_back(app);
    car_begin(&app->stage.car);
    app_stage_show(app, &SCREEN_CAR, &app->stage.car);
    app_sound_car(app);
}

static void keep_card(App *app, const Intent *intent)
{
    if (model_lesson(&app->model)) {
        app_lesson_note_card(app, intent->if_then.player, intent->if_then.text);
    } else {
        session_answer(&app->session, JOURNAL_CARD, 0, intent->if_then.text);
    }
    if (intent->if_then.quits) {
        app->running = false;
    } else if (app->stage.car.page == CAR_CARD &&
               !intent->if_then.goes_on) { // the last page
        app_table_show_choice(app);
    }
}

static void forget(App *app)
{
    if (progress_forget(&app->session, app->model.profile)) {
        app_table_show_choice(app);
    }
}

static void show_car_page(App *app, int page)
{
    if (page == NONE) {
        car_return(&app->stage.car, &app->view);
    } else {
        car_open(&app->stage.car, (CarPage)page);
    }
    app_stage_show(app, &SCREEN_CAR, &app->stage.car);
}

static void show_compare(App *app)
{
    compare_begin(&app->stage.compare, &app->view);
    app_stage_show(app, &SCREEN_COMPARE, &app->stage.compare);
}

// Plays on, differently, from before a move of a strand.
static void rewind_to(App *app, int strand, size_t moves)
{
    branches_fork(&app->branches, &app->session, strand, moves);
    app_lesson_note_back(app, moves);
    app_stage_show_talk(app);
}

// Plays on from a move of a strand that was typed, as what it was.
static void mean(App *app, const Intent *intent)
{
    const Debrief *debrief = app->model.back.debriefs[intent->meant.strand];
    const Turn *turn = &debrief->moves[intent->meant.move].turn;
    Move move = turn->move;
    move.act = (int8_t)intent->meant.act;
    rewind_to(app, intent->meant.strand, (size_t)intent->meant.move);
    if (app->model.settings.corrections == CORRECTIONS_YES &&
        !model_lesson(&app->model)) { // there nobody said yes for himself
        session_correct(&app->session, move, (Act)turn->move.act, turn->you);
    }
    app_own_play(app, move, turn->you);
}

void app_car_leave_branch(App *app)
{
    int index = branches_join(&app->branches, &app->session);
    if (index != NONE) {
        see_strand(app, index);
        app->model.back.other = app->model.back.parent;
        show_compare(app);
    } else {
        app_stage_show_river(app, (int)app->model.back.fork);
    }
}

static void end_talk(App *app)
{
    if (app->branches.branching) {
        app_car_leave_branch(app);
    } else if (app->session.played.scenario
                   ->turned) { // who was examined drives nowhere
        app_stage_show(app, &SCREEN_AFTER, &app->stage.after);
    } else {
        begin_car(app);
    }
}

static void keep_report(App *app)
{
    ModelBack *back = &app->model.back;
    back->reported = report_keep(&app->session, app->branches.talks[back->main],
                                 app->report_path, app->report);
    back->report = app->report;
    app->view.dirty = true;
}

static void copy_path(App *app)
{
    const char *const pairs[] = {"pad", app->report_path, NULL};
    if (report_copy(app->report_path)) {
        program_fill(&app->program, app->report, "car.report.copied", pairs);
        app->view.dirty = true;
    }
}

bool app_car_do(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_ANSWER:
        keep_answers(&app->session, &app->stage.car);
        for (int i = 0; i < CAR_QUESTIONS; i++) {
            app_lesson_note_mark(app, i, &app->stage.car.hands[i]);
        }
        break;
    case INTENT_LOOK_BACK:
        app_stage_show_river(app, intent->move);
        break;
    case INTENT_CAR_PAGE:
        show_car_page(app, intent->page);
        break;
    case INTENT_REWIND:
        rewind_to(app, intent->rewind.strand, (size_t)intent->rewind.move);
        break;
    case INTENT_MEANT:
        mean(app, intent);
        break;
    case INTENT_MEMORY:
        keep_memory(&app->session, app->model.back.memory, &app->stage.car);
        progress_read(&app->session, &app->branches.arena, &app->model.back);
        break;
    case INTENT_CARD:
        keep_card(app, intent);
        break;
    case INTENT_REPORT:
        keep_report(app);
        break;
    case INTENT_REPORT_OPEN:
        report_open(app->report_path);
        break;
    case INTENT_FOLDER:
        (void)report_open_folder();
        break;
    case INTENT_REPORT_COPY:
        copy_path(app);
        break;
    case INTENT_FORGET:
        forget(app);
        break;
    case INTENT_STRAND:
        see_strand(app, intent->strand);
        break;
    case INTENT_COMPARE:
        show_compare(app);
        break;
    case INTENT_CAR:
        end_talk(app);
        break;
    default:
        return false;
    }
    return true;
}
