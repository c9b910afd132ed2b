#include "author/script/translate.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "platform/file.h"

enum { WORD_BYTES = 40 };
static const char ELLIPSIS[] = "…";

typedef enum { PART_NONE, PART_TEXT, PART_SHOWN } Part;

// The file under way, line by line.
typedef struct Reader {
    Translation *out;
    Error *error;
    char *text; // of the part under way; grows in place, over what was read
    size_t count;
    Part part;
    bool fuzzy; // said of the entry that follows
    int line;
} Reader;

static bool reader_fail(const Reader *reader, const char *word,
                        const char *remedy)
{
    error_set(reader->error, ERROR_TRANSLATION, reader->out->file, reader->line,
              word, NULL);
    if (reader->error != NULL) {
        text_copy(reader->error->remedy, sizeof reader->error->remedy, remedy);
    }
    return false;
}

// Takes "..." off `line`, and adds what it says to the part under way.
static bool read_quoted(Reader *reader, const char *line)
{
    const char *whole = line;
    if (*line++ != '"') {
        return reader_fail(reader, line - 1, "remedy.po");
    }
    while (*line != '\0' && *line != '"') {
        char byte = *line++;
        if (byte == '\\') {
            static const char ESCAPED[] = "n\nt\t\"\"\\\\";
            const char *at = ESCAPED;
            while (*at != '\0' && *at != *line) {
                at += 2;
            }
            if (*at == '\0') {
                return reader_fail(reader, line - 1, "remedy.po");
            }
            byte = at[1];
            line++;
        }
        reader->text[reader->count++] = byte;
    }
    reader->text[reader->count] = '\0';
    return (line[0] == '"' && line[1 + strspn(line + 1, " \t\r")] == '\0') ||
           reader_fail(reader, line[0] == '\0' ? whole : line, "remedy.po");
}

static bool begin_part(Reader *reader, Part part, const char *line)
{
    Translation *out = reader->out;
    bool follows = part == PART_TEXT ? reader->part != PART_TEXT
                                     : reader->part == PART_TEXT;
    if (!follows) {
        return reader_fail(reader, line, "remedy.po");
    }
    if (part == PART_TEXT && out->count == TRANSLATE_ENTRIES_MAX) {
        return reader_fail(reader, line, "remedy.po.many");
    }
    reader->text += reader->count + (reader->part == PART_NONE ? 0 : 1);
    reader->count = 0;
    reader->part = part;
    if (part == PART_TEXT) {
        out->entries[out->count++] = (Translated){.text = reader->text,
                                                  .shown = "",
                                                  .fuzzy = reader->fuzzy,
                                                  .line = reader->line};
        reader->fuzzy = false;
    } else {
        out->entries[out->count - 1].shown = reader->text;
    }
    return read_quoted(reader, line);
}

static const char *behind(const char *line, const char *word)
{
    size_t count = strlen(word);
    return strncmp(line, word, count) == 0 ? line + count : NULL;
}

static bool read_line(Reader *reader, const char *line)
{
    const char *rest;
    if ((rest = behind(line, "#~ ")) != NULL) {
        line = rest; // of a text that is gone, and may come back
    }
    if ((rest = behind(line, "#,")) != NULL) {
        reader->fuzzy = reader->fuzzy || strstr(rest, "fuzzy") != NULL;
        return true;
    }
    if (line[0] == '#' || line[strspn(line, " \t\r")] == '\0') {
        return true;
    }
    if ((rest = behind(line, "msgid ")) != NULL) {
        return begin_part(reader, PART_TEXT, rest);
    }
    if ((rest = behind(line, "msgstr ")) != NULL) {
        return begin_part(reader, PART_SHOWN, rest);
    }
    return reader->part != PART_NONE ? read_quoted(reader, line)
                                     : reader_fail(reader, line, "remedy.po");
}

static int compare(const void *a, const void *b)
{
    const Translated *left = a;
    const Translated *right = b;
    int order = strcmp(left->text, right->text);
    return order != 0 ? order : (left->line > right->line) * 2 - 1;
}

static bool sort_entries(Reader *reader)
{
    Translation *out = reader->out;
    qsort(out->entries, out->count, sizeof *out->entries, compare);
    for (size_t i = 1; i < out->count; i++) {
        if (strcmp(out->entries[i - 1].text, out->entries[i].text) == 0) {
            reader->line = out->entries[i].line;
            return reader_fail(reader, out->entries[i].text, "remedy.po.twice");
        }
    }
    return true;
}

// `count` bytes and the end of the text behind them.
static bool read_lines(Reader *reader, char *at, size_t count)
{
    char *limit = at + count;
    while (at < limit) {
        char *end = memchr(at, '\n', (size_t)(limit - at));
        end = end != NULL ? end : limit;
        *end = '\0';
        reader->line++;
        if (!read_line(reader, at)) {
            return false;
        }
        at = end + 1;
    }
    if (reader->part == PART_TEXT) { // the file was cut off
        return reader_fail(reader, "msgstr", "remedy.po");
    }
    return sort_entries(reader);
}

static bool check_encoding(Reader *reader, char *text, size_t count)
{
    size_t bad;
    if (text_is_valid(text, count, &bad)) {
        return true;
    }
    char before[WORD_BYTES];
    size_t from = 0; // of the line
    reader->line = 1;
    for (size_t i = 0; i < bad; i++) {
        reader->line += text[i] == '\n';
        from = text[i] == '\n' ? i + 1 : from;
    }
    text[bad] = '\0'; // what stands before it can be read
    (void)text_copy(before, sizeof before - strlen(ELLIPSIS), text + from);
    (void)text_append(before, sizeof before, ELLIPSIS);
    return reader_fail(reader, before, "remedy.encoding");
}

bool translate_read(Arena *arena, const char *path, Translation *translation,
                    Error *error)
{
    size_t count;
    *translation = (Translation){.file = path};
    char *text = file_read(arena, path, TRANSLATE_FILE_MAX, &count, error);
    if (text == NULL) {
        return false;
    }
    translation->entries =
        arena_push(arena, TRANSLATE_ENTRIES_MAX * sizeof(Translated));
    // what a file says is never longer than the file; an end for each part
    char *said = arena_push(arena, count + 2 * (TRANSLATE_ENTRIES_MAX + 1));
    if (translation->entries == NULL || said == NULL) {
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    Reader reader = {.out = translation, .error = error, .text = said};
    size_t mark = strncmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    return check_encoding(&reader, text, count) &&
           read_lines(&reader, text + mark, count - mark);
}

static int compare_text(const void *key, const void *entry)
{
    return strcmp(key, ((const Translated *)entry)->text);
}

const Translated *translate_find(const Translation *translation,
                                 const char *text)
{
    return translation->count == 0
               ? NULL
               : bsearch(text, translation->entries, translation->count,
                         sizeof *translation->entries, compare_text);
}

static const char *show(void *context, const char *text, ShownRole role,
                        int *line)
{
    (void)role;
    const Translated *entry = translate_find(context, text);
    if (entry == NULL || entry->fuzzy || entry->shown[0] == '\0') {
        return NULL;
    }
    *line = entry->line;
    return entry->shown;
}

BuilderLanguage translate_language(const Translation *translation)
{
    return (BuilderLanguage){.shown = show,
                             .context = (void *)(uintptr_t)translation,
                             .file = translation->file};
}

// The texts of a customer ----------------------------------------------------

static bool is_gathered(const TranslateTexts *texts, const char *text)
{
    for (size_t i = 0; i < texts->count; i++) {
        if (strcmp(texts->texts[i].text, text) == 0) {
            return true;
        }
    }
    return false;
}

static bool make_room(TranslateTexts *texts)
{
    if (texts->texts == NULL) {
        texts->texts = arena_push(texts->arena, TRANSLATE_ENTRIES_MAX *
                                                    sizeof(TranslateText));
    }
    return texts->texts != NULL && texts->count < TRANSLATE_ENTRIES_MAX;
}

static const char *gather(void *context, const char *text, ShownRole role,
                          int *line)
{
    TranslateTexts *texts = context;
    if (texts->full || is_gathered(texts, text)) {
        return NULL;
    }
    const char *kept = arena_push_text(texts->arena, text, strlen(text));
    texts->full = kept == NULL || !make_room(texts);
    if (!texts->full) {
        texts->texts[texts->count++] =
            (TranslateText){.text = kept, .role = role, .line = *line};
    }
    return NULL;
}

BuilderLanguage translate_gather(TranslateTexts *texts)
{
    return (BuilderLanguage){.shown = gather, .context = texts, .file = ""};
}
