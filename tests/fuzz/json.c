// Lines to `play --json`: every line gets an answer that is whole JSON in valid
// UTF-8, and changes nothing unless it names a move on the table.

#define _POSIX_C_SOURCE 200809L // fmemopen

#include "fuzz.h"

#include <stdio.h>

#include "terminal/input.h"
#include "terminal/play/json_read.h"
#include "terminal/play/json_write.h"

enum { LINES_MAX = 64 };

static void check_answer(json_t *answer)
{
    char *text = answer == NULL ? NULL : json_dumps(answer, JSON_COMPACT);
    assert(text != NULL && fuzz_valid(text));
    free(text);
    json_decref(answer);
}

static void answer_error(const Program *program, const char *key,
                         const char *const *pairs)
{
    check_answer(json_write_error(program, "json", key, pairs));
}

static void obey(Session *session, const char *line)
{
    json_t *held;
    json_error_t error;
    Move move;
    const char *name = json_read_move(line, &held, &error);
    if (name == NULL) {
        const char *const pairs[] = {"detail", error.text, NULL};
        answer_error(session->program, "cli.json.bad", pairs);
    } else if (!recording_read_move(&session->played.now, name, &move)) {
        const char *const pairs[] = {"woord", name, NULL};
        answer_error(session->program, "cli.json.move", pairs);
    } else {
        assert(session_play(session, move));
        check_answer(session_is_over(session)
                         ? json_write_end(session)
                         : json_write_state(session, false));
    }
    json_decref(held);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static Arena kept;
    static const Scenario *scenario;
    static Input input;
    Arena arena = {0};
    Program program = {.words = fuzz_words(), .arena = &arena};
    Session session;
    if (scenario == NULL) {
        scenario = fuzz_scenario(&kept);
    }
    if (count == 0) {
        return 0; // fmemopen takes no empty one
    }
    input.from = fmemopen((void *)(uintptr_t)bytes, count, "r");
    assert(input.from != NULL);
    session_begin(&session, &program, scenario, 7, 0);
    for (int i = 0; i < LINES_MAX && !session_is_over(&session); i++) {
        InputResult result = input_read(&input);
        if (result == INPUT_END) {
            break;
        }
        assert(result == INPUT_LINE || result == INPUT_BAD);
        if (result == INPUT_LINE) {
            obey(&session, input.line);
        }
    }
    session_end(&session);
    (void)fclose(input.from);
    arena_free(&arena);
    return 0;
}
