#include "terminal/play/back/meant_text.h"

#include <stdio.h>
#include <string.h>

#include "keep/settings_file.h"
#include "tell/meant.h"

enum { LEAD_MAX = 16 };

ConsoleResult meant_text_ask(Console *console, const Scenario *scenario,
                             Move move, Act *act)
{
    const Words *words = console->program->words;
    int count = 0;
    int number = 0;
    console_tell(console, "own.what_meant");
    for (Act other;
         (other = meant_other(words, scenario, move, count)) != ACT_KINDS;
         count++) {
        char lead[LEAD_MAX];
        snprintf(lead, sizeof lead, "  %2d  ", count + 1);
        page_paragraph(&console->page, lead, meant_words(words, other));
    }
    ConsoleResult result =
        console_ask_number(console, "cli.ask_meant", count, &number);
    *act = result == CONSOLE_GIVEN
               ? meant_other(words, scenario, move, number - 1)
               : ACT_KINDS;
    return result;
}

static void keep_answer(const Console *console, Corrections kept)
{
    Settings settings;
    Error error = {0};
    bool read = settings_file_read(&settings, &error);
    (void)settings_set(&settings, SETTING_CORRECTIONS, (int)kept);
    if (!read || !settings_file_write(&settings, &error)) {
        program_say_error(console->program, &error);
    }
}

ConsoleResult meant_text_ask_keeping(Console *console)
{
    const Words *words = console->program->words;
    console_tell(console, "own.may_keep");
    console_tell(console, "own.may_keep.text");
    ConsoleResult result =
        console_ask(console, words_get(words, "own.keep.ask"));
    const char *line = console->input->line;
    if (result == CONSOLE_GIVEN &&
        strcmp(line, words_get(words, "export.yes")) == 0) {
        keep_answer(console, CORRECTIONS_YES);
        console_tell(console, "own.kept.text");
    } else if (result == CONSOLE_GIVEN &&
               strcmp(line, words_get(words, "export.no")) == 0) {
        keep_answer(console, CORRECTIONS_NO);
    }
    return result;
}

ConsoleResult meant_text_may_keep(Console *console, const Session *session,
                                  bool *kept)
{
    Settings settings;
    ConsoleResult result = CONSOLE_GIVEN;
    (void)settings_file_read(&settings, NULL);
    if (session->journal && settings.corrections == CORRECTIONS_ASK) {
        result = meant_text_ask_keeping(console);
        (void)settings_file_read(&settings, NULL);
    }
    *kept = settings.corrections == CORRECTIONS_YES;
    return result;
}
