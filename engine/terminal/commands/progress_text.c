#include "terminal/commands/progress_text.h"

#include <stdlib.h>
#include <string.h>

#include "keep/progress.h"
#include "terminal/arguments.h"
#include "terminal/page.h"

enum { NUMBER_MAX = 16, LEAD_MAX = 128 };

typedef struct Wanted {
    const char *name;   // whose; NULL: nobody's
    const char *forget; // a name to forget, or NULL
    bool forget_all;
} Wanted;

typedef struct Report {
    const Program *program;
    Journal *journal;
    Page page;
    bool begun; // the title stands there
    char name[LEAD_MAX];
} Report;

static const ArgumentRow ROWS[] = {
    {"option.name", ARGUMENT_NAME, offsetof(Wanted, name)},
    {"option.forget", ARGUMENT_VALUE, offsetof(Wanted, forget)},
    {"option.forget_all", ARGUMENT_FLAG, offsetof(Wanted, forget_all)},
    {0}};

static void print_line(const Report *report, const char *lead, const char *key,
                       const char *const *pairs)
{
    char line[PROGRAM_TEXT_MAX];
    program_fill(report->program, line, key, pairs);
    page_paragraph(&report->page, lead, line);
}

// His name stands before how many talks there were.
static void lay_out(void *self, const Told *told)
{
    Report *report = self;
    if (told->kind == TOLD_CUSTOMER) {
        if (!report->begun) {
            page_paragraph(&report->page, "",
                           words_get(report->program->words, "progress.title"));
        }
        report->begun = true;
        page_blank(&report->page);
        snprintf(report->name, sizeof report->name, "%.120s: ", told->words);
        return;
    }
    page_paragraph(&report->page,
                   told->kind == TOLD_TALKS ? report->name : "  ", told->words);
}

static void print_card(const Report *report, const char *card)
{
    const char *const pairs[] = {"tekst", card, NULL};
    page_blank(&report->page);
    print_line(report, "", "debrief.card.last", pairs);
}

static bool print_progress(Report *report, Error *error)
{
    const Progress to = {report->program, report->journal, lay_out, report};
    size_t count = 0;
    const char *card = NULL;
    if (!progress_tell(&to, &count, error) ||
        !journal_last_text(report->journal, JOURNAL_CARD,
                           report->program->arena, &card, error)) {
        return false;
    }
    if (count == 0) {
        page_paragraph(&report->page, "",
                       words_get(report->program->words, "progress.empty"));
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

static int obey(Report *report, const Wanted *wanted, Error *error)
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

int progress_text_run(const Program *program, int count, char **arguments)
{
    Wanted wanted = {0};
    Error error = {0};
    if (!arguments_read(program, ROWS, count, arguments, &wanted)) {
        return EXIT_WRONG;
    }
    Report report = {.program = program,
                     .journal = journal_open(NULL, &error),
                     .page = page_open(stdout)};
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
