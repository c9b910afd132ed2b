#include "terminal/play/play_json.h"

#include <stdlib.h>
#include <string.h>

#include "author/live.h"
#include "base/pairs.h"
#include "hear/hear_reply.h"
#include "platform/terminal.h"
#include "talk/move.h"
#include "terminal/input.h"
#include "terminal/play/json_read.h"
#include "terminal/play/json_write.h"
#include "terminal/play/jump.h"

typedef struct Exchange {
    const Program *program;
    const PlayOptions *options;
    Input *input;
    Session session;
    const Hear *hear; // NULL: he speaks another language than is read
    Live live;        // his file, which may be saved meanwhile
    char news[PROGRAM_TEXT_MAX]; // of that, to be told; or ""
} Exchange;

static bool send_error(const Exchange *exchange, const char *code,
                       const char *key, const char *const *pairs)
{
    return json_write_send(
        json_write_error(exchange->program, code, key, pairs));
}

static bool send_state(Exchange *exchange)
{
    const Session *session = &exchange->session;
    json_t *state =
        session_is_over(session)
            ? json_write_end(session)
            : json_write_state(session, exchange->options->practice);
    if (exchange->news[0] != '\0') {
        (void)json_object_set_new(state, "news", json_string(exchange->news));
        exchange->news[0] = '\0';
    }
    return json_write_send(state);
}

// Goes on with what was saved. False if that parts from what was played.
static bool follow(Exchange *exchange)
{
    const Program *program = exchange->program;
    Live *live = &exchange->live;
    LiveNews news = live_stirs(live) ? live_look(live) : LIVE_SAME;
    SessionParted parted = {0};
    if (news == LIVE_WRONG) {
        program_error_text(program, &live->error, exchange->news);
    } else if (news == LIVE_CHANGED) {
        parted = session_change(&exchange->session, live->read->scenario);
        live_let_go(live, NULL, NULL);
        session_tell_changed(program, &parted, exchange->news);
    }
    return !parted.move && !parted.other_day;
}

static bool play_named(Exchange *exchange, const char *name)
{
    if (!session_play_named(&exchange->session, name)) {
        const char *const pairs[] = {"woord", name, NULL};
        return send_error(exchange, "move", "cli.json.move", pairs);
    }
    return send_state(exchange);
}

// The move that touches what stands in front of its sentences: "haakje bel",
// "los 2". False if nothing on the table is called that.
static bool find_touched(const Conversation *now, const char *target,
                         Move *touched)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(now, moves, MOVES_MAX);
    size_t length = strlen(target);
    for (size_t i = 0; i < count; i++) {
        char name[MOVE_TEXT_MAX];
        recording_write_move(now, moves[i], name);
        if (move_is_said(moves[i]) && strncmp(name, target, length) == 0 &&
            name[length] == ' ' && !strchr(name + length + 1, ' ')) {
            *touched = moves[i];
            return true;
        }
    }
    return false;
}

// Says a sentence of one's own: a state, a choice or a shrug comes back.
static bool say(Exchange *exchange, const char *target, const char *text)
{
    const Conversation *now = &exchange->session.played.now;
    Move touched;
    if (!exchange->hear || !find_touched(now, target, &touched)) {
        const char *const pairs[] = {"woord", target, NULL};
        return send_error(exchange, "move",
                          exchange->hear ? "cli.json.move" : "own.dutch",
                          pairs);
    }
    HearReply reply = hear_reply(exchange->hear, now, touched, text);
    if (reply.kind == HEAR_REPLY_PLAY) {
        return session_say(&exchange->session, reply.move, text) &&
               send_state(exchange);
    }
    return json_write_send(
        reply.kind == HEAR_REPLY_SHRUG
            ? json_write_shrug(&exchange->session)
            : json_write_choice(&exchange->session, &reply, text));
}

static bool obey(Exchange *exchange)
{
    json_error_t error;
    json_t *value;
    const char *name = json_read_move(exchange->input->line, &value, &error);
    const char *text = json_string_value(json_object_get(value, "say"));
    const char *target = json_string_value(json_object_get(value, "target"));
    bool reads = true;
    if (text && target) {
        reads = say(exchange, target, text);
    } else if (name) {
        reads = play_named(exchange, name);
    } else {
        const char *const pairs[] = {
            "detail", value ? "{\"move\": \"...\"}" : error.text, NULL};
        reads = send_error(exchange, "json", "cli.json.bad", pairs);
    }
    json_decref(value);
    return reads;
}

// To where the talk begins. False if nobody reads on.
static bool jump(Exchange *exchange, const Recording *to)
{
    size_t played = jump_play(&exchange->session, to);
    if (played == to->count) {
        return true;
    }
    Pairs where = {0};
    pairs_number(&where, "zet", (int64_t)played + 1);
    return send_error(exchange, "move", "jump.parted", where.list);
}

static int talk(Exchange *exchange, const Recording *from)
{
    bool reads = jump(exchange, from) && send_state(exchange);
    while (reads && !session_is_over(&exchange->session)) {
        InputResult result = input_read(exchange->input);
        if (result == INPUT_END) {
            return EXIT_SUCCESS;
        }
        if (result == INPUT_STOPPED) {
            return EXIT_STOPPED;
        }
        reads = result == INPUT_BAD
                    ? send_error(exchange, "line", "cli.json.line", NULL)
                : follow(exchange) ? obey(exchange)
                                   : send_state(exchange);
    }
    return EXIT_SUCCESS;
}

static void record(const Exchange *exchange)
{
    Error error = {0};
    if (exchange->options->record &&
        !session_record(&exchange->session, exchange->options->record,
                        &error)) {
        program_say_error(exchange->program, &error);
    }
}

// Loads what was asked for. NULL after an error object.
static const Scenario *load(const Exchange *exchange, int *mood)
{
    const PlayOptions *options = exchange->options;
    char text[PROGRAM_TEXT_MAX];
    Error error = {0};
    const Scenario *scenario =
        program_load(exchange->program, exchange->program->arena,
                     options->scenario ? options->scenario : "", &error);
    if (!scenario) {
        program_error_text(exchange->program, &error, text);
        json_write_send(json_pack("{s:s, s:s, s:s}", "type", "error", "code",
                                  "scenario", "text", text));
        return NULL;
    }
    *mood = session_find_mood(scenario, options->mood);
    if (*mood == NONE) {
        const char *const pairs[] = {"woord", options->mood, NULL};
        send_error(exchange, "mood", "cli.no_mood", pairs);
        return NULL;
    }
    program_say_untranslated(exchange->program, options->scenario);
    return scenario;
}

static void open_hear(Exchange *exchange)
{
    const Program *program = exchange->program;
    const Scenario *scenario = exchange->session.played.scenario;
    if (!scenario->turned && strcmp(program_spoken(program, scenario->id),
                                    PROGRAM_WRITTEN_IN) == 0) {
        exchange->hear = hear_open(program->arena);
        if (!exchange->hear) {
            program_out_of_memory();
        }
    }
}

int play_json(const Program *program, const PlayOptions *options)
{
    PlayOptions asked = *options;
    Exchange exchange = {.program = program, .options = &asked};
    Recording from;
    int mood = 0;
    if (!jump_begin(program, &asked, &from)) {
        return EXIT_WRONG;
    }
    const Scenario *scenario = load(&exchange, &mood);
    if (!scenario) {
        return EXIT_WRONG;
    }
    exchange.input = arena_push(program->arena, sizeof *exchange.input);
    if (!exchange.input) {
        program_out_of_memory();
    }
    exchange.input->from = stdin;
    terminal_catch_stop();
    session_begin(&exchange.session, program, scenario,
                  asked.has_seed ? asked.seed : program_seed(), mood);
    open_hear(&exchange);
    exchange.live = live_begin(program);
    live_follow(&exchange.live, asked.scenario, 0);
    int status = talk(&exchange, &from);
    record(&exchange);
    session_end(&exchange.session);
    live_end(&exchange.live);
    return status;
}
