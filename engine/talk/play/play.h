// The parts of one move under way: shared by conversation.c, which keeps the
// order, and rules.h, which holds the rules. Nobody else includes this.

#ifndef TALK_PLAY_H
#define TALK_PLAY_H

#include "talk/state.h"

typedef struct Play {
    Conversation *now;
    const Scenario *scenario;
    Turn *turn;
    const Topic *topic;   // NULL for a silence
    const Option *option; // NULL for a silence
    Option own;           // what it points at for the player's own words
    Act act;
    int16_t topic_index;
    Fit fit;        // where the scenario says it; FIT_UNSAID: the act decides
    bool uptake;    // he felt picked up: one deeper
    bool unlinked;  // read, advised or led: one less deep
    bool golden;    // a silence that works
    bool was_quiet; // the move before was a golden silence
    Change sum;     // of the rules up to the riedel
} Play;

// Notes that `reason` fired, with its standard or overridden change, and adds
// that change to the sum.
void play_note(Play *play, Reason reason, int topic, int span, int value);

// The same with a change of its own.
void play_note_change(Play *play, Reason reason, int topic, int span, int value,
                      Change change);

// Whether a rule is switched off for this customer.
bool play_is_off(const Play *play, Rule rule);

// Whether it is the player's own words about his, where the moment says nothing
// of what they do: they take up nothing, and spoil nothing.
bool play_is_neutral(const Play *play);

// Whether what he says now only sets you right, and tells nothing.
bool play_is_wrong(const Play *play);

// Damps the sum, applies it to the state and clears it.
void play_apply(Play *play);

#endif
