#include "terminal/play/table_text.h"

#include <string.h>

#include "base/text.h"
#include "talk/scenario/topic_set.h"
#include "tell/explain.h"

enum { MARK_MAX = 24, SPEECH_MAX = SCENARIO_BEAT_TEXT_MAX * 6 };

void table_text_bearing(const Page *page, const Session *session)
{
    char line[EXPLAIN_TEXT_MAX];
    Bearing bearing = bearing_of(&session->played.now);
    explain_bearing(session->program->words, session->played.scenario, &bearing,
                    line);
    page_paragraph(page, "", line);
}

static const Beat *last_said(const Session *session)
{
    int beat = session->played.now.said[0];
    return beat == NONE ? NULL : &session->played.scenario->beats[beat];
}

static bool is_live(const Session *session, int span)
{
    int hook = session->played.scenario->spans[span].hook;
    return hook != NONE && topic_set_has(&session->played.now.live, hook);
}

static void append_piece(char out[SPEECH_MAX], const char *text, size_t start,
                         size_t end)
{
    char piece[SCENARIO_BEAT_TEXT_MAX + 1];
    size_t length = end - start;
    memcpy(piece, text + start, length);
    piece[length] = '\0';
    text_append(out, SPEECH_MAX, piece);
}

void table_text_speech(const Page *page, const Session *session, bool practice)
{
    const Beat *said = last_said(session);
    char speech[SPEECH_MAX] = "";
    char lead[MARK_MAX * 4];
    size_t at = 0;
    if (!said) {
        return;
    }
    for (int i = 0; i < said->span_count; i++) {
        int index = said->first_span + i;
        const Span *span = &session->played.scenario->spans[index];
        char mark[MARK_MAX];
        // A space that does not break: a number stays with its words.
        snprintf(mark, sizeof mark, "[%d%s:\u00a0", i + 1,
                 practice && is_live(session, index) ? "*" : "");
        append_piece(speech, said->text, at, span->start);
        text_append(speech, sizeof speech, mark);
        append_piece(speech, said->text, span->start, span->end);
        text_append(speech, sizeof speech, "]");
        at = span->end;
    }
    append_piece(speech, said->text, at, strlen(said->text));
    text_copy(lead, sizeof lead - 2, session->played.scenario->first_name);
    text_append(lead, sizeof lead, ": ");
    page_paragraph(page, lead, speech);
}

int table_text_count_words(const Session *session)
{
    const Beat *said = last_said(session);
    return said ? said->span_count : 0;
}

void table_text_choose_words(const Session *session, int number, Choice *choice)
{
    const Beat *said = last_said(session);
    choice->count = 0;
    if (!said || number < 1 || number > said->span_count) {
        return;
    }
    int span = said->first_span + number - 1;
    int hook = session->played.scenario->spans[span].hook;
    Choice all;
    all.count = conversation_moves(&session->played.now, all.moves, MOVES_MAX);
    for (size_t i = 0; i < all.count; i++) {
        Move move = all.moves[i];
        if ((move.kind == MOVE_CLAUSE && move.span == span) ||
            (move.kind == MOVE_SAY && hook != NONE && move.topic == hook)) {
            choice->moves[choice->count++] = move;
        }
    }
}

void table_text_choose_topic(const Session *session, int topic, Choice *choice)
{
    Choice all;
    all.count = conversation_moves(&session->played.now, all.moves, MOVES_MAX);
    choice->count = 0;
    for (size_t i = 0; i < all.count; i++) {
        if (all.moves[i].kind == MOVE_SAY && all.moves[i].topic == topic) {
            choice->moves[choice->count++] = all.moves[i];
        }
    }
}

// Whether the words that opened `topic` stand in what he said last.
static bool said_just_now(const Session *session, int topic)
{
    const Beat *said = last_said(session);
    for (int i = 0; said && i < said->span_count; i++) {
        if (session->played.scenario->spans[said->first_span + i].hook ==
            topic) {
            return true;
        }
    }
    return false;
}

size_t table_text_list_topics(const Session *session, TableKinds kinds,
                              int *topics, size_t size)
{
    Choice all;
    size_t count = 0;
    all.count = conversation_moves(&session->played.now, all.moves, MOVES_MAX);
    for (size_t i = 0; i < all.count; i++) {
        int topic = all.moves[i].topic;
        if (all.moves[i].kind != MOVE_SAY ||
            (count > 0 && topics[count - 1] == topic)) {
            continue; // the moves stand grouped by topic
        }
        TopicKind kind = session->played.scenario->topics[topic].kind;
        if (!(kinds & (1u << kind)) ||
            (kind == TOPIC_HOOK && said_just_now(session, topic))) {
            continue;
        }
        if (count < size) {
            topics[count++] = topic;
        }
    }
    return count;
}

void table_text_choose_gesture(const Session *session, MoveKind kind,
                               Choice *choice)
{
    Move move = {
        .kind = (uint8_t)kind, .topic = NONE, .option = NONE, .span = NONE};
    choice->count = 0;
    if (conversation_allows(&session->played.now, move)) {
        choice->moves[choice->count++] = move;
    }
}

static const char *const KIND_KEYS[TOPIC_KINDS] = {
    [TOPIC_CELL] = "cli.topic.cell",
    [TOPIC_HOOK] = "cli.topic.hook",
    [TOPIC_CLAUSE] = "cli.topic.clause",
    [TOPIC_THING] = "cli.topic.thing",
    [TOPIC_SELF] = "cli.topic.self",
    [TOPIC_SUMMARY] = "cli.topic.summary",
    [TOPIC_REPAIR] = "cli.topic.repair",
    [TOPIC_LEAVE] = "cli.topic.leave",
    [TOPIC_PROPOSAL] = "cli.topic.proposal",
    [TOPIC_ORDER] = "cli.topic.order",
    [TOPIC_NEXT] = "cli.topic.next",
    [TOPIC_GOODBYE] = "cli.topic.goodbye",
};

void table_text_name_topic(const Session *session, int topic, char *out,
                           size_t size)
{
    const Topic *found = &session->played.scenario->topics[topic];
    char his[PROGRAM_TEXT_MAX];
    char line[PROGRAM_TEXT_MAX];
    text_copy(his, sizeof his, scenario_topic_label(found));
    if (found->kind == TOPIC_HOOK) {
        explain_span(session->played.scenario,
                     session->played.now.topics[topic].span, his, sizeof his);
    }
    const char *const pairs[] = {"wat", his, NULL};
    program_fill(session->program, line, KIND_KEYS[found->kind], pairs);
    text_copy(out, size, line);
}
