#include "terminal/console.h"

#include <string.h>

#include "base/text.h"
#include "platform/terminal.h"

enum { NUMBER_MAX = 32, LOOK_MS = 80 };

void console_begin(Console *console, const Program *program)
{
    *console = (Console){.program = program,
                         .page = page_open(stdout),
                         .typed = terminal_is_behind(stdin)};
    console->input = arena_push(program->arena, sizeof *console->input);
    if (!console->input) {
        program_out_of_memory();
    }
    console->input->from = stdin;
    (void)setvbuf(stdin, NULL, _IONBF, 0); // it is seen whether a line came
    terminal_catch_stop();
}

void console_tell(const Console *console, const char *key)
{
    page_paragraph(&console->page, "", words_get(console->program->words, key));
}

void console_tell_filled(const Console *console, const char *key,
                         const char *const *pairs)
{
    char text[PROGRAM_TEXT_MAX];
    program_fill(console->program, text, key, pairs);
    page_paragraph(&console->page, "", text);
}

// Shows what came through a pipe, so that the page reads as it was typed.
static void echo(const Console *console, InputResult result)
{
    if (!console->typed) {
        page_paragraph(&console->page, "",
                       result == INPUT_LINE ? console->input->line : "");
    }
}

// Waits for a line, and looks meanwhile.
static bool is_changed(const Console *console)
{
    bool (*changes)(void *self) = console->changes;
    bool changed = changes && changes(console->changes_self);
    while (changes && !changed && !terminal_can_read(stdin, LOOK_MS)) {
        changed = changes(console->changes_self);
    }
    return changed;
}

ConsoleResult console_ask(Console *console, const char *prompt)
{
    page_prompt(&console->page, prompt);
    if (!page_is_read(&console->page)) {
        return CONSOLE_QUIT;
    }
    if (is_changed(console)) {
        return CONSOLE_CHANGED;
    }
    InputResult result = input_read(console->input);
    echo(console, result);
    if (result == INPUT_BAD) {
        console_tell(console, "cli.bad_line");
        console->input->line[0] = '\0';
        return CONSOLE_GIVEN;
    }
    return result == INPUT_LINE  ? CONSOLE_GIVEN
           : result == INPUT_END ? CONSOLE_QUIT
                                 : CONSOLE_STOPPED;
}

bool console_read_number(const char *text, int most, int *number)
{
    uint64_t value = 0;
    bool read = text_read_number(text, 0, (uint64_t)most, &value);
    *number = read ? (int)value : *number;
    return read;
}

// Asks once, for anything but to go back or to stop.
static ConsoleResult ask_something(Console *console, const char *key)
{
    ConsoleResult result =
        console_ask(console, words_get(console->program->words, key));
    const char *line = console->input->line;
    if (result != CONSOLE_GIVEN) {
        return result;
    }
    if (strcmp(line, "q") == 0) {
        return CONSOLE_QUIT;
    }
    return line[0] == '\0' || strcmp(line, "0") == 0 ? CONSOLE_BACK
                                                     : CONSOLE_GIVEN;
}

ConsoleResult console_ask_own(Console *console, const char *key, int most,
                              int *number)
{
    ConsoleResult result = ask_something(console, key);
    *number = 0;
    if (result == CONSOLE_GIVEN) {
        (void)console_read_number(console->input->line, most, number);
    }
    return result;
}

ConsoleResult console_ask_number(Console *console, const char *key, int most,
                                 int *number)
{
    for (;;) {
        ConsoleResult result = ask_something(console, key);
        if (result != CONSOLE_GIVEN ||
            (console_read_number(console->input->line, most, number) &&
             *number > 0)) {
            return result;
        }
        char shown[NUMBER_MAX];
        snprintf(shown, sizeof shown, "%d", most);
        const char *const pairs[] = {"getal", shown, NULL};
        console_tell_filled(console, "cli.wrong_number", pairs);
    }
}
