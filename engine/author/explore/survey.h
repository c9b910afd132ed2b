// What `explore` finds out about one customer, before it is printed.

#ifndef AUTHOR_EXPLORE_SURVEY_H
#define AUTHOR_EXPLORE_SURVEY_H

#include <stdbool.h>

#include "author/explore/exploit.h"
#include "author/explore/explore.h"
#include "author/explore/shake.h"

enum {
    SURVEY_SEEDS = 1000,     // conversations of a bot in each mood
    SURVEY_BUDGET = 100000,  // of the search for an exploit
    SURVEY_WITHOUT = 100,    // conversations without a rule, in each mood
    SURVEY_WINS = 9500,      // what the listener must reach, of 10000
    SURVEY_BLIND_MOST = 200, // what the blind may reach, of 10000
    SURVEY_DEAF = 2000,      // share of "denkt" that form alone may reach
    SURVEY_SOUND = 5000,     // share of "denkt" or "ja" that structure needs
    SURVEY_PRACTICE = 2000,  // conversations the memory of sentences grows in
    SURVEY_ABOVE = 1000,     // what a learner may find above chance, of 10000
    SURVEY_COMPARED = 5      // bots shown without each rule
};

typedef struct SurveyOptions {
    int seeds;
    int budget; // 0: no search
    int draws;  // 0: no shaking
    bool rules; // without each rule
} SurveyOptions;

typedef struct Survey {
    const Scenario *scenario;
    const Scenario *const *others; // customers the reader studies; may be NULL
    int other_count;
    SurveyOptions options;
    Outcomes bots[BOTS];
    Coverage coverage;
    GuessShare reader;
    GuessShare memory; // by what it saw at other moments
    GuessShare been;   // with what it saw at the very moment
    ExploitResult exploit;
    ShakeResult shake;
    Outcomes without[RULES_END][SURVEY_COMPARED];
    // Where form alone gets through, when it gets through too often: how often
    // it went into each hook, and how often it was right there.
    uint32_t form_tried[SCENARIO_TOPICS_MAX];
    uint32_t form_right[SCENARIO_TOPICS_MAX];
} Survey;

// What a share of endings must be, in hundredths of a percent.
typedef struct SurveyBound {
    int share;
    int line;
    bool least; // `line` or more; else less than `line`
} SurveyBound;

enum { SURVEY_BOUNDS = 2 };

// Told on the way: the key of what is being done, and how far it is.
typedef void SurveyProgress(void *self, const char *key, int percent);

// Plays it all. `survey` has its scenario, others and options. False when
// memory is out.
bool survey_play(Survey *survey, SurveyProgress *progress, void *self);

// The bots shown without each rule: 0 <= i < SURVEY_COMPARED.
Bot survey_compared(int i);

// The share of yes of the best blind player, in hundredths of a percent.
int survey_blind(const Survey *survey);

// What a share of sets comes to, and what chance would, in hundredths of a
// percent.
int survey_hits(const GuessShare *share);
int survey_chance(const GuessShare *share);

// Whether a learner that hears nothing finds no more than it may.
bool survey_is_deaf(const GuessShare *share);

// The shares that the rules promise of `bot`; how many there are.
int survey_bounds(const Survey *survey, Bot bot,
                  SurveyBound out[SURVEY_BOUNDS]);

bool survey_is_held(const SurveyBound *bound);

// Whether what the rules promise of `bot` holds here.
bool survey_keeps(const Survey *survey, Bot bot);

bool survey_is_covered(const Survey *survey);

// Where the first answer of depth 4 stands when there are some and the listener
// heard none; else NONE.
int survey_secret_missed(const Survey *survey);

// Whether all is as it should be: every promise, the blind, the coverage, the
// secret, and the order in every draw.
bool survey_is_good(const Survey *survey);

#endif
