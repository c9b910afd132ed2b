// Days, and when to come back to a customer: two days after the first day on
// which the player met him, a week after the second, three weeks after each
// next. No clock in here: both days come in as arguments, and the clock of a
// computer may have been set back in between.

#ifndef KEEP_CALENDAR_H
#define KEEP_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/words.h"

enum {
    CALENDAR_DAY_MAX = 40, // bytes, whatever the day
    CALENDAR_SAID_MAX = 80
};

// Days since 1 January 1970, in the calendar we all use, also before it.
typedef int32_t CalendarDay;

// Reads the day of a time as text, "2025-03-09T14:05:00" or "2025-03-09". False
// with `*day` unchanged if it is none, such as 30 February.
bool calendar_read(const char *text, CalendarDay *day);

// Reads the moment of a time as text that says how far the wall here is from
// UTC, "2025-03-09T14:05:00+01:00", in seconds since 1970; false for another.
bool calendar_read_moment(const char *text, int64_t *seconds);

// Writes it as "2025-03-09".
void calendar_write(CalendarDay day, char out[CALENDAR_DAY_MAX]);

// Writes the day of a time as text as it is said: "9 maart 2025". "" if it is
// none.
void calendar_say(const Words *words, const char *text,
                  char out[CALENDAR_SAID_MAX]);

// Days between the last meeting and the next, after meetings on `days` days:
// 2, 7, 21, 21, ...; 0 when there was none.
int calendar_pause(int days);

typedef struct CalendarReturn {
    CalendarDay day; // the day to come back
    int wait;        // days from today; 0 or less: it is time
    bool due;
} CalendarReturn;

// When to come back to a customer who was last met on `last`, as seen `today`.
// A clock that was set back makes nobody wait longer than the pause.
CalendarReturn calendar_return(CalendarDay last, int days, CalendarDay today);

#endif
