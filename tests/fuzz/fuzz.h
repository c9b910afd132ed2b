// What the fuzzers share. Each is libFuzzer's: it is handed bytes again and
// again, and has found something when an assertion or a sanitizer ends it.

#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#undef NDEBUG // an assertion is how a fuzzer speaks

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "author/program.h"
#include "author/script/loader.h"
#include "base/error.h"
#include "base/text.h"
#include "base/words.h"

#define FUZZ_LIBRARY PROJECT_DIR "/scripts/lib/woorden.lua"
#define FUZZ_SMALL PROJECT_DIR "/tests/unit/klein.lua"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

// The words of the interface, opened once.
static inline const Words *fuzz_words(void)
{
    const Words *words = words_open("nl");
    assert(words != NULL);
    return words;
}

static inline bool fuzz_valid(const char *text)
{
    return text_is_valid(text, strlen(text), NULL);
}

// Whatever went wrong is said in whole letters, in words that exist.
static inline void fuzz_check_error(const Error *error)
{
    Program program = {.words = fuzz_words()};
    char text[PROGRAM_TEXT_MAX];
    assert(error->kind != ERROR_NONE);
    assert(words_has(program.words, error_key(error->kind)));
    assert(error->remedy[0] == '\0' || words_has(program.words, error->remedy));
    program_error_text(&program, error, text);
    assert(text[0] != '\0' && fuzz_valid(text));
}

// A small scenario that is whole; `arena` keeps it.
static inline const Scenario *fuzz_scenario(Arena *arena)
{
    Error error = {0};
    const Scenario *scenario =
        loader_load(arena, FUZZ_LIBRARY, FUZZ_SMALL, &error);
    assert(scenario != NULL);
    return scenario;
}

#endif
