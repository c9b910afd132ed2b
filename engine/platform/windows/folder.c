#include <errno.h>
#include <string.h>
#include <windows.h>

#include <shlobj.h>

#include "base/text.h"
#include "platform/environment.h"
#include "platform/folder.h"
#include "platform/windows/wide.h"

static bool fail(Error *error, ErrorKind kind, const char *path)
{
    return file_fail(error, kind, path, errno);
}

static bool is_folder(const char *path)
{
    wchar_t wide[WIDE_MAX];
    DWORD attributes = wide_from_path(wide, path) ? GetFileAttributesW(wide)
                                                  : INVALID_FILE_ATTRIBUTES;
    return attributes != INVALID_FILE_ATTRIBUTES &&
           (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

static bool make_one(const char *path)
{
    wchar_t wide[WIDE_MAX];
    if (wide_from_path(wide, path) && CreateDirectoryW(wide, NULL)) {
        return true;
    }
    wide_set_errno();
    return is_folder(path);
}

// Makes `path` and what is missing above it, below the disk it is on.
static bool make_all(char path[FILE_PATH_MAX])
{
    for (char *slash = strchr(path + 1, '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        bool there = slash[-1] == ':' || is_folder(path) || make_one(path);
        *slash = '/';
        if (!there) {
            return false;
        }
    }
    return is_folder(path) || make_one(path);
}

// %LOCALAPPDATA%, also for who has changed what his folders are called.
static bool find_local(char out[FILE_PATH_MAX])
{
    const char *data = environment_get("LOCALAPPDATA");
    wchar_t *wide = NULL;
    bool found = false;
    if (data && data[0]) {
        wchar_t given[WIDE_MAX];
        return wide_from(given, data) &&
               wide_to_path(out, FILE_PATH_MAX, given);
    }
    if (SHGetKnownFolderPath(&FOLDERID_LocalAppData, 0, NULL, &wide) == S_OK) {
        found = wide_to_path(out, FILE_PATH_MAX, wide);
    }
    CoTaskMemFree(wide);
    return found;
}

bool folder_data(char out[FILE_PATH_MAX], Error *error)
{
    if (!find_local(out)) {
        return error_set(error, ERROR_FILE_MISSING, "%LOCALAPPDATA%", 0, NULL,
                         NULL);
    }
    errno = ENAMETOOLONG;
    return text_append(out, FILE_PATH_MAX, "/geslaagd") ||
           fail(error, ERROR_FILE_WRITE, out);
}

bool folder_data_make(char out[FILE_PATH_MAX], Error *error)
{
    return folder_data(out, error) &&
           (make_all(out) || fail(error, ERROR_FILE_WRITE, out));
}

bool folder_papers(char out[FILE_PATH_MAX], Error *error)
{
    wchar_t *wide = NULL;
    bool found =
        SHGetKnownFolderPath(&FOLDERID_Documents, 0, NULL, &wide) == S_OK &&
        wide_to_path(out, FILE_PATH_MAX, wide) && is_folder(out);
    CoTaskMemFree(wide);
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
    wchar_t wide[WIDE_MAX];
    DWORD count = GetModuleFileNameW(NULL, wide, WIDE_MAX);
    if (count == 0 || count >= WIDE_MAX ||
        !wide_to_path(out, FILE_PATH_MAX, wide)) {
        return false;
    }
    char *slash = strrchr(out, '/');
    if (slash) {
        *slash = '\0';
    }
    return slash != NULL;
}

bool folder_program(char out[FILE_PATH_MAX], Error *error)
{
    const char *home = environment_get("GESLAAGD_HOME");
    if (home && has_scripts(home) && text_copy(out, FILE_PATH_MAX, home)) {
        return true;
    }
    return (folder_of_program(out) && has_scripts(out)) ||
           error_set(error, ERROR_FILE_MISSING, "scripts", 0, NULL, NULL);
}

bool folder_make(const char *path)
{
    return is_folder(path) || make_one(path);
}
