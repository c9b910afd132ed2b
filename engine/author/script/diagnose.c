#include "author/script/diagnose.h"

#include <stdlib.h>
#include <string.h>

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

static const char *symbol_remedy(const char *near)
{
    if (strcmp(near, "}") == 0) {
        return "remedy.brace.extra";
    }
    return near[0] == '<' && near[1] == '\\' ? "remedy.sign" : "remedy.symbol";
}

static const char *syntax_remedy(Source *source, Message said, const char *near,
                                 bool starts_block)
{
    static const Known KNOWN[] = {
        {"unfinished long", "remedy.long"},
        {"unfinished", "remedy.quote"},
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
        return symbol_remedy(near);
    }
    return known_remedy(said.text, KNOWN, "remedy.syntax");
}

void diagnose_syntax(Sandbox *sandbox, const char *text, bool starts_block)
{
    char near[DIAGNOSE_WORD_MAX];
    Message message = split(sandbox, text);
    diagnose_near(message.text, near);
    const char *remedy =
        syntax_remedy(&sandbox->source, message, near, starts_block);
    if (strcmp(remedy, "remedy.brace") == 0 ||
        strcmp(remedy, "remedy.syntax") == 0) { // "break outside a loop at .."
        message.line = opening_line(message.text, message.line);
    } else if (strcmp(remedy, "remedy.nested") == 0 && message.line == 0) {
        message.line = source_nested_line(&sandbox->source);
    } else if (strcmp(remedy, "remedy.sign") == 0) {
        source_odd_letter(&sandbox->source, message.line, near, sizeof near);
    }
    report(sandbox, ERROR_SCRIPT_SYNTAX, message, near, remedy);
}

void diagnose_run(Sandbox *sandbox, int status, const char *text)
{
    static const Known KNOWN[] = {
        {"attempt to call a table value", "remedy.comma"},
        {"attempt to call a string value", "remedy.comma"},
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
