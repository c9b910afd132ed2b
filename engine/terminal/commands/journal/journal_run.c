#include "terminal/commands/journal/journal_run.h"

#include <stdlib.h>

#include "base/pairs.h"
#include "keep/journal/journal_file.h"
#include "terminal/arguments.h"

typedef struct Wanted {
    const char *file; // to be written
    const char *add;  // to be taken in
    bool over;
} Wanted;

static const ArgumentRow ROWS[] = {
    {"option.add", ARGUMENT_VALUE, offsetof(Wanted, add)},
    {"option.over", ARGUMENT_FLAG, offsetof(Wanted, over)},
    {"word", ARGUMENT_WORD, offsetof(Wanted, file)},
    {0}};

static bool write_file(const Program *program, Journal *journal,
                       const Wanted *wanted)
{
    Error error = {0};
    if (!wanted->over && file_exists(wanted->file)) {
        return program_complain(program, "export.exists", wanted->file);
    }
    if (!journal_file_write(journal, program->arena, wanted->file, &error)) {
        return error.kind == ERROR_FILE_MISSING
                   ? program_complain(program, "journal.empty", "")
                   : (program_say_error(program, &error), false);
    }
    const char *const pairs[] = {"bestand", wanted->file, NULL};
    program_say(program, stdout, "journal.written", pairs);
    return true;
}

static bool take_file(const Program *program, Journal *journal,
                      const char *file)
{
    Error error = {0};
    JournalTaken taken;
    if (!journal_file_take(journal, program->arena, file, &taken, &error)) {
        program_say_error(program, &error);
        return false;
    }
    Pairs pairs = {0};
    pairs_number(&pairs, "nieuw", taken.added);
    pairs_number(&pairs, "bekend", taken.known);
    program_say(program, stdout,
                taken.added == 1 ? "journal.taken.one" : "journal.taken",
                pairs.list);
    if (!taken.whole) {
        program_say(program, stdout, "journal.damaged", NULL);
    }
    return true;
}

int journal_run(const Program *program, int count, char **arguments)
{
    Wanted wanted = {0};
    Error error = {0};
    if (!arguments_read(program, ROWS, count, arguments, &wanted)) {
        return EXIT_WRONG;
    }
    if (!wanted.file == !wanted.add) {
        program_complain(program, "journal.which", "");
        return EXIT_WRONG;
    }
    Journal *journal = journal_open(NULL, &error);
    if (!journal) {
        program_say_error(program, &error);
        return EXIT_WRONG;
    }
    bool good = wanted.add ? take_file(program, journal, wanted.add)
                           : write_file(program, journal, &wanted);
    journal_close(journal);
    return good ? EXIT_SUCCESS : EXIT_WRONG;
}
