#include "draw/type_widths.h"

// Fowler, Noll and Vo's hash 1a of 64 bits.
static const uint64_t FNV_BASIS = 14695981039346656037u;
static const uint64_t FNV_PRIME = 1099511628211u;

static uint64_t mix(uint64_t hash, unsigned value)
{
    return (hash ^ value) * FNV_PRIME;
}

uint64_t type_widths_key(int face, int pixels, const char *text)
{
    uint64_t hash = mix(mix(FNV_BASIS, (unsigned)face), (unsigned)pixels);
    for (const char *c = text; *c; c++) {
        hash = mix(hash, (unsigned char)*c);
    }
    return hash ? hash : 1;
}

int type_widths_find(const TypeWidths *widths, uint64_t key)
{
    unsigned place = (unsigned)(key % TYPE_WIDTHS_KEPT);
    return widths->kept[place].line == key ? widths->kept[place].pixels : -1;
}

void type_widths_keep(TypeWidths *widths, uint64_t key, int pixels)
{
    unsigned place = (unsigned)(key % TYPE_WIDTHS_KEPT);
    widths->kept[place].line = key;
    widths->kept[place].pixels = pixels;
}
