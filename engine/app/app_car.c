#include "app/app_car.h"

#include "app/app_lesson.h"
#include "app/app_memory.h"
#include "app/app_progress.h"
#include "app/app_report.h"
#include "app/app_sound.h"
#include "app/app_stage.h"

static void answer(App *app, const Intent *intent)
{
    session_answer(&app->session, heading_word((Heading)intent->number),
                   intent->percent, intent->text);
}

static void see_strand(App *app, int index)
{
    app->view.other = app->view.strand;
    app->view.strand = index;
    app->view.seen = app->branches.debriefs[index];
    app->view.dirty = true;
}

static void show_river(App *app, int move)
{
    river_open(&app->river, move);
    app_stage_show(app, &SCREEN_RIVER, &app->river);
}

static void begin_car(App *app)
{
    branches_begin(&app->branches, &app->session);
    for (int i = 0; i < QUESTIONS; i++) {
        app->view.answers[i] = (Answer){.percent = -1};
    }
    app->view.strands = app->branches.tree;
    app->view.remembered = false;
    app->view.report = NULL;
    progress_read(&app->session, &app->branches.arena, &app->view);
    int played = app->branches.main;
    app->view.memory =
        memory_make(&app->branches.arena, app->branches.debriefs[played]);
    if (!app->view.memory) {
        program_out_of_memory();
    }
    app->view.debrief = app->branches.debriefs[played];
    see_strand(app, played);
    app->view.other = played;
    car_begin(&app->car);
    app_stage_show(app, &SCREEN_CAR, &app->car);
    app_sound_car(app->sound);
}

static void keep_card(App *app, const Intent *intent)
{
    session_answer(&app->session, JOURNAL_CARD, 0, intent->text);
    if (intent->number == CAR_QUITS) {
        app->running = false;
    } else if (app->car.page == CAR_CARD) { // the last page
        app_stage_show_title(app);
    }
}

static void forget(App *app)
{
    if (progress_forget(&app->session, app->view.profile)) {
        app_stage_show_title(app);
    }
}

static void show_car_page(App *app, int page)
{
    if (page == NONE) {
        car_return(&app->car, &app->view);
    } else {
        car_open(&app->car, (CarPage)page);
    }
    app_stage_show(app, &SCREEN_CAR, &app->car);
}

static void show_compare(App *app)
{
    compare_begin(&app->compare, &app->view);
    app_stage_show(app, &SCREEN_COMPARE, &app->compare);
}

// Plays on, differently, from before a move of the strand that is seen.
static void rewind_to(App *app, size_t moves)
{
    branches_fork(&app->branches, &app->session, app->view.strand, moves);
    app_lesson_note_back(app, moves);
    app_stage_show_talk(app);
}

void app_car_leave_branch(App *app)
{
    int index = branches_join(&app->branches, &app->session);
    app_stage_see_session(app);
    if (index != NONE) {
        see_strand(app, index);
        app->view.other = app->branches.parent;
        show_compare(app);
    } else {
        show_river(app, (int)app->branches.fork);
    }
}

void app_car_end_talk(App *app)
{
    if (app->branches.branching) {
        app_car_leave_branch(app);
    } else if (app->scenario->turned) { // who was examined drives nowhere
        app_stage_show(app, &SCREEN_AFTER, &app->after);
    } else {
        begin_car(app);
    }
}

void app_car_do(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_ANSWER:
        answer(app, intent);
        break;
    case INTENT_LOOK_BACK:
        show_river(app, intent->number);
        break;
    case INTENT_CAR_PAGE:
        show_car_page(app, intent->number);
        break;
    case INTENT_REWIND:
        rewind_to(app, (size_t)intent->number);
        break;
    case INTENT_MEMORY:
        memory_keep(&app->session, app->view.memory, &app->car);
        progress_read(&app->session, &app->branches.arena, &app->view);
        break;
    case INTENT_CARD:
        keep_card(app, intent);
        break;
    case INTENT_REPORT:
        report_keep(&app->session, app->branches.talks[app->branches.main],
                    app->report);
        app->view.report = app->report;
        app->view.dirty = true;
        break;
    case INTENT_FORGET:
        forget(app);
        break;
    case INTENT_STRAND:
        see_strand(app, intent->number);
        break;
    case INTENT_COMPARE:
        show_compare(app);
        break;
    default:
        break;
    }
}
