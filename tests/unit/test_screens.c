// Every screen: drawing changes nothing, the focus goes round, and each input
// is the intent it should be.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app/after/app_trio.h"

#include "app_room.h"

enum { WIDE = 1280, HIGH = 720, LETTERS_LARGE = 200 };

static App *open_view_with(const char *customer, int letters)
{
    App *app = room_open_with(customer);
    Error error = {0};
    View *view = &app->view;
    app->model.settings.calm = true;
    app->model.settings.text_percent = letters;
    view->text_percent = letters;
    assert_true(app_settings_open_type(view, FONT_USUAL, &error));
    return app;
}

static App *open_view(int letters)
{
    return open_view_with(ROOM_CUSTOMER, letters);
}

// Draws it twice, as the app would; the second time nothing may change.
static void draw(App *app)
{
    static AppStage before;
    static Model model;
    const AppStage *stage = &app->stage;
    Layout layout = layout_of(WIDE, HIGH);
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(surface);
    view_begin(&app->view, &layout, 1000);
    screen_draw(stage->screen, stage->self, &app->view, cr);
    view_begin(&app->view, &layout, 2000);
    screen_draw(stage->screen, stage->self, &app->view, cr);
    memcpy(&before, stage, sizeof before);
    memcpy(&model, &app->model, sizeof model);
    view_begin(&app->view, &layout, 3000);
    stage->screen->draw(stage->self, &app->view, cr);
    assert_memory_equal(&before, stage, sizeof before);
    assert_memory_equal(&model, &app->model, sizeof model);
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
}

static Intent give(App *app, Input input)
{
    return app->stage.screen->handle(app->stage.self, &app->view, &input);
}

static Intent key(App *app, InputKey name)
{
    return give(app, (Input){.kind = INPUT_KEY, .key = name});
}

static Intent letter(App *app, const char *text)
{
    Input input = {.kind = INPUT_LETTER, .letter = text[0]};
    snprintf(input.text, sizeof input.text, "%s", text);
    return give(app, input);
}

static Intent digit(App *app, int number)
{
    return give(app,
                (Input){.kind = INPUT_KEY, .key = KEY_DIGIT, .digit = number});
}

// Tab comes by everything once and is back where it was.
static void goes_round(App *app)
{
    View *view = &app->view;
    draw(app);
    view->focus_seen = true;
    (void)key(app, KEY_NEXT);
    TouchKind kind = view->focus_kind;
    int index = view->focus_index;
    size_t steps = 0;
    do {
        (void)key(app, KEY_NEXT);
        draw(app);
        steps++;
    } while ((view->focus_kind != kind || view->focus_index != index) &&
             steps <= TOUCHES_MAX);
    assert_true(steps <= view->touch_count);
    (void)key(app, KEY_PREVIOUS);
    (void)key(app, KEY_NEXT);
    assert_int_equal(view->focus_kind, kind);
    assert_int_equal(view->focus_index, index);
}

static void play_to_the_end(App *app)
{
    room_want(app, INTENT_BEGIN);
    for (int i = 0; i < MOVES_MAX && !session_is_over(&app->session); i++) {
        room_be_silent(app);
    }
    assert_true(session_is_over(&app->session));
    room_want(app, INTENT_CAR);
    assert_ptr_equal(app->stage.screen, &SCREEN_CAR);
}

static void draw_at(App *app, double seconds)
{
    app->view.seconds = seconds;
    draw(app);
}

// All twelve cells, read aloud.
static void read_the_form(App *app)
{
    room_want(app, INTENT_BEGIN);
    draw_at(app, 0);
    for (int i = 0; i < FORM_CELLS; i++) {
        Talk *talk = &app->stage.talk;
        talk->raised = true;
        assert_true(talk_open_panel(talk, &app->view, TOUCH_CELL, i));
        Intent say = talk_play_sentence(talk, &app->view, 0);
        app_intents_do(app, &say);
        draw_at(app, i);
    }
    assert_int_equal(app->session.played.now.ending, ENDING_EXAMINED);
}

static void the_end_goes_on_by_itself(void **state)
{
    enum { LAST = FORM_CELLS - 1 }; // seconds, when it was said
    (void)state;
    App *app = open_view(100);
    const View *view = &app->view;
    const Talk *talk = &app->stage.talk;
    app->model.settings.calm = false;
    read_the_form(app);
    assert_int_equal(talk->stage, STAGE_ANSWER);
    assert_true(talk->raised); // it is seen how the last answer is written
    assert_true(view->holds);
    assert_int_equal(key(app, KEY_DO).kind, INTENT_DONE);
    assert_int_equal(talk->stage, STAGE_ANSWER);
    draw_at(app, LAST + 13);
    assert_int_equal(talk->stage, STAGE_PEN);
    assert_false(talk->raised);
    draw_at(app, LAST + 13 + 5);
    assert_int_equal(talk->stage, STAGE_LINE);
    assert_true(view->holds);
    assert_int_equal(key(app, KEY_DO).kind, INTENT_DONE);
    assert_null(view_find_touch(view, TOUCH_BUTTON, BUTTON_NEXT));
    draw_at(app, LAST + 13 + 5 + 4); // how to go on is said
    assert_non_null(view_find_touch(view, TOUCH_BUTTON, BUTTON_NEXT));
    assert_int_equal(key(app, KEY_DO).kind, INTENT_CAR);
    room_close(app);
}

static void with_reduced_motion_it_is_said_how_to_go_on(void **state)
{
    (void)state;
    App *app = open_view(LETTERS_LARGE);
    const View *view = &app->view;
    const Talk *talk = &app->stage.talk;
    read_the_form(app);
    draw_at(app, 15);
    assert_int_equal(talk->stage, STAGE_ANSWER);
    assert_null(view_find_touch(view, TOUCH_BUTTON, BUTTON_NEXT));
    assert_int_equal(screen_wake(&SCREEN_TALK, talk, view), WAKE_WAIT);
    draw_at(app, 18);
    assert_int_equal(talk->stage, STAGE_ANSWER);
    assert_non_null(view_find_touch(view, TOUCH_BUTTON, BUTTON_NEXT));
    assert_int_equal(screen_wake(&SCREEN_TALK, talk, view), WAKE_NEVER);
    (void)key(app, KEY_DO);
    assert_int_equal(talk->stage, STAGE_LINE);
    room_close(app);
}

// Twice it points at a word of his, and then no more; what was used says no
// more what it is for.
static void the_first_talk_gives_a_hint_twice(void **state)
{
    (void)state;
    App *app = open_view(100);
    Talk *talk = &app->stage.talk;
    room_want(app, INTENT_TITLE);
    room_want(app, INTENT_BEGIN);
    double now = 0;
    for (int hint = 0; hint < 3; hint++) {
        draw_at(app, now + 5);
        assert_false(talk->guide.shown);
        draw_at(app, now + 7);
        assert_int_equal(talk->guide.shown, hint < 2);
        now += 7;
        app->view.seconds = now;
        assert_true(talk_open_panel(talk, &app->view, TOUCH_SPAN,
                                    talk_guide_word(&app->view)));
        Intent say = talk_play_sentence(talk, &app->view, 0);
        app_intents_do(app, &say);
        draw_at(app, now);
    }
    assert_false(talk->guide.used & 1U << TABLE_BROCHURE);
    (void)letter(app, "v");
    assert_true(talk->guide.used & 1U << TABLE_BROCHURE);
    room_close(app);
}

static bool is_seen_whole(const App *app, int span)
{
    const Talk *talk = &app->stage.talk;
    const Touch *touch = view_find_touch(&app->view, TOUCH_SPAN, span);
    PaintRect balloon = talk->balloon;
    bool whole = touch != NULL;
    for (int i = 0; whole && i < touch->rect_count; i++) {
        whole = touch->rects[i].y >= balloon.y &&
                touch->rects[i].y + touch->rects[i].h <= balloon.y + balloon.h;
    }
    return whole;
}

// With the largest letters he says more than is seen at once: what is hinted
// at, what the keyboard is at and what you take up come into sight.
static void words_that_are_pointed_at_are_seen(void **state)
{
    (void)state;
    App *app = open_view(LETTERS_LARGE);
    Talk *talk = &app->stage.talk;
    View *view = &app->view;
    room_want(app, INTENT_TITLE);
    room_want(app, INTENT_BEGIN);
    draw_at(app, 5);
    int word = talk_guide_word(view);
    assert_true(talk->speech_over > 0);
    assert_false(is_seen_whole(app, word));
    draw_at(app, 7);
    assert_true(talk->guide.shown);
    assert_true(is_seen_whole(app, word));
    talk->speech_scroll = 0;
    view->focus_seen = true;
    view_set_focus(view, TOUCH_SPAN, word);
    draw_at(app, 8);
    assert_true(is_seen_whole(app, word));
    talk->speech_scroll = 0;
    assert_true(talk_open_panel(talk, view, TOUCH_SPAN, word));
    draw_at(app, 9);
    assert_true(talk->speech_scroll > 0);
    room_close(app);
}

// However much of the older words can still be taken up.
static void two_lines_of_his_answer_are_seen(void **state)
{
    (void)state;
    App *app = open_view(LETTERS_LARGE);
    Talk *talk = &app->stage.talk;
    View *view = &app->view;
    room_want(app, INTENT_BEGIN);
    draw(app);
    double line = type_line_step(view->type, view_look(view, LOOK_SPEECH));
    for (int i = 0; i < 6; i++) {
        room_be_silent(app);
        draw(app);
        double unseen = talk->speech_over;
        assert_true(unseen < 1 || talk->balloon.h > 3 * line);
    }
    room_close(app);
}

// The table is covered by what you could say: the pointer names nothing there.
static void what_is_covered_is_not_pointed_at(void **state)
{
    (void)state;
    App *app = open_view(100);
    View *view = &app->view;
    room_want(app, INTENT_BEGIN);
    draw(app);
    view->hover_kind = TOUCH_ITEM;
    view->hover_index = TABLE_BROCHURE;
    assert_true(
        talk_open_panel(&app->stage.talk, view, TOUCH_ITEM, TABLE_BROCHURE));
    assert_false(view_is_hovered(view, TOUCH_ITEM, TABLE_BROCHURE));
    draw(app);
    room_close(app);
}

// The last thing you say has no answer yet: it stands alone.
static void the_question_you_end_with_is_seen(void **state)
{
    (void)state;
    App *app = open_view_with("vertegenwoordiger", 100);
    View *view = &app->view;
    room_want(app, INTENT_BEGIN);
    for (int i = 0; app->session.played.now.ending == ENDING_NONE; i++) {
        draw_at(app, i);
        Intent say = talk_play_sentence(&app->stage.talk, view, 0);
        app_intents_do(app, &say);
    }
    view->reader.on = true;
    draw(app);
    assert_int_equal(app->stage.talk.stage, STAGE_ANSWER);
    const Played *talk = &app->session.played;
    const char *said = talk->turns[talk->count - 1].you;
    assert_true(said[0]);
    assert_non_null(strstr(view->reader.text, said));
    room_close(app);
}

static void what_was_said_is_read_back(void **state)
{
    (void)state;
    App *app = open_view(LETTERS_LARGE);
    Talk *talk = &app->stage.talk;
    room_want(app, INTENT_BEGIN);
    draw(app);
    (void)give(app, (Input){.kind = INPUT_WHEEL, .wheel = 1});
    assert_false(talk->past); // nothing was
    for (int i = 0; i < 6; i++) {
        room_be_silent(app);
        draw(app);
    }
    talk->speech_scroll = 0;
    (void)give(app, (Input){.kind = INPUT_WHEEL, .wheel = 1});
    assert_true(talk->past);
    draw(app);
    assert_true(talk->past_sheet.scroll > 0); // at its end
    assert_non_null(view_find_touch(&app->view, TOUCH_CLOSE, 0));
    (void)give(app, (Input){.kind = INPUT_WHEEL, .wheel = 1});
    draw(app);
    assert_true(talk->past_sheet.scroll < talk->past_sheet.over);
    (void)give(app, (Input){.kind = INPUT_WHEEL, .wheel = -1});
    draw(app);
    assert_true(talk->past);
    (void)give(app, (Input){.kind = INPUT_WHEEL, .wheel = -1});
    assert_false(talk->past); // past its end
    assert_int_equal(letter(app, "e").kind, INTENT_DONE);
    assert_true(talk->past);
    room_close(app);
}

static void what_was_played_is_seen_again(void **state)
{
    (void)state;
    App *app = open_view(LETTERS_LARGE);
    play_to_the_end(app);
    size_t moves = app->session.played.count;
    room_want(app, INTENT_PAST);
    assert_ptr_equal(app->stage.screen, &SCREEN_PAST);
    assert_int_equal(app->model.past.count, 1);
    draw(app);
    app->view.focus_seen = true;
    Intent see = key(app, KEY_DO);
    assert_int_equal(see.kind, INTENT_SEE);
    app_intents_do(app, &see);
    assert_ptr_equal(app->stage.screen, &SCREEN_RIVER);
    assert_int_equal(app->session.played.count, moves);
    draw(app);
    room_want(app, INTENT_PAST);
    assert_int_equal(app->model.past.count, 1); // it is no other talk
    room_close(app);
}

static void each_screen_has_its_help(void **state)
{
    static const Screen *const SCREENS[] = {
        &SCREEN_TITLE, &SCREEN_TALK,    &SCREEN_AFTER,    &SCREEN_CAR,
        &SCREEN_RIVER, &SCREEN_LESSON,  &SCREEN_SETTINGS, &SCREEN_CHOICE,
        &SCREEN_PAST,  &SCREEN_COMPARE, &SCREEN_OWN,      &SCREEN_CHART,
        &SCREEN_TRIOS};
    (void)state;
    App *app = open_view(LETTERS_LARGE);
    char name[40];
    for (size_t i = 0; i < sizeof SCREENS / sizeof SCREENS[0]; i++) {
        snprintf(name, sizeof name, "help.%s", SCREENS[i]->name);
        assert_true(words_has(app->model.words, name));
    }
    room_want(app, INTENT_BEGIN);
    draw(app);
    room_want(app, INTENT_HELP);
    assert_ptr_equal(app->stage.screen, &SCREEN_HELP);
    draw(app);
    Intent back = key(app, KEY_BACK);
    app_intents_do(app, &back);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    room_close(app);
}

static void the_title_begins_and_leads_away(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_want(app, INTENT_TITLE);
    goes_round(app);
    app->stage.title.mood = 1;
    app->view.focus_seen = false;
    Intent begin = key(app, KEY_DO);
    assert_int_equal(begin.kind, INTENT_BEGIN);
    assert_int_equal(begin.mood, 1);
    assert_int_equal(letter(app, "q").kind, INTENT_NONE);
    assert_int_equal(key(app, KEY_BACK).kind, INTENT_NONE); // it is asked
    draw(app);
    assert_null(view_find_touch(&app->view, TOUCH_BUTTON, BUTTON_BEGIN));
    assert_int_equal(key(app, KEY_BACK).kind, INTENT_DONE); // it stays
    (void)key(app, KEY_BACK);
    draw(app);
    app->view.focus_seen = true;
    (void)key(app, KEY_NEXT);
    assert_int_equal(app->view.focus_index, BUTTON_QUIT);
    assert_int_equal(key(app, KEY_DO).kind, INTENT_QUIT);
    room_close(app);
}

static void the_talk_takes_its_keys(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_want(app, INTENT_TITLE);
    room_want(app, INTENT_BEGIN);
    goes_round(app);
    Intent silence = letter(app, "z");
    assert_int_equal(silence.kind, INTENT_PLAY);
    assert_int_equal(silence.play.move.kind, MOVE_SILENCE);
    assert_null(silence.play.ballot);
    assert_int_equal(letter(app, "p").play.move.kind, MOVE_PEN);
    assert_int_equal(letter(app, "s").play.move.kind, MOVE_FORM_ASIDE);
    assert_true(app->stage.talk.practice); // it is the first talk
    assert_int_equal(letter(app, "o").kind, INTENT_DONE);
    assert_false(app->stage.talk.practice);
    assert_false(app->model.settings.practice);           // for this talk alone
    assert_int_equal(letter(app, "g").kind, INTENT_NONE); // for a group
    assert_int_equal(letter(app, "x").kind, INTENT_NONE);
    Intent pause = key(app, KEY_BACK);
    assert_int_equal(pause.kind, INTENT_HOLD);
    assert_true(pause.held);
    room_close(app);
}

static void a_digit_says_a_sentence(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_want(app, INTENT_BEGIN);
    draw(app);
    assert_int_equal(digit(app, 1).kind, INTENT_DONE); // nothing is open
    Talk *talk = &app->stage.talk;
    assert_int_equal(letter(app, "f").kind, INTENT_NONE);
    draw(app);
    assert_int_equal(key(app, KEY_DO).kind, INTENT_NONE);
    assert_int_equal(talk->panel.kind, PANEL_SENTENCES);
    draw(app);
    assert_int_equal(digit(app, 0).kind, INTENT_DONE);
    Move first = talk->panel.moves[0];
    Intent said = digit(app, 1);
    assert_int_equal(said.kind, INTENT_PLAY);
    assert_true(conversation_same_move(said.play.move, first));
    room_close(app);
}

static void a_group_has_its_keys_too(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_begin_lesson(app, "Noor,Sven");
    room_want(app, INTENT_BEGIN);
    goes_round(app);
    assert_int_equal(letter(app, "p").play.move.kind, MOVE_PEN);
    assert_int_equal(letter(app, "g").kind, INTENT_DONE);
    draw(app);
    // What is typed is no command: not the lesson's either.
    assert_int_equal(letter(app, "x").kind, INTENT_DONE);
    assert_int_equal(letter(app, "n").kind, INTENT_DONE);
    assert_string_equal(app->stage.talk.group.field.now.text, "xn");
    draw(app);
    room_close(app);
}

static void going_back_says_which_strand(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_begin_lesson(app, "Noor,Sven");
    room_want(app, INTENT_BEGIN);
    room_be_silent(app);
    room_be_silent(app);
    draw(app);
    assert_int_equal(letter(app, "r").kind, INTENT_DONE);
    draw(app);
    (void)key(app, KEY_HOME);
    Intent back = key(app, KEY_DO);
    assert_int_equal(back.kind, INTENT_TURN_BACK);
    assert_int_equal(back.turn_back.strand, NONE);
    assert_int_equal(back.turn_back.moves, 0);
    room_close(app);
}

static void the_car_keeps_its_own_answers(void **state)
{
    (void)state;
    App *app = open_view(100);
    play_to_the_end(app);
    goes_round(app);
    car_open(&app->stage.car, CAR_SELF);
    app->stage.screen->enter(app->stage.self, &app->view);
    draw(app);
    assert_int_equal(digit(app, 7).kind, INTENT_DONE);
    assert_int_equal(digit(app, 5).kind, INTENT_DONE);
    assert_int_equal(letter(app, "x").kind, INTENT_DONE); // to the field
    draw(app);
    assert_int_equal(key(app, KEY_DO).kind, INTENT_DONE); // the next question
    assert_int_equal(key(app, KEY_DO).kind, INTENT_ANSWER);
    const CarAnswer *answers = app->stage.car.answers;
    // No proposal was made, and so it was not asked about.
    assert_int_equal(answers[HEADING_PROPOSAL].percent, SLIDER_NONE);
    assert_int_equal(answers[HEADING_CONTEST].percent, 75);
    assert_string_equal(answers[HEADING_CONTEST].text, "x");
    assert_int_equal(answers[HEADING_FEELING].percent, SLIDER_NONE);
    assert_int_equal(app->stage.car.page, CAR_MEMORY);
    room_close(app);
}

static void a_text_without_a_mark_is_no_mark(void **state)
{
    (void)state;
    App *app = open_view(100);
    play_to_the_end(app);
    car_open(&app->stage.car, CAR_SELF);
    app->stage.screen->enter(app->stage.self, &app->view);
    draw(app);
    (void)letter(app, "x");
    draw(app);
    (void)key(app, KEY_DO);
    assert_int_equal(key(app, KEY_DO).kind, INTENT_ANSWER);
    const CarAnswer *answer = &app->stage.car.answers[HEADING_CONTEST];
    assert_int_equal(answer->percent, SLIDER_NONE);
    assert_string_equal(answer->text, "x");
    room_close(app);
}

static const LessonEvent *last_event(const App *app)
{
    const Lesson *lesson = &app->model.lesson;
    return &lesson->events[lesson->count - 1];
}

static void do_key(App *app, InputKey name)
{
    const Intent intent = key(app, name);
    app_intents_do(app, &intent);
    draw(app);
}

// Hands for what the manager asks, and a card for everybody.
static void a_group_is_asked_by_hands(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_begin_lesson(app, "Noor,Sven");
    play_to_the_end(app);
    car_open(&app->stage.car, CAR_SELF);
    app->stage.screen->enter(app->stage.self, &app->view);
    draw(app);
    (void)digit(app, 1);
    (void)digit(app, 1); // eleven for not at all
    draw(app);
    do_key(app, KEY_DO); // the next question
    (void)digit(app, 3);
    do_key(app, KEY_DO);
    assert_int_equal(app->stage.car.answers[HEADING_CONTEST].percent, 0);
    assert_int_equal(last_event(app)->kind, LESSON_MARK);
    assert_int_equal(last_event(app)->number, HEADING_FEELING);
    assert_int_equal(last_event(app)->hands[0], 3);
    car_open(&app->stage.car, CAR_CARD);
    app->stage.screen->enter(app->stage.self, &app->view);
    draw(app);
    (void)letter(app, "n"); // is a letter, and hands nothing over
    do_key(app, KEY_DO);
    assert_int_equal(last_event(app)->kind, LESSON_CARD);
    assert_int_equal(last_event(app)->player, 0);
    assert_int_equal(app->stage.car.page, CAR_CARD);
    assert_int_equal(app->stage.car.player, 1);
    assert_int_equal(app->model.lesson.seat, 0);
    room_close(app);
}

// The page a lesson begins with ends none that goes on: it changes that.
static void a_lesson_ends_only_where_that_is_said(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_begin_lesson(app, "Noor,Sven");
    room_want(app, INTENT_BEGIN);
    room_be_silent(app);
    size_t noted = app->model.lesson.count;
    room_want(app, INTENT_GROUP);
    assert_string_equal(app->stage.lesson.players.now.text, "Noor, Sven");
    room_begin_lesson(app, "Noor, Sven, Bas");
    assert_int_equal(app->model.lesson.count, noted);
    assert_int_equal(app->model.lesson.player_count, 3);
    assert_string_equal(app->model.lesson.names[2], "Bas");
    room_close(app);
}

// Nor does a pause end it without a question.
static void a_lesson_is_asked_after_in_a_pause(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_begin_lesson(app, "Noor,Sven");
    room_want(app, INTENT_BEGIN);
    draw(app);
    (void)do_key(app, KEY_BACK);
    assert_true(app->stage.talk.paused);
    draw(app);
    view_set_focus(&app->view, TOUCH_BUTTON, BUTTON_QUIT);
    app->view.focus_seen = true;
    (void)do_key(app, KEY_DO);
    draw(app);
    assert_string_equal(app->view.page, "leave");
    assert_non_null(
        view_find_touch(&app->view, TOUCH_BUTTON, BUTTON_LESSON_END));
    (void)do_key(app, KEY_BACK);
    draw(app);
    assert_string_equal(app->view.page, "pause");
    room_close(app);
}

// Each minute the clock of a round says another number, and then that it is
// over.
static void a_round_goes_by_the_clock(void **state)
{
    enum { MINUTE_MS = 60 * 1000, ROUND = 5 };
    const Intent intent = {.kind = INTENT_LESSON,
                           .lesson = {.players = "3", .round = ROUND}};
    (void)state;
    App *app = open_view(100);
    app_intents_do(app, &intent);
    room_want(app, INTENT_BEGIN);
    assert_int_equal(app->model.trios.left, ROUND);
    assert_true(app_trio_wait(app) > 0);
    app->trio.since -= 2 * MINUTE_MS;
    app->view.dirty = false;
    app_trio_follow(app);
    assert_int_equal(app->model.trios.left, ROUND - 2);
    assert_true(app->view.dirty);
    app->trio.since -= ROUND * MINUTE_MS;
    app_trio_follow(app);
    assert_int_equal(app->model.trios.left, 0);
    assert_int_equal(app_trio_wait(app), -1);
    room_close(app);
}

// His words stay in sight above the cards and what is said of the hands.
static void large_letters_do_not_cover_his_words(void **state)
{
    (void)state;
    App *app = open_view(LETTERS_LARGE);
    room_begin_lesson(app, "Noor,Sven");
    room_want(app, INTENT_BEGIN);
    draw(app);
    (void)letter(app, "h");
    draw(app);
    const Talk *talk = &app->stage.talk;
    assert_true(talk->group.counting);
    assert_int_equal(talk->panel.kind, PANEL_SUBJECTS);
    assert_true(talk->balloon.h >= TALK_SPEECH_LEAST - 1);
    assert_true(talk->balloon.y + talk->balloon.h <=
                talk_panel_top(talk, &app->view));
    room_close(app);
}

// In a lesson as well: the trainer's letters are others.
static void the_river_goes_back_by_its_letter(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_begin_lesson(app, "Noor,Sven");
    play_to_the_end(app);
    const Intent look = {.kind = INTENT_LOOK_BACK, .move = 1};
    app_intents_do(app, &look);
    draw(app);
    Intent rewind = letter(app, "t");
    assert_int_equal(rewind.kind, INTENT_REWIND);
    assert_int_equal(rewind.rewind.move, 1);
    assert_int_equal(rewind.rewind.strand, 0);
    assert_int_equal(letter(app, "l").kind, INTENT_NONE);
    assert_int_equal(key(app, KEY_BACK).kind, INTENT_CAR_PAGE);
    (void)key(app, KEY_DOWN);
    draw(app);
    assert_int_equal(app->stage.river.row, 2);
    room_close(app);
}

static void the_settings_change_by_a_step(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_want(app, INTENT_TITLE);
    room_want(app, INTENT_SETTINGS);
    goes_round(app);
    view_set_focus(&app->view, TOUCH_SETTING, 2 * SETTING_LETTERS);
    Intent less = key(app, KEY_LEFT);
    assert_int_equal(less.kind, INTENT_SET);
    assert_int_equal(less.set.setting, SETTING_LETTERS);
    assert_int_equal(less.set.step, -1);
    assert_int_equal(key(app, KEY_BACK).kind, INTENT_BACK);
    room_close(app);
}

static void the_page_of_a_lesson_says_who_plays(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_want(app, INTENT_GROUP);
    draw(app);
    assert_int_equal(letter(app, "n").kind, INTENT_DONE);
    app->stage.lesson.whispers = true;
    draw(app);
    Intent begin = key(app, KEY_DO);
    assert_int_equal(begin.kind, INTENT_LESSON);
    assert_string_equal(begin.lesson.players, "n");
    assert_true(begin.lesson.whispers);
    assert_false(begin.lesson.named);
    room_close(app);
}

static void a_trio_has_three_names(void **state)
{
    (void)state;
    App *app = open_view(100);
    room_want(app, INTENT_GROUP);
    draw(app);
    app->stage.lesson.round = 5;
    for (const char *at = "n,N,n"; *at; at++) {
        const char typed[] = {*at, '\0'};
        (void)letter(app, typed);
    }
    draw(app);
    assert_int_equal(key(app, KEY_DO).kind, INTENT_NONE);
    assert_string_equal(app->stage.lesson.wrong.remedy, "name.trio.same");
    app->stage.lesson.round = 0; // in a lesson anybody may be called so
    assert_int_equal(key(app, KEY_DO).kind, INTENT_LESSON);
    room_close(app);
}

// With the largest letters too, where everything scrolls.
static void large_letters_are_drawn_as_quietly(void **state)
{
    (void)state;
    App *app = open_view(LETTERS_LARGE);
    room_want(app, INTENT_TITLE);
    goes_round(app);
    room_want(app, INTENT_SETTINGS);
    goes_round(app);
    room_want(app, INTENT_BEGIN);
    goes_round(app);
    play_to_the_end(app);
    for (int page = 0; page < CAR_PAGES; page++) {
        if (page != CAR_RIVER) {
            car_open(&app->stage.car, (CarPage)page);
            draw(app);
        }
    }
    const Intent look = {.kind = INTENT_LOOK_BACK, .move = NONE};
    app_intents_do(app, &look);
    draw(app);
    room_close(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_end_goes_on_by_itself),
        cmocka_unit_test(with_reduced_motion_it_is_said_how_to_go_on),
        cmocka_unit_test(the_first_talk_gives_a_hint_twice),
        cmocka_unit_test(words_that_are_pointed_at_are_seen),
        cmocka_unit_test(two_lines_of_his_answer_are_seen),
        cmocka_unit_test(what_is_covered_is_not_pointed_at),
        cmocka_unit_test(the_question_you_end_with_is_seen),
        cmocka_unit_test(what_was_said_is_read_back),
        cmocka_unit_test(what_was_played_is_seen_again),
        cmocka_unit_test(each_screen_has_its_help),
        cmocka_unit_test(the_title_begins_and_leads_away),
        cmocka_unit_test(the_talk_takes_its_keys),
        cmocka_unit_test(a_digit_says_a_sentence),
        cmocka_unit_test(a_group_has_its_keys_too),
        cmocka_unit_test(going_back_says_which_strand),
        cmocka_unit_test(the_car_keeps_its_own_answers),
        cmocka_unit_test(a_lesson_ends_only_where_that_is_said),
        cmocka_unit_test(a_lesson_is_asked_after_in_a_pause),
        cmocka_unit_test(a_round_goes_by_the_clock),
        cmocka_unit_test(large_letters_do_not_cover_his_words),
        cmocka_unit_test(a_text_without_a_mark_is_no_mark),
        cmocka_unit_test(a_group_is_asked_by_hands),
        cmocka_unit_test(the_river_goes_back_by_its_letter),
        cmocka_unit_test(the_settings_change_by_a_step),
        cmocka_unit_test(the_page_of_a_lesson_says_who_plays),
        cmocka_unit_test(a_trio_has_three_names),
        cmocka_unit_test(large_letters_are_drawn_as_quietly),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
