// The table for a player who understands no word of it: which kinds of thing
// can be touched and how many sentences each opens, how far form and time
// are, how he sits there, how long his answer was, and what one did oneself.
// It is generous: such a player is even told which words are hooks, may turn
// to each page of the brochure by its number, and learns from every end. What
// he cannot do is tell one sentence from another.

#ifndef AUTHOR_EXPLORE_BLIND_H
#define AUTHOR_EXPLORE_BLIND_H

#include "talk/conversation.h"

// What he can decide: the thing, never the sentence.
typedef enum {
    BLIND_HOOK_NEWEST,
    BLIND_HOOK_NEXT, // the second newest
    BLIND_HOOK_OLDEST,
    BLIND_CLAUSE,
    BLIND_CELL_FEW,  // a cell of the form with the fewest sentences
    BLIND_CELL_MANY, // with the most
    BLIND_THING,
    BLIND_SELF,
    BLIND_SUMMARY,
    BLIND_REPAIR,
    BLIND_LEAVE,
    BLIND_PAGE_1, // of the brochure
    BLIND_PAGE_2,
    BLIND_PAGE_3,
    BLIND_PAGE_4,
    BLIND_ORDER,
    BLIND_NEXT,
    BLIND_GOODBYE,
    BLIND_SILENCE,
    BLIND_PEN,
    BLIND_ACTIONS
} BlindAction;

enum {
    BLIND_FEATURES = 14,
    BLIND_PAST = 3,                                  // of his own moves
    BLIND_STATES = 4 * 4 * 3 * BLIND_ACTIONS * 2 * 2 // coarse pictures
};

// His own past, which is all he remembers. {0} with `past` -1 at the start.
typedef struct BlindMemory {
    int8_t past[BLIND_PAST]; // last first; -1: none
    uint8_t taken[BLIND_ACTIONS];
} BlindMemory;

typedef struct BlindView {
    const Conversation *now;
    BlindMemory memory;
    bool open[BLIND_ACTIONS];       // can be done now
    uint8_t choices[BLIND_ACTIONS]; // sentences it opens
    Move move[BLIND_ACTIONS];       // what it comes to: some sentence of it
} BlindView;

void blind_forget(BlindMemory *memory);

// Looks at the table. The sentences are shuffled by the conversation's seed,
// so the first of each is one by chance.
void blind_look(BlindView *view, const Conversation *now,
                const BlindMemory *memory);

void blind_remember(BlindMemory *memory, BlindAction action);

// What he sees of `action` now, each -1..1.
void blind_features(const BlindView *view, BlindAction action,
                    double out[BLIND_FEATURES]);

// The same as one of BLIND_STATES coarse pictures.
int blind_state(const BlindView *view);

#endif
