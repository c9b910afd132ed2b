// The text of a scenario. Whatever it says: it is refused with a sentence, or
// it can be checked, played and shown.

#include "played.h"

#include "author/check.h"
#include "base/words.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static Finding findings[CHECK_FINDINGS_MAX];
    char path[PLAYED_PATH_MAX];
    Arena arena = {0};
    Error error = {0};
    int file = played_file(bytes, count, path);
    const Scenario *scenario = loader_load(&arena, FUZZ_LIBRARY, path, &error);
    if (scenario == NULL) {
        fuzz_check_error(&error);
    } else {
        (void)check_scenario(scenario, words_open("nl"), findings,
                             CHECK_FINDINGS_MAX);
        played(&arena, scenario, count == 0 ? 0 : bytes[count / 2]);
    }
    arena_free(&arena);
    (void)close(file);
    return 0;
}
