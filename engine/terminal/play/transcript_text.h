// A whole conversation as text: each move with what was said, what he thought
// and why it went as it went. Play prints it in the car, replay on request.

#ifndef TERMINAL_PLAY_TRANSCRIPT_TEXT_H
#define TERMINAL_PLAY_TRANSCRIPT_TEXT_H

#include "keep/session.h"
#include "terminal/page.h"

// What he said: "Wim: ...", with what he does meanwhile. NONE prints nothing.
void transcript_text_beat(const Page *page, const Session *session, int beat);

// Your side of the turn: your sentence, or your gesture.
void transcript_text_you(const Page *page, const Program *program,
                         const Turn *turn);

// What he thought at a beat; nothing if nothing was written.
// What happened in this turn; nothing if nothing did.
void transcript_text_event(const Page *page, const Session *session,
                           const Turn *turn);

void transcript_text_thought(const Page *page, const Session *session,
                             int beat);

// How it ended, as it is told.
void transcript_text_ending(const Page *page, const Session *session);

// How much of each move is told.
typedef enum {
    TRANSCRIPT_RULES, // all rules, and nothing of what lay open
    TRANSCRIPT_SHORT, // the two rules that weigh most; trust and pressure, what
                      // lay open and what was left lying
    TRANSCRIPT_WHOLE  // all of that
} TranscriptDepth;

// Every move, with thoughts, rules and values; and one.
void transcript_text_moves(const Page *page, const Session *session,
                           const Debrief *debrief, TranscriptDepth depth);
void transcript_text_move(const Page *page, const Session *session,
                          const Debrief *debrief, size_t index);

// The plain facts, counted.
void transcript_text_facts(const Page *page, const Session *session,
                           const Debrief *debrief);

#endif
