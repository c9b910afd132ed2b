#include "author/script/collect.h"

#include <lauxlib.h>
#include <string.h>

#include "base/nearest.h"
#include "base/text.h"

// Texts are not copied here: they stay in tables that woorden.lua keeps, and
// the builder copies what it takes.
typedef struct Collector {
    lua_State *L;
    Builder *builder;
    Error *error;
    const char *mood;       // of the answers under way, or NULL
    const char *reason;     // of the weights under way
    Appearance *appearance; // under way
} Collector;

// Reads the table on top of the stack.
typedef bool (*Reader)(Collector *collector);

static const char *text_field(lua_State *L, const char *name)
{
    lua_getfield(L, -1, name);
    const char *text =
        lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    lua_pop(L, 1);
    return text;
}

static int number_field(lua_State *L, const char *name, int otherwise)
{
    lua_getfield(L, -1, name);
    int number = lua_isinteger(L, -1) ? (int)lua_tointeger(L, -1) : otherwise;
    lua_pop(L, 1);
    return number;
}

static bool flag_field(lua_State *L, const char *name)
{
    lua_getfield(L, -1, name);
    bool flag = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return flag;
}

// Pushes the table called `name`; false, with nothing pushed, without one.
static bool push_field(lua_State *L, const char *name)
{
    lua_getfield(L, -1, name);
    if (lua_istable(L, -1)) {
        return true;
    }
    lua_pop(L, 1);
    return false;
}

// Reads each item of the list called `name`, in order.
static bool each(Collector *collector, const char *name, Reader read)
{
    lua_State *L = collector->L;
    luaL_checkstack(L, 4, NULL);
    if (!push_field(L, name)) {
        return true;
    }
    lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
    bool fits = true;
    for (lua_Integer i = 1; fits && i <= count; i++) {
        lua_rawgeti(L, -1, i);
        fits = read(collector);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return fits;
}

static BeatDraft read_beat_at(lua_State *L, int depth)
{
    BeatDraft draft = {.text = text_field(L, "tekst"),
                       .thought = text_field(L, "denkt"),
                       .action = text_field(L, "doet"),
                       .gaze = text_field(L, "blik"),
                       .expression = text_field(L, "gezicht"),
                       .depth = number_field(L, "diepte", depth),
                       .line = number_field(L, "regel", 0)};
    if (push_field(L, "zwijg")) {
        draft.silence_text = text_field(L, "tekst");
        draft.silence_thought = text_field(L, "denkt");
        lua_pop(L, 1);
    }
    return draft;
}

static BeatDraft read_beat(lua_State *L)
{
    return read_beat_at(L, 1);
}

static BeatDraft read_beat_field(lua_State *L, const char *name, int depth)
{
    BeatDraft draft = {0};
    if (push_field(L, name)) {
        draft = read_beat_at(L, depth);
        lua_pop(L, 1);
    }
    return draft;
}

// What must have come up, or not, in the list called `na`.
static WhenDraft read_when(lua_State *L)
{
    WhenDraft draft = {{NULL}, {false}};
    if (!push_field(L, "na")) {
        return draft;
    }
    for (int i = 0; i < WHEN_TOPICS_MAX; i++) {
        lua_rawgeti(L, -1, i + 1);
        if (lua_istable(L, -1)) {
            draft.names[i] = text_field(L, "naam");
            draft.absent[i] = flag_field(L, "niet");
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return draft;
}

// The customer ---------------------------------------------------------------

static bool appearance_fail(Collector *collector, const char *word,
                            const char *detail, const char *remedy)
{
    error_set(collector->error, ERROR_SCRIPT_WORD, NULL,
              number_field(collector->L, "regel", 0), word, detail);
    text_copy(collector->error->remedy, sizeof collector->error->remedy,
              remedy);
    return false;
}

// The i-th word that `property` takes; of NULL: the i-th property.
static const char *appearance_choice(const char *property, size_t i)
{
    return property == NULL ? appearance_property(i)
                            : appearance_word(property, i);
}

// Suggests what could stand for `word`: the nearest choice, else all of them.
static bool suggest_choice(Collector *collector, const char *word,
                           const char *property, const char *const remedies[2])
{
    char all[ERROR_TEXT_MAX] = "";
    Nearest nearest = nearest_begin(word);
    const char *choice;
    for (size_t i = 0; (choice = appearance_choice(property, i)); i++) {
        nearest_try(&nearest, choice);
        text_append(all, sizeof all, i == 0 ? "" : ", ");
        text_append(all, sizeof all, choice);
    }
    return nearest.best != NULL
               ? appearance_fail(collector, word, nearest.best, remedies[0])
               : appearance_fail(collector, word, all, remedies[1]);
}

static bool property_known(const char *property)
{
    const char *known;
    for (size_t i = 0; (known = appearance_property(i)) != NULL; i++) {
        if (strcmp(known, property) == 0) {
            return true;
        }
    }
    return false;
}

static bool explain_appearance(Collector *collector, const char *property,
                               const char *word)
{
    static const char *const PROPERTY[] = {"remedy.property.near",
                                           "remedy.property"};
    static const char *const VALUE[] = {"remedy.value.near", "remedy.value"};
    if (!property_known(property)) {
        return suggest_choice(collector, property, NULL, PROPERTY);
    }
    if (word != NULL && appearance_word(property, 0) == NULL &&
        strcmp(property, "naamplaatje") != 0) {
        return appearance_fail(collector, property, NULL, "remedy.type.number");
    }
    if (word != NULL && appearance_word(property, 0) != NULL) {
        return suggest_choice(collector, word, property, VALUE);
    }
    return appearance_fail(collector, property, NULL, "remedy.appearance");
}

static bool read_appearance(Collector *collector)
{
    lua_State *L = collector->L;
    const char *property = text_field(L, "naam");
    const char *word = text_field(L, "waarde");
    bool known =
        word != NULL
            ? appearance_set_word(collector->appearance, property, word)
            : appearance_set_number(collector->appearance, property,
                                    number_field(L, "waarde", 0));
    return known || explain_appearance(collector, property, word);
}

static void read_quadrants(lua_State *L, CustomerDraft *draft)
{
    if (!push_field(L, "kwadranten")) {
        return;
    }
    for (int i = 0; i < FORM_QUADRANTS; i++) {
        lua_rawgeti(L, -1, i + 1);
        draft->quadrants[i] = lua_tostring(L, -1); // the table keeps it
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static bool read_customer(Collector *collector)
{
    lua_State *L = collector->L;
    CustomerDraft draft = {.name = text_field(L, "naam"),
                           .title = text_field(L, "titel"),
                           .company = text_field(L, "bedrijf"),
                           .role = text_field(L, "rol"),
                           .brief = text_field(L, "weet"),
                           .you = text_field(L, "jij"),
                           .hope = text_field(L, "hoopt"),
                           .form_title = text_field(L, "formulier"),
                           .room = text_field(L, "kamer"),
                           .room_line = number_field(L, "kamerregel", 0),
                           .minutes = number_field(L, "tijd", 30),
                           .attention = number_field(L, "aandacht", 50),
                           .positivity = number_field(L, "positief", 50),
                           .coordination = number_field(L, "afstemming", 50),
                           .trust = number_field(L, "vertrouwen", 30),
                           .turned = flag_field(L, "andersom"),
                           .line = number_field(L, "regel", 0)};
    if (push_field(L, "karakter")) {
        draft.together = number_field(L, "samen", 0);
        draft.above = number_field(L, "boven", 0);
        lua_pop(L, 1);
    }
    read_quadrants(L, &draft);
    collector->appearance = &draft.appearance;
    return each(collector, "uiterlijk", read_appearance) &&
           builder_customer(collector->builder, &draft, collector->error);
}

static bool read_mood(Collector *collector)
{
    lua_State *L = collector->L;
    MoodDraft draft = {.name = text_field(L, "naam"),
                       .label = text_field(L, "label"),
                       .attention = number_field(L, "aandacht", 0),
                       .positivity = number_field(L, "positief", 0),
                       .coordination = number_field(L, "afstemming", 0),
                       .trust = number_field(L, "vertrouwen", 0),
                       .minutes = number_field(L, "tijd", 0),
                       .again = flag_field(L, "weerzien"),
                       .line = number_field(L, "regel", 0)};
    return builder_mood(collector->builder, &draft, collector->error);
}

static bool read_weight(Collector *collector)
{
    lua_State *L = collector->L;
    return builder_weight(collector->builder, collector->reason,
                          text_field(L, "naam"), number_field(L, "waarde", 0),
                          number_field(L, "regel", 0), collector->error);
}

static bool read_weights(Collector *collector)
{
    collector->reason = text_field(collector->L, "naam");
    return each(collector, "getallen", read_weight);
}

// The endings in the list called `na`, as bits.
static unsigned read_endings(lua_State *L)
{
    unsigned endings = 0;
    if (!push_field(L, "na")) {
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
    BeatDraft draft = read_beat(L);
    const char *mood = text_field(L, "stemming");
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
    Act act = scenario_act_from_word(text_field(L, "woord"));
    return act == ACT_REFLECT && flag_field(L, "gevoel") ? ACT_FEELING : act;
}

static bool read_line(Collector *collector)
{
    lua_State *L = collector->L;
    return builder_line(collector->builder, text_field(L, "tekst"), read_act(L),
                        number_field(L, "regel", 0), collector->error);
}

static bool read_lines(Collector *collector)
{
    return each(collector, "zinnen", read_line);
}

static Fit read_fit(lua_State *L)
{
    return flag_field(L, "past")    ? FIT_FITS
           : flag_field(L, "langs") ? FIT_MISSES
                                    : FIT_UNSAID;
}

// Whoever misses gets nothing but his answer: it is no depth.
static bool read_option(Collector *collector)
{
    lua_State *L = collector->L;
    OptionDraft draft = {.text = text_field(L, "tekst"),
                         .act = read_act(L),
                         .fit = read_fit(L),
                         .after = read_when(L),
                         .told = text_field(L, "gehad"),
                         .fault = text_field(L, "fout"),
                         .mishears = text_field(L, "hoort"),
                         .brings = text_field(L, "brengt"),
                         .line_of = number_field(L, "nummer", 0),
                         .line = number_field(L, "regel", 0)};
    bool misses = draft.fit == FIT_MISSES || draft.told != NULL;
    draft.reply = read_beat_field(L, "dan", misses ? 0 : 1);
    return builder_option(collector->builder, &draft, collector->error);
}

static bool read_answer(Collector *collector)
{
    BeatDraft draft = read_beat(collector->L);
    return builder_answer(collector->builder, collector->mood, &draft,
                          collector->error);
}

static bool read_variant_answer(Collector *collector)
{
    BeatDraft draft = read_beat(collector->L);
    return builder_variant_answer(collector->builder, &draft, collector->error);
}

static bool read_answers(Collector *collector)
{
    lua_State *L = collector->L;
    WhenDraft after = read_when(L);
    collector->mood = text_field(L, "stemming");
    if (after.names[0] == NULL) {
        return each(collector, "beurten", read_answer);
    }
    return builder_variant(collector->builder, collector->mood, &after,
                           number_field(L, "regel", 0), collector->error) &&
           each(collector, "beurten", read_variant_answer);
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
    if (!push_field(L, "noteer")) {
        return;
    }
    for (int depth = 0; depth < DEPTHS; depth++) {
        lua_rawgeti(L, -1, depth);
        draft->note[depth] = lua_tostring(L, -1); // the table keeps it
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static void read_moods(lua_State *L, TopicDraft *draft)
{
    if (!push_field(L, "stemming")) {
        return;
    }
    for (int i = 0; i < SCENARIO_MOODS_MAX; i++) {
        lua_rawgeti(L, -1, i + 1);
        draft->moods[i] = lua_tostring(L, -1); // the table keeps it
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

// The kinds of sentence in the list called `name`, as bits of Act.
static uint32_t read_kinds(lua_State *L, const char *name)
{
    uint32_t kinds = 0;
    if (!push_field(L, name)) {
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
    TopicDraft draft = {.name = text_field(L, "naam"),
                        .label = text_field(L, "kop"),
                        .kind = topic_kind(text_field(L, "woord")),
                        .hook_kind = hook_kind(text_field(L, "soort")),
                        .cell = text_field(L, "vak"),
                        .also_cell = text_field(L, "ook"),
                        .need = text_field(L, "behoefte"),
                        .objection = text_field(L, "bezwaar"),
                        .after = read_when(L),
                        .real = flag_field(L, "echt"),
                        .depth = number_field(L, "diepte", 0),
                        .welcome = read_kinds(L, "welkom"),
                        .unwelcome = read_kinds(L, "ongepast"),
                        .line = number_field(L, "regel", 0)};
    read_notes(L, &draft);
    read_moods(L, &draft);
    return builder_topic(collector->builder, &draft, collector->error) &&
           each(collector, "zinnen", read_option) &&
           each(collector, "antwoorden", read_answers);
}

// The end --------------------------------------------------------------------

static bool read_quiet(Collector *collector)
{
    BeatDraft deep = read_beat_field(collector->L, "diep", 1);
    BeatDraft dead = read_beat_field(collector->L, "dood", 1);
    return builder_quiet(collector->builder, &deep, &dead, collector->error);
}

static bool read_ending(Collector *collector)
{
    lua_State *L = collector->L;
    EndingDraft draft = {.ending =
                             scenario_ending_from_word(text_field(L, "naam")),
                         .beat = read_beat(L),
                         .teller = text_field(L, "verteller"),
                         .morning = text_field(L, "ochtend"),
                         .manager = text_field(L, "chef"),
                         .proposal = text_field(L, "voorstel"),
                         .contest = text_field(L, "wedstrijd"),
                         .feeling = text_field(L, "gevoel"),
                         .after = read_when(L),
                         .line = number_field(L, "regel", 0)};
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
                collector->builder, (Afterwards)i, text_field(L, WORDS[i]),
                number_field(L, "regel", 0), collector->error)) {
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
                            text_field(L, WORDS[i]),
                            number_field(L, "regel", 0), collector->error)) {
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
                               number_field(L, row->word, row->standard),
                               number_field(L, "regel", 0), collector->error)) {
            return false;
        }
    }
    return true;
}

static bool read_question(Collector *collector)
{
    lua_State *L = collector->L;
    return builder_question(collector->builder, text_field(L, "tekst"),
                            number_field(L, "regel", 0), collector->error);
}

static bool read_questions(Collector *collector)
{
    return each(collector, "vragen", read_question);
}

bool collect_all(lua_State *L, Builder *builder, Error *error)
{
    // moods first: openings and answers name them
    static const struct {
        const char *word;
        Reader read;
    } LISTS[] = {{"klant", read_customer},      {"gewicht", read_weights},
                 {"drempel", read_thresholds},  {"terugblik", read_renamed},
                 {"stemming", read_mood},       {"repertoire", read_lines},
                 {"opening", read_opening},     {"onderwerp", read_topic},
                 {"stilte", read_quiet},        {"einde", read_ending},
                 {"achteraf", read_afterwards}, {"bespreek", read_questions}};
    Collector collector = {.L = L, .builder = builder, .error = error};
    for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) {
        if (!each(&collector, LISTS[i].word, LISTS[i].read)) {
            return false;
        }
    }
    return true;
}
