#include "author/script/lint.h"

#include <string.h>

enum { DEPTH_MAX = 16, KEYS_MAX = 48 };

// The names given in a block that is open.
typedef struct Block {
    Token keys[KEYS_MAX];
    int count;
} Block;

typedef struct Reader {
    Block blocks[DEPTH_MAX];
    int depth;    // may pass the most: deeper blocks are not looked at
    Token row[4]; // the last ones read
} Reader;

static bool same(Token a, Token b)
{
    return a.count == b.count && memcmp(a.text, b.text, a.count) == 0;
}

static bool is_given(Reader *reader, Token key)
{
    if (reader->depth < 1 || reader->depth > DEPTH_MAX) {
        return false;
    }
    Block *block = &reader->blocks[reader->depth - 1];
    for (int i = 0; i < block->count; i++) {
        if (same(block->keys[i], key)) {
            return true;
        }
    }
    if (block->count < KEYS_MAX) {
        block->keys[block->count++] = key;
    }
    return false;
}

static void read_brace(Reader *reader, Token token)
{
    if (tokens_is(token, "{")) {
        reader->depth++;
        if (reader->depth <= DEPTH_MAX) {
            reader->blocks[reader->depth - 1].count = 0;
        }
    } else if (tokens_is(token, "}") && reader->depth > 0) {
        reader->depth--;
    }
}

// What the last tokens come to.
static Lint judge(Reader *reader)
{
    const Token *row = reader->row;
    bool given = tokens_is(row[3], "=") && !tokens_is(row[2], "=");
    if (given && row[2].kind == TOKEN_NAME && is_given(reader, row[2])) {
        return (Lint){row[2], "remedy.property.twice"};
    }
    if (given && tokens_is(row[2], "]") && row[1].kind == TOKEN_NUMBER &&
        is_given(reader, row[1])) {
        return (Lint){row[1], "remedy.depth.twice"};
    }
    if (reader->depth > 0 && tokens_is(row[3], "nil") &&
        tokens_is(row[2], "=") && row[1].kind == TOKEN_NAME) {
        return (Lint){row[1], "remedy.property.nil"};
    }
    if (row[3].kind == TOKEN_TEXT && row[2].kind == TOKEN_KEYWORD &&
        row[1].kind == TOKEN_TEXT) {
        return (Lint){row[2], "remedy.choice"};
    }
    return (Lint){0};
}

Lint lint_find(Source *source, int line)
{
    Reader reader = {0};
    Tokens tokens = tokens_begin(source, 1);
    for (;;) {
        memmove(reader.row, reader.row + 1, 3 * sizeof reader.row[0]);
        reader.row[3] = tokens_next(&tokens);
        if (reader.row[3].kind == TOKEN_END) {
            return (Lint){0};
        }
        read_brace(&reader, reader.row[3]);
        Lint lint = reader.row[0].text == NULL && reader.row[1].text == NULL
                        ? (Lint){0}
                        : judge(&reader);
        if (lint.remedy != NULL && lint.word.line >= line) {
            return lint;
        }
    }
}
