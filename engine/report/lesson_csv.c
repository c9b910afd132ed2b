#include "report/lesson_csv.h"

#include <stdlib.h>

#include "platform/folder.h"
#include "platform/memory_file.h"
#include "report/export_write.h"
#include "talk/scenario.h"

enum { NAME_BYTES = 32, FILES_MAX = 9999 };

// "les-3.csv", and "les-3.html" for the report beside it.
static bool join(char path[FILE_PATH_MAX], const char *folder, int number,
                 const char *ending)
{
    char name[NAME_BYTES];
    snprintf(name, sizeof name, "les-%d.%s", number, ending);
    return file_join(path, folder, name);
}

static const char *kind_word(LessonKind kind)
{
    static const char *const WORDS[LESSON_KINDS] = {
        [LESSON_TALK] = "gesprek",    [LESSON_MOVE] = "zet",
        [LESSON_VOTE] = "handen",     [LESSON_GUESS] = "gedachte",
        [LESSON_TURN_BACK] = "terug", [LESSON_END] = "einde"};
    return WORDS[kind];
}

static void write_row(const Lesson *lesson, size_t at, int text, FILE *to)
{
    const LessonEvent *event = &lesson->events[at];
    fprintf(to, "%zu,%s,%d,", at + 1, kind_word(event->kind), event->number);
    if (event->player != NONE) {
        char label[LESSON_NAME_BYTES];
        lesson_label(lesson, event->player, label);
        fputs(label, to);
    }
    fputc(',', to);
    export_write_field(to, text < event->count ? event->texts[text] : "");
    if (event->kind == LESSON_VOTE) {
        fprintf(to, ",%d,%s,", event->hands[text],
                event->chosen == text ? "ja" : "");
    } else {
        fputs(",,,", to);
    }
    export_write_field(to, event->thought);
    fputs("\r\n", to);
}

void lesson_csv_write(const Lesson *lesson, FILE *to)
{
    fputs("\xef\xbb\xbf"
          "nummer,wat,zet,speler,tekst,handen,gezegd,gedachte\r\n",
          to);
    for (size_t i = 0; i < lesson->count; i++) {
        const LessonEvent *event = &lesson->events[i];
        bool each = event->kind == LESSON_VOTE || event->kind == LESSON_GUESS ||
                    event->kind == LESSON_TALK;
        int rows = each ? event->count : 1;
        for (int text = 0; text < rows; text++) {
            write_row(lesson, i, text, to);
        }
    }
}

static bool find_path(char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    if (!folder_data(folder, error)) {
        return false;
    }
    for (int i = 1; i <= FILES_MAX; i++) {
        char report[FILE_PATH_MAX];
        if (!join(path, folder, i, "csv") || !join(report, folder, i, "html")) {
            break;
        }
        if (!file_exists(path) && !file_exists(report)) {
            return true;
        }
    }
    return error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL);
}

bool lesson_csv_keep(const Lesson *lesson, char path[FILE_PATH_MAX],
                     Error *error)
{
    MemoryFile memory;
    if (!find_path(path, error)) {
        return false;
    }
    if (!memory_file_open(&memory)) {
        return error_set(error, ERROR_FILE_WRITE, path, 0, NULL, NULL);
    }
    lesson_csv_write(lesson, memory.file);
    bool kept = memory_file_close(&memory)
                    ? file_write(path, memory.bytes, memory.count, error)
                    : error_set(error, ERROR_FILE_WRITE, path, 0, NULL, NULL);
    free(memory.bytes);
    return kept;
}
