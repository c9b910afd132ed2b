#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/random.h"
#include "base/words.h"
#include "tell/memory/memory.h"
#include "tell/memory/memory_words.h"
#include "whole_scenario.h"

enum { SEEDS = 6 };
static const Bot BOTS_PLAYED[SEEDS] = {BOT_INTERROGATOR, BOT_BACKBONE,
                                       BOT_LISTENER,     BOT_HUMAN,
                                       BOT_BLIND,        BOT_TURNCOAT};

static Arena languages;

static const MemoryLanguage *language_of(const char *name)
{
    const MemoryLanguage *language =
        memory_language_make(&languages, words_open(name));
    assert_non_null(language);
    return language;
}

static void numerals_are_numbers(void **state)
{
    (void)state;
    const MemoryLanguage *dutch = language_of("nl");
    static const struct {
        const char *text;
        int64_t number;
    } CASES[] = {{"nul", 0},
                 {"zeven", 7},
                 {"twaalf", 12},
                 {"negentien", 19},
                 {"twintig", 20},
                 {"drieentwintig", 23},
                 {"negenennegentig", 99},
                 {"honderd", 100},
                 {"honderdeen", 101},
                 {"honderdentwaalf", 112},
                 {"tweehonderdvijftig", 250},
                 {"vijftienhonderd", 1500},
                 {"duizend", 1000},
                 {"drieduizend", 3000},
                 {"twaalfduizendvierhonderdachtenzestig", 12468},
                 {"honderdduizend", 100000}};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        int64_t number = -1;
        assert_true(memory_language_number(dutch, CASES[i].text, &number));
        assert_int_equal(number, CASES[i].number);
    }
    static const char *const OTHERS[] = {
        "",       "fiets",    "honderden",    "twintigste", "drietwintig",
        "eenden", "tientjes", "twaalfentien", "zesjes",     "elfstedentocht"};
    for (size_t i = 0; i < sizeof OTHERS / sizeof OTHERS[0]; i++) {
        int64_t number = -7;
        assert_false(memory_language_number(dutch, OTHERS[i], &number));
        assert_int_equal(number, -7);
    }
}

static bool same_in(const MemoryLanguage *language, const char *a,
                    const char *b, bool strict)
{
    MemoryWord one;
    MemoryWord two;
    assert_int_equal(memory_words_split(language, a, strlen(a), &one, 1), 1);
    assert_int_equal(memory_words_split(language, b, strlen(b), &two, 1), 1);
    bool found = memory_words_same(language, &one, &two, strict);
    assert_int_equal(memory_words_same(language, &two, &one, strict), found);
    return found;
}

static bool same(const char *a, const char *b, bool strict)
{
    return same_in(language_of("nl"), a, b, strict);
}

// What a language is like stands among its words: another one has other
// numerals, endings and words that say nothing.
static void another_language_is_read_by_its_own_words(void **state)
{
    (void)state;
    const MemoryLanguage *english = language_of("en");
    static const struct {
        const char *text;
        int64_t number;
    } CASES[] = {{"zero", 0},
                 {"twelve", 12},
                 {"ninety", 90},
                 {"twentythree", 23},
                 {"hundred", 100},
                 {"onehundredandtwelve", 112},
                 {"twelvethousandfourhundredsixtyeight", 12468}};
    int64_t number = -7;
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        assert_true(memory_language_number(english, CASES[i].text, &number));
        assert_int_equal(number, CASES[i].number);
    }
    number = -7;
    assert_false(memory_language_number(english, "drieentwintig", &number));
    assert_false(memory_language_number(english, "twentyten", &number));
    assert_int_equal(number, -7);
    assert_true(same_in(english, "twenty-three", "23", false));
    assert_true(same_in(english, "bicycle", "Bicycles", false));
    assert_true(same_in(english, "farm", "farming", false));
    assert_true(same_in(english, "night", "nite", false));
    assert_false(same_in(english, "worker", "winner", false));
    assert_true(memory_language_is_idle(english, "would"));
    assert_false(memory_language_is_idle(english, "zouden"));
    assert_true(memory_language_is_idle(language_of("nl"), "zouden"));
}

static void spelling_is_generous(void **state)
{
    (void)state;
    static const char *const SAME[][2] = {{"Marloes", "MARLOOES"},
                                          {"ideeën", "ideeen"},
                                          {"café", "cafe"},
                                          {"bakker", "baker"},
                                          {"straat", "straten"},
                                          {"fiets", "fietsen"},
                                          {"fiets", "fietsje"},
                                          {"e-bike", "ebikes"},
                                          {"dochter", "dogter"},
                                          {"leverancier", "leverantsier"},
                                          {"eigenlijk", "ijgelijk"},
                                          {"zaterdag", "saterdag"},
                                          {"Noorwegen", "noorwege"},
                                          {"dertig", "30"},
                                          {"drieëntwintig", "23"},
                                          {"1.200", "twaalfhonderd"},
                                          {"één", "1"},
                                          {"foto's", "fotos"},
                                          {"knie", "knieën"},
                                          {"hard", "hardt"}};
    static const char *const OTHER[][2] = {
        {"bank", "band"},    {"weg", "wel"},   {"fiets", "friet"},
        {"30", "31"},        {"dertig", "40"}, {"moeder", "vader"},
        {"winter", "winkel"}};
    for (size_t i = 0; i < sizeof SAME / sizeof SAME[0]; i++) {
        if (!same(SAME[i][0], SAME[i][1], false)) {
            fail_msg("%s is not %s", SAME[i][0], SAME[i][1]);
        }
    }
    for (size_t i = 0; i < sizeof OTHER / sizeof OTHER[0]; i++) {
        if (same(OTHER[i][0], OTHER[i][1], false)) {
            fail_msg("%s is taken for %s", OTHER[i][0], OTHER[i][1]);
        }
    }
}

static void names_are_strict(void **state)
{
    (void)state;
    assert_true(same("Marloes", "marloés", true));
    assert_true(same("Youssef", "yousef", true));
    assert_true(same("Martha", "Marta", true));
    assert_false(same("Marloes", "Marlies", true));
    assert_false(same("Ria", "Rita", true));
}

static void words_keep_their_place(void **state)
{
    (void)state;
    const MemoryLanguage *dutch = language_of("nl");
    MemoryWord words[8];
    const char *text = "De één, \xC3\xA9\xC3\xA9n: 1.200 e-bikes…";
    size_t count = memory_words_split(dutch, text, strlen(text), words, 8);
    assert_int_equal(count, 5);
    assert_false(words[0].content);
    assert_int_equal(words[1].number, 1);
    assert_int_equal(words[3].number, 1200);
    assert_string_equal(words[4].text, "ebikes");
    assert_memory_equal(text + words[4].start, "e-bikes", 7);
    assert_int_equal(words[4].end - words[4].start, 7);
    assert_int_equal(memory_words_split(dutch, text, strlen(text), words, 2),
                     2);
    assert_int_equal(memory_words_split(dutch, "", 0, words, 8), 0);
    assert_int_equal(memory_words_split(dutch, "+ - … €", 99, words, 8), 0);
}

typedef struct Talk {
    Debrief debrief;
    const Memory *memory;
} Talk;

static Talk talk_of(Arena *arena, const Scenario *scenario, Bot bot,
                    uint64_t seed)
{
    static Turn turns[WHOLE_MOVES_MAX];
    Talk talk;
    size_t count = whole_play(bot, scenario, 0, seed, turns);
    assert_true(
        debrief_make(arena, scenario, 0, seed, turns, count, &talk.debrief));
    talk.memory = memory_make(arena, words_open("nl"), &talk.debrief);
    assert_non_null(talk.memory);
    return talk;
}

static MemoryVerdict verdict_of(const Talk *talk, int cell, const char *typed)
{
    MemoryScore score;
    memory_score(talk->memory, cell, typed, &score);
    return score.verdict;
}

// Every note that stood on the form, at the end and on the way.
static void expect_notes_remembered(const Talk *talk)
{
    const MemoryLanguage *dutch = language_of("nl");
    Conversation now = talk->debrief.start;
    for (size_t i = 0; i < talk->debrief.count; i++) {
        Turn turn;
        assert_true(
            conversation_play(&now, talk->debrief.moves[i].turn.move, &turn));
        for (int cell = 0; cell < FORM_CELLS; cell++) {
            int depth = now.cells[cell].depth;
            const char *note =
                depth < 0 ? "" : now.scenario->cells[cell].note[depth];
            bool last = i + 1 == talk->debrief.count;
            MemoryWord word;
            bool says =
                memory_words_split(dutch, note, strlen(note), &word, 1) > 0;
            if (note[0] == '\0' || (!says && !last)) {
                continue; // "-" is remembered only while it stands there
            }
            if (verdict_of(talk, cell, note) != MEMORY_REMEMBERED) {
                fail_msg("cell %d: %s", cell, note);
            }
        }
    }
}

static const char *const UNRELATED[] = {
    "De trein naar Groningen had weer eens twintig minuten vertraging.",
    "Mijn schoonmoeder bakt op zondag appeltaart met rozijnen.",
    "Het ministerie publiceerde gisteren een rapport over stikstof.",
    "Ajax verloor met drie-nul van een ploeg uit Portugal.",
    "We hebben de badkamer laten betegelen in antraciet.",
    "De hond van de buren blaft tegen elke postbode.",
    "Volgens het weerbericht wordt het morgen onbewolkt.",
    "Een kilo aardappelen kost bij de supermarkt bijna twee euro.",
    "De tandarts zei dat mijn kies getrokken moest worden.",
    "Zij studeert scheikunde en woont op kamers in Delft.",
    "Het schip voer langzaam de haven van Rotterdam binnen.",
    "Bij de gemeente kun je een paspoort aanvragen.",
    "Onze boekhouder gaat in september met pensioen.",
    "Die film over de oorlog duurde ruim drie uur.",
    "De koffieautomaat op de derde verdieping is stuk.",
    "Hij collecteert elk jaar voor de hartstichting.",
    "Er lag een halve meter sneeuw op de camping in Oostenrijk.",
    "Het orkest speelde een symfonie van Mahler.",
    "De loodgieter rekende voorrijkosten en btw.",
    "Vanavond eten we spinazie met gebakken vis."};

static void expect_unrelated_not_remembered(const Talk *talk)
{
    for (int cell = 0; cell < FORM_CELLS; cell++) {
        for (size_t i = 0; i < sizeof UNRELATED / sizeof UNRELATED[0]; i++) {
            if (verdict_of(talk, cell, UNRELATED[i]) == MEMORY_REMEMBERED) {
                fail_msg("cell %d: %s", cell, UNRELATED[i]);
            }
        }
        assert_int_equal(verdict_of(talk, cell, ""), MEMORY_NOT);
        assert_int_equal(verdict_of(talk, cell, "dat was het wel zo'n beetje"),
                         MEMORY_NOT);
    }
}

static void notes_are_remembered_and_unrelated_never(void **state)
{
    (void)state;
    Arena arena = {0};
    const char **names;
    size_t count = whole_names(&arena, &names);
    for (size_t i = 0; i < count; i++) {
        const Scenario *scenario = whole_customer(&arena, names[i]);
        for (uint64_t seed = 0; seed < SEEDS; seed++) {
            Talk talk = talk_of(&arena, scenario, BOTS_PLAYED[seed], seed);
            expect_notes_remembered(&talk);
            expect_unrelated_not_remembered(&talk);
        }
    }
    arena_free(&arena);
}

// What was never told cannot be remembered, whatever is typed.
static void nothing_told_is_nothing_remembered(void **state)
{
    (void)state;
    Arena arena = {0};
    const Scenario *scenario = whole_scenario(&arena);
    Debrief debrief;
    assert_true(debrief_make(&arena, scenario, 0, 1, NULL, 0, &debrief));
    const Memory *memory = memory_make(&arena, words_open("nl"), &debrief);
    MemoryScore score;
    for (int cell = 0; cell < FORM_CELLS; cell++) {
        for (int depth = 0; depth < DEPTHS; depth++) {
            memory_score(memory, cell, scenario->cells[cell].note[depth],
                         &score);
            assert_int_not_equal(score.verdict, MEMORY_REMEMBERED);
            assert_false(score.told);
            assert_string_equal(score.note, "");
        }
    }
    memory_score(memory, 0, "twaalf filialen in Limburg", &score);
    assert_int_equal(score.verdict, MEMORY_INVENTED);
    assert_int_equal(score.match_count, 0);
    arena_free(&arena);
}

// The interrogator's first cell says "stadje + 3 dorpen", and Wim: "Het stadje,
// en een dorp of drie. Tien kilometer."
static Talk interrogation(Arena *arena)
{
    return talk_of(arena, whole_scenario(arena), BOT_INTERROGATOR, 3);
}

static void verdicts_are_what_a_reader_would_say(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        MemoryVerdict verdict;
    } CASES[] = {
        {"stadje + 3 dorpen", MEMORY_REMEMBERED},
        {"Het stadje en drie dorpen", MEMORY_REMEMBERED},
        {"drie dorpen en het statje", MEMORY_REMEMBERED},
        {"10 kilometer", MEMORY_REMEMBERED},
        {"tien kilometers", MEMORY_REMEMBERED},
        {"stadje", MEMORY_PARTLY},
        {"stadje en 5 dorpen", MEMORY_PARTLY},
        {"twintig kilometer", MEMORY_PARTLY},
        {"het stadje en drie dorpen, tot in Zutphen", MEMORY_PARTLY},
        {"stadje, dorpen, scholen, kerken en fabrieken", MEMORY_PARTLY},
        {"heel Gelderland", MEMORY_INVENTED},
        {"12", MEMORY_INVENTED},
        {"", MEMORY_NOT},
        {"geen idee meer", MEMORY_NOT}};
    Arena arena = {0};
    Talk talk = interrogation(&arena);
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        MemoryVerdict found = verdict_of(&talk, 0, CASES[i].typed);
        if (found != CASES[i].verdict) {
            fail_msg("%s: %d, not %d", CASES[i].typed, (int)found,
                     (int)CASES[i].verdict);
        }
    }
    arena_free(&arena);
}

static void matches_point_at_what_was_typed(void **state)
{
    (void)state;
    Arena arena = {0};
    Talk talk = interrogation(&arena);
    MemoryScore score;
    const char *typed = "Eén stadje, vijf Dorpen.";
    memory_score(talk.memory, 0, typed, &score);
    assert_true(score.wrong_number);
    assert_true(score.told);
    assert_int_equal(score.match_count, 2);
    assert_memory_equal(typed + score.matches[0].start, "stadje", 6);
    assert_memory_equal(typed + score.matches[1].start, "Dorpen", 6);
    assert_int_equal(score.matches[1].end - score.matches[1].start, 6);
    arena_free(&arena);
}

static void what_belongs_elsewhere_is_partly(void **state)
{
    (void)state;
    Arena arena = {0};
    Talk talk = interrogation(&arena);
    MemoryScore score;
    memory_score(talk.memory, 7, "het stadje en drie dorpen", &score);
    assert_int_equal(score.verdict, MEMORY_PARTLY);
    assert_true(score.elsewhere);
    assert_int_equal(score.other_cell, 0);
    assert_true(score.match_count >= 2);
    arena_free(&arena);
}

// Whatever is typed, also at great length: no crash, and nothing remembered.
static void nonsense_is_survived(void **state)
{
    (void)state;
    Arena arena = {0};
    Talk talk = interrogation(&arena);
    static char text[20000];
    Random random = random_start(11);
    for (int round = 0; round < 200; round++) {
        size_t length = random_below(&random, sizeof text - 1);
        for (size_t i = 0; i < length; i++) {
            text[i] = (char)(1 + random_below(&random, 255));
        }
        text[length] = '\0';
        MemoryScore score;
        memory_score(talk.memory, round % FORM_CELLS, text, &score);
        assert_true(length < 40 || score.verdict != MEMORY_REMEMBERED);
    }
    arena_free(&arena);
}

static void verdicts_have_words(void **state)
{
    (void)state;
    const Words *words = words_open("nl");
    for (int i = 0; i < MEMORY_VERDICTS; i++) {
        assert_true(words_has(words, memory_key((MemoryVerdict)i)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numerals_are_numbers),
        cmocka_unit_test(another_language_is_read_by_its_own_words),
        cmocka_unit_test(spelling_is_generous),
        cmocka_unit_test(names_are_strict),
        cmocka_unit_test(words_keep_their_place),
        cmocka_unit_test(notes_are_remembered_and_unrelated_never),
        cmocka_unit_test(nothing_told_is_nothing_remembered),
        cmocka_unit_test(verdicts_are_what_a_reader_would_say),
        cmocka_unit_test(matches_point_at_what_was_typed),
        cmocka_unit_test(what_belongs_elsewhere_is_partly),
        cmocka_unit_test(nonsense_is_survived),
        cmocka_unit_test(verdicts_have_words),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&languages);
    return failed;
}
