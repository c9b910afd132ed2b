// A scenario taken apart into words, texts, numbers and signs, as Lua does, to
// see what stands around the place where Lua lost its way.

#ifndef AUTHOR_SCRIPT_TOKENS_H
#define AUTHOR_SCRIPT_TOKENS_H

#include <stdbool.h>
#include <stddef.h>

#include "author/script/source.h"

typedef enum {
    TOKEN_END,
    TOKEN_NAME,
    TOKEN_KEYWORD, // a word of Lua, such as "in"
    TOKEN_VALUE,   // true, false, nil
    TOKEN_TEXT,
    TOKEN_NUMBER,
    TOKEN_SIGN, // one byte, or a row of dots
    TOKEN_ODD   // a letter outside ASCII, outside a text
} TokenKind;

typedef struct Token {
    TokenKind kind;
    const char *text; // in the source, with its quotes
    size_t count;     // bytes
    int line;
} Token;

typedef struct Tokens {
    const char *at;
    const char *end;
    int line;
} Tokens;

enum { TOKENS_MATCH_MAX = 8 };

// Begins at the start of line `line`, which must not be within a text.
Tokens tokens_begin(Source *source, int line);

// The next one; comments are passed over. A text that does not end, ends with
// its line.
Token tokens_next(Tokens *tokens);

bool tokens_is(Token token, const char *text);

// Looks on `line` for tokens that follow on each other as in `pattern`, the
// last of them on that line: N a name, W the name `word`, K a word of Lua, T a
// text, D a number, E three dots, O an odd letter, and any other letter that
// sign. Fills `found` with them.
bool tokens_match(Source *source, int line, const char *pattern,
                  const char *word, Token found[TOKENS_MATCH_MAX]);

// The token that opened the block which is not closed: the one whose closing
// brace stands further to the left than the line that opened it, from `line`
// on. `line` when there is none.
int tokens_unclosed(Source *source, int line);

#endif
