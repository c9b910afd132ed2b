// A recording: read, played as far as it fits, and written again as it was
// read.

#include "fuzz.h"

#include "talk/recording.h"

// Written and read again it says the same.
static void check_format(Arena *arena, const Recording *recording)
{
    Recording again = {0};
    Error error = {0};
    char *text = recording_format(arena, recording);
    assert(text != NULL);
    assert(recording_parse(arena, "opname", text, &again, &error));
    assert(again.seed == recording->seed && again.count == recording->count);
    assert(strcmp(again.scenario, recording->scenario) == 0);
    assert(strcmp(again.mood, recording->mood) == 0);
    for (size_t i = 0; i < again.count; i++) {
        assert(strcmp(again.moves[i], recording->moves[i]) == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static Arena kept;
    static const Scenario *scenario;
    Arena arena = {0};
    Error error = {0};
    Recording recording = {0};
    if (scenario == NULL) {
        scenario = fuzz_scenario(&kept);
    }
    const char *text = arena_push_text(&arena, (const char *)bytes, count);
    assert(text != NULL);
    if (!recording_parse(&arena, "opname", text, &recording, &error)) {
        fuzz_check_error(&error);
    } else {
        Conversation talk;
        size_t played;
        check_format(&arena, &recording);
        bool fits =
            recording_play(&recording, scenario, &talk, &played, &error);
        assert(fits == (played == recording.count && error.kind == ERROR_NONE));
        if (!fits) {
            fuzz_check_error(&error);
        }
    }
    arena_free(&arena);
    return 0;
}
