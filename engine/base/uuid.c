#include "base/uuid.h"

#include <stdio.h>
#include <string.h>

const Uuid UUID_URL = {{0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80,
                        0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8}};

enum { BLOCK = 64, WORDS = 80, SUMS = 5 };

static uint32_t turn(uint32_t word, int bits)
{
    return word << bits | word >> (32 - bits);
}

// RFC 3174, section 5: the function and the constant of a round.
static uint32_t round_of(int at, const uint32_t s[SUMS])
{
    if (at < 20) {
        return ((s[1] & s[2]) | (~s[1] & s[3])) + 0x5a827999;
    }
    if (at < 40) {
        return (s[1] ^ s[2] ^ s[3]) + 0x6ed9eba1;
    }
    if (at < 60) {
        return ((s[1] & s[2]) | (s[1] & s[3]) | (s[2] & s[3])) + 0x8f1bbcdc;
    }
    return (s[1] ^ s[2] ^ s[3]) + 0xca62c1d6;
}

// Section 6.1.
static void add_block(uint32_t sums[SUMS], const uint8_t block[BLOCK])
{
    uint32_t word[WORDS];
    uint32_t s[SUMS];
    for (int i = 0; i < 16; i++) {
        word[i] = (uint32_t)block[4 * i] << 24 |
                  (uint32_t)block[4 * i + 1] << 16 |
                  (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    }
    for (int i = 16; i < WORDS; i++) {
        word[i] =
            turn(word[i - 3] ^ word[i - 8] ^ word[i - 14] ^ word[i - 16], 1);
    }
    memcpy(s, sums, sizeof s);
    for (int i = 0; i < WORDS; i++) {
        uint32_t next = turn(s[0], 5) + round_of(i, s) + s[4] + word[i];
        s[4] = s[3];
        s[3] = s[2];
        s[2] = turn(s[1], 30);
        s[1] = s[0];
        s[0] = next;
    }
    for (int i = 0; i < SUMS; i++) {
        sums[i] += s[i];
    }
}

Uuid uuid_of_name(const Uuid *space, const char *name, size_t length)
{
    uint8_t text[UUID_BYTES + UUID_NAME_MAX + 2 * BLOCK] = {0};
    uint32_t sums[SUMS] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476,
                           0xc3d2e1f0};
    size_t count = length < UUID_NAME_MAX ? length : UUID_NAME_MAX;
    memcpy(text, space->bytes, UUID_BYTES);
    memcpy(text + UUID_BYTES, name, count);
    count += UUID_BYTES;
    text[count] = 0x80; // section 4: a one, zeros, and the length in bits
    size_t whole = (count + 8) / BLOCK * BLOCK + BLOCK;
    for (size_t i = 0; i < 8; i++) {
        text[whole - 1 - i] = (uint8_t)((uint64_t)count * 8 >> 8 * i);
    }
    for (size_t at = 0; at < whole; at += BLOCK) {
        add_block(sums, text + at);
    }
    Uuid id;
    for (size_t i = 0; i < UUID_BYTES; i++) {
        id.bytes[i] = (uint8_t)(sums[i / 4] >> (24 - 8 * (i % 4)));
    }
    id.bytes[6] = (id.bytes[6] & 0x0f) | 0x50; // version 5
    id.bytes[8] = (id.bytes[8] & 0x3f) | 0x80; // of RFC 4122
    return id;
}

void uuid_write(const Uuid *id, char out[UUID_TEXT])
{
    for (int i = 0; i < UUID_BYTES; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            *out++ = '-';
        }
        (void)snprintf(out, 3, "%02x", id->bytes[i]);
        out += 2;
    }
}
