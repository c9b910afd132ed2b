#include "terminal/commands/export_run.h"

#include <stdlib.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "keep/calendar.h"
#include "platform/clock.h"
#include "platform/environment.h"
#include "platform/terminal.h"
#include "report/export_file.h"
#include "report/export_write.h"
#include "report/store/export_store.h"
#include "tell/explain.h"
#include "terminal/arguments.h"

enum { TALKS_MOST = 10000, FILE_NAME_BYTES = 160, KEY_MAX = 4096 };

typedef struct Wanted {
    const char *html;
    const char *csv;
    const char *xapi;
    const char *corrections;
    const char *lrs;    // the address of a record store
    const char *key;    // a file with who asks
    const char *name;   // whose talks
    const char *number; // of the talk, as it was given
    int64_t talk;       // JOURNAL_NO_TALK: the last
    bool all;
    bool named; // with the name
    bool typed; // and with what was typed
    bool list;
    bool over; // files that are there may be replaced
} Wanted;

typedef struct Job {
    const Program *program;
    Journal *journal;
    const Wanted *wanted;
    ExportTalk *talks;
    size_t count;
    const Correction *corrections;
    size_t corrected;
    int64_t since; // progress was told last; 0: not yet
} Job;

static bool read_talk_number(const char *text, int64_t *talk)
{
    uint64_t number = 0;
    bool read = text_read_number(text, 1, INT64_MAX, &number);
    *talk = read ? (int64_t)number : *talk;
    return read;
}

static const ArgumentRow ROWS[] = {
    {"option.html", ARGUMENT_VALUE, offsetof(Wanted, html)},
    {"option.csv", ARGUMENT_VALUE, offsetof(Wanted, csv)},
    {"option.xapi", ARGUMENT_VALUE, offsetof(Wanted, xapi)},
    {"option.corrections", ARGUMENT_VALUE, offsetof(Wanted, corrections)},
    {"option.lrs", ARGUMENT_VALUE, offsetof(Wanted, lrs)},
    {"option.key", ARGUMENT_VALUE, offsetof(Wanted, key)},
    {"option.name", ARGUMENT_NAME, offsetof(Wanted, name)},
    {"option.talk", ARGUMENT_VALUE, offsetof(Wanted, number)},
    {"option.all", ARGUMENT_FLAG, offsetof(Wanted, all)},
    {"option.named", ARGUMENT_FLAG, offsetof(Wanted, named)},
    {"option.typed", ARGUMENT_FLAG, offsetof(Wanted, typed)},
    {"option.list", ARGUMENT_FLAG, offsetof(Wanted, list)},
    {"option.over", ARGUMENT_FLAG, offsetof(Wanted, over)},
    {0}};

static bool read_call(const Program *program, int count, char **arguments,
                      Wanted *wanted)
{
    return arguments_read(program, ROWS, count, arguments, wanted) &&
           (!wanted->number ||
            read_talk_number(wanted->number, &wanted->talk) ||
            program_complain(program, "export.bad_number", wanted->number));
}

static void print_list(const Program *program, const JournalTalk *talks,
                       size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Pairs pairs = {0};
        char day[CALENDAR_SAID_MAX];
        calendar_say(program->words, talks[i].started, day);
        pairs_number(&pairs, "nummer", talks[i].id);
        pairs_text(&pairs, "dag", day);
        pairs_text(&pairs, "klant", talks[i].scenario);
        pairs_text(&pairs, "einde",
                   talks[i].ending[0]
                       ? explain_ending(program->words, talks[i].ending)
                       : "-");
        program_say(program, stdout, "export.row", pairs.list);
    }
}

static bool is_wanted(const Wanted *wanted, const JournalTalk *talk, size_t i)
{
    if (talk->ending[0] == '\0') {
        return false; // it was left
    }
    return wanted->all ||
           (wanted->talk != JOURNAL_NO_TALK ? talk->id == wanted->talk
                                            : i == 0);
}

// A line a second from the first on, for who waits.
static void tell_progress(Job *job, const char *key, size_t done, size_t count)
{
    int64_t now = clock_now();
    if (job->since == 0) {
        job->since = now;
    } else if (now - job->since >= 1) {
        Pairs pairs = {0};
        pairs_number(&pairs, "getal", (int64_t)done);
        pairs_number(&pairs, "alle", (int64_t)count);
        program_say(job->program, stderr, key, pairs.list);
        job->since = now;
    }
}

// One that cannot be read is told, and stops nothing when there are more.
static void read_one(Job *job, const JournalTalk *talk)
{
    Error error = {0};
    const ExportSource from = {job->program, job->journal, job->talks,
                               job->count};
    if (export_talk_take(&from, talk, &job->talks[job->count], &error)) {
        job->count++;
    } else {
        program_say_error(job->program, &error);
    }
}

// Reads what is wanted; Ctrl-C keeps what was read.
static bool read_talks(Job *job, const Wanted *wanted, const JournalTalk *talks,
                       size_t count)
{
    size_t ended = 0;
    job->talks =
        arena_push(job->program->arena, (count + 1) * sizeof *job->talks);
    if (!job->talks) {
        program_out_of_memory();
    }
    terminal_catch_stop();
    for (size_t i = 0; i < count && !terminal_is_stopped(); i++) {
        bool take = is_wanted(wanted, &talks[i], ended);
        ended += talks[i].ending[0] ? 1 : 0;
        if (take) {
            read_one(job, &talks[i]);
            tell_progress(job, "export.progress", i + 1, count);
        }
    }
    if (terminal_is_stopped()) {
        Pairs pairs = {0};
        pairs_number(&pairs, "getal", (int64_t)job->count);
        program_say(job->program, stderr, "export.stopped", pairs.list);
    }
    return job->count > 0 || program_complain(job->program, "export.none", "");
}

static bool write_html(const void *self, FILE *to)
{
    const Job *job = self;
    // one sheet is one talk: the last of them
    export_write_html(job->program, &job->talks[0], to);
    return true;
}

static bool write_csv(const void *self, FILE *to)
{
    const Job *job = self;
    export_write_csv(job->program, job->talks, job->count, to);
    return true;
}

static ExportXapi shown_of(const Wanted *wanted)
{
    return (ExportXapi){.name = wanted->named ? wanted->name : NULL,
                        .typed = wanted->typed};
}

static bool write_xapi(const void *self, FILE *to)
{
    const Job *job = self;
    const ExportXapi shown = shown_of(job->wanted);
    return export_write_xapi(job->program, job->talks, job->count, &shown, to);
}

static bool write_corrections(const void *self, FILE *to)
{
    const Job *job = self;
    export_write_corrections(job->program, job->corrections, job->corrected,
                             to);
    return true;
}

static bool hand_over(const Job *job, ExportWriter *write, const char *path)
{
    Error error = {0};
    if (!path) {
        return true;
    }
    if (!job->wanted->over && file_exists(path)) {
        return program_complain(job->program, "export.exists", path);
    }
    if (!export_file_write(write, job, path, &error)) {
        program_say_error(job->program, &error);
        return false;
    }
    const char *const pairs[] = {"bestand", path, NULL};
    program_say(job->program, stdout, "export.written", pairs);
    return true;
}

// Who asks comes out of a file or the environment: what stands behind a command
// is seen by everybody on this computer, and kept.
static bool read_key(const Job *job, ExportStore *store)
{
    const char *file = job->wanted->key;
    const char *text = file ? NULL : environment_get("GESLAAGD_LRS");
    Error error = {0};
    size_t count = 0;
    if (file) {
        text = file_read(job->program->arena, file, KEY_MAX, &count, &error);
        if (!text) {
            program_say_error(job->program, &error);
            return false;
        }
    }
    return (text && export_store_set_key(store, text)) ||
           program_complain(
               job->program,
               text ? "export.store.bad_key" : "export.store.no_key", "");
}

static void say_sent(const Job *job, const ExportSent *sent)
{
    Pairs pairs = {0};
    pairs_number(&pairs, "getal", sent->sent);
    pairs_number(&pairs, "er", sent->there);
    program_say(job->program, stdout, "export.store.sent", pairs.list);
}

// What the store did not want, with its answer.
typedef struct Refusal {
    const ExportTalk *talk;
    PostAnswer answer;
} Refusal;

static void say_trouble(const Job *job, const char *address, const char *key,
                        const Refusal *refusal)
{
    Pairs pairs = {0};
    char day[CALENDAR_SAID_MAX];
    calendar_say(job->program->words, refusal->talk->started, day);
    pairs_text(&pairs, "woord", address);
    pairs_text(&pairs, "klant", refusal->talk->scenario->id);
    pairs_text(&pairs, "dag", day);
    pairs_number(&pairs, "status", refusal->answer.status);
    pairs_text(&pairs, "waarom",
               refusal->answer.said[0]
                   ? refusal->answer.said
                   : words_get(job->program->words, "export.store.silent"));
    program_say(job->program, stderr, key, pairs.list);
}

// One that it does not want stops none of those behind it, and is told of when
// they are all sent; with any other trouble the rest needs no trying.
static bool send_talks(Job *job, Post *post, const ExportStore *store)
{
    const ExportXapi shown = shown_of(job->wanted);
    ExportSent sent = {0};
    size_t count = 0;
    bool ended = false;
    Refusal *refusals =
        arena_push(job->program->arena, job->count * sizeof *refusals);
    if (!refusals) {
        program_out_of_memory();
    }
    job->since = 0;
    for (size_t i = 0; !ended && i < job->count && !terminal_is_stopped();
         i++) {
        if (!export_store_send(job->program, post, store, &job->talks[i],
                               &shown, &sent)) {
            refusals[count++] = (Refusal){&job->talks[i], sent.answer};
            ended = !sent.refused;
        }
        tell_progress(job, "export.store.progress", i + 1, job->count);
    }
    for (size_t i = 0; i < count; i++) {
        bool last = ended && i + 1 == count;
        say_trouble(job, store->address,
                    last ? sent.trouble : "export.store.refused_talk",
                    &refusals[i]);
    }
    if (sent.sent > 0) {
        say_sent(job, &sent);
    }
    return count == 0;
}

// To a record store, when that was asked for.
static bool send_over(Job *job)
{
    ExportStore store;
    const char *address = job->wanted->lrs;
    if (!address) {
        return true;
    }
    const char *trouble = export_store_set_address(&store, address);
    if (trouble) {
        return program_complain(job->program, trouble, address);
    }
    if (!read_key(job, &store)) {
        return false;
    }
    Post *post = post_open();
    bool good = post ? send_talks(job, post, &store)
                     : program_complain(job->program, "export.store.none", "");
    post_close(post);
    return good;
}

// Where the report goes if nobody said.
static const char *usual_name(const Job *job, char out[FILE_NAME_BYTES])
{
    const ExportTalk *talk = &job->talks[0];
    snprintf(out, FILE_NAME_BYTES, "gesprek-%s-%.10s-%lld.html",
             talk->scenario->id, talk->started, (long long)talk->id);
    return out;
}

static int export_all(Job *job, Wanted *wanted)
{
    char name[FILE_NAME_BYTES];
    if (!wanted->html && !wanted->csv && !wanted->xapi && !wanted->lrs) {
        wanted->html = usual_name(job, name);
    }
    bool good = hand_over(job, write_html, wanted->html) &&
                hand_over(job, write_csv, wanted->csv) &&
                hand_over(job, write_xapi, wanted->xapi) && send_over(job);
    return !good                   ? EXIT_WRONG
           : terminal_is_stopped() ? EXIT_STOPPED
                                   : EXIT_SUCCESS;
}

// Those of all who play here, unless a name was given; no name is in them.
static bool export_corrections(Job *job, const Wanted *wanted)
{
    Error error = {0};
    if (!wanted->corrections) {
        return true;
    }
    if (!corrections_read(job->journal, job->program->arena, &job->corrections,
                          &job->corrected, &error)) {
        program_say_error(job->program, &error);
        return false;
    }
    return job->corrected == 0
               ? program_complain(job->program, "export.no_corrections", "")
               : hand_over(job, write_corrections, wanted->corrections);
}

static bool wants_talks(const Wanted *wanted)
{
    return !wanted->corrections || wanted->html || wanted->csv ||
           wanted->xapi || wanted->lrs;
}

static int export_from(Job *job, Wanted *wanted)
{
    const JournalTalk *talks = NULL;
    size_t count = 0;
    Error error = {0};
    if (!journal_use_profile(job->journal, wanted->name, &error) ||
        !journal_list(job->journal, TALKS_MOST, job->program->arena, &talks,
                      &count, &error)) {
        program_say_error(job->program, &error);
        return EXIT_WRONG;
    }
    if (wanted->list) {
        print_list(job->program, talks, count);
        return EXIT_SUCCESS;
    }
    if (!export_corrections(job, wanted)) {
        return EXIT_WRONG;
    }
    if (!wants_talks(wanted)) {
        return EXIT_SUCCESS;
    }
    return read_talks(job, wanted, talks, count) ? export_all(job, wanted)
                                                 : EXIT_WRONG;
}

int export_run(const Program *program, int count, char **arguments)
{
    Wanted wanted = {0};
    Error error = {0};
    if (!read_call(program, count, arguments, &wanted)) {
        return EXIT_WRONG;
    }
    Job job = {.program = program,
               .journal = journal_open(NULL, &error),
               .wanted = &wanted};
    if (!job.journal) {
        program_say_error(program, &error);
        return EXIT_WRONG;
    }
    int status = export_from(&job, &wanted);
    journal_close(job.journal);
    return status;
}
