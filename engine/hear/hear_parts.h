// What the files of hear share: a sentence cut into words, and its features as
// rows of the table.

#ifndef HEAR_HEAR_PARTS_H
#define HEAR_HEAR_PARTS_H

#include <stddef.h>
#include <stdint.h>

#include "hear/hear.h"

enum {
    HEAR_WORDS_MAX = 64,
    HEAR_WORD_BYTES = 24,
    HEAR_FEATURES_MAX = 2048,
    HEAR_TRAITS = 64,            // the first rows of the table
    HEAR_ROWS = 8192,            // of the table; the others are hashed
    HEAR_WEIGHT_ZERO = '~' - 46, // the letter of a weight of 0
    HEAR_WEIGHT_MOST = 45,
    HEAR_SCALE = 100 // a score of 100 is a factor e
};

// The lists of words that traits ask for; a word may stand in several. The keys
// are in hear_lists.c.
typedef enum {
    LIST_FILLER,
    LIST_VERB,
    LIST_OPEN,
    LIST_FACT,
    LIST_MEASURE,
    LIST_TELL,
    LIST_CURIOUS,
    LIST_DO,
    LIST_YOU,
    LIST_ME,
    LIST_WE,
    LIST_HIM,
    LIST_SUBJECT,
    LIST_MUST,
    LIST_WOULD,
    LIST_CAN,
    LIST_BETTER,
    LIST_SIMPLY,
    LIST_ADVICE,
    LIST_TAG,
    LIST_NOT,
    LIST_SO,
    LIST_OR,
    LIST_ALSO,
    LIST_PAST,
    LIST_KNOW,
    LIST_PRAISE,
    LIST_FEEL,
    LIST_SEE,
    LIST_WRITE,
    LIST_DISCOUNT,
    LIST_MONEY,
    LIST_NUMBER,
    LIST_PROMISE,
    LIST_OFFER,
    LIST_SORRY,
    LIST_SUM,
    LIST_LEAVE,
    LIST_TALK,
    LIST_CONSOLE,
    LIST_JOKE,
    LIST_STOP,
    LIST_ORDER,
    LIST_FORM,
    LIST_FOREIGN,
    LIST_RUDE,
    LIST_COMMON,
    LISTS
} List;

typedef struct HearWord {
    char text[HEAR_WORD_BYTES]; // small letters a-z, digits, without accents
    uint64_t lists;             // a bit `1 << list` each
    bool starts;                // a sentence
} HearWord;

typedef struct HearText {
    HearWord words[HEAR_WORDS_MAX];
    int count;
    bool asks;        // a question mark
    bool ends_asking; // with one
    bool exclaims;
    bool trails; // three dots
    bool euro;
    int sentences;
} HearText;

typedef struct HearFeature {
    uint16_t row;
    uint8_t worth; // how often its weight counts
} HearFeature;

typedef struct HearFeatures {
    HearFeature list[HEAR_FEATURES_MAX];
    int count;
} HearFeatures;

// The lists a word stands in, and the word it is a spelling of, or NULL.
uint64_t hear_lists_of(const Hear *hear, const char *word);
const char *hear_spelling_of(const Hear *hear, const char *word);

// Cuts a text into words.
void hear_split(const Hear *hear, const char *text, HearText *out);

// All features of `text`, typed at `touched` (a TopicKind, or HEAR_ANY); `said`
// is the last he said.
void hear_features(int touched, const HearText *said, const HearText *text,
                   HearFeatures *out);

// The traits of `text`, a bit each.
uint64_t hear_traits(const HearText *said, const HearText *text);

// Whether they say that something is named: a word of his, a thing one sees.
bool hear_traits_ground(uint64_t traits);

// The key of the words for a trait.
const char *hear_trait_key(int trait);

// The sum of the weights of `features` for each kind.
void hear_score(const HearFeatures *features, int scores[HEAR_KINDS]);

// The best kind that `allowed` leaves and that is not `but` (NONE: any).
HearKind hear_best(const int scores[HEAR_KINDS], unsigned allowed, int but);

// The table: a row of letters for each feature, a letter for each kind. And
// from which distance in score it is sure that it is `kind`; it also holds what
// is added to the score of HEAR_NOTHING, so that more nonsense is seen.
const char *hear_table_row(int row);
int hear_table_sure(HearKind kind);

#endif
