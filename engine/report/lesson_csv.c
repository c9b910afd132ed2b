#include "report/lesson_csv.h"

#include "platform/clock.h"
#include "platform/folder.h"
#include "report/export_file.h"
#include "report/table.h"
#include "talk/scenario/scenario.h"

enum { FILE_NAME_BYTES = 40 };

static const char *kind_key(LessonKind kind)
{
    static const char *const KEYS[LESSON_KINDS] = {
        [LESSON_TALK] = "lesson.table.talk",
        [LESSON_MOVE] = "lesson.table.move",
        [LESSON_VOTE] = "lesson.table.vote",
        [LESSON_GUESS] = "lesson.table.guess",
        [LESSON_TURN_BACK] = "lesson.table.back",
        [LESSON_END] = "lesson.table.end",
        [LESSON_SUBJECT] = "lesson.table.subject",
        [LESSON_MARK] = "lesson.table.mark",
        [LESSON_CARD] = "lesson.table.card",
        [LESSON_BROUGHT] = "lesson.table.brought"};
    return KEYS[kind];
}

static bool has_hands(const LessonEvent *event)
{
    return event->kind == LESSON_VOTE || event->kind == LESSON_SUBJECT ||
           event->kind == LESSON_MARK;
}

static void write_row(const Words *words, const Lesson *lesson, size_t at,
                      int text, Table *table)
{
    const LessonEvent *event = &lesson->events[at];
    bool chosen = has_hands(event) && event->chosen == text;
    char label[LESSON_NAME_BYTES] = "";
    if (event->player != NONE) {
        lesson_label(lesson, event->player, label);
    }
    table_number(table, (int64_t)at + 1);
    table_text(table, words_get(words, kind_key(event->kind)));
    table_number(table, event->number);
    table_text(table, label);
    table_text(table, text < event->count ? event->texts[text] : "");
    if (has_hands(event)) {
        table_number(table, event->hands[text]);
    } else {
        table_text(table, "");
    }
    table_text(table, chosen ? words_get(words, "export.yes") : "");
    table_text(table, event->thought);
    table_end_row(table);
}

void lesson_csv_write(const Words *words, const Lesson *lesson, FILE *to)
{
    Table table = table_begin(to, words_get(words, "lesson.columns"));
    for (size_t i = 0; i < lesson->count; i++) {
        const LessonEvent *event = &lesson->events[i];
        bool each = has_hands(event) || event->kind == LESSON_GUESS ||
                    event->kind == LESSON_TALK;
        int rows = each ? event->count : 1;
        for (int text = 0; text < rows; text++) {
            write_row(words, lesson, i, text, &table);
        }
    }
}

// Named after the moment at which it began: one lesson, one file, however often
// it was stopped and taken up.
static bool find_path(const Lesson *lesson, char path[FILE_PATH_MAX],
                      Error *error)
{
    char folder[FILE_PATH_MAX];
    char name[FILE_NAME_BYTES] = "les.csv";
    int64_t began = lesson->count > 0 ? lesson->events[0].when : 0;
    if (began > 0) {
        (void)clock_write_local(began, "les-%Y-%m-%d-%H%M%S.csv", name,
                                sizeof name);
    }
    return folder_papers(folder, error) &&
           (file_join(path, folder, name) ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL));
}

typedef struct Kept {
    const Words *words;
    const Lesson *lesson;
} Kept;

static bool write_kept(const void *self, FILE *to)
{
    const Kept *kept = self;
    lesson_csv_write(kept->words, kept->lesson, to);
    return true;
}

bool lesson_csv_keep(const Words *words, const Lesson *lesson,
                     char path[FILE_PATH_MAX], Error *error)
{
    const Kept kept = {words, lesson};
    return find_path(lesson, path, error) &&
           export_file_write(write_kept, &kept, path, error);
}
