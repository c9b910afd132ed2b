// Where a conversation stands, and what one move of it brought: plain structs
// without pointers of their own besides the scenario.

#ifndef TALK_STATE_H
#define TALK_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "talk/rapport.h"
#include "talk/scenario/scenario.h"

enum {
    MOVES_MAX = SCENARIO_OPTIONS_MAX + 128,
    EFFECTS_MAX = 24,
    HOOK_LIFE = 3, // moves a hook lives
    SAID_KEPT = 3, // his last utterances that can still be pointed at
    ACTS_KEPT = 4, // for R12
    CONVERSATION_MOVES_MAX = 400, // then he stands up
    OWN_WORDS_MAX = 120,          // in one sentence of the player's own
    OWN_LETTERS_MAX = 240
};

// What you do with the thing you touch. All but MOVE_SAY are one gesture.
typedef enum {
    MOVE_SAY,        // say option `option` of topic `topic`
    MOVE_CLAUSE,     // ask after a clause that is no hook: `span`, `option`
    MOVE_SILENCE,    // drink, and let the silence work
    MOVE_PEN,        // lay the pen down or take it up; costs no time
    MOVE_FORM_ASIDE, // slide the form aside or take it back; no time
    MOVE_KINDS
} MoveKind;

typedef struct Move {
    uint8_t kind;   // MoveKind
    int16_t topic;  // MOVE_SAY, MOVE_CLAUSE; else NONE
    int16_t option; // index into the scenario's options; else NONE
    int16_t span;   // the words pointed at, where there are any; else NONE
    // In the player's own words (MOVE_SAY, MOVE_CLAUSE without an option): what
    // they do, and how many there are. The words themselves are kept beside the
    // talk (recording.h); nothing in it depends on them.
    int8_t act; // Act; else 0
    int16_t words;
} Move;

typedef struct HookState {
    uint8_t age;  // moves since it was opened; valid while it is live
    bool heard;   // he said it at least once
    bool taken;   // a sentence of yours went into it
    int8_t depth; // of the answer to it; -1 while not taken, or missed
    uint8_t move; // in which it was taken, as far as that is counted
    int16_t span; // where he said it last
} HookState;

typedef struct CellState {
    int8_t depth;   // -1: empty
    bool asked;     // by a form question
    bool told;      // he told it himself
    bool full_note; // written out with the pen, not a keyword
} CellState;

// A snapshot is a copy of this struct.
typedef struct Conversation {
    const Scenario *scenario;
    uint64_t seed;
    int16_t mood;
    int16_t minute;     // spent so far
    int16_t minutes;    // he has
    int16_t move_count; // moves that took time
    int8_t attention;
    int8_t positivity;
    int8_t coordination;
    int8_t trust;
    int8_t pressure;
    int8_t together; // -3 against .. 3
    int8_t above;    // -3 below (the candidate) .. 3
    int8_t ending;   // Ending; ENDING_NONE while it goes on
    int8_t question_run;
    int8_t mirror_run;
    int8_t acts[ACTS_KEPT]; // last first; -1: none
    int16_t since_self;     // moves since the last disclosure
    int16_t share_since;    // the move from which you talk too much; less than
                            // 0: too little; 0: neither
    int8_t praises;
    int8_t repairs;
    int8_t deepest;    // of his answers
    int8_t last_depth; // of his last answer
    int8_t secrets;    // answers of depth 4
    bool pen_down;
    bool form_aside;
    bool leave_asked;
    bool leave_unused;   // the next full note is free
    bool silence_before; // the move before was a golden silence
    bool wrote_last;     // the move before was written out in full
    bool offer_fits;     // a proposal answered a real need, and was heard
    bool offer_made;
    int16_t words_you;
    int16_t words_he;
    int16_t questions;
    int16_t reflections;
    int16_t silences;
    int16_t last_topic;      // taken up last, or NONE
    int16_t said[SAID_KEPT]; // beats, last first; NONE
    CellState cells[FORM_CELLS];
    uint8_t hooks_taken;
    uint8_t happened; // bit `1 << event`
    TopicSet live;    // hooks that lie on the table now
    HookState topics[SCENARIO_TOPICS_MAX];
} Conversation;

typedef struct Turn {
    Move move;
    const char *you; // your sentence; "" for a silence or a gesture
    int16_t beat;    // his answer, or NONE for a gesture
    int16_t closing; // the beat of the ending, or NONE
    int16_t event;   // what happened behind his answer, or NONE
    int8_t ending;   // Ending
    int8_t depth;    // of his answer; -1 where there is none
    int8_t fit;      // Fit: whether your sentence was on time
    int16_t minute;  // after the move
    int8_t rapport_before;
    int8_t rapport;
    Change changed;  // after damping: what really changed
    int16_t cell;    // the cell that was filled or deepened, or NONE
    int16_t bycatch; // the neighbour that filled itself, or NONE
    bool note_full;  // it was written out
    uint8_t effect_count;
    Effect effects[EFFECTS_MAX];
} Turn;

#endif
