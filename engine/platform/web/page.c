#include "platform/page.h"

#include <stdlib.h>

#include "platform/web/library.h"

bool page_size(int *w, int *h)
{
    *w = library_page_width();
    *h = library_page_height();
    return true;
}

static void turn_row(unsigned char *to, const unsigned char *from, int count)
{
    for (int i = 0; i < count; i++, to += 4, from += 4) {
        to[0] = from[2];
        to[1] = from[1];
        to[2] = from[0];
        to[3] = 255;
    }
}

void page_show(const unsigned char *picture, int pitch, PageArea area)
{
    unsigned char *dots = malloc((size_t)area.w * (size_t)area.h * 4);
    for (int y = 0; dots && y < area.h; y++) {
        turn_row(dots + (size_t)y * (size_t)area.w * 4,
                 picture + (long)(area.y + y) * pitch + (long)area.x * 4,
                 area.w);
    }
    if (dots) {
        library_show(dots, area.x, area.y, area.w, area.h);
    }
    free(dots);
}

void page_fill(bool fill)
{
    library_fill(fill);
}

void page_type_at(const PageArea *field)
{
    PageArea at = field ? *field : (PageArea){0, 0, 0, 0};
    library_type_at(at.x, at.y, at.w, at.h);
}

void page_tell(const char *language, const char *text)
{
    library_tell(language, text);
}

void page_offer(const char *lines)
{
    library_offer(lines);
}

void page_played(const char *recording, bool ended)
{
    library_played(recording, ended);
}

char *page_recording(void)
{
    return library_recording();
}
