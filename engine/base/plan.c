#include "base/plan.h"

#include <stdbool.h>
#include <string.h>

static const char SPACE[] = " \t\r";

// "25 Het gesprek", of `size` bytes.
static bool read_step(const char *line, size_t size, PlanStep *step)
{
    size_t at = 0;
    int minutes = 0;
    while (at < size && line[at] >= '0' && line[at] <= '9' &&
           minutes <= PLAN_MINUTES_MAX) {
        minutes = minutes * 10 + line[at++] - '0';
    }
    size_t digits = at;
    while (at < size && strchr(SPACE, line[at])) {
        at++;
    }
    while (size > at && strchr(SPACE, line[size - 1])) {
        size--;
    }
    if (digits == 0 || at == digits || at == size || minutes < 1 ||
        minutes > PLAN_MINUTES_MAX || size - at >= PLAN_TEXT_BYTES) {
        return false;
    }
    *step = (PlanStep){.minutes = minutes};
    memcpy(step->text, line + at, size - at);
    return true;
}

int plan_read(const char *text, Plan *plan)
{
    *plan = (Plan){0};
    for (int number = 1; *text != '\0'; number++) {
        size_t size = strcspn(text, "\n");
        size_t begin = strspn(text, SPACE);
        bool empty = begin >= size || text[begin] == '#';
        if (!empty && (plan->count == PLAN_STEPS_MAX ||
                       !read_step(text + begin, size - begin,
                                  &plan->steps[plan->count++]))) {
            *plan = (Plan){0};
            return number;
        }
        text += size + (text[size] == '\n');
    }
    return 0;
}

// The minute in which `step` is over.
static int end_of(const Plan *plan, int step)
{
    int end = 0;
    for (int i = 0; i <= step && i < plan->count; i++) {
        end += plan->steps[i].minutes;
    }
    return end;
}

int plan_step(const Plan *plan, int minute)
{
    int step = 0;
    while (step < plan->count && end_of(plan, step) <= minute) {
        step++;
    }
    return step;
}

int plan_left(const Plan *plan, int minute)
{
    int step = plan_step(plan, minute);
    return step < plan->count ? end_of(plan, step) - minute : 0;
}

int plan_total_left(const Plan *plan, int minute)
{
    return end_of(plan, plan->count) - minute;
}
