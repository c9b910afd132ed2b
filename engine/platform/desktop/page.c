// There is no page: a window of the system's own.

#include "platform/page.h"

#include <stddef.h>

bool page_size(int *w, int *h)
{
    (void)w;
    (void)h;
    return false;
}

void page_show(const unsigned char *picture, int pitch, PageArea area)
{
    (void)picture;
    (void)pitch;
    (void)area;
}

void page_fill(bool fill)
{
    (void)fill;
}

void page_type_at(const PageArea *field)
{
    (void)field;
}

void page_tell(const char *language, const char *text)
{
    (void)language;
    (void)text;
}

void page_offer(const char *lines)
{
    (void)lines;
}

void page_played(const char *recording, bool ended)
{
    (void)recording;
    (void)ended;
}

char *page_recording(void)
{
    return NULL;
}
