#include "terminal/play/transcript_text.h"

#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "tell/explain.h"
#include "tell/telling.h"

enum { LEAD_MAX = 320, NUMBER_MAX = 16, BAR = 20 };

void transcript_text_you(const Page *page, const Program *program,
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

void transcript_text_beat(const Page *page, const Session *session, int beat)
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

void transcript_text_event(const Page *page, const Session *session,
                           const Turn *turn)
{
    char what[EXPLAIN_TEXT_MAX];
    if (turn->event != NONE) {
        (void)explain_event(session->program->words, session->played.scenario,
                            turn->event, what);
        page_paragraph(page, "", what);
    }
}

void transcript_text_thought(const Page *page, const Session *session, int beat)
{
    const char *thought =
        beat == NONE ? "" : session->played.scenario->beats[beat].thought;
    if (thought[0] != '\0') {
        page_paragraph(page, words_get(session->program->words, "cli.thinks"),
                       thought);
    }
}

void transcript_text_ending(const Page *page, const Session *session)
{
    int ending = session->played.now.ending;
    if (ending == ENDING_NONE) {
        return;
    }
    const EndingText *text = conversation_ending_text(&session->played.now);
    if (ending == ENDING_EXAMINED) {
        page_paragraph(page, "", "…");
        page_blank(page);
    }
    transcript_text_beat(page, session, text->beat);
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

static void print_reason(const Page *page, const Told *told)
{
    char lead[NUMBER_MAX] = "  -   ";
    if (told->numbers[0]) {
        snprintf(lead, sizeof lead, "  R%-3d", told->numbers[0]);
    }
    page_paragraph(page, lead, told->words);
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

typedef struct Layout {
    const Page *page;
    const Session *session;
    TranscriptDepth depth;
} Layout;

static void lay_out(void *self, const Told *told)
{
    const Layout *to = self;
    const Session *session = to->session;
    const Turn *turn =
        told->move == NONE ? NULL : &session->played.turns[told->move];
    switch (told->kind) {
    case TOLD_YOU:
        transcript_text_you(to->page, session->program, turn);
        break;
    case TOLD_SAID:
        transcript_text_beat(to->page, session, told->numbers[0]);
        break;
    case TOLD_EVENT:
        page_paragraph(to->page, "", told->words);
        break;
    case TOLD_THOUGHT:
        transcript_text_thought(to->page, session, told->numbers[0]);
        break;
    case TOLD_REASON_MORE:
        if (to->depth == TRANSCRIPT_SHORT) {
            break;
        }
        // fall through
    case TOLD_REASON:
        print_reason(to->page, told);
        break;
    case TOLD_STATE:
        print_values(to->page, session, turn);
        // fall through
    case TOLD_HOOKS:
        if (to->depth != TRANSCRIPT_RULES) {
            page_paragraph(to->page, "  ", told->words);
        }
        break;
    default: // what he said last is told with the ending
        break;
    }
}

static void print_head(const Page *page, const Session *session, size_t index)
{
    char head[PROGRAM_TEXT_MAX];
    Pairs pairs = {0};
    pairs_number(&pairs, "zet", (int64_t)index + 1);
    pairs_number(&pairs, "minuut", session->played.turns[index].minute);
    pairs_text(&pairs, "naam", session->played.names[index]);
    program_fill(session->program, head, "cli.move", pairs.list);
    page_blank(page);
    page_paragraph(page, "", head);
}

void transcript_text_moves(const Page *page, const Session *session,
                           const Debrief *debrief, TranscriptDepth depth)
{
    Layout layout = {page, session, depth};
    Telling to = {.words = session->program->words,
                  .debrief = debrief,
                  .tell = lay_out,
                  .self = &layout};
    telling_opening(&to);
    for (size_t i = 0; i < debrief->count; i++) {
        print_head(page, session, i);
        telling_move(&to, i);
    }
    telling_closing(&to);
}

void transcript_text_move(const Page *page, const Session *session,
                          const Debrief *debrief, size_t index)
{
    Layout layout = {page, session, TRANSCRIPT_WHOLE};
    Telling to = {.words = session->program->words,
                  .debrief = debrief,
                  .tell = lay_out,
                  .self = &layout};
    print_head(page, session, index);
    telling_move(&to, index);
}

static void print_fact(void *self, const Told *told)
{
    page_paragraph(self, told->kind == TOLD_TITLE ? "" : "  ", told->words);
}

void transcript_text_facts(const Page *page, const Session *session,
                           const Debrief *debrief)
{
    Page to = *page;
    const Telling telling = {.words = session->program->words,
                             .debrief = debrief,
                             .tell = print_fact,
                             .self = &to};
    telling_facts(&telling);
}
