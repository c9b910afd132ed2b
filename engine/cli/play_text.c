#define _POSIX_C_SOURCE 200809L

#include "cli/play_text.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/car_text.h"
#include "cli/form_text.h"
#include "cli/input.h"
#include "cli/table_text.h"
#include "cli/transcript_text.h"

enum { TOPICS_MAX = SCENARIO_TOPICS_MAX, NAME_MAX_BYTES = 512, LEAD_MAX = 32 };

typedef enum {
    STEP_STAY,   // nothing was played: ask again
    STEP_MOVED,  // a move was played: show the table
    STEP_QUIT,   // q, or the end of input
    STEP_STOPPED // Ctrl-C
} Step;

typedef struct Game {
    const Program *program;
    const PlayOptions *options;
    Page page;
    Input *input;
    Session session;
    bool typed; // at a keyboard: the terminal shows what is typed
    CellState shown[FORM_CELLS]; // the form as it was last printed
} Game;

static void tell(const Game *game, const char *key)
{
    page_paragraph(&game->page, "", words_get(game->program->words, key));
}

// Shows what came through a pipe, so that the page reads as it was typed.
static void echo(const Game *game, InputResult result)
{
    if (!game->typed) {
        page_paragraph(&game->page, "",
                       result == INPUT_LINE ? game->input->line : "");
    }
}

// Reads a line; true when there is one, else what to do goes to `step`.
static bool read_line(Game *game, const char *prompt, Step *step)
{
    fputs(prompt, game->page.to);
    if (!page_is_read(&game->page)) {
        *step = STEP_QUIT;
        return false;
    }
    InputResult result = input_read(game->input);
    echo(game, result);
    if (result == INPUT_BAD) {
        tell(game, "cli.bad_line");
        *step = STEP_STAY;
        game->input->line[0] = '\0';
        return true;
    }
    *step = result == INPUT_END ? STEP_QUIT : STEP_STOPPED;
    return result == INPUT_LINE;
}

static bool read_number(const char *text, int most, int *number)
{
    char *end = NULL;
    long value = strtol(text, &end, 10);
    if (end == text || *end != '\0' || value < 0 || value > most) {
        return false;
    }
    *number = (int)value;
    return true;
}

// Asks for 1..most; 0 or an empty line goes back. True when a number was
// given, else what to do goes to `step`.
static bool ask_number(Game *game, const char *key, int most, int *number,
                       Step *step)
{
    while (read_line(game, words_get(game->program->words, key), step)) {
        const char *line = game->input->line;
        if (strcmp(line, "q") == 0) {
            *step = STEP_QUIT;
            return false;
        }
        if (line[0] == '\0' || strcmp(line, "0") == 0) {
            *step = STEP_STAY;
            return false;
        }
        if (read_number(line, most, number) && *number > 0) {
            return true;
        }
        char shown[LEAD_MAX];
        snprintf(shown, sizeof shown, "%d", most);
        const char *const pairs[] = {"getal", shown, NULL};
        program_say(game->program, game->page.to, "cli.wrong_number", pairs);
    }
    return false;
}

static Step play_move(Game *game, Move move)
{
    if (!session_play(&game->session, move)) {
        tell(game, "cli.not_now");
        return STEP_STAY;
    }
    const Turn *turn = session_last(&game->session);
    page_blank(&game->page);
    transcript_print_you(&game->page, game->program, turn);
    return STEP_MOVED;
}

static Step choose_sentence(Game *game, const Choice *choice)
{
    int number = 0;
    Step step = STEP_STAY;
    if (choice->count == 0) {
        tell(game, "cli.nothing_to_say");
        return STEP_STAY;
    }
    for (size_t i = 0; i < choice->count; i++) {
        char lead[LEAD_MAX];
        snprintf(lead, sizeof lead, "  %2zu  ", i + 1);
        page_paragraph(
            &game->page, lead,
            game->session.scenario->options[choice->moves[i].option].text);
    }
    if (!ask_number(game, "cli.ask_sentence", (int)choice->count, &number,
                    &step)) {
        return step;
    }
    return play_move(game, choice->moves[number - 1]);
}

static Step choose_topic(Game *game, int topic)
{
    Choice choice;
    table_choose_topic(&game->session, topic, &choice);
    return choose_sentence(game, &choice);
}

// A list of things, then the sentences that go with the one chosen.
static Step choose_among(Game *game, TableKinds kinds, const char *empty)
{
    int topics[TOPICS_MAX];
    int number = 1;
    Step step = STEP_STAY;
    size_t count = table_list_topics(&game->session, kinds, topics, TOPICS_MAX);
    if (count == 0) {
        tell(game, empty);
        return STEP_STAY;
    }
    for (size_t i = 0; i < count; i++) {
        char lead[LEAD_MAX];
        char name[NAME_MAX_BYTES];
        snprintf(lead, sizeof lead, "  %2zu  ", i + 1);
        table_name_topic(&game->session, topics[i], name, sizeof name);
        page_paragraph(&game->page, lead, name);
    }
    if (!ask_number(game, "cli.ask_thing", (int)count, &number, &step)) {
        return step;
    }
    return choose_topic(game, topics[number - 1]);
}

static void show_form(Game *game)
{
    form_print(&game->page, &game->session);
    memcpy(game->shown, game->session.now.cells, sizeof game->shown);
}

static bool form_changed(const Game *game)
{
    for (int i = 0; i < FORM_CELLS; i++) {
        if (game->shown[i].depth != game->session.now.cells[i].depth) {
            return true;
        }
    }
    return false;
}

static Step choose_cell(Game *game)
{
    int number = 0;
    Step step = STEP_STAY;
    if (game->session.now.form_aside) {
        tell(game, "cli.form_is_aside");
        return STEP_STAY;
    }
    show_form(game);
    if (!ask_number(game, "cli.ask_cell", FORM_CELLS, &number, &step)) {
        return step;
    }
    int topic = game->session.scenario->cells[number - 1].topic;
    if (topic == NONE) {
        tell(game, "cli.nothing_to_say");
        return STEP_STAY;
    }
    if (game->session.now.cells[number - 1].depth >= 0) {
        tell(game, "cli.cell_is_full");
        return STEP_STAY;
    }
    return choose_topic(game, topic);
}

static Step choose_words(Game *game, int number)
{
    Choice choice;
    table_choose_words(&game->session, number, &choice);
    return choose_sentence(game, &choice);
}

static Step keep_silent(Game *game)
{
    Choice choice;
    table_choose_gesture(&game->session, MOVE_SILENCE, &choice);
    return choice.count ? play_move(game, choice.moves[0]) : STEP_STAY;
}

// The pen or the form: it costs no time, and he says nothing.
static Step make_gesture(Game *game, MoveKind kind)
{
    const Conversation *now = &game->session.now;
    Choice choice;
    table_choose_gesture(&game->session, kind, &choice);
    if (choice.count == 0 || !session_play(&game->session, choice.moves[0])) {
        tell(game, "cli.not_now");
    } else if (kind == MOVE_PEN) {
        tell(game, now->pen_down ? "cli.pen_is_down" : "cli.pen_is_up");
    } else {
        tell(game, now->form_aside ? "cli.form_is_aside" : "cli.form_is_back");
    }
    return STEP_STAY;
}

static Step obey_letter(Game *game, char letter)
{
    switch (letter) {
    case 'f':
        return choose_cell(game);
    case 'z':
        return keep_silent(game);
    case 'p':
        return make_gesture(game, MOVE_PEN);
    case 'w':
        return make_gesture(game, MOVE_FORM_ASIDE);
    case 'o':
        return choose_among(game, 1u << TOPIC_HOOK, "cli.nothing_before");
    case 'd':
        return choose_among(game, 1u << TOPIC_THING, "cli.nothing_here");
    case 'j':
        return choose_among(game,
                            1u << TOPIC_SELF | 1u << TOPIC_SUMMARY |
                                1u << TOPIC_REPAIR | 1u << TOPIC_LEAVE,
                            "cli.nothing_yours");
    case 'v':
        return choose_among(game, 1u << TOPIC_PROPOSAL, "cli.nothing_to_offer");
    case 'a':
        return choose_among(
            game, 1u << TOPIC_ORDER | 1u << TOPIC_NEXT | 1u << TOPIC_GOODBYE,
            "cli.nothing_in_diary");
    case 'q':
        return STEP_QUIT;
    case '?':
        tell(game, "cli.help.words");
        fputs(words_get(game->program->words, "cli.help"), game->page.to);
        return STEP_STAY;
    default:
        tell(game, "cli.unknown");
        return STEP_STAY;
    }
}

static Step obey(Game *game)
{
    const char *line = game->input->line;
    int number = 0;
    if (line[0] == '\0') {
        return STEP_STAY;
    }
    if (read_number(line, table_count_words(&game->session), &number) &&
        number > 0) {
        return choose_words(game, number);
    }
    if (line[1] == '\0') {
        return obey_letter(game, line[0]);
    }
    tell(game, "cli.unknown");
    return STEP_STAY;
}

static void print_action(const Game *game)
{
    int beat = game->session.now.said[0];
    const char *action =
        beat == NONE ? "" : game->session.scenario->beats[beat].action;
    if (action[0] != '\0') {
        char line[PROGRAM_TEXT_MAX];
        const char *const pairs[] = {"naam", game->session.scenario->first_name,
                                     "wat", action, NULL};
        program_fill(game->program, line, "cli.action", pairs);
        page_paragraph(&game->page, "", line);
    }
}

static void show_table(Game *game)
{
    page_blank(&game->page);
    if (form_changed(game)) {
        show_form(game);
    }
    table_print_bearing(&game->page, &game->session);
    print_action(game);
    table_print_speech(&game->page, &game->session, game->options->practice);
}

static void write_prompt(const Game *game, char out[PROGRAM_TEXT_MAX])
{
    char spent[LEAD_MAX];
    char all[LEAD_MAX];
    snprintf(spent, sizeof spent, "%d", game->session.now.minute);
    snprintf(all, sizeof all, "%d", game->session.now.minutes);
    const char *const pairs[] = {"minuut", spent, "minuten", all, NULL};
    program_fill(game->program, out, "cli.prompt", pairs);
}

// Talks until it ends or is left.
static Step talk(Game *game)
{
    Step step = STEP_MOVED;
    while (!session_is_over(&game->session)) {
        char prompt[PROGRAM_TEXT_MAX];
        if (step == STEP_MOVED) {
            game->page = page_open(stdout); // it may have been resized
            show_table(game);
        }
        write_prompt(game, prompt);
        if (!read_line(game, prompt, &step)) {
            return step;
        }
        step = obey(game);
        if (step == STEP_QUIT || step == STEP_STOPPED) {
            return step;
        }
    }
    return STEP_MOVED;
}

static void print_end(Game *game)
{
    const Turn *turn = session_last(&game->session);
    page_blank(&game->page);
    if (turn && turn->beat != NONE) {
        transcript_print_beat(&game->page, &game->session, turn->beat);
        page_blank(&game->page);
    }
    if (form_changed(game)) {
        show_form(game);
        page_blank(&game->page);
    }
    transcript_print_ending(&game->page, &game->session);
}

static void record(Game *game)
{
    Error error = {0};
    if (game->options->record &&
        !session_record(&game->session, game->options->record, &error)) {
        program_say_error(game->program, &error);
    }
}

static int leave(Game *game, Step step)
{
    page_blank(&game->page);
    tell(game, game->session.journal ? "cli.kept" : "cli.left");
    fflush(game->page.to);
    return step == STEP_STOPPED ? EXIT_STOPPED : EXIT_SUCCESS;
}

static void introduce(const Game *game)
{
    const Scenario *scenario = game->session.scenario;
    char title[PROGRAM_TEXT_MAX];
    const char *const pairs[] = {"naam", scenario->name, "bedrijf",
                                 scenario->company, NULL};
    program_fill(game->program, title, "cli.title", pairs);
    page_paragraph(&game->page, "", title);
    page_paragraph(&game->page, "",
                   scenario->moods[game->session.now.mood].label);
    page_paragraph(&game->page, "", scenario->brief);
    tell(game, "cli.begin");
}

// Whether a conversation that was left is the one asked for.
static bool is_wanted(const Game *game, const Recording *recording)
{
    const PlayOptions *options = game->options;
    return (!options->has_seed || options->seed == recording->seed) &&
           (!options->mood || strcmp(options->mood, recording->mood) == 0);
}

// Offers the conversation that was left; begins a new one in the journal
// otherwise. False when there was no answer: `step` tells why.
static bool resume_or_keep(Game *game, Step *step)
{
    Recording recording = {0};
    int64_t talk_id = JOURNAL_NO_TALK;
    session_open_journal(&game->session);
    if (session_unfinished(&game->session, &recording, &talk_id) &&
        is_wanted(game, &recording)) {
        if (!read_line(game, words_get(game->program->words, "cli.ask_resume"),
                       step)) {
            return false;
        }
        bool no = game->input->line[0] == 'n' || game->input->line[0] == 'N';
        if (!no && session_resume(&game->session, &recording, talk_id)) {
            return true;
        }
        if (!no) {
            tell(game, "cli.resume_fails");
        }
        session_abandon(&game->session, talk_id);
    }
    session_keep(&game->session);
    return true;
}

static int run(Game *game)
{
    Step step = STEP_MOVED;
    if (!resume_or_keep(game, &step)) {
        return step == STEP_STOPPED ? EXIT_STOPPED : EXIT_SUCCESS;
    }
    memcpy(game->shown, game->session.now.cells, sizeof game->shown);
    introduce(game);
    step = talk(game);
    record(game);
    if (step == STEP_QUIT || step == STEP_STOPPED) {
        return leave(game, step);
    }
    print_end(game);
    if (car_print(&game->page, &game->session, game->input) == INPUT_STOPPED) {
        return leave(game, STEP_STOPPED);
    }
    return EXIT_SUCCESS;
}

static const char *choose_customer(Game *game, Step *step)
{
    const char **names = NULL;
    size_t count = 0;
    int number = 1;
    Error error = {0};
    if (!program_customers(game->program, &names, &count, &error)) {
        program_say_error(game->program, &error);
        return NULL;
    }
    if (count == 0) {
        program_say(game->program, stderr, "cli.no_customers", NULL);
        return NULL;
    }
    for (size_t i = 0; i < count && count > 1; i++) {
        char lead[LEAD_MAX];
        snprintf(lead, sizeof lead, "  %2zu  ", i + 1);
        page_paragraph(&game->page, lead, names[i]);
    }
    if (count > 1 &&
        !ask_number(game, "cli.ask_customer", (int)count, &number, step)) {
        return NULL;
    }
    return names[number - 1];
}

// Loads the customer and the mood that were asked for. NULL after saying why
// not.
static const Scenario *load(const Program *program, const char *name,
                            const char *mood)
{
    Error error = {0};
    const Scenario *scenario =
        program_load(program, program->arena, name, &error);
    if (!scenario) {
        program_say_error(program, &error);
        program_say_known(program, &error);
        return NULL;
    }
    if (session_find_mood(scenario, mood) == NONE) {
        const char *const pairs[] = {"woord", mood, NULL};
        program_say(program, stderr, "cli.no_mood", pairs);
        return NULL;
    }
    return scenario;
}

int play_text(const Program *program, const PlayOptions *options)
{
    Game game = {.program = program, .options = options};
    Step step = STEP_STAY;
    game.page = page_open(stdout);
    game.input = arena_push(program->arena, sizeof *game.input);
    if (!game.input) {
        program_out_of_memory();
    }
    game.input->from = stdin;
    game.typed = isatty(STDIN_FILENO);
    input_catch_stop();
    const char *name =
        options->scenario ? options->scenario : choose_customer(&game, &step);
    if (!name) {
        return step == STEP_STOPPED ? EXIT_STOPPED : EXIT_WRONG;
    }
    const Scenario *scenario = load(program, name, options->mood);
    if (!scenario) {
        return EXIT_WRONG;
    }
    session_begin(&game.session, program, scenario,
                  options->has_seed ? options->seed : program_seed(),
                  session_find_mood(scenario, options->mood));
    int status = run(&game);
    session_end(&game.session);
    return status;
}
