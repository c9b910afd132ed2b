#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "keep/calendar.h"

static CalendarDay day_of(const char *text)
{
    CalendarDay day = 0;
    if (!calendar_read(text, &day)) {
        fail_msg("no day: %s", text);
    }
    return day;
}

static void days_are_counted(void **state)
{
    (void)state;
    assert_int_equal(day_of("1970-01-01"), 0);
    assert_int_equal(day_of("1969-12-31"), -1);
    assert_int_equal(day_of("2000-03-01"), 11017);
    assert_int_equal(day_of("2025-03-09T14:05:00"), 20156);
}

static void a_moment_knows_its_zone(void **state)
{
    (void)state;
    int64_t seconds = 7;
    assert_true(calendar_read_moment("1970-01-01T01:00:00+01:00", &seconds));
    assert_int_equal(seconds, 0);
    assert_true(calendar_read_moment("2025-03-09T14:05:00-03:30", &seconds));
    assert_int_equal(seconds, (20156 * 24 + 17) * 3600 + 35 * 60);
    assert_false(calendar_read_moment("2025-03-09T14:05:00", &seconds));
    assert_false(calendar_read_moment("2025-03-09", &seconds));
    assert_false(calendar_read_moment("2025-02-30T14:05:00+01:00", &seconds));
}

// Every day of eight centuries: the next number, and back the same text.
static void every_day_follows_the_one_before(void **state)
{
    (void)state;
    char text[CALENDAR_DAY_MAX];
    char before[CALENDAR_DAY_MAX] = "";
    CalendarDay last = day_of("2399-12-31");
    for (CalendarDay day = day_of("1600-01-01"); day <= last; day++) {
        calendar_write(day, text);
        assert_int_equal(day_of(text), day);
        assert_true(strcmp(before, text) < 0);
        memcpy(before, text, sizeof text);
    }
}

static void a_day_is_said_as_people_say_it(void **state)
{
    (void)state;
    char said[CALENDAR_SAID_MAX];
    calendar_say(words_open("nl"), "2026-11-30T09:00:00", said);
    assert_string_equal(said, "30 november 2026");
    calendar_say(words_open("nl"), "2025-03-09", said);
    assert_string_equal(said, "9 maart 2025");
    calendar_say(words_open("en"), "2025-03-09", said);
    assert_string_equal(said, "9 March 2025");
    calendar_say(words_open("nl"), "gisteren", said);
    assert_string_equal(said, "");
}

static void what_is_no_day_is_refused(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {
        "",           "2025",       "2025-02-29", "2025-13-01", "2025-00-10",
        "2025-04-31", "2025-01-00", "2025-1-1",   "25-01-01",   "2025-01-01x",
        "2025/01/01", "1900-02-29", "-025-01-01", "maandag"};
    CalendarDay day = 7;
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
        assert_false(calendar_read(TEXTS[i], &day));
        assert_int_equal(day, 7);
    }
    assert_true(calendar_read("2024-02-29", &day));
    assert_true(calendar_read("2000-02-29", &day));
}

static void expect_return(const char *last, int days, const char *today,
                          const char *back, int wait)
{
    char text[CALENDAR_DAY_MAX];
    CalendarReturn found = calendar_return(day_of(last), days, day_of(today));
    calendar_write(found.day, text);
    assert_string_equal(text, back);
    assert_int_equal(found.wait, wait);
    assert_int_equal(found.due, wait <= 0);
}

static void returns_after_two_seven_and_twenty_one_days(void **state)
{
    (void)state;
    expect_return("2025-03-10", 1, "2025-03-10", "2025-03-12", 2);
    expect_return("2025-03-10", 2, "2025-03-10", "2025-03-17", 7);
    expect_return("2025-03-10", 3, "2025-03-10", "2025-03-31", 21);
    expect_return("2025-03-10", 9, "2025-03-31", "2025-03-31", 0);
    expect_return("2025-03-10", 1, "2025-04-10", "2025-03-12", -29);
}

static void months_and_years_end(void **state)
{
    (void)state;
    expect_return("2025-01-31", 1, "2025-01-31", "2025-02-02", 2);
    expect_return("2025-02-27", 1, "2025-02-28", "2025-03-01", 1);
    expect_return("2024-02-27", 1, "2024-02-27", "2024-02-29", 2);
    expect_return("2024-02-28", 2, "2024-03-01", "2024-03-06", 5);
    expect_return("2025-12-30", 1, "2025-12-31", "2026-01-01", 1);
    expect_return("2025-12-20", 3, "2026-01-10", "2026-01-10", 0);
}

static void clock_that_was_set_back_makes_nobody_wait_longer(void **state)
{
    (void)state;
    expect_return("2025-03-10", 1, "2025-03-09", "2025-03-11", 2);
    expect_return("2035-03-10", 2, "2025-03-10", "2025-03-17", 7);
    expect_return("2025-03-10", 3, "1970-01-01", "1970-01-22", 21);
}

static void nobody_met_is_nobody_to_return_to(void **state)
{
    (void)state;
    assert_int_equal(calendar_pause(0), 0);
    assert_int_equal(calendar_pause(-3), 0);
    assert_int_equal(calendar_pause(1000), 21);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_counted),
        cmocka_unit_test(a_moment_knows_its_zone),
        cmocka_unit_test(every_day_follows_the_one_before),
        cmocka_unit_test(a_day_is_said_as_people_say_it),
        cmocka_unit_test(what_is_no_day_is_refused),
        cmocka_unit_test(returns_after_two_seven_and_twenty_one_days),
        cmocka_unit_test(months_and_years_end),
        cmocka_unit_test(clock_that_was_set_back_makes_nobody_wait_longer),
        cmocka_unit_test(nobody_met_is_nobody_to_return_to),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
