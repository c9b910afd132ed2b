// A beat read: links out of the text, the rest cut into clauses.

#include "talk/scenario/builder_parts.h"

#include <string.h>

#include "base/text.h"

typedef struct BeatReader {
    Builder *builder;
    const BeatDraft *draft;
    Error *error;
    const char *at; // in the text as written
    size_t count;   // of `plain`
    char plain[SCENARIO_BEAT_TEXT_MAX + 1];
} BeatReader;

static bool reader_fail(const BeatReader *reader, ErrorKind kind,
                        const char *word, const char *remedy)
{
    return builder_fail(reader->builder, reader->error, kind,
                        reader->draft->line, word, NULL, remedy);
}

// Cuts behind the link that `text` begins with, as far as it is one. Words
// between [ and ] without a ( behind them are what he does: true.
static bool cut_link(char *text)
{
    char *close = strchr(text, ']');
    if (close == NULL) {
        text[1 + strcspn(text + 1, ".,[(")] = '\0';
        return false;
    }
    char *name = close + 1 + strspn(close + 1, " ");
    if (*name != '(' && close > text) {
        close[1] = '\0';
        return true;
    }
    name += strcspn(name, " ,)[]");
    name[*name == ')'] = '\0';
    return false;
}

// Names the link alone.
static bool link_fail(const BeatReader *reader)
{
    char link[SCENARIO_BEAT_TEXT_MAX + 2];
    text_copy(link, sizeof link - 1, reader->at);
    bool aside = cut_link(link);
    return reader_fail(reader, ERROR_SCRIPT_WORD, link,
                       aside ? "remedy.link.aside" : "remedy.link");
}

static bool reader_put(BeatReader *reader, char byte)
{
    if (reader->count == SCENARIO_BEAT_TEXT_MAX) {
        return reader_fail(reader, ERROR_SCRIPT_LIMIT, reader->draft->text,
                           "remedy.text.long");
    }
    reader->plain[reader->count++] = byte;
    reader->plain[reader->count] = '\0';
    return true;
}

static bool add_span(BeatReader *reader, size_t start, size_t end,
                     const char *hook)
{
    Builder *builder = reader->builder;
    int index = builder->scenario->span_count;
    if (index == SCENARIO_SPANS_MAX) {
        return reader_fail(reader, ERROR_SCRIPT_LIMIT, reader->draft->text,
                           "remedy.limit");
    }
    builder->spans[index] =
        (Span){.start = (uint16_t)start, .end = (uint16_t)end, .hook = NONE};
    builder->span_hooks[index] = hook;
    builder->scenario->span_count++;
    return true;
}

static bool is_letter(uint32_t letter)
{
    if (letter < 0x80) {
        return (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z';
    }
    return letter >= 0xC0 && letter != 0xD7 && letter != 0xF7 &&
           (letter < 0x2000 || letter > 0x2BFF);
}

static bool has_letters(const char *text, size_t count)
{
    const char *at = text;
    while (at < text + count) {
        if (is_letter(text_next(&at))) {
            return true;
        }
    }
    return false;
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_edge(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' ||
           byte == '"' || byte == '(' || byte == ')';
}

static bool add_clause(BeatReader *reader, size_t start, size_t end)
{
    while (start < end && is_edge(reader->plain[start])) {
        start++;
    }
    while (end > start && is_edge(reader->plain[end - 1])) {
        end--;
    }
    if (!has_letters(reader->plain + start, end - start)) {
        return true;
    }
    return add_span(reader, start, end, NULL);
}

// Whether a clause ends at `letter`: "1.200" and "kant-en-klaar" go on.
static bool is_break(uint32_t letter, char before, char after)
{
    switch (letter) {
    case ',':
    case '.':
    case ':':
        return !(is_digit(before) && is_digit(after));
    case '-':
        return before == ' ' && after == ' ';
    case ';':
    case '!':
    case '?':
    case 0x2013: // dashes
    case 0x2014:
    case 0x2026: // ...
        return true;
    default:
        return false;
    }
}

static bool add_clauses(BeatReader *reader, size_t start)
{
    const char *at = reader->plain + start;
    const char *end = reader->plain + reader->count;
    while (at < end) {
        const char *letter = at;
        char before = letter > reader->plain ? letter[-1] : ' ';
        uint32_t code = text_next(&at);
        if (is_break(code, before, *at)) {
            if (!add_clause(reader, start, (size_t)(letter - reader->plain))) {
                return false;
            }
            start = (size_t)(at - reader->plain);
        }
    }
    return add_clause(reader, start, reader->count);
}

// Where the link at `at` has its three parts: "[words](name)".
static bool find_link(const char *at, size_t *words, size_t *name)
{
    *words = strcspn(at + 1, "[]");
    const char *rest = at + 1 + *words;
    if (*words == 0 || rest[0] != ']' || rest[1] != '(') {
        return false;
    }
    *name = strcspn(rest + 2, "()[]");
    return *name > 0 && rest[2 + *name] == ')';
}

static bool read_link(BeatReader *reader)
{
    size_t words;
    size_t length;
    if (!find_link(reader->at, &words, &length)) {
        return link_fail(reader);
    }
    size_t start = reader->count;
    for (size_t i = 0; i < words; i++) {
        if (!reader_put(reader, reader->at[1 + i])) {
            return false;
        }
    }
    const char *name = reader->at + words + 3;
    char *hook = arena_push_text(reader->builder->arena, name, length);
    if (hook == NULL) {
        return reader_fail(reader, ERROR_MEMORY, NULL, "");
    }
    reader->at = name + length + 1;
    return add_span(reader, start, reader->count, hook);
}

static bool read_text(BeatReader *reader)
{
    size_t loose = 0; // where the text behind the last link starts
    while (*reader->at != '\0') {
        if (*reader->at == '[') {
            if (!add_clauses(reader, loose) || !read_link(reader)) {
                return false;
            }
            loose = reader->count;
        } else if (*reader->at == ']') {
            return link_fail(reader);
        } else if (!reader_put(reader, *reader->at++)) {
            return false;
        }
    }
    return add_clauses(reader, loose);
}

static bool read_gaze(BeatReader *reader, Beat *beat)
{
    const char *word = reader->draft->gaze;
    if (word == NULL) {
        return true;
    }
    beat->gaze_set = expression_find_gaze(word, &beat->gaze);
    return beat->gaze_set ||
           reader_fail(reader, ERROR_SCRIPT_WORD, word, "remedy.gaze");
}

static bool read_expression(BeatReader *reader, Beat *beat)
{
    const char *word = reader->draft->expression;
    return word == NULL || expression_find(word, &beat->expression) ||
           reader_fail(reader, ERROR_SCRIPT_WORD, word, "remedy.expression");
}

static bool fill_beat(BeatReader *reader, Beat *beat)
{
    const BeatDraft *draft = reader->draft;
    Builder *builder = reader->builder;
    if (!text_is_plain(draft->text)) {
        return reader_fail(reader, ERROR_FILE_ENCODING, NULL,
                           "remedy.encoding");
    }
    if (draft->depth < 0 || draft->depth >= DEPTHS) {
        return reader_fail(reader, ERROR_SCRIPT_WORD, draft->text,
                           "remedy.depth");
    }
    return read_gaze(reader, beat) && read_expression(reader, beat) &&
           read_text(reader) &&
           builder_copy(builder, reader->plain, draft->line, &beat->text,
                        reader->error) &&
           builder_copy_shown(builder, draft->thought, SHOWN_THINKS,
                              draft->line, &beat->thought, reader->error) &&
           builder_copy_shown(builder, draft->action, SHOWN_DOES, draft->line,
                              &beat->action, reader->error);
}

// Puts what is shown in the place of the text; its length and what can be
// pointed at stay those of the text.
static bool show_beat(Builder *builder, const BeatDraft *draft, Beat *beat,
                      Error *error)
{
    BeatDraft other = {.line = draft->line};
    other.text = builder_shown(builder, draft->text, SHOWN_SAYS, &other.line);
    if (other.text == NULL) {
        return true;
    }
    BeatReader reader = {
        .builder = builder, .draft = &other, .error = error, .at = other.text};
    if (!text_is_plain(other.text)) {
        (void)reader_fail(&reader, ERROR_FILE_ENCODING, NULL,
                          "remedy.encoding");
        return builder_blame(builder, other.line, error);
    }
    if (!read_text(&reader) ||
        !builder_copy(builder, reader.plain, other.line, &beat->text, error)) {
        return builder_blame(builder, other.line, error);
    }
    int first = beat->first_span;
    int behind = first + beat->span_count;
    int found = builder->scenario->span_count - behind;
    builder->scenario->span_count = behind;
    return builder_match_spans(builder, first, beat->span_count, found,
                               beat->text, other.line, other.text, error);
}

static bool add_one(Builder *builder, const BeatDraft *draft, int topic,
                    int16_t *index, Error *error)
{
    BeatReader reader = {
        .builder = builder, .draft = draft, .error = error, .at = draft->text};
    if (builder->scenario->beat_count == SCENARIO_BEATS_MAX) {
        return reader_fail(&reader, ERROR_SCRIPT_LIMIT, draft->text,
                           "remedy.limit");
    }
    Beat beat = {.depth = (int8_t)draft->depth,
                 .topic = (int16_t)topic,
                 .silence = NONE,
                 .first_span = (int16_t)builder->scenario->span_count,
                 .line = draft->line};
    if (!fill_beat(&reader, &beat)) {
        return false;
    }
    beat.span_count =
        (int16_t)(builder->scenario->span_count - beat.first_span);
    beat.words = (int16_t)text_words(beat.text);
    if (!show_beat(builder, draft, &beat, error)) {
        return false;
    }
    *index = (int16_t)builder->scenario->beat_count++;
    builder->beats[*index] = beat;
    return true;
}

bool builder_add_beat(Builder *builder, const BeatDraft *draft, int topic,
                      int16_t *index, Error *error)
{
    if (!add_one(builder, draft, topic, index, error)) {
        return false;
    }
    if (draft->silence_text == NULL) {
        return true;
    }
    // one deeper; what he has told nobody does not slip out in a silence
    int deeper = draft->depth < DEPTHS - 2 ? draft->depth + 1 : draft->depth;
    BeatDraft quiet = {.text = draft->silence_text,
                       .thought = draft->silence_thought,
                       .depth = deeper,
                       .line = draft->line};
    return add_one(builder, &quiet, topic, &builder->beats[*index].silence,
                   error);
}
