#include "screens/look.h"

#include <stddef.h>

TypeStyle look_style(Look look, const Palette *colours, int text_percent)
{
#define LOOK_ROW(NAME, FACE, SIZE, COLOUR)                                     \
    {FACE, SIZE, offsetof(Palette, COLOUR)},
    static const struct {
        TypeFace face;
        int size;
        size_t colour;
    } ROWS[] = {LOOKS(LOOK_ROW)};
#undef LOOK_ROW
    const char *of = (const char *)colours + ROWS[look].colour;
    return (TypeStyle){.face = ROWS[look].face,
                       .size = ROWS[look].size * text_percent / 100.0,
                       .colour = *(const unsigned *)(const void *)of,
                       .alpha = 1};
}
