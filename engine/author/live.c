#include "author/live.h"

#include <string.h>

#include "author/script/loader.h"
#include "base/random.h"
#include "base/text.h"

Live live_begin(const Program *program)
{
    return (Live){.program = program, .watch = watch_open()};
}

// Files -------------------------------------------------------------------

static uint64_t add_file(uint64_t sum, const char *path)
{
    Arena arena = {0};
    size_t count = 0;
    const char *text =
        file_read(&arena, path, LOADER_FILE_MAX, &count, &(Error){0});
    for (size_t i = 0; text && i < count; i++) {
        sum = random_mix(sum, (unsigned char)text[i]);
    }
    arena_free(&arena);
    return text ? random_mix(sum, 1) : sum;
}

uint64_t live_stamp(const Program *program, const char *name)
{
    char path[FILE_PATH_MAX];
    uint64_t sum = 0;
    if (program_path(program, name, path)) {
        sum = add_file(sum, path);
    }
    if (program_translation_path(program, name, program->language, path)) {
        sum = add_file(sum, path);
    }
    return sum;
}

static void watch_folder_of(Watch *watch, const char *path)
{
    char folder[FILE_PATH_MAX];
    (void)text_copy(folder, sizeof folder, path);
    char *slash = strrchr(folder, '/');
    if (slash) {
        slash[slash == folder ? 1 : 0] = '\0';
    }
    watch_folder(watch, slash ? folder : ".");
}

static void watch_folders(Live *live)
{
    const Program *program = live->program;
    char path[FILE_PATH_MAX];
    if (file_join(path, program->folder, "scripts/klanten")) {
        watch_folder(live->watch, path);
    }
    if (program->own[0] && file_join(path, program->own, "klanten")) {
        watch_folder(live->watch, path);
    }
    if (live->name && program_path(program, live->name, path)) {
        watch_folder_of(live->watch, path);
    }
    if (live->name && program_translation_path(program, live->name,
                                               program->language, path)) {
        watch_folder_of(live->watch, path);
    }
}

void live_follow(Live *live, const char *name, uint64_t stamp)
{
    if (!live->program) {
        return;
    }
    bool same = name && live->name && strcmp(name, live->name) == 0;
    live->name = name;
    if (!same) {
        live->stamp = name && !stamp ? live_stamp(live->program, name) : stamp;
        live->error = (Error){0};
    }
    watch_folders(live);
}

bool live_stirs(Live *live)
{
    return watch_stirs(live->watch);
}

bool live_call(const Live *live, void (*call)(void *self), void *self)
{
    return watch_call(live->watch, call, self);
}

// Reading -----------------------------------------------------------------

// The line that is wrong, as it was written, without what it is set in by.
static void find_line(Live *live)
{
    Arena arena = {0};
    size_t count = 0;
    live->line[0] = '\0';
    const char *text = file_read(&arena, live->error.file, LOADER_FILE_MAX,
                                 &count, &(Error){0});
    if (live->error.kind == ERROR_FILE_ENCODING) {
        text = NULL; // it cannot be shown either
    }
    for (int line = 1; text && line < live->error.line; line++) {
        text = strchr(text, '\n');
        text += text ? 1 : 0;
    }
    if (text && live->error.line > 0) {
        text += strspn(text, " \t");
        char *end = (char *)text + strcspn(text, "\r\n");
        *end = '\0';
        (void)text_copy(live->line, sizeof live->line, text);
        text_clean(live->line);
    }
    arena_free(&arena);
}

// As the program reads him; a translation that does not fit is a slip here.
static LiveRead *read_him(Live *live)
{
    const Program *program = live->program;
    Arena arena = {0};
    LiveRead *read = arena_push(&arena, sizeof *read);
    if (!read) {
        program_out_of_memory();
    }
    live->error = (Error){0};
    read->scenario = program_load(program, &arena, live->name, &live->error);
    if (!read->scenario ||
        !program_translation_fits(program, live->name, program->language,
                                  &live->error)) {
        arena_free(&arena);
        return NULL;
    }
    read->arena = arena;
    return read;
}

LiveNews live_look(Live *live)
{
    uint64_t stamp = live->name ? live_stamp(live->program, live->name) : 0;
    if (!live->name || stamp == live->stamp) {
        return LIVE_SAME;
    }
    live->stamp = stamp;
    LiveRead *read = read_him(live);
    if (!read) {
        find_line(live);
        return LIVE_WRONG;
    }
    live->error = (Error){0};
    read->before = live->read;
    live->read = read;
    return LIVE_CHANGED;
}

static void forget(LiveRead *read)
{
    Arena arena = read->arena; // which holds it too
    arena_free(&arena);
}

void live_let_go(Live *live,
                 bool (*is_used)(const void *self, const Scenario *scenario),
                 const void *self)
{
    LiveRead **at = live->read ? &live->read->before : NULL;
    while (at && *at) {
        LiveRead *read = *at;
        if (is_used && is_used(self, read->scenario)) {
            at = &read->before;
        } else {
            *at = read->before;
            forget(read);
        }
    }
}

void live_end(Live *live)
{
    live_let_go(live, NULL, NULL);
    if (live->read) {
        forget(live->read);
    }
    watch_close(live->watch);
    *live = (Live){0};
}
