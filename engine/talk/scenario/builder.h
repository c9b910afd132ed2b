// Builds a scenario piece by piece and, at the end, ties the names together.
// Used by the script loader and by tests; whoever builds gives the line in the
// file with each piece, so that every finding can name it.

#ifndef TALK_SCENARIO_BUILDER_H
#define TALK_SCENARIO_BUILDER_H

#include "base/arena.h"
#include "base/error.h"
#include "talk/rapport.h"
#include "talk/scenario/scenario.h"

typedef struct Builder Builder;

// What a beat is made of. Hooks are written in `text` as links:
// "Ik zit hier [drieentwintig jaar](begin)." NULL text means "no beat".
typedef struct BeatDraft {
    const char *text;
    const char *thought;         // may be NULL
    const char *action;          // may be NULL
    const char *gaze;            // a word of expression_find_gaze, or NULL
    const char *expression;      // a word of expression_find, or NULL
    const char *silence_text;    // what follows if you stay quiet, or NULL
    const char *silence_thought; // may be NULL
    int depth;                   // 0..4
    int line;
} BeatDraft;

// Names of topics that must have come up, or must not.
typedef struct WhenDraft {
    const char *names[WHEN_TOPICS_MAX]; // NULL behind the last
    bool absent[WHEN_TOPICS_MAX];
} WhenDraft;

typedef struct OptionDraft {
    const char *text;
    Act act;
    Fit fit;
    BeatDraft reply; // reply.text NULL: answered by depth
    WhenDraft after;
    const char *told;     // a topic, or NULL
    const char *fault;    // may be NULL
    const char *mishears; // may be NULL
    const char *brings;   // may be NULL
    int line_of;          // 1.. of the repertoire; 0: of this moment
    int line;
} OptionDraft;

typedef struct TopicDraft {
    const char *name;
    const char *label; // may be NULL
    TopicKind kind;
    HookKind hook_kind;
    bool kind_said;        // ..
    const char *cell;      // "klanten 2", or NULL
    const char *also_cell; // or NULL
    const char *need;      // a proposal: a hook, or NULL
    const char *objection; // ..
    WhenDraft after;
    bool real;
    int depth;
    const char *moods[SCENARIO_MOODS_MAX]; // a hook: the days; none: all
    uint32_t welcome, unwelcome;           // bits of Act
    const char *note[DEPTHS]; // a cell: what is written; NULL: none
    int line;
} TopicDraft;

typedef struct MoodDraft {
    const char *name;
    const char *label;
    int attention, positivity, coordination, trust, minutes;
    bool again; // only for a player who met him on another day
    int line;
} MoodDraft;

typedef struct EndingDraft {
    Ending ending;
    BeatDraft beat;
    const char *teller, *morning, *manager, *proposal, *contest, *feeling;
    WhenDraft after; // with one it comes before the ending without
    int line;
} EndingDraft;

typedef struct CustomerDraft {
    const char *name, *title, *company, *role, *brief, *form_title, *room;
    const char *you, *hope;
    int room_line;
    const char *quadrants[FORM_QUADRANTS]; // NULL: the standard headings
    // Cells in each quadrant; all 0: as many as there can be.
    int cells[FORM_QUADRANTS];
    int minutes, together, above;
    int attention, positivity, coordination, trust;
    Appearance appearance;
    bool sex_said;
    bool turned; // the player is the customer, and answers
    int line;
} CustomerDraft;

typedef struct EventDraft {
    const char *name, *happens;
    const char *who; // or NULL
    Appearance looks;
    BeatDraft says; // text NULL: nobody says anything
    BeatDraft beat;
    int minute;
    const char *moods[SCENARIO_MOODS_MAX]; // none: all
    WhenDraft after;
    int line;
} EventDraft;

// What a text is to the player.
typedef enum {
    SHOWN_SAYS, // he says it
    SHOWN_THINKS,
    SHOWN_DOES,
    SHOWN_YOU,  // you could say it
    SHOWN_NOTE, // it comes to stand on the form
    SHOWN_HEADING,
    SHOWN_TOLD,  // a story teller tells it
    SHOWN_ASKED, // the group is asked it afterwards
    SHOWN_WHY,   // why a sentence misses, or what it brings
    SHOWN_ROLES
} ShownRole;

// Another language: what the player sees, while everything that is counted
// stays that of the text as written, so that the same moves give the same
// turns.
typedef struct BuilderLanguage {
    // What is shown for `text`, or NULL: the text itself. `*line` is that of
    // the text, and becomes that of what is shown.
    const char *(*shown)(void *context, const char *text, ShownRole role,
                         int *line);
    void *context;
    const char *file; // where it comes from, for messages
} BuilderLanguage;

// All text is copied into `arena`, which must outlive the scenario. NULL when
// memory is out.
Builder *builder_begin(Arena *arena, const char *id, const char *file);

// From here on asks `language`, which must outlive the building, for what is
// shown. What is shown must open the same hooks in the same order, and have
// words between them where the text has; else adding it fails, naming the
// language's file.
void builder_language(Builder *builder, const BuilderLanguage *language);

// Each returns false with `error` filled (file, line, word) and nothing added:
// a limit reached, a name used twice, a link that does not close, a number out
// of range.
bool builder_customer(Builder *builder, const CustomerDraft *draft,
                      Error *error);
bool builder_mood(Builder *builder, const MoodDraft *draft, Error *error);
bool builder_opening(Builder *builder, const char *mood, const BeatDraft *draft,
                     Error *error);
// The opening of a mood that is `again`, for whoever last came to one of the
// endings `after` (bits of Ending).
bool builder_opening_after(Builder *builder, const char *mood, unsigned after,
                           const BeatDraft *draft, Error *error);

// A sentence of the repertoire, behind those there are.
bool builder_line(Builder *builder, const char *text, Act act, int line,
                  Error *error);

// Begins a topic; the options and answers that follow belong to it.
bool builder_topic(Builder *builder, const TopicDraft *draft, Error *error);
bool builder_option(Builder *builder, const OptionDraft *draft, Error *error);
// `mood` NULL: for every mood that has no answer of its own at that depth.
bool builder_answer(Builder *builder, const char *mood, const BeatDraft *draft,
                    Error *error);

// Begins answers that come before the others of the topic while `after` holds.
bool builder_variant(Builder *builder, const char *mood, const WhenDraft *after,
                     int line, Error *error);
// Adds to the last that was begun.
bool builder_variant_answer(Builder *builder, const BeatDraft *draft,
                            Error *error);

// What he says in a silence: after something deep, and dead.
bool builder_quiet(Builder *builder, const BeatDraft *deep,
                   const BeatDraft *dead, Error *error);
bool builder_ending(Builder *builder, const EndingDraft *draft, Error *error);

// What he says afterwards; NULL for nothing. Given twice it is an error.
bool builder_afterwards(Builder *builder, Afterwards which, const char *text,
                        int line, Error *error);

// A question for the group after the talk, behind those there are.
bool builder_question(Builder *builder, const char *text, int line,
                      Error *error);

// Overrides one magnitude by its word ("oppakken_feit"), one property
// ("aandacht", "positief", "afstemming", "vertrouwen", "druk") and a number of
// -20..20.
bool builder_weight(Builder *builder, const char *reason, const char *property,
                    int number, int line, Error *error);

// Something that happens, behind those there are.
bool builder_event(Builder *builder, const EventDraft *draft, Error *error);

// Moves one threshold, within its bounds.
bool builder_threshold(Builder *builder, Threshold which, int number, int line,
                       Error *error);

// What a question of the manager or a trait is called; NULL: as always. Given
// twice it is an error.
bool builder_rename(Builder *builder, Renamed which, const char *text, int line,
                    Error *error);

// Ties hooks, needs and conditions to their topics and hands over the
// scenario, which lives in the arena. NULL with `error` for the first name
// that nothing has.
const Scenario *builder_finish(Builder *builder, Error *error);

#endif
