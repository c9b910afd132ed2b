#include "terminal/progress_text.h"

#include <stdlib.h>
#include <string.h>

#include "keep/calendar.h"
#include "keep/journal.h"
#include "platform/clock.h"
#include "tell/explain.h"
#include "terminal/page.h"

enum { NUMBER_MAX = 16 };

typedef struct Wanted {
    const char *name;   // whose; NULL: nobody's
    const char *forget; // a name to forget, or NULL
    bool forget_all;
} Wanted;

typedef struct Report {
    const Program *program;
    Journal *journal;
    Page page;
    CalendarDay today;
} Report;

// The figures that are shown, in this order, and what they are called; more is
// kept.
static const struct {
    const char *name;
    const char *key;
} SHOWN[] = {{"verteld", "progress.told"},
             {"ingevuld", "progress.filled"},
             {"opgepakt", "progress.taken"},
             {"teruggegeven", "progress.reflections"},
             {"vragen", "progress.questions"},
             {"deel", "progress.share"},
             {"vertrouwen", "progress.trust"},
             {"rapport", "progress.rapport"},
             {"onthouden", "progress.remembered"}};

static bool read_arguments(const Program *program, int count, char **arguments,
                           Wanted *wanted)
{
    *wanted = (Wanted){0};
    for (int i = 1; i < count; i++) {
        const char *next = i + 1 < count ? arguments[i + 1] : NULL;
        if (strcmp(arguments[i], "--wis-alles") == 0) {
            wanted->forget_all = true;
        } else if (strcmp(arguments[i], "--wis") == 0 && next && next[0]) {
            wanted->forget = arguments[++i];
        } else if (strcmp(arguments[i], "--naam") == 0 && next && next[0]) {
            wanted->name = arguments[++i];
        } else {
            const char *const pairs[] = {"woord", arguments[i], NULL};
            program_say(program, stderr, "cli.bad_option", pairs);
            return false;
        }
    }
    return true;
}

static CalendarDay read_today(void)
{
    char text[CALENDAR_DAY_MAX] = "";
    CalendarDay day = 0;
    (void)clock_write_local(clock_now(), "%Y-%m-%d", text, sizeof text);
    (void)calendar_read(text, &day);
    return day;
}

static void print_line(const Report *report, const char *lead, const char *key,
                       const char *const *pairs)
{
    char line[PROGRAM_TEXT_MAX];
    program_fill(report->program, line, key, pairs);
    page_paragraph(&report->page, lead, line);
}

static void write_day(const char *when, char out[CALENDAR_DAY_MAX])
{
    CalendarDay day = 0;
    if (calendar_read(when, &day)) {
        calendar_write(day, out);
    } else {
        out[0] = '\0';
    }
}

static void print_figure(const Report *report, const JournalFigure *figure,
                         const char *name, bool once)
{
    char numbers[4][NUMBER_MAX];
    snprintf(numbers[0], NUMBER_MAX, "%d", figure->first);
    snprintf(numbers[1], NUMBER_MAX, "%d", figure->last);
    snprintf(numbers[2], NUMBER_MAX, "%d", figure->least);
    snprintf(numbers[3], NUMBER_MAX, "%d", figure->most);
    const char *const pairs[] = {"wat",    name,       "eerst", numbers[0],
                                 "laatst", numbers[1], "minst", numbers[2],
                                 "meest",  numbers[3], NULL};
    print_line(report, "  ", once ? "progress.figure.once" : "progress.figure",
               pairs);
}

static void print_figures(const Report *report, const JournalProgress *progress)
{
    for (size_t i = 0; i < sizeof SHOWN / sizeof SHOWN[0]; i++) {
        for (size_t k = 0; k < progress->figure_count; k++) {
            if (strcmp(progress->figures[k].name, SHOWN[i].name) == 0) {
                print_figure(report, &progress->figures[k],
                             words_get(report->program->words, SHOWN[i].key),
                             progress->talks == 1);
            }
        }
    }
}

static void print_return(const Report *report, const JournalProgress *progress)
{
    CalendarDay last = 0;
    char day[CALENDAR_DAY_MAX];
    char wait[NUMBER_MAX];
    if (!calendar_read(progress->last, &last)) {
        return;
    }
    CalendarReturn back = calendar_return(last, progress->days, report->today);
    calendar_write(back.day, day);
    snprintf(wait, sizeof wait, "%d", (int)back.wait);
    const char *const pairs[] = {"dag", day, "getal", wait, NULL};
    print_line(report, "  ",
               back.due         ? "progress.now"
               : back.wait == 1 ? "progress.tomorrow"
                                : "progress.later",
               pairs);
}

// By his name, or, when his script is gone, by what the journal calls him.
static void print_customer(const Report *report,
                           const JournalProgress *progress)
{
    char talks[NUMBER_MAX];
    char days[NUMBER_MAX];
    char first[CALENDAR_DAY_MAX];
    char last[CALENDAR_DAY_MAX];
    const Words *words = report->program->words;
    const Scenario *scenario = program_load(
        report->program, report->program->arena, progress->scenario, NULL);
    snprintf(talks, sizeof talks, "%d", progress->talks);
    snprintf(days, sizeof days, "%d", progress->days);
    write_day(progress->first, first);
    write_day(progress->last, last);
    const char *const pairs[] = {
        "naam",       scenario ? scenario->name : progress->scenario,
        "gesprekken", talks,
        "dagen",      days,
        "eerst",      first,
        "laatst",     last,
        "einde",      explain_ending(words, progress->first_ending),
        "slot",       explain_ending(words, progress->last_ending),
        NULL};
    page_blank(&report->page);
    print_line(report, "",
               progress->talks == 1 ? "progress.customer.once"
                                    : "progress.customer",
               pairs);
    print_line(report, "  ",
               progress->talks == 1 ? "progress.ending.once"
                                    : "progress.endings",
               pairs);
    print_figures(report, progress);
    if (!scenario || !scenario->turned) { // being examined once is enough
        print_return(report, progress);
    }
}

static void print_card(const Report *report, const char *card)
{
    const char *const pairs[] = {"tekst", card, NULL};
    page_blank(&report->page);
    print_line(report, "", "debrief.card.last", pairs);
}

static bool print_progress(const Report *report, Error *error)
{
    const JournalProgress *progress = NULL;
    size_t count = 0;
    const char *card = NULL;
    Arena *arena = report->program->arena;
    if (!journal_progress(report->journal, arena, &progress, &count, error) ||
        !journal_last_text(report->journal, JOURNAL_CARD, arena, &card,
                           error)) {
        return false;
    }
    page_paragraph(&report->page, "",
                   words_get(report->program->words,
                             count > 0 ? "progress.title" : "progress.empty"));
    for (size_t i = 0; i < count; i++) {
        print_customer(report, &progress[i]);
    }
    if (card) {
        print_card(report, card);
    }
    return true;
}

// What was set aside long ago may still hold the name: say where it lies.
static void warn_aside(const Report *report)
{
    char aside[FILE_PATH_MAX];
    if (journal_find_aside(report->journal, aside)) {
        const char *const pairs[] = {"bestand", aside, NULL};
        program_say(report->program, stdout, "progress.aside", pairs);
    }
}

static int forget_one(const Report *report, const char *name, Error *error)
{
    char number[NUMBER_MAX];
    int talks = 0;
    if (!journal_forget_profile(report->journal, name, &talks, error)) {
        return EXIT_WRONG;
    }
    snprintf(number, sizeof number, "%d", talks);
    const char *const pairs[] = {"naam", name, "getal", number, NULL};
    program_say(report->program, stdout,
                talks > 0 ? "progress.forgotten" : "progress.nobody", pairs);
    warn_aside(report);
    return talks > 0 ? EXIT_SUCCESS : EXIT_FINDINGS;
}

static int obey(const Report *report, const Wanted *wanted, Error *error)
{
    if (wanted->forget) {
        return forget_one(report, wanted->forget, error);
    }
    if (wanted->forget_all) {
        if (!journal_forget(report->journal, error)) {
            return EXIT_WRONG;
        }
        program_say(report->program, stdout, "progress.all_forgotten", NULL);
        return EXIT_SUCCESS;
    }
    return journal_use_profile(report->journal, wanted->name, error) &&
                   print_progress(report, error)
               ? EXIT_SUCCESS
               : EXIT_WRONG;
}

int progress_run(const Program *program, int count, char **arguments)
{
    Wanted wanted;
    Error error = {0};
    if (!read_arguments(program, count, arguments, &wanted)) {
        return EXIT_WRONG;
    }
    Report report = {.program = program,
                     .journal = journal_open(NULL, &error),
                     .page = page_open(stdout),
                     .today = read_today()};
    if (!report.journal) {
        program_say_error(program, &error);
        return EXIT_WRONG;
    }
    int status = obey(&report, &wanted, &error);
    if (error.kind != ERROR_NONE) {
        program_say_error(program, &error);
    }
    journal_close(report.journal);
    return status;
}
