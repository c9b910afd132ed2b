#include "keep/settings_file.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "platform/file.h"
#include "platform/folder.h"

enum { FILE_BYTES_MAX = 16 * 1024 };

static const char NAME[] = "instellingen.json";

static bool find_file(char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    return folder_data(folder, error) &&
           (file_join(path, folder, NAME) ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL));
}

// Who asks for letters of 400 % is nearer to 200 than to the usual ones.
static int bring_within(const SettingRule *rule, json_int_t value)
{
    return value < rule->least  ? rule->least
           : value > rule->most ? rule->most
                                : (int)value;
}

static void take_all(const json_t *from, Settings *settings)
{
    for (int i = 0; i < SETTINGS; i++) {
        const SettingRule *rule = settings_rule((Setting)i);
        const json_t *value = json_object_get(from, rule->key);
        if (rule->kind == SETTING_IS_FLAG && json_is_boolean(value)) {
            settings_set(settings, (Setting)i, json_is_true(value));
        } else if (rule->kind == SETTING_IS_CHOICE && json_is_string(value)) {
            settings_set_word(settings, (Setting)i, json_string_value(value));
        } else if (rule->kind == SETTING_IS_NUMBER && json_is_integer(value)) {
            settings_set(settings, (Setting)i,
                         bring_within(rule, json_integer_value(value)));
        }
    }
}

// Before there was a choice of letters there was a switch for some of them.
static void take_switch(const json_t *from, Settings *settings)
{
    if (!json_object_get(from, settings_rule(SETTING_FONT)->key) &&
        json_is_true(json_object_get(from, "leesbaar"))) {
        settings_set(settings, SETTING_FONT, FONT_READABLE);
    }
}

bool settings_file_read(Settings *settings, Error *error)
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
        take_switch(root, settings);
    } else if (text) {
        error_set(error, ERROR_FILE_READ, path, where.line, NULL, where.text);
    }
    bool good = root != NULL;
    json_decref(root);
    arena_free(&arena);
    return good;
}

static json_t *print_one(const Settings *settings, Setting setting)
{
    int value = settings_get(settings, setting);
    switch (settings_rule(setting)->kind) {
    case SETTING_IS_FLAG:
        return json_boolean(value);
    case SETTING_IS_CHOICE:
        return json_string(settings_get_word(settings, setting));
    default:
        return json_integer(value);
    }
}

// NULL if there is no memory for it.
static char *print_all(const Settings *settings)
{
    json_t *root = json_object();
    bool good = root != NULL;
    for (int i = 0; good && i < SETTINGS; i++) {
        good = json_object_set_new(root, settings_rule((Setting)i)->key,
                                   print_one(settings, (Setting)i)) == 0;
    }
    char *text = good ? json_dumps(root, JSON_INDENT(1)) : NULL;
    json_decref(root);
    return text;
}

bool settings_file_write(const Settings *settings, Error *error)
{
    char path[FILE_PATH_MAX];
    if (!find_file(path, error)) {
        return false;
    }
    char *text = print_all(settings);
    if (!text) {
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    bool written = file_write(path, text, strlen(text), error);
    free(text);
    return written;
}
