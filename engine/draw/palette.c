#include "draw/palette.h"

#include <stddef.h>

// Text at least 4.5:1, edges and states at least 3:1.
static const Palette WARM = {
    .paper = 0xfbf6ea,
    .warm = 0xf5ead3,
    .over = 0xfff1d6,
    .field = 0xffffff,
    .form = 0xfffdf8,
    .head = 0xe4ecdf,
    .ruled = 0xb9c6d2,
    .ink = 0x2a2630,
    .quiet = 0x655b50,
    .line = 0xd8cbb4,
    .edge = 0x8a7a60,
    .accent = 0x245a4e,
    .pressed = 0x1b463c,
    .on_accent = 0xfbf6ea,
    .thought = 0x274a86,
    .focus = 0xb4501a,
    .halo = 0xfbf6ea,
    .marked = 0xf3e2bd,
    .chosen = 0xe4ecdf,
    .ground = 0xdbc7a8,
    .lit = 0xf4e8d1,
    .wrong = 0xb3261e,
    .faulty = 0xfadcd6,
    .been = 0xcfe6c0,
    .shade = 0x2a1d12,
    .flat = 0,
    .faint = 0.7,
    .sheet_edge = 0,
    .touch_edge = 1.5,
    .touch_halo = 0,
    .ring = 3,
};

// Text at least 7:1, edges and states at least 3:1, on white without exception.
static const Palette CONTRAST = {
    .paper = 0xffffff,
    .warm = 0xffffff,
    .over = 0xffe98a,
    .field = 0xffffff,
    .form = 0xffffff,
    .head = 0xdcdcdc,
    .ruled = 0x000000,
    .ink = 0x000000,
    .quiet = 0x262626,
    .line = 0x8c8c8c,
    .edge = 0x000000,
    .accent = 0x003a2c,
    .pressed = 0x000000,
    .on_accent = 0xffffff,
    .thought = 0x00257a,
    .focus = 0xa3004f,
    .halo = 0xffffff,
    .marked = 0xffe98a,
    .chosen = 0xffe98a,
    .ground = 0xdcdcdc,
    .lit = 0xdcdcdc,
    .wrong = 0xa00000,
    .faulty = 0xffdcd6,
    .been = 0xc4f0ae,
    .shade = 0x000000,
    .flat = 0.55,
    .faint = 1,
    .sheet_edge = 2.5,
    .touch_edge = 2.5,
    .touch_halo = 2,
    .ring = 5,
};

const Palette *palette_of(bool contrast)
{
    return contrast ? &CONTRAST : &WARM;
}
