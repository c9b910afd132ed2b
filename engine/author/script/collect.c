#include "author/script/collect.h"

#include <string.h>

#include "author/script/collect_parts.h"

// The customer ---------------------------------------------------------------

static void read_cells(lua_State *L, CustomerDraft *draft)
{
    if (!collect_push(L, "vakken")) {
        return;
    }
    for (int i = 0; i < FORM_QUADRANTS; i++) {
        lua_rawgeti(L, -1, i + 1);
        draft->cells[i] = (int)lua_tointeger(L, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static bool read_customer(Collector *collector)
{
    lua_State *L = collector->L;
    CustomerDraft draft = {.name = collect_text(L, "naam"),
                           .title = collect_text(L, "titel"),
                           .company = collect_text(L, "bedrijf"),
                           .role = collect_text(L, "rol"),
                           .brief = collect_text(L, "weet"),
                           .you = collect_text(L, "jij"),
                           .hope = collect_text(L, "hoopt"),
                           .form_title = collect_text(L, "formulier"),
                           .room = collect_text(L, "kamer"),
                           .room_line = collect_number(L, "kamerregel", 0),
                           .minutes = collect_number(L, "tijd", 30),
                           .attention = collect_number(L, "aandacht", 50),
                           .positivity = collect_number(L, "positief", 50),
                           .coordination = collect_number(L, "afstemming", 50),
                           .trust = collect_number(L, "vertrouwen", 30),
                           .sex_said = collect_flag(L, "heeftgeslacht"),
                           .turned = collect_flag(L, "andersom"),
                           .line = collect_number(L, "regel", 0)};
    if (collect_push(L, "karakter")) {
        draft.together = collect_number(L, "samen", 0);
        draft.above = collect_number(L, "boven", 0);
        lua_pop(L, 1);
    }
    collect_texts(L, "kwadranten", draft.quadrants, FORM_QUADRANTS);
    read_cells(L, &draft);
    return collect_appearance(collector, &draft.appearance) &&
           builder_customer(collector->builder, &draft, collector->error);
}

static bool read_mood(Collector *collector)
{
    lua_State *L = collector->L;
    MoodDraft draft = {.name = collect_text(L, "naam"),
                       .label = collect_text(L, "label"),
                       .attention = collect_number(L, "aandacht", 0),
                       .positivity = collect_number(L, "positief", 0),
                       .coordination = collect_number(L, "afstemming", 0),
                       .trust = collect_number(L, "vertrouwen", 0),
                       .minutes = collect_number(L, "tijd", 0),
                       .again = collect_flag(L, "weerzien"),
                       .line = collect_number(L, "regel", 0)};
    return builder_mood(collector->builder, &draft, collector->error);
}

static bool read_weight(Collector *collector)
{
    lua_State *L = collector->L;
    return builder_weight(collector->builder, collector->reason,
                          collect_text(L, "naam"),
                          collect_number(L, "waarde", 0),
                          collect_number(L, "regel", 0), collector->error);
}

static bool read_weights(Collector *collector)
{
    collector->reason = collect_text(collector->L, "naam");
    return collect_each(collector, "getallen", read_weight);
}

// The endings in the list called `na`, as bits.
static unsigned read_endings(lua_State *L)
{
    unsigned endings = 0;
    if (!collect_push(L, "na")) {
        return endings;
    }
    for (int i = 0; i < ENDINGS; i++) {
        if (lua_rawgeti(L, -1, i + 1) == LUA_TSTRING) {
            endings |= 1u << scenario_ending_from_word(lua_tostring(L, -1));
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return endings;
}

static bool read_opening(Collector *collector)
{
    lua_State *L = collector->L;
    BeatDraft draft = collect_beat(L, 1);
    const char *mood = collect_text(L, "stemming");
    unsigned after = read_endings(L);
    return after != 0 ? builder_opening_after(collector->builder, mood, after,
                                              &draft, collector->error)
                      : builder_opening(collector->builder, mood, &draft,
                                        collector->error);
}

// Topics ---------------------------------------------------------------------

// What the sentence on top of the stack does.
static Act read_act(lua_State *L)
{
    Act act = scenario_act_from_word(collect_text(L, "woord"));
    return act == ACT_REFLECT && collect_flag(L, "gevoel") ? ACT_FEELING : act;
}

static bool read_line(Collector *collector)
{
    lua_State *L = collector->L;
    return builder_line(collector->builder, collect_text(L, "tekst"),
                        read_act(L), collect_number(L, "regel", 0),
                        collector->error);
}

static bool read_lines(Collector *collector)
{
    return collect_each(collector, "zinnen", read_line);
}

static Fit read_fit(lua_State *L)
{
    return collect_flag(L, "past")    ? FIT_FITS
           : collect_flag(L, "langs") ? FIT_MISSES
                                      : FIT_UNSAID;
}

// Whoever misses gets nothing but his answer: it is no depth.
static bool read_option(Collector *collector)
{
    lua_State *L = collector->L;
    OptionDraft draft = {.text = collect_text(L, "tekst"),
                         .act = read_act(L),
                         .fit = read_fit(L),
                         .after = collect_when(L),
                         .told = collect_text(L, "gehad"),
                         .fault = collect_text(L, "fout"),
                         .mishears = collect_text(L, "hoort"),
                         .brings = collect_text(L, "brengt"),
                         .line_of = collect_number(L, "nummer", 0),
                         .line = collect_number(L, "regel", 0)};
    bool misses = draft.fit == FIT_MISSES || draft.told != NULL;
    draft.reply = collect_beat_of(L, "dan", misses ? 0 : 1);
    return builder_option(collector->builder, &draft, collector->error);
}

static bool read_answer(Collector *collector)
{
    BeatDraft draft = collect_beat(collector->L, 1);
    return builder_answer(collector->builder, collector->mood, &draft,
                          collector->error);
}

static bool read_variant_answer(Collector *collector)
{
    BeatDraft draft = collect_beat(collector->L, 1);
    return builder_variant_answer(collector->builder, &draft, collector->error);
}

static bool read_answers(Collector *collector)
{
    lua_State *L = collector->L;
    WhenDraft after = collect_when(L);
    collector->mood = collect_text(L, "stemming");
    if (after.names[0] == NULL) {
        return collect_each(collector, "beurten", read_answer);
    }
    return builder_variant(collector->builder, collector->mood, &after,
                           collect_number(L, "regel", 0), collector->error) &&
           collect_each(collector, "beurten", read_variant_answer);
}

static TopicKind topic_kind(const char *word)
{
    static const char *const WORDS[TOPIC_KINDS] = {
        [TOPIC_CELL] = "vak",          [TOPIC_HOOK] = "haakje",
        [TOPIC_CLAUSE] = "los",        [TOPIC_THING] = "ding",
        [TOPIC_SELF] = "jezelf",       [TOPIC_SUMMARY] = "samenvatting",
        [TOPIC_REPAIR] = "herstel",    [TOPIC_LEAVE] = "schrijven",
        [TOPIC_PROPOSAL] = "voorstel", [TOPIC_ORDER] = "bestelling",
        [TOPIC_NEXT] = "vervolg",      [TOPIC_GOODBYE] = "afscheid",
    };
    int kind = 0;
    while (strcmp(word, WORDS[kind]) != 0) {
        kind++; // woorden.lua gives no other words
    }
    return (TopicKind)kind;
}

static HookKind hook_kind(const char *word)
{
    if (word != NULL && strcmp(word, "gevoel") == 0) {
        return HOOK_FEELING;
    }
    return word != NULL && strcmp(word, "belang") == 0 ? HOOK_INTEREST
                                                       : HOOK_FACT;
}

static void read_notes(lua_State *L, TopicDraft *draft)
{
    if (!collect_push(L, "noteer")) {
        return;
    }
    for (int depth = 0; depth < DEPTHS; depth++) {
        lua_rawgeti(L, -1, depth);
        draft->note[depth] = lua_tostring(L, -1); // the table keeps it
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

// The kinds of sentence in the list called `name`, as bits of Act.
static uint32_t read_kinds(lua_State *L, const char *name)
{
    uint32_t kinds = 0;
    if (!collect_push(L, name)) {
        return kinds;
    }
    lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, -1, i);
        Act act = scenario_act_from_word(lua_tostring(L, -1));
        kinds |= 1u << act;
        kinds |= act == ACT_REFLECT ? 1u << ACT_FEELING : 0; // one word
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return kinds;
}

static bool read_topic(Collector *collector)
{
    lua_State *L = collector->L;
    TopicDraft draft = {.name = collect_text(L, "naam"),
                        .label = collect_text(L, "kop"),
                        .kind = topic_kind(collect_text(L, "woord")),
                        .hook_kind = hook_kind(collect_text(L, "soort")),
                        .kind_said = collect_text(L, "soort") != NULL,
                        .cell = collect_text(L, "vak"),
                        .also_cell = collect_text(L, "ook"),
                        .need = collect_text(L, "behoefte"),
                        .objection = collect_text(L, "bezwaar"),
                        .after = collect_when(L),
                        .real = collect_flag(L, "echt"),
                        .depth = collect_number(L, "diepte", 0),
                        .welcome = read_kinds(L, "welkom"),
                        .unwelcome = read_kinds(L, "ongepast"),
                        .line = collect_number(L, "regel", 0)};
    read_notes(L, &draft);
    collect_texts(L, "stemming", draft.moods, SCENARIO_MOODS_MAX);
    return builder_topic(collector->builder, &draft, collector->error) &&
           collect_each(collector, "zinnen", read_option) &&
           collect_each(collector, "antwoorden", read_answers);
}

// The end --------------------------------------------------------------------

static bool read_quiet(Collector *collector)
{
    BeatDraft deep = collect_beat_of(collector->L, "diep", 1);
    BeatDraft dead = collect_beat_of(collector->L, "dood", 1);
    return builder_quiet(collector->builder, &deep, &dead, collector->error);
}

static bool read_ending(Collector *collector)
{
    lua_State *L = collector->L;
    EndingDraft draft = {.ending =
                             scenario_ending_from_word(collect_text(L, "naam")),
                         .beat = collect_beat(L, 1),
                         .teller = collect_text(L, "verteller"),
                         .morning = collect_text(L, "ochtend"),
                         .manager = collect_text(L, "chef"),
                         .proposal = collect_text(L, "voorstel"),
                         .contest = collect_text(L, "wedstrijd"),
                         .feeling = collect_text(L, "gevoel"),
                         .after = collect_when(L),
                         .line = collect_number(L, "regel", 0)};
    return builder_ending(collector->builder, &draft, collector->error);
}

static bool read_afterwards(Collector *collector)
{
    static const char *const WORDS[AFTERWARDS] = {[AFTER_NO_OFFER] = "geen",
                                                  [AFTER_OFFER_MISSED] = "mis",
                                                  [AFTER_OFFER_FITTED] = "raak",
                                                  [AFTER_WARM] = "prettig",
                                                  [AFTER_COOL] = "stroef"};
    lua_State *L = collector->L;
    for (int i = 0; i < AFTERWARDS; i++) {
        if (!builder_afterwards(
                collector->builder, (Afterwards)i, collect_text(L, WORDS[i]),
                collect_number(L, "regel", 0), collector->error)) {
            return false;
        }
    }
    return true;
}

static bool read_renamed(Collector *collector)
{
    static const char *const WORDS[RENAMES] = {
        [RENAMED_PROPOSAL] = "voorstel",
        [RENAMED_CONTEST] = "wedstrijd",
        [RENAMED_FEELING] = "gevoel",
        [RENAMED_TRUST] = "vertrouwen",
        [RENAMED_INTEREST] = "interesse",
        [RENAMED_BELIEF] = "geloof",
        [RENAMED_WINNING] = "winnen",
        [RENAMED_AUTHENTICITY] = "authentiek"};
    lua_State *L = collector->L;
    for (int i = 0; i < RENAMES; i++) {
        if (!builder_rename(collector->builder, (Renamed)i,
                            collect_text(L, WORDS[i]),
                            collect_number(L, "regel", 0), collector->error)) {
            return false;
        }
    }
    return true;
}

static bool read_thresholds(Collector *collector)
{
    lua_State *L = collector->L;
    for (int i = 0; i < THRESHOLDS; i++) {
        const ThresholdRow *row = scenario_threshold((Threshold)i);
        if (!builder_threshold(collector->builder, (Threshold)i,
                               collect_number(L, row->word, row->standard),
                               collect_number(L, "regel", 0),
                               collector->error)) {
            return false;
        }
    }
    return true;
}

static bool read_question(Collector *collector)
{
    lua_State *L = collector->L;
    return builder_question(collector->builder, collect_text(L, "tekst"),
                            collect_number(L, "regel", 0), collector->error);
}

static bool read_questions(Collector *collector)
{
    return collect_each(collector, "vragen", read_question);
}

bool collect_all(lua_State *L, Builder *builder, Error *error)
{
    // moods first: openings and answers name them
    static const struct {
        const char *word;
        CollectReader read;
    } LISTS[] = {{"klant", read_customer},      {"gewicht", read_weights},
                 {"drempel", read_thresholds},  {"terugblik", read_renamed},
                 {"stemming", read_mood},       {"repertoire", read_lines},
                 {"opening", read_opening},     {"onderwerp", read_topic},
                 {"stilte", read_quiet},        {"einde", read_ending},
                 {"achteraf", read_afterwards}, {"bespreek", read_questions},
                 {"gebeurtenis", collect_event}};
    Collector collector = {.L = L, .builder = builder, .error = error};
    for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) {
        if (!collect_each(&collector, LISTS[i].word, LISTS[i].read)) {
            return false;
        }
    }
    return true;
}
