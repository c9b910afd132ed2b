#include "keep/settings_file.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "keep/aside.h"
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

// Nobody who can put a link there makes the program read, or write over, what
// is not its own.
static json_t *load(const char *path)
{
    Arena arena = {0};
    size_t count = 0;
    char *text = file_is_link(path)
                     ? NULL
                     : file_read(&arena, path, FILE_BYTES_MAX, &count, NULL);
    json_t *root = text ? json_loadb(text, count, 0, NULL) : NULL;
    arena_free(&arena);
    if (!json_is_object(root)) {
        json_decref(root);
        root = NULL;
    }
    return root;
}

static bool is_there(const char *path)
{
    return file_exists(path) || file_is_link(path);
}

bool settings_file_read(Settings *settings, Error *error)
{
    char path[FILE_PATH_MAX];
    *settings = settings_usual();
    if (!find_file(path, error)) {
        return false;
    }
    json_t *root = load(path);
    if (root) {
        take_all(root, settings);
        take_switch(root, settings);
    } else if (is_there(path)) {
        return error_set(error, ERROR_SETTINGS, path, 0, NULL, NULL);
    }
    json_decref(root);
    return true;
}

// What cannot be read may be somebody's work.
static bool put_aside(const char *path, Error *error)
{
    char aside[FILE_PATH_MAX];
    json_t *root = load(path);
    bool good = root || !is_there(path);
    json_decref(root);
    return good ||
           (aside_find_free(path, aside)
                ? file_move(path, aside, error)
                : error_set(error, ERROR_SETTINGS, path, 0, NULL, NULL));
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
    char folder[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    if (!folder_data_make(folder, error) || !find_file(path, error) ||
        !put_aside(path, error)) {
        return false;
    }
    char *text = print_all(settings);
    if (!text) {
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    bool written = file_write_own(path, text, strlen(text), error);
    free(text);
    return written;
}
