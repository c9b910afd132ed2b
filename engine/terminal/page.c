#include "terminal/page.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "platform/terminal.h"

Page page_open(FILE *to)
{
    return (Page){.to = to};
}

int page_width(const Page *page)
{
    int columns = page->width > 0 ? page->width : terminal_columns(page->to);
    return columns <= 0               ? PAGE_WIDTH
           : columns > PAGE_WIDTH_MAX ? PAGE_WIDTH_MAX
                                      : columns;
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

// A paragraph under way.
typedef struct Line {
    const Page *page;
    int width;
    int indent; // of the lines behind the first
    int used;
} Line;

static void break_line(Line *line)
{
    fprintf(line->page->to, "\n%*s", line->indent, "");
    line->used = line->indent;
}

// A word that is longer than a line goes on on the next.
static void put_word(Line *line, const char *at, const char *end)
{
    int letters = letters_until(at, end);
    while (line->used + letters > line->width) {
        const char *cut = at;
        while (line->used < line->width && cut < end) {
            (void)text_next(&cut);
            line->used++;
            letters--;
        }
        put(line->page, at, cut);
        at = cut;
        if (at < end) {
            break_line(line);
        }
    }
    put(line->page, at, end);
    line->used += letters;
}

static void wrap(const Page *page, const char *lead, const char *text)
{
    int before = (int)text_letters(lead);
    Line line = {.page = page, .width = page_width(page)};
    line.indent = before > line.width / 2 ? line.width / 2 : before;
    bool first = true;
    put_word(&line, lead, lead + strlen(lead));
    while (*text != '\0') {
        text += strspn(text, " \n\t");
        const char *end = text + strcspn(text, " \n\t");
        int letters = letters_until(text, end);
        if (!first && letters > 0 && line.used + 1 + letters > line.width) {
            break_line(&line);
        } else if (!first && letters > 0) {
            fputc(' ', page->to);
            line.used++;
        }
        put_word(&line, text, end);
        first = false;
        text = end;
    }
}

void page_paragraph(const Page *page, const char *lead, const char *text)
{
    wrap(page, lead, text);
    fputc('\n', page->to);
}

void page_prompt(const Page *page, const char *text)
{
    static const char SPACES[] = "        ";
    size_t most = sizeof SPACES - 1;
    size_t spaces = strspn(text, " ");
    wrap(page, SPACES + most - (spaces < most ? spaces : most), text + spaces);
    fputc(' ', page->to);
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
