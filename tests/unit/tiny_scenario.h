// A customer of a few lines, for the tests of the core. All his answers are
// there at every depth, so that a test sees how deep he would go.

#ifndef TESTS_TINY_SCENARIO_H
#define TESTS_TINY_SCENARIO_H

#include <assert.h>
#include <stdio.h>

#include "talk/conversation.h"
#include "talk/recording.h"
#include "talk/scenario/builder.h"

static inline void tiny_topic(Builder *builder, TopicKind kind,
                              const char *name, HookKind hook_kind,
                              const char *cell)
{
    TopicDraft draft = {.name = name,
                        .label = name,
                        .kind = kind,
                        .hook_kind = hook_kind,
                        .cell = cell,
                        .need = kind == TOPIC_PROPOSAL ? "druk" : NULL,
                        .real = kind == TOPIC_PROPOSAL,
                        .depth = kind == TOPIC_SELF ? 1 : 0};
    bool ok = builder_topic(builder, &draft, NULL);
    assert(ok);
    (void)ok;
}

static inline void tiny_say(Builder *builder, Act act, const char *text,
                            const char *reply)
{
    OptionDraft draft = {
        .text = text, .act = act, .reply = {.text = reply, .depth = 1}};
    bool ok = builder_option(builder, &draft, NULL);
    assert(ok);
    (void)ok;
}

static inline void tiny_answers(Builder *builder)
{
    static const char *const TEXT[DEPTHS] = {
        "Mwah.", "Dat is zo.", "Dat vind ik jammer.", "Daar lig ik wakker van.",
        "Dat heb ik nooit verteld."};
    for (int depth = 0; depth < DEPTHS; depth++) {
        BeatDraft beat = {
            .text = TEXT[depth], .thought = "Tja.", .depth = depth};
        bool ok = builder_answer(builder, NULL, &beat, NULL);
        assert(ok);
        (void)ok;
    }
}

static inline void tiny_hooks(Builder *builder)
{
    static const struct {
        const char *name;
        HookKind kind;
        const char *cell;
    } HOOKS[] = {{"begin", HOOK_FACT, "markt 2"},
                 {"druk", HOOK_FEELING, "klanten 1"},
                 {"dochter", HOOK_INTEREST, "klanten 2"},
                 {"winkel", HOOK_FACT, "product 1"}};
    for (size_t i = 0; i < sizeof HOOKS / sizeof HOOKS[0]; i++) {
        tiny_topic(builder, TOPIC_HOOK, HOOKS[i].name, HOOKS[i].kind,
                   HOOKS[i].cell);
        tiny_say(builder, ACT_FOLLOW, "Vertel eens?", NULL);
        tiny_say(builder, ACT_CLOSED, "Is dat zo?", NULL);
        tiny_say(builder, ACT_SUGGEST, "Dat is zeker lastig?", NULL);
        tiny_say(builder, ACT_REFLECT, "Dat is anders dan eerst.", NULL);
        tiny_say(builder, ACT_FEELING, "Daar baalt u van.", NULL);
        tiny_say(builder, ACT_PRESUME, "U wilt stoppen.", "Nee joh.");
        tiny_answers(builder);
    }
}

static inline void tiny_form(Builder *builder)
{
    for (int i = 0; i < FORM_CELLS; i++) {
        char name[32];
        snprintf(name, sizeof name, "%s %d",
                 scenario_quadrant(i / FORM_CELLS_PER_QUADRANT),
                 i % FORM_CELLS_PER_QUADRANT + 1);
        tiny_topic(builder, TOPIC_CELL, name, HOOK_FACT, name);
        tiny_say(builder, ACT_READ, "Hoeveel is dat per jaar?", NULL);
        tiny_answers(builder);
    }
}

static inline void tiny_things(Builder *builder)
{
    static const struct {
        TopicKind kind;
        const char *name;
        Act act;
    } THINGS[] = {{TOPIC_CLAUSE, "los", ACT_FOLLOW},
                  {TOPIC_THING, "foto", ACT_RECOGNISE},
                  {TOPIC_SUMMARY, "samenvatting", ACT_SUMMARISE},
                  {TOPIC_REPAIR, "herstel", ACT_REPAIR},
                  {TOPIC_LEAVE, "schrijven", ACT_ASK_LEAVE},
                  {TOPIC_SELF, "vader", ACT_DISCLOSE},
                  {TOPIC_SELF, "moeder", ACT_DISCLOSE},
                  {TOPIC_PROPOSAL, "overdracht", ACT_OFFER},
                  {TOPIC_ORDER, "bestelling", ACT_CLOSE},
                  {TOPIC_NEXT, "vervolg", ACT_CLOSE},
                  {TOPIC_GOODBYE, "afscheid", ACT_CLOSE}};
    for (size_t i = 0; i < sizeof THINGS / sizeof THINGS[0]; i++) {
        tiny_topic(builder, THINGS[i].kind, THINGS[i].name, HOOK_FACT, NULL);
        tiny_say(builder, THINGS[i].act, "Ik zeg dit nu hardop.", NULL);
        if (THINGS[i].kind == TOPIC_PROPOSAL) {
            tiny_say(builder, ACT_DISCOUNT, "Het kan ook goedkoper.", NULL);
            tiny_say(builder, ACT_PROMISE, "Binnen een week vol.", NULL);
        }
        if (THINGS[i].kind == TOPIC_THING) {
            tiny_say(builder, ACT_PRAISE, "Mooie zaak heeft u.", NULL);
            tiny_say(builder, ACT_ADMIT, "Ik weet niet wie dat is.", NULL);
        }
        tiny_answers(builder);
    }
}

// The scenario, in `arena`: attention, positivity and coordination start at
// `level`. Never NULL.
static inline const Scenario *tiny_scenario(Arena *arena, int level)
{
    Builder *builder = builder_begin(arena, "klein", "klein.lua");
    CustomerDraft customer = {.name = "Wim de Graaf",
                              .company = "De Graaf",
                              .minutes = 60,
                              .above = 1,
                              .attention = level,
                              .positivity = level,
                              .coordination = level,
                              .trust = 30};
    MoodDraft mood = {.name = "gewoon", .label = "gewoon"};
    BeatDraft opening = {
        .text = "Ik zit hier [drie jaar](begin), nou ja, [druk](druk). Mijn "
                "[dochter](dochter) deed de [winkel](winkel)."};
    BeatDraft deep = {.text = "En dan nog wat.", .depth = 3};
    BeatDraft dead = {.text = "Tja."};
    bool ok = builder_customer(builder, &customer, NULL) &&
              builder_mood(builder, &mood, NULL) &&
              builder_opening(builder, NULL, &opening, NULL) &&
              builder_quiet(builder, &deep, &dead, NULL);
    tiny_form(builder);
    tiny_hooks(builder);
    tiny_things(builder);
    for (int i = 0; i < ENDINGS; i++) {
        EndingDraft ending = {.ending = (Ending)i,
                              .beat = {.text = "Nou, dag."}};
        ok = ok && builder_ending(builder, &ending, NULL);
    }
    const Scenario *scenario = builder_finish(builder, NULL);
    assert(ok && scenario);
    return scenario;
}

// Plays the move of that name; it must be on the table.
static inline Turn tiny_play(Conversation *conversation, const char *name)
{
    Move move;
    Turn turn;
    bool found = recording_read_move(conversation, name, &move);
    if (!found) {
        fprintf(stderr, "not on the table: %s\n", name);
    }
    assert(found);
    bool played = conversation_play(conversation, move, &turn);
    assert(played);
    (void)played;
    return turn;
}

// The effect of `turn` with that reason, or NULL.
static inline const Effect *tiny_effect(const Turn *turn, Reason reason)
{
    for (int i = 0; i < turn->effect_count; i++) {
        if (turn->effects[i].reason == reason) {
            return &turn->effects[i];
        }
    }
    return NULL;
}

// What each test of a talk starts from, as cmocka hands it over.
typedef struct Fixture {
    Arena arena;
    const Scenario *scenario;
    Conversation talk;
} Fixture;

static inline int setup(void **state)
{
    static Fixture fixture;
    fixture = (Fixture){0};
    fixture.scenario = tiny_scenario(&fixture.arena, 50);
    conversation_begin(&fixture.talk, fixture.scenario, 1, 0);
    *state = &fixture;
    return 0;
}

static inline int teardown(void **state)
{
    Fixture *fixture = *state;
    arena_free(&fixture->arena);
    return 0;
}

#endif
