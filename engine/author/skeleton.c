#include "author/skeleton.h"

#include <string.h>

static const char FOLDER[] = "scripts/lib/sjablonen";

enum { BYTES_MAX = 1024 * 1024 };

static bool read_one(Arena *arena, const char *language, const char *folder,
                     Skeleton *skeleton, Error *error)
{
    char file[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    size_t count = 0;
    snprintf(file, sizeof file, "%s.lua", skeleton->kind);
    if (!file_join(path, folder, file)) {
        return error_set(error, ERROR_FILE_MISSING, folder, 0, NULL, NULL);
    }
    char *text = file_read(arena, path, BYTES_MAX, &count, error);
    if (!text) {
        return false;
    }
    if (!template_read(arena, text, &skeleton->template)) {
        error_set(error, ERROR_FILE_READ, path, 0, NULL, NULL);
        return error_remedy(error, "new.template");
    }
    template_speak(arena, text, language, &skeleton->template);
    return true;
}

size_t skeleton_read(const Program *program, Arena *arena,
                     Skeleton skeletons[SKELETON_KINDS_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    const char **names = NULL;
    size_t count = 0;
    if (!file_join(folder, program->folder, FOLDER) ||
        !file_list(arena, folder, ".lua", &names, &count, error)) {
        return 0;
    }
    count = count < SKELETON_KINDS_MAX ? count : SKELETON_KINDS_MAX;
    for (size_t i = 0; i < count; i++) {
        skeletons[i].kind = names[i];
        if (!read_one(arena, words_language(program->words), folder,
                      &skeletons[i], error)) {
            return 0;
        }
    }
    if (count == 0) {
        error_set(error, ERROR_FILE_MISSING, folder, 0, NULL, NULL);
    }
    return count;
}

size_t skeleton_find(const Skeleton *skeletons, size_t count, const char *kind)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(skeletons[i].kind, kind) == 0) {
            return i;
        }
    }
    return strcmp(kind, SKELETON_USUAL) == 0
               ? 0
               : skeleton_find(skeletons, count, SKELETON_USUAL);
}
