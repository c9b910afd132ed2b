// A scenario is one customer: all he can say and all that can be said to him,
// as an immutable graph. It is built once (builder.h) and only read
// after that; it remembers nothing of a conversation.

#ifndef TALK_SCENARIO_SCENARIO_H
#define TALK_SCENARIO_SCENARIO_H

#include <stdbool.h>
#include <stdint.h>

#include "talk/appearance.h"
#include "talk/scenario/expression.h"

enum {
    SCENARIO_TOPICS_MAX = 256,
    SCENARIO_OPTIONS_MAX = 1024,
    SCENARIO_BEATS_MAX = 1024,
    SCENARIO_SPANS_MAX = 4096,
    SCENARIO_MOODS_MAX = 16,
    SCENARIO_OPTIONS_PER_TOPIC_MAX = 6,
    SCENARIO_REPERTOIRE_MAX = 128,
    SCENARIO_BEAT_TEXT_MAX = 1200, // bytes
    SCENARIO_VARIANTS_MAX = 128,   // answers with a condition
    SCENARIO_ENDING_TEXTS_MAX = 24,
    SCENARIO_EVENTS_MAX = 8,
    WHEN_TOPICS_MAX = 6,
    SCENARIO_QUESTIONS_MAX = 6,
    SCENARIO_QUESTION_LETTERS_MAX = 140,
    FORM_CELLS = 12,
    FORM_QUADRANTS = 4,
    FORM_CELLS_PER_QUADRANT = 3,
    DEPTHS = 5, // 0 a shrug, 1 a fact, 2 a feeling, 3 what it means,
                // 4 what he has told nobody
    ENDINGS = 6,
    NONE = -1 // no topic, beat, cell, ...
};

// Topics, a bit for each: topic_set.h.
typedef struct TopicSet {
    uint64_t bits[SCENARIO_TOPICS_MAX / 64];
} TopicSet;

// What kind of thing a topic is: each is something on the table, in the room
// or in his words that can be touched.
typedef enum {
    TOPIC_CELL,    // a cell of the form
    TOPIC_HOOK,    // words of his worth taking up
    TOPIC_CLAUSE,  // words of his that are no hook: all others, or some by name
    TOPIC_THING,   // a thing in the room
    TOPIC_SELF,    // something of your own
    TOPIC_SUMMARY, // giving back what you heard so far
    TOPIC_REPAIR,  // naming what happens between the two of you
    TOPIC_LEAVE,   // asking leave to write
    TOPIC_PROPOSAL, // a page of the brochure: one need, some offers
    TOPIC_ORDER,    // the diary: asking for the order
    TOPIC_NEXT,     // the diary: asking for a next date
    TOPIC_GOODBYE,  // the diary: taking your leave
    TOPIC_KINDS
} TopicKind;

typedef enum { HOOK_FACT, HOOK_FEELING, HOOK_INTEREST } HookKind;

// What a sentence of yours does. The word a trainer writes stands behind it.
typedef enum {
    ACT_FOLLOW,    // door: an open question about him
    ACT_CLOSED,    // sluit: a closed question
    ACT_SUGGEST,   // stuurt: a question that holds its own answer
    ACT_ADVISE,    // preek: advice nobody asked for
    ACT_REFLECT,   // terug: gives back what he said
    ACT_FEELING,   // terug with gevoel = true: gives back what he feels
    ACT_PRESUME,   // vult: fills in for him, wrongly
    ACT_SUMMARISE, // vat: a summary
    ACT_PRAISE,    // prijst: a compliment without ground
    ACT_RECOGNISE, // ziet: a compliment with a named ground
    ACT_ADMIT,     // eerlijk: does not know, cannot do it, was wrong
    ACT_ANSWER,    // antwoordt: what a customer can say, the table turned
    ACT_READ,      // leest: the form question, read aloud
    ACT_BRIDGE,    // brug: the form question, tied to what he said
    ACT_DISCLOSE,  // zelf: something of your own
    ACT_REPAIR,    // herstelt: names the pattern
    ACT_ASK_LEAVE, // vraagt: asks leave to write
    ACT_OFFER,     // bod: an offer at your price
    ACT_DISCOUNT,  // korting: drops the price unasked
    ACT_PROMISE,   // belofte: promises what cannot be kept
    ACT_CLOSE,     // sluitaf: asks for order or date, or says goodbye
    ACT_CONSOLE,   // troost: consoles, reassures
    ACT_BUSINESS,  // zaken: a price, help, an offer, on to business
    ACT_JOKE,      // grapt: a joke
    ACT_STOP,      // stopt: stops, puts off, leaves, lets it rest
    ACT_SILENCE,   // nothing said
    ACT_KINDS
} Act;

typedef enum {
    ENDING_NONE = -1,
    ENDING_EXAMINED, // geslaagd: "En, eh... ben ik geslaagd?"
    ENDING_DOOR,     // deur: shown the door
    ENDING_POLITE,   // mailtje: a polite no
    ENDING_CHAT,     // praatje: a nice talk, no step
    ENDING_THINKING, // denkt: thinking about it, a next date
    ENDING_YES       // ja
} Ending;

// A piece of what he says that can be pointed at: the hook words, or a clause
// that is no hook. Spans of a beat do not overlap and stand in text order.
typedef struct Span {
    uint16_t start; // byte offset in the beat's text
    uint16_t end;   // one past the last byte
    int16_t hook;   // the topic it opens, a clause of its own, or NONE
} Span;

// One thing he says, and what he thinks meanwhile.
typedef struct Beat {
    const char *text;      // as spoken, without marks
    const char *thought;   // "" if none was written
    const char *action;    // what he does meanwhile, for the caption; or ""
    Gaze gaze;             // where he looks while saying it
    bool gaze_set;         // false: the state decides
    Expression expression; // how he is while saying it; NONE: not written
    int8_t depth;          // 0..4
    int16_t topic;         // the topic it answers, or NONE
    int16_t silence;       // the beat that follows if you stay quiet, or NONE
    int16_t first_span;
    int16_t span_count;
    int16_t words; // spoken
    int line;      // in the scenario file
} Beat;

// What must have come up, and what must not (play/when.h): a topic came up when
// he said it, or when a sentence of yours went into it. {0}: nothing is asked.
typedef struct When {
    int16_t topic[WHEN_TOPICS_MAX];
    uint8_t count;
    uint8_t absent; // bit i: topic[i] must not have come up
} When;

// Whether a sentence is on time at its moment. What it does (its act) is
// another thing.
typedef enum {
    FIT_UNSAID, // nobody said: the act decides, the old way
    FIT_FITS,
    FIT_MISSES
} Fit;

// A sentence you could say.
typedef struct Option {
    const char *id; // stable within its topic: "door", "door2"
    const char *text;
    Act act;
    Fit fit;
    const char *fault;    // why it misses, in four words at most; or ""
    const char *mishears; // what you wrongly heard, or ""
    const char *brings;   // where two fit: what this one brings, or ""
    int16_t told;    // it asks for what this topic tells, and misses once that
                     // was told; or NONE
    int16_t line_of; // the line of the repertoire, or NONE: of this moment
    int16_t reply;   // a beat of its own that answers it, or NONE: by depth;
                     // with `told`: the answer when that was told
    When after;      // offered only while this holds
    int16_t words;
    int line;
} Option;

// A sentence written once that stands at several moments.
typedef struct Line {
    const char *text;
    Act act;
    int line; // in the scenario file
} Line;

// Something that can be touched: its sentences and its answers.
typedef struct Topic {
    const char *name;  // "dochter", "klanten 2"; stable
    const char *label; // short, for paper, brochure and lists; may be ""
    TopicKind kind;
    HookKind hook_kind;
    int8_t cell;        // the cell it fills, or NONE; a cell: itself
    int8_t also_cell;   // the neighbour it fills at depth >= 3, or NONE
    bool kind_said;     // a hook: the author said which kind it is
    bool real;          // a proposal: this need is really his
    int16_t need;       // a proposal: the hook that shows the need, or NONE
    int16_t objection;  // a proposal: the hook that has to be taken up well,
                        // once he said it, before a yes; or NONE
    When after;         // can be touched only while this holds; a hook: opens
                        // only where it holds as he says it
    int8_t depth;       // a disclosure: how deep it is, 0..4
    uint16_t moods;     // a hook: bit `1 << mood` for the days it lives; 0: all
    uint32_t welcome;   // a hook: bit `1 << act` for each kind that is on time
    uint32_t unwelcome; // .. and for each that is out of place
    int16_t first_option;
    int16_t option_count;
    // Answers by mood and depth; NONE where the author wrote none.
    int16_t answer[SCENARIO_MOODS_MAX][DEPTHS];
    int16_t first_variant; // answers that come before these: see Variant
    int16_t variant_count;
    int line;
} Topic;

// Answers that come before the others of a topic while `after` holds, the first
// that holds before the next.
typedef struct Variant {
    When after;
    int16_t mood;         // only on this day, or NONE
    int16_t beat[DEPTHS]; // NONE where none was written: the next has it
    int line;
} Variant;

// A cell of the form: its question stands in its topic.
typedef struct Cell {
    int16_t topic;            // NONE if the author gave none
    const char *note[DEPTHS]; // what is written at each depth, or ""
    int line;
} Cell;

typedef struct Mood {
    const char *name;
    const char *label; // one line for the player: "een drukke dag"
    int16_t opening;   // a beat
    bool again;        // only for a player who met him on another day
    int8_t after;      // Ending of the last talk it is for; ENDING_NONE: any
    int8_t day;        // the mood it is a kind of; itself where `after` is none
    int8_t attention;  // added to the customer's start values
    int8_t positivity;
    int8_t coordination;
    int8_t trust;
    int8_t minutes;
    int line;
} Mood;

// Something that happens once, from a minute on: the phone rings, somebody
// comes in and says something. He says something to it, and that is what can be
// gone into.
typedef struct Event {
    const char *name;
    const char *happens; // "De telefoon gaat."
    const char *who;     // the name of who comes in, or ""
    Appearance looks;    // .. and what there is to be seen of her
    int16_t says;        // a beat of who comes in, without hooks; or NONE
    int16_t beat;        // what he says to it
    int16_t minute;
    uint16_t moods; // as of a topic
    When after;
    int line;
} Event;

// How it ends, and what he thought of it, under the manager's three headings.
typedef struct EndingText {
    int16_t beat;         // what is said; NONE if missing
    const char *teller;   // who tells it
    const char *morning;  // told the next morning, or ""
    const char *manager;  // what the manager says first on the phone, or ""
    const char *proposal; // "Wat vond ie van het voorstel?"
    const char *contest;  // "Hoe zat je in de wedstrijd?"
    const char *feeling;  // "Hoe voelde dat?"
    When after;           // of the ending written more than once
    Ending ending;
    int line;
} EndingText;

// What he says afterwards where the words of his ending would not be true:
// those of a yes and of "denkt" speak of an offer that fitted, those of "deur"
// and "mailtje" of one that did not, the others of none; and the first two and
// "praatje" of a talk that felt good.
typedef enum {
    AFTER_NO_OFFER,
    AFTER_OFFER_MISSED,
    AFTER_OFFER_FITTED,
    AFTER_WARM,
    AFTER_COOL,
    AFTERWARDS
} Afterwards;

// What the manager asks, and the traits of the debrief, in the words of this
// customer (of a colleague one does not ask what he thought of the offer).
typedef enum {
    RENAMED_PROPOSAL, // the three headings
    RENAMED_CONTEST,
    RENAMED_FEELING,
    RENAMED_TRUST, // the five traits
    RENAMED_INTEREST,
    RENAMED_BELIEF,
    RENAMED_WINNING,
    RENAMED_AUTHENTICITY,
    RENAMES
} Renamed;

// Where a customer draws the line, each within bounds (scenario_threshold).
typedef enum {
    THRESHOLD_YES,        // rapport for a yes, with an offer that fits ..
    THRESHOLD_YES_TRUST,  // .. and this trust
    THRESHOLD_WARM,       // rapport for a chat, and for a next date ..
    THRESHOLD_DATE_TRUST, // .. with this trust
    THRESHOLD_DOOR,       // less rapport than this, and he shows the door
    THRESHOLD_DOOR_TRUST, // less trust, the same
    THRESHOLD_DEEP,       // the move from which he says what it means
    THRESHOLD_SECRET,     // .. and what he has told nobody
    THRESHOLDS
} Threshold;

typedef struct ThresholdRow {
    const char *word; // as a trainer writes it
    int8_t standard, least, most;
} ThresholdRow;

// The magnitudes of the rules (rapport.h), which a customer may override.
typedef struct Magnitudes Magnitudes;

typedef struct Scenario {
    const char *id;    // the file's name without ending
    const char *title; // "Het formulier"; the name when he has none
    const char *file;  // as it was opened, for messages
    const char *name;  // "Wim de Graaf"
    const char *first_name;
    const char *company;
    const char *role;  // "fietsenmaker"
    const char *brief; // what you know when you walk in
    const char *you;   // who you are, what you sell and at what price; or ""
    const char *hope;  // what you would like to leave with; or ""
    const char *form_title;
    // Headings of the form of his own, or "" for the standard ones.
    const char *quadrants[FORM_QUADRANTS];
    int8_t cell_counts[FORM_QUADRANTS]; // 0..FORM_CELLS_PER_QUADRANT in each
    const char *room;                   // a word of the room: "werkplaats"
    int room_line;                      // where it is named; 0: nowhere
    // The table is turned: the player is the customer and can only answer; he
    // across the table has the form. No rule looks on.
    bool turned;
    int minutes;  // the time he has
    int together; // Leary start, -3..3
    int above;
    int attention; // start values, 0..100
    int positivity;
    int coordination;
    int trust;
    Appearance appearance;
    bool sex_said; // the author said whether it is a man or a woman
    const Magnitudes *magnitudes;
    int8_t thresholds[THRESHOLDS];
    const char *renamed[RENAMES]; // or ""
    TopicSet objections;          // they lie there until they are taken up
    const Mood *moods;
    int mood_count;
    int day_count; // of the moods that can be chosen; those behind them are
                   // kinds of these
    const Topic *topics;
    int topic_count;
    TopicSet lasting; // neither opened nor dropped by what he says
    const Option *options;
    int option_count;
    const Beat *beats;
    int beat_count;
    const Span *spans;
    int span_count;
    const Line *repertoire;
    int repertoire_count;
    Cell cells[FORM_CELLS];
    const Variant *variants;
    int variant_count;
    const Event *events;
    int event_count;
    EndingText endings[ENDINGS];
    // Endings written more than once: the first of the kind whose condition
    // holds comes before the one above. What it leaves out it has from there.
    const EndingText *other_endings;
    int other_ending_count;
    const char *afterwards[AFTERWARDS]; // or ""
    // bespreek: what the trainer can ask the group after the talk, in his
    // order; none was written where the count is 0. Each is one sentence or
    // two, of at most SCENARIO_QUESTION_LETTERS_MAX letters.
    const char *questions[SCENARIO_QUESTIONS_MAX];
    int question_count;
    int16_t clause;     // the TOPIC_CLAUSE without a name, or NONE
    int16_t deep_quiet; // said in a golden silence with no beat of its own
    int16_t dead_quiet; // said in a dead silence
} Scenario;

// Word, standard and bounds of a threshold; and the one of that word, else
// THRESHOLDS.
const ThresholdRow *scenario_threshold(Threshold threshold);
Threshold scenario_threshold_from_word(const char *word);

// The index of the topic called `name`, or NONE.
int scenario_find_topic(const Scenario *scenario, const char *name);

// The cell number 0..11 of a name such as "klanten 2", or NONE.
int scenario_cell_from_name(const char *name);

// The name of cell 0..11.
const char *scenario_cell_name(int cell);

// Whether his form has that cell; and how many it has.
bool scenario_has_cell(const Scenario *scenario, int cell);
int scenario_cell_count(const Scenario *scenario);

// What stands at cell 0..11 on the form; its name where the author gave none.
const char *scenario_cell_label(const Scenario *scenario, int cell);

// Whether a hook lives on the day `mood`.
bool scenario_lives(const Topic *topic, int mood);

// The mood for whoever met him on an earlier day; his first, where there is
// none.
int scenario_mood_again(const Scenario *scenario);

// The mood that `mood` becomes for whoever last came to the ending `last`
// (ENDING_NONE: to none). Those with an ending of their own are not chosen
// otherwise.
int scenario_mood_after(const Scenario *scenario, int mood, Ending last);

// What a topic is called: as the author labelled it, else its name.
const char *scenario_topic_label(const Topic *topic);

// The names of quadrant 0..3: "markt", "product", "klanten", "promotie".
const char *scenario_quadrant(int quadrant);

// The word a trainer writes for an ending ("geslaagd", "ja"), and back
// (ENDING_NONE for an unknown word).
const char *scenario_ending_word(Ending ending);
Ending scenario_ending_from_word(const char *word);

// The word a trainer writes for what can be touched ("haakje", "vak"), and back
// (TOPIC_KINDS for an unknown word).
const char *scenario_kind_word(TopicKind kind);
TopicKind scenario_kind_from_word(const char *word);

// The word a trainer writes for an act ("door"; "terug" stands for two), and
// back (ACT_KINDS for an unknown word).
const char *scenario_act_word(Act act);
Act scenario_act_from_word(const char *word);

#endif
