// The words behind a command: options ("--seed 7", "--seed=7"), and others in
// between, in the order in which they stand.

#ifndef TERMINAL_ARGUMENTS_H
#define TERMINAL_ARGUMENTS_H

#include <stdbool.h>

enum {
    ARGUMENTS_END = -1,
    ARGUMENTS_UNKNOWN = '?', // no such option, or its value is missing or too
                             // much: `word` is it
    ARGUMENTS_OTHER = 0      // a word that is no option: `value`
};

typedef struct ArgumentRow {
    const char *name; // without the dashes
    char letter;      // what arguments_next gives for it
    bool valued;      // a value must follow
} ArgumentRow;

// A struct set to {0} but for the first three is at the start.
typedef struct Arguments {
    const ArgumentRow *rows; // closed by a row without a name
    int count;
    char **words;      // words[0] is the command's own name
    int at;            // words read so far, the name not counted
    bool plain;        // behind "--": nothing is an option any more
    const char *word;  // read last
    const char *value; // of the option, or the word that is none
} Arguments;

// Reads the next: the letter of its row, or one of those above.
int arguments_next(Arguments *arguments);

#endif
