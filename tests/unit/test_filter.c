// Another program as a filter: what it makes of the input, that there is none,
// and that it never ends.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "platform/filter.h"

static FilterResult run(const char *const *arguments, int seconds, char **out)
{
    const Filtered from = {"een\ntwee\n", 9, seconds};
    size_t count = 0;
    FilterResult result = filter_run(arguments, &from, out, &count);
    assert_int_equal(*out != NULL, result == FILTER_DONE);
    assert_int_equal(count, *out ? 9 : 0);
    return result;
}

static void a_filter_ends_or_is_ended(void **state)
{
    static const char *const SAME[] = {"cat", NULL};
    static const char *const NONE[] = {"geen-programma", NULL};
    static const char *const FAILS[] = {"false", NULL};
    static const char *const ENDLESS[] = {"sleep", "1000", NULL};
    char *out = NULL;
    (void)state;
    assert_int_equal(run(SAME, 600, &out), FILTER_DONE);
    assert_memory_equal(out, "een\ntwee\n", 9);
    free(out);
    assert_int_equal(run(NONE, 600, &out), FILTER_MISSING);
    assert_int_equal(run(FAILS, 600, &out), FILTER_FAILED);
    assert_int_equal(run(ENDLESS, 1, &out), FILTER_ENDLESS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_filter_ends_or_is_ended)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
