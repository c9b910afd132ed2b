#include "author/script/diagnose.h"

#include <stdlib.h>
#include <string.h>

#include "author/script/tokens.h"
#include "base/text.h"

typedef struct Message {
    const char *file;
    const char *text; // without "file:line:"
    int line;
} Message;

// Takes "klant:12: text" apart.
static Message split(const Sandbox *sandbox, const char *message)
{
    const struct {
        const char *prefix;
        const char *file;
    } CHUNKS[] = {{SANDBOX_SCENARIO ":", sandbox->file},
                  {SANDBOX_LIBRARY ":", sandbox->library}};
    for (size_t i = 0; i < sizeof CHUNKS / sizeof CHUNKS[0]; i++) {
        size_t length = strlen(CHUNKS[i].prefix);
        if (strncmp(message, CHUNKS[i].prefix, length) == 0) {
            char *end;
            long line = strtol(message + length, &end, 10);
            const char *text = strncmp(end, ": ", 2) == 0 ? end + 2 : end;
            return (Message){CHUNKS[i].file, text, (int)line};
        }
    }
    return (Message){sandbox->file, message, 0};
}

static void report(Sandbox *sandbox, ErrorKind kind, Message message,
                   const char *word, const char *remedy)
{
    error_set(sandbox->error, kind, message.file, message.line, word,
              message.text);
    text_copy(sandbox->error->remedy, sizeof sandbox->error->remedy, remedy);
    sandbox->reported = true;
}

void diagnose_near(const char *message, char out[DIAGNOSE_WORD_MAX])
{
    out[0] = '\0';
    const char *near = strstr(message, " near ");
    if (near == NULL) {
        return;
    }
    text_copy(out, DIAGNOSE_WORD_MAX, near + strlen(" near "));
    size_t count = strlen(out);
    if (count > 1 && out[0] == '\'') { // Lua quotes it
        if (out[count - 1] == '\'') {
            out[count - 1] = '\0';
        }
        memmove(out, out + 1, strlen(out));
    }
}

typedef struct Known {
    const char *part; // of Lua's message
    const char *remedy;
} Known;

static const char *known_remedy(const char *message, const Known *known,
                                const char *otherwise)
{
    for (; known->part != NULL; known++) {
        if (strstr(message, known->part) != NULL) {
            return known->remedy;
        }
    }
    return otherwise;
}

// The line of the brace in "(to close '{' at line 12)", else `line`.
static int opening_line(const char *message, int line)
{
    static const char MARK[] = "at line ";
    const char *at = strstr(message, MARK);
    return at == NULL ? line : (int)strtol(at + strlen(MARK), NULL, 10);
}

static bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// Where a comma or brace is expected: what the trainer probably meant, judged
// by what stands before the word that Lua stumbled over.
static const char *brace_remedy(Source *source, int line, const char *near,
                                bool starts_block)
{
    bool touching;
    if (starts_block || strcmp(near, "<eof>") == 0) {
        return "remedy.brace";
    }
    if (strcmp(near, ")") == 0 || strcmp(near, "]") == 0) {
        return "remedy.bracket";
    }
    char before = source_byte_before(source, line, near, &touching);
    if (is_letter(near[0]) && before == '"' && touching) {
        return "remedy.quote.inside"; // "Hij zei "nee" tegen mij."
    }
    if (is_letter(near[0]) && is_letter(before) &&
        !source_assigns(source, line, near)) {
        return "remedy.name.quotes"; // door Hoe gaat het?
    }
    return "remedy.comma";
}

// What stands on the line where Lua lost its way, and what was meant. `word` is
// what is named: the tokens from..to of the pattern.
typedef struct Slip {
    const char *pattern;
    const char *remedy;
    int from, to;
} Slip;

static const Slip SLIPS[] = {{"//", "remedy.comment", 0, 0},
                             {"/*", "remedy.comment", 0, 0},
                             {"<!", "remedy.comment", 0, 0},
                             {"N:", "remedy.colon", 0, 0},
                             {"D=", "remedy.depth.brackets", 0, 0},
                             {"D)=", "remedy.depth.brackets", 0, 0},
                             {"NTN=", "remedy.block.open", 0, 0},
                             {"NT=", "remedy.equals.extra", 0, 0},
                             {"N=}", "remedy.value.missing", 0, 0},
                             {"N=,", "remedy.value.missing", 0, 0},
                             {"=ND", "remedy.name.bare", 1, 2},
                             {"[T]", "remedy.text.brackets", 1, 1},
                             {"D%", "remedy.number.form", 0, 1},
                             {"DN", "remedy.number.form", 0, 1},
                             {"NN=", "remedy.name.space", 0, 1},
                             {"T.T", "remedy.join", 0, 0},
                             {"TET", "remedy.join", 0, 0},
                             {"TT", "remedy.join.or.comma", 0, 0},
                             {NULL, NULL, 0, 0}};

static void copy_tokens(char out[DIAGNOSE_WORD_MAX], Token from, Token to)
{
    size_t count = (size_t)(to.text + to.count - from.text);
    if (count >= DIAGNOSE_WORD_MAX) {
        count = DIAGNOSE_WORD_MAX - 1;
    }
    memcpy(out, from.text, count);
    out[count] = '\0';
}

static const char *slip_remedy(Source *source, int line,
                               char word[DIAGNOSE_WORD_MAX])
{
    Token found[TOKENS_MATCH_MAX];
    for (const Slip *slip = SLIPS; slip->pattern != NULL; slip++) {
        if (tokens_match(source, line, slip->pattern, NULL, found)) {
            copy_tokens(word, found[slip->from], found[slip->to]);
            return slip->remedy;
        }
    }
    return NULL;
}

// A letter outside a text that no keyboard writes on purpose.
static const char *odd_remedy(Source *source, int line,
                              char word[DIAGNOSE_WORD_MAX])
{
    static const struct {
        const char *letter;
        const char *remedy;
    } ODD[] = {{"\xE2\x80\xA6", "remedy.join"},    // ellipsis
               {"\xE2\x80\x93", "remedy.comment"}, // dashes
               {"\xE2\x80\x94", "remedy.comment"},
               {"\xE2\x80\x8B", "remedy.unseen"}, // of no width
               {"\xE2\x80\x8C", "remedy.unseen"},
               {"\xE2\x80\x8D", "remedy.unseen"},
               {"\xE2\x80\x8E", "remedy.unseen"}, // the way it is read
               {"\xE2\x80\x8F", "remedy.unseen"},
               {"\xE2\x81\xA0", "remedy.unseen"},
               {"\xEF\xBB\xBF", "remedy.unseen"},
               {"\xC2\xA0", "remedy.space"}};
    Token found[TOKENS_MATCH_MAX];
    if (!tokens_match(source, line, "O", NULL, found)) {
        return NULL;
    }
    copy_tokens(word, found[0], found[0]);
    for (size_t i = 0; i < sizeof ODD / sizeof ODD[0]; i++) {
        if (strcmp(word, ODD[i].letter) == 0) {
            return ODD[i].remedy;
        }
    }
    bool quote = strncmp(word, "\xE2\x80", 2) == 0;
    return quote ? "remedy.sign" : "remedy.letter";
}

// A word of Lua where it has nothing to do.
static const char *keyword_remedy(Source *source, int line, const char *near,
                                  char word[DIAGNOSE_WORD_MAX])
{
    Token found[TOKENS_MATCH_MAX];
    bool stands = tokens_match(source, line, "K", NULL, found);
    if (!stands || (!tokens_is(found[0], near) && near[0] != ',')) {
        return NULL;
    }
    copy_tokens(word, found[0], found[0]);
    return "remedy.keyword";
}

// A line without any text or block is a remark that nobody marked as one.
static bool is_remark(Source *source, int line)
{
    Tokens tokens = tokens_begin(source, line);
    Token token = tokens_next(&tokens);
    if (token.line == line && token.kind == TOKEN_SIGN &&
        strchr("-#/*<>~=", token.text[0]) != NULL) {
        return true;
    }
    int names = 0;
    for (; token.kind != TOKEN_END && token.line == line;
         token = tokens_next(&tokens)) {
        if (token.kind == TOKEN_TEXT || tokens_is(token, "{") ||
            tokens_is(token, "=") || tokens_is(token, "}")) {
            return false;
        }
        names += token.kind == TOKEN_NAME;
    }
    return names > 2;
}

static const char *unfinished_remedy(const char *near,
                                     char word[DIAGNOSE_WORD_MAX])
{
    static const char CLOSE[] = "\xE2\x80\x9D";
    if (strstr(near, CLOSE) == NULL) {
        return "remedy.quote";
    }
    text_copy(word, DIAGNOSE_WORD_MAX, CLOSE);
    return "remedy.sign";
}

static const char *general_remedy(Source *source, Message said,
                                  const char *near, bool starts_block)
{
    static const Known KNOWN[] = {
        {"malformed number", "remedy.number.form"},
        {"escape", "remedy.backslash"},
        {"hexadecimal digit", "remedy.backslash"},
        {"UTF-8 value", "remedy.backslash"},
        {"binary chunk", "remedy.bytecode"},
        {"overflow", "remedy.nested"},
        {"too many", "remedy.nested"},
        {"'=' expected", "remedy.equals"},
        {"syntax error", "remedy.name.quotes"},
        {"')' expected", "remedy.bracket.open"},
        {"']' expected", "remedy.bracket.open"},
        {"<name> expected", "remedy.quote.inside"},
        {NULL, NULL},
    };
    if (strstr(said.text, "'}' expected") == said.text) {
        return brace_remedy(source, said.line, near, starts_block);
    }
    if (strstr(said.text, "unexpected symbol") == said.text) {
        return strcmp(near, "}") == 0 ? "remedy.brace.extra" : "remedy.symbol";
    }
    return known_remedy(said.text, KNOWN, "remedy.syntax");
}

// `near` becomes what the remedy names.
static const char *syntax_remedy(Source *source, Message said,
                                 char near[DIAGNOSE_WORD_MAX],
                                 bool starts_block)
{
    static const Known BROKEN_OFF[] = {
        {"malformed number", ""},  {"escape", ""},
        {"hexadecimal digit", ""}, {"UTF-8 value", ""},
        {"binary chunk", ""},      {"overflow", ""},
        {"too many", ""},          {NULL, NULL}};
    const char *remedy = NULL;
    if (strstr(said.text, "unfinished long") != NULL) {
        return "remedy.long";
    }
    if (strstr(said.text, "unfinished") != NULL) {
        return unfinished_remedy(near, near);
    }
    if (said.line > 0 && !starts_block && strcmp(near, "<eof>") != 0 &&
        known_remedy(said.text, BROKEN_OFF, NULL) == NULL) {
        remedy = odd_remedy(source, said.line, near);
        remedy =
            remedy ? remedy : keyword_remedy(source, said.line, near, near);
        remedy = remedy == NULL && is_remark(source, said.line)
                     ? "remedy.comment"
                     : remedy;
        remedy = remedy ? remedy : slip_remedy(source, said.line, near);
    }
    return remedy ? remedy : general_remedy(source, said, near, starts_block);
}

void diagnose_syntax(Sandbox *sandbox, const char *text, bool starts_block)
{
    char near[DIAGNOSE_WORD_MAX];
    Message message = split(sandbox, text);
    diagnose_near(message.text, near);
    const char *remedy =
        syntax_remedy(&sandbox->source, message, near, starts_block);
    if (strcmp(remedy, "remedy.brace") == 0) {
        message.line = tokens_unclosed(
            &sandbox->source, opening_line(message.text, message.line));
    } else if (strcmp(remedy, "remedy.syntax") == 0 ||
               strcmp(remedy, "remedy.long") == 0) { // "break outside a loop"
        message.line = opening_line(message.text, message.line);
    } else if (strcmp(remedy, "remedy.nested") == 0 && message.line == 0) {
        message.line = source_nested_line(&sandbox->source);
    }
    report(sandbox, ERROR_SCRIPT_SYNTAX, message, near, remedy);
}

void diagnose_run(Sandbox *sandbox, int status, const char *text)
{
    static const Known KNOWN[] = {
        {"attempt to call a table value", "remedy.comma"},
        {"attempt to call a string value", "remedy.comma"},
        {"arithmetic on a string", "remedy.join"},
        {"attempt to", "remedy.plain"},
        {"overflow", "remedy.nested"},
        {NULL, NULL},
    };
    Message message = split(sandbox, text);
    Message ceiling = {sandbox->file, "", sandbox->line};
    int line = source_long_line(&sandbox->source);
    if (sandbox->out_of_time && line > 0) {
        ceiling.line = line; // reading that took all the time
        report(sandbox, ERROR_SCRIPT_LIMIT, ceiling, "", "remedy.text.long");
    } else if (sandbox->out_of_time) {
        report(sandbox, ERROR_SCRIPT_TIME, ceiling, "", "remedy.time");
    } else if (sandbox->too_deep) {
        report(sandbox, ERROR_SCRIPT_LIMIT, ceiling, "", "remedy.nested");
    } else if (status == LUA_ERRMEM) {
        report(sandbox, ERROR_SCRIPT_MEMORY, ceiling, "", "remedy.memory");
    } else {
        report(sandbox, ERROR_SCRIPT_SYNTAX, message, "",
               known_remedy(message.text, KNOWN, "remedy.syntax"));
    }
}
