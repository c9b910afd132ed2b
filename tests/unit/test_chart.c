// The conversation as a chart: all of it is on it, whatever is wrong is seen,
// and from each place one goes where it says.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app_room.h"
#include "keep/language.h"

enum { WIDE = 1366, HIGH = 768, LARGEST = 200 };

static void draw(App *app)
{
    Layout layout = layout_of(WIDE, HIGH);
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    view_begin(&app->view, &layout, 1000);
    screen_draw(app->stage.screen, app->stage.self, &app->view, cr);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
}

// In the middle of a talk.
static App *open_talk(const char *customer, int letters)
{
    App *app = room_open_with(customer);
    Error error = {0};
    app->model.settings.calm = true;
    app->model.settings.text_percent = letters;
    app->view.text_percent = letters;
    assert_true(app_settings_open_type(&app->view, FONT_USUAL, &error));
    room_want(app, INTENT_TITLE);
    room_want(app, INTENT_BEGIN);
    draw(app);
    return app;
}

static App *open_chart(const char *customer, int letters)
{
    App *app = open_talk(customer, letters);
    room_want(app, INTENT_CHART);
    assert_ptr_equal(app->stage.screen, &SCREEN_CHART);
    draw(app);
    return app;
}

static Intent give(App *app, Input input)
{
    Intent intent =
        app->stage.screen->handle(app->stage.self, &app->view, &input);
    draw(app);
    return intent;
}

static Intent key(App *app, InputKey name)
{
    return give(app, (Input){.kind = INPUT_KEY, .key = name});
}

static void type(App *app, const char *text)
{
    for (; *text; text++) {
        assert_int_equal(give(app, (Input){.kind = INPUT_LETTER,
                                           .letter = *text,
                                           .text = {*text}})
                             .kind,
                         INTENT_DONE);
    }
}

static int node_called(const App *app, const char *text)
{
    const ModelChart *chart = app->model.chart;
    for (int i = 0; i < chart->node_count; i++) {
        if (strcmp(chart->nodes[i].text, text) == 0) {
            return i;
        }
    }
    fail_msg("nothing is called %s", text);
    return NONE;
}

static void press(App *app, TouchKind kind, int index, Intent *intent)
{
    const Touch *touch = view_find_touch(&app->view, kind, index);
    assert_non_null(touch);
    PaintRect at = touch->rects[0];
    *intent = give(app, (Input){.kind = INPUT_PRESS,
                                .x = at.x + at.w / 2,
                                .y = at.y + at.h / 2});
}

static void all_of_him_is_on_it(void **state)
{
    (void)state;
    App *app = open_chart("inkoper", 100);
    const Scenario *scenario = app->session.played.scenario;
    const ModelChart *chart = app->model.chart;
    assert_int_equal(chart->node_count, scenario->topic_count +
                                            scenario->mood_count +
                                            scenario->event_count + ENDINGS);
    assert_true(chart->edge_count > 200);
    for (int i = 0; i < chart->edge_count; i++) {
        const ModelChartEdge *edge = &chart->edges[i];
        assert_in_range(edge->from, 0, chart->node_count - 1);
        assert_in_range(edge->to, 0, chart->node_count - 1);
        assert_int_equal(edge->point_count % 3, 1);
    }
    assert_int_equal(chart->here, NONE);
    assert_int_equal(chart->finding_count, 0);
    room_close(app);
}

static void the_keyboard_comes_round(void **state)
{
    static const int LETTERS[] = {100, LARGEST};
    (void)state;
    for (int i = 0; i < 2; i++) {
        App *app = open_chart("melkveehouder", LETTERS[i]);
        View *view = &app->view;
        view->focus_seen = true;
        (void)key(app, KEY_NEXT);
        TouchKind kind = view->focus_kind;
        int index = view->focus_index;
        size_t steps = 0;
        do {
            (void)key(app, KEY_NEXT);
            steps++;
        } while ((view->focus_kind != kind || view->focus_index != index) &&
                 steps <= TOUCHES_MAX);
        assert_int_equal(steps, view->touch_count);
        room_close(app);
    }
}

static void it_moves_and_comes_nearer(void **state)
{
    (void)state;
    App *app = open_chart(ROOM_CUSTOMER, 100);
    ChartPage *page = &app->stage.chart;
    PaintPoint at = page->at;
    assert_true(page->zoom > 0.99 && page->zoom < 1.01);
    (void)key(app, KEY_RIGHT);
    assert_true(page->at.x > at.x + 50);
    PaintRect seen =
        view_find_touch(&app->view, TOUCH_NODE, node_called(app, "druk"))
            ->rects[0];
    const Input wheel = {
        .kind = INPUT_WHEEL, .wheel = 1, .x = seen.x, .y = seen.y};
    (void)give(app, wheel);
    PaintRect nearer =
        view_find_touch(&app->view, TOUCH_NODE, node_called(app, "druk"))
            ->rects[0];
    assert_true(nearer.w > seen.w * 1.2); // and it stays under the pointer
    assert_true(nearer.x > seen.x - 1 && nearer.x < seen.x + 1);
    (void)key(app, KEY_HOME);
    assert_true(page->zoom < 0.6);
    assert_int_equal(view_find_touch(&app->view, TOUCH_NODE, 0)->cut, false);
    for (int i = 0; i < 100; i++) {
        (void)key(app, KEY_LEFT);
    }
    assert_true(page->at.x >= app->model.chart->all.x); // it is not lost
    room_close(app);
}

static void what_is_typed_is_looked_up(void **state)
{
    (void)state;
    App *app = open_chart(ROOM_CUSTOMER, 100);
    ChartPage *page = &app->stage.chart;
    type(app, "Ba");
    assert_int_equal(app->view.focus_kind, TOUCH_FIELD);
    type(app, "nd");
    assert_string_equal(page->search.now.text, "Band");
    assert_int_not_equal(page->chosen, NONE); // in what he says
    int first = page->chosen;
    (void)key(app, KEY_DO);
    assert_int_not_equal(page->chosen, NONE);
    (void)key(app, KEY_BACK);
    assert_int_equal(page->chosen, NONE);
    field_set(&page->search, "");
    type(app, "utrecht");
    assert_int_equal(page->chosen, node_called(app, "utrecht"));
    assert_true(first >= 0);
    room_close(app);
}

static void come_there(App *app, const Intent *go)
{
    app_intents_do(app, go);
    while (app_way_wait(app) == 0) {
        app_way_follow(app);
    }
}

static void one_goes_where_it_says(void **state)
{
    (void)state;
    App *app = open_chart(ROOM_CUSTOMER, 100);
    Intent intent;
    int node = node_called(app, "nouja");
    const int topic = app->model.chart->nodes[node].topic;
    assert_string_equal(
        view_touch_words(view_find_touch(&app->view, TOUCH_NODE, node)),
        "nouja, regel 239"); // read aloud
    press(app, TOUCH_NODE, node, &intent);
    assert_int_equal(intent.kind, INTENT_DONE);
    assert_int_equal(app->stage.chart.chosen, node);
    press(app, TOUCH_NODE, node, &intent); // once more
    assert_int_equal(intent.kind, INTENT_GO);
    come_there(app, &intent);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    const Played *talk = &app->session.played;
    assert_true(talk->count > 0);
    assert_int_equal(talk->turns[talk->count - 1].beat, intent.beat);
    assert_int_equal(talk->scenario->beats[intent.beat].topic, topic);
    draw(app);
    room_want(app, INTENT_CHART); // it was there
    assert_int_equal(app->model.chart->here, node);
    assert_true(app->model.chart->nodes[node].visits > 0);
    assert_int_equal(app->stage.chart.chosen, node);
    room_want(app, INTENT_CHART); // and back
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    room_close(app);
}

// The first from `beat` on that he says on other days alone: today is looked
// through in vain before those.
static int beat_far_away(const App *app, int beat)
{
    const Scenario *scenario = app->session.played.scenario;
    int today = app->session.played.now.mood;
    for (int i = beat; i < scenario->beat_count; i++) {
        const Beat *what = &scenario->beats[i];
        bool other = false;
        for (int m = 0; what->topic != NONE && m < scenario->mood_count; m++) {
            other =
                other || way_beat(scenario, m, what->topic, what->depth) == i;
        }
        if (other && way_beat(scenario, today, what->topic, what->depth) != i) {
            return i;
        }
    }
    fail_msg("all that he says he says today");
    return NONE;
}

// It is said meanwhile, and whatever is pressed gives it up; Escape no more
// than that.
static void a_long_way_is_given_up(void **state)
{
    (void)state;
    App *app = open_chart(ROOM_CUSTOMER, 100);
    const Intent go = {.kind = INTENT_GO, .beat = beat_far_away(app, 0)};
    const Input escape = {.kind = INPUT_KEY, .key = KEY_BACK};
    const Input plus = {.kind = INPUT_LETTER, .letter = '+', .text = "+"};
    const Input over = {.kind = INPUT_MOVE};
    const Input *const all[] = {&escape, &plus};
    assert_false(app_way_handle(app, &escape)); // nothing is looked for
    for (int i = 0; i < 2; i++) {
        app_intents_do(app, &go);
        assert_int_equal(app_way_wait(app), 0);
        assert_string_equal(app->model.news.text,
                            words_get(app->program.words, "live.seeks_way"));
        assert_false(app_way_handle(app, &over)); // goes on
        app_way_follow(app);
        assert_int_equal(app_way_wait(app), 0);
        assert_int_equal(app_way_handle(app, all[i]), all[i] == &escape);
        assert_int_equal(app_way_wait(app), -1);
        assert_null(app->model.news.title);
        assert_ptr_equal(app->stage.screen, &SCREEN_CHART);
    }
    app_way_follow(app); // nothing comes of it later
    assert_ptr_equal(app->stage.screen, &SCREEN_CHART);
    room_close(app);
}

// It is said that none was found, or he is there, on that other day.
static void a_long_way_comes_to_its_end(void **state)
{
    (void)state;
    App *app = open_chart(ROOM_CUSTOMER, 100);
    const Played *talk = &app->session.played;
    const char *none = words_get(app->program.words, "live.no_way");
    int today = talk->now.mood;
    int in_vain = 0;
    Intent go = {.kind = INTENT_GO, .beat = beat_far_away(app, 0)};
    for (come_there(app, &go); app->stage.screen == &SCREEN_CHART;
         come_there(app, &go)) {
        assert_string_equal(app->model.news.text, none);
        go.beat = beat_far_away(app, go.beat + 1);
        in_vain++;
    }
    print_message("%d in vain\n", in_vain);
    assert_true(in_vain > 0);
    assert_int_equal(talk->turns[talk->count - 1].beat, go.beat);
    assert_int_not_equal(talk->now.mood, today);
    assert_non_null(strstr(app->model.news.text,
                           talk->scenario->moods[talk->now.mood].label));
    room_close(app);
}

// From each of them, on the chart as from the cockpit.
static void his_answers_are_beside_it(void **state)
{
    (void)state;
    App *app = open_chart(ROOM_CUSTOMER, LARGEST);
    const Scenario *scenario = app->session.played.scenario;
    Intent intent;
    int node = node_called(app, "nouja");
    app->stage.chart.chosen = node;
    draw(app);
    for (int d = 0; d < DEPTHS; d++) {
        int beat = scenario->topics[app->model.chart->nodes[node].topic]
                       .answer[app->session.played.now.mood][d];
        assert_true(beat == NONE ||
                    view_find_touch(&app->view, TOUCH_GO, beat));
    }
    const Touch *place = NULL;
    for (size_t i = 0; i < app->view.touch_count && !place; i++) {
        place = app->view.touches[i].kind == TOUCH_SOURCE
                    ? &app->view.touches[i]
                    : NULL;
    }
    assert_non_null(place);
    press(app, TOUCH_SOURCE, place->index, &intent);
    assert_int_equal(intent.kind, INTENT_SOURCE);
    assert_true(intent.line > 0);
    room_close(app);
}

static void what_is_found_is_red_and_listed(void **state)
{
    (void)state;
    App *app = open_chart(PROJECT_DIR "/tests/unit/klein.lua", 100);
    const ModelChart *chart = app->model.chart;
    Intent intent;
    int row = NONE;
    assert_true(chart->finding_count > 10);
    for (int i = 0; i < chart->finding_count; i++) {
        if (chart->findings[i].node == node_called(app, "los")) {
            row = i;
        }
    }
    assert_int_not_equal(row, NONE);
    assert_true(chart->nodes[node_called(app, "los")].wrong);
    assert_true(chart->nodes[node_called(app, "ja")].wrong); // has no text
    assert_false(chart->nodes[node_called(app, "gewoon")].wrong);
    app->stage.chart.sheet.scroll = 1e6;
    draw(app);
    press(app, TOUCH_ROW, row, &intent);
    assert_int_equal(app->stage.chart.chosen, node_called(app, "los"));
    press(app, TOUCH_ROW, row, &intent);
    assert_int_equal(intent.kind, INTENT_SOURCE);
    assert_int_equal(intent.line, chart->findings[row].line);
    room_close(app);
}

static void it_speaks_the_language_that_is_set(void **state)
{
    (void)state;
    App *app = open_chart("verkoper", 100);
    app->stage.chart.chosen = node_called(app, "gewoon");
    assert_non_null(strstr(app->model.chart->nodes[0].facts, "regel "));
    room_want(app, INTENT_SETTINGS);
    assert_true(language_speak(&app->program, "en"));
    app->model.words = app->program.words;
    room_want(app, INTENT_BACK);
    assert_ptr_equal(app->stage.screen, &SCREEN_CHART);
    draw(app);
    assert_non_null(strstr(app->model.chart->nodes[0].facts, "line "));
    assert_int_equal(app->stage.chart.chosen, node_called(app, "gewoon"));
    room_want(app, INTENT_CHART);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    room_close(app);
}

// More than can be touched at once: the first of them, and all that stands on
// the chart.
static void of_many_the_first_are_listed(void **state)
{
    (void)state;
    enum { MANY = 400, SHOWN = 40 };
    static ModelChartFinding many[MANY];
    App *app = open_chart("melkveehouder", 100);
    app->chart.model.findings = many;
    app->chart.model.finding_count = MANY;
    for (int i = 0; i < MANY; i++) {
        many[i] = (ModelChartFinding){NONE, i, "C07", "Er is iets."};
    }
    (void)key(app, KEY_HOME);
    assert_non_null(view_find_touch(&app->view, TOUCH_ROW, SHOWN - 1));
    assert_null(view_find_touch(&app->view, TOUCH_ROW, SHOWN));
    for (int i = 0; i < app->model.chart->node_count; i++) {
        assert_non_null(view_find_touch(&app->view, TOUCH_NODE, i));
    }
    room_close(app);
}

static void it_is_for_who_writes_him(void **state)
{
    (void)state;
    App *app = open_talk(ROOM_CUSTOMER, 100);
    app->asked.name = NULL;
    room_want(app, INTENT_CHART);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    app->model.known.own = true;
    room_want(app, INTENT_CHART);
    assert_ptr_equal(app->stage.screen, &SCREEN_CHART);
    app->asked.name = ROOM_CUSTOMER;
    room_close(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_of_him_is_on_it),
        cmocka_unit_test(the_keyboard_comes_round),
        cmocka_unit_test(it_moves_and_comes_nearer),
        cmocka_unit_test(what_is_typed_is_looked_up),
        cmocka_unit_test(one_goes_where_it_says),
        cmocka_unit_test(a_long_way_is_given_up),
        cmocka_unit_test(a_long_way_comes_to_its_end),
        cmocka_unit_test(his_answers_are_beside_it),
        cmocka_unit_test(what_is_found_is_red_and_listed),
        cmocka_unit_test(it_speaks_the_language_that_is_set),
        cmocka_unit_test(of_many_the_first_are_listed),
        cmocka_unit_test(it_is_for_who_writes_him),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
