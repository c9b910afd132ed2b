// The customers that are the user's own, and with them who there is at all.

#include <string.h>

#include "author/program.h"
#include "base/text.h"
#include "platform/folder.h"

static const char CUSTOMERS[] = "klanten";
static const char TRANSLATIONS[] = "vertalingen";

// What Windows takes for a device, whatever stands behind its dot.
static bool is_device(const char *name)
{
    static const char *const ALONE[] = {"con", "prn", "aux", "nul"};
    for (size_t i = 0; i < sizeof ALONE / sizeof ALONE[0]; i++) {
        if (strcmp(name, ALONE[i]) == 0) {
            return true;
        }
    }
    return (strncmp(name, "com", 3) == 0 || strncmp(name, "lpt", 3) == 0) &&
           name[3] >= '0' && name[3] <= '9' && name[4] == '\0';
}

bool program_names(const char *name)
{
    size_t count = strlen(name);
    return count > 0 && count <= PROGRAM_NAME_MAX && !is_device(name) &&
           strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == count;
}

// NAME.lua in `folder`, which is the last of the user's own.
static bool join(const char *folder, const char *name, const char *ending,
                 char out[FILE_PATH_MAX])
{
    char file[FILE_PATH_MAX];
    return program_names(name) && text_copy(file, sizeof file, name) &&
           text_append(file, sizeof file, ending) &&
           file_join(out, folder, file);
}

bool program_own_path(const Program *program, const char *name,
                      char out[FILE_PATH_MAX])
{
    char folder[FILE_PATH_MAX];
    return program->own[0] && file_join(folder, program->own, CUSTOMERS) &&
           join(folder, name, ".lua", out);
}

bool program_own_translation(const Program *program, const char *name,
                             const char *language, char out[FILE_PATH_MAX])
{
    char folders[FILE_PATH_MAX];
    char folder[FILE_PATH_MAX];
    return program->own[0] && program_names(language) &&
           file_join(folders, program->own, TRANSLATIONS) &&
           file_join(folder, folders, language) &&
           join(folder, name, ".po", out);
}

bool program_is_own(const Program *program, const char *name)
{
    char path[FILE_PATH_MAX];
    return program_own_path(program, name, path) && file_exists(path);
}

bool program_knows(const Program *program, const char *name)
{
    char path[FILE_PATH_MAX];
    return program_path(program, name, path) && file_exists(path);
}

// As far as `wanted` can be a name.
static void make_name(const char *wanted, char out[PROGRAM_NAME_MAX + 1])
{
    size_t count = 0;
    for (; *wanted != '\0' && count < PROGRAM_NAME_MAX; wanted++) {
        char letter =
            *wanted >= 'A' && *wanted <= 'Z' ? (char)(*wanted + 32) : *wanted;
        const char one[] = {letter, '\0'};
        if (program_names(one) && letter != '_') {
            out[count++] = letter;
        } else if ((letter == ' ' || letter == '_' || letter == '-') &&
                   count > 0 && out[count - 1] != '_') {
            out[count++] = '_';
        }
    }
    while (count > 0 && out[count - 1] == '_') {
        count--;
    }
    out[count] = '\0';
    if (count == 0) {
        (void)text_copy(out, PROGRAM_NAME_MAX + 1, "klant");
    }
}

void program_free_name(const Program *program, const char *wanted,
                       char out[PROGRAM_NAME_MAX + 1])
{
    enum { TAIL = 12, MOST = 999 };
    char plain[PROGRAM_NAME_MAX + 1];
    char name[PROGRAM_NAME_MAX + TAIL];
    make_name(wanted, plain);
    (void)text_copy(out, PROGRAM_NAME_MAX + 1, plain);
    for (int i = 2;
         (program_knows(program, out) || !program_names(out)) && i <= MOST;
         i++) {
        snprintf(name, sizeof name, "%.*s_%d", PROGRAM_NAME_MAX - TAIL, plain,
                 i);
        (void)text_copy(out, PROGRAM_NAME_MAX + 1, name);
    }
}

// The folders of `path`, which is in the user's own.
static void make_folders(const Program *program, const char *path)
{
    char folder[FILE_PATH_MAX];
    char data[FILE_PATH_MAX];
    (void)folder_data_make(data, NULL);
    (void)text_copy(folder, sizeof folder, path);
    for (char *slash = folder + strlen(program->own); slash;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        (void)folder_make(folder); // what fails is said where it is written
        *slash = '/';
    }
}

bool program_own_write(const Program *program, const char *name,
                       const char *language, const char *text, Error *error)
{
    char path[FILE_PATH_MAX];
    bool found = language
                     ? program_own_translation(program, name, language, path)
                     : program_own_path(program, name, path);
    if (!found) {
        return error_set(error, ERROR_FILE_WRITE, name, 0, NULL, NULL);
    }
    make_folders(program, path);
    return file_write(path, text, strlen(text), error);
}

static bool is_among(const char *name, const char **names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) {
            return true;
        }
    }
    return false;
}

// No folder yet, or one that cannot be read, holds nobody.
static size_t list_own(const Program *program, const char ***names)
{
    char folder[FILE_PATH_MAX];
    size_t count = 0;
    bool listed =
        program->own[0] && file_join(folder, program->own, CUSTOMERS) &&
        file_exists(folder) &&
        file_list(program->arena, folder, ".lua", names, &count, NULL);
    return listed ? count : 0;
}

bool program_customers(const Program *program, const char ***names,
                       size_t *count, Error *error)
{
    char folder[FILE_PATH_MAX];
    const char **all = NULL;
    const char **own = NULL;
    size_t all_count = 0;
    *count = 0;
    if (!file_join(folder, program->folder, "scripts/klanten")) {
        return error_set(error, ERROR_FILE_MISSING, program->folder, 0, NULL,
                         NULL);
    }
    if (!file_list(program->arena, folder, ".lua", &all, &all_count, error)) {
        return false;
    }
    size_t own_count = list_own(program, &own);
    *names = arena_push(program->arena, (all_count + own_count) * sizeof *all);
    if (!*names) {
        return error_set(error, ERROR_MEMORY, folder, 0, NULL, NULL);
    }
    for (size_t i = 0; i < all_count; i++) {
        if (!is_among(all[i], own, own_count)) {
            (*names)[(*count)++] = all[i];
        }
    }
    for (size_t i = 0; i < own_count; i++) {
        if (program_names(own[i])) {
            (*names)[(*count)++] = own[i];
        }
    }
    return true;
}
