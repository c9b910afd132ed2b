#include "terminal/page.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "platform/terminal.h"

static int clamp_width(int width)
{
    return width < PAGE_WIDTH_MIN   ? PAGE_WIDTH_MIN
           : width > PAGE_WIDTH_MAX ? PAGE_WIDTH_MAX
                                    : width;
}

Page page_open(FILE *to)
{
    Page page = {.to = to};
    int columns = terminal_columns(to);
    page.width = columns > 0 ? clamp_width(columns) : PAGE_WIDTH;
    return page;
}

static int letters_until(const char *at, const char *end)
{
    int letters = 0;
    while (at < end && text_next(&at) != 0) {
        letters++;
    }
    return letters;
}

static void put(const Page *page, const char *at, const char *end)
{
    while (at < end) {
        const char *start = at;
        uint32_t letter = text_next(&at);
        if (letter == 0) {
            return;
        }
        if (text_is_control(letter)) {
            fputc('?', page->to);
        } else {
            fwrite(start, 1, (size_t)(at - start), page->to);
        }
    }
}

void page_paragraph(const Page *page, const char *lead, const char *text)
{
    int indent = (int)text_letters(lead);
    int used = indent;
    bool first = true;
    fputs(lead, page->to);
    while (*text != '\0') {
        text += strspn(text, " \n\t");
        const char *end = text + strcspn(text, " \n\t");
        int letters = letters_until(text, end);
        if (!first && used + 1 + letters > page->width) {
            fprintf(page->to, "\n%*s", indent, "");
            used = indent;
        } else if (!first && letters > 0) {
            fputc(' ', page->to);
            used++;
        }
        put(page, text, end);
        used += letters;
        first = false;
        text = end;
    }
    fputc('\n', page->to);
}

void page_blank(const Page *page)
{
    fputc('\n', page->to);
}

void page_field(const Page *page, const char *text, int columns)
{
    const char *end = text;
    int used = 0;
    while (used < columns && *end != '\0') {
        text_next(&end);
        used++;
    }
    put(page, text, end);
    fprintf(page->to, "%*s", columns - used, "");
}

bool page_is_read(const Page *page)
{
    return fflush(page->to) == 0 && !ferror(page->to);
}
