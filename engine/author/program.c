#include "author/program.h"

#include <stdlib.h>
#include <string.h>

#include "author/script/loader.h"
#include "author/script/translate.h"
#include "base/random.h"
#include "base/text.h"
#include "platform/clock.h"
#include "platform/folder.h"

enum { NUMBER_MAX = 16 };

bool program_begin(Program *program, Arena *arena)
{
    *program = (Program){.words = words_open(PROGRAM_WRITTEN_IN),
                         .language = PROGRAM_WRITTEN_IN,
                         .arena = arena};
    if (!program->words) {
        fputs("geslaagd: no words\n", stderr);
        return false;
    }
    Error error = {0};
    if (!folder_data(program->own, NULL)) {
        program->own[0] = '\0';
    }
    if (!folder_program(program->folder, &error)) {
        program_say_error(program, &error);
        return false;
    }
    return true;
}

bool program_fill(const Program *program, char out[PROGRAM_TEXT_MAX],
                  const char *key, const char *const *pairs)
{
    static const char *const nothing[] = {NULL};
    out[0] = '\0';
    return text_fill(out, PROGRAM_TEXT_MAX, words_get(program->words, key),
                     pairs ? pairs : nothing);
}

void program_say(const Program *program, FILE *to, const char *key,
                 const char *const *pairs)
{
    char text[PROGRAM_TEXT_MAX];
    program_fill(program, text, key, pairs);
    text_clean_lines(text); // what is filled in may be anybody's
    fprintf(to, "%s\n", text);
}

bool program_complain(const Program *program, const char *key, const char *word)
{
    const char *const pairs[] = {"woord", word, NULL};
    program_say(program, stderr, key, pairs);
    return false;
}

static void fill_error(const Program *program, const Error *error,
                       const char *key, char out[PROGRAM_TEXT_MAX])
{
    char line[NUMBER_MAX];
    char where[PROGRAM_TEXT_MAX] = "";
    snprintf(line, sizeof line, "%d", error->line);
    const char *const pairs[] = {
        "bestand", error->file,   "regel", line,  "woord", error->word,
        "detail",  error->detail, "waar",  where, NULL};
    program_fill(program, where,
                 error->line > 0 ? "error.where" : "error.where.file", pairs);
    program_fill(program, out, key, pairs);
}

// What is wrong in a script is said by the remedy, and by nothing more general
// before it.
static bool is_in_script(const Error *error)
{
    return error->remedy[0] != '\0' && error->kind >= ERROR_SCRIPT_SYNTAX &&
           error->kind <= ERROR_SCRIPT_NAME;
}

void program_error_text(const Program *program, const Error *error,
                        char out[PROGRAM_TEXT_MAX])
{
    bool whole = is_in_script(error);
    fill_error(program, error, whole ? "error.script" : error_key(error->kind),
               out);
    if (error->remedy[0] != '\0') {
        char remedy[PROGRAM_TEXT_MAX];
        fill_error(program, error, error->remedy, remedy);
        text_append(out, PROGRAM_TEXT_MAX, whole ? " " : " — ");
        text_append(out, PROGRAM_TEXT_MAX, remedy);
    }
}

void program_error_alone(const Program *program, const Error *error,
                         char out[PROGRAM_TEXT_MAX])
{
    if (is_in_script(error)) {
        fill_error(program, error, error->remedy, out);
    } else {
        program_error_text(program, error, out);
    }
}

void program_say_error(const Program *program, const Error *error)
{
    char text[PROGRAM_TEXT_MAX];
    program_error_text(program, error, text);
    fprintf(stderr, "%s\n", text);
}

static bool is_path(const char *name)
{
    size_t length = strlen(name);
    return strchr(name, '/') ||
           (length > 4 && strcmp(name + length - 4, ".lua") == 0);
}

bool program_path(const Program *program, const char *name,
                  char out[FILE_PATH_MAX])
{
    if (is_path(name)) {
        return text_copy(out, FILE_PATH_MAX, name);
    }
    if (program_is_own(program, name)) {
        return program_own_path(program, name, out);
    }
    char folder[FILE_PATH_MAX];
    char file[FILE_PATH_MAX];
    return text_copy(file, sizeof file, name) &&
           text_append(file, sizeof file, ".lua") &&
           file_join(folder, program->folder, "scripts/klanten") &&
           file_join(out, folder, file);
}

bool program_library(const Program *program, char out[FILE_PATH_MAX])
{
    return file_join(out, program->folder, "scripts/lib/woorden.lua");
}

bool program_translation_folder(const Program *program, const char *language,
                                char out[FILE_PATH_MAX])
{
    char folder[FILE_PATH_MAX] = "scripts/vertalingen/";
    return program_names(language) &&
           text_append(folder, sizeof folder, language) &&
           file_join(out, program->folder, folder);
}

bool program_translation_path(const Program *program, const char *name,
                              const char *language, char out[FILE_PATH_MAX])
{
    char folder[FILE_PATH_MAX];
    char file[FILE_PATH_MAX];
    if (program_is_own(program, name)) {
        return program_own_translation(program, name, language, out);
    }
    return program_names(name) && text_copy(file, sizeof file, name) &&
           text_append(file, sizeof file, ".po") &&
           program_translation_folder(program, language, folder) &&
           file_join(out, folder, file);
}

static bool is_foreign(const Program *program)
{
    return strcmp(program->language, PROGRAM_WRITTEN_IN) != 0;
}

static bool is_translated(const Program *program, const char *name,
                          char out[FILE_PATH_MAX])
{
    return is_foreign(program) &&
           program_translation_path(program, name, program->language, out) &&
           file_exists(out);
}

// Reads `name` with the translation `file`. NULL with `error` if either cannot
// be read, or they do not fit.
static const Scenario *load_translated(const Program *program, Arena *arena,
                                       const char *name, const char *file,
                                       Error *error)
{
    char library[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    Arena translations = {0}; // the builder copies what it takes
    Translation translation;
    const Scenario *scenario = NULL;
    if (!program_library(program, library) ||
        !program_path(program, name, path)) {
        error_set(error, ERROR_FILE_MISSING, name, 0, NULL, NULL);
        return NULL;
    }
    if (translate_read(&translations, file, &translation, error)) {
        BuilderLanguage language = translate_language(&translation);
        scenario = loader_load_shown(arena, library, path, &language, error);
    }
    arena_free(&translations);
    return scenario;
}

bool program_translation_fits(const Program *program, const char *name,
                              const char *language, Error *error)
{
    char file[FILE_PATH_MAX];
    Arena arena = {0};
    *error = (Error){0};
    bool there = program_translation_path(program, name, language, file) &&
                 file_exists(file);
    bool fits =
        !there || load_translated(program, &arena, name, file, error) != NULL;
    arena_free(&arena);
    return fits;
}

// One that is damaged speaks for nobody.
static bool speaks(const Program *program, const char *name)
{
    char path[FILE_PATH_MAX];
    Error error;
    return is_translated(program, name, path) &&
           program_translation_fits(program, name, program->language, &error);
}

bool program_lacks_translation(const Program *program, const char *name)
{
    return is_foreign(program) && !is_path(name) && !speaks(program, name);
}

const char *program_spoken(const Program *program, const char *name)
{
    return speaks(program, name) ? program->language : PROGRAM_WRITTEN_IN;
}

const Words *program_spoken_words(const Program *program, const char *name)
{
    return words_open_or_usual(program_spoken(program, name));
}

void program_say_untranslated(const Program *program, const char *name)
{
    Error error;
    if (is_foreign(program) &&
        !program_translation_fits(program, name, program->language, &error)) {
        program_say_error(program, &error);
        (void)program_complain(program, "cli.bad_translation", name);
    } else if (program_lacks_translation(program, name)) {
        (void)program_complain(program, "cli.no_translation", name);
    }
}

// A word processor, and Windows, put ".txt" behind what one types.
static bool is_text_file(const char *path, Error *error)
{
    static const char TXT[] = ".txt";
    char other[FILE_PATH_MAX];
    size_t count = strlen(path);
    size_t tail = strlen(TXT);
    bool named = count > tail && strcmp(path + count - tail, TXT) == 0;
    if (!text_copy(other, sizeof other, path) ||
        (!named &&
         (file_exists(path) || !text_append(other, sizeof other, TXT))) ||
        !file_exists(other)) {
        return false;
    }
    const char *slash = strrchr(other, '/');
    error_set(error, ERROR_SCRIPT_WORD, other, 1, slash ? slash + 1 : other,
              NULL);
    error_remedy(error, "remedy.file.txt");
    return true;
}

const Scenario *program_load(const Program *program, Arena *arena,
                             const char *name, Error *error)
{
    char library[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    char other[FILE_PATH_MAX];
    if (!program_library(program, library) ||
        !program_path(program, name, path)) {
        error_set(error, ERROR_FILE_MISSING, name, 0, NULL, NULL);
        return NULL;
    }
    if (is_text_file(path, error)) {
        return NULL;
    }
    const Scenario *scenario =
        is_translated(program, name, other)
            ? load_translated(program, arena, name, other, error)
            : NULL;
    return scenario ? scenario : loader_load(arena, library, path, error);
}

size_t program_errors(const Program *program, const char *name, Error *errors,
                      size_t size)
{
    char library[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    if (size == 0 || !program_library(program, library) ||
        !program_path(program, name, path) || is_text_file(path, errors)) {
        return 0;
    }
    return loader_find_errors(library, path, errors, size);
}

void program_say_known(const Program *program, const Error *error)
{
    const char **names = NULL;
    size_t count = 0;
    char list[PROGRAM_TEXT_MAX] = "";
    if (error->kind != ERROR_FILE_MISSING ||
        !program_customers(program, &names, &count, NULL)) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        text_append(list, sizeof list, i > 0 ? ", " : "");
        text_append(list, sizeof list, names[i]);
    }
    const char *const pairs[] = {"namen", list, NULL};
    program_say(program, stderr, "cli.known", pairs);
}

const Scenario *program_load_or_say(const Program *program, Arena *arena,
                                    const char *name)
{
    Error error = {0};
    const Scenario *scenario = program_load(program, arena, name, &error);
    if (!scenario) {
        program_say_error(program, &error);
        program_say_known(program, &error);
    }
    return scenario;
}

uint64_t program_seed(void)
{
    return clock_chance() % 1000000; // short enough to read out to a colleague
}

void program_out_of_memory(void)
{
    // In every language: which one was chosen is not known here.
    for (size_t i = 0; words_language_at(i); i++) {
        const Words *words = words_open(words_language_at(i));
        fprintf(stderr, "%s\n", words ? words_get(words, "error.memory") : "");
    }
    fflush(NULL);
    _Exit(EXIT_FAILURE); // what is registered for the end would want memory
}
