// The page of a browser, when that is where the program plays: the one window
// fills it, and there is no second. On a desktop there is no page, and these do
// nothing.

#ifndef PLATFORM_PAGE_H
#define PLATFORM_PAGE_H

#include <stdbool.h>

// In dots of the page.
typedef struct PageArea {
    int x, y, w, h;
} PageArea;

// How large the page is, in dots of the screen. False where there is none.
bool page_size(int *w, int *h);

// Shows `area` of a picture of the whole page: rows of `pitch` bytes, four for
// each dot, in the order blue, green, red, nothing.
void page_show(const unsigned char *picture, int pitch, PageArea area);

// Asks the browser to give the whole screen, or to take it back. It may refuse.
void page_fill(bool fill);

// Where a text is typed, for keyboards on the screen; NULL: nowhere.
void page_type_at(const PageArea *field);

// What a screen reader is to say, in `language`, behind what it was told.
void page_tell(const char *language, const char *text);

// What can be done now, a line each, for a screen reader to look through.
void page_offer(const char *lines);

// The talk so far as a recording, for who has put the page somewhere and keeps
// it there; and whether it has come to its end.
void page_played(const char *recording, bool ended);

// A recording that he kept, to go on with; NULL: none. To be freed.
char *page_recording(void);

#endif
