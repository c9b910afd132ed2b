// Paragraphs on a terminal: wrapped by letters, and with nothing in them that
// a terminal would obey.

#ifndef TERMINAL_PAGE_H
#define TERMINAL_PAGE_H

#include <stdbool.h>
#include <stdio.h>

enum { PAGE_WIDTH = 80, PAGE_WIDTH_MAX = 100 };

typedef struct Page {
    FILE *to;
    int width; // letters on a line; 0: as the terminal has it at that moment
} Page;

// A page as wide as the terminal behind `to`, whose window may change, or
// PAGE_WIDTH.
Page page_open(FILE *to);

// Letters on a line now.
int page_width(const Page *page);

// Prints `lead` and then `text`, wrapped, each next line indented by the
// letters of `lead`, but no further than half the page. A word longer than a
// line is broken.
void page_paragraph(const Page *page, const char *lead, const char *text);

// Prints `text`, behind which somebody types on the same line; the blanks at
// its head indent all of it.
void page_prompt(const Page *page, const char *text);

void page_blank(const Page *page);

// Prints exactly `columns` letters of `text`, cut or filled up with blanks.
void page_field(const Page *page, const char *text, int columns);

// False once nobody reads on: a closed pipe, a full disk.
bool page_is_read(const Page *page);

#endif
