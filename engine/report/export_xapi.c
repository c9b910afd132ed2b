#include <jansson.h>
#include <string.h>

#include "base/uuid.h"
#include "keep/calendar.h"
#include "platform/clock.h"
#include "report/export_write.h"
#include "talk/move.h"
#include "tell/explain.h"

#define HOME "https://geslaagd.example/"
#define PROFILE HOME "xapi/"
#define ADL "http://adlnet.gov/expapi/verbs/"

enum {
    WORD_BYTES = 256,
    ID_BYTES = UUID_TEXT,
    PATH_BYTES = 256,
    IRI_BYTES = sizeof PROFILE + PATH_BYTES,
    STAMP_BYTES = 32,
    YEARS_FROM = 1900
};

// A UUID version 5 (RFC 4122) of the talk and what of it: the same talk gives
// the same ids each time it is exported, from whatever journal it is in.
static void write_id(const ExportTalk *talk, const char *what, size_t number,
                     char out[ID_BYTES])
{
    char name[WORD_BYTES];
    int size =
        snprintf(name, sizeof name, "%s/%llu/%s/%s/%zu", talk->scenario->id,
                 (unsigned long long)talk->seed, talk->started, what, number);
    size_t length = (size_t)size < sizeof name ? (size_t)size : WORD_BYTES - 1;
    Uuid space = uuid_of_name(&UUID_URL, HOME, strlen(HOME));
    Uuid id = uuid_of_name(&space, name, length);
    uuid_write(&id, out);
}

// Somebody whose name nobody knows: a name of this talk alone.
static json_t *write_actor(const ExportTalk *talk, const char *name)
{
    char id[ID_BYTES];
    write_id(talk, "actor", 0, id);
    json_t *actor =
        json_pack("{s:s, s:{s:s, s:s}}", "objectType", "Agent", "account",
                  "homePage", HOME, "name", name ? name : id);
    if (actor && name) {
        json_object_set_new(actor, "name", json_string(name));
    }
    return actor;
}

static json_t *write_verb(const char *verb, const char *shown)
{
    char iri[IRI_BYTES];
    snprintf(iri, sizeof iri, ADL "%s", verb);
    return json_pack("{s:s, s:{s:s}}", "id", iri, "display", "en", shown);
}

static json_t *write_activity(const ExportTalk *talk, const char *kind,
                              const char *path, const char *name)
{
    char id[IRI_BYTES];
    char type[IRI_BYTES];
    snprintf(id, sizeof id, PROFILE "%s", path);
    snprintf(type, sizeof type, PROFILE "types/%s", kind);
    return json_pack("{s:s, s:s, s:{s:s, s:{s:s}}}", "objectType", "Activity",
                     "id", id, "definition", "type", type, "name",
                     talk->language, name);
}

static json_t *write_context(const ExportTalk *talk)
{
    char registration[ID_BYTES];
    char path[PATH_BYTES];
    write_id(talk, "talk", 0, registration);
    snprintf(path, sizeof path, "klanten/%s", talk->scenario->id);
    return json_pack(
        "{s:s, s:s, s:s, s:{s:[o]}}", "registration", registration, "platform",
        "Ben ik geslaagd? " PROGRAM_VERSION, "language", talk->language,
        "contextActivities", "grouping",
        write_activity(talk, "klant", path, talk->scenario->title));
}

// The journal keeps the clock on the wall; the world wants to know which.
static void write_stamp(const char *when, char out[STAMP_BYTES])
{
    int at[6];
    int64_t moment;
    out[0] = '\0';
    if (calendar_read_moment(when, &moment)) {
        (void)clock_write_utc(moment, "%Y-%m-%dT%H:%M:%SZ", out, STAMP_BYTES);
    } else if (sscanf(when, "%d-%d-%dT%d:%d:%d", &at[0], &at[1], &at[2], &at[3],
                      &at[4], &at[5]) == 6 &&
               clock_read_local(at, &moment)) {
        (void)clock_write_utc(moment, "%Y-%m-%dT%H:%M:%SZ", out, STAMP_BYTES);
    }
}

static json_t *begin_statement(const ExportTalk *talk, const char *name,
                               const char *what, size_t number,
                               const char *when)
{
    char id[ID_BYTES];
    write_id(talk, what, number, id);
    json_t *statement = json_pack("{s:s, s:o, s:s, s:o}", "id", id, "actor",
                                  write_actor(talk, name), "version", "1.0.3",
                                  "context", write_context(talk));
    if (statement && when && when[0]) {
        char stamp[STAMP_BYTES];
        write_stamp(when, stamp);
        json_object_set_new(statement, "timestamp", json_string(stamp));
    }
    return statement;
}

static json_t *write_talk_activity(const ExportTalk *talk)
{
    char path[PATH_BYTES];
    char id[ID_BYTES];
    write_id(talk, "talk", 0, id);
    snprintf(path, sizeof path, "gesprekken/%s", id);
    return write_activity(talk, "gesprek", path, talk->scenario->title);
}

static bool add(json_t *list, json_t *statement)
{
    return statement && json_array_append_new(list, statement) == 0;
}

static bool add_start(const ExportTalk *talk, const char *name, json_t *list)
{
    json_t *start = begin_statement(talk, name, "start", 0, talk->started);
    if (start) {
        json_object_set_new(start, "verb",
                            write_verb("initialized", "initialized"));
        json_object_set_new(start, "object", write_talk_activity(talk));
    }
    return add(list, start);
}

static json_t *write_effects(const DebriefMove *move)
{
    json_t *rules = json_array();
    for (int i = 0; i < move->turn.effect_count; i++) {
        char rule[WORD_BYTES];
        snprintf(rule, sizeof rule, "R%d %s", move->turn.effects[i].rule,
                 rapport_reason_word((Reason)move->turn.effects[i].reason));
        json_array_append_new(rules, json_string(rule));
    }
    return rules;
}

// What was said; of the player's own words what they do: the words stay on this
// machine, unless they are asked for.
static const char *response_of(const Program *program, const ExportTalk *talk,
                               const Turn *turn)
{
    return move_is_own(turn->move)
               ? scenario_act_word(move_act(talk->scenario, turn->move))
               : explain_you(program->words, turn);
}

static void add_typed(json_t *said, const Turn *turn)
{
    json_t *extensions =
        json_object_get(json_object_get(said, "result"), "extensions");
    json_object_set_new(extensions, PROFILE "zin", json_string(turn->you));
}

static bool add_move(const Program *program, const ExportTalk *talk,
                     const ExportXapi *shown, size_t i, json_t *list)
{
    const DebriefMove *move = &talk->debrief->moves[i];
    char path[PATH_BYTES];
    json_t *said = begin_statement(talk, shown->name, "move", i + 1, NULL);
    int topic = move->turn.move.topic;
    snprintf(path, sizeof path, "klanten/%s/zetten/%d/%d", talk->scenario->id,
             topic, move->turn.move.option);
    if (!said) {
        return false;
    }
    json_object_set_new(said, "verb", write_verb("responded", "responded"));
    json_object_set_new(
        said, "object",
        write_activity(talk, "zet", path,
                       topic == NONE ? "-"
                                     : talk->scenario->topics[topic].name));
    json_object_set_new(
        said, "result",
        json_pack("{s:s, s:{s:i, s:i, s:i, s:i, s:o}}", "response",
                  response_of(program, talk, &move->turn), "extensions",
                  PROFILE "zet", (int)i + 1, PROFILE "contact", move->rapport,
                  PROFILE "vertrouwen", move->trust, PROFILE "druk",
                  move->pressure, PROFILE "regels", write_effects(move)));
    if (shown->typed && move_is_own(move->turn.move)) {
        add_typed(said, &move->turn);
    }
    return add(list, said);
}

static bool add_end(const ExportTalk *talk, const char *name, json_t *list)
{
    const DebriefFacts *facts = &talk->debrief->facts;
    json_t *end = begin_statement(talk, name, "end", 0, talk->ended);
    if (!end) {
        return false;
    }
    json_object_set_new(end, "verb", write_verb("completed", "completed"));
    json_object_set_new(end, "object", write_talk_activity(talk));
    json_object_set_new(
        end, "result",
        json_pack(
            "{s:b, s:s, s:{s:i, s:i, s:i, s:i}}", "completion", 1, "response",
            scenario_ending_word((Ending)talk->debrief->end.ending),
            "extensions", PROFILE "ingevuld", facts->filled, PROFILE "verteld",
            facts->told, PROFILE "vragen", facts->questions,
            PROFILE "teruggegeven", facts->reflections));
    return add(list, end);
}

static bool add_talk(const Program *program, const ExportTalk *talk,
                     const ExportXapi *shown, json_t *list)
{
    if (!add_start(talk, shown->name, list)) {
        return false;
    }
    for (size_t i = 0; i < talk->debrief->count; i++) {
        if (!add_move(program, talk, shown, i, list)) {
            return false;
        }
    }
    return add_end(talk, shown->name, list);
}

bool export_write_xapi(const Program *program, const ExportTalk *talks,
                       size_t count, const ExportXapi *shown, FILE *to)
{
    json_t *list = json_array();
    bool good = list != NULL;
    for (size_t i = 0; good && i < count; i++) {
        good = add_talk(program, &talks[i], shown, list);
    }
    good = good && json_dumpf(list, to, JSON_INDENT(1)) == 0;
    json_decref(list);
    return good;
}
