// The parts of a report as one page of HTML: for the screen and for A4, whole
// in itself, well formed, and with nothing in it that a player or a trainer
// wrote standing as anything but text.

#ifndef REPORT_EXPORT_PAGE_H
#define REPORT_EXPORT_PAGE_H

#include <stdio.h>

#include "author/program.h"
#include "tell/debrief.h"

typedef struct ExportPage {
    const Program *program;
    const Scenario *scenario; // whose person is filled in; NULL: nobody's
    FILE *to;
} ExportPage;

// Everything up to the first thing on the page, and from the last on.
void export_page_begin(const ExportPage *page, const char *title);
void export_page_end(const ExportPage *page);

// An element with text in it; `tag` has its attributes.
void export_page_element(const ExportPage *page, const char *tag,
                         const char *text);

// The same with the words of `key`, filled with `pairs` and the person.
void export_page_say(const ExportPage *page, const char *tag, const char *key,
                     const char *const *pairs);

// How it ended: what he said, and what was told of it the next morning.
void export_page_ending(const ExportPage *page, const Debrief *debrief);

// A heading of the words of `key`, in which {naam} is the customer's.
void export_page_heading(const ExportPage *page, const char *key);

// Text between the tags: what has a meaning in HTML is written so that it has
// none.
void export_page_escaped(FILE *to, const char *text);

#endif
