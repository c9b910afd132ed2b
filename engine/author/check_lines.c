#include "author/check_lines.h"

#include <string.h>

#include "author/reach.h"

enum { NAME_LEAST = 3 }; // letters; shorter is "Ik" or "U"

LineCount check_line_count(const Scenario *scenario, int line)
{
    LineCount count = {0};
    for (int i = 0; i < scenario->option_count; i++) {
        const Option *option = &scenario->options[i];
        if (option->line_of == line) {
            count.moments++;
            count.right += option->fit == FIT_FITS;
        }
    }
    return count;
}

// Names ----------------------------------------------------------------------

typedef struct Names {
    char at[CHECK_NAMES_MAX][CHECK_NAME_MAX];
    int count;
} Names;

static bool in_word(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte & 0x80) != 0;
}

static bool is_capital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

// Whether a word at `at` can be capital because a sentence begins there; "'s
// Nachts" begins one too.
static bool begins(const char *text, const char *at)
{
    if (at - text >= 3 && at[-1] == ' ' && at[-3] == '\'') {
        return true;
    }
    while (at > text && !in_word(at[-1]) && at[-1] != '.' && at[-1] != ',') {
        if (strchr("?!:'\"(", at[-1])) {
            return true;
        }
        at--;
    }
    return at == text || at[-1] == '.' || (at[-1] & 0x80) != 0;
}

static size_t word_length(const char *at)
{
    size_t length = 0;
    while (in_word(at[length])) {
        length++;
    }
    return length;
}

static bool holds(const char *text, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = strstr(text, name); at; at = strstr(at + 1, name)) {
        bool whole = (at == text || !in_word(at[-1])) && !in_word(at[length]);
        if (whole) {
            return true;
        }
    }
    return false;
}

static void keep_name(Names *names, const char *word, size_t length)
{
    char name[CHECK_NAME_MAX];
    if (length < NAME_LEAST || length >= CHECK_NAME_MAX ||
        names->count == CHECK_NAMES_MAX) {
        return;
    }
    memcpy(name, word, length);
    name[length] = '\0';
    for (int i = 0; i < names->count; i++) {
        if (strcmp(names->at[i], name) == 0) {
            return;
        }
    }
    memcpy(names->at[names->count++], name, length + 1);
}

// A word with a capital in the middle of a sentence is a name.
static void find_names(Names *names, const char *text)
{
    for (const char *at = text; *at != '\0';) {
        size_t length = word_length(at);
        if (length > 0 && is_capital(*at) && !begins(text, at)) {
            keep_name(names, at, length);
        }
        at += length > 0 ? length : 1;
    }
}

static bool is_known(const Scenario *scenario, const char *name)
{
    return holds(scenario->brief, name) || holds(scenario->name, name) ||
           holds(scenario->company, name) || holds(scenario->title, name) ||
           holds(scenario->role, name) || holds(scenario->form_title, name);
}

static bool is_said(const Scenario *scenario, const char *name)
{
    for (int i = 0; i < scenario->option_count; i++) {
        if (holds(scenario->options[i].text, name)) {
            return true;
        }
    }
    return false;
}

// A topic's own label is read before its sentences are.
static bool is_on_label(const Scenario *scenario, int option, const char *name)
{
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        if (option >= topic->first_option &&
            option < topic->first_option + topic->option_count) {
            return holds(topic->label, name);
        }
    }
    return false;
}

// Without one of his texts that holds the name, what can still be said?
static void check_name(const Scenario *scenario, const char *name,
                       CheckEarly *early, void *self)
{
    bool left_out[SCENARIO_BEATS_MAX] = {false};
    Reach reach;
    for (int i = 0; i < scenario->beat_count; i++) {
        left_out[i] = holds(scenario->beats[i].text, name);
    }
    reach_without(scenario, left_out, &reach);
    for (int i = 0; i < scenario->option_count; i++) {
        if (reach.options[i] && holds(scenario->options[i].text, name) &&
            !is_on_label(scenario, i, name)) {
            early(self, &scenario->options[i], name);
        }
    }
}

void check_lines_names(const Scenario *scenario, CheckEarly *early, void *self)
{
    Names names = {.count = 0};
    for (int i = 0; i < scenario->beat_count; i++) {
        find_names(&names, scenario->beats[i].text);
    }
    for (int i = 0; i < scenario->option_count; i++) {
        find_names(&names, scenario->options[i].text);
    }
    for (int i = 0; i < names.count; i++) {
        if (is_said(scenario, names.at[i]) &&
            !is_known(scenario, names.at[i])) {
            check_name(scenario, names.at[i], early, self);
        }
    }
}
