// What lies on the table now, as text: how he sits there, what he just said
// with a number at every piece that can be pointed at, and the form.

#ifndef TERMINAL_PLAY_TABLE_TEXT_H
#define TERMINAL_PLAY_TABLE_TEXT_H

#include "keep/session.h"
#include "terminal/page.h"

// Moves that were picked out of all that are possible.
typedef struct Choice {
    Move moves[MOVES_MAX];
    size_t count;
} Choice;

// Kinds of topic, as bits: 1u << TOPIC_CELL.
typedef unsigned TableKinds;

void table_text_bearing(const Page *page, const Session *session);

// His last words with their numbers; `practice` stars the live hooks.
void table_text_speech(const Page *page, const Session *session, bool practice);

// The sentences to say to the `number`-th (from 1) piece of his last words.
void table_text_choose_words(const Session *session, int number,
                             Choice *choice);

// How many pieces can be pointed at.
int table_text_count_words(const Session *session);

// The sentences of one topic.
void table_text_choose_topic(const Session *session, int topic, Choice *choice);

// Writes the topics of these kinds that can be touched now, at most `size`.
// Hooks count only if he said them before his last words.
size_t table_text_list_topics(const Session *session, TableKinds kinds,
                              int *topics, size_t size);

// The gesture of that kind.
void table_text_choose_gesture(const Session *session, MoveKind kind,
                               Choice *choice);

// What to call a topic in a list.
void table_text_name_topic(const Session *session, int topic, char *out,
                           size_t size);

#endif
