// What happens during a talk.

#include "talk/scenario/builder_parts.h"

#include <string.h>

enum { MINUTE_MOST = 120 };

bool builder_find_moods(const Builder *builder, const char *const *names,
                        int line, uint16_t *moods, Error *error)
{
    *moods = 0;
    for (int i = 0; i < SCENARIO_MOODS_MAX && names[i] != NULL; i++) {
        int mood;
        if (!builder_find_mood(builder, names[i], line, &mood, error)) {
            return false;
        }
        *moods = (uint16_t)(*moods | 1u << mood);
    }
    return true;
}

static bool event_fits(const Builder *builder, const EventDraft *draft,
                       Error *error)
{
    int line = draft->line;
    if (builder->scenario->event_count == SCENARIO_EVENTS_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, line,
                            draft->name, NULL, "remedy.limit");
    }
    for (int i = 0; i < builder->scenario->event_count; i++) {
        if (strcmp(builder->events[i].name, draft->name) == 0) {
            return builder_fail(builder, error, ERROR_SCRIPT_NAME, line,
                                draft->name, NULL, "remedy.twice");
        }
    }
    return builder_name(builder, draft->name, false, line, error) &&
           builder_range(builder, "minuut", draft->minute, 1, MINUTE_MOST, line,
                         error);
}

// What the one who comes in says: it opens nothing, he does.
static bool fill_says(Builder *builder, const EventDraft *draft, int16_t *place,
                      Error *error)
{
    if (draft->says.text == NULL) {
        return true;
    }
    if (!builder_fill(builder, &draft->says, NONE, place, error)) {
        return false;
    }
    const Beat *said = &builder->beats[*place];
    for (int i = 0; i < said->span_count; i++) {
        const char *hook = builder->span_hooks[said->first_span + i];
        if (hook != NULL) {
            return builder_fail(builder, error, ERROR_SCRIPT_NAME, said->line,
                                hook, NULL, "remedy.event.link");
        }
    }
    return true;
}

static bool fill_event(Builder *builder, const EventDraft *draft, Event *event,
                       Error *error)
{
    int line = draft->line;
    *event = (Event){.looks = draft->looks,
                     .says = NONE,
                     .beat = NONE,
                     .minute = (int16_t)draft->minute,
                     .line = line};
    return builder_find_moods(builder, draft->moods, line, &event->moods,
                              error) &&
           builder_copy(builder, draft->name, line, &event->name, error) &&
           builder_copy(builder, draft->who, line, &event->who, error) &&
           builder_copy_shown(builder, draft->happens, SHOWN_TOLD, line,
                              &event->happens, error) &&
           fill_says(builder, draft, &event->says, error) &&
           builder_fill(builder, &draft->beat, NONE, &event->beat, error) &&
           builder_tie_when(builder, &draft->after, line, &event->after, error);
}

bool builder_event(Builder *builder, const EventDraft *draft, Error *error)
{
    if (!event_fits(builder, draft, error)) {
        return false;
    }
    BuilderMark mark = builder_mark(builder);
    Event *event = &builder->events[builder->scenario->event_count];
    if (!fill_event(builder, draft, event, error)) {
        builder_undo(builder, mark);
        return false;
    }
    builder->scenario->event_count++;
    return true;
}
