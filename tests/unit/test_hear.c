// Reads typed sentences: what each does, however it was typed, and why.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/words.h"
#include "hear/hear.h"

static Arena arena;
static const Hear *hear;

static int open_all(void **state)
{
    (void)state;
    hear = hear_open(&arena);
    return hear ? 0 : -1;
}

static int close_all(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static void is_read_as(int touched, const char *text, HearKind kind)
{
    Heard heard = hear_read(hear, touched, "", text);
    if (heard.kind != kind) {
        fail_msg("%s: %s, not %s", text, hear_word(heard.kind),
                 hear_word(kind));
    }
}

static void plain_sentences_are_what_they_are(void **state)
{
    (void)state;
    is_read_as(TOPIC_HOOK, "Hoe is dat zo gekomen?", HEAR_FOLLOW);
    is_read_as(TOPIC_HOOK, "Is dat al lang zo?", HEAR_CLOSED);
    is_read_as(TOPIC_HOOK, "Je wilt toch ook meer verdienen?", HEAR_SUGGEST);
    is_read_as(TOPIC_HOOK, "U moet gewoon iemand aannemen.", HEAR_ADVISE);
    is_read_as(TOPIC_HOOK, "Dus u stond er alleen voor.", HEAR_REFLECT);
    is_read_as(TOPIC_HOOK, "Dat komt vast wel goed.", HEAR_CONSOLE);
    is_read_as(TOPIC_HOOK, "Wat knap dat u dat kan!", HEAR_PRAISE);
    is_read_as(TOPIC_HOOK, "Mijn vader had dat ook.", HEAR_DISCLOSE);
    is_read_as(TOPIC_HOOK, "Dat weet ik eerlijk gezegd niet.", HEAR_ADMIT);
    is_read_as(TOPIC_HOOK, "Dat kost 400 euro per jaar.", HEAR_BUSINESS);
    is_read_as(TOPIC_HOOK, "Neem rustig de tijd, ik wacht wel.", HEAR_STOP);
    is_read_as(TOPIC_CELL, "Wie zijn uw concurrenten?", HEAR_READ);
    is_read_as(TOPIC_PROPOSAL, "Voor u doe ik er tien procent af.",
               HEAR_DISCOUNT);
    is_read_as(TOPIC_PROPOSAL, "Ik garandeer dat het nooit meer gebeurt.",
               HEAR_PROMISE);
    is_read_as(TOPIC_SELF, "Ik merk dat ik u aan het ondervragen ben.",
               HEAR_REPAIR);
}

static void it_does_not_matter_how_it_was_typed(void **state)
{
    (void)state;
    is_read_as(TOPIC_HOOK, "HOE IS DAT ZO GEKOMEN", HEAR_FOLLOW);
    is_read_as(TOPIC_HOOK, "hoe is dat zo gekomen", HEAR_FOLLOW);
    is_read_as(TOPIC_HOOK, "  hoe  is dat zo\tgekomen ??", HEAR_FOLLOW);
    Heard accents =
        hear_read(hear, TOPIC_HOOK, "", "h\u00f3e \u00eds d\u00e1t");
    Heard plain = hear_read(hear, TOPIC_HOOK, "", "hoe is dat");
    assert_int_equal(accents.kind, plain.kind);
    assert_int_equal(accents.margin, plain.margin);
}

static void nonsense_is_nothing(void **state)
{
    (void)state;
    static const char *const NONSENSE[] = {
        "",        "   ", "?!", "asdkjfh qwrtzx", "hello how are you my friend",
        "\xff\xfe"};
    for (size_t i = 0; i < sizeof NONSENSE / sizeof NONSENSE[0]; i++) {
        is_read_as(TOPIC_HOOK, NONSENSE[i], HEAR_NOTHING);
        is_read_as(HEAR_ANY, NONSENSE[i], HEAR_NOTHING);
    }
    Heard heard = hear_read(hear, TOPIC_HOOK, "", "");
    assert_true(heard.sure);
    assert_int_equal(heard.reason_count, 0);
}

static void what_is_touched_limits_it(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {"Hoe is dat gekomen?", "Ja.",
                                        "Dat kost 400 euro", "Dus u bent moe"};
    for (int touched = HEAR_ANY; touched < TOPIC_KINDS; touched++) {
        for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
            Heard heard = hear_read(hear, touched, "", TEXTS[i]);
            assert_true(hear_allowed(touched) >> heard.kind & 1);
            assert_true(hear_allowed(touched) >> heard.second & 1);
            assert_true(heard.kind != heard.second);
            assert_in_range(heard.margin, 0, 100);
        }
    }
}

static void reasons_are_what_stands_there(void **state)
{
    (void)state;
    Heard heard =
        hear_read(hear, TOPIC_HOOK, "", "U moet gewoon iemand aannemen.");
    bool found = false;
    assert_in_range(heard.reason_count, 1, HEAR_REASONS_MAX);
    for (int i = 0; i < heard.reason_count; i++) {
        assert_true(words_has(words_open("nl"), heard.reasons[i]));
        found = found || strcmp(heard.reasons[i], "hear.why.you_must") == 0 ||
                strcmp(heard.reasons[i], "hear.why.must") == 0;
    }
    assert_true(found);
}

// Why it was taken for what it was taken for then, whatever it is now.
static void a_reason_is_for_the_kind_it_was(void **state)
{
    (void)state;
    const char *reasons[HEAR_REASONS_MAX];
    int count = hear_why(hear, "", "Hoe komt dat dan?", HEAR_FOLLOW, reasons);
    assert_in_range(count, 1, HEAR_REASONS_MAX);
    assert_string_equal(reasons[0], "hear.why.open_first");
    assert_int_equal(hear_why(hear, "", "", HEAR_FOLLOW, reasons), 0);
}

static void a_long_text_is_cut_and_read(void **state)
{
    (void)state;
    char text[8192];
    memset(text, 'a', sizeof text);
    text[sizeof text - 1] = '\0';
    (void)hear_read(hear, TOPIC_HOOK, text, text);
    for (size_t i = 1; i < sizeof text - 1; i += 2) {
        text[i] = ' ';
    }
    (void)hear_read(hear, TOPIC_HOOK, text, text);
}

static void words_go_there_and_back(void **state)
{
    (void)state;
    for (int i = 0; i < HEAR_KINDS; i++) {
        assert_int_equal(hear_kind_from_word(hear_word((HearKind)i)), i);
    }
    assert_int_equal(hear_kind_from_word("ziet"), HEAR_PRAISE);
    assert_int_equal(hear_kind_from_word("vult"), HEAR_REFLECT);
    assert_int_equal(hear_kind_from_word("onbekend"), HEAR_KINDS);
    assert_int_equal(hear_act(HEAR_NOTHING), ACT_KINDS);
    assert_string_equal(scenario_act_word(hear_act(HEAR_FOLLOW)), "door");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_sentences_are_what_they_are),
        cmocka_unit_test(it_does_not_matter_how_it_was_typed),
        cmocka_unit_test(nonsense_is_nothing),
        cmocka_unit_test(what_is_touched_limits_it),
        cmocka_unit_test(reasons_are_what_stands_there),
        cmocka_unit_test(a_reason_is_for_the_kind_it_was),
        cmocka_unit_test(a_long_text_is_cut_and_read),
        cmocka_unit_test(words_go_there_and_back),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
