// Customers in another language: what a PO file may and may not do, and that
// the same moves give the same turns.

#include "author/script/translate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "author/script/loader.h"
#include "platform/file.h"
#include "talk/recording.h"

#include "scratch.h"

#define LIBRARY PROJECT_DIR "/scripts/lib/woorden.lua"
#define CUSTOMERS PROJECT_DIR "/scripts/klanten/"
#define CUSTOMER CUSTOMERS "vertegenwoordiger.lua"
#define ENGLISH PROJECT_DIR "/scripts/vertalingen/en/"
#define RECORDINGS PROJECT_DIR "/tests/scenarios/"
#define ROLE "msgid \"vertegenwoordiger\"\nmsgstr \"rep\"\n"
#define OPENING "Hier de buurt. Tot aan het spoor, ongeveer."
#define HEAD "msgid \"\"\nmsgstr \"\"\n\n"
#define REPLY                                                                  \
    "msgid \"Mmm, lekker ja. Oké, eh, ik schrijf 'brood', dat past net. "     \
    "Vijf. "                                                                   \
    "[Wat is uw sterke punt?](punt)\"\nmsgstr "

enum { SEEDS = 40, RECORDINGS_MAX = 4, LONG_FILE = 5 * 1024 * 1024 };

// Who speaks English, and what was played with him in Dutch.
typedef struct Speaker {
    const char *customer, *english;
    size_t texts; // that he has, at least
    const char *recordings[RECORDINGS_MAX];
} Speaker;

static const Speaker SPEAKERS[] = {
    {CUSTOMER,
     ENGLISH "vertegenwoordiger.po",
     100,
     {RECORDINGS "vertegenwoordiger.recording"}},
    {CUSTOMERS "fietsenmaker.lua",
     ENGLISH "fietsenmaker.po",
     900,
     {RECORDINGS "fietsenmaker_gebaren.recording",
      RECORDINGS "fietsenmaker_formulier.recording",
      RECORDINGS "fietsenmaker_luisteraar.recording",
      RECORDINGS "fietsenmaker_verhoorder.recording"}},
};

enum { SPEAKER_COUNT = sizeof SPEAKERS / sizeof SPEAKERS[0] };

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

static const Scenario *load_in(Fixture *fixture, const char *customer,
                               const char *po, Error *error)
{
    Translation translation;
    if (!translate_read(&fixture->arena, po, &translation, error)) {
        return NULL;
    }
    BuilderLanguage language = translate_language(&translation);
    return loader_load_shown(&fixture->arena, LIBRARY, customer, &language,
                             error);
}

static const Scenario *load_text(Fixture *fixture, const char *text,
                                 Error *error)
{
    assert_true(file_write(fixture->path, text, strlen(text), error));
    return load_in(fixture, CUSTOMER, fixture->path, error);
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

#define ASKED                                                                  \
    "msgid \"Welk antwoord van jou paste niet in zijn vakje, en wat maakte "   \
    "Daan ervan?\"\nmsgstr \""

// A question is shown like all else, and may not grow past what can be kept in
// mind.
static void test_shows_questions(void **state)
{
    char text[512] = HEAD ASKED;
    Error error = {0};
    const Scenario *scenario =
        load_text(*state, HEAD ASKED "Which?\"\n", &error);
    assert_non_null(scenario);
    assert_string_equal(scenario->questions[1], "Which?");
    for (int i = 0; i <= SCENARIO_QUESTION_LETTERS_MAX; i++) {
        strcat(text, "w");
    }
    strcat(text, "\"\n");
    assert_null(load_text(*state, text, &error));
    assert_string_equal(error.file, ((Fixture *)*state)->path);
    assert_int_equal(error.line, 4);
    assert_string_equal(error.remedy, "remedy.question.long");
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
    assert_null(load_in(fixture, CUSTOMER, fixture->path, &error));
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
    assert_null(load_in(fixture, CUSTOMER, fixture->path, &error));
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
        assert_null(load_in(*state, CUSTOMER, PATHS[i], &error));
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

// The same customer in both languages, each in a conversation of his own.
typedef struct Pair {
    const Scenario *dutch, *english;
    Conversation one, two;
} Pair;

static Pair load_pair(Fixture *fixture, const Speaker *speaker)
{
    Error error = {0};
    Pair pair = {.dutch = loader_load(&fixture->arena, LIBRARY,
                                      speaker->customer, &error),
                 .english = load_in(fixture, speaker->customer,
                                    speaker->english, &error)};
    if (pair.dutch == NULL || pair.english == NULL) {
        fail_msg("%s:%d: %s", error.file, error.line, error.remedy);
    }
    assert_int_equal(pair.dutch->span_count, pair.english->span_count);
    return pair;
}

static void begin_pair(Pair *pair, uint64_t seed, int mood)
{
    conversation_begin(&pair->one, pair->dutch, seed, mood);
    conversation_begin(&pair->two, pair->english, seed, mood);
}

static void play_both(Pair *pair, Move move)
{
    Turn turns[2];
    assert_true(conversation_play(&pair->one, move, &turns[0]));
    assert_true(conversation_play(&pair->two, move, &turns[1]));
    assert_int_equal(turns[0].beat, turns[1].beat);
    assert_int_equal(turns[0].depth, turns[1].depth);
    assert_int_equal(turns[0].rapport, turns[1].rapport);
    assert_int_equal(pair->one.trust, pair->two.trust);
    assert_int_equal(pair->one.words_he, pair->two.words_he);
    assert_int_equal(pair->one.words_you, pair->two.words_you);
    assert_int_equal(pair->one.ending, pair->two.ending);
}

// Any moves there are, by `seed`, until it ends.
static void play_blindly(Pair *pair, uint64_t seed)
{
    begin_pair(pair, seed, (int)(seed % (uint64_t)pair->dutch->mood_count));
    for (size_t step = seed; pair->one.ending == ENDING_NONE; step += 7) {
        Move moves[MOVES_MAX];
        Move same[MOVES_MAX];
        size_t count = conversation_moves(&pair->one, moves, MOVES_MAX);
        assert_int_equal(conversation_moves(&pair->two, same, MOVES_MAX),
                         count);
        for (size_t i = 0; i < count; i++) {
            assert_true(conversation_same_move(moves[i], same[i]));
        }
        play_both(pair, moves[step % count]);
    }
}

static void test_same_turns_in_both_languages(void **state)
{
    for (size_t i = 0; i < SPEAKER_COUNT; i++) {
        Pair pair = load_pair(*state, &SPEAKERS[i]);
        for (uint64_t seed = 0; seed < SEEDS; seed++) {
            play_blindly(&pair, seed);
        }
    }
}

// To its end: the Dutch transcript beside it holds what that is.
static void play_recording(Fixture *fixture, Pair *pair, const char *path)
{
    Error error = {0};
    size_t size = 0;
    Recording recording;
    char *text = file_read(&fixture->arena, path, LONG_FILE, &size, &error);
    assert_non_null(text);
    assert_true(
        recording_parse(&fixture->arena, path, text, &recording, &error));
    int mood = 0;
    while (strcmp(pair->dutch->moods[mood].name, recording.mood) != 0) {
        mood++;
        assert_true(mood < pair->dutch->mood_count);
    }
    begin_pair(pair, recording.seed, mood);
    for (size_t i = 0; i < recording.count; i++) {
        Move move;
        assert_true(recording_read_move(&pair->two, recording.moves[i], &move));
        play_both(pair, move);
    }
    assert_int_not_equal(pair->two.ending, ENDING_NONE);
}

static void test_recordings_play_in_english(void **state)
{
    for (size_t i = 0; i < SPEAKER_COUNT; i++) {
        Pair pair = load_pair(*state, &SPEAKERS[i]);
        const char *const *paths = SPEAKERS[i].recordings;
        for (size_t j = 0; j < RECORDINGS_MAX && paths[j] != NULL; j++) {
            play_recording(*state, &pair, paths[j]);
        }
    }
}

static void see_that_nothing_is_missing(Fixture *fixture,
                                        const Speaker *speaker)
{
    Error error = {0};
    TranslateTexts texts = {.arena = &fixture->arena};
    BuilderLanguage gather = translate_gather(&texts);
    Translation translation;
    assert_non_null(loader_load_shown(&fixture->arena, LIBRARY,
                                      speaker->customer, &gather, &error));
    assert_true(translate_read(&fixture->arena, speaker->english, &translation,
                               &error));
    assert_true(texts.count > speaker->texts);
    for (size_t i = 0; i < texts.count; i++) {
        const Translated *entry =
            translate_find(&translation, texts.texts[i].text);
        if (entry == NULL || entry->fuzzy || entry->shown[0] == '\0') {
            fail_msg("no English for: %s", texts.texts[i].text);
        }
    }
}

static void test_nothing_is_missing(void **state)
{
    for (size_t i = 0; i < SPEAKER_COUNT; i++) {
        see_that_nothing_is_missing(*state, &SPEAKERS[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_fuzzy_and_missing_stay_dutch,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_shows_questions, begin, end),
        cmocka_unit_test_setup_teardown(test_counts_the_words_as_written, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_refuses_what_is_wrong, begin, end),
        cmocka_unit_test_setup_teardown(test_names_the_line_of_a_broken_link,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_refuses_a_file_that_is_too_long,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_same_turns_in_both_languages,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_recordings_play_in_english, begin,
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
