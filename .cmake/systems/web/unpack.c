// What LZMA packed (xz --format=lzma, as it does by itself), unpacked in a page:
// a browser has no more than gzip, and all would be a fifth larger. Source: "LZMA
// specification", Igor Pavlov, 2015. The packed bytes stand at `unpack_place`;
// what comes of them is put behind them.

#include <stdbool.h>
#include <stdint.h>

enum {
    HEAD = 13, // properties, dictionary, size
    EVEN = 1024,
    STATES = 12,
    PLACES = 4, // a place counts by its last two bits
    AFTER = 8,  // a letter by the first three of the one before it
    LETTER = 0x300,
    PAGE = 65536
};

// Of a bit that is 0, in 2048.
typedef uint16_t Chance;

typedef struct Length {
    Chance is_long, is_longest;
    Chance low[PLACES][8], middle[PLACES][8], high[256];
} Length;

typedef struct Chances {
    Chance letter[AFTER * LETTER];
    Chance is_match[STATES][PLACES], is_same[STATES], is_older[STATES];
    Chance is_oldest[STATES], is_third[STATES], is_more[STATES][PLACES];
    Chance slot[4][64], near[116], last[16];
    Length match, same;
} Chances;

typedef struct Unpacker {
    const uint8_t *in, *in_end;
    uint8_t *out;
    uint32_t at, room; // bytes of `out`
    uint32_t range, code;
    bool wrong;
    uint32_t state, back[4]; // how far back the last matches lay, less one
    Chances chances;
} Unpacker;

extern uint8_t __heap_base;

uint8_t *unpack_place(void)
{
    return &__heap_base;
}

static uint32_t next(Unpacker *of)
{
    of->wrong = of->wrong || of->in == of->in_end;
    return of->wrong ? 0 : *of->in++;
}

static void refill(Unpacker *of)
{
    if (of->range < 1u << 24) {
        of->range <<= 8;
        of->code = of->code << 8 | next(of);
    }
}

static uint32_t bit(Unpacker *of, Chance *chance)
{
    uint32_t bound = (of->range >> 11) * *chance;
    bool set = of->code >= bound;
    if (set) {
        of->range -= bound;
        of->code -= bound;
        *chance = (Chance)(*chance - (*chance >> 5));
    } else {
        of->range = bound;
        *chance = (Chance)(*chance + ((2048 - *chance) >> 5));
    }
    refill(of);
    return set;
}

static uint32_t bits(Unpacker *of, Chance *tree, int count)
{
    uint32_t at = 1;
    for (int i = 0; i < count; i++) {
        at = at << 1 | bit(of, &tree[at]);
    }
    return at - (1u << count);
}

static uint32_t bits_from_last(Unpacker *of, Chance *tree, int count)
{
    uint32_t at = 1, sum = 0;
    for (int i = 0; i < count; i++) {
        uint32_t set = bit(of, &tree[at]);
        at = at << 1 | set;
        sum |= set << i;
    }
    return sum;
}

static uint32_t even_bits(Unpacker *of, int count)
{
    uint32_t sum = 0;
    for (int i = 0; i < count; i++) {
        of->range >>= 1;
        bool set = of->code >= of->range;
        of->code -= set ? of->range : 0;
        sum = sum << 1 | set;
        refill(of);
    }
    return sum;
}

static uint32_t length(Unpacker *of, Length *tree, uint32_t place)
{
    if (!bit(of, &tree->is_long)) {
        return bits(of, tree->low[place], 3);
    }
    return bit(of, &tree->is_longest) ? 16 + bits(of, tree->high, 8)
                                      : 8 + bits(of, tree->middle[place], 3);
}

static uint32_t distance(Unpacker *of, uint32_t length)
{
    Chances *all = &of->chances;
    uint32_t slot = bits(of, all->slot[length < 3 ? length : 3], 6);
    if (slot < 4) {
        return slot;
    }
    int count = (int)(slot >> 1) - 1;
    uint32_t far = (2 | (slot & 1)) << count;
    return slot < 14 ? far + bits_from_last(of, all->near + (far - slot), count)
                     : far + (even_bits(of, count - 4) << 4) +
                           bits_from_last(of, all->last, 4);
}

static void put(Unpacker *of, uint32_t byte)
{
    if (of->at == of->room) {
        enum { PAGES = 16 };
        of->wrong |= __builtin_wasm_memory_grow(0, PAGES) == (uintptr_t)-1;
        of->room += PAGES * PAGE;
    }
    if (!of->wrong) {
        of->out[of->at++] = (uint8_t)byte;
    }
}

static uint32_t before(Unpacker *of, uint32_t back)
{
    of->wrong = of->wrong || back >= of->at;
    return of->wrong ? 0 : of->out[of->at - back - 1];
}

static void put_letter(Unpacker *of)
{
    uint32_t last = of->at > 0 ? of->out[of->at - 1] : 0;
    Chance *tree = of->chances.letter + LETTER * (last >> 5);
    uint32_t at = 1;
    if (of->state >= 7) { // as it is not what stands where the match was
        uint32_t other = before(of, of->back[0]);
        bool same = true;
        for (int i = 7; i >= 0 && same; i--) {
            uint32_t set = other >> i & 1;
            at = at << 1 | bit(of, &tree[((1 + set) << 8) + at]);
            same = (at & 1) == set;
        }
    }
    while (at < 256) {
        at = at << 1 | bit(of, &tree[at]);
    }
    put(of, at);
    of->state = of->state < 4    ? 0
                : of->state < 10 ? of->state - 3
                                 : of->state - 6;
}

// Brings one of the last four to the front.
static void take_older(Unpacker *of)
{
    Chances *all = &of->chances;
    int which = !bit(of, &all->is_oldest[of->state])  ? 1
                : !bit(of, &all->is_third[of->state]) ? 2
                                                      : 3;
    uint32_t back = of->back[which];
    for (int i = which; i > 0; i--) {
        of->back[i] = of->back[i - 1];
    }
    of->back[0] = back;
}

// False at the end.
static bool put_match(Unpacker *of, uint32_t place)
{
    Chances *all = &of->chances;
    uint32_t count, first = of->state < 7;
    if (!bit(of, &all->is_same[of->state])) {
        count = length(of, &all->match, place);
        for (int i = 3; i > 0; i--) {
            of->back[i] = of->back[i - 1];
        }
        of->back[0] = distance(of, count);
        of->state = first ? 7 : 10;
    } else if (bit(of, &all->is_older[of->state])) {
        take_older(of);
        count = length(of, &all->same, place);
        of->state = first ? 8 : 11;
    } else if (bit(of, &all->is_more[of->state][place])) {
        count = length(of, &all->same, place);
        of->state = first ? 8 : 11;
    } else {
        put(of, before(of, of->back[0]));
        of->state = first ? 9 : 11;
        return true;
    }
    if (of->back[0] == UINT32_MAX) {
        return false;
    }
    for (uint32_t i = 0; i < count + 2 && !of->wrong; i++) {
        put(of, before(of, of->back[0]));
    }
    return true;
}

// Returns how many bytes stand behind the `size` packed ones; 0 if those are no
// whole LZMA.
uint32_t unpack(uint32_t size)
{
    static Unpacker of;
    uint8_t *place = unpack_place();
    uint32_t end = (uint32_t)__builtin_wasm_memory_size(0) * PAGE;
    Chance *chances = (Chance *)&of.chances;
    of = (Unpacker){.in = place + HEAD,
                    .in_end = place + size,
                    .out = place + size,
                    .room = end - (uint32_t)(uintptr_t)(place + size),
                    .range = UINT32_MAX,
                    .wrong = size < HEAD};
    for (uint32_t i = 0; i < sizeof of.chances / sizeof *chances; i++) {
        chances[i] = EVEN;
    }
    for (int i = 0; i < 5; i++) { // the first is nothing
        of.code = of.code << 8 | next(&of);
    }
    bool more = true;
    while (more && !of.wrong) {
        uint32_t place_now = of.at & (PLACES - 1);
        if (bit(&of, &of.chances.is_match[of.state][place_now])) {
            more = put_match(&of, place_now);
        } else {
            put_letter(&of);
        }
    }
    return of.wrong ? 0 : of.at;
}
