// The words behind a command: options ("--seed 7", "--seed=7"), and others in
// between. An option is called by its word in any of the languages.

#ifndef TERMINAL_ARGUMENTS_H
#define TERMINAL_ARGUMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "author/program.h"

typedef enum {
    ARGUMENT_FLAG,  // an option: a bool is set
    ARGUMENT_VALUE, // an option with a value behind it: a const char *
    ARGUMENT_NAME, // the same, of a person: one that cannot be is said (name.h)
    ARGUMENT_WORD, // a word that is no option, in order: a const char *
    ARGUMENT_WORDS // all words that are left: an ArgumentWords
} ArgumentKind;

typedef struct ArgumentWords {
    const char **at; // in the arena of the program
    int count;
} ArgumentWords;

typedef struct ArgumentRow {
    const char *key; // of the option's word, which has no dashes
    ArgumentKind kind;
    size_t place; // in the struct that is filled
} ArgumentRow;

// Reads them into the struct at `out`, as the rows say, the last of which is
// {0}. arguments[0] is the command's own name; behind "--" nothing is an option
// any more. False with a line on stderr at the first that has no place, or
// whose value is missing or empty.
bool arguments_read(const Program *program, const ArgumentRow *rows, int count,
                    char **arguments, void *out);

#endif
