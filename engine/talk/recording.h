// A conversation written down: scenario, mood, seed and moves by stable names.
// One line a move, so that it can be read, compared and kept in a repository:
//
//     geslaagd 1
//     klant fietsenmaker
//     stemming gewoon
//     zaad 7
//     haakje dochter door
//     vak "klanten 2" leest
//     stilte
//     haakje dochter typt door 4 Hoe gaat het haar?
//
// The last is a sentence in the player's own words: what it does and how many
// words it has are the move; what stands behind is only kept beside it, so that
// a talk plays the same however sentences are read by then.

#ifndef TALK_RECORDING_H
#define TALK_RECORDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "talk/conversation.h"

enum { MOVE_TEXT_MAX = 160 };

// Writes the stable name of `move`: "haakje dochter door", "losse 12 door"
// (a clause, by its number in what he said), "stilte", "pen", "formulier",
// "haakje dochter typt door 4" without the words themselves.
void recording_write_move(const Conversation *conversation, Move move,
                          char out[MOVE_TEXT_MAX]);

// The player's own words as they stand behind the name of a move; "" if there
// are none. Points into `name`.
const char *recording_own_words(const char *name);

// The name of `move` with `words` behind it where it is the player's own, into
// `arena`; control characters become blanks. NULL when memory is out.
char *recording_name(Arena *arena, const Conversation *conversation, Move move,
                     const char *words);

// Finds the move with that name among those on the table now. False if there
// is none; `move` is then unchanged.
bool recording_read_move(const Conversation *conversation, const char *text,
                         Move *move);

typedef struct Recording {
    const char *scenario; // its id
    const char *mood;     // its name
    uint64_t seed;
    const char **moves; // names as above
    size_t count;
} Recording;

// Reads a recording from `text`; everything is copied into `arena`. False with
// `error` (line and word) if it cannot be read; `file` is for the message. What
// is no plain text (text.h) is none of ours.
bool recording_parse(Arena *arena, const char *file, const char *text,
                     Recording *recording, Error *error);

// Writes a recording as text into `arena`. NULL when memory is out.
char *recording_format(Arena *arena, const Recording *recording);

// Plays it from the start. On success `conversation` stands at its end. False
// with `error` (line: the move that does not fit, from 1) at the first move
// that is not on the table; `conversation` then stands just before it, and
// `*played` tells how many fitted.
bool recording_play(const Recording *recording, const Scenario *scenario,
                    Conversation *conversation, size_t *played, Error *error);

#endif
