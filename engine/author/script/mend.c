#include "author/script/mend.h"

#include <string.h>

#include "author/script/tokens.h"

typedef struct Part {
    char *from, *end;
} Part;

// The line `number`, with its end.
static Part line_of(char *text, size_t count, int number)
{
    Part line = {text, text};
    for (int n = 1; n <= number && line.end < text + count; n++) {
        line.from = line.end;
        char *end = memchr(line.from, '\n', (size_t)(text + count - line.from));
        line.end = end ? end + 1 : text + count;
    }
    return line;
}

// A block begins where a word stands at the start of a line: what is in it is
// written further to the right.
static bool begins_block(const char *at)
{
    return *at >= 'a' && *at <= 'z';
}

static bool find_block(char *text, size_t count, int number, Part *block)
{
    Part line = line_of(text, count, number);
    while (line.from > text && !begins_block(line.from)) {
        char *from = line.from - 1;
        while (from > text && from[-1] != '\n') {
            from--;
        }
        line.from = from;
    }
    *block = (Part){line.from, line.end};
    while (block->end < text + count && !begins_block(block->end)) {
        char *end =
            memchr(block->end, '\n', (size_t)(text + count - block->end));
        block->end = end ? end + 1 : text + count;
    }
    return block->from < text + count && begins_block(block->from);
}

static Tokens read(Part part)
{
    return (Tokens){.at = part.from, .end = part.end, .line = 1};
}

static bool is_balanced(Part part)
{
    int depth = 0;
    Tokens tokens = read(part);
    for (Token token = tokens_next(&tokens); token.kind != TOKEN_END;
         token = tokens_next(&tokens)) {
        depth += tokens_is(token, "{");
        depth -= tokens_is(token, "}");
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

static void blank(char *from, char *end)
{
    for (; from < end; from++) {
        *from = *from == '\n' ? '\n' : ' ';
    }
}

// Leaves `word "name" {}` of a block that others may name.
static void empty(Part block)
{
    static const char *const NAMED[] = {"haakje", "vak",      "ding",    "los",
                                        "jezelf", "voorstel", "stemming"};
    Tokens tokens = read(block);
    Token word = tokens_next(&tokens);
    Token name = tokens_next(&tokens);
    bool kept = false;
    for (size_t i = 0; i < sizeof NAMED / sizeof NAMED[0]; i++) {
        kept = kept || tokens_is(word, NAMED[i]);
    }
    kept = kept && tokens_is(tokens_next(&tokens), "{") &&
           !tokens_is(tokens_next(&tokens), "}"); // emptied before
    if (!kept || name.kind != TOKEN_TEXT || name.line > 1) {
        blank(block.from, block.end);
        return;
    }
    char *at = block.from + (name.text + name.count - block.from);
    blank(at, block.end);
    for (const char *sign = "{}"; at < block.end && *sign != '\0'; at++) {
        if (*at != '\n') {
            *at = *sign++;
        }
    }
}

bool mend_leave_out(char *text, size_t count, const Error *error)
{
    Part block;
    if (error->line < 1 || !find_block(text, count, error->line, &block)) {
        return false;
    }
    Tokens tokens = read(block);
    Token word = tokens_next(&tokens);
    bool broken = error->kind == ERROR_SCRIPT_SYNTAX;
    if (!broken && !is_balanced(block)) {
        return false;
    }
    if (tokens_is(word, "klant") || tokens_is(word, "repertoire")) {
        Part line = line_of(text, count, error->line);
        bool whole = !broken && line.from > block.from && is_balanced(line);
        if (whole) {
            blank(line.from, line.end);
        }
        return whole;
    }
    if (strcmp(error->remedy, "remedy.twice") == 0 ||
        strcmp(error->remedy, "remedy.name") == 0) {
        blank(block.from, block.end);
    } else {
        empty(block);
    }
    return true;
}

bool mend_may_follow(const Error *error)
{
    static const char REPERTOIRE[] = "remedy.repertoire";
    return strncmp(error->remedy, REPERTOIRE, strlen(REPERTOIRE)) == 0;
}
