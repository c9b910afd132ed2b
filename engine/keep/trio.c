#include "keep/trio.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/program.h"
#include "base/text.h"
#include "keep/lesson_text.h"
#include "platform/clock.h"
#include "platform/folder.h"

enum {
    EVENTS_MAX = 4096,
    TALKS_MAX = 32,
    WAYS_MAX = 64, // each of them is played again to be told of
    NAME_BYTES_MAX = 96,
    TAIL_BYTES = 16,
    NAMES_MAX = 999, // of files with the same name but for a number
    MARK_BITS = 0xffff
};

// Two trios begin in the same second, when the trainer says so; never with the
// same seed. From the second `number` on it stands behind that.
static void write_name(const Lesson *lesson, int number,
                       char out[NAME_BYTES_MAX])
{
    char tail[TAIL_BYTES] = "";
    char when[NAME_BYTES_MAX] = "";
    const LessonEvent *first = &lesson->events[0];
    (void)clock_write_local(first->when, "%Y-%m-%d-%H%M%S", when, sizeof when);
    if (number > 1) {
        (void)snprintf(tail, sizeof tail, "-%d", number);
    }
    (void)snprintf(out, NAME_BYTES_MAX, "drietal-%.32s-%04x%s" TRIO_ENDING,
                   when, (unsigned)(first->seed & MARK_BITS), tail);
}

static bool find_path(const Lesson *lesson, int number,
                      char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    char name[NAME_BYTES_MAX];
    write_name(lesson, number, name);
    return folder_papers(folder, error) &&
           (file_join(path, folder, name) ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL));
}

bool trio_is_file(const char *path)
{
    size_t size = strlen(path);
    size_t ending = sizeof TRIO_ENDING - 1;
    bool is = size >= ending;
    for (size_t i = 0; is && i < ending; i++) {
        char letter = path[size - ending + i];
        letter = (char)(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a'
                                                       : letter);
        is = letter == TRIO_ENDING[i];
    }
    return is;
}

static bool write_to(const Lesson *lesson, const char *path, Error *error)
{
    char *text = lesson_text_whole(lesson);
    if (!text) {
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    bool good = file_write(path, text, strlen(text), error);
    free(text);
    return good;
}

bool trio_write(const Lesson *lesson, char path[FILE_PATH_MAX], Error *error)
{
    return find_path(lesson, 1, path, error) && write_to(lesson, path, error);
}

// A name, never a path: a customer of this machine is meant.
static bool is_talk(const LessonEvent *event)
{
    return program_names(event->texts[0]);
}

static bool makes_sense(const Lesson *trio)
{
    int talks = 0, ways = 0;
    for (size_t i = 0; i < trio->count; i++) {
        const LessonEvent *event = &trio->events[i];
        if (event->kind == LESSON_BROUGHT || event->player >= LESSON_TRIO ||
            (event->kind == LESSON_TALK && !is_talk(event))) {
            return false;
        }
        talks += event->kind == LESSON_TALK;
        ways += event->kind == LESSON_TURN_BACK;
    }
    return trio->round > 0 && trio->player_count == LESSON_TRIO &&
           trio->count > 0 && trio->count <= EVENTS_MAX &&
           trio->events[0].kind == LESSON_TALK && talks <= TALKS_MAX &&
           ways <= WAYS_MAX;
}

bool trio_open(const char *text, Lesson *lesson)
{
    return lesson_text_read(text, lesson) && makes_sense(lesson);
}

const char *trio_read(const char *path, Lesson *lesson, Error *error)
{
    size_t size = 0;
    const char *text =
        file_read(lesson->arena, path, TRIO_FILE_MAX, &size, error);
    if (text && (strlen(text) != size || !trio_open(text, lesson))) {
        error_set(error, ERROR_TRIO, path, 0, NULL, NULL);
        error_remedy(error, "remedy.trio");
        return NULL;
    }
    return text;
}

// What a trio did first is what it is known by, however much came after.
static bool is_same(const Lesson *a, const Lesson *b)
{
    const LessonEvent *one = &a->events[0];
    const LessonEvent *two = &b->events[0];
    return one->when == two->when && one->seed == two->seed &&
           strcmp(one->texts[0], two->texts[0]) == 0;
}

static bool is_of_same(const Lesson *a, const Lesson *b)
{
    char one[TRIO_WHO_BYTES], two[TRIO_WHO_BYTES];
    trio_who(a, one);
    trio_who(b, two);
    return is_same(a, b) && strcmp(one, two) == 0;
}

// Whether `path` is free for it, or has some of it already; then maybe `*had`.
static bool may_write(const Lesson *trio, const char *path, bool *had)
{
    Arena arena = {0};
    Lesson there = {.arena = &arena};
    bool may = !file_exists(path);
    if (!may && trio_read(path, &there, NULL)) {
        may = is_of_same(&there, trio);
        *had = may && there.count >= trio->count;
    }
    arena_free(&arena);
    return may;
}

bool trio_keep(const Lesson *trio, char path[FILE_PATH_MAX], bool *had,
               Error *error)
{
    *had = false;
    for (int number = 1; number <= NAMES_MAX; number++) {
        if (!find_path(trio, number, path, error)) {
            return false;
        }
        if (may_write(trio, path, had)) {
            return *had || write_to(trio, path, error);
        }
    }
    return error_set(error, ERROR_FILE_WRITE, path, 0, NULL, NULL);
}

// How much of the same trio that event has; 0: it is another, or none.
static size_t count_same(const LessonEvent *event, const Lesson *trio)
{
    Arena arena = {0};
    Lesson had = {.arena = &arena};
    size_t count = event->kind == LESSON_BROUGHT &&
                           trio_open(event->moves, &had) && is_same(&had, trio)
                       ? had.count
                       : 0;
    arena_free(&arena);
    return count;
}

TrioTaken trio_take(Lesson *lesson, const Lesson *trio, const char *text,
                    int64_t when)
{
    char who[TRIO_WHO_BYTES];
    size_t had = 0;
    if (lesson->round > 0) {
        return TRIO_OWN;
    }
    for (size_t i = 0; i < lesson->count; i++) {
        size_t same = count_same(&lesson->events[i], trio);
        had = same > had ? same : had;
    }
    if (had >= trio->count) {
        return TRIO_HAD;
    }
    trio_who(trio, who);
    const LessonEvent event = {.kind = LESSON_BROUGHT,
                               .player = NONE,
                               .count = 1,
                               .texts = {who},
                               .chosen = NONE,
                               .when = when,
                               .moves = text};
    return !lesson_note(lesson, &event) ? TRIO_MEMORY
           : had > 0                    ? TRIO_RENEWED
                                        : TRIO_TAKEN;
}

bool trio_counts(const Lesson *lesson, size_t event)
{
    Arena arena = {0};
    Lesson trio = {.arena = &arena};
    bool counts = trio_open(lesson->events[event].moves, &trio);
    for (size_t i = event + 1; counts && i < lesson->count; i++) {
        counts = count_same(&lesson->events[i], &trio) == 0;
    }
    arena_free(&arena);
    return counts;
}

void trio_who(const Lesson *trio, char out[TRIO_WHO_BYTES])
{
    out[0] = '\0';
    for (int i = 0; i < trio->player_count; i++) {
        char label[LESSON_NAME_BYTES];
        lesson_label(trio, i, label);
        (void)text_append(out, TRIO_WHO_BYTES, i > 0 ? ", " : "");
        (void)text_append(out, TRIO_WHO_BYTES, label);
    }
}
