// What a sentence that somebody typed does: its kind, the runner-up, by how
// much, and why, in features a reader recognises ("begins with a verb"). A
// linear model in whole numbers over words, pairs, groups of letters and some
// sixty readable features (traits); it is made by assets/hear/tool and compiled
// in as a table. It reads Dutch, knows no customer, and never judges whether
// what is given back is right. The same text gives the same answer everywhere.

#ifndef HEAR_HEAR_H
#define HEAR_HEAR_H

#include <stdbool.h>

#include "base/arena.h"
#include "talk/scenario/scenario.h"

enum {
    HEAR_LETTERS_MAX = 960, // are read; the rest of a text is left
    HEAR_REASONS_MAX = 3,
    HEAR_ANY = NONE // nothing was touched: every kind is possible
};

// The kinds that are told apart. Giving back counts as one, right or wrong, and
// so does praise.
typedef enum {
    HEAR_FOLLOW,
    HEAR_CLOSED,
    HEAR_SUGGEST,
    HEAR_ADVISE,
    HEAR_REFLECT,
    HEAR_CONSOLE,
    HEAR_PRAISE,
    HEAR_DISCLOSE,
    HEAR_ADMIT,
    HEAR_BUSINESS,
    HEAR_JOKE,
    HEAR_STOP,
    HEAR_SUMMARISE,
    HEAR_REPAIR,
    HEAR_READ,
    HEAR_BRIDGE,
    HEAR_ASK_LEAVE,
    HEAR_OFFER,
    HEAR_DISCOUNT,
    HEAR_PROMISE,
    HEAR_CLOSE,
    HEAR_NOTHING, // nonsense, rudeness, another language, nothing at all
    HEAR_KINDS
} HearKind;

typedef struct Heard {
    HearKind kind;
    HearKind second;
    int margin;    // percent: 0, as likely as the second; 100, beyond doubt
    bool grounded; // a word of his, or what one can see, is named in it
    bool sure;     // wide enough that it is right nineteen times in twenty
    int reason_count;
    // Keys of the words that say why ("hear.why.verb_first"), the weightiest
    // first. None for HEAR_NOTHING.
    const char *reasons[HEAR_REASONS_MAX];
} Heard;

typedef struct Hear Hear; // immutable

// Reads its lists of words into `arena`, as long as which it lives. NULL when
// memory is out.
const Hear *hear_open(Arena *arena);

// Reads `text`, UTF-8, typed when something of `touched` (a TopicKind, or
// HEAR_ANY) was taken hold of and `said` was the last he said ("" if nothing).
Heard hear_read(const Hear *hear, int touched, const char *said,
                const char *text);

// What speaks for `kind`, which it was read as then: at most HEAR_REASONS_MAX
// keys, as above, into `reasons`. Returns how many.
int hear_why(const Hear *hear, const char *said, const char *text,
             HearKind kind, const char *reasons[HEAR_REASONS_MAX]);

// The kinds that a touched thing allows, a bit `1 << kind` each.
unsigned hear_allowed(int touched);

// The word of a kind, as the trainer writes it ("door"), and back (HEAR_KINDS
// for an unknown word). "niets" is HEAR_NOTHING; "vult" and "ziet" are the kind
// they count as.
const char *hear_word(HearKind kind);
HearKind hear_kind_from_word(const char *word);

// What is played for a kind; ACT_KINDS for HEAR_NOTHING.
Act hear_act(HearKind kind);

#endif
