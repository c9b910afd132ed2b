// The forms a talk is exported in. Each writes to `to`; whether all arrived is
// seen by the caller, who closes it.

#ifndef REPORT_EXPORT_WRITE_H
#define REPORT_EXPORT_WRITE_H

#include <stdio.h>

#include "keep/journal/corrections.h"
#include "report/export_talk.h"

// A report for the screen and for A4, whole in itself: no script, nothing
// fetched.
void export_write_html(const Program *program, const ExportTalk *talk,
                       FILE *to);

// The line of rapport with its branches, as SVG.
void export_write_river(const Program *program, const ExportTalk *talk,
                        FILE *to);

// A table (table.h) of one row a move. Columns: talk, customer, mood, move,
// minute, kind of sentence, sentence, answer, thought, depth, rapport, trust,
// pressure, filled, told, whether the sentence was on time, and why not.
void export_write_csv(const Program *program, const ExportTalk *talks,
                      size_t count, FILE *to);

// A table (table.h) of one row a correction. Columns: what was touched, his
// words, the sentence, as what it was read, and what it was.
void export_write_corrections(const Program *program,
                              const Correction *corrections, size_t count,
                              FILE *to);

// What is in statements only where it was asked for.
typedef struct ExportXapi {
    const char *name; // NULL: nobody is named
    bool typed;       // what the player typed himself, too
} ExportXapi;

// xAPI 1.0.3 statements as one JSON array (scripts/handleiding/xapi.md). False
// when memory is out.
bool export_write_xapi(const Program *program, const ExportTalk *talks,
                       size_t count, const ExportXapi *shown, FILE *to);

#endif
