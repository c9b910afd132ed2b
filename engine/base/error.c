#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

static const char *const KEYS[] = {
    [ERROR_NONE] = "error.none",
    [ERROR_FILE_MISSING] = "error.file.missing",
    [ERROR_FILE_READ] = "error.file.read",
    [ERROR_FILE_WRITE] = "error.file.write",
    [ERROR_FILE_SIZE] = "error.file.size",
    [ERROR_FILE_ENCODING] = "error.file.encoding",
    [ERROR_SCRIPT_SYNTAX] = "error.script.syntax",
    [ERROR_SCRIPT_WORD] = "error.script.word",
    [ERROR_SCRIPT_MEMORY] = "error.script.memory",
    [ERROR_SCRIPT_TIME] = "error.script.time",
    [ERROR_SCRIPT_LIMIT] = "error.script.limit",
    [ERROR_SCRIPT_NAME] = "error.script.name",
    [ERROR_TRANSLATION] = "error.translation",
    [ERROR_RECORDING] = "error.recording",
    [ERROR_RECORDING_FITS] = "error.recording.fits",
    [ERROR_JOURNAL] = "error.journal",
    [ERROR_JOURNAL_FILE] = "error.journal.file",
    [ERROR_LESSON] = "error.lesson",
    [ERROR_LESSON_TAKEN] = "error.lesson.taken",
    [ERROR_SETTINGS] = "error.settings",
    [ERROR_PARCEL] = "error.parcel",
    [ERROR_TRIO] = "error.trio",
    [ERROR_NAME] = "error.name",
    [ERROR_MEMORY] = "error.memory",
    [ERROR_WINDOW] = "error.window",
    [ERROR_FONT] = "error.font",
};

static void set_text(char out[ERROR_TEXT_MAX], const char *text)
{
    (void)text_copy(out, ERROR_TEXT_MAX, text == NULL ? "" : text);
    text_clean(out);
}

bool error_set(Error *error, ErrorKind kind, const char *file, int line,
               const char *word, const char *detail)
{
    if (error != NULL) {
        error->kind = kind;
        error->line = line;
        set_text(error->file, file);
        set_text(error->word, word);
        set_text(error->detail, detail);
        error->remedy[0] = '\0';
    }
    return false;
}

bool error_remedy(Error *error, const char *key)
{
    if (error != NULL) {
        (void)text_copy(error->remedy, ERROR_TEXT_MAX, key);
    }
    return false;
}

const char *error_key(ErrorKind kind)
{
    size_t i = (size_t)kind;
    return i < sizeof(KEYS) / sizeof(KEYS[0]) ? KEYS[i] : "error.none";
}
