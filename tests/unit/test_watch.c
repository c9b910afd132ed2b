// Who watches folders is called when something is saved in one of them, comes
// or goes, and sleeps as long as nothing does.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/file.h"
#include "platform/watch.h"
#include "scratch.h"

enum { LONG_MS = 60000, MOMENT_MS = 100 };

typedef struct Desk {
    char folder[SCRATCH_MAX];
    char inner[FILE_PATH_MAX]; // of it; not there
    char deep[FILE_PATH_MAX];  // of that
    Watch *watch;
    int calls[2]; // a pipe
} Desk;

static void call(void *self)
{
    const Desk *desk = self;
    assert_int_equal(write(desk->calls[1], "!", 1), 1);
}

static void save(const char *folder, const char *name)
{
    char path[FILE_PATH_MAX];
    assert_true(file_join(path, folder, name));
    assert_true(file_write(path, "x", 1, NULL));
}

// Whether it is called within so long; then it is to be asked.
static bool is_called(Desk *desk, int milliseconds)
{
    struct pollfd from = {.fd = desk->calls[0], .events = POLLIN};
    char byte;
    return poll(&from, 1, milliseconds) == 1 &&
           read(desk->calls[0], &byte, 1) == 1;
}

// Until something stirs: it may be called for less.
static void assert_stirs(Desk *desk)
{
    do {
        assert_true(is_called(desk, LONG_MS));
    } while (!watch_stirs(desk->watch));
}

static void assert_sleeps(Desk *desk)
{
    while (is_called(desk, MOMENT_MS)) {
        assert_false(watch_stirs(desk->watch));
    }
}

static int begin(void **state)
{
    Desk *desk = calloc(1, sizeof *desk);
    *state = desk;
    if (!desk || !scratch_begin(desk->folder) || pipe(desk->calls) != 0 ||
        !file_join(desk->inner, desk->folder, "eigen") ||
        !file_join(desk->deep, desk->inner, "klanten")) {
        return -1;
    }
    desk->watch = watch_open();
    return desk->watch ? 0 : -1;
}

static int end(void **state)
{
    Desk *desk = *state;
    watch_close(desk->watch);
    (void)close(desk->calls[0]);
    (void)close(desk->calls[1]);
    scratch_end(desk->folder);
    free(desk);
    return 0;
}

static void what_is_saved_is_called_once_until_it_is_asked(void **state)
{
    Desk *desk = *state;
    watch_folder(desk->watch, desk->folder);
    assert_true(watch_call(desk->watch, call, desk));
    assert_sleeps(desk);
    save(desk->folder, "bakker.lua");
    assert_true(is_called(desk, LONG_MS));
    save(desk->folder, "bakker.lua");
    assert_false(is_called(desk, MOMENT_MS));
    assert_true(watch_stirs(desk->watch));
    assert_false(watch_stirs(desk->watch));
    assert_sleeps(desk);
    save(desk->folder, "bakker.lua");
    assert_stirs(desk);
}

static void a_folder_is_watched_from_when_it_is_there(void **state)
{
    Desk *desk = *state;
    watch_folder(desk->watch, desk->deep);
    assert_true(watch_call(desk->watch, call, desk));
    for (int i = 0; i < 3; i++) { // and made anew
        save(desk->folder, "iets anders");
        assert_sleeps(desk);
        assert_int_equal(mkdir(desk->inner, 0700), 0);
        assert_sleeps(desk);
        assert_int_equal(mkdir(desk->deep, 0700), 0);
        assert_stirs(desk);
        save(desk->deep, "bakker.lua");
        assert_stirs(desk);
        assert_sleeps(desk);
        char path[FILE_PATH_MAX];
        assert_true(file_join(path, desk->deep, "bakker.lua"));
        assert_int_equal(unlink(path), 0);
        assert_stirs(desk);
        assert_int_equal(rmdir(desk->deep), 0);
        assert_stirs(desk);
        assert_int_equal(rmdir(desk->inner), 0);
        assert_sleeps(desk);
    }
}

static void two_folders_share_the_way_to_them(void **state)
{
    Desk *desk = *state;
    watch_folder(desk->watch, desk->inner);
    watch_folder(desk->watch, desk->deep);
    assert_true(watch_call(desk->watch, call, desk));
    assert_int_equal(mkdir(desk->inner, 0700), 0);
    assert_stirs(desk);
    assert_int_equal(mkdir(desk->deep, 0700), 0);
    assert_stirs(desk);
    save(desk->deep, "bakker.lua");
    assert_stirs(desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            what_is_saved_is_called_once_until_it_is_asked, begin, end),
        cmocka_unit_test_setup_teardown(
            a_folder_is_watched_from_when_it_is_there, begin, end),
        cmocka_unit_test_setup_teardown(two_folders_share_the_way_to_them,
                                        begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
