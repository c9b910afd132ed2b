#include "author/script/tokens.h"

#include <string.h>

#include "base/text.h"

enum { DEPTH_MAX = 64 };

static bool is_name_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_';
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

Tokens tokens_begin(Source *source, int line)
{
    size_t start = source_line_start(source, line);
    return (Tokens){.at = source->text + start,
                    .end = source->text + source->count,
                    .line = line};
}

bool tokens_is(Token token, const char *text)
{
    return strlen(text) == token.count &&
           memcmp(token.text, text, token.count) == 0;
}

static bool starts(const Tokens *tokens, const char *text)
{
    size_t count = strlen(text);
    return (size_t)(tokens->end - tokens->at) >= count &&
           memcmp(tokens->at, text, count) == 0;
}

static void skip_to(Tokens *tokens, const char *close)
{
    while (tokens->at < tokens->end && !starts(tokens, close)) {
        tokens->line += *tokens->at == '\n';
        tokens->at++;
    }
    tokens->at += starts(tokens, close) ? strlen(close) : 0;
}

static void skip_blanks(Tokens *tokens)
{
    while (tokens->at < tokens->end) {
        if (starts(tokens, "--[[")) {
            skip_to(tokens, "]]");
        } else if (starts(tokens, "--")) {
            while (tokens->at < tokens->end && *tokens->at != '\n') {
                tokens->at++;
            }
        } else if (strchr(" \t\r\n", *tokens->at) && *tokens->at != '\0') {
            tokens->line += *tokens->at == '\n';
            tokens->at++;
        } else {
            return;
        }
    }
}

// The bytes of a text between quotes, up to its end or that of its line.
static size_t text_bytes(const Tokens *tokens)
{
    char quote = *tokens->at;
    const char *at = tokens->at + 1;
    while (at < tokens->end && *at != quote && *at != '\n') {
        at += *at == '\\' && at + 1 < tokens->end && at[1] != '\n' ? 2 : 1;
    }
    return (size_t)(at - tokens->at) + (at < tokens->end && *at == quote);
}

static size_t row_of(const Tokens *tokens, bool (*belongs)(char))
{
    size_t count = 1;
    while (tokens->at + count < tokens->end && belongs(tokens->at[count])) {
        count++;
    }
    return count;
}

static bool is_dot(char byte)
{
    return byte == '.';
}

static bool is_keyword(Token token)
{
    static const char *const WORDS[] = {
        "and", "break", "do", "else",   "elseif", "end",  "for",   "goto", "if",
        "in",  "not",   "or", "repeat", "return", "then", "until", "while"};
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
        if (tokens_is(token, WORDS[i])) {
            return true;
        }
    }
    return false;
}

static bool is_value(Token token)
{
    return tokens_is(token, "true") || tokens_is(token, "false") ||
           tokens_is(token, "nil");
}

static Token take(Tokens *tokens, TokenKind kind, size_t count)
{
    Token token = {kind, tokens->at, count, tokens->line};
    tokens->at += count;
    return token;
}

Token tokens_next(Tokens *tokens)
{
    skip_blanks(tokens);
    if (tokens->at >= tokens->end) {
        return (Token){TOKEN_END, tokens->end, 0, tokens->line};
    }
    char first = *tokens->at;
    if (first == '"' || first == '\'') {
        return take(tokens, TOKEN_TEXT, text_bytes(tokens));
    }
    if (starts(tokens, "[[")) {
        Token token = take(tokens, TOKEN_TEXT, 2);
        skip_to(tokens, "]]");
        token.count = (size_t)(tokens->at - token.text);
        return token;
    }
    if (is_digit(first)) {
        return take(tokens, TOKEN_NUMBER, row_of(tokens, is_digit));
    }
    if (is_name_byte(first)) {
        Token token = take(tokens, TOKEN_NAME, row_of(tokens, is_name_byte));
        token.kind = is_keyword(token) ? TOKEN_KEYWORD
                     : is_value(token) ? TOKEN_VALUE
                                       : TOKEN_NAME;
        return token;
    }
    if ((unsigned char)first >= 0x80) {
        const char *behind = tokens->at;
        text_next(&behind);
        return take(tokens, TOKEN_ODD, (size_t)(behind - tokens->at));
    }
    return take(tokens, TOKEN_SIGN, first == '.' ? row_of(tokens, is_dot) : 1);
}

static bool fits(Token token, char sort, const char *word)
{
    switch (sort) {
    case 'N':
        return token.kind == TOKEN_NAME;
    case 'W':
        return token.kind == TOKEN_NAME && tokens_is(token, word);
    case 'K':
        return token.kind == TOKEN_KEYWORD;
    case 'T':
        return token.kind == TOKEN_TEXT;
    case 'D':
        return token.kind == TOKEN_NUMBER;
    case 'E':
        return token.kind == TOKEN_SIGN && token.count == 3;
    case 'O':
        return token.kind == TOKEN_ODD;
    default:
        return token.kind == TOKEN_SIGN && token.count == 1 &&
               token.text[0] == sort;
    }
}

bool tokens_match(Source *source, int line, const char *pattern,
                  const char *word, Token found[TOKENS_MATCH_MAX])
{
    int count = (int)strlen(pattern);
    Tokens tokens = tokens_begin(source, line > 1 ? line - 1 : 1);
    Token row[TOKENS_MATCH_MAX] = {0};
    for (;;) {
        memmove(row, row + 1, (size_t)(count - 1) * sizeof row[0]);
        row[count - 1] = tokens_next(&tokens);
        if (row[count - 1].kind == TOKEN_END || row[count - 1].line > line) {
            return false;
        }
        bool all = row[count - 1].line == line && row[0].text != NULL;
        for (int i = 0; all && i < count; i++) {
            all = fits(row[i], pattern[i], word);
        }
        if (all) {
            memcpy(found, row, (size_t)count * sizeof row[0]);
            return true;
        }
    }
}

// How far to the right the line starts in which `token` stands.
static size_t indent_of(const Source *source, Token token)
{
    const char *from = token.text;
    while (from > source->text && from[-1] != '\n') {
        from--;
    }
    return strspn(from, " \t");
}

static bool begins_line(const Source *source, Token token)
{
    const char *from = token.text;
    while (from > source->text && (from[-1] == ' ' || from[-1] == '\t')) {
        from--;
    }
    return from == source->text || from[-1] == '\n';
}

int tokens_unclosed(Source *source, int line)
{
    Token open[DEPTH_MAX];
    int depth = 0;
    Tokens tokens = tokens_begin(source, line);
    for (Token token = tokens_next(&tokens); token.kind != TOKEN_END;
         token = tokens_next(&tokens)) {
        if (fits(token, '{', NULL) && depth < DEPTH_MAX) {
            open[depth++] = token;
        } else if (fits(token, '}', NULL) && depth > 0) {
            depth--;
            if (begins_line(source, token) && open[depth].line < token.line &&
                indent_of(source, token) < indent_of(source, open[depth])) {
                return open[depth].line;
            }
        }
    }
    return line;
}
