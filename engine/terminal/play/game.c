#include "terminal/play/game.h"

#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "hear/hear_reply.h"
#include "talk/move.h"
#include "terminal/play/form_text.h"
#include "terminal/play/table_text.h"
#include "terminal/play/transcript_text.h"

enum { TOPICS_MAX = SCENARIO_TOPICS_MAX, NAME_MAX_BYTES = 512, LEAD_MAX = 32 };

typedef enum {
    STEP_STAY,    // nothing was played: ask again
    STEP_MOVED,   // a move was played: show the table
    STEP_CHANGED, // his file was saved: the same, and what lay open
    STEP_QUIT,    // q, or the end of input
    STEP_STOPPED  // Ctrl-C
} Step;

// Only Dutch is read.
static bool can_say(const Session *session, const PlayOptions *options)
{
    return options->own != OWN_CHOOSE && !session->played.scenario->turned &&
           strcmp(
               program_spoken(session->program, session->played.scenario->id),
               PROGRAM_WRITTEN_IN) == 0;
}

void game_begin(Game *game, Console *console, Session *session,
                const PlayOptions *options)
{
    *game = (Game){.console = console, .session = session, .options = options};
    if (can_say(session, options)) {
        game->hear = hear_open(session->program->arena);
        if (!game->hear) {
            program_out_of_memory();
        }
    } else if (options->own != OWN_CHOOSE) {
        console_tell(console, "own.dutch");
    }
    memcpy(game->shown, session->played.now.cells, sizeof game->shown);
}

static void tell(const Game *game, const char *key)
{
    console_tell(game->console, key);
}

// What to do when nothing was given.
static Step step_of(ConsoleResult result)
{
    return result == CONSOLE_QUIT      ? STEP_QUIT
           : result == CONSOLE_STOPPED ? STEP_STOPPED
           : result == CONSOLE_CHANGED ? STEP_CHANGED
                                       : STEP_STAY;
}

// True when a number was given, else what to do goes to `step`.
static bool ask_number(Game *game, const char *key, int most, int *number,
                       Step *step)
{
    ConsoleResult result = console_ask_number(game->console, key, most, number);
    *step = step_of(result);
    return result == CONSOLE_GIVEN;
}

static Step play_move(Game *game, Move move, const char *typed)
{
    if (!session_say(game->session, move, typed)) {
        tell(game, "cli.not_now");
        return STEP_STAY;
    }
    const Turn *turn = session_last(game->session);
    page_blank(&game->console->page);
    transcript_text_you(&game->console->page, game->console->program, turn);
    return STEP_MOVED;
}

static const char *text_of(const Game *game, Move move, const char *typed)
{
    const Option *option = move_option(game->session->played.scenario, move);
    return option ? option->text : typed;
}

static void list_sentences(const Game *game, const Move *moves, size_t count,
                           const char *typed)
{
    for (size_t i = 0; i < count; i++) {
        char lead[LEAD_MAX];
        snprintf(lead, sizeof lead, "  %2zu  ", i + 1);
        page_paragraph(&game->console->page, lead,
                       text_of(game, moves[i], typed));
    }
}

// Not clear enough: did you mean one of these? None of them costs nothing.
static Step choose_meant(Game *game, const HearReply *reply, const char *typed)
{
    int number = 0;
    int none = reply->choice_count + 1;
    char lead[LEAD_MAX];
    Step step = STEP_STAY;
    tell(game, "own.meant");
    list_sentences(game, reply->choices, (size_t)reply->choice_count, typed);
    snprintf(lead, sizeof lead, "  %2d  ", none);
    page_paragraph(&game->console->page, lead,
                   words_get(game->console->program->words, "own.none"));
    if (!ask_number(game, "cli.ask_meant", none, &number, &step) ||
        number == none) {
        return step;
    }
    return play_move(game, reply->choices[number - 1], typed);
}

// What was typed instead of a number, at the thing that `choice` touches.
static Step say(Game *game, const Choice *choice, const char *line)
{
    const Conversation *now = &game->session->played.now;
    char typed[INPUT_LINE_MAX];
    text_copy(typed, sizeof typed, line);
    HearReply reply = hear_reply(game->hear, now, choice->moves[0], typed);
    if (reply.kind == HEAR_REPLY_PLAY) {
        return play_move(game, reply.move, typed);
    }
    if (reply.kind == HEAR_REPLY_CHOOSE) {
        return choose_meant(game, &reply, typed);
    }
    int beat = hear_reply_shrug(now);
    if (beat == NONE) {
        tell(game, "own.shrug");
    } else {
        transcript_text_beat(&game->console->page, game->session, beat);
    }
    return STEP_STAY;
}

// Keeps what its sentences are about.
static void note_open(Game *game, const Choice *choice)
{
    recording_write_move(&game->session->played.now, choice->moves[0],
                         game->open);
}

// The sentences about that, as they are now. False if there are none.
static bool find_open(const Game *game, Choice *choice)
{
    const Conversation *now = &game->session->played.now;
    Move first, moves[MOVES_MAX];
    choice->count = 0;
    if (game->open[0] == '\0' ||
        !recording_read_move(now, game->open, &first)) {
        return false;
    }
    size_t count = conversation_moves(now, moves, MOVES_MAX);
    for (size_t i = 0; i < count; i++) {
        if (moves[i].kind == first.kind && moves[i].topic == first.topic &&
            moves[i].span == first.span) {
            choice->moves[choice->count++] = moves[i];
        }
    }
    return true;
}

static Step choose_or_say(Game *game, const Choice *choice)
{
    bool only = game->options->own == OWN_ONLY;
    int most = only ? 0 : (int)choice->count;
    int number = 0;
    list_sentences(game, choice->moves, (size_t)most, "");
    ConsoleResult result = console_ask_own(
        game->console, only ? "cli.ask_own" : "cli.ask_sentence_own", most,
        &number);
    if (result != CONSOLE_GIVEN) {
        return step_of(result);
    }
    return number > 0 ? play_move(game, choice->moves[number - 1], "")
                      : say(game, choice, game->console->input->line);
}

static Step choose_sentence(Game *game, const Choice *choice)
{
    int number = 0;
    Step step = STEP_STAY;
    if (choice->count == 0) {
        tell(game, "cli.nothing_to_say");
        return STEP_STAY;
    }
    note_open(game, choice);
    if (game->hear) {
        return choose_or_say(game, choice);
    }
    list_sentences(game, choice->moves, choice->count, "");
    if (!ask_number(game, "cli.ask_sentence", (int)choice->count, &number,
                    &step)) {
        return step;
    }
    return play_move(game, choice->moves[number - 1], "");
}

static Step choose_topic(Game *game, int topic)
{
    Choice choice;
    table_text_choose_topic(game->session, topic, &choice);
    return choose_sentence(game, &choice);
}

// A list of things, then the sentences that go with the one chosen.
static Step choose_among(Game *game, TableKinds kinds, const char *empty)
{
    int topics[TOPICS_MAX];
    int number = 1;
    Step step = STEP_STAY;
    size_t count =
        table_text_list_topics(game->session, kinds, topics, TOPICS_MAX);
    if (count == 0) {
        tell(game, empty);
        return STEP_STAY;
    }
    for (size_t i = 0; i < count; i++) {
        char lead[LEAD_MAX];
        char name[NAME_MAX_BYTES];
        snprintf(lead, sizeof lead, "  %2zu  ", i + 1);
        table_text_name_topic(game->session, topics[i], name, sizeof name);
        page_paragraph(&game->console->page, lead, name);
    }
    if (!ask_number(game, "cli.ask_thing", (int)count, &number, &step)) {
        return step;
    }
    return choose_topic(game, topics[number - 1]);
}

static void show_form(Game *game)
{
    form_text_print(&game->console->page, game->session);
    memcpy(game->shown, game->session->played.now.cells, sizeof game->shown);
}

static bool form_changed(const Game *game)
{
    for (int i = 0; i < FORM_CELLS; i++) {
        if (game->shown[i].depth != game->session->played.now.cells[i].depth) {
            return true;
        }
    }
    return false;
}

static Step choose_cell(Game *game)
{
    int number = 0;
    Step step = STEP_STAY;
    if (game->session->played.now.form_aside) {
        tell(game, "cli.form_is_aside");
        return STEP_STAY;
    }
    show_form(game);
    if (!ask_number(game, "cli.ask_cell", FORM_CELLS, &number, &step)) {
        return step;
    }
    int topic = game->session->played.scenario->cells[number - 1].topic;
    if (topic == NONE) {
        tell(game, "cli.nothing_to_say");
        return STEP_STAY;
    }
    if (game->session->played.now.cells[number - 1].depth >= 0) {
        tell(game, "cli.cell_is_full");
        return STEP_STAY;
    }
    return choose_topic(game, topic);
}

static Step choose_words(Game *game, int number)
{
    Choice choice;
    table_text_choose_words(game->session, number, &choice);
    return choose_sentence(game, &choice);
}

static Step keep_silent(Game *game)
{
    Choice choice;
    table_text_choose_gesture(game->session, MOVE_SILENCE, &choice);
    return choice.count ? play_move(game, choice.moves[0], "") : STEP_STAY;
}

// The pen or the form: it costs no time, and he says nothing.
static Step make_gesture(Game *game, MoveKind kind)
{
    const Conversation *now = &game->session->played.now;
    Choice choice;
    table_text_choose_gesture(game->session, kind, &choice);
    if (choice.count == 0 || !session_play(game->session, choice.moves[0])) {
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
        fputs(words_get(game->console->program->words, "cli.help"),
              game->console->page.to);
        return STEP_STAY;
    default:
        tell(game, "cli.unknown");
        return STEP_STAY;
    }
}

static Step obey(Game *game)
{
    const char *line = game->console->input->line;
    int number = 0;
    if (line[0] == '\0') {
        return STEP_STAY;
    }
    if (console_read_number(line, table_text_count_words(game->session),
                            &number) &&
        number > 0) {
        return choose_words(game, number);
    }
    if (line[1] == '\0') {
        return obey_letter(game, line[0]);
    }
    tell(game, "cli.unknown");
    return STEP_STAY;
}

static void write_prompt(const Game *game, char out[PROGRAM_TEXT_MAX])
{
    Pairs pairs = {0};
    pairs_number(&pairs, "minuut", game->session->played.now.minute);
    pairs_number(&pairs, "minuten", game->session->played.now.minutes);
    program_fill(game->console->program, out, "cli.prompt", pairs.list);
}

// The table turned: all there is to do is answer.
static Step answer(Game *game)
{
    Choice choice;
    choice.count =
        conversation_moves(&game->session->played.now, choice.moves, MOVES_MAX);
    return choose_sentence(game, &choice);
}

static Step ask(Game *game, Step step)
{
    char prompt[PROGRAM_TEXT_MAX];
    if (game->session->played.scenario->turned) {
        return answer(game);
    }
    Choice choice;
    if (step == STEP_CHANGED && find_open(game, &choice)) {
        return choose_sentence(game, &choice);
    }
    game->open[0] = '\0';
    write_prompt(game, prompt);
    ConsoleResult result = console_ask(game->console, prompt);
    return result == CONSOLE_GIVEN ? obey(game) : step_of(result);
}

static void print_action(const Game *game)
{
    int beat = game->session->played.now.said[0];
    const char *action =
        beat == NONE ? "" : game->session->played.scenario->beats[beat].action;
    if (action[0] != '\0') {
        char line[PROGRAM_TEXT_MAX];
        const char *const pairs[] = {"naam",
                                     game->session->played.scenario->first_name,
                                     "wat", action, NULL};
        program_fill(game->console->program, line, "cli.action", pairs);
        page_paragraph(&game->console->page, "", line);
    }
}

// His answer is heard before what happens then.
static void show_event(Game *game)
{
    const Turn *turn = session_last(game->session);
    if (turn && turn->event != NONE) {
        const Page *page = &game->console->page;
        transcript_text_beat(page, game->session, turn->beat);
        page_blank(page);
        transcript_text_event(page, game->session, turn);
    }
}

static void show_table(Game *game)
{
    page_blank(&game->console->page);
    if (game->session->played.scenario->turned) { // the form is his
        transcript_text_beat(&game->console->page, game->session,
                             game->session->played.now.said[0]);
        return;
    }
    if (form_changed(game)) {
        show_form(game);
    }
    show_event(game);
    table_text_bearing(&game->console->page, game->session);
    print_action(game);
    table_text_speech(&game->console->page, game->session,
                      game->options->practice);
}

GameResult game_talk(Game *game)
{
    Step step = STEP_MOVED;
    while (!session_is_over(game->session)) {
        if (step == STEP_MOVED || step == STEP_CHANGED) {
            show_table(game);
        }
        step = ask(game, step);
        if (step == STEP_QUIT || step == STEP_STOPPED) {
            return step == STEP_QUIT ? GAME_LEFT : GAME_STOPPED;
        }
    }
    return GAME_ENDED;
}

void game_print_end(Game *game)
{
    const Turn *turn = session_last(game->session);
    page_blank(&game->console->page);
    if (turn && turn->beat != NONE) {
        transcript_text_beat(&game->console->page, game->session, turn->beat);
        page_blank(&game->console->page);
    }
    if (form_changed(game)) {
        show_form(game);
        page_blank(&game->console->page);
    }
    transcript_text_ending(&game->console->page, game->session);
}

void game_print_thoughts(const Game *game)
{
    const Scenario *scenario = game->session->played.scenario;
    const Page *page = &game->console->page;
    const char *const pairs[] = {"naam", scenario->first_name, NULL};
    console_tell_filled(game->console, "cli.turned.thoughts", pairs);
    for (size_t i = 0; i < game->session->played.count; i++) {
        int beat = game->session->played.turns[i].beat;
        if (beat != NONE && scenario->beats[beat].thought[0] != '\0') {
            page_paragraph(page, "  ", scenario->beats[beat].thought);
        }
    }
}
