// Somebody at a terminal, or lines through a pipe: asks, and reads what comes.

#ifndef TERMINAL_CONSOLE_H
#define TERMINAL_CONSOLE_H

#include <stdbool.h>

#include "author/program.h"
#include "terminal/input.h"
#include "terminal/page.h"

typedef enum {
    CONSOLE_GIVEN,   // a line, or a number, was given
    CONSOLE_BACK,    // nothing: an empty line or 0
    CONSOLE_QUIT,    // q, the end of input, or nobody reads on
    CONSOLE_STOPPED, // Ctrl-C
    CONSOLE_CHANGED  // what was asked is no question any more
} ConsoleResult;

typedef struct Console {
    const Program *program;
    Page page;
    Input *input;
    bool typed; // at a keyboard: the terminal shows what is typed

    // Called while nothing is typed, several times a second: whether something
    // changed so that it must be asked otherwise. NULL: nothing does.
    bool (*changes)(void *self);
    void *changes_self;
} Console;

// On stdin and stdout; lives as long as the program.
void console_begin(Console *console, const Program *program);

// Says the words of `key` as a paragraph; with `pairs` filled in.
void console_tell(const Console *console, const char *key);
void console_tell_filled(const Console *console, const char *key,
                         const char *const *pairs);

// Prompts for a line, which then stands in console->input->line. A line that
// cannot be read is told, and given as an empty one.
ConsoleResult console_ask(Console *console, const char *prompt);

// Asks with the words of `key` for 1..most, until one is given.
ConsoleResult console_ask_number(Console *console, const char *key, int most,
                                 int *number);

// Asks for 1..most, or for a line: `*number` is then 0, and the line stands in
// console->input->line.
ConsoleResult console_ask_own(Console *console, const char *key, int most,
                              int *number);

// Reads 0..most. False, with `*number` unchanged, if `text` is none.
bool console_read_number(const char *text, int most, int *number);

#endif
