// What the files of telling share. Nobody else includes this.

#ifndef TELL_TELLING_PARTS_H
#define TELL_TELLING_PARTS_H

#include "base/pairs.h"
#include "tell/telling.h"

// Hands on what stands there in so many words; nothing where that is "".
void telling_words(const Telling *to, Told told, const char *words);

// The sentence of `key`, filled, with the name and the person of the customer.
void telling_say(const Telling *to, Told told, const char *key, Pairs *pairs);

// What the player's own words of a move were read as; nothing for another.
void telling_own(const Telling *to, size_t index);

#endif
