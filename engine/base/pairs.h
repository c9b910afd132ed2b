// What is filled in for the names in a sentence, by name: texts, which must
// outlive it, and numbers. A struct set to {0} is empty; it is not copied.
//
//     Pairs pairs = {0};
//     pairs_text(&pairs, "naam", "Wim");
//     pairs_number(&pairs, "zet", 3);
//     text_fill(out, sizeof out, "{naam}, zet {zet}", pairs.list);

#ifndef BASE_PAIRS_H
#define BASE_PAIRS_H

#include <stdint.h>

enum { PAIRS_MAX = 16, PAIRS_NUMBER_MAX = 24 };

typedef struct Pairs {
    const char *list[2 * PAIRS_MAX + 1]; // closed by NULL
    char numbers[PAIRS_MAX][PAIRS_NUMBER_MAX];
    int count;
} Pairs;

void pairs_text(Pairs *pairs, const char *name, const char *text);
void pairs_number(Pairs *pairs, const char *name, int64_t number);

// The same with its sign: "+3", "-2", "+0".
void pairs_step(Pairs *pairs, const char *name, int64_t step);

#endif
