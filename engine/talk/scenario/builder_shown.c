// Another language over a scenario: what is shown, laid on what is counted.

#include "talk/scenario/builder_parts.h"

#include <string.h>

#include "base/text.h"

enum { PIECES_MAX = 64 }; // clauses between two hooks

void builder_language(Builder *builder, const BuilderLanguage *language)
{
    builder->language = language;
}

const char *builder_shown(const Builder *builder, const char *text,
                          ShownRole role, int *line)
{
    const BuilderLanguage *language = builder->language;
    return language == NULL || text == NULL || text[0] == '\0'
               ? NULL
               : language->shown(language->context, text, role, line);
}

bool builder_blame(const Builder *builder, int line, Error *error)
{
    if (error != NULL) {
        text_copy(error->file, sizeof error->file, builder->language->file);
        error->line = line;
    }
    return false;
}

bool builder_copy_shown(Builder *builder, const char *text, ShownRole role,
                        int line, const char **out, Error *error)
{
    int shown_line = line;
    const char *shown = builder_shown(builder, text, role, &shown_line);
    if (shown == NULL) {
        return builder_copy(builder, text, line, out, error);
    }
    return builder_copy(builder, shown, shown_line, out, error) ||
           builder_blame(builder, shown_line, error);
}

// The clauses up to the next hook, or to the end.
typedef struct Pieces {
    Span spans[PIECES_MAX];
    int count;
} Pieces;

static int clauses_from(const Builder *builder, int from, int end)
{
    int count = 0;
    while (from + count < end && builder->span_hooks[from + count] == NULL) {
        count++;
    }
    return count;
}

// The blank nearest to the middle of a clause; 0 when it is one word.
static size_t middle_of(const Span *span, const char *text)
{
    size_t best = 0;
    size_t middle = ((size_t)span->start + span->end) / 2;
    size_t distance = span->end;
    for (size_t at = (size_t)span->start + 1; at + 1 < span->end; at++) {
        size_t away = at > middle ? at - middle : middle - at;
        if (text[at] == ' ' && text[at - 1] != ' ' && text[at + 1] != ' ' &&
            away < distance) {
            best = at;
            distance = away;
        }
    }
    return best;
}

// Makes two clauses of the longest that has more than one word.
static bool split_longest(Pieces *pieces, const char *text)
{
    int longest = NONE;
    int length = 0;
    for (int i = 0; i < pieces->count; i++) {
        const Span *span = &pieces->spans[i];
        if (span->end - span->start > length && middle_of(span, text) > 0) {
            longest = i;
            length = span->end - span->start;
        }
    }
    if (longest == NONE) {
        return false;
    }
    size_t middle = middle_of(&pieces->spans[longest], text);
    memmove(&pieces->spans[longest + 1], &pieces->spans[longest],
            (size_t)(pieces->count - longest) * sizeof(Span));
    pieces->spans[longest].end = (uint16_t)middle;
    pieces->spans[longest + 1].start = (uint16_t)(middle + 1);
    pieces->count++;
    return true;
}

// As many clauses as `wanted`: the last takes what is left over, the longest
// is split for what is missing. Nothing wanted: nothing can be pointed at.
static bool spread(Pieces *pieces, int wanted, const char *text)
{
    if (wanted > 0 && pieces->count > wanted) {
        pieces->spans[wanted - 1].end = pieces->spans[pieces->count - 1].end;
        pieces->count = wanted;
    }
    while (pieces->count < wanted) {
        if (pieces->count == PIECES_MAX || !split_longest(pieces, text)) {
            return false;
        }
    }
    return true;
}

static const char *hook_at(const Builder *builder, int index, int end)
{
    return index < end ? builder->span_hooks[index] : "";
}

typedef struct Match {
    Builder *builder;
    const char *text;
    int at, end;       // of the spans as written
    int shown, behind; // of those in what is shown
} Match;

// Moves the clauses before the next hook, and that hook. NULL, or what to do.
static const char *match_step(Match *match)
{
    Builder *builder = match->builder;
    int wanted = clauses_from(builder, match->at, match->end);
    int found = clauses_from(builder, match->shown, match->behind);
    Pieces pieces = {.count = found < PIECES_MAX ? found : PIECES_MAX};
    memcpy(pieces.spans, &builder->spans[match->shown],
           (size_t)pieces.count * sizeof(Span));
    if (strcmp(hook_at(builder, match->at + wanted, match->end),
               hook_at(builder, match->shown + found, match->behind)) != 0) {
        return "remedy.shown.links";
    }
    if (!spread(&pieces, wanted, match->text)) {
        return "remedy.shown.short";
    }
    memcpy(&builder->spans[match->at], pieces.spans,
           (size_t)wanted * sizeof(Span));
    match->at += wanted;
    match->shown += found;
    if (match->at < match->end) {
        builder->spans[match->at].start = builder->spans[match->shown].start;
        builder->spans[match->at].end = builder->spans[match->shown].end;
    }
    match->at++; // past the hook, or the end
    match->shown++;
    return NULL;
}

bool builder_match_spans(Builder *builder, int first, int wanted, int found,
                         const char *text, int line, const char *word,
                         Error *error)
{
    Match match = {.builder = builder,
                   .text = text,
                   .at = first,
                   .end = first + wanted,
                   .shown = first + wanted,
                   .behind = first + wanted + found};
    while (match.at <= match.end) {
        const char *remedy = match_step(&match);
        if (remedy != NULL) {
            (void)builder_fail(builder, error, ERROR_TRANSLATION, line, word,
                               NULL, remedy);
            return builder_blame(builder, line, error);
        }
    }
    return true;
}
