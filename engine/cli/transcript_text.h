// A whole conversation as text: each move with what was said, what he thought
// and why it went as it went. Play prints it in the car, replay on request.

#ifndef CLI_TRANSCRIPT_TEXT_H
#define CLI_TRANSCRIPT_TEXT_H

#include "cli/page.h"
#include "cli/session.h"

// What he said: "Wim: ...", with what he does meanwhile. NONE prints nothing.
void transcript_print_beat(const Page *page, const Session *session, int beat);

// Your side of the turn: your sentence, or your gesture.
void transcript_print_you(const Page *page, const Program *program,
                          const Turn *turn);

// How it ended, as it is told.
void transcript_print_ending(const Page *page, const Session *session);

// Every move, with thoughts, rules and values.
void transcript_print_moves(const Page *page, const Session *session);

// The plain facts: questions to reflections, share of words, filled, told.
void transcript_print_facts(const Page *page, const Session *session);

// The percentage of the words that were yours.
int transcript_share(const Session *session);

#endif
