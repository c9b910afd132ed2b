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

// Where `name` first stands in `text` as a word, or NULL.
static const char *first_place(const char *text, const char *name)
{
    size_t length = strlen(name);
    const char *at = strstr(text, name);
    while (at && ((at > text && in_word(at[-1])) || in_word(at[length]))) {
        at = strstr(at + 1, name);
    }
    return at;
}

static bool holds(const char *text, const char *name)
{
    return first_place(text, name) != NULL;
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

static bool is_in_sentence(const Scenario *scenario, const Topic *topic,
                           const char *name)
{
    for (int i = 0; i < topic->option_count; i++) {
        if (holds(scenario->options[topic->first_option + i].text, name)) {
            return true;
        }
    }
    return false;
}

// Whether he brings the name up himself, and not only about what is offered.
static bool is_his(const Scenario *scenario, const char *name)
{
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        bool offered = beat->topic != NONE &&
                       scenario->topics[beat->topic].kind == TOPIC_PROPOSAL;
        if (!offered && holds(beat->text, name)) {
            return true;
        }
    }
    return false;
}

// A name out of the player's own bag: what he sells, and of himself.
static bool is_own(const Scenario *scenario, const char *name)
{
    bool his = is_his(scenario, name);
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        bool offer = topic->kind == TOPIC_PROPOSAL;
        if (offer && holds(topic->label, name)) {
            return true;
        }
        if (!his && (offer || topic->kind == TOPIC_SELF) &&
            is_in_sentence(scenario, topic, name)) {
            return true;
        }
    }
    return holds(scenario->you, name) || holds(scenario->hope, name);
}

static bool is_known(const Scenario *scenario, const char *name)
{
    return holds(scenario->brief, name) || holds(scenario->name, name) ||
           holds(scenario->company, name) || holds(scenario->title, name) ||
           holds(scenario->role, name) || holds(scenario->form_title, name) ||
           is_own(scenario, name);
}

static bool is_said(const Scenario *scenario, const char *name)
{
    for (int i = 0; i < scenario->topic_count; i++) {
        if (is_in_sentence(scenario, &scenario->topics[i], name)) {
            return true;
        }
    }
    return false;
}

static const Topic *topic_of(const Scenario *scenario, int option)
{
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        if (option >= topic->first_option &&
            option < topic->first_option + topic->option_count) {
            return topic;
        }
    }
    return NULL;
}

// The first that must have come up, or NULL.
static const char *waits_for(const Scenario *scenario, const When *after)
{
    for (int i = 0; i < after->count; i++) {
        if ((after->absent >> i & 1) == 0) {
            return scenario->topics[after->topic[i]].name;
        }
    }
    return NULL;
}

// Where he says the name, and what comes up there and nowhere before: `reach`
// is what comes up without.
static void find_place(const Scenario *scenario, const Reach *reach,
                       EarlyName *early)
{
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        if (!holds(beat->text, early->name)) {
            continue;
        }
        if (!early->where && beat->topic != NONE) {
            early->where = scenario->topics[beat->topic].name;
        }
        for (int n = 0; n < beat->span_count && !early->wait; n++) {
            int hook = scenario->spans[beat->first_span + n].hook;
            if (hook != NONE && !reach->heard[hook] && !reach->topics[hook]) {
                early->wait = scenario->topics[hook].name;
            }
        }
    }
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
        const Option *option = &scenario->options[i];
        if (!reach.options[i] || !holds(option->text, name)) {
            continue;
        }
        const Topic *topic = topic_of(scenario, i);
        EarlyName found = {.option = option, .name = name};
        found.after = waits_for(scenario, &option->after);
        if (!found.after && topic) {
            found.after = waits_for(scenario, &topic->after);
        }
        find_place(scenario, &reach, &found);
        // a topic's own label is read before its sentences are
        if (!topic || !holds(topic->label, name)) {
            early(self, &found);
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

// Strangers -----------------------------------------------------------------

static bool is_in_endings(const Scenario *scenario, const char *name)
{
    for (int i = 0; i < ENDINGS + scenario->other_ending_count; i++) {
        const EndingText *ending = i < ENDINGS
                                       ? &scenario->endings[i]
                                       : &scenario->other_endings[i - ENDINGS];
        const char *const texts[] = {ending->teller,  ending->morning,
                                     ending->manager, ending->proposal,
                                     ending->contest, ending->feeling};
        for (size_t n = 0; n < sizeof texts / sizeof texts[0]; n++) {
            if (texts[n] && holds(texts[n], name)) {
                return true;
            }
        }
    }
    return false;
}

static bool is_in_events(const Scenario *scenario, const char *name)
{
    for (int i = 0; i < scenario->event_count; i++) {
        const Event *event = &scenario->events[i];
        if (holds(event->happens, name) || holds(event->who, name)) {
            return true;
        }
    }
    return false;
}

// Whether the name stands anywhere but in the answers of `topic`.
static bool is_elsewhere(const Scenario *scenario, const char *name, int topic)
{
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        if (beat->topic != topic && holds(beat->text, name)) {
            return true;
        }
    }
    for (int i = 0; i < scenario->topic_count; i++) {
        if (holds(scenario->topics[i].label, name)) {
            return true;
        }
    }
    return is_said(scenario, name) || is_known(scenario, name) ||
           is_in_endings(scenario, name) || is_in_events(scenario, name);
}

// The word before `at`, with one space between; "" where there is none.
static void word_before(const char *text, const char *at,
                        char out[CHECK_NAME_MAX])
{
    const char *end = at > text && at[-1] == ' ' ? at - 1 : at;
    const char *start = end;
    while (start > text && in_word(start[-1])) {
        start--;
    }
    size_t length = end < at && (size_t)(end - start) < CHECK_NAME_MAX
                        ? (size_t)(end - start)
                        : 0;
    memcpy(out, start, length);
    out[length] = '\0';
}

static bool is_explained(const char *behind)
{
    return *behind == ',' ||
           (*behind == ' ' && (is_capital(behind[1]) || behind[1] == '('));
}

static void find_strangers(const Scenario *scenario, const Beat *beat,
                           CheckStranger *found, void *self)
{
    for (const char *at = beat->text; *at != '\0';) {
        size_t length = word_length(at);
        char name[CHECK_NAME_MAX];
        char before[CHECK_NAME_MAX];
        if (length >= NAME_LEAST && length < CHECK_NAME_MAX &&
            is_capital(*at) && !begins(beat->text, at) &&
            !is_explained(at + length)) {
            memcpy(name, at, length);
            name[length] = '\0';
            word_before(beat->text, at, before);
            if (first_place(beat->text, name) == at &&
                !is_elsewhere(scenario, name, beat->topic)) {
                found(self, &(Stranger){beat, name, before});
            }
        }
        at += length > 0 ? length : 1;
    }
}

void check_lines_strangers(const Scenario *scenario, CheckStranger *found,
                           void *self)
{
    for (int i = 0; i < scenario->beat_count; i++) {
        if (scenario->beats[i].topic != NONE) {
            find_strangers(scenario, &scenario->beats[i], found, self);
        }
    }
}
