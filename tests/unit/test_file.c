#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/file.h"
#include "platform/folder.h"
#include "scratch.h"

typedef struct Place {
    char folder[SCRATCH_MAX];
    char path[FILE_PATH_MAX];
    Arena arena;
    Error error;
} Place;

static int begin(void **state)
{
    Place *place = calloc(1, sizeof(*place));
    *state = place;
    return place != NULL && scratch_begin(place->folder) &&
                   file_join(place->path, place->folder, "een.txt")
               ? 0
               : -1;
}

static int end(void **state)
{
    Place *place = *state;
    int result = scratch_end(place->folder) ? 0 : -1;
    arena_free(&place->arena);
    free(place);
    return result;
}

static void put(const Place *place, const char *name, const char *text)
{
    char path[FILE_PATH_MAX];
    assert_true(file_join(path, place->folder, name));
    assert_true(file_write(path, text, strlen(text), NULL));
}

static void what_is_written_is_read(void **state)
{
    Place *place = *state;
    size_t count = 0;
    assert_false(file_exists(place->path));
    assert_true(file_write(place->path, "a\0b", 3, &place->error));
    assert_true(file_exists(place->path));
    char *bytes =
        file_read(&place->arena, place->path, 100, &count, &place->error);
    assert_non_null(bytes);
    assert_int_equal(count, 3);
    assert_memory_equal(bytes, "a\0b", 4);
}

static void empty_file_is_read(void **state)
{
    Place *place = *state;
    size_t count = 9;
    assert_true(file_write(place->path, "", 0, &place->error));
    assert_string_equal(file_read(&place->arena, place->path, 0, &count, NULL),
                        "");
    assert_int_equal(count, 0);
}

static void missing_file_is_an_error(void **state)
{
    Place *place = *state;
    size_t count;
    assert_null(
        file_read(&place->arena, place->path, 100, &count, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_MISSING);
    assert_string_equal(place->error.file, place->path);
}

static void ceiling_is_an_error(void **state)
{
    Place *place = *state;
    size_t count;
    put(place, "een.txt", "12345");
    assert_null(
        file_read(&place->arena, place->path, 4, &count, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_SIZE);
    assert_non_null(
        file_read(&place->arena, place->path, 5, &count, &place->error));
}

static void arena_that_is_full_is_an_error(void **state)
{
    Place *place = *state;
    size_t count;
    put(place, "een.txt", "12345678901234567890");
    place->arena.ceiling = 16;
    assert_null(
        file_read(&place->arena, place->path, 100, &count, &place->error));
    assert_int_equal(place->error.kind, ERROR_MEMORY);
}

static void only_files_are_read(void **state)
{
    Place *place = *state;
    size_t count;
    assert_null(
        file_read(&place->arena, place->folder, 100, &count, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_READ);
    assert_int_equal(mkfifo(place->path, 0600), 0);
    assert_null(
        file_read(&place->arena, place->path, 100, &count, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_READ);
}

static void write_replaces_and_leaves_nothing_beside(void **state)
{
    Place *place = *state;
    put(place, "een.txt", "oud, en langer");
    put(place, "een.txt", "nieuw");
    size_t count;
    assert_string_equal(
        file_read(&place->arena, place->path, 100, &count, NULL), "nieuw");
    const char **names;
    assert_true(
        file_list(&place->arena, place->folder, "", &names, &count, NULL));
    assert_int_equal(count, 1);
}

static void failed_write_keeps_the_old_file(void **state)
{
    Place *place = *state;
    char path[FILE_PATH_MAX];
    size_t count;
    put(place, "een.txt", "oud");
    // A path under a file: refused for everybody, root too.
    assert_true(file_join(path, place->path, "twee.txt"));
    assert_false(file_write(path, "x", 1, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_WRITE);
    assert_string_equal(
        file_read(&place->arena, place->path, 100, &count, NULL), "oud");
}

static void write_follows_a_link(void **state)
{
    Place *place = *state;
    char link[FILE_PATH_MAX];
    struct stat about;
    put(place, "een.txt", "oud");
    assert_true(file_join(link, place->folder, "link"));
    assert_int_equal(symlink("een.txt", link), 0);
    put(place, "link", "nieuw");
    assert_int_equal(lstat(link, &about), 0);
    assert_true(S_ISLNK(about.st_mode));
    size_t count;
    assert_string_equal(
        file_read(&place->arena, place->path, 100, &count, NULL), "nieuw");
}

static void write_spares_folders_and_devices(void **state)
{
    Place *place = *state;
    assert_false(file_write(place->folder, "x", 1, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_WRITE);
    assert_int_equal(mkfifo(place->path, 0600), 0);
    assert_false(file_write(place->path, "x", 1, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_WRITE);
}

static void list_is_sorted_and_bare(void **state)
{
    Place *place = *state;
    static const char *const NAMES[] = {"wim.lua",  "anouk.lua", "geert.lua",
                                        ".wim.lua", "wim.txt",   ".lua"};
    for (size_t i = 0; i < sizeof(NAMES) / sizeof(NAMES[0]); i++) {
        put(place, NAMES[i], "");
    }
    const char **names;
    size_t count;
    assert_true(file_list(&place->arena, place->folder, ".lua", &names, &count,
                          &place->error));
    assert_int_equal(count, 3);
    assert_string_equal(names[0], "anouk");
    assert_string_equal(names[1], "geert");
    assert_string_equal(names[2], "wim");
}

static void list_of_a_missing_folder_is_an_error(void **state)
{
    Place *place = *state;
    const char **names;
    size_t count;
    assert_false(file_list(&place->arena, place->path, ".lua", &names, &count,
                           &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_MISSING);
}

static void join_takes_one_slash(void **state)
{
    (void)state;
    char out[FILE_PATH_MAX];
    assert_true(file_join(out, "/a", "b"));
    assert_string_equal(out, "/a/b");
    assert_true(file_join(out, "/a/", "b"));
    assert_string_equal(out, "/a/b");
    assert_true(file_join(out, "/", "b"));
    assert_string_equal(out, "/b");
    assert_true(file_join(out, "", "b"));
    assert_string_equal(out, "b");
    char huge[FILE_PATH_MAX + 1];
    memset(huge, 'x', FILE_PATH_MAX);
    huge[FILE_PATH_MAX] = '\0';
    assert_false(file_join(out, "/a", huge));
}

static void data_folder_is_made(void **state)
{
    Place *place = *state;
    char folder[FILE_PATH_MAX];
    char expected[FILE_PATH_MAX];
    char deep[FILE_PATH_MAX];
    assert_true(file_join(deep, place->folder, "een/twee"));
    assert_true(file_join(expected, deep, "geslaagd"));
    assert_int_equal(setenv("XDG_DATA_HOME", deep, 1), 0);
    assert_true(folder_data(folder, &place->error));
    assert_string_equal(folder, expected);
    assert_false(file_exists(deep)); // who only reads makes nothing
    assert_true(folder_data_make(folder, &place->error));
    assert_string_equal(folder, expected);
    assert_true(file_exists(folder));
    assert_true(folder_data_make(folder, &place->error));
}

static void data_folder_is_found_at_home(void **state)
{
    Place *place = *state;
    char folder[FILE_PATH_MAX];
    char expected[FILE_PATH_MAX];
    assert_true(file_join(expected, place->folder, ".local/share/geslaagd"));
    assert_int_equal(setenv("XDG_DATA_HOME", "hier", 1), 0); // to be ignored
    assert_int_equal(setenv("HOME", place->folder, 1), 0);
    assert_true(folder_data(folder, &place->error));
    assert_string_equal(folder, expected);
}

static void no_home_is_an_error(void **state)
{
    Place *place = *state;
    char folder[FILE_PATH_MAX];
    assert_int_equal(unsetenv("XDG_DATA_HOME"), 0);
    assert_int_equal(unsetenv("HOME"), 0);
    assert_false(folder_data(folder, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_MISSING);
    put(place, "een.txt", "");
    assert_int_equal(setenv("HOME", place->path, 1), 0);
    assert_false(folder_data_make(folder, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_WRITE);
}

static void program_folder_has_scripts(void **state)
{
    Place *place = *state;
    char folder[FILE_PATH_MAX];
    char scripts[FILE_PATH_MAX];
    assert_true(file_join(scripts, place->folder, "scripts"));
    assert_int_equal(mkdir(scripts, 0700), 0);
    assert_int_equal(setenv("GESLAAGD_HOME", place->folder, 1), 0);
    assert_true(folder_program(folder, &place->error));
    assert_string_equal(folder, place->folder);
    assert_int_equal(unsetenv("GESLAAGD_HOME"), 0);
    assert_true(folder_program(folder, &place->error));
    assert_string_equal(folder, PROJECT_DIR);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_written_is_read),
        TEST(empty_file_is_read),
        TEST(missing_file_is_an_error),
        TEST(ceiling_is_an_error),
        TEST(arena_that_is_full_is_an_error),
        TEST(only_files_are_read),
        TEST(write_replaces_and_leaves_nothing_beside),
        TEST(failed_write_keeps_the_old_file),
        TEST(write_follows_a_link),
        TEST(write_spares_folders_and_devices),
        TEST(list_is_sorted_and_bare),
        TEST(list_of_a_missing_folder_is_an_error),
        TEST(join_takes_one_slash),
        TEST(data_folder_is_made),
        TEST(data_folder_is_found_at_home),
        TEST(no_home_is_an_error),
        TEST(program_folder_has_scripts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
