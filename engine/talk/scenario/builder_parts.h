// What the files of the builder share: the scenario under construction, the
// names that wait for their topic, and the way a beat is read.

#ifndef TALK_SCENARIO_BUILDER_PARTS_H
#define TALK_SCENARIO_BUILDER_PARTS_H

#include "talk/scenario/builder.h"

// A name that becomes the index of its topic once all are read.
typedef struct Tie {
    const char *name;
    int16_t *place;
    unsigned kinds; // bits of TopicKind
    int line;
    struct Tie *next;
} Tie;

enum { ANY_KIND = (1u << TOPIC_KINDS) - 1 };

struct Builder {
    Arena *arena;
    const BuilderLanguage *language; // or NULL
    Scenario *scenario;
    Mood *moods; // these point to what the scenario reads
    Topic *topics;
    Option *options;
    Beat *beats;
    Span *spans;
    Line *lines;
    Magnitudes *magnitudes; // NULL until one is overridden
    Variant *variants;
    EndingText *other_endings;
    Event *events;
    const char **span_hooks; // the name each span opens, or NULL
    Tie first_tie;           // an empty one
    Tie *last_tie;
    int16_t (*answers)[DEPTHS]; // of a topic, for every mood
    int16_t opening;            // for every mood
    bool has_customer;
};

// How far the scenario was filled, so that a failing call can be undone.
typedef struct BuilderMark {
    int beats;
    int spans;
    Tie *tie;
} BuilderMark;

BuilderMark builder_mark(const Builder *builder);
void builder_undo(Builder *builder, BuilderMark mark);

// Fills `error` and returns false. `word` and `detail` may be NULL.
bool builder_fail(const Builder *builder, Error *error, ErrorKind kind,
                  int line, const char *word, const char *detail,
                  const char *remedy);

// Copies `text` (NULL: "") into the arena. False for text that is not UTF-8 or
// is longer than a beat may be.
bool builder_copy(Builder *builder, const char *text, int line,
                  const char **out, Error *error);

// The same for a text that is shown, in the language asked for.
bool builder_copy_shown(Builder *builder, const char *text, ShownRole role,
                        int line, const char **out, Error *error);

// What is shown for `text`, or NULL: the text itself.
const char *builder_shown(const Builder *builder, const char *text,
                          ShownRole role, int *line);

// Makes `error` one of the language's file at `line`; returns false.
bool builder_blame(const Builder *builder, int line, Error *error);

// Moves the `wanted` spans from `first` on to the words they have in what is
// shown, `text`, whose own `found` spans stand behind them. False with `error`
// filled when they do not match; `line` and `word` are for the message.
bool builder_match_spans(Builder *builder, int first, int wanted, int found,
                         const char *text, int line, const char *word,
                         Error *error);

// Adds a beat, and the beat of its silence, that answer `topic` (or NONE).
// False with `error` filled; the caller undoes to its mark.
bool builder_add_beat(Builder *builder, const BeatDraft *draft, int topic,
                      int16_t *index, Error *error);

// Has `*place` filled in with the topic called `name`, of one of `kinds`, when
// all are read; until then, and for NULL, it is NONE.
bool builder_tie(Builder *builder, const char *name, unsigned kinds, int line,
                 int16_t *place, Error *error);

// The same for a condition.
bool builder_tie_when(Builder *builder, const WhenDraft *draft, int line,
                      When *when, Error *error);

// Checks a name for a topic or mood: short, one word unless `spaces`, and no
// signs that have a meaning in a link or a recording.
bool builder_name(const Builder *builder, const char *name, bool spaces,
                  int line, Error *error);

bool builder_range(const Builder *builder, const char *word, int number,
                   int low, int high, int line, Error *error);

// Finds the mood called `name`; NULL gives NONE.
bool builder_find_mood(const Builder *builder, const char *name, int line,
                       int *index, Error *error);

// Bits of the moods called so, NULL behind the last.
bool builder_find_moods(const Builder *builder, const char *const *names,
                        int line, uint16_t *moods, Error *error);

// Adds a beat to a place that must still be NONE; undoes itself on failure.
bool builder_fill(Builder *builder, const BeatDraft *draft, int topic,
                  int16_t *place, Error *error);

#endif
