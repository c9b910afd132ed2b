#include "terminal/play/car_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "tell/explain.h"
#include "terminal/play/back/rewind_text.h"
#include "terminal/play/debrief_text.h"

enum { NUMBER_MAX = 16, LINE_MAX = 512, QUESTION_MAX = 64 };

typedef struct Car {
    Console *console;
    Session *session;
    const PlayOptions *options;
    const Debrief *debrief;
    DebriefAnswer answers[HEADINGS];
    const char *typed[FORM_CELLS]; // from memory
    ConsoleResult asking;          // CONSOLE_GIVEN while answers may come
} Car;

// False when nothing was given, or nothing more will be.
static bool ask(Car *car, const char *key)
{
    if (car->asking != CONSOLE_GIVEN) {
        return false;
    }
    car->asking =
        console_ask(car->console, words_get(car->console->program->words, key));
    return car->asking == CONSOLE_GIVEN && car->console->input->line[0] != '\0';
}

// A copy of `text` that lives with the program.
static const char *keep(const Car *car, const char *text)
{
    char *kept =
        arena_push_text(car->console->program->arena, text, strlen(text));
    if (!kept) {
        program_out_of_memory();
    }
    return kept;
}

// Only who filled the whole form hears the one question that a good manager
// never asks.
static void begin(const Car *car)
{
    const EndingText *ending =
        conversation_ending_text(&car->session->played.now);
    const char *const pairs[] = {"tekst", ending->manager, NULL};
    page_blank(&car->console->page);
    console_tell(car->console, "debrief.begin");
    if (ending->manager[0] != '\0') {
        console_tell_filled(car->console, "debrief.manager", pairs);
    }
    if (car->session->played.now.ending == ENDING_EXAMINED) {
        console_tell(car->console, "debrief.manager.joke");
    }
    console_tell(car->console, "debrief.ask");
}

// Reads "70 ging wel": a number 0..100 and, if you like, a sentence.
static bool read_answer(const Car *car, const char *line, DebriefAnswer *answer)
{
    char *end = NULL;
    long value = strtol(line, &end, 10);
    if (end == line || value < 0 || value > DEBRIEF_VALUE_MAX ||
        (*end != '\0' && *end != ' ')) {
        return false;
    }
    answer->value = (int)value;
    answer->text = keep(car, end + strspn(end, " "));
    return true;
}

static void ask_heading(Car *car, Heading heading)
{
    DebriefAnswer *answer = &car->answers[heading];
    if (car->asking == CONSOLE_GIVEN) {
        const Words *words = car->console->program->words;
        char question[LINE_MAX];
        explain_person(words, car->session->played.scenario,
                       debrief_heading_title(
                           words, car->session->played.scenario, heading),
                       question, sizeof question);
        page_paragraph(&car->console->page, "  ", question);
    }
    while (ask(car, "debrief.prompt")) {
        if (read_answer(car, car->console->input->line, answer)) {
            session_answer(car->session, debrief_heading_word(heading),
                           answer->value, answer->text);
            return;
        }
        console_tell(car->console, "debrief.wrong");
    }
}

static void list_cells(const Car *car)
{
    const Scenario *scenario = car->session->played.scenario;
    for (int i = 0; i < FORM_CELLS; i++) {
        char lead[NUMBER_MAX];
        if (!scenario_has_cell(scenario, i)) {
            continue;
        }
        snprintf(lead, sizeof lead, "  %2d  ", i + 1);
        page_paragraph(&car->console->page, lead,
                       scenario_cell_label(scenario, i));
    }
}

// Reads "3 iets met e-bikes": a cell and what is remembered of it.
static bool take_memory(Car *car, const char *line)
{
    char question[QUESTION_MAX];
    char *end = NULL;
    long cell = strtol(line, &end, 10);
    const Scenario *scenario = car->session->played.scenario;
    if (end == line || cell < 1 || cell > FORM_CELLS || *end != ' ' ||
        !scenario_has_cell(scenario, (int)cell - 1)) {
        return false;
    }
    car->typed[cell - 1] = keep(car, end + strspn(end, " "));
    snprintf(question, sizeof question, "%s%s", JOURNAL_MEMORY,
             scenario_cell_name((int)cell - 1));
    session_answer(car->session, question, 0, car->typed[cell - 1]);
    return true;
}

static void ask_memory(Car *car)
{
    if (car->asking != CONSOLE_GIVEN) {
        return;
    }
    page_blank(&car->console->page);
    console_tell(car->console, "debrief.memory.ask");
    list_cells(car);
    while (ask(car, "debrief.memory.prompt")) {
        if (!take_memory(car, car->console->input->line)) {
            console_tell(car->console, "debrief.memory.wrong");
        }
    }
}

static void tell_all(Car *car)
{
    const Page *page = &car->console->page;
    DebriefPage to = {
        .page = page, .session = car->session, .debrief = car->debrief};
    page_blank(page);
    int remembered = debrief_text_memory(&to, car->typed);
    if (remembered > 0) {
        session_keep_figure(car->session, "onthouden", remembered);
    }
    debrief_text_his(&to, car->answers);
    page_blank(page);
    debrief_text_outcome(&to);
    page_blank(page);
    debrief_text_river(&to);
    page_blank(page);
    debrief_text_facts(&to);
    page_blank(page);
    if (car->asking == CONSOLE_GIVEN) {
        ConsoleResult result = rewind_text_run(car->console, car->session,
                                               car->debrief, car->options);
        car->asking = result == CONSOLE_BACK ? CONSOLE_GIVEN : result;
        page_blank(page);
    }
    if (car->asking != CONSOLE_STOPPED) {
        debrief_text_traits(&to);
    }
}

static void ask_card(Car *car)
{
    if (car->asking != CONSOLE_GIVEN) {
        return;
    }
    page_blank(&car->console->page);
    console_tell(car->console, "debrief.card");
    if (ask(car, "debrief.prompt")) {
        session_answer(car->session, JOURNAL_CARD, 0,
                       car->console->input->line);
        if (car->session->journal) {
            console_tell(car->console, "debrief.card.kept");
        }
    }
}

ConsoleResult car_text_run(Console *console, Session *session,
                           const PlayOptions *options)
{
    Car car = {.console = console,
               .session = session,
               .options = options,
               .debrief = session_debrief(session, console->program->arena),
               .asking = CONSOLE_GIVEN};
    for (int i = 0; i < HEADINGS; i++) {
        car.answers[i] = (DebriefAnswer){.value = -1, .text = ""};
    }
    for (int i = 0; i < FORM_CELLS; i++) {
        car.typed[i] = "";
    }
    begin(&car);
    for (int i = 0; i < HEADINGS; i++) {
        if (debrief_asks(car.debrief, (Heading)i)) {
            ask_heading(&car, (Heading)i);
        }
    }
    ask_memory(&car);
    if (car.asking == CONSOLE_STOPPED) {
        return CONSOLE_STOPPED;
    }
    tell_all(&car);
    ask_card(&car);
    return car.asking;
}
