#include "keep/language.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "keep/settings_file.h"

enum { OPTION_MAX = 32 };

static bool is_of_customers(const Program *program, const char *language)
{
    char folder[FILE_PATH_MAX];
    const char **names = NULL;
    size_t count = 0;
    return program_translation_folder(program, language, folder) &&
           file_list(program->arena, folder, ".po", &names, &count, NULL) &&
           count > 0;
}

bool language_speak(Program *program, const char *language)
{
    const Words *words = words_open(language);
    if (!words && !is_of_customers(program, language)) {
        return false;
    }
    program->words = words ? words : program->words;
    program->language = language;
    return true;
}

// Whether `argument` is the option; its value is then in `value`, or NULL when
// that is the next argument.
static bool is_option(const char *argument, const char **value)
{
    size_t length = strcspn(argument, "=");
    *value = argument[length] == '=' ? argument + length + 1 : NULL;
    return length > 2 && strncmp(argument, "--", 2) == 0 &&
           words_mean("option.language", argument + 2, length - 2);
}

// Takes the option out. The last one counts. False when a value is missing.
static bool take_option(int *count, char **arguments, const char **language)
{
    int kept = 0;
    for (int i = 0; i < *count; i++) {
        const char *value;
        if (!is_option(arguments[i], &value)) {
            arguments[kept++] = arguments[i];
            continue;
        }
        if (!value && ++i == *count) {
            return false;
        }
        *language = value ? value : arguments[i];
    }
    arguments[kept] = NULL;
    *count = kept;
    return true;
}

void language_list(char out[PROGRAM_TEXT_MAX])
{
    out[0] = '\0';
    for (size_t i = 0; words_language_at(i); i++) {
        text_append(out, PROGRAM_TEXT_MAX, i > 0 ? ", " : "");
        text_append(out, PROGRAM_TEXT_MAX, words_language_at(i));
    }
}

static void say(const Program *program, const char *key, const char *language)
{
    char list[PROGRAM_TEXT_MAX];
    language_list(list);
    const char *const pairs[] = {"woord", language, "talen", list, NULL};
    program_say(program, stderr, key, pairs);
}

// What was kept; a file that cannot be read is told where it is shown.
static void speak_kept(Program *program)
{
    Settings settings;
    if (settings_file_read(&settings, NULL)) {
        (void)language_speak(program,
                             settings_get_word(&settings, SETTING_LANGUAGE));
    }
}

bool language_choose(Program *program, int *count, char **arguments)
{
    const char *language = NULL;
    speak_kept(program);
    if (!take_option(count, arguments, &language)) {
        char option[OPTION_MAX];
        snprintf(option, sizeof option, "--%s",
                 words_get(program->words, "option.language"));
        return program_complain(program, "cli.bad_option", option);
    }
    if (!language) {
        return true;
    }
    if (!language_speak(program, language)) {
        say(program, "cli.no_language", language);
        return false;
    }
    if (!words_open(language)) {
        say(program, "cli.only_customers", language);
    }
    return true;
}
