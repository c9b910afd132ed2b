// What lets somebody in: a path that nobody can guess, the cookie by which a
// phone is known again, four letters for who cannot read the code, three digits
// to see that two screens belong together. Made of chance that is handed in.

#ifndef ROOM_CODE_H
#define ROOM_CODE_H

#include <stdbool.h>
#include <stdint.h>

enum {
    CODE_CHANCE = 12, // bytes that each is made of
    CODE_PATH = 13,   // 72 bits, and a NUL
    CODE_LETTERS = 5,
    CODE_DIGITS = 4
};

// Twelve letters that can stand in an address and in a cookie.
void code_path(const uint8_t chance[CODE_CHANCE], char out[CODE_PATH]);

// Four consonants: no word comes of them, and none looks like a digit.
void code_letters(const uint8_t chance[CODE_CHANCE], char out[CODE_LETTERS]);

void code_digits(const uint8_t chance[CODE_CHANCE], char out[CODE_DIGITS]);

// Whether `given`, as typed, are those letters: small or large, with blanks.
bool code_is(const char *letters, const char *given);

// Whether two codes are the same; as long for one that nearly is.
bool code_same(const char *code, const char *given);

#endif
