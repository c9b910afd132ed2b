#include "terminal/commands/new_customer.h"

#include <stdlib.h>
#include <string.h>

#include "author/check.h"
#include "author/skeleton.h"
#include "base/pairs.h"
#include "base/text.h"
#include "terminal/console.h"

enum { CHOICES_BYTES = 512 };

static const char BACK[] = "<"; // what goes back one question

static bool find_place(const Program *program, int count, char **arguments,
                       char path[FILE_PATH_MAX])
{
    if (count != 2) {
        return program_complain(program, "new.which", "");
    }
    if (!program_own_path(program, arguments[1], path)) {
        return program_complain(program, "new.bad_name", arguments[1]);
    }
    char taken[FILE_PATH_MAX];
    return !program_knows(program, arguments[1]) ||
           !program_path(program, arguments[1], taken) ||
           program_complain(program, "new.exists", taken);
}

// "man,vrouw" as people write it.
static void list_choices(const char *choices, char out[CHOICES_BYTES])
{
    out[0] = '\0';
    while (*choices != '\0') {
        char one[CHOICES_BYTES];
        size_t length = strcspn(choices, ",");
        snprintf(one, sizeof one, "%.*s", (int)length, choices);
        text_append(out, CHOICES_BYTES, out[0] ? ", " : "");
        text_append(out, CHOICES_BYTES, one);
        choices += length + (choices[length] == ',');
    }
}

typedef enum { ASKED_ON, ASKED_BACK, ASKED_STOP } Asked;

// Why that is no answer, and what would be one.
static void say_why(const Console *console, const TemplateQuestion *question,
                    const char *line)
{
    char listed[CHOICES_BYTES];
    Pairs pairs = {0};
    bool any = question->choices[0] == '\0';
    list_choices(question->choices, listed);
    pairs_text(&pairs, "keuzes", listed);
    pairs_number(&pairs, "letters", (int64_t)text_letters(line));
    pairs_number(&pairs, "hoogstens", template_most(question));
    console_tell_filled(console, any ? "new.long" : "new.choice", pairs.list);
}

// Asks until the answer is one of the choices; an empty line takes the
// default, which is what was answered before. ASKED_STOP when somebody stops,
// or the answers do.
static Asked ask(Console *console, TemplateQuestion *question)
{
    const char *const pairs[] = {"vraag", question->question, "antwoord",
                                 question->answer, NULL};
    console_tell_filled(console, "new.question", pairs);
    for (;;) {
        ConsoleResult result = console_ask(console, "> ");
        const char *line = console->input->line;
        if (result != CONSOLE_GIVEN) {
            return ASKED_STOP;
        }
        if (strcmp(line, BACK) == 0) {
            return ASKED_BACK;
        }
        if (!text_is_plain(line)) {
            console_tell(console, "new.cleaned");
        }
        if (template_answer(console->program->arena, question, line)) {
            return ASKED_ON;
        }
        say_why(console, question, line);
    }
}

// Which of them it is to be. False when somebody stops.
static bool ask_kind(Console *console, const Skeleton *skeletons, size_t count,
                     Template *template)
{
    char kinds[CHOICES_BYTES] = "";
    for (size_t i = 0; i < count; i++) {
        const char *const pairs[] = {"soort", skeletons[i].kind, "titel",
                                     skeletons[i].template.title, NULL};
        console_tell_filled(console, "new.kind.line", pairs);
        text_append(kinds, sizeof kinds, i > 0 ? "," : "");
        text_append(kinds, sizeof kinds, skeletons[i].kind);
    }
    TemplateQuestion question = {
        .choices = kinds,
        .question = words_get(console->program->words, "new.kind"),
        .answer = SKELETON_USUAL};
    Asked asked = ASKED_BACK;
    while (asked == ASKED_BACK) { // there is no question before this one
        asked = ask(console, &question);
    }
    *template =
        skeletons[skeleton_find(skeletons, count, question.answer)].template;
    return asked == ASKED_ON;
}

// False when somebody stops.
static bool ask_all(Console *console, Template *template)
{
    size_t at = 0;
    while (at < template->count) {
        Asked asked = ask(console, &template->questions[at]);
        if (asked == ASKED_STOP) {
            return false;
        }
        at = asked == ASKED_ON ? at + 1 : at > 0 ? at - 1 : 0;
    }
    return true;
}

static void say_result(const Program *program, const char *path,
                       const char *name)
{
    char
        starter[FILE_PATH_MAX]; // beside the sources, not where it is installed
    bool beside =
        file_join(starter, program->folder, "geslaagd") && file_exists(starter);
    const char *const pairs[] = {"bestand", path,
                                 "naam",    name,
                                 "roep",    beside ? "./geslaagd" : "geslaagd",
                                 NULL};
    program_say(program, stdout, "new.written", pairs);
    program_say(program, stdout, "new.next", pairs);
}

static int write_customer(const Program *program, const Template *template,
                          const char *path, const char *name)
{
    Error error = {0};
    char *text = template_fill(program->arena, template);
    if (!text) {
        program_out_of_memory();
    }
    if (!program_own_write(program, name, NULL, text, &error) ||
        !program_load(program, program->arena, name, &error)) {
        program_say_error(program, &error);
        return EXIT_WRONG;
    }
    say_result(program, path, name);
    return EXIT_SUCCESS;
}

int new_customer_run(const Program *program, int count, char **arguments)
{
    char path[FILE_PATH_MAX];
    Skeleton skeletons[SKELETON_KINDS_MAX];
    Template template;
    Console console;
    Error error = {0};
    if (!find_place(program, count, arguments, path)) {
        return EXIT_WRONG;
    }
    size_t kinds = skeleton_read(program, program->arena, skeletons, &error);
    if (kinds == 0) {
        program_say_error(program, &error);
        return EXIT_WRONG;
    }
    console_begin(&console, program);
    console_tell(&console, "new.begin");
    if (!ask_kind(&console, skeletons, kinds, &template) ||
        !ask_all(&console, &template)) {
        program_say(program, stderr, "new.stopped", NULL);
        return EXIT_STOPPED;
    }
    return write_customer(program, &template, path, arguments[1]);
}
