#include "author/script/collect_parts.h"

#include <lauxlib.h>
#include <string.h>

#include "base/nearest.h"
#include "base/text.h"

const char *collect_text(lua_State *L, const char *name)
{
    lua_getfield(L, -1, name);
    const char *text =
        lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    lua_pop(L, 1);
    return text;
}

int collect_number(lua_State *L, const char *name, int otherwise)
{
    lua_getfield(L, -1, name);
    int number = lua_isinteger(L, -1) ? (int)lua_tointeger(L, -1) : otherwise;
    lua_pop(L, 1);
    return number;
}

bool collect_flag(lua_State *L, const char *name)
{
    lua_getfield(L, -1, name);
    bool flag = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return flag;
}

bool collect_push(lua_State *L, const char *name)
{
    lua_getfield(L, -1, name);
    if (lua_istable(L, -1)) {
        return true;
    }
    lua_pop(L, 1);
    return false;
}

bool collect_each(Collector *collector, const char *name, CollectReader read)
{
    lua_State *L = collector->L;
    luaL_checkstack(L, 4, NULL);
    if (!collect_push(L, name)) {
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

BeatDraft collect_beat(lua_State *L, int depth)
{
    BeatDraft draft = {.text = collect_text(L, "tekst"),
                       .thought = collect_text(L, "denkt"),
                       .action = collect_text(L, "doet"),
                       .gaze = collect_text(L, "blik"),
                       .expression = collect_text(L, "gezicht"),
                       .depth = collect_number(L, "diepte", depth),
                       .line = collect_number(L, "regel", 0)};
    if (collect_push(L, "zwijg")) {
        draft.silence_text = collect_text(L, "tekst");
        draft.silence_thought = collect_text(L, "denkt");
        lua_pop(L, 1);
    }
    return draft;
}

BeatDraft collect_beat_of(lua_State *L, const char *name, int depth)
{
    BeatDraft draft = {0};
    if (collect_push(L, name)) {
        draft = collect_beat(L, depth);
        lua_pop(L, 1);
    }
    return draft;
}

WhenDraft collect_when(lua_State *L)
{
    WhenDraft draft = {{NULL}, {false}};
    if (!collect_push(L, "na")) {
        return draft;
    }
    for (int i = 0; i < WHEN_TOPICS_MAX; i++) {
        lua_rawgeti(L, -1, i + 1);
        if (lua_istable(L, -1)) {
            draft.names[i] = collect_text(L, "naam");
            draft.absent[i] = collect_flag(L, "niet");
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return draft;
}

void collect_texts(lua_State *L, const char *name, const char **texts, int size)
{
    if (!collect_push(L, name)) {
        return;
    }
    for (int i = 0; i < size; i++) {
        lua_rawgeti(L, -1, i + 1);
        texts[i] = lua_tostring(L, -1); // the table keeps it
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

// How somebody looks ---------------------------------------------------------

static bool appearance_fail(Collector *collector, const char *word,
                            const char *detail, const char *remedy)
{
    error_set(collector->error, ERROR_SCRIPT_WORD, NULL,
              collect_number(collector->L, "regel", 0), word, detail);
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
    const char *property = collect_text(L, "naam");
    const char *word = collect_text(L, "waarde");
    bool known =
        word != NULL
            ? appearance_set_word(collector->appearance, property, word)
            : appearance_set_number(collector->appearance, property,
                                    collect_number(L, "waarde", 0));
    return known || explain_appearance(collector, property, word);
}

bool collect_appearance(Collector *collector, Appearance *appearance)
{
    collector->appearance = appearance;
    return collect_each(collector, "uiterlijk", read_appearance);
}

// What happens ---------------------------------------------------------------

bool collect_event(Collector *collector)
{
    lua_State *L = collector->L;
    EventDraft draft = {.name = collect_text(L, "naam"),
                        .happens = collect_text(L, "gebeurt"),
                        .beat = collect_beat_of(L, "hij", 1),
                        .minute = collect_number(L, "minuut", 0),
                        .after = collect_when(L),
                        .line = collect_number(L, "regel", 0)};
    bool fits = true;
    collect_texts(L, "stemming", draft.moods, SCENARIO_MOODS_MAX);
    if (collect_push(L, "wie")) {
        draft.who = collect_text(L, "naam");
        draft.says = collect_beat_of(L, "zegt", 1);
        fits = collect_appearance(collector, &draft.looks);
        lua_pop(L, 1);
    }
    return fits && builder_event(collector->builder, &draft, collector->error);
}
