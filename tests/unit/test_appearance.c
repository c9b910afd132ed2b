// A trainer's Dutch words become a person; what is unknown changes nothing.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "talk/appearance.h"

static void every_listed_word_is_accepted(void **state)
{
    (void)state;
    size_t words = 0;
    const char *property = NULL;
    for (size_t i = 0; (property = appearance_property(i)) != NULL; i++) {
        const char *word = NULL;
        for (size_t k = 0; (word = appearance_word(property, k)) != NULL; k++) {
            Appearance look = {0};
            assert_true(appearance_set_word(&look, property, word));
            words++;
        }
    }
    assert_true(words > 30);
}

static void the_dealer_can_be_described(void **state)
{
    (void)state;
    Appearance look = {0};
    assert_true(appearance_set_word(&look, "haar", "grijs"));
    assert_true(appearance_set_word(&look, "kapsel", "terugwijkend"));
    assert_true(appearance_set_word(&look, "schort", "groen"));
    assert_true(appearance_set_word(&look, "naamplaatje", "Wim"));
    assert_true(appearance_set_number(&look, "leeftijd", 58));
    assert_int_equal(look.hair_style, HAIR_STYLE_RECEDING);
    assert_int_equal(look.clothes, CLOTHES_APRON);
    assert_true(look.garment != 0 && look.hair != 0);
    assert_string_equal(look.badge, "Wim");
    assert_int_equal(look.age, 58);
}

static void a_face_can_be_described_or_left_out(void **state)
{
    (void)state;
    Appearance look = {0};
    assert_true(appearance_set_word(&look, "gezicht", "smal"));
    assert_true(appearance_set_word(&look, "neus", "krom"));
    assert_true(appearance_set_word(&look, "mond", "vol"));
    assert_true(appearance_set_word(&look, "wenkbrauwen", "dik"));
    assert_true(appearance_set_word(&look, "ogen", "groen"));
    assert_true(appearance_set_word(&look, "das", "rood"));
    assert_int_equal(look.face, FACE_NARROW);
    assert_int_equal(look.nose, NOSE_HOOKED);
    assert_int_equal(look.mouth, MOUTH_FULL);
    assert_int_equal(look.brows, BROWS_THICK);
    assert_true(look.eyes != 0 && look.tie != 0);
    assert_int_equal(look.garment, 0);
    assert_false(appearance_set_number(&look, "gezicht", 1));
    Appearance plain = {0};
    assert_int_equal(plain.face, FACE_OWN);
}

static void people_differ_in_what_they_carry_and_drink(void **state)
{
    (void)state;
    Appearance look = {0};
    assert_true(appearance_set_word(&look, "vest", "geel"));
    assert_true(appearance_set_word(&look, "kraag", "rond"));
    assert_true(appearance_set_word(&look, "draagt", "pas"));
    assert_true(appearance_set_word(&look, "drinkt", "beker"));
    assert_true(appearance_set_number(&look, "schouders", -2));
    assert_int_equal(look.clothes, CLOTHES_CARDIGAN);
    assert_int_equal(look.collar, COLLAR_ROUND);
    assert_int_equal(look.carried, CARRIED_PASS);
    assert_int_equal(look.cup, CUP_BEAKER);
    assert_int_equal(look.shoulders, -2);
    assert_false(appearance_set_number(&look, "schouders", 3));
}

static void an_unknown_word_changes_nothing(void **state)
{
    (void)state;
    Appearance look;
    Appearance before;
    memset(&look, 0, sizeof look);
    memset(&before, 0, sizeof before);
    assert_false(appearance_set_word(&look, "haar", "groen"));
    assert_false(appearance_set_word(&look, "hoed", "rood"));
    assert_false(appearance_set_word(&look, "leeftijd", "oud"));
    assert_false(appearance_set_word(&look, "naamplaatje", "zestien letters!"));
    assert_memory_equal(&look, &before, sizeof look);
}

static void a_number_keeps_to_its_range(void **state)
{
    (void)state;
    Appearance look = {0};
    assert_false(appearance_set_number(&look, "leeftijd", 17));
    assert_false(appearance_set_number(&look, "postuur", 3));
    assert_false(appearance_set_number(&look, "huid", -1));
    assert_false(appearance_set_number(&look, "haar", 1));
    assert_false(appearance_set_number(&look, "lengte", 1));
    assert_true(appearance_set_number(&look, "postuur", -2));
    assert_true(appearance_set_number(&look, "huid", 5));
    assert_int_equal(look.build, -2);
    assert_int_equal(look.skin, 5);
}

static void a_number_has_no_words(void **state)
{
    (void)state;
    assert_null(appearance_word("leeftijd", 0));
    assert_null(appearance_word("hoed", 0));
    assert_null(appearance_word("geslacht", 2));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_listed_word_is_accepted),
        cmocka_unit_test(the_dealer_can_be_described),
        cmocka_unit_test(a_face_can_be_described_or_left_out),
        cmocka_unit_test(people_differ_in_what_they_carry_and_drink),
        cmocka_unit_test(an_unknown_word_changes_nothing),
        cmocka_unit_test(a_number_keeps_to_its_range),
        cmocka_unit_test(a_number_has_no_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
