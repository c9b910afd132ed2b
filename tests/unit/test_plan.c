#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>

#include "base/plan.h"

static void it_is_read_as_it_is_written(void **state)
{
    (void)state;
    Plan plan;
    assert_int_equal(plan_read("# De les\r\n5 Kennis  maken \r\n\n"
                               "  25\tHet gesprek",
                               &plan),
                     0);
    assert_int_equal(plan.count, 2);
    assert_int_equal(plan.steps[0].minutes, 5);
    assert_string_equal(plan.steps[0].text, "Kennis  maken");
    assert_string_equal(plan.steps[1].text, "Het gesprek");
}

static void a_line_that_is_none_is_named(void **state)
{
    (void)state;
    static const char *const WRONG[] = {
        "5 Ja\nvijf minuten", "5 Ja\n0 Niks",
        "5 Ja\n10",           "5 Ja\n10x",
        "5 Ja\n601 Te lang",  "5 Ja\n99999999999999999999 Veel"};
    Plan plan;
    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        assert_int_equal(plan_read(WRONG[i], &plan), 2);
        assert_int_equal(plan.count, 0);
    }
}

static void time_goes_by(void **state)
{
    (void)state;
    Plan plan;
    assert_int_equal(plan_read("5 Een\n25 Twee", &plan), 0);
    assert_int_equal(plan_step(&plan, 0), 0);
    assert_int_equal(plan_left(&plan, 4), 1);
    assert_int_equal(plan_step(&plan, 5), 1);
    assert_int_equal(plan_left(&plan, 7), 23);
    assert_int_equal(plan_total_left(&plan, 7), 23);
    assert_int_equal(plan_step(&plan, 30), 2);
    assert_int_equal(plan_left(&plan, 31), 0);
    assert_int_equal(plan_total_left(&plan, 31), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_is_read_as_it_is_written),
        cmocka_unit_test(a_line_that_is_none_is_named),
        cmocka_unit_test(time_goes_by),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
