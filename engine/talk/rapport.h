// The rules of rapport, R1 to R17: deterministic, in whole numbers, and each
// change with its reason. The signs rest on published work; the magnitudes are
// our choice and stand in one table, which a customer may override.
//
// Signs: follow-up questions and liking, Huang et al. 2017; attention,
// positivity and coordination, Tickle-Degnen & Rosenthal 1990; reflections to
// questions 1:1 fair and 2:1 good, MITI 4; a little maladaptive behaviour
// lowers what people tell, Alison et al. 2013 (ORBIT); a dead silence feels
// like rejection after four seconds, Koudenburg et al. 2011; pen and screen
// cost gaze, Ratanawongsa et al. 2015; complementarity, Leary 1957.

#ifndef TALK_RAPPORT_H
#define TALK_RAPPORT_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
    RULE_PICK_UP = 1, // R1 oppakken
    RULE_SWITCH,      // R2 wisselen
    RULE_DROP,        // R3 laten vallen
    RULE_PRESSURE,    // R4 verhoordruk
    RULE_NOTE,        // R5 opschrijven
    RULE_REFLECT,     // R6 teruggeven
    RULE_SELF,        // R7 iets van jezelf
    RULE_SHARE,       // R8 spreekdeel
    RULE_SILENCE,     // R9 stilte
    RULE_PRAISE,      // R10 compliment
    RULE_PROPOSAL,    // R11 voorstel
    RULE_TRICK,       // R12 riedel
    RULE_REPAIR,      // R13 herstel
    RULE_LEARY,       // R14 Leary
    RULE_DEPTH,       // R15 diepte
    RULE_HOOKS,       // R16 haakjes
    RULE_BYCATCH,     // R17 bijvangst
    RULES_END
} Rule;

// Why a rule fired: one reason, one sentence (explain.h). In rule order.
typedef enum {
    REASON_NONE,
    REASON_PICK_UP_FACT,      // R1: took up a fact
    REASON_PICK_UP_FEELING,   // R1: took up a feeling or an interest
    REASON_PICK_UP_CLOSED,    // R1: took it up with a closed question: half
    REASON_PICK_UP_MISSED,    // took it up with advice, a leading question
    REASON_MISS,              // R1: a sentence that is not on time here
    REASON_MISS_TOLD,         // R1: asks what he told; `value` moves ago
    REASON_OTHER_FITS,        // R1: sentence `value` of the topic fitted too
    REASON_SWITCH,            // R2: form question without a link
    REASON_SWITCH_OPEN,       // R2: and a hook lay open
    REASON_DROP,              // R3: a feeling or interest expired
    REASON_PRESSURE,          // R4: a question under pressure
    REASON_PRESSURE_FIFTH,    // R4: and the fifth or later in a row
    REASON_NOTE_FULL,         // R5: wrote it out
    REASON_NOTE_KEYWORD,      // R5: a keyword: free
    REASON_NOTE_ALLOWED,      // R5: the first after asking leave: free
    REASON_REFLECT_CONTENT,   // R6
    REASON_REFLECT_FEELING,   // R6: right
    REASON_REFLECT_WRONG,     // R6: filled in for him; he corrects you
    REASON_REFLECT_SUMMARY,   // R6
    REASON_REFLECT_THIRD,     // R6: a third mirror in a row
    REASON_SELF_FITS,         // R7
    REASON_SELF_TOO_DEEP,     // R7
    REASON_SELF_TOO_SOON,     // R7: fewer than four moves since the last
    REASON_ADMIT,             // R7: does not know, cannot, was wrong: says so
    REASON_SHARE_HIGH,        // R8: over 65 % of the words are yours
    REASON_SHARE_LOW,         // R8: under 3 %
    REASON_SHARE_STILL,       // R8: as it was since move `value`
    REASON_SILENCE_GOLDEN,    // R9
    REASON_SILENCE_DEAD,      // R9
    REASON_PRAISE_FIRST,      // R10
    REASON_PRAISE_AGAIN,      // R10
    REASON_PRAISE_GROUND,     // R10: with a named ground
    REASON_PROPOSAL_EARLY,    // R11: knows too little
    REASON_PROPOSAL_FITS,     // R11: linked to a real need
    REASON_PROPOSAL_BESIDE,   // R11: heard, but not what it is about
    REASON_PROPOSAL_PROMISE,  // R11: a promise that cannot be kept
    REASON_PROPOSAL_DISCOUNT, // R11: own price dropped unasked
    REASON_TRICK,             // R12
    REASON_REPAIR_FIRST,      // R13
    REASON_REPAIR_AGAIN,      // R13
    REASON_REPAIR_NOTHING,    // R13: there was no pattern to name
    REASON_LEARY_TOGETHER,    // R14: together calls together
    REASON_LEARY_BELOW,       // R14: above calls below: he becomes candidate
    REASON_LEARY_CLASH,       // R14: above meets above: against
    REASON_DEPTH,             // R15: how deep he answered
    REASON_HOOKS_LEFT,        // R16: his answer left hooks
    REASON_HOOKS_SIGH,        // R16: it left a sigh, a glance at the clock
    REASON_BYCATCH,           // R17
    REASON_THING_FITS,        // a thing in the room, at a fitting moment
    REASON_THING_FLAT,        // it fell flat
    REASON_OBJECTION,         // R11: asked for the order over an objection
    REASONS
} Reason;

// A change to the state of the two of you.
typedef struct Change {
    int8_t attention;
    int8_t positivity;
    int8_t coordination;
    int8_t trust;
    int8_t pressure;
} Change;

// What a rule did in one turn. The change is the rule's own, before damping.
typedef struct Effect {
    uint8_t rule;   // Rule
    uint8_t reason; // Reason
    int16_t topic;  // what it is about (a hook dropped, a cell filled), or NONE
    int16_t span;   // his words concerned, or NONE
    Change change;
    int8_t value; // depth, length of a run, percentage: as the reason says
} Effect;

// Every magnitude of the rules, in points, one row a reason that changes
// something. A struct set to {0} means "no effect at all". A rule that is off
// does nothing at all, also where it has no magnitude: that shows what it
// carries.
typedef struct Magnitudes {
    Change change[REASONS];
    uint32_t off; // bit `1 << rule`
} Magnitudes;

bool rapport_is_off(const Magnitudes *magnitudes, Rule rule);

// The standard magnitudes of DESIGN's table.
extern const Magnitudes RAPPORT_STANDARD;

// Division rounded to the nearest whole, halves away from zero. The one
// rounding rule of the program. `divisor` > 0.
int rapport_divide(int number, int divisor);

// What a change of `points` really does to a value of `level` (0..100): above
// 50 a gain counts (100-level)/50, below 50 a loss level/50, and never less
// than 1 point. The result keeps level within 0..100.
int rapport_damp(int level, int points);

// Rapport 0..100 out of attention, positivity and coordination; the weights
// slide from 40/40/20 to 40/20/40 as `elapsed` goes from 0 to `minutes`.
int rapport_weigh(int attention, int positivity, int coordination, int elapsed,
                  int minutes);

// How deep he answers (R15): 0..4.
int rapport_depth(int rapport, int pressure, bool uptake, bool after_silence,
                  bool against, bool unlinked);

// The rule of a reason (0: none), the key of its words ("rule.pick_up.fact"),
// and the word under which a trainer overrides it ("oppakken_feit").
Rule rapport_rule_of(Reason reason);
const char *rapport_reason_key(Reason reason);
const char *rapport_reason_word(Reason reason);

#endif
