#include "terminal/play/play_text.h"

#include <stdlib.h>
#include <string.h>

#include "author/live.h"
#include "base/pairs.h"
#include "terminal/console.h"
#include "terminal/play/car_text.h"
#include "terminal/play/debrief_text.h"
#include "terminal/play/game.h"
#include "terminal/play/jump.h"

enum { LEAD_MAX = 32 };

typedef struct Play {
    const Program *program;
    const PlayOptions *options;
    Console console;
    Session session;
    Live live;             // his file, which may be saved meanwhile
    const Recording *jump; // where to begin; NULL: at the opening
} Play;

static void record(const Play *play)
{
    Error error = {0};
    if (play->options->record &&
        !session_record(&play->session, play->options->record, &error)) {
        program_say_error(play->program, &error);
    }
}

static int leave(const Play *play, bool stopped)
{
    page_blank(&play->console.page);
    console_tell(&play->console,
                 session_trouble(&play->session) ? "cli.left" : "cli.kept");
    fflush(play->console.page.to);
    return stopped ? EXIT_STOPPED : EXIT_SUCCESS;
}

static void introduce(const Play *play)
{
    const Scenario *scenario = play->session.played.scenario;
    const Page *page = &play->console.page;
    const char *const pairs[] = {"naam", scenario->name, "bedrijf",
                                 scenario->company, NULL};
    console_tell_filled(&play->console, "cli.title", pairs);
    page_paragraph(page, "",
                   scenario->moods[play->session.played.now.mood].label);
    if (scenario->you[0]) {
        page_paragraph(page, "", scenario->you);
    }
    page_paragraph(page, "", scenario->brief);
    if (scenario->hope[0]) {
        const char *const hope[] = {"tekst", scenario->hope, NULL};
        console_tell_filled(&play->console, "window.title.hope", hope);
    }
    console_tell(&play->console,
                 scenario->turned ? "cli.turned.begin" : "cli.begin");
}

// The card of last time, before anything else is said.
static void remind(Play *play)
{
    const char *card = session_card(&play->session);
    if (card) {
        const char *const pairs[] = {"tekst", card, NULL};
        console_tell_filled(&play->console, "debrief.card.last", pairs);
        page_blank(&play->console.page);
    }
}

// Whether a conversation that was left is the one asked for.
static bool is_wanted(const Play *play, const Recording *recording)
{
    const PlayOptions *options = play->options;
    const Played *played = &play->session.played;
    const char *mood = played->scenario->moods[played->now.mood].name;
    return (!options->has_seed || options->seed == recording->seed) &&
           (!options->mood || strcmp(mood, recording->mood) == 0);
}

// Offers the conversation that was left; begins a new one in the journal
// otherwise. CONSOLE_GIVEN when there is one to play.
static ConsoleResult resume_or_keep(Play *play)
{
    Session *session = &play->session;
    SessionLeft left;
    bool found = session_find_left(session, &left);
    if (left.elsewhere) {
        console_tell(&play->console, "keep.elsewhere");
    }
    if (found && is_wanted(play, &left.recording)) {
        ConsoleResult result = console_ask(
            &play->console, words_get(play->program->words, "cli.ask_resume"));
        if (result != CONSOLE_GIVEN) {
            return result;
        }
        const char *line = play->console.input->line;
        bool no = line[0] == 'n' || line[0] == 'N';
        SessionResume resumed =
            no ? SESSION_CHANGED : session_resume(session, &left);
        if (resumed == SESSION_RESUMED) {
            return CONSOLE_GIVEN;
        }
        if (resumed == SESSION_TAKEN) {
            console_tell(&play->console, "keep.elsewhere");
        } else {
            if (!no) {
                console_tell(&play->console, "cli.resume_fails");
            }
            session_abandon(session, left.talk);
        }
    }
    session_keep(session);
    return CONSOLE_GIVEN;
}

// In the car; or, where the table was turned, what he thought.
static int look_back(Play *play, Game *game)
{
    if (play->session.played.scenario->turned) {
        page_blank(&play->console.page);
        game_print_thoughts(game);
        page_blank(&play->console.page);
        console_tell(&play->console, "cli.turned.after");
        return EXIT_SUCCESS;
    }
    return car_text_run(&play->console, &play->session, play->options) ==
                   CONSOLE_STOPPED
               ? EXIT_STOPPED
               : EXIT_SUCCESS;
}

static void say_wrong(const Play *play)
{
    const Page *page = &play->console.page;
    char text[PROGRAM_TEXT_MAX];
    program_error_text(play->program, &play->live.error, text);
    page_blank(page);
    page_paragraph(page, "", text);
    if (play->live.line[0] != '\0') {
        page_paragraph(page, "    ", play->live.line);
    }
    console_tell(&play->console, "live.till.terminal");
}

static void change(Play *play)
{
    char text[PROGRAM_TEXT_MAX];
    SessionParted parted =
        session_change(&play->session, play->live.read->scenario);
    live_let_go(&play->live, NULL, NULL);
    session_tell_changed(play->program, &parted, text);
    page_blank(&play->console.page);
    page_paragraph(&play->console.page, "", text);
}

// Whether his file was saved: the talk goes on with what is in it.
static bool is_saved(void *self)
{
    Play *play = self;
    LiveNews news =
        live_stirs(&play->live) ? live_look(&play->live) : LIVE_SAME;
    if (news == LIVE_CHANGED) {
        change(play);
    } else if (news == LIVE_WRONG) {
        say_wrong(play);
    }
    return news != LIVE_SAME;
}

static GameResult talk(Play *play, Game *game)
{
    play->console.changes = is_saved;
    play->console.changes_self = play;
    GameResult result = game_talk(game);
    play->console.changes = NULL;
    return result;
}

// Plays the moves that lead to where it is to begin, and says which they are.
static ConsoleResult jump(Play *play)
{
    const Recording *to = play->jump;
    const Page *page = &play->console.page;
    Pairs pairs = {0};
    session_keep(&play->session);
    pairs_number(&pairs, "aantal", (int64_t)to->count);
    console_tell_filled(&play->console, "jump.here", pairs.list);
    size_t played = jump_play(&play->session, to);
    for (size_t i = 0; i < played; i++) {
        page_paragraph(page, "  ", to->moves[i]);
    }
    if (played < to->count) {
        Pairs where = {0};
        pairs_number(&where, "zet", (int64_t)played + 1);
        console_tell_filled(&play->console, "jump.parted", where.list);
    }
    page_blank(page);
    return CONSOLE_GIVEN;
}

// The day as it is at the title of the window: he knows who came before, and
// how that ended.
static void choose_day(Play *play)
{
    Session *session = &play->session;
    const Scenario *scenario = session->played.scenario;
    Ending last;
    int mood = session->played.now.mood;
    if (session_has_met(session, &last) && !play->options->mood) {
        mood = scenario_mood_again(scenario);
    }
    mood = scenario_mood_after(scenario, mood, last);
    if (mood != session->played.now.mood) {
        session_begin_next(session, scenario, session->played.now.seed, mood);
    }
}

static int run(Play *play)
{
    Game game;
    session_open_journal(&play->session);
    session_use_profile(&play->session, play->options->name);
    if (!play->jump) {
        choose_day(play);
    }
    remind(play);
    ConsoleResult begun = play->jump ? jump(play) : resume_or_keep(play);
    if (begun != CONSOLE_GIVEN) {
        return begun == CONSOLE_STOPPED ? EXIT_STOPPED : EXIT_SUCCESS;
    }
    introduce(play);
    game_begin(&game, &play->console, &play->session, play->options);
    GameResult result = talk(play, &game);
    record(play);
    if (result != GAME_ENDED) {
        return leave(play, result == GAME_STOPPED);
    }
    game_print_end(&game);
    int status = look_back(play, &game);
    if (play->options->discuss && status == EXIT_SUCCESS) {
        debrief_text_questions(&play->console.page, play->program->words,
                               play->session.played.scenario);
    }
    return status;
}

static const char *choose_customer(Play *play, ConsoleResult *result)
{
    const char **names = NULL;
    size_t count = 0;
    int number = 1;
    Error error = {0};
    if (!program_customers(play->program, &names, &count, &error)) {
        program_say_error(play->program, &error);
        return NULL;
    }
    if (count == 0) {
        program_say(play->program, stderr, "cli.no_customers", NULL);
        return NULL;
    }
    for (size_t i = 0; i < count && count > 1; i++) {
        char lead[LEAD_MAX];
        snprintf(lead, sizeof lead, "  %2zu  ", i + 1);
        page_paragraph(&play->console.page, lead, names[i]);
    }
    if (count > 1) {
        *result = console_ask_number(&play->console, "cli.ask_customer",
                                     (int)count, &number);
        if (*result != CONSOLE_GIVEN) {
            return NULL;
        }
    }
    return names[number - 1];
}

// Loads the customer and the mood that were asked for. NULL after saying why
// not.
static const Scenario *load(const Program *program, const char *name,
                            const char *mood)
{
    const Scenario *scenario =
        program_load_or_say(program, program->arena, name);
    if (!scenario) {
        return NULL;
    }
    if (session_find_mood(scenario, mood) == NONE) {
        const char *const pairs[] = {"woord", mood, NULL};
        program_say(program, stderr, "cli.no_mood", pairs);
        return NULL;
    }
    program_say_untranslated(program, name);
    return scenario;
}

int play_text(const Program *program, const PlayOptions *options)
{
    PlayOptions asked = *options;
    Play play = {.program = program, .options = &asked};
    Recording recording;
    ConsoleResult result = CONSOLE_GIVEN;
    console_begin(&play.console, program);
    if (!jump_begin(program, &asked, &recording)) {
        return EXIT_WRONG;
    }
    play.jump = jump_is_asked(options) ? &recording : NULL;
    const char *name =
        asked.scenario ? asked.scenario : choose_customer(&play, &result);
    if (!name) {
        return result == CONSOLE_STOPPED ? EXIT_STOPPED : EXIT_WRONG;
    }
    const Scenario *scenario = load(program, name, asked.mood);
    if (!scenario) {
        return EXIT_WRONG;
    }
    session_begin(&play.session, program, scenario,
                  asked.has_seed ? asked.seed : program_seed(),
                  session_find_mood(scenario, asked.mood));
    play.live = live_begin(program);
    live_follow(&play.live, name, 0);
    int status = run(&play);
    session_end(&play.session);
    live_end(&play.live);
    return status;
}
