// From memory: the form lies empty in your lap, and what you still know goes
// into it, cell by cell. It is held against what was really told: the notes at
// the depths that were reached, and his own words. Numbers and names must be
// right; spelling need not be.
//
//     const Memory *memory = memory_make(arena, words, &debrief);
//     MemoryScore score;
//     memory_score(memory, cell, "dochter naar utrecht", &score);
//     score.verdict, score.told, score.matches[i] (bytes of what was typed)

#ifndef TELL_MEMORY_MEMORY_H
#define TELL_MEMORY_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "tell/debrief.h"

enum {
    MEMORY_TYPED_MAX = 1000, // bytes that are looked at; the rest is not
    MEMORY_MATCHES_MAX = 32
};

typedef enum {
    MEMORY_NOT,        // nothing was typed that says anything
    MEMORY_REMEMBERED, // what he told
    MEMORY_PARTLY,     // some of it, a wrong number or name, or another cell's
    MEMORY_INVENTED,   // nobody said that
    MEMORY_VERDICTS
} MemoryVerdict;

// A word that he really said: bytes `start` up to `end` of what was typed.
typedef struct MemoryMatch {
    uint16_t start;
    uint16_t end;
} MemoryMatch;

typedef struct MemoryScore {
    MemoryVerdict verdict;
    bool told;         // anything was told about this cell
    const char *note;  // what the form would say of it, or ""
    bool wrong_number; // a number was typed that he did not say here
    bool wrong_name;
    bool elsewhere;     // he did say it, but about something else:
    int16_t other_cell; // this cell, or NONE
    size_t match_count;
    MemoryMatch matches[MEMORY_MATCHES_MAX]; // in the order of the text
} MemoryScore;

typedef struct Memory Memory;

// What was told in a conversation, in `arena`; `spoken` are the words of the
// language it was told in. NULL when memory is out.
const Memory *memory_make(Arena *arena, const Words *spoken,
                          const Debrief *debrief);

// Scores what was typed for cell 0..11. Whoever types exactly a note that was
// on the form is said to have remembered; a sentence that has nothing to do
// with it never is. Remembered means: two thirds of the words that mean
// something were his, two of them (or all, when he used only one) out of one
// sentence or note, and no number or name that he did not say here.
void memory_score(const Memory *memory, int cell, const char *typed,
                  MemoryScore *score);

// The key of the words for a verdict: "debrief.memory.remembered".
const char *memory_key(MemoryVerdict verdict);

#endif
