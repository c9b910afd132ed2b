// What every command stands on: the words, the folder of scripts, and the one
// place where something is said about an error.

#ifndef AUTHOR_PROGRAM_H
#define AUTHOR_PROGRAM_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdnoreturn.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/words.h"
#include "platform/file.h"
#include "talk/scenario/scenario.h"

#define PROGRAM_VERSION "1.0"

// The language that the program and its customers are written in.
#define PROGRAM_WRITTEN_IN "nl"

enum {
    PROGRAM_TEXT_MAX = 4096,
    PROGRAM_NAME_MAX = 40,
    EXIT_FINDINGS = 1, // the input has slips
    EXIT_WRONG = 2,    // wrongly called, or unreadable
    EXIT_STOPPED = 130 // Ctrl-C
};

typedef struct Program {
    const Words *words;
    Arena *arena; // lives as long as the program
    char folder[FILE_PATH_MAX];
    char own[FILE_PATH_MAX]; // of the user's own customers; "": he has no home
    const char *language;    // of the customers; "nl": as they are written
    const struct CheckFits
        *fits; // of the window (check.h); NULL: there is none
} Program;

// Finds scripts, and the words of Dutch; says so on stderr and returns false if
// there are none.
bool program_begin(Program *program, Arena *arena);

// Fills the sentence of `key` with `pairs` (may be NULL) and prints it as one
// line to `to`.
void program_say(const Program *program, FILE *to, const char *key,
                 const char *const *pairs);

// Says on stderr what is wrong with `word`. Always false, to return at once.
bool program_complain(const Program *program, const char *key,
                      const char *word);

// The same into `out`. Returns false if it was cut.
bool program_fill(const Program *program, char out[PROGRAM_TEXT_MAX],
                  const char *key, const char *const *pairs);

// Writes the sentence for `error`, and its remedy where there is one.
void program_error_text(const Program *program, const Error *error,
                        char out[PROGRAM_TEXT_MAX]);

// The same where file and line stand before it already: of a mistake in a
// script the remedy alone.
void program_error_alone(const Program *program, const Error *error,
                         char out[PROGRAM_TEXT_MAX]);

// Says it on stderr.
void program_say_error(const Program *program, const Error *error);

// Loads the customer called `name`: the user's own, or a file in
// scripts/klanten, or a path when it holds a slash or ends in .lua. In the
// language of the program, where vertalingen/ beside those has him in it; a
// path never. NULL with `error`.
const Scenario *program_load(const Program *program, Arena *arena,
                             const char *name, Error *error);

// Writes where the translation of customer `name` into `language` is kept.
// False for names that are no file of their own there.
bool program_translation_path(const Program *program, const char *name,
                              const char *language, char out[FILE_PATH_MAX]);

// Writes the folder of all translations into `language`. False for what is no
// name of a language.
bool program_translation_folder(const Program *program, const char *language,
                                char out[FILE_PATH_MAX]);

// Whether the translation of `name` to `language` can be read and fits him, or
// there is none. False with `error`: then he speaks as he was written.
bool program_translation_fits(const Program *program, const char *name,
                              const char *language, Error *error);

// Whether customer `name` should speak the language of the program, and cannot:
// he is then loaded as he was written. Never for a path: whoever wrote that
// knows.
bool program_lacks_translation(const Program *program, const char *name);

// The language in which customer `name` is loaded.
const char *program_spoken(const Program *program, const char *name);

// The words of that language, or the usual ones.
const Words *program_spoken_words(const Program *program, const char *name);

// Says on stderr that he lacks his translation, if he does.
void program_say_untranslated(const Program *program, const char *name);

// Where woorden.lua is. False if it is too long.
bool program_library(const Program *program, char out[FILE_PATH_MAX]);

// After an error of program_load: says on stderr which customers there are, if
// it was the name that was wrong.
void program_say_known(const Program *program, const Error *error);

// As program_load, but NULL after saying on stderr why, and with
// program_say_known whom there is.
const Scenario *program_load_or_say(const Program *program, Arena *arena,
                                    const char *name);

// All slips of the customer `name` in one go, as loader_find_errors; 0 too when
// the file cannot be read as it is named.
size_t program_errors(const Program *program, const char *name, Error *errors,
                      size_t size);

// The names of all customers, sorted, and behind them the user's own, of whom
// nobody is named twice. False with `error`.
bool program_customers(const Program *program, const char ***names,
                       size_t *count, Error *error);

// Writes the path of customer `name` as above. False if it is too long.
bool program_path(const Program *program, const char *name,
                  char out[FILE_PATH_MAX]);

// Whether `name` is one of the user's own customers. They stand in a folder of
// his, so that they stay when the program is installed anew.
bool program_is_own(const Program *program, const char *name);

// Whether there is somebody of that name, with the program or of one's own.
bool program_knows(const Program *program, const char *name);

// Whether `name` can be that of a customer's file: small letters, digits and _,
// at most PROGRAM_NAME_MAX of them, and no name that Windows keeps for a device
// (con, nul): a customer is given away to others.
bool program_names(const char *name);

// A name like `wanted` that nobody has yet: "bakker", or "bakker_2". Out of
// "Ans Kok" it makes "ans_kok".
void program_free_name(const Program *program, const char *wanted,
                       char out[PROGRAM_NAME_MAX + 1]);

// Where the user's own customer `name` stands, or would. False for what is no
// name, and where there is no home.
bool program_own_path(const Program *program, const char *name,
                      char out[FILE_PATH_MAX]);

// The same of his translation into `language`.
bool program_own_translation(const Program *program, const char *name,
                             const char *language, char out[FILE_PATH_MAX]);

// Writes `text` as the user's own customer `name`, or as his translation into
// `language` (NULL: himself), over what was there, in folders that are made.
// False with `error`.
bool program_own_write(const Program *program, const char *name,
                       const char *language, const char *text, Error *error);

// A seed that nobody chose.
uint64_t program_seed(void);

// Says that memory is out and ends the program: the one place that does.
noreturn void program_out_of_memory(void);

#endif
