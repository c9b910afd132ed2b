#include "keep/calendar.h"

#include <stdio.h>

#include "base/pairs.h"
#include "base/text.h"

enum {
    ERA_DAYS = 146097, // 400 years
    ERA_YEARS = 400,
    EPOCH = 719468 // days from 1 March of the year 0 to 1 January 1970
};

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int days_in_month(int year, int month)
{
    static const int DAYS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return DAYS[month - 1] + (month == 2 && is_leap(year) ? 1 : 0);
}

// The year begins in March here, so that the odd day comes last.
static CalendarDay number_of(int year, int month, int day)
{
    int years = month <= 2 ? year - 1 : year;
    int era = (years >= 0 ? years : years - (ERA_YEARS - 1)) / ERA_YEARS;
    int of_era = years - era * ERA_YEARS;
    int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100 + of_year -
           EPOCH;
}

static bool read_digits(const char **at, int count, int *number)
{
    *number = 0;
    for (int i = 0; i < count; i++, ++*at) {
        if (**at < '0' || **at > '9') {
            return false;
        }
        *number = *number * 10 + (**at - '0');
    }
    return true;
}

static bool read_dash(const char **at)
{
    return *(*at)++ == '-';
}

bool calendar_read(const char *text, CalendarDay *day)
{
    int year;
    int month;
    int number;
    if (!read_digits(&text, 4, &year) || !read_dash(&text) ||
        !read_digits(&text, 2, &month) || !read_dash(&text) ||
        !read_digits(&text, 2, &number) || (*text != '\0' && *text != 'T')) {
        return false;
    }
    if (month < 1 || month > 12 || number < 1 ||
        number > days_in_month(year, month)) {
        return false;
    }
    *day = number_of(year, month, number);
    return true;
}

bool calendar_read_moment(const char *text, int64_t *seconds)
{
    CalendarDay day;
    int at[5];
    char sign = '\0';
    if (!calendar_read(text, &day) ||
        sscanf(text + 10, "T%2d:%2d:%2d%c%2d:%2d", &at[0], &at[1], &at[2],
               &sign, &at[3], &at[4]) != 6 ||
        (sign != '+' && sign != '-')) {
        return false;
    }
    int64_t wall = ((int64_t)day * 24 + at[0]) * 3600 + at[1] * 60 + at[2];
    int64_t east = (int64_t)at[3] * 3600 + at[4] * 60;
    *seconds = sign == '+' ? wall - east : wall + east;
    return true;
}

void calendar_write(CalendarDay day, char out[CALENDAR_DAY_MAX])
{
    int days = day + EPOCH;
    int era = (days >= 0 ? days : days - (ERA_DAYS - 1)) / ERA_DAYS;
    int of_era = days - era * ERA_DAYS;
    int years =
        (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * years + years / 4 - years / 100);
    int month = (5 * of_year + 2) / 153;
    int number = of_year - (153 * month + 2) / 5 + 1;
    month = month < 10 ? month + 3 : month - 9;
    snprintf(out, CALENDAR_DAY_MAX, "%04d-%02d-%02d",
             years + era * ERA_YEARS + (month <= 2 ? 1 : 0), month, number);
}

int calendar_pause(int days)
{
    static const int PAUSES[] = {0, 2, 7, 21};
    return PAUSES[days < 0 ? 0 : days > 3 ? 3 : days];
}

CalendarReturn calendar_return(CalendarDay last, int days, CalendarDay today)
{
    int pause = calendar_pause(days);
    CalendarReturn back = {.day = last + pause};
    back.wait = back.day - today;
    if (back.wait > pause) { // today lies before the last meeting
        back.wait = pause;
        back.day = today + pause;
    }
    back.due = back.wait <= 0;
    return back;
}

void calendar_say(const Words *words, const char *text,
                  char out[CALENDAR_SAID_MAX])
{
    CalendarDay day = 0;
    int year = 0;
    int month = 0;
    int number = 0;
    char key[CALENDAR_DAY_MAX];
    Pairs pairs = {0};
    out[0] = '\0';
    if (!calendar_read(text, &day) ||
        sscanf(text, "%4d-%2d-%2d", &year, &month, &number) != 3) {
        return;
    }
    snprintf(key, sizeof key, "date.month.%d", month);
    pairs_number(&pairs, "dag", number);
    pairs_text(&pairs, "maand", words_get(words, key));
    pairs_number(&pairs, "jaar", year);
    (void)text_fill(out, CALENDAR_SAID_MAX, words_get(words, "date.day"),
                    pairs.list);
}
