#include "terminal/commands/parcel_files.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "keep/parcel.h"
#include "terminal/arguments.h"
#include "terminal/console.h"

static int fail(const Program *program, const Error *error)
{
    program_say_error(program, error);
    return EXIT_WRONG;
}

// deel ----------------------------------------------------------------------

typedef struct Gift {
    const char *customer;
    const char *file;
    const char *version;
    const char *author;
    bool over;
} Gift;

static const ArgumentRow GIFT_ROWS[] = {
    {"option.version", ARGUMENT_VALUE, offsetof(Gift, version)},
    {"option.author", ARGUMENT_NAME, offsetof(Gift, author)},
    {"option.over", ARGUMENT_FLAG, offsetof(Gift, over)},
    {"word", ARGUMENT_WORD, offsetof(Gift, customer)},
    {"word", ARGUMENT_WORD, offsetof(Gift, file)},
    {0}};

static bool find_file(const Gift *gift, const Parcel *parcel,
                      char out[FILE_PATH_MAX])
{
    return gift->file ? text_copy(out, FILE_PATH_MAX, gift->file)
                      : text_copy(out, FILE_PATH_MAX, parcel->name) &&
                            text_append(out, FILE_PATH_MAX, PARCEL_ENDING);
}

int parcel_files_give(const Program *program, int count, char **arguments)
{
    Gift gift = {0};
    Parcel parcel;
    Error error = {0};
    char path[FILE_PATH_MAX];
    if (!arguments_read(program, GIFT_ROWS, count, arguments, &gift)) {
        return EXIT_WRONG;
    }
    if (!gift.customer) {
        program_complain(program, "parcel.which", "");
        return EXIT_WRONG;
    }
    if (!parcel_pack(program, program->arena, gift.customer, gift.version,
                     gift.author, &parcel, &error)) {
        program_say_error(program, &error);
        program_say_known(program, &error);
        return EXIT_WRONG;
    }
    if (find_file(&gift, &parcel, path) && !gift.over && file_exists(path)) {
        program_complain(program, "export.exists", path);
        return EXIT_WRONG;
    }
    if (!parcel_write(&parcel, path, &error)) {
        return fail(program, &error);
    }
    const char *const pairs[] = {"bestand", path, NULL};
    program_say(program, stdout, "parcel.given", pairs);
    return EXIT_SUCCESS;
}

// neem ----------------------------------------------------------------------

typedef struct Taking {
    const char *file;
    const char *name; // that he gets
    char beside[PROGRAM_NAME_MAX + 1];
} Taking;

static const ArgumentRow TAKING_ROWS[] = {
    {"option.as", ARGUMENT_VALUE, offsetof(Taking, name)},
    {"word", ARGUMENT_WORD, offsetof(Taking, file)},
    {0}};

static bool is_letter(const Console *console, const char *key)
{
    const char *letter = words_get(console->program->words, key);
    const char *line = console->input->line;
    return line[0] != '\0' && line[1] == '\0' && (line[0] | 0x20) == letter[0];
}

typedef enum { ANSWER_OTHER, ANSWER_NO, ANSWER_SO, ANSWER_BESIDE } Answer;

// Over one of the program's own nobody is put.
static Answer answer_of(const Console *console, bool clash, bool own)
{
    const char *so = clash ? "parcel.letter.replace" : "parcel.letter.yes";
    return is_letter(console, "parcel.letter.no")                ? ANSWER_NO
           : clash && is_letter(console, "parcel.letter.beside") ? ANSWER_BESIDE
           : (!clash || own) && is_letter(console, so)           ? ANSWER_SO
                                                                 : ANSWER_OTHER;
}

// Under which name he is to be taken in; NULL: not at all.
static const char *ask(Console *console, const Parcel *parcel, Taking *taking)
{
    const Program *program = console->program;
    bool clash = program_knows(program, taking->name);
    bool own = program_is_own(program, taking->name);
    char prompt[PROGRAM_TEXT_MAX];
    program_free_name(program, parcel->name, taking->beside);
    const char *const pairs[] = {"naam", taking->name, "ander", taking->beside,
                                 NULL};
    program_fill(program, prompt,
                 !clash ? "parcel.ask"
                 : own  ? "parcel.ask.own"
                        : "parcel.ask.known",
                 pairs);
    while (console_ask(console, prompt) == CONSOLE_GIVEN) {
        Answer answer = answer_of(console, clash, own);
        if (answer != ANSWER_OTHER) {
            return answer == ANSWER_SO       ? taking->name
                   : answer == ANSWER_BESIDE ? taking->beside
                                             : NULL;
        }
        console_tell(console, "parcel.answer");
    }
    return NULL;
}

static int take(const Program *program, const Parcel *parcel,
                const Scenario *scenario, Taking *taking)
{
    char what[PROGRAM_TEXT_MAX];
    Console console;
    Error error = {0};
    taking->name = taking->name ? taking->name : parcel->name;
    if (!program_names(taking->name)) {
        program_complain(program, "new.bad_name", taking->name);
        return EXIT_WRONG;
    }
    console_begin(&console, program);
    parcel_describe(program, parcel, scenario, what);
    page_paragraph(&console.page, "", what);
    const char *name = ask(&console, parcel, taking);
    if (!name) {
        console_tell(&console, "parcel.left");
        return EXIT_STOPPED;
    }
    if (!parcel_take(program, parcel, name, &error)) {
        return fail(program, &error);
    }
    const char *const pairs[] = {"naam", name, NULL};
    console_tell_filled(&console, "parcel.taken", pairs);
    return EXIT_SUCCESS;
}

int parcel_files_take(const Program *program, int count, char **arguments)
{
    Taking taking = {0};
    Parcel parcel;
    Error error = {0};
    if (!arguments_read(program, TAKING_ROWS, count, arguments, &taking)) {
        return EXIT_WRONG;
    }
    if (!taking.file) {
        program_complain(program, "parcel.which.file", "");
        return EXIT_WRONG;
    }
    if (!parcel_read(program->arena, taking.file, &parcel, &error)) {
        return fail(program, &error);
    }
    const Scenario *scenario =
        parcel_open(program, program->arena, &parcel, &error);
    if (!scenario) {
        program_complain(program, "parcel.damaged", taking.file);
        return fail(program, &error);
    }
    return take(program, &parcel, scenario, &taking);
}
