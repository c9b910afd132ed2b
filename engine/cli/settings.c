#include "cli/settings.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"

enum { FILE_BYTES_MAX = 16 * 1024, VOLUME = 60 };

static const char NAME[] = "instellingen.json";

Settings settings_usual(void)
{
    return (Settings){.text_percent = SETTINGS_TEXT_LEAST, .volume = VOLUME};
}

static bool find_file(char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    return file_data_folder(folder, error) &&
           (file_join(path, folder, NAME) ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL));
}

static void take_number(const json_t *from, const char *key, int least,
                        int most, int *value)
{
    const json_t *number = json_object_get(from, key);
    if (json_is_integer(number) && json_integer_value(number) >= least &&
        json_integer_value(number) <= most) {
        *value = (int)json_integer_value(number);
    }
}

static void take_flag(const json_t *from, const char *key, bool *value)
{
    const json_t *flag = json_object_get(from, key);
    if (json_is_boolean(flag)) {
        *value = json_is_true(flag);
    }
}

static void take_all(const json_t *from, Settings *settings)
{
    take_number(from, "letters", SETTINGS_TEXT_LEAST, SETTINGS_TEXT_MOST,
                &settings->text_percent);
    take_number(from, "geluid", 0, SETTINGS_VOLUME_MOST, &settings->volume);
    take_flag(from, "leesbaar", &settings->readable);
    take_flag(from, "kalm", &settings->calm);
    take_flag(from, "oefen", &settings->practice);
    take_flag(from, "bijschriften", &settings->captions);
}

bool settings_read(Settings *settings, Error *error)
{
    char path[FILE_PATH_MAX];
    size_t count = 0;
    Arena arena = {0};
    json_error_t where;
    *settings = settings_usual();
    if (!find_file(path, error)) {
        return false;
    }
    if (!file_exists(path)) {
        return true;
    }
    char *text = file_read(&arena, path, FILE_BYTES_MAX, &count, error);
    json_t *root = text ? json_loadb(text, count, 0, &where) : NULL;
    if (root) {
        take_all(root, settings);
    } else if (text) {
        error_set(error, ERROR_FILE_READ, path, where.line, NULL, where.text);
    }
    bool good = root != NULL;
    json_decref(root);
    arena_free(&arena);
    return good;
}

bool settings_write(const Settings *settings, Error *error)
{
    char path[FILE_PATH_MAX];
    if (!find_file(path, error)) {
        return false;
    }
    json_t *root = json_pack("{s:i, s:i, s:b, s:b, s:b, s:b}", "letters",
                             settings->text_percent, "geluid", settings->volume,
                             "leesbaar", settings->readable, "kalm",
                             settings->calm, "oefen", settings->practice,
                             "bijschriften", settings->captions);
    char *text = root ? json_dumps(root, JSON_INDENT(1)) : NULL;
    json_decref(root);
    if (!text) {
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    bool written = file_write(path, text, strlen(text), error);
    free(text);
    return written;
}
