// All that was played, in one file, by the window: nothing is written over, it
// is shown before it is laid beside, and what is none is refused in a sentence.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app/after/app_along.h"
#include "app/talk/cards.h"

#include "app_room.h"

// A room that came from the choice of who there is, with `silences` played.
static App *open_room(int silences)
{
    App *app = room_open();
    Error error = {0};
    assert_true(
        cards_list(&app->model.cards, &app->program, &app->session, &error));
    assert_true(app_settings_open_type(&app->view, FONT_USUAL, &error));
    for (int i = 0; i < silences; i++) {
        if (i == 0) {
            room_want(app, INTENT_BEGIN);
        }
        room_be_silent(app);
    }
    room_want(app, INTENT_PAST);
    return app;
}

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

// What is said names the file that was written.
static void find_written(const App *app, char out[FILE_PATH_MAX])
{
    const char *begin = strchr(app->model.past.said, '/');
    assert_non_null(begin);
    const char *end = strstr(begin, ".json");
    assert_non_null(end);
    (void)snprintf(out, FILE_PATH_MAX, "%.*s.json", (int)(end - begin), begin);
    assert_true(file_exists(out));
}

static void nothing_is_written_over(void **state)
{
    char first[FILE_PATH_MAX];
    char second[FILE_PATH_MAX];
    (void)state;
    App *app = open_room(1);
    room_want(app, INTENT_ALONG);
    assert_true(app->model.past.written);
    find_written(app, first);
    room_want(app, INTENT_ALONG);
    find_written(app, second);
    assert_string_not_equal(first, second);
    room_want(app, INTENT_PAST);
    assert_null(app->model.past.said);
    room_close(app);
}

static void where_nothing_was_played_nothing_is_written(void **state)
{
    (void)state;
    App *app = open_room(0);
    room_want(app, INTENT_ALONG);
    assert_false(app->model.past.written);
    assert_non_null(strstr(app->model.past.said, "nog niets gespeeld"));
    room_close(app);
}

// From one room into another that has nothing yet.
static void it_is_shown_before_it_is_laid_beside(void **state)
{
    char written[FILE_PATH_MAX];
    char other[SCRATCH_MAX];
    char carried[FILE_PATH_MAX];
    (void)state;
    assert_true(scratch_begin(other));
    (void)snprintf(carried, sizeof carried, "%s/mee.json", other);
    App *app = open_room(1);
    room_want(app, INTENT_ALONG);
    find_written(app, written);
    assert_int_equal(rename(written, carried), 0);
    room_close(app);

    app = open_room(0);
    assert_true(app_along_drop(app, carried));
    assert_true(app->model.past.asks);
    assert_non_null(strstr(app->model.past.said, "één gesprek"));
    room_want(app, INTENT_PAST); // no
    assert_false(app->model.past.asks);
    room_want(app, INTENT_BESIDE); // nobody asked
    assert_null(app->model.past.said);

    assert_true(app_along_drop(app, carried));
    room_want(app, INTENT_BESIDE);
    assert_false(app->model.past.asks);
    assert_non_null(strstr(app->model.past.said, "gekomen: 1."));
    assert_true(app_along_drop(app, carried));
    room_want(app, INTENT_BESIDE);
    assert_non_null(strstr(app->model.past.said, "gekomen: 0."));
    assert_non_null(strstr(app->model.past.said, "stond: 1."));
    room_close(app);
    assert_true(scratch_end(other));
}

static void what_is_none_is_refused(void **state)
{
    char other[SCRATCH_MAX];
    char path[FILE_PATH_MAX];
    (void)state;
    assert_true(scratch_begin(other));
    App *app = open_room(1);
    (void)snprintf(path, sizeof path, "%s/geen.json", other);
    write_file(path, "{\"geslaagd-reservekopie\": 1, \"files\": []}");
    assert_true(app_along_drop(app, path));
    assert_false(app->model.past.asks);
    assert_non_null(strstr(app->model.past.said, "geen bestand"));
    assert_false(app_along_drop(app, "/tmp/iemand.klant"));
    room_want(app, INTENT_RESUME); // in the middle of a talk it waits
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    assert_true(app_along_drop(app, path));
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    assert_non_null(app->model.news.title);
    room_close(app);
    assert_true(scratch_end(other));
}

// However soon one looks: the customers are read when there is time for it.
static void what_was_played_goes_by_the_names(void **state)
{
    (void)state;
    App *app = open_room(0);
    room_want(app, INTENT_BEGIN);
    for (int i = 0; i < MOVES_MAX && !session_is_over(&app->session); i++) {
        room_be_silent(app);
    }
    room_want(app, INTENT_PAST);
    assert_int_equal(app->model.past.count, 1);
    assert_non_null(strstr(app->model.past.rows[0], "Wim de Graaf"));
    room_close(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_written_over),
        cmocka_unit_test(where_nothing_was_played_nothing_is_written),
        cmocka_unit_test(it_is_shown_before_it_is_laid_beside),
        cmocka_unit_test(what_is_none_is_refused),
        cmocka_unit_test(what_was_played_goes_by_the_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
