#include "cli/car_text.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "cli/transcript_text.h"

enum { QUESTIONS = 3, ANSWER_MAX = 2000, MOST = 10, STEP = 10, LEAD_MAX = 64 };

typedef struct Answer {
    bool given;
    int value; // 0..MOST
    char text[ANSWER_MAX];
} Answer;

static const char *const QUESTION_KEYS[QUESTIONS] = {
    "cli.car.proposal", "cli.car.contest", "cli.car.feeling"};
static const char *const QUESTION_NAMES[QUESTIONS] = {"voorstel", "wedstrijd",
                                                      "gevoel"};

// Reads "7 ging wel": a number 0..10 and, if you like, a sentence.
static bool read_answer(const char *line, Answer *answer)
{
    char *end = NULL;
    long value = strtol(line, &end, 10);
    if (end == line || value < 0 || value > MOST ||
        (*end != '\0' && *end != ' ')) {
        return false;
    }
    answer->given = true;
    answer->value = (int)value;
    text_copy(answer->text, sizeof answer->text, end + strspn(end, " "));
    return true;
}

static InputResult ask(const Page *page, Session *session, Input *input,
                       int question, Answer *answer)
{
    const Words *words = session->program->words;
    page_paragraph(page, "  ", words_get(words, QUESTION_KEYS[question]));
    for (;;) {
        fputs(words_get(words, "cli.car.prompt"), page->to);
        if (!page_is_read(page)) {
            return INPUT_END;
        }
        InputResult result = input_read(input);
        if (result == INPUT_END || result == INPUT_STOPPED) {
            return result;
        }
        if (result == INPUT_LINE && input->line[0] == '\0') {
            return INPUT_LINE;
        }
        if (result == INPUT_LINE && read_answer(input->line, answer)) {
            session_answer(session, QUESTION_NAMES[question],
                           answer->value * STEP, answer->text);
            return INPUT_LINE;
        }
        page_paragraph(page, "", words_get(words, "cli.car.wrong"));
    }
}

static void print_yours(const Page *page, const Session *session,
                        const Answer *answer)
{
    char number[LEAD_MAX];
    char line[PROGRAM_TEXT_MAX];
    if (!answer->given) {
        return;
    }
    snprintf(number, sizeof number, "%d", answer->value);
    const char *const pairs[] = {"getal", number, "tekst", answer->text, NULL};
    program_fill(session->program, line, "cli.car.yours", pairs);
    page_paragraph(page, "    ", line);
}

static void print_his(const Page *page, const Session *session,
                      const Answer answers[QUESTIONS])
{
    const EndingText *text = &session->scenario->endings[session->now.ending];
    const char *const his[QUESTIONS] = {text->proposal, text->contest,
                                        text->feeling};
    char lead[LEAD_MAX];
    snprintf(lead, sizeof lead, "    %.40s: ", session->scenario->first_name);
    page_blank(page);
    page_paragraph(page, "", words_get(session->program->words, "cli.car.his"));
    for (int i = 0; i < QUESTIONS; i++) {
        page_paragraph(page, "  ",
                       words_get(session->program->words, QUESTION_KEYS[i]));
        print_yours(page, session, &answers[i]);
        page_paragraph(page, lead, his[i]);
    }
}

InputResult car_print(const Page *page, Session *session, Input *input)
{
    const Words *words = session->program->words;
    Answer answers[QUESTIONS] = {0};
    InputResult result = INPUT_LINE;
    page_blank(page);
    page_paragraph(page, "", words_get(words, "cli.car.begin"));
    for (int i = 0; i < QUESTIONS && result == INPUT_LINE; i++) {
        result = ask(page, session, input, i, &answers[i]);
    }
    if (result == INPUT_STOPPED) {
        return result;
    }
    print_his(page, session, answers);
    page_blank(page);
    page_paragraph(page, "", words_get(words, "cli.car.river"));
    page_blank(page);
    transcript_print_moves(page, session);
    page_blank(page);
    transcript_print_facts(page, session);
    return result;
}
