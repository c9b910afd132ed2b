// Tables for a spreadsheet: nothing in them runs or shifts, in whatever column.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "report/lesson_csv.h"
#include "report/table.h"

static void what_runs_is_text(void **state)
{
    static const char *const TEXTS[][2] = {
        {"", ""},
        {"Noor", "Noor"},
        {"=1+1", "\"'=1+1\""},
        {"@som", "\"'@som\""},
        {"-2", "\"'-2\""},
        {"+31", "\"'+31\""},
        {"\t=1", "\"'\t=1\""},
        {"\"Noor, Sven\"", "\"\"\"Noor, Sven\"\"\""},
        {"a;b", "\"a;b\""},
        {"Jan Piet", "\"Jan Piet\""},
        {"Zo\u00eb", "\"Zo\u00eb\""}};
    (void)state;
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
        char *out = NULL;
        size_t size = 0;
        FILE *to = open_memstream(&out, &size);
        assert_non_null(to);
        Table table = {.to = to, .between = ','};
        table_text(&table, TEXTS[i][0]);
        assert_int_equal(fclose(to), 0);
        assert_string_equal(out, TEXTS[i][1]);
        free(out);
    }
}

// The players of a lesson stand in a column of their own.
static void a_players_name_is_text_too(void **state)
{
    Arena arena = {0};
    Lesson lesson = {.arena = &arena, .named = true};
    char *out = NULL;
    size_t size = 0;
    (void)state;
    assert_int_equal(setenv("LC_ALL", "C", 1), 0);
    assert_true(lesson_add_players(&lesson, "=1+1", NULL));
    LessonEvent move = {
        .kind = LESSON_MOVE, .number = 1, .count = 1, .texts = {"Ja?"}};
    assert_true(lesson_note(&lesson, &move));
    FILE *to = open_memstream(&out, &size);
    assert_non_null(to);
    lesson_csv_write(words_open("nl"), &lesson, to);
    assert_int_equal(fclose(to), 0);
    assert_non_null(strstr(out, "\r\n1,zet,1,\"'=1+1\",\"Ja?\","));
    free(out);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_runs_is_text),
        cmocka_unit_test(a_players_name_is_text_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
