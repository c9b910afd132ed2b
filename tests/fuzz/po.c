// The translation of a customer: refused with a sentence, or the customer can
// be played in it, and every text in it is found again.

#include "played.h"

#include "author/script/translate.h"

static void check_entries(const Translation *translation)
{
    for (size_t i = 0; i < translation->count; i++) {
        const Translated *entry = &translation->entries[i];
        assert(translate_find(translation, entry->text) == entry);
        assert(fuzz_valid(entry->text) && fuzz_valid(entry->shown));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    char path[PLAYED_PATH_MAX];
    Arena arena = {0};
    Error error = {0};
    Translation translation;
    int file = played_file(bytes, count, path);
    if (!translate_read(&arena, path, &translation, &error)) {
        fuzz_check_error(&error);
    } else {
        check_entries(&translation);
        BuilderLanguage language = translate_language(&translation);
        const Scenario *scenario = loader_load_shown(
            &arena, FUZZ_LIBRARY, FUZZ_SMALL, &language, &error);
        if (scenario == NULL) {
            fuzz_check_error(&error);
        } else {
            played(&arena, scenario, count);
        }
    }
    arena_free(&arena);
    (void)close(file);
    return 0;
}
