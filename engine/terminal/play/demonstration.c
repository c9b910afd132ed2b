// The listener plays a dozen moves: enough to show what the program is.

#include "terminal/play/play_text.h"

#include <stdlib.h>

#include "author/explore/bots.h"
#include "terminal/play/form_text.h"
#include "terminal/play/table_text.h"
#include "terminal/play/transcript_text.h"

enum { MOVES_SHOWN = 12, SEED = 7 };

static void show(const Page *page, Session *session)
{
    table_text_bearing(page, session);
    transcript_text_beat(page, session,
                         conversation_opening(&session->played.now));
    for (int i = 0; i < MOVES_SHOWN && !session_is_over(session); i++) {
        if (!session_play(session,
                          bot_choose(BOT_LISTENER, &session->played.now))) {
            break;
        }
        const Turn *turn = session_last(session);
        page_blank(page);
        transcript_text_you(page, session->program, turn);
        transcript_text_beat(page, session, turn->beat);
        if (turn->event != NONE) {
            transcript_text_event(page, session, turn);
            transcript_text_beat(
                page, session,
                session->played.scenario->events[turn->event].beat);
        }
        table_text_bearing(page, session);
    }
    page_blank(page);
    form_text_print(page, session);
    transcript_text_ending(page, session);
}

int play_text_demonstration(const Program *program)
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
    program_say_untranslated(program, names[0]);
    program_say(program, stdout, "cli.demonstration", NULL);
    page_blank(&page);
    show(&page, &session);
    page_blank(&page);
    program_say(program, stdout, "cli.demonstration.end", NULL);
    session_end(&session);
    return EXIT_SUCCESS;
}
