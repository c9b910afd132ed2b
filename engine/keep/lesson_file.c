#include "keep/lesson_file.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "platform/folder.h"
#include "talk/scenario.h"

enum {
    VERSION = 1,
    FILE_BYTES_MAX = 16 * 1024 * 1024,
    ASIDE_MAX = 1000,
    NAME_BYTES = 48,
    NUMBER_BYTES = 24
};

static const char NAME[] = "les-bezig.json";

static bool find_file(char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    return folder_data(folder, error) &&
           (file_join(path, folder, NAME) ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL));
}

bool lesson_file_is_there(void)
{
    char path[FILE_PATH_MAX];
    return find_file(path, NULL) && file_exists(path);
}

// Writing --------------------------------------------------------------------

static json_t *pack_texts(const LessonEvent *event)
{
    json_t *texts = json_array();
    for (int i = 0; texts && i < event->count; i++) {
        json_t *one =
            json_pack("{s:s, s:i}", "tekst", event->texts[i], "handen",
                      event->kind == LESSON_VOTE ? event->hands[i] : 0);
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

static json_t *pack_events(const Lesson *lesson)
{
    json_t *events = json_array();
    for (size_t i = 0; events && i < lesson->count; i++) {
        if (json_array_append_new(events, pack_event(&lesson->events[i])) !=
            0) {
            json_decref(events);
            events = NULL;
        }
    }
    return events;
}

bool lesson_file_write(const Lesson *lesson, Error *error)
{
    char path[FILE_PATH_MAX];
    if (!find_file(path, error)) {
        return false;
    }
    json_t *root = json_pack(
        "{s:i, s:I, s:o, s:i, s:b, s:b, s:o}", "versie", VERSION, "verteld",
        (json_int_t)lesson->told, "spelers", pack_names(lesson), "stoel",
        lesson->seat, "fluisteren", lesson->whispering, "namen", lesson->named,
        "gebeurtenissen", pack_events(lesson));
    char *text = root ? json_dumps(root, JSON_INDENT(1)) : NULL;
    json_decref(root);
    if (!text) {
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    bool written = file_write(path, text, strlen(text), error);
    free(text);
    return written;
}

// Reading --------------------------------------------------------------------

static bool unpack_names(const json_t *names, Lesson *lesson)
{
    if (!json_is_array(names)) {
        return false;
    }
    for (size_t i = 0; i < json_array_size(names); i++) {
        const char *name = json_string_value(json_array_get(names, i));
        if (!name || !text_is_plain(name) || strchr(name, '\n') ||
            !lesson_add_player(lesson, name)) {
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

// What each kind must have, or nobody could read it later.
static bool makes_sense(const LessonEvent *event, const Lesson *lesson)
{
    return event->number >= 0 && event->player >= NONE &&
           event->player < lesson->player_count && event->chosen >= NONE &&
           event->chosen < event->count && text_is_plain(event->thought) &&
           text_is_plain(event->moves) &&
           (event->kind != LESSON_TALK || event->count == 3) &&
           (event->kind != LESSON_END || event->count == 1);
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
    return makes_sense(&event, lesson) && lesson_note(lesson, &event);
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
    json_int_t told = 0;
    if (json_unpack(root, "{s:i, s?I, s:o, s:i, s:b, s:b, s:o}", "versie",
                    &version, "verteld", &told, "spelers", &names, "stoel",
                    &lesson->seat, "fluisteren", &whispering, "namen", &named,
                    "gebeurtenissen", &events) != 0 ||
        version != VERSION || !unpack_names(names, lesson)) {
        return false;
    }
    lesson->whispering = whispering != 0;
    lesson->named = named != 0;
    bool seated =
        lesson->player_count == 0
            ? lesson->seat == 0
            : lesson->seat >= 0 && lesson->seat < lesson->player_count;
    lesson->told = told > 0 ? (size_t)told : 0;
    return seated && unpack_events(events, lesson);
}

// Nobody's work is thrown away because it cannot be read now. False, with
// errno, if it stays where it is.
static bool put_aside(const char *path, char aside[FILE_PATH_MAX])
{
    char folder[FILE_PATH_MAX];
    errno = ENAMETOOLONG;
    for (int i = 1; i <= ASIDE_MAX && folder_data(folder, NULL); i++) {
        char name[NAME_BYTES];
        snprintf(name, sizeof name, "les-beschadigd-%d.json", i);
        if (!file_join(aside, folder, name)) {
            break;
        }
        if (!file_exists(aside)) {
            if (file_move(path, aside, NULL)) {
                return true;
            }
            break;
        }
    }
    aside[0] = '\0';
    return false;
}

bool lesson_file_read(Lesson *lesson, char aside[FILE_PATH_MAX], Error *error)
{
    char path[FILE_PATH_MAX];
    size_t count = 0;
    Arena arena = {0};
    Lesson empty = {.arena = lesson->arena};
    json_error_t where = {.line = 0};
    aside[0] = '\0';
    *lesson = empty;
    if (!find_file(path, error)) {
        return false;
    }
    char *text = file_read(&arena, path, FILE_BYTES_MAX, &count, error);
    if (!text) {
        arena_free(&arena);
        return false;
    }
    json_t *root = json_loadb(text, count, 0, &where);
    bool good = root && unpack(root, lesson);
    json_decref(root);
    arena_free(&arena);
    if (!good) {
        *lesson = empty;
        return put_aside(path, aside) ? error_set(error, ERROR_LESSON, path,
                                                  where.line, aside, NULL)
                                      : error_set(error, ERROR_FILE_WRITE, path,
                                                  0, NULL, strerror(errno));
    }
    return true;
}

bool lesson_file_remove(Error *error)
{
    char path[FILE_PATH_MAX];
    if (!find_file(path, error)) {
        return false;
    }
    return file_remove(path, error);
}
