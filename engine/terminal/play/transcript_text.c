#include "terminal/play/transcript_text.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "tell/explain.h"

enum { LEAD_MAX = 320, NUMBER_MAX = 16, BAR = 20 };

void transcript_print_you(const Page *page, const Program *program,
                          const Turn *turn)
{
    const char *key = explain_gesture_key(turn);
    if (key) {
        page_paragraph(page, "", words_get(program->words, key));
    } else {
        page_paragraph(page, words_get(program->words, "cli.you"), turn->you);
    }
}

static void lead_of(const Session *session, char lead[LEAD_MAX])
{
    text_copy(lead, LEAD_MAX, session->played.scenario->first_name);
    text_append(lead, LEAD_MAX, ": ");
}

void transcript_print_beat(const Page *page, const Session *session, int beat)
{
    if (beat == NONE) {
        return;
    }
    const Beat *said = &session->played.scenario->beats[beat];
    char lead[LEAD_MAX];
    lead_of(session, lead);
    if (said->action[0] != '\0') {
        char action[PROGRAM_TEXT_MAX];
        const char *const pairs[] = {"naam",
                                     session->played.scenario->first_name,
                                     "wat", said->action, NULL};
        program_fill(session->program, action, "cli.action", pairs);
        page_paragraph(page, "", action);
    }
    page_paragraph(page, lead, said->text);
}

void transcript_print_thought(const Page *page, const Session *session,
                              int beat)
{
    if (beat == NONE ||
        session->played.scenario->beats[beat].thought[0] == '\0') {
        return;
    }
    page_paragraph(page, words_get(session->program->words, "cli.thinks"),
                   session->played.scenario->beats[beat].thought);
}

void transcript_print_ending(const Page *page, const Session *session)
{
    int ending = session->played.now.ending;
    if (ending == ENDING_NONE) {
        return;
    }
    const EndingText *text = &session->played.scenario->endings[ending];
    if (ending == ENDING_EXAMINED) {
        page_paragraph(page, "", "…");
        page_blank(page);
    }
    transcript_print_beat(page, session, text->beat);
    if (text->morning[0] != '\0') {
        char lead[LEAD_MAX];
        char filled[PROGRAM_TEXT_MAX];
        const char *const pairs[] = {"wie", text->teller, NULL};
        program_fill(session->program, filled, "cli.morning", pairs);
        text_copy(lead, sizeof lead, filled);
        page_blank(page);
        page_paragraph(page, "", lead);
        page_paragraph(page, "  ", text->morning);
    }
}

static void print_effect(const Page *page, const Session *session,
                         const Turn *turn, const Effect *effect)
{
    char lead[NUMBER_MAX];
    char sentence[EXPLAIN_TEXT_MAX];
    explain_effect(session->program->words, session->played.scenario, turn,
                   effect, sentence);
    if (effect->rule) {
        snprintf(lead, sizeof lead, "  R%-3d", effect->rule);
    } else {
        snprintf(lead, sizeof lead, "  -   ");
    }
    page_paragraph(page, lead, sentence);
}

static void append_change(char *out, size_t size, const char *word, int points)
{
    char number[NUMBER_MAX];
    if (points == 0) {
        return;
    }
    snprintf(number, sizeof number, " %+d", points);
    text_append(out, size, text_letters(out) > 0 ? ", " : "");
    text_append(out, size, word);
    text_append(out, size, number);
}

// Rapport as a bar and the values that changed.
static void print_values(const Page *page, const Session *session,
                         const Turn *turn)
{
    const Words *words = session->program->words;
    char bar[BAR * 4] = "";
    char changes[PROGRAM_TEXT_MAX] = "";
    char lead[NUMBER_MAX * 4 + BAR * 4];
    for (int i = 0; i < BAR; i++) {
        text_append(bar, sizeof bar, i < turn->rapport * BAR / 100 ? "█" : "░");
    }
    append_change(changes, sizeof changes, words_get(words, "cli.attention"),
                  turn->changed.attention);
    append_change(changes, sizeof changes, words_get(words, "cli.positivity"),
                  turn->changed.positivity);
    append_change(changes, sizeof changes, words_get(words, "cli.coordination"),
                  turn->changed.coordination);
    append_change(changes, sizeof changes, words_get(words, "cli.trust"),
                  turn->changed.trust);
    append_change(changes, sizeof changes, words_get(words, "cli.pressure"),
                  turn->changed.pressure);
    snprintf(lead, sizeof lead, "  %s %3d -> %3d  ", bar, turn->rapport_before,
             turn->rapport);
    page_paragraph(page, lead, changes);
}

void transcript_print_move(const Page *page, const Session *session,
                           size_t index)
{
    const Turn *turn = &session->played.turns[index];
    char head[PROGRAM_TEXT_MAX];
    char number[NUMBER_MAX];
    char minute[NUMBER_MAX];
    snprintf(number, sizeof number, "%zu", index + 1);
    snprintf(minute, sizeof minute, "%d", turn->minute);
    const char *const pairs[] = {"zet",  number, "minuut",
                                 minute, "naam", session->played.names[index],
                                 NULL};
    program_fill(session->program, head, "cli.move", pairs);
    page_blank(page);
    page_paragraph(page, "", head);
    transcript_print_you(page, session->program, turn);
    transcript_print_beat(page, session, turn->beat);
    transcript_print_thought(page, session, turn->beat);
    for (int i = 0; i < turn->effect_count; i++) {
        print_effect(page, session, turn, &turn->effects[i]);
    }
    if (turn->move.kind != MOVE_PEN && turn->move.kind != MOVE_FORM_ASIDE) {
        print_values(page, session, turn);
    }
}

void transcript_print_moves(const Page *page, const Session *session)
{
    int opening = conversation_opening(&session->played.now);
    transcript_print_beat(page, session, opening);
    transcript_print_thought(page, session, opening);
    for (size_t i = 0; i < session->played.count; i++) {
        transcript_print_move(page, session, i);
    }
    if (session->played.count > 0) {
        transcript_print_thought(page, session, session_last(session)->closing);
    }
}

int transcript_share(const Session *session)
{
    int all = session->played.now.words_you + session->played.now.words_he;
    return all > 0 ? rapport_divide(100 * session->played.now.words_you, all)
                   : 0;
}

void transcript_print_facts(const Page *page, const Session *session)
{
    const Conversation *now = &session->played.now;
    char questions[NUMBER_MAX];
    char reflections[NUMBER_MAX];
    char share[NUMBER_MAX];
    char filled[NUMBER_MAX];
    char told[NUMBER_MAX];
    snprintf(questions, sizeof questions, "%d", now->questions);
    snprintf(reflections, sizeof reflections, "%d", now->reflections);
    snprintf(share, sizeof share, "%d", transcript_share(session));
    snprintf(filled, sizeof filled, "%d", conversation_filled(now));
    snprintf(told, sizeof told, "%d", conversation_told(now));
    const char *const pairs[] = {
        "vragen",   questions, "teruggaven", reflections, "deel", share,
        "ingevuld", filled,    "verteld",    told,        NULL};
    static const char *const keys[] = {"cli.facts.questions", "cli.facts.share",
                                       "cli.facts.filled", "cli.facts.told"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        char line[PROGRAM_TEXT_MAX];
        program_fill(session->program, line, keys[i], pairs);
        page_paragraph(page, "  ", line);
    }
}
