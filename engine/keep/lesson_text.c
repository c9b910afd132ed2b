#include "keep/lesson_text.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

enum { VERSION = 1, NUMBER_BYTES = 24 };

// Writing --------------------------------------------------------------------

static json_t *pack_texts(const LessonEvent *event)
{
    json_t *texts = json_array();
    for (int i = 0; texts && i < event->count; i++) {
        json_t *one = json_pack("{s:s, s:i}", "tekst", event->texts[i],
                                "handen", event->hands[i]);
        if (json_array_append_new(texts, one) != 0) {
            json_decref(texts);
            texts = NULL;
        }
    }
    return texts;
}

static json_t *pack_event(const LessonEvent *event)
{
    char seed[NUMBER_BYTES]; // JSON has no whole numbers so large
    snprintf(seed, sizeof seed, "%llu", (unsigned long long)event->seed);
    return json_pack("{s:i, s:i, s:i, s:o, s:i, s:s, s:I, s:s, s:s}", "soort",
                     (int)event->kind, "zet", event->number, "speler",
                     event->player, "teksten", pack_texts(event), "gekozen",
                     event->chosen, "gedachte", event->thought, "tijd",
                     (json_int_t)event->when, "zaad", seed, "zetten",
                     event->moves);
}

static json_t *pack_names(const Lesson *lesson)
{
    json_t *names = json_array();
    for (int i = 0; names && i < lesson->player_count; i++) {
        json_t *name = json_string(lesson->named ? lesson->names[i] : "");
        if (json_array_append_new(names, name) != 0) {
            json_decref(names);
            names = NULL;
        }
    }
    return names;
}

// As text of its own, or NULL.
static char *dump(json_t *root)
{
    char *text = root ? json_dumps(root, JSON_COMPACT) : NULL;
    json_decref(root);
    return text;
}

static json_t *pack_head(const Lesson *lesson)
{
    return json_pack("{s:i, s:o, s:i, s:b, s:b, s:i, s:i, s:[]}", "versie",
                     VERSION, "spelers", pack_names(lesson), "stoel",
                     lesson->seat, "fluisteren", lesson->whispering, "namen",
                     lesson->named, "zinnen", lesson->own, "ronde",
                     lesson->round, "gebeurtenissen");
}

char *lesson_text_head(const Lesson *lesson)
{
    return dump(pack_head(lesson));
}

char *lesson_text_event(const LessonEvent *event)
{
    return dump(pack_event(event));
}

char *lesson_text_whole(const Lesson *lesson)
{
    json_t *root = pack_head(lesson);
    json_t *events = json_object_get(root, "gebeurtenissen");
    bool good = events != NULL;
    for (size_t i = 0; good && i < lesson->count; i++) {
        json_t *one = pack_event(&lesson->events[i]);
        good = json_array_append_new(events, one) == 0;
    }
    if (!good) {
        json_decref(root);
        root = NULL;
    }
    return dump(root);
}

// Reading --------------------------------------------------------------------

// An older program let in a line break, or worse; no lesson is lost for that:
// whoever is called so plays on, without a name if need be.
static bool add_player(Lesson *lesson, const char *name)
{
    char taken[NAME_BYTES] = "";
    char *plain = arena_push_text(lesson->arena, name, strlen(name));
    for (char *at = plain; at && *at; at++) {
        *at = (unsigned char)*at < ' ' || *at == 0x7f ? ' ' : *at;
    }
    if (plain && plain[0]) {
        (void)name_take(plain, strlen(plain), taken, NULL);
    }
    return plain && lesson_add_player(lesson, taken);
}

static bool unpack_names(const json_t *names, Lesson *lesson)
{
    if (!json_is_array(names)) {
        return false;
    }
    for (size_t i = 0; i < json_array_size(names); i++) {
        const char *name = json_string_value(json_array_get(names, i));
        if (!name || !add_player(lesson, name)) {
            return false;
        }
    }
    return true;
}

static bool unpack_texts(const json_t *texts, LessonEvent *event)
{
    if (!json_is_array(texts) || json_array_size(texts) > LESSON_TEXTS_MAX) {
        return false;
    }
    event->count = (int)json_array_size(texts);
    for (int i = 0; i < event->count; i++) {
        json_t *one = json_array_get(texts, (size_t)i);
        if (json_unpack(one, "{s:s, s:i}", "tekst", &event->texts[i], "handen",
                        &event->hands[i]) != 0 ||
            !text_is_plain(event->texts[i]) || event->hands[i] < 0 ||
            event->hands[i] > LESSON_HANDS_MAX) {
            return false;
        }
    }
    return true;
}

// What each kind must have, or nobody could read it later. Who played may be
// more than there are now: another day fewer may come.
static bool makes_sense(const LessonEvent *event)
{
    return event->number >= 0 && event->player >= NONE &&
           event->player < LESSON_PLAYERS_MAX && event->chosen >= NONE &&
           event->chosen < event->count && text_is_plain(event->thought) &&
           text_is_plain(event->moves) &&
           (event->kind != LESSON_TALK || event->count == 3) &&
           ((event->kind != LESSON_END && event->kind != LESSON_BROUGHT) ||
            event->count == 1);
}

static bool unpack_event(json_t *from, Lesson *lesson)
{
    LessonEvent event = {0};
    json_t *texts = NULL;
    const char *seed = NULL;
    json_int_t when = 0;
    int kind = -1;
    if (json_unpack(from, "{s:i, s:i, s:i, s:o, s:i, s:s, s:I, s:s, s:s}",
                    "soort", &kind, "zet", &event.number, "speler",
                    &event.player, "teksten", &texts, "gekozen", &event.chosen,
                    "gedachte", &event.thought, "tijd", &when, "zaad", &seed,
                    "zetten", &event.moves) != 0 ||
        kind < 0 || kind >= LESSON_KINDS || !unpack_texts(texts, &event) ||
        !text_read_number(seed, 0, UINT64_MAX, &event.seed)) {
        return false;
    }
    event.kind = (LessonKind)kind;
    event.when = (int64_t)when;
    return makes_sense(&event) && lesson_note(lesson, &event);
}

static bool unpack_events(const json_t *events, Lesson *lesson)
{
    if (!json_is_array(events)) {
        return false;
    }
    for (size_t i = 0; i < json_array_size(events); i++) {
        if (!unpack_event(json_array_get(events, i), lesson)) {
            return false;
        }
    }
    return true;
}

static bool unpack(json_t *root, Lesson *lesson)
{
    int version = 0;
    int whispering = 0;
    int named = 0;
    json_t *names = NULL;
    json_t *events = NULL;
    if (json_unpack(root, "{s:i, s:o, s:i, s:b, s:b, s?i, s?i, s:o}", "versie",
                    &version, "spelers", &names, "stoel", &lesson->seat,
                    "fluisteren", &whispering, "namen", &named, "zinnen",
                    &lesson->own, "ronde", &lesson->round, "gebeurtenissen",
                    &events) != 0 ||
        version != VERSION || lesson->own < 0 || lesson->own > OWNS ||
        lesson->round < 0 || lesson->round > LESSON_ROUND_MAX ||
        !unpack_names(names, lesson)) {
        return false;
    }
    lesson->whispering = whispering != 0;
    lesson->named = named != 0;
    bool seated =
        lesson->player_count == 0
            ? lesson->seat == 0
            : lesson->seat >= 0 && lesson->seat < lesson->player_count;
    return seated && unpack_events(events, lesson);
}

static bool unpack_text(const char *text, Lesson *lesson,
                        bool (*unpack_one)(json_t *root, Lesson *lesson))
{
    json_t *root = json_loads(text, 0, NULL);
    bool good = root && unpack_one(root, lesson);
    json_decref(root);
    return good;
}

bool lesson_text_read(const char *text, Lesson *lesson)
{
    return unpack_text(text, lesson, unpack);
}

bool lesson_text_read_event(const char *text, Lesson *lesson)
{
    return unpack_text(text, lesson, unpack_event);
}
