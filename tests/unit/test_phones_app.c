// Phones in a lesson, as the window has them, without a window: what the wall
// says of who came in, and what the trainer does about it.

#include "phones_net.h"

#include "app/phones/app_phones.h"
#include "app/phones/app_phones_parts.h"

#include "app_room.h"
#include "base/text.h"

enum {
    WIDE = 1280,
    HIGH = 720,
    LINES_BYTES = 16384,
    MINUTE_MS = 60000,
    PHONES = 40
};

static void take_line(void *self, const TypeMark *mark)
{
    char *lines = self;
    if (!mark) {
        lines[0] = '\0';
    } else {
        (void)text_append(lines, LINES_BYTES, mark->text);
        (void)text_append(lines, LINES_BYTES, "\n");
    }
}

// All that stands in the picture, line by line.
static const char *drawn(App *app)
{
    static char lines[LINES_BYTES];
    Layout layout = layout_of(WIDE, HIGH);
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    lines[0] = '\0';
    type_set_watch(app->view.type, take_line, lines);
    view_begin(&app->view, &layout, 1000);
    screen_draw(app->stage.screen, app->stage.self, &app->view, cr);
    type_set_watch(app->view.type, NULL, NULL);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return lines;
}

static void assert_drawn(App *app, const char *text, bool is)
{
    const char *lines = drawn(app);
    if ((strstr(lines, text) != NULL) != is) {
        fail_msg("\"%s\" is %sthere:\n%s", text, is ? "not " : "", lines);
    }
}

// A lesson for those players with its phones on.
static App *open_lesson(const char *players)
{
    Error error = {0};
    assert_int_equal(setenv("GESLAAGD_ADDRESS", "127.0.0.1", 1), 0);
    App *app = room_open();
    app->guests = &APP_PHONES;
    app->model.settings.calm = true;
    assert_true(app_settings_open_type(&app->view, FONT_USUAL, &error));
    room_want(app, INTENT_PHONES_SWITCH);
    room_begin_lesson(app, players);
    assert_non_null(app->phones);
    assert_ptr_equal(app->stage.screen, &SCREEN_PHONES);
    return app;
}

static void close_lesson(App *app)
{
    app_guests_end(app);
    room_close(app);
}

// Gives one input, as the loop does.
static void give(App *app, const Input *input)
{
    Intent intent =
        app->stage.screen->handle(app->stage.self, &app->view, input);
    app_intents_do(app, &intent);
}

static void who_looks_on_may_come_in_too(void **state)
{
    NetPhone phone;
    (void)state;
    App *app = open_lesson("Noor,Sven,Aisha");
    for (int i = 1; i <= 3; i++) {
        net_join(app->phones->server, &phone, i);
    }
    app_guests_follow(app);
    assert_drawn(app, "3 van 3 binnen", true);
    net_join(app->phones->server, &phone, 4);
    app_guests_follow(app);
    assert_drawn(app, "4 van 3", false);
    assert_drawn(app, "4 binnen", true);
    close_lesson(app);
}

// Tab comes by everything that can be done there.
static void every_button_is_reached_by_tab(void **state)
{
    static const ButtonName BUTTONS[] = {BUTTON_NEXT, BUTTON_PHONES_HELP,
                                         BUTTON_PHONES, BUTTON_PHONES_LETTERS};
    const Input tab = {.kind = INPUT_KEY, .key = KEY_NEXT};
    (void)state;
    App *app = open_lesson("Noor,Sven,Aisha");
    app->view.focus_seen = true;
    for (size_t i = 0; i < sizeof BUTTONS / sizeof BUTTONS[0]; i++) {
        (void)drawn(app);
        assert_true(view_is_focused(&app->view, TOUCH_BUTTON, BUTTONS[i]));
        give(app, &tab);
    }
    close_lesson(app);
}

static void nobody_in_after_a_minute_is_said(void **state)
{
    NetPhone phone;
    (void)state;
    App *app = open_lesson("Noor,Sven,Aisha");
    app_guests_follow(app);
    assert_drawn(app, "Nog niemand?", false);
    app->phones->opened -= MINUTE_MS + 1;
    app->phones->looked = 0;
    app->view.dirty = false;
    app_guests_follow(app);
    assert_true(app->view.dirty); // it is drawn though nothing happened
    assert_drawn(app, "Nog niemand?", true);
    net_join(app->phones->server, &phone, 1);
    app->phones->looked = 0;
    app_guests_follow(app);
    assert_drawn(app, "Nog niemand?", false);
    close_lesson(app);
}

static void an_address_that_changed_is_said_and_mended(void **state)
{
    (void)state;
    App *app = open_lesson("Noor,Sven,Aisha");
    app_guests_follow(app);
    assert_drawn(app, "ander netwerk", false);
    assert_int_equal(setenv("GESLAAGD_ADDRESS", "127.0.0.2", 1), 0);
    app->phones->looked = 0;
    app->view.dirty = false;
    app_guests_follow(app);
    assert_true(app->view.dirty);
    assert_drawn(app, "ander netwerk", true);
    room_want(app, INTENT_PHONES_SWITCH); // off, as it says
    assert_null(app->phones);
    room_want(app, INTENT_PHONES_SWITCH);
    assert_non_null(app->phones);
    app_guests_follow(app);
    assert_drawn(app, "ander netwerk", false);
    assert_drawn(app, "127.0.0.2:", true);
    close_lesson(app);
}

static void a_key_lets_the_trainers_phone_in(void **state)
{
    static char answer[NET_ANSWER_BYTES];
    char path[SERVER_ADDRESS_BYTES];
    (void)state;
    App *app = open_lesson("Noor,Sven,Aisha");
    app_guests_follow(app);
    const Input key = {.kind = INPUT_LETTER, .letter = 'k', .text = "k"};
    const Intent wish = keys_wish(&KEYS_LESSON, &key);
    app_intents_do(app, &wish); // nobody knocks
    app_guests_follow(app);
    assert_false(app->model.phones.trainer_in);
    NetPhone phone = {.number = 9, .stream = -1};
    (void)snprintf(path, sizeof path, "%s/mee",
                   strchr(app->phones->trainer + strlen("http://"), '/'));
    assert_int_equal(
        net_read(net_send_to(app->phones->server, &phone, path, ""), answer),
        303);
    app_guests_follow(app);
    assert_non_null(app->model.phones.digits);
    app_intents_do(app, &wish);
    app_guests_follow(app);
    assert_true(app->model.phones.trainer_in);
    assert_null(app->model.phones.digits);
    close_lesson(app);
}

static void write_guess(App *app, NetPhone *phone, const char *text)
{
    static char answer[NET_ANSWER_BYTES];
    char body[200];
    (void)snprintf(body, sizeof body, "vraag=%u&tekst=%s",
                   app->phones->seen.question, text);
    assert_int_equal(
        net_ask(app->phones->server, phone, "/tekst", body, answer), 303);
}

// Every phone that there can be, and who calls out beside them.
static void no_guess_is_lost(void **state)
{
    static NetPhone phones[PHONES];
    (void)state;
    App *app = open_lesson("12");
    for (int i = 0; i < PHONES; i++) {
        net_join(app->phones->server, &phones[i], i + 1);
    }
    room_want(app, INTENT_BEGIN);
    const Input guess = {.kind = INPUT_LETTER, .letter = 'g', .text = "g"};
    give(app, &guess);
    assert_true(app->stage.talk.group.guessing);
    app_guests_follow(app);
    app_guests_follow(app);
    for (int i = 0; i < PHONES; i++) {
        char text[32];
        (void)snprintf(text, sizeof text, "Gok-%d", i + 1);
        write_guess(app, &phones[i], text);
    }
    app_guests_follow(app);
    (void)drawn(app);
    const Input enter = {.kind = INPUT_KEY, .key = KEY_DO};
    for (int i = 0; i < 30; i++) { // more than there is room for
        const Input called = {.kind = INPUT_LETTER, .text = "Geroepen"};
        give(app, &called);
        give(app, &enter);
    }
    assert_drawn(app, "Er past niet meer bij", true);
    assert_drawn(app, "Geroepen", true);
    while (app->stage.talk.group.field.now.text[0] != '\0') {
        const Input erase = {.kind = INPUT_KEY, .key = KEY_ERASE};
        give(app, &erase);
    }
    give(app, &enter);
    assert_true(app->stage.talk.group.revealed);
    const Lesson *lesson = &app->model.lesson;
    const LessonEvent *last = &lesson->events[lesson->count - 1];
    assert_int_equal(last->kind, LESSON_GUESS);
    assert_int_equal(last->count, LESSON_TEXTS_MAX);
    assert_string_equal(last->texts[last->count - 1], "Gok-40");
    assert_drawn(app, "Gok-40", true);
    app->view.text_percent = 200;
    assert_drawn(app, "Ze staan allemaal in het verslag", true);
    close_lesson(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_looks_on_may_come_in_too),
        cmocka_unit_test(every_button_is_reached_by_tab),
        cmocka_unit_test(nobody_in_after_a_minute_is_said),
        cmocka_unit_test(an_address_that_changed_is_said_and_mended),
        cmocka_unit_test(a_key_lets_the_trainers_phone_in),
        cmocka_unit_test(no_guess_is_lost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
