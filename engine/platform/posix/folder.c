#define _POSIX_C_SOURCE 200809L // mkdir, readlink

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "platform/environment.h"
#include "platform/folder.h"

// From bin/ to what an installed program brings.
static const char SHARED[] = "../share/geslaagd";

// Where the program was built, or is to be installed; the build gives it.
#ifndef GESLAAGD_SOURCE_DIR
#define GESLAAGD_SOURCE_DIR ""
#endif

static bool fail(Error *error, ErrorKind kind, const char *path)
{
    return file_fail(error, kind, path, errno);
}

static bool is_folder(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static bool make_one(const char *path)
{
    if (mkdir(path, 0700) == 0) {
        file_give(path);
        return true;
    }
    return errno == EEXIST && is_folder(path);
}

// Makes `path` and what is missing above it. What is there already is not
// made: mkdir on a parent that cannot be written says so before it says that
// it exists.
static bool make_all(char path[FILE_PATH_MAX])
{
    for (char *slash = strchr(path + 1, '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        bool there = is_folder(path) || make_one(path);
        *slash = '/';
        if (!there) {
            return false;
        }
    }
    return is_folder(path) || make_one(path);
}

bool folder_data(char out[FILE_PATH_MAX], Error *error)
{
    const char *data = environment_get("XDG_DATA_HOME");
    const char *home = environment_get("HOME");
    bool fits = true;
    // The XDG specification: a path that is not absolute is to be ignored.
    if (data != NULL && data[0] == '/') {
        fits = text_copy(out, FILE_PATH_MAX, data);
    } else if (home != NULL && home[0] == '/') {
        fits = file_join(out, home, ".local/share");
    } else {
        return error_set(error, ERROR_FILE_MISSING, "$HOME", 0, NULL, NULL);
    }
    if (!fits || !text_append(out, FILE_PATH_MAX, "/geslaagd")) {
        errno = ENAMETOOLONG;
        return fail(error, ERROR_FILE_WRITE, out);
    }
    return true;
}

bool folder_data_make(char out[FILE_PATH_MAX], Error *error)
{
    return folder_data(out, error) &&
           (make_all(out) || fail(error, ERROR_FILE_WRITE, out));
}

// Reads XDG_DOCUMENTS_DIR="$HOME/Documenten" of the user's folders.
static bool read_place(const char *line, const char *name, const char *home,
                       char out[FILE_PATH_MAX])
{
    size_t length = strlen(name);
    const char *value = line + length + 2; // behind ="
    if (strncmp(line, name, length) != 0 ||
        strncmp(line + length, "=\"", 2) != 0) {
        return false;
    }
    char place[FILE_PATH_MAX];
    size_t end = strcspn(value, "\"\n");
    if (end >= sizeof place) {
        return false;
    }
    memcpy(place, value, end);
    place[end] = '\0';
    bool at_home = strncmp(place, "$HOME/", 6) == 0;
    return (at_home ? file_join(out, home, place + 6)
                    : text_copy(out, FILE_PATH_MAX, place)) &&
           out[0] == '/' && is_folder(out);
}

static bool find_place(const char *home, const char *name,
                       char out[FILE_PATH_MAX])
{
    const char *config = environment_get("XDG_CONFIG_HOME");
    char path[FILE_PATH_MAX];
    char line[FILE_PATH_MAX + 64];
    bool found = false;
    bool named = config != NULL && config[0] == '/'
                     ? file_join(path, config, "user-dirs.dirs")
                     : file_join(path, home, ".config/user-dirs.dirs");
    FILE *file = named ? fopen(path, "r") : NULL;
    while (file && !found && fgets(line, sizeof line, file)) {
        found = read_place(line, name, home, out);
    }
    if (file) {
        fclose(file);
    }
    return found;
}

bool folder_papers(char out[FILE_PATH_MAX], Error *error)
{
    const char *home = environment_get("HOME");
    bool found = home != NULL && home[0] == '/' &&
                 (find_place(home, "XDG_DOCUMENTS_DIR", out) ||
                  (file_join(out, home, "Documents") && is_folder(out)) ||
                  find_place(home, "XDG_DESKTOP_DIR", out) ||
                  (file_join(out, home, "Desktop") && is_folder(out)));
    return found || folder_data_make(out, error);
}

static bool has_scripts(const char *folder)
{
    char path[FILE_PATH_MAX];
    return folder[0] != '\0' && file_join(path, folder, "scripts") &&
           is_folder(path);
}

static bool folder_of_program(char out[FILE_PATH_MAX])
{
    ssize_t count = readlink("/proc/self/exe", out, FILE_PATH_MAX - 1);
    if (count <= 0) {
        return false;
    }
    out[count] = '\0';
    char *slash = strrchr(out, '/');
    if (slash == NULL) {
        return false;
    }
    slash[slash == out ? 1 : 0] = '\0';
    return true;
}

bool folder_program(char out[FILE_PATH_MAX], Error *error)
{
    const char *home = environment_get("GESLAAGD_HOME");
    char place[FILE_PATH_MAX];
    if (home != NULL && has_scripts(home) &&
        text_copy(out, FILE_PATH_MAX, home)) {
        return true;
    }
    if (folder_of_program(place) &&
        ((has_scripts(place) && text_copy(out, FILE_PATH_MAX, place)) ||
         (file_join(out, place, SHARED) && has_scripts(out)))) {
        return true;
    }
    return (has_scripts(GESLAAGD_SOURCE_DIR) &&
            text_copy(out, FILE_PATH_MAX, GESLAAGD_SOURCE_DIR)) ||
           error_set(error, ERROR_FILE_MISSING, "scripts", 0, NULL, NULL);
}

bool folder_make(const char *path)
{
    return is_folder(path) || make_one(path);
}
