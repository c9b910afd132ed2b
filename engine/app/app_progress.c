#include "app/app_progress.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "keep/calendar.h"
#include "platform/clock.h"
#include "tell/explain.h"

enum { NUMBER_MAX = 16, TEXT_MAX = 1024 };

// The figures that are shown, in this order: the journal keeps more.
static const struct {
    const char *name;
    const char *key;
} SHOWN[] = {{"verteld", "progress.told"},
             {"opgepakt", "progress.taken"},
             {"teruggegeven", "progress.reflections"},
             {"onthouden", "progress.remembered"}};

static CalendarDay read_today(void)
{
    char text[CALENDAR_DAY_MAX] = "";
    CalendarDay day = 0;
    (void)clock_write_local(clock_now(), "%Y-%m-%d", text, sizeof text);
    (void)calendar_read(text, &day);
    return day;
}

static void add_line(const Session *session, char out[TEXT_MAX],
                     const char *key, const char *const *pairs)
{
    char line[PROGRAM_TEXT_MAX];
    program_fill(session->program, line, key, pairs);
    text_append(out, TEXT_MAX, out[0] ? "\n" : "");
    text_append(out, TEXT_MAX, line);
}

static void add_talks(const Session *session, char out[TEXT_MAX],
                      const JournalProgress *progress)
{
    char talks[NUMBER_MAX];
    bool once = progress->talks == 1;
    snprintf(talks, sizeof talks, "%d", progress->talks);
    const Words *words = session->program->words;
    const char *const pairs[] = {
        "getal", talks,
        "einde", explain_ending(words, progress->first_ending),
        "slot",  explain_ending(words, progress->last_ending),
        NULL};
    add_line(session, out, once ? "car.progress.talk" : "car.progress.talks",
             pairs);
}

// The least and the most of it: more is not always better.
static void add_figure(const Session *session, char out[TEXT_MAX],
                       const JournalFigure *figure, const char *key, bool once)
{
    char numbers[4][NUMBER_MAX];
    const int values[4] = {figure->first, figure->last, figure->least,
                           figure->most};
    for (int i = 0; i < 4; i++) {
        snprintf(numbers[i], NUMBER_MAX, "%d", values[i]);
    }
    const char *const pairs[] = {
        "wat",    words_get(session->program->words, key),
        "eerst",  numbers[0],
        "laatst", numbers[1],
        "minst",  numbers[2],
        "meest",  numbers[3],
        NULL};
    add_line(session, out, once ? "progress.figure.once" : "progress.figure",
             pairs);
}

static void add_figures(const Session *session, char out[TEXT_MAX],
                        const JournalProgress *progress)
{
    for (size_t i = 0; i < sizeof SHOWN / sizeof SHOWN[0]; i++) {
        for (size_t k = 0; k < progress->figure_count; k++) {
            if (strcmp(progress->figures[k].name, SHOWN[i].name) == 0) {
                add_figure(session, out, &progress->figures[k], SHOWN[i].key,
                           progress->talks == 1);
            }
        }
    }
}

static void add_return(const Session *session, char out[TEXT_MAX],
                       const JournalProgress *progress)
{
    CalendarDay last = 0;
    char day[CALENDAR_DAY_MAX];
    char wait[NUMBER_MAX];
    if (!calendar_read(progress->last, &last)) {
        return;
    }
    CalendarReturn back = calendar_return(last, progress->days, read_today());
    calendar_write(back.day, day);
    snprintf(wait, sizeof wait, "%d", (int)back.wait);
    const char *const pairs[] = {"dag", day, "getal", wait, NULL};
    add_line(session, out,
             back.due         ? "progress.now"
             : back.wait == 1 ? "progress.tomorrow"
                              : "progress.later",
             pairs);
}

static const char *keep(Arena *arena, const char *text)
{
    const char *kept = arena_push_text(arena, text, strlen(text));
    if (!kept) {
        program_out_of_memory();
    }
    return kept;
}

// By his name, or, when his script is gone, by what the journal calls him.
static ModelProgress tell(const Session *session, Arena *arena,
                          const JournalProgress *progress)
{
    char text[TEXT_MAX] = "";
    Arena scripts = {0}; // of who sits elsewhere, no longer than it is asked
    bool here = strcmp(progress->scenario, session->played.scenario->id) == 0;
    const Scenario *who = here ? session->played.scenario
                               : program_load(session->program, &scripts,
                                              progress->scenario, NULL);
    add_talks(session, text, progress);
    add_figures(session, text, progress);
    if (!who || !who->turned) { // being examined once is enough
        add_return(session, text, progress);
    }
    const char *name = keep(arena, who ? who->name : progress->scenario);
    arena_free(&scripts);
    return (ModelProgress){.name = name, .text = keep(arena, text)};
}

void progress_read(const Session *session, Arena *arena, ModelBack *back)
{
    const JournalProgress *progress = NULL;
    size_t count = 0;
    Error error = {0};
    back->progress_count = 0;
    if (!session->journal) {
        return;
    }
    Arena journal = {0};
    if (!journal_progress(session->journal, &journal, &progress, &count,
                          &error)) {
        program_say_error(session->program, &error);
    }
    for (size_t i = 0; i < count && i < MODEL_PROGRESS_MAX; i++) {
        back->progress[back->progress_count++] =
            tell(session, arena, &progress[i]);
    }
    arena_free(&journal);
}

bool progress_forget(const Session *session, const char *name)
{
    int talks = 0;
    Error error = {0};
    if (!session->journal ||
        !journal_forget_profile(session->journal, name, &talks, &error)) {
        program_say_error(session->program, &error);
        return false;
    }
    return true;
}
