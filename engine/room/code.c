#include "room/code.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

static const char PATH[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
static const char LETTERS[] = "BCDFGHJKLMNPRSTVWXZ";

// The n-th number of the chance, from 0 up to `below`.
static unsigned pick(const uint8_t *chance, size_t n, unsigned below)
{
    return ((unsigned)chance[2 * n] << 8 | chance[2 * n + 1]) % below;
}

void code_path(const uint8_t chance[CODE_CHANCE], char out[CODE_PATH])
{
    for (size_t i = 0; i < CODE_PATH - 1; i++) {
        out[i] = PATH[chance[i] % 64];
    }
    out[CODE_PATH - 1] = '\0';
}

void code_letters(const uint8_t chance[CODE_CHANCE], char out[CODE_LETTERS])
{
    for (size_t i = 0; i < CODE_LETTERS - 1; i++) {
        out[i] = LETTERS[pick(chance, i, sizeof LETTERS - 1)];
    }
    out[CODE_LETTERS - 1] = '\0';
}

void code_digits(const uint8_t chance[CODE_CHANCE], char out[CODE_DIGITS])
{
    for (size_t i = 0; i < CODE_DIGITS - 1; i++) {
        out[i] = (char)('0' + pick(chance, i, 10));
    }
    out[CODE_DIGITS - 1] = '\0';
}

bool code_is(const char *letters, const char *given)
{
    for (; *given != '\0'; given++) {
        if (isspace((unsigned char)*given)) {
            continue;
        }
        if (*letters == '\0' || toupper((unsigned char)*given) != *letters) {
            return false;
        }
        letters++;
    }
    return *letters == '\0';
}

bool code_same(const char *code, const char *given)
{
    size_t size = strlen(code);
    if (size == 0 || strlen(given) != size) {
        return false;
    }
    unsigned differs = 0;
    for (size_t i = 0; i < size; i++) {
        differs |= (unsigned)(code[i] ^ given[i]);
    }
    return differs == 0;
}
