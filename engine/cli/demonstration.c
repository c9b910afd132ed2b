// The first sentence of each live hook, else a silence, else the form: enough
// to show what the program is.

#include "cli/play_text.h"

#include <stdlib.h>

#include "cli/form_text.h"
#include "cli/table_text.h"
#include "cli/transcript_text.h"

enum { MOVES_SHOWN = 12, SEED = 7 };

static bool first_of(const Session *session, TopicKind kind, Move *move)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(&session->now, moves, MOVES_MAX);
    for (size_t i = 0; i < count; i++) {
        if (moves[i].kind == MOVE_SAY &&
            session->scenario->topics[moves[i].topic].kind == kind) {
            *move = moves[i];
            return true;
        }
    }
    return false;
}

static bool choose(const Session *session, Move *move)
{
    const Turn *last = session_last(session);
    bool silent = last && last->move.kind == MOVE_SILENCE;
    if (first_of(session, TOPIC_HOOK, move)) {
        return true;
    }
    if (!silent) {
        *move = (Move){
            .kind = MOVE_SILENCE, .topic = NONE, .option = NONE, .span = NONE};
        return true;
    }
    return first_of(session, TOPIC_CELL, move) ||
           first_of(session, TOPIC_GOODBYE, move);
}

static void show(const Page *page, Session *session)
{
    Move move;
    table_print_bearing(page, session);
    transcript_print_beat(page, session, conversation_opening(&session->now));
    for (int i = 0; i < MOVES_SHOWN && !session_is_over(session); i++) {
        if (!choose(session, &move) || !session_play(session, move)) {
            break;
        }
        const Turn *turn = session_last(session);
        page_blank(page);
        transcript_print_you(page, session->program, turn);
        transcript_print_beat(page, session, turn->beat);
        table_print_bearing(page, session);
    }
    page_blank(page);
    form_print(page, session);
    transcript_print_ending(page, session);
}

int play_demonstration(const Program *program)
{
    const char **names = NULL;
    size_t count = 0;
    Error error = {0};
    const Scenario *scenario = NULL;
    if (program_customers(program, &names, &count, &error) && count > 0) {
        scenario = program_load(program, program->arena, names[0], &error);
    }
    if (!scenario) {
        if (error.kind != ERROR_NONE) {
            program_say_error(program, &error);
        } else {
            program_say(program, stderr, "cli.no_customers", NULL);
        }
        return EXIT_WRONG;
    }
    Session session;
    Page page = page_open(stdout);
    session_begin(&session, program, scenario, SEED, 0);
    program_say(program, stdout, "cli.demonstration", NULL);
    page_blank(&page);
    show(&page, &session);
    page_blank(&page);
    program_say(program, stdout, "cli.demonstration.end", NULL);
    session_end(&session);
    return EXIT_SUCCESS;
}
