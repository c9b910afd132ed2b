// Each finding, from a customer that has just that one.

#include "author/check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/script/loader.h"
#include "base/words.h"
#include "platform/file.h"
#include "talk/scenario/room_words.h"

#include "scratch.h"

#define LIBRARY PROJECT_DIR "/scripts/lib/woorden.lua"

#define TOLD ", verteller = 'Wim', ochtend = 'Nou.', chef = 'En?' }\n"
#define LOOSE                                                                  \
    " los { zeg { sluit 'Wat?' }, antwoord { 'Ja.', denkt = 'Tja.' } }"

// A customer without findings, but for the eleven cells without a question.
static const char WHOLE[] =
    "klant { uiterlijk = { geslacht = 'man' }, naam = 'Wim' }\n"
    "opening { 'Ga zitten. [Druk](druk).', denkt = 'Tja.' }\n"
    "haakje 'druk' { soort = 'gevoel', vak = 'markt 1',\n"
    "  zeg { door 'Hoe?', sluit 'Is het druk?' },\n"
    "  antwoord { 'Gaat.', denkt = 'Tja.' } }\n"
    "vak 'markt 1' { kop = 'Gebied', noteer = { 'veel' }, zeg { leest 'Hoe "
    "groot is de markt?' },\n"
    "  antwoord { 'Groot.', denkt = 'Tja.' } }\n"
    "voorstel 'gids' { kop = 'Gids', behoefte = 'druk', echt = true, zeg { bod "
    "'Zo?' },\n"
    "  antwoord { 'Hm.', denkt = 'Tja.' } }\n"
    "einde 'geslaagd' { 'Geslaagd?'" TOLD "einde 'deur' { 'De deur.'" TOLD
    "einde 'mailtje' { 'Stuur maar een mailtje.'" TOLD
    "einde 'praatje' { 'Gezellig.'" TOLD "einde 'denkt' { 'Hm.'" TOLD
    "einde 'ja' { 'Ja.', verteller = 'Wim', ochtend = 'Nou.', chef = 'En?' }"
    " stilte { diep = { 'Ja.', denkt = 'Tja.' },"
    " dood = { 'Nou.', denkt = 'Tja.' } }"
    " bestelling { zeg { sluitaf 'Zo?' } } vervolg { zeg { sluitaf 'Tot?' } }"
    " afscheid { zeg { sluitaf 'Dag.' } }"
    " samenvatting { zeg { vat 'Dus.' }, antwoord { 'Ja.', denkt = 'Tja.' } }"
    " herstel { zeg { herstelt 'O.' }, antwoord { 'Ja.', denkt = 'Tja.' } }"
    " schrijven { zeg { vraagt 'Mag?' }, antwoord { 'Ja.', denkt = 'Tja.' } "
    "}" LOOSE "\n";

enum { WHOLE_LINES = 15, CELLS_MISSING = FORM_CELLS - 1 };

typedef struct Case {
    Arena arena;
    Finding findings[CHECK_FINDINGS_MAX];
    size_t count; // besides the cells, and what is left to guess
} Case;

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static const Scenario *load_text(Case *found, const char *text)
{
    char folder[SCRATCH_MAX];
    char path[FILE_PATH_MAX];
    Error error;
    assert_true(scratch_begin(folder));
    assert_true(file_join(path, folder, "wim.lua"));
    write_file(path, text);
    const Scenario *scenario =
        loader_load(&found->arena, LIBRARY, path, &error);
    assert_true(scratch_end(folder));
    if (scenario == NULL) {
        fail_msg("%d: %s %s", error.line, error.word, error.remedy);
    }
    return scenario;
}

// Checks `text`; the findings stay in `found`, without those that all these
// short texts have.
static void check_text(Case *found, const char *text)
{
    const Scenario *scenario = load_text(found, text);
    size_t count = check_scenario(scenario, words_open("nl"), found->findings,
                                  CHECK_FINDINGS_MAX);
    found->count = 0;
    for (size_t i = 0; i < count; i++) {
        FindingKind kind = found->findings[i].kind;
        if (kind != FINDING_CELL_MISSING && kind != FINDING_PROPERTY_MISSING) {
            found->findings[found->count++] = found->findings[i];
        }
    }
}

enum { CHANGED_MAX = 16384 };

// `text` with `old` replaced by `new`, or with `new` added behind it when `old`
// is NULL.
static void change(char out[CHANGED_MAX], const char *text, const char *old,
                   const char *new)
{
    const char *at = old == NULL ? text + strlen(text) : strstr(text, old);
    assert_non_null(at);
    int written = snprintf(out, CHANGED_MAX, "%.*s%s%s", (int)(at - text), text,
                           new, at + (old == NULL ? 0 : strlen(old)));
    assert_in_range(written, 1, CHANGED_MAX - 1);
}

// Checks the whole customer, changed so.
static void check_change(Case *found, const char *old, const char *new)
{
    char text[CHANGED_MAX];
    change(text, WHOLE, old, new);
    check_text(found, text);
}

static void expect_one(const Case *found, FindingKind kind, int line,
                       const char *word)
{
    assert_int_equal(found->count, 1);
    assert_int_equal(found->findings[0].kind, kind);
    assert_int_equal(found->findings[0].line, line);
    assert_string_equal(found->findings[0].word, word);
}

static void test_a_whole_customer_has_no_findings(void **state)
{
    check_change(*state, NULL, "");
    assert_int_equal(((Case *)*state)->count, 0);
}

static void test_hooks(void **state)
{
    Case *found = *state;
    check_change(found, NULL,
                 "haakje 'stil' { soort = 'feit',\n"
                 "zeg { door 'Stil?', sluit 'Is het stil?' },\n"
                 "antwoord { 'Ja.', denkt = 'Tja.' } }\n");
    expect_one(found, FINDING_HOOK_UNHEARD, WHOLE_LINES + 1, "stil");
    check_change(found, "  antwoord { 'Gaat.', denkt = 'Tja.' } }\n", "}\n");
    expect_one(found, FINDING_HOOK_SILENT, 3, "druk");
    check_change(found, ", sluit 'Is het druk?'", "");
    expect_one(found, FINDING_MISFIT_MISSING, 3, "druk");
    check_change(found, "door 'Hoe?', ", "");
    expect_one(found, FINDING_FIT_MISSING, 3, "druk");
    check_change(found, "sluit 'Is het druk?'", "sluit 'Hoe?'");
    expect_one(found, FINDING_SAME_TEXT, 4, "Hoe?");
}

static void test_answers(void **state)
{
    Case *found = *state;
    check_change(found, LOOSE, " los { zeg { door 'Hoe bedoelt u?' } }");
    expect_one(found, FINDING_ANSWER_MISSING, WHOLE_LINES, "los");
    check_change(found, "'Gaat.', denkt = 'Tja.'", "'Gaat.'");
    expect_one(found, FINDING_THOUGHT_MISSING, 5, "Gaat.");
    check_change(found, "sluit 'Is", "vult 'Is");
    expect_one(found, FINDING_REPLY_MISSING, 4, "Is het druk?");
}

static void test_the_frame(void **state)
{
    Case *found = *state;
    check_change(found, "einde 'deur' { 'De deur.'" TOLD, "");
    expect_one(found, FINDING_ENDING_MISSING, 0, "deur");
    check_change(found, "opening { 'Ga",
                 "stemming 'gewoon' { }\nstemming 'moe' { }\n"
                 "opening { stemming = 'gewoon', 'Ga");
    expect_one(found, FINDING_OPENING_MISSING, 3, "moe");
    check_change(found, ", echt = true", "");
    expect_one(found, FINDING_NEED_MISSING, 0, "Wim");
    check_change(found, ", vak = 'markt 1',\n", ",\n");
    expect_one(found, FINDING_CELL_UNTOLD, 6, "markt 1");
}

static void test_what_a_yes_needs(void **state)
{
    Case *found = *state;
    check_change(found, " bestelling { zeg { sluitaf 'Zo?' } }", "");
    expect_one(found, FINDING_ORDER_MISSING, 0, "bestelling");
    check_change(found, " afscheid { zeg { sluitaf 'Dag.' } }", "");
    expect_one(found, FINDING_PART_MISSING, 0, "afscheid");
    check_change(found, LOOSE, "");
    expect_one(found, FINDING_PART_MISSING, 0, "los");
    check_change(found, ", dood = { 'Nou.', denkt = 'Tja.' }", "");
    expect_one(found, FINDING_PART_MISSING, 0, "stilte");
}

static void test_what_is_told_and_read(void **state)
{
    Case *found = *state;
    check_change(found, "'Geslaagd?', verteller = 'Wim'", "'Geslaagd?'");
    expect_one(found, FINDING_ENDING_BARE, 10, "geslaagd");
    assert_string_equal(found->findings[0].detail, "verteller");
    check_change(found, "kop = 'Gebied', ", "");
    expect_one(found, FINDING_HEADING_MISSING, 6, "markt 1");
    check_change(found, "noteer = { 'veel' }, ", "");
    expect_one(found, FINDING_NOTE_MISSING, 6, "markt 1");
    check_change(found, "opening { 'Ga",
                 "stemming 'gewoon' { } stemming 'weer' { weerzien = true }\n"
                 "opening { 'Ga");
    expect_one(found, FINDING_AGAIN_SAME, 2, "weer");
}

// What follows a hook that nobody hears is not reached; an answer that each
// mood has for itself is not either.
static void test_beats_out_of_reach(void **state)
{
    Case *found = *state;
    check_change(found, NULL,
                 "haakje 'stil' { soort = 'feit',\n"
                 "zeg { door 'Stil?', sluit 'Is het stil?' },\n"
                 "antwoord { 'Ja, [weg](weg).', denkt = 'Tja.' } }\n"
                 "haakje 'weg' { soort = 'feit',\n"
                 "zeg { door 'Weg?', sluit 'Is het weg?' },\n"
                 "antwoord { 'Ja.', denkt = 'Tja.' } }\n");
    assert_int_equal(found->count, 2);
    assert_int_equal(found->findings[0].line, WHOLE_LINES + 1);
    assert_int_equal(found->findings[1].line, WHOLE_LINES + 4);
    check_change(found, "antwoord { 'Gaat.', denkt = 'Tja.' } }\n",
                 "antwoord { 'Gaat.', denkt = 'Tja.' },\n"
                 "antwoord { stemming = 'gewoon', 'Ga!', denkt = 'Nou.' } }\n"
                 "stemming 'gewoon' { }\n");
    expect_one(found, FINDING_BEAT_UNREACHED, 5, "Gaat.");
}

static void add_hooks(char *text, size_t size, int longest_best)
{
    size_t count = strlen(text);
    for (int i = 0; i < 5; i++) {
        const char *longer = i < longest_best ? "door" : "sluit";
        const char *shorter = i < longest_best ? "sluit" : "door";
        int written =
            snprintf(text + count, size - count,
                     "haakje 'h%d' { soort = 'feit',\n"
                     "zeg { %s 'Een lange zin, toch?', %s 'Kort?' },\n"
                     "antwoord { 'Ja, [zo](h%d).', denkt = 'Tja.' } }\n",
                     i, longer, shorter, (i + 1) % 5);
        assert_in_range(written, 1, size - count - 1);
        count += (size_t)written;
    }
}

static void test_the_longest_is_the_best(void **state)
{
    Case *found = *state;
    for (int longest = 3; longest <= 4; longest++) {
        char hooks[2048] = "'Ga zitten. [Ja](h0). [Druk](druk).', "
                           "denkt = 'Tja.' }\n";
        add_hooks(hooks, sizeof hooks, longest);
        check_change(found, "'Ga zitten. [Druk](druk).', denkt = 'Tja.' }\n",
                     hooks);
        if (longest == 3) {
            assert_int_equal(found->count, 0); // three of six
        } else {
            expect_one(found, FINDING_LONGEST_BEST, 3, "h0");
        }
    }
}

enum { TELL_HOOKS = 12 };

// A sentence of the good kind or the other, in which only one thing tells.
static void add_sentence(char *text, size_t size, bool good, bool brief,
                         bool mark, bool question)
{
    size_t count = strlen(text);
    snprintf(text + count, size - count, "%s '%s%s%s',\n",
             good ? "door" : "preek", question ? "Hoe " : "",
             brief ? "Zo gaat dat" : "Zo gaat dat hier de hele dag",
             mark ? "?" : ".");
}

// Hooks of which `telling` are good by `kind`, and the others the other way
// round; in all else the good sentence is as often one thing as the other.
static void add_telling(char *text, size_t size, FindingKind kind, int telling)
{
    for (int i = 0; i < TELL_HOOKS; i++) {
        bool tells = i < telling;
        bool brief = kind == FINDING_SHORTEST_BEST ? tells : i % 2 == 0;
        bool first = kind == FINDING_FIRST_BEST ? tells : i / 2 % 2 == 0;
        bool marks = kind == FINDING_MARK_BEST;
        bool asks = kind == FINDING_QUESTION_BEST;
        size_t count = strlen(text);
        snprintf(text + count, size - count,
                 "haakje 'h%d' { soort = 'feit', zeg {\n", i);
        for (int n = 0; n < 2; n++) {
            bool good = (n == 0) == first;
            add_sentence(text, size, good, good == brief,
                         marks && good == tells, asks && good == tells);
        }
        if (marks) { // which is the odd one takes three
            add_sentence(text, size, false, true, false, true);
        }
        count = strlen(text);
        snprintf(text + count, size - count,
                 "}, antwoord { 'Ja, [zo](h%d).', denkt = 'Tja.' } }\n",
                 (i + 1) % TELL_HOOKS);
    }
}

// Blind choice finds 6.5 of 13 (with the hook there is), give or take 1.8; of
// three sentences 4 of 12, give or take 1.6.
static void test_the_good_one_is_not_given_away(void **state)
{
    static const struct {
        FindingKind kind;
        int enough;
    } TELLING[] = {{FINDING_SHORTEST_BEST, 10},
                   {FINDING_FIRST_BEST, 10},
                   {FINDING_MARK_BEST, 8},
                   {FINDING_QUESTION_BEST, 10}};
    Case *found = *state;
    for (size_t i = 0; i < sizeof TELLING / sizeof TELLING[0]; i++) {
        for (int less = 0; less <= 1; less++) {
            char hooks[8192] = "'Ga zitten. [Ja](h0). [Druk](druk).', "
                               "denkt = 'Tja.' }\n";
            add_telling(hooks, sizeof hooks, TELLING[i].kind,
                        TELLING[i].enough - less);
            check_change(
                found, "'Ga zitten. [Druk](druk).', denkt = 'Tja.' }\n", hooks);
            if (less > 0) {
                assert_int_equal(found->count, 0);
            } else {
                expect_one(found, TELLING[i].kind, 3, "h0");
            }
        }
    }
}

static void test_no_more_than_half_is_good(void **state)
{
    Case *found = *state;
    check_change(found, "door 'Hoe?', sluit",
                 "door 'Hoe?', door 'Zo?', terug 'Ja.', sluit");
    expect_one(found, FINDING_FIT_MANY, 3, "druk");
    check_change(found, "door 'Hoe?', sluit",
                 "door 'Hoe?', preek 'Zo!', terug 'Ja.', sluit");
    assert_int_equal(found->count, 0);
    check_change(found, "door 'Hoe?', sluit", "door 'Hoe?', door 'Ja?', sluit");
    assert_int_equal(found->count, 0);
}

static void test_the_room(void **state)
{
    Case *found = *state;
    char things[2048] = "";
    check_change(found, "naam = 'Wim'", "naam = 'Wim', kamer = 'kelder'");
    expect_one(found, FINDING_ROOM_UNKNOWN, 1, "kelder");
    check_change(found, "naam = 'Wim'", "naam = 'Wim', kamer = 'bakkerij'");
    assert_int_equal(found->count, 0);
    for (int i = 0; i <= ROOM_THINGS_MAX; i++) {
        size_t count = strlen(things);
        snprintf(things + count, sizeof things - count,
                 "ding 'd%d' { zeg { sluit 'Zo?' },"
                 " antwoord { 'Ja.', denkt = 'Tja.' } }\n",
                 i);
    }
    check_change(found, NULL, things);
    expect_one(found, FINDING_THINGS_MANY, WHOLE_LINES + ROOM_THINGS_MAX + 1,
               "d6");
}

// The whole customer, with a repertoire of `lines`, who hears `sentences`.
static void check_lines(Case *found, const char *lines, const char *sentences)
{
    static const char OLD[] = "door 'Hoe?', sluit 'Is het druk?'";
    char text[4096];
    const char *at = strstr(WHOLE, OLD);
    assert_non_null(at);
    int written =
        snprintf(text, sizeof text, "%.*s%s%srepertoire { %s }\n",
                 (int)(at - WHOLE), WHOLE, sentences, at + strlen(OLD), lines);
    assert_in_range(written, 1, sizeof text - 1);
    check_text(found, text);
}

static void test_the_repertoire(void **state)
{
    static const char LINES[] = "door 'Wie?', sluit 'Is dat zo?'";
    static const char REPLY[] = "dan = { 'Nee.', denkt = 'Tja.' }";
    char both[512];
    Case *found = *state;
    int first = WHOLE_LINES + 1;
    snprintf(both, sizeof both,
             "past 'Wie?', langs { 'Is dat zo?', fout = "
             "'te vroeg', %s }",
             REPLY);
    check_lines(found, LINES, both);
    assert_int_equal(found->count, 2);
    assert_int_equal(found->findings[0].kind, FINDING_LINE_RIGHT);
    assert_string_equal(found->findings[0].word, "Wie?");
    assert_int_equal(found->findings[1].kind, FINDING_LINE_WRONG);
    assert_string_equal(found->findings[1].word, "Is dat zo?");
    check_lines(found, "door 'Wie?'",
                "door { 'Hoe?', past = true }, "
                "sluit 'Is dat zo?'");
    expect_one(found, FINDING_LINE_UNUSED, first, "Wie?");
}

static void test_what_nobody_knows_is_not_asked_for(void **state)
{
    Case *found = *state;
    check_change(
        found, "  antwoord { 'Groot.', denkt = 'Tja.' } }",
        "  antwoord { 'Groot.', [4] = 'Te groot.', denkt = 'Tja.' } }");
    expect_one(found, FINDING_BEAT_UNREACHED, 7, "Te groot.");
}

static void test_words_with_an_answer_of_their_own(void **state)
{
    static const char COFFEE[] = "los 'koffie' { zeg { door 'Vers?' },\n"
                                 "antwoord { 'Ja.', denkt = 'Tja.' } }\n";
    Case *found = *state;
    check_change(found, NULL, COFFEE);
    expect_one(found, FINDING_HOOK_UNHEARD, WHOLE_LINES + 1, "koffie");
    char text[4096];
    const char *at = strstr(WHOLE, "Ga zitten.");
    assert_non_null(at);
    int written = snprintf(text, sizeof text, "%.*s[Koffie](koffie). %s%s",
                           (int)(at - WHOLE), WHOLE, at, COFFEE);
    assert_in_range(written, 1, sizeof text - 1);
    check_text(found, text);
    assert_int_equal(found->count, 0);
}

static void test_a_miss_has_an_answer(void **state)
{
    Case *found = *state;
    check_change(found, "sluit 'Is het druk?'",
                 "door { 'En nu?', langs = 'te vroeg' }");
    expect_one(found, FINDING_MISS_SILENT, 4, "En nu?");
}

static void test_a_name_comes_not_too_early(void **state)
{
    Case *found = *state;
    check_change(found, "sluit 'Is het druk?'", "sluit 'Helpt Ria niet?'");
    expect_one(found, FINDING_NAME_EARLY, 4, "Helpt Ria niet?");
    assert_string_equal(found->findings[0].detail, "Ria");
    check_change(found, "opening { 'Ga zitten. [Druk](druk).'",
                 "opening { 'Ga zitten, zei Ria. [Druk](druk).'");
    assert_int_equal(found->count, 0);
}

static void test_the_player_knows_what_he_sells(void **state)
{
    Case *found = *state;
    static const struct {
        const char *old, *new;
    } KNOWN[] = {
        {"klant { uiterlijk = { geslacht = 'man' }, naam = 'Wim' }",
         "klant { uiterlijk = { geslacht = 'man' }, naam = 'Wim', jij = 'Je "
         "verkoopt de Beurt.' }"},
        {"klant { uiterlijk = { geslacht = 'man' }, naam = 'Wim' }",
         "klant { uiterlijk = { geslacht = 'man' }, naam = 'Wim', hoopt = 'een "
         "ja op de Beurt.' }"},
        {"kop = 'Gids'", "kop = 'De Beurt'"},
        {"bod 'Zo?'", "bod 'Doe de Beurt.'"},
    };
    for (size_t i = 0; i < sizeof KNOWN / sizeof KNOWN[0]; i++) {
        char once[CHANGED_MAX];
        char text[CHANGED_MAX];
        change(once, WHOLE, "sluit 'Is het druk?'", "sluit 'Helpt de Beurt?'");
        check_text(found, once);
        expect_one(found, FINDING_NAME_EARLY, 4, "Helpt de Beurt?");
        change(text, once, KNOWN[i].old, KNOWN[i].new);
        check_text(found, text);
        assert_int_equal(found->count, 0);
    }
    // what he brings up himself is his, though the player's side names it
    check_change(found,
                 "antwoord { 'Gaat.', denkt = 'Tja.' } }\n"
                 "vak 'markt 1'",
                 "antwoord { 'Vraag het Ria.', denkt = 'Tja.' } }\n"
                 "jezelf 'een' { zeg { zelf 'Ik ken Ria.' }, antwoord { 'O.', "
                 "denkt = 'Tja.' } }\n"
                 "vak 'markt 1'");
    expect_one(found, FINDING_NAME_EARLY, 6, "Ik ken Ria.");
}

static void test_who_is_named_is_somebody(void **state)
{
    Case *found = *state;
    static const char ANSWER[] = "antwoord { 'Gaat.', denkt = 'Tja.' } }\n"
                                 "vak 'markt 1'";
    static const struct {
        const char *new;
        size_t found;
    } SAID[] = {
        {"antwoord { 'Nou. Toen zei Ria dat het kon.', denkt = 'Tja.' } }\n"
         "vak 'markt 1'",
         1},
        {"antwoord { 'Mijn zus Ria. Toen zei Ria dat het kon.', denkt = "
         "'Tja.' } }\nvak 'markt 1'",
         0},
        {"antwoord { 'Toen zei Ria, mijn zus, dat het kon.', denkt = 'Tja.' } "
         "}\nvak 'markt 1'",
         0},
        {"antwoord { 'Dat is met Kerst. Dat gaat zo naar Assen.', denkt = "
         "'Tja.' } }\nvak 'markt 1'",
         0},
        {"antwoord { 'Toen zei Ria dat het kon.', denkt = 'Tja.' } }\n"
         "ding 'foto' { kop = 'de foto van Ria', zeg { ziet 'Mooi.' },\n"
         "  antwoord { 'Ja.', denkt = 'Tja.' } }\nvak 'markt 1'",
         0},
    };
    for (size_t i = 0; i < sizeof SAID / sizeof SAID[0]; i++) {
        check_change(found, ANSWER, SAID[i].new);
        assert_int_equal(found->count, SAID[i].found);
    }
    check_change(found, ANSWER, SAID[0].new);
    expect_one(found, FINDING_NAME_STRANGE, 5,
               "Nou. Toen zei Ria dat het kon.");
    assert_string_equal(found->findings[0].detail, "Ria");
}

// A window in which nothing longer than four letters fits in one place.
static bool fits_little(void *self, const Scenario *scenario,
                        CheckFitsPlace place, int topic, const char *text)
{
    assert_true(topic == NONE || topic < scenario->topic_count);
    return place != *(const CheckFitsPlace *)self || strlen(text) <= 4;
}

static void test_what_does_not_fit_is_told(void **state)
{
    Case *found = *state;
    static const struct {
        CheckFitsPlace place;
        FindingKind kind;
        const char *word;
    } SMALL[] = {
        {CHECK_FITS_LABEL, FINDING_PAPER_SMALL, "Gebied"},
        {CHECK_FITS_NOTE, FINDING_PAPER_SMALL, "een heleboel"},
        {CHECK_FITS_SPEECH, FINDING_BALLOON_SMALL, "Ga zitten. Druk."},
        {CHECK_FITS_SENTENCES, FINDING_CARDS_MANY, "markt 1"},
    };
    char text[CHANGED_MAX];
    change(text, WHOLE, "noteer = { 'veel' }", "noteer = { 'een heleboel' }");
    const Scenario *scenario = load_text(found, text);
    for (size_t i = 0; i < sizeof SMALL / sizeof SMALL[0]; i++) {
        CheckFitsPlace place = SMALL[i].place;
        const CheckFits fits = {&place, fits_little};
        size_t count =
            check_scenario_shown(scenario, words_open("nl"), &fits,
                                 found->findings, CHECK_FINDINGS_MAX);
        bool told = false;
        for (size_t n = 0; n < count; n++) {
            told |= found->findings[n].kind == SMALL[i].kind &&
                    strcmp(found->findings[n].word, SMALL[i].word) == 0;
        }
        assert_true(told);
    }
}

static void test_a_name_comes_after_what_it_waits_for(void **state)
{
    Case *found = *state;
    static const char ANSWER[] = "antwoord { 'Gaat.', denkt = 'Tja.' } }\n"
                                 "vak 'markt 1'";
    check_change(found, ANSWER,
                 "antwoord { 'Vraag het Ria.', denkt = 'Tja.' } }\n"
                 "jezelf 'een' { zeg { zelf { 'Ik ken Ria.', na = 'druk' } },\n"
                 "  antwoord { 'O.', denkt = 'Tja.' } }\n"
                 "vak 'markt 1'");
    expect_one(found, FINDING_NAME_WAITS, 6, "Ik ken Ria.");
    assert_string_equal(found->findings[0].detail, "Ria");
    assert_string_equal(found->findings[0].after, "druk");
    assert_string_equal(found->findings[0].where, "druk");
    assert_null(found->findings[0].wait);
    check_change(found, ANSWER,
                 "antwoord { 'Vraag het [Ria](zus).', denkt = 'Tja.' } }\n"
                 "haakje 'zus' { soort = 'feit', zeg { door 'En?', sluit "
                 "'Nu?' },\n  antwoord { 'Ja.', denkt = 'Tja.' } }\n"
                 "jezelf 'een' { zeg { zelf { 'Ik ken Ria.', na = 'druk' } },\n"
                 "  antwoord { 'O.', denkt = 'Tja.' } }\n"
                 "vak 'markt 1'");
    expect_one(found, FINDING_NAME_WAITS, 8, "Ik ken Ria.");
    assert_string_equal(found->findings[0].wait, "zus");
}

static void test_writes_in_line_order_what_fits(void **state)
{
    Case *found = *state;
    const Scenario *scenario = load_text(found, WHOLE);
    Finding three[3];
    assert_int_equal(check_scenario(scenario, words_open("nl"), three, 3),
                     CELLS_MISSING);
    assert_string_equal(three[0].word, "markt 2");
    assert_string_equal(three[2].word, "product 1");
    assert_int_equal(check_scenario(scenario, words_open("nl"), NULL, 0),
                     CELLS_MISSING);
}

static void test_every_finding_has_words(void **state)
{
    (void)state;
    const Words *words = words_open("nl");
    assert_non_null(words);
    for (int i = 0; i < FINDINGS; i++) {
        assert_true(words_has(words, check_key((FindingKind)i)));
        assert_true(words_has(words, check_remedy_key((FindingKind)i)));
        for (int n = 0; n < i; n++) {
            assert_string_not_equal(check_code((FindingKind)i),
                                    check_code((FindingKind)n));
        }
    }
}

static int set_up(void **state)
{
    *state = calloc(1, sizeof(Case));
    return *state == NULL;
}

static int tear_down(void **state)
{
    Case *found = *state;
    arena_free(&found->arena);
    free(found);
    return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_a_whole_customer_has_no_findings),
        TEST(test_hooks),
        TEST(test_answers),
        TEST(test_the_frame),
        TEST(test_what_a_yes_needs),
        TEST(test_what_is_told_and_read),
        TEST(test_beats_out_of_reach),
        TEST(test_the_longest_is_the_best),
        TEST(test_the_good_one_is_not_given_away),
        TEST(test_no_more_than_half_is_good),
        TEST(test_the_room),
        TEST(test_writes_in_line_order_what_fits),
        TEST(test_the_repertoire),
        TEST(test_what_nobody_knows_is_not_asked_for),
        TEST(test_words_with_an_answer_of_their_own),
        TEST(test_a_miss_has_an_answer),
        TEST(test_a_name_comes_not_too_early),
        TEST(test_the_player_knows_what_he_sells),
        TEST(test_who_is_named_is_somebody),
        TEST(test_what_does_not_fit_is_told),
        TEST(test_a_name_comes_after_what_it_waits_for),
        TEST(test_every_finding_has_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
