// A finished talk out of the journal, played again, with all that is told of it
// afterwards: what every form of export is made of.

#ifndef REPORT_EXPORT_TALK_H
#define REPORT_EXPORT_TALK_H

#include "author/program.h"
#include "keep/journal/journal.h"
#include "tell/debrief.h"

enum { EXPORT_STRANDS_MAX = 16 };

typedef struct ExportStrand {
    size_t fork; // moves it shares with the talk
    const Debrief *debrief;
} ExportStrand;

typedef struct ExportTalk {
    int64_t id;
    const char *started;
    const char *ended;
    const Scenario *scenario;
    const char *language; // of the scenario
    int mood;
    uint64_t seed;
    const Debrief *debrief;
    const JournalAnswer *answers;
    size_t answer_count;
    ExportStrand strands[EXPORT_STRANDS_MAX];
    size_t strand_count;
} ExportTalk;

// Where talks are read from, and those that were: a customer is read once.
typedef struct ExportSource {
    const Program *program;
    Journal *journal;
    const ExportTalk *read;
    size_t count;
} ExportSource;

// Reads `found` and its strands, as export_talk_read.
bool export_talk_take(const ExportSource *from, const JournalTalk *found,
                      ExportTalk *talk, Error *error);

// Reads talk `id` and its strands; everything lives with the program. False
// with `error` when there is no such ended talk, its customer cannot be read,
// or it no longer fits his script. A strand that no longer fits is left out.
bool export_talk_read(const Program *program, Journal *journal, int64_t id,
                      ExportTalk *talk, Error *error);

// Plays `moves` from the start of `talk`, whose customer, mood and seed are
// known, and makes the debrief, which lives with the program. False with
// `error` (line: the move) at the first that is not on the table.
bool export_talk_play(const Program *program, const ExportTalk *talk,
                      const char *const *moves, size_t count,
                      const Debrief **made, Error *error);

// The text answered to `question`, or ""; and its value, -1 without one.
const char *export_talk_text(const ExportTalk *talk, const char *question);
int export_talk_value(const ExportTalk *talk, const char *question);

// What was said about a heading, with a mark or without.
const char *export_talk_said(const ExportTalk *talk, const char *heading);

#endif
