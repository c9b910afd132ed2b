// Customers in another language: what a PO file may and may not do, and that
// the same moves give the same turns.

#include "script/translate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "core/recording.h"
#include "script/loader.h"

#include "scratch.h"

#define LIBRARY PROJECT_DIR "/scripts/lib/woorden.lua"
#define CUSTOMER PROJECT_DIR "/scripts/klanten/vertegenwoordiger.lua"
#define ENGLISH PROJECT_DIR "/scripts/vertalingen/en/vertegenwoordiger.po"
#define RECORDINGS PROJECT_DIR "/tests/scenarios"
#define ROLE "msgid \"vertegenwoordiger\"\nmsgstr \"rep\"\n"
#define OPENING "Hier de buurt. Tot aan het spoor, ongeveer."
#define HEAD "msgid \"\"\nmsgstr \"\"\n\n"
#define REPLY                                                                  \
    "msgid \"Lekker. Ik schrijf 'brood', dat past. Vijf. "                     \
    "[Wat is uw sterke punt?](punt)\"\nmsgstr "

enum { SEEDS = 40, LONG_FILE = 5 * 1024 * 1024 };

typedef struct Fixture {
    char folder[SCRATCH_MAX];
    char path[SCRATCH_MAX + 16];
    Arena arena;
} Fixture;

static int begin(void **state)
{
    Fixture *fixture = calloc(1, sizeof *fixture);
    assert_non_null(fixture);
    assert_true(scratch_begin(fixture->folder));
    (void)snprintf(fixture->path, sizeof fixture->path, "%s/x.po",
                   fixture->folder);
    *state = fixture;
    return 0;
}

static int end(void **state)
{
    Fixture *fixture = *state;
    bool gone = scratch_end(fixture->folder);
    arena_free(&fixture->arena);
    free(fixture);
    return gone ? 0 : 1;
}

static const Scenario *load_in(Fixture *fixture, const char *po, Error *error)
{
    Translation translation;
    if (!translate_read(&fixture->arena, po, &translation, error)) {
        return NULL;
    }
    BuilderLanguage language = translate_language(&translation);
    return loader_load_shown(&fixture->arena, LIBRARY, CUSTOMER, &language,
                             error);
}

static const Scenario *load_text(Fixture *fixture, const char *text,
                                 Error *error)
{
    assert_true(file_write(fixture->path, text, strlen(text), error));
    return load_in(fixture, fixture->path, error);
}

static void test_fuzzy_and_missing_stay_dutch(void **state)
{
    Error error = {0};
    const Scenario *scenario = load_text(*state, HEAD ROLE, &error);
    assert_non_null(scenario);
    assert_string_equal(scenario->role, "rep");
    assert_string_equal(scenario->options[0].text, OPENING);
    scenario = load_text(*state, HEAD "#, fuzzy\n" ROLE, &error);
    assert_non_null(scenario);
    assert_string_equal(scenario->role, "vertegenwoordiger");
}

static void test_counts_the_words_as_written(void **state)
{
    Error error = {0};
    const Scenario *scenario = load_text(
        *state, HEAD "msgid \"" OPENING "\"\nmsgstr \"Here.\"\n", &error);
    assert_non_null(scenario);
    assert_string_equal(scenario->options[0].text, "Here.");
    assert_int_equal(scenario->options[0].words, 8);
}

static void refuse(Fixture *fixture, const char *text, int line,
                   const char *remedy)
{
    Error error = {0};
    assert_null(load_text(fixture, text, &error));
    assert_int_equal(error.kind, ERROR_TRANSLATION);
    assert_string_equal(error.file, fixture->path);
    assert_int_equal(error.line, line);
    assert_string_equal(error.remedy, remedy);
}

static void test_refuses_what_is_wrong(void **state)
{
    static const struct {
        const char *text;
        int line;
        const char *remedy;
    } WRONG[] = {
        {HEAD REPLY "\"Nice. Five. [Strong point?](prijs)\"\n", 4,
         "remedy.shown.links"},
        {HEAD REPLY "\"Nice. Five. And so on.\"\n", 4, "remedy.shown.links"},
        {HEAD REPLY "\"[What is your strong point?](punt)\"\n", 4,
         "remedy.shown.short"},
        {HEAD "msgid \"vertegenwoordiger\"\nmsgstr \"\xFF\"\n", 5,
         "remedy.encoding"},
        {HEAD ROLE ROLE, 6, "remedy.po.twice"},
        {HEAD "msgid \"a\"\n", 4, "remedy.po"},
        {HEAD "msgid \"a\"\nmsgstr \"b\n", 5, "remedy.po"},
        {HEAD "msgid \"a\"\nmsgstr \"\\q\"\n", 5, "remedy.po"},
        {"msgstr \"b\"\n", 1, "remedy.po"},
        {"zomaar wat\n", 1, "remedy.po"},
        {"\xEF\xBB\xBFmsgid \"\"\n", 1, "remedy.po"},
        {"\xFF\xFEm\n", 1, "remedy.encoding"},
        {HEAD "msgid \"a\xC0\xAF\"\n", 4, "remedy.encoding"},
        {HEAD "msgid \"\xED\xA0\x80\"\n", 4, "remedy.encoding"},
        {HEAD "msgctxt \"a\"\n", 4, "remedy.po"},
        {HEAD "msgid \"a\"\nmsgid_plural \"b\"\n", 5, "remedy.po"},
        {HEAD "msgid \"a\"\nmsgstr \"b\\", 5, "remedy.po"},
        {HEAD "msgid \"a\" \"b\"\n", 4, "remedy.po"},
    };
    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        refuse(*state, WRONG[i].text, WRONG[i].line, WRONG[i].remedy);
    }
}

static void test_names_the_line_of_a_broken_link(void **state)
{
    Fixture *fixture = *state;
    Error error = {0};
    assert_null(load_text(fixture, HEAD REPLY "\"Nice. [Strong point](punt\"\n",
                          &error));
    assert_string_equal(error.file, fixture->path);
    assert_int_equal(error.line, 4);
    assert_string_equal(error.remedy, "remedy.link");
}

static void test_refuses_a_file_that_is_too_long(void **state)
{
    Fixture *fixture = *state;
    Error error = {0};
    char *text = malloc(LONG_FILE);
    assert_non_null(text);
    memset(text, '#', LONG_FILE);
    assert_true(file_write(fixture->path, text, LONG_FILE, &error));
    free(text);
    assert_null(load_in(fixture, fixture->path, &error));
    assert_int_equal(error.kind, ERROR_FILE_SIZE);
}

static FILE *open_po(Fixture *fixture)
{
    FILE *file = fopen(fixture->path, "wb");
    assert_non_null(file);
    assert_true(fputs(HEAD, file) >= 0);
    return file;
}

static void refuse_file(Fixture *fixture, FILE *file, ErrorKind kind, int line,
                        const char *remedy)
{
    Error error = {0};
    assert_int_equal(fclose(file), 0);
    assert_null(load_in(fixture, fixture->path, &error));
    assert_int_equal(error.kind, kind);
    assert_int_equal(error.line, line);
    assert_string_equal(error.remedy, remedy);
    assert_string_equal(error.file, fixture->path);
}

// More than there can be; one that is as long as the file may be; all alike but
// for their ends.
static void test_refuses_what_is_too_much(void **state)
{
    Fixture *fixture = *state;
    FILE *file = open_po(fixture);
    for (int i = 0; i < TRANSLATE_ENTRIES_MAX; i++) {
        fprintf(file, "msgid \"%0200d\"\nmsgstr \"%%s %%n {naam}\"\n", i);
    }
    refuse_file(fixture, file, ERROR_TRANSLATION, 2 * TRANSLATE_ENTRIES_MAX + 2,
                "remedy.po.many");
    file = open_po(fixture);
    fprintf(file, "msgid \"" OPENING "\"\nmsgstr \"");
    for (int i = 0; i < TRANSLATE_FILE_MAX / 16; i++) {
        fputs("\\\"%s{a}[", file);
    }
    fputs("\"\n", file);
    refuse_file(fixture, file, ERROR_SCRIPT_LIMIT, 4, "remedy.text.long");
    file = open_po(fixture);
    fputs("msgid \"a\"\nmsgstr \"b\"\n", file);
    for (int i = 0; i < TRANSLATE_FILE_MAX / 3 - 64; i++) {
        fputs("\"\"\n", file);
    }
    fputs("nog iets\n", file);
    refuse_file(fixture, file, ERROR_TRANSLATION,
                5 + TRANSLATE_FILE_MAX / 3 - 64 + 1, "remedy.po");
    file = open_po(fixture);
    assert_int_equal(fflush(file), 0);
    assert_int_equal(ftruncate(fileno(file), 100 * 1024 * 1024), 0);
    refuse_file(fixture, file, ERROR_FILE_SIZE, 0, "");
}

// What never ends, or is no file at all.
static void test_refuses_what_is_no_file(void **state)
{
    static const char *const PATHS[] = {"/dev/zero", "/dev/full", "/", "/geen"};
    for (size_t i = 0; i < sizeof PATHS / sizeof PATHS[0]; i++) {
        Error error = {0};
        assert_null(load_in(*state, PATHS[i], &error));
        assert_int_not_equal(error.kind, ERROR_NONE);
        assert_string_equal(error.file, PATHS[i]);
    }
}

// Words to print and to fill in are letters like all others.
static void test_shows_a_format_as_it_is(void **state)
{
    static const char SHOWN[] = "%s%n%1000000d {naam} {{bestand}} %";
    char text[512];
    Error error = {0};
    (void)snprintf(text, sizeof text,
                   HEAD "msgid \"" OPENING "\"\nmsgstr \"%s\"\n", SHOWN);
    const Scenario *scenario = load_text(*state, text, &error);
    assert_non_null(scenario);
    assert_string_equal(scenario->options[0].text, SHOWN);
}

// Plays with any moves there are, by `seed`, in two languages side by side.
static void play_beside(const Scenario *dutch, const Scenario *other,
                        uint64_t seed)
{
    Conversation one;
    Conversation two;
    conversation_begin(&one, dutch, seed, 0);
    conversation_begin(&two, other, seed, 0);
    for (size_t step = seed; one.ending == ENDING_NONE; step += 7) {
        Move moves[MOVES_MAX];
        Move same[MOVES_MAX];
        Turn turns[2];
        size_t count = conversation_moves(&one, moves, MOVES_MAX);
        assert_int_equal(conversation_moves(&two, same, MOVES_MAX), count);
        for (size_t i = 0; i < count; i++) {
            assert_true(move_equal(moves[i], same[i]));
        }
        assert_true(conversation_play(&one, moves[step % count], &turns[0]));
        assert_true(conversation_play(&two, moves[step % count], &turns[1]));
        assert_int_equal(turns[0].beat, turns[1].beat);
        assert_int_equal(one.trust, two.trust);
        assert_int_equal(one.words_he, two.words_he);
        assert_int_equal(one.words_you, two.words_you);
    }
    assert_int_equal(one.ending, two.ending);
}

static void test_same_turns_in_both_languages(void **state)
{
    Fixture *fixture = *state;
    Error error = {0};
    const Scenario *dutch =
        loader_load(&fixture->arena, LIBRARY, CUSTOMER, &error);
    const Scenario *english = load_in(fixture, ENGLISH, &error);
    assert_non_null(dutch);
    assert_non_null(english);
    assert_int_equal(dutch->span_count, english->span_count);
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        play_beside(dutch, english, seed);
    }
}

static void test_recording_plays_in_english(void **state)
{
    Fixture *fixture = *state;
    Error error = {0};
    size_t size = 0;
    size_t played = 0;
    Recording recording;
    Conversation now;
    char *text =
        file_read(&fixture->arena, RECORDINGS "/vertegenwoordiger.recording",
                  LONG_FILE, &size, &error);
    const Scenario *english = load_in(fixture, ENGLISH, &error);
    assert_non_null(text);
    assert_non_null(english);
    assert_true(
        recording_parse(&fixture->arena, "x", text, &recording, &error));
    assert_true(recording_play(&recording, english, &now, &played, &error));
    assert_int_equal(played, recording.count);
    assert_int_equal(now.ending, ENDING_EXAMINED);
}

static void test_nothing_is_missing(void **state)
{
    Fixture *fixture = *state;
    Error error = {0};
    TranslateTexts texts = {.arena = &fixture->arena};
    BuilderLanguage gather = translate_gather(&texts);
    Translation translation;
    assert_non_null(
        loader_load_shown(&fixture->arena, LIBRARY, CUSTOMER, &gather, &error));
    assert_true(translate_read(&fixture->arena, ENGLISH, &translation, &error));
    assert_true(texts.count > 100);
    for (size_t i = 0; i < texts.count; i++) {
        const Translated *entry =
            translate_find(&translation, texts.texts[i].text);
        if (entry == NULL || entry->fuzzy || entry->shown[0] == '\0') {
            fail_msg("no English for: %s", texts.texts[i].text);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_fuzzy_and_missing_stay_dutch,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_counts_the_words_as_written, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_refuses_what_is_wrong, begin, end),
        cmocka_unit_test_setup_teardown(test_names_the_line_of_a_broken_link,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_refuses_a_file_that_is_too_long,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_same_turns_in_both_languages,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_recording_plays_in_english, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_refuses_what_is_too_much, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_refuses_what_is_no_file, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_shows_a_format_as_it_is, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_nothing_is_missing, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
