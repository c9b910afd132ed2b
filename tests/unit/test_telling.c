// What is told of a talk is told once: the window, the terminal, the report and
// the tables say the same of the same talk. Every customer is played by some of
// the bots, in both languages of the interface; all sentences of tell/telling.h
// must stand, in their order, in what each lays out.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "base/pairs.h"
#include "base/text.h"
#include "keep/session.h"
#include "report/export_write.h"
#include "screens/car/car.h"
#include "screens/river/river.h"
#include "tell/telling_outcome.h"
#include "terminal/play/debrief_text.h"
#include "whole_scenario.h"

enum { TEXT_MAX = 1 << 20, OWN = 60, WIDE = 1280, HIGH = 9000 };

static const Bot BOTS_PLAYED[] = {BOT_INTERROGATOR, BOT_LISTENER, BOT_HUMAN,
                                  BOT_BLIND};
enum { BOT_COUNT = sizeof BOTS_PLAYED / sizeof BOTS_PLAYED[0] };

static const char OWN_TEXT[] = "Ging wel, & <b>hij</b> lachte";
static const char TYPED[] = "drie dorpen, Zutphen en 30 fietsen";

typedef struct Text {
    char at[TEXT_MAX];
    size_t count;
} Text;

// A talk with all that lays it out.
typedef struct Talk {
    Arena arena;
    Program program;
    Session session;
    const Debrief *debrief;
    const Memory *memory;
    Outcome outcome;
    ExportTalk told;
    Text laid; // out, with one blank for all that is white
} Talk;

static void add_byte(Text *text, char byte)
{
    bool white = byte == ' ' || byte == '\n';
    if (white && (text->count == 0 || text->at[text->count - 1] == ' ')) {
        return;
    }
    assert_true(text->count + 1 < TEXT_MAX);
    text->at[text->count++] = (char)(white ? ' ' : byte);
    text->at[text->count] = '\0';
}

static void add_text(Text *text, const char *more)
{
    for (; *more; more++) {
        add_byte(text, *more);
    }
}

static void begin_text(Text *text)
{
    text->count = 0;
    text->at[0] = '\0';
}

// What is told ---------------------------------------------------------------

// Looks for one sentence after another in what was laid out.
typedef struct Search {
    const Talk *talk;
    const char *at;
    const char *where;  // it was laid out, for who reads that it failed
    bool bare;          // his and your words only, the numbers are drawn
    bool closing_waits; // what he said last stands elsewhere
    bool brief;         // of the reasons only those that weigh most
    bool untitled;      // the page is called so
    int found;
} Search;

static void find_words(Search *search, const char *words)
{
    static Text wanted;
    begin_text(&wanted);
    add_text(&wanted, words);
    while (wanted.count > 0 && wanted.at[wanted.count - 1] == ' ') {
        wanted.at[--wanted.count] = '\0';
    }
    const char *found = strstr(search->at, wanted.at);
    if (!found) {
        fail_msg("%s, %s: not there, or not there in order: %s",
                 search->talk->session.played.scenario->id, search->where,
                 wanted.at);
    }
    search->at = found + wanted.count;
    search->found++;
}

static void find_told(void *self, const Told *told)
{
    Search *search = self;
    bool drawn = told->kind == TOLD_HIS || told->kind == TOLD_CELL_NOTE;
    if ((told->kind == TOLD_CLOSING && search->closing_waits) ||
        (told->kind == TOLD_YOURS && search->bare) ||
        (told->kind == TOLD_REASON_MORE && search->brief) ||
        (told->kind == TOLD_TITLE && search->untitled)) {
        return;
    }
    find_words(search, search->bare && drawn ? told->text : told->words);
    if (told->why[0]) {
        find_words(search, told->why);
    }
}

static Telling telling_of(Search *search)
{
    return (Telling){.words = search->talk->program.words,
                     .debrief = search->talk->debrief,
                     .tell = find_told,
                     .self = search};
}

static void tell_his(const Telling *to)
{
    for (int i = 0; i < HEADINGS; i++) {
        telling_heading(to, (Heading)i, OWN, OWN_TEXT);
    }
}

static void tell_memory(const Telling *to, const Memory *memory)
{
    telling_title(to, "debrief.memory.title");
    for (int i = 0; i < FORM_CELLS; i++) {
        telling_cell(to, memory, i, i == 0 ? TYPED : "");
    }
}

static void tell_traits(const Telling *to)
{
    telling_title(to, "debrief.traits");
    for (int i = 0; i < TRAITS; i++) {
        telling_trait(to, (Trait)i);
    }
}

static void tell_moves(const Telling *to)
{
    telling_opening(to);
    for (size_t i = 0; i < to->debrief->count; i++) {
        telling_move(to, i);
    }
    telling_closing(to);
}

// The report -----------------------------------------------------------------

// The text of a page of HTML: a blank for each tag.
static void add_html(Text *text, const char *html)
{
    static const char *const SIGNS[][2] = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}};
    while (*html) {
        size_t step = 1;
        char byte = *html;
        if (byte == '<') {
            step = strcspn(html, ">") + 1;
            byte = ' ';
        }
        for (size_t i = 0; byte == '&' && i < 4; i++) {
            if (strncmp(html, SIGNS[i][0], strlen(SIGNS[i][0])) == 0) {
                step = strlen(SIGNS[i][0]);
                byte = SIGNS[i][1][0];
                break;
            }
        }
        add_byte(text, byte);
        html += step;
    }
}

static void the_report_says_it(Talk *talk)
{
    char *html = NULL;
    size_t size = 0;
    FILE *to = open_memstream(&html, &size);
    assert_non_null(to);
    export_write_html(&talk->program, &talk->told, to);
    assert_int_equal(fclose(to), 0);
    begin_text(&talk->laid);
    add_html(&talk->laid, html);
    free(html);
    Search search = {.talk = talk,
                     .at = talk->laid.at,
                     .where = "report",
                     .closing_waits = true};
    Telling telling = telling_of(&search);
    tell_his(&telling);
    telling_outcome(&telling, &talk->outcome);
    telling_facts(&telling);
    tell_memory(&telling, talk->memory);
    tell_traits(&telling);
    tell_moves(&telling);
}

// The terminal ---------------------------------------------------------------

static void the_terminal_says_it(Talk *talk)
{
    char *said = NULL;
    size_t size = 0;
    FILE *to = open_memstream(&said, &size);
    assert_non_null(to);
    Page page = {.to = to, .width = PAGE_WIDTH_MAX};
    DebriefPage debrief = {
        .page = &page, .session = &talk->session, .debrief = talk->debrief};
    DebriefAnswer answers[HEADINGS];
    const char *typed[FORM_CELLS] = {TYPED};
    for (int i = 0; i < HEADINGS; i++) {
        answers[i] = (DebriefAnswer){OWN, OWN_TEXT};
    }
    for (int i = 1; i < FORM_CELLS; i++) {
        typed[i] = "";
    }
    (void)debrief_text_memory(&debrief, typed);
    debrief_text_his(&debrief, answers);
    debrief_text_outcome(&debrief);
    debrief_text_river(&debrief);
    debrief_text_facts(&debrief);
    debrief_text_traits(&debrief);
    assert_int_equal(fclose(to), 0);
    begin_text(&talk->laid);
    add_text(&talk->laid, said);
    free(said);
    Search search = {.talk = talk,
                     .at = talk->laid.at,
                     .where = "terminal",
                     .closing_waits = true,
                     .brief = true};
    Telling telling = telling_of(&search);
    tell_memory(&telling, talk->memory);
    tell_his(&telling);
    telling_outcome(&telling, &talk->outcome);
    tell_moves(&telling);
    telling_facts(&telling);
    tell_traits(&telling);
}

// The window -----------------------------------------------------------------

typedef struct Window {
    Model model;
    View view;
    Car car;
    River river;
    cairo_surface_t *surface;
    cairo_t *cr;
} Window;

static void watch(void *self, const TypeMark *mark)
{
    if (mark) {
        add_text(self, mark->text);
        add_byte(self, ' ');
    }
}

static Window *open_window(Talk *talk)
{
    Window *window = arena_push(&talk->arena, sizeof *window);
    assert_non_null(window);
    window->model.words = talk->program.words;
    window->model.settings = settings_usual();
    window->model.talk = &talk->session.played;
    window->model.back.debrief = talk->debrief;
    window->model.back.debriefs[0] = talk->debrief;
    window->model.back.memory = talk->memory;
    window->model.back.outcome = &talk->outcome;
    window->model.back.strands =
        strands_begin(&talk->arena, talk->debrief->scenario, 0, 0);
    assert_non_null(window->model.back.strands);
    window->river.whole = true;
    view_open(&window->view, &window->model);
    window->view.text_percent = 100;
    window->view.type = type_open(GESLAAGD_FONT_DIR, FONT_PLAIN, NULL);
    assert_non_null(window->view.type);
    window->surface = cairo_image_surface_create(CAIRO_FORMAT_A8, WIDE, HIGH);
    window->cr = cairo_create(window->surface);
    window->car.ink = true;
    for (int i = 0; i < HEADINGS; i++) {
        window->car.answers[i].percent = OWN;
        text_copy(window->car.answers[i].text, FIELD_BYTES, OWN_TEXT);
    }
    text_copy(window->car.cells[0].now.text, FIELD_BYTES, TYPED);
    return window;
}

static void close_window(Window *window)
{
    cairo_destroy(window->cr);
    cairo_surface_destroy(window->surface);
    type_close(window->view.type);
}

// Draws one page of the car, and begins to search in it.
static Search draw_page(Talk *talk, Window *window, const char *where,
                        SheetBody body, const void *self)
{
    Layout layout = layout_of(WIDE, 720);
    PaintRect column = {40, 0, WIDE - 80, HIGH};
    begin_text(&talk->laid);
    type_set_watch(window->view.type, NULL, NULL);
    view_begin(&window->view, &layout, 0);
    type_set_watch(window->view.type, watch, &talk->laid);
    assert_true(body(self, &window->view, window->cr, column, 0) < HIGH);
    return (Search){
        .talk = talk, .at = talk->laid.at, .where = where, .bare = true};
}

static double draw_move(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    return river_draw_move(self, view, cr, column, y);
}

static void the_river_says_it(Talk *talk, Window *window)
{
    size_t count = talk->debrief->count;
    for (size_t i = 0; i < count; i++) {
        window->river.row = (int)i;
        Search search =
            draw_page(talk, window, "river", draw_move, &window->river);
        Telling telling = telling_of(&search);
        if (i == 0) {
            telling_opening(&telling);
        }
        telling_move(&telling, i);
        if (i + 1 == count) {
            telling_closing(&telling);
        }
    }
}

static void the_window_says_it(Talk *talk)
{
    Window *window = open_window(talk);
    Search his = draw_page(talk, window, "his", car_draw_his, &window->car);
    Telling to_his = telling_of(&his);
    tell_his(&to_his);
    Search why = draw_page(talk, window, "why", car_draw_why, &window->car);
    why.untitled = true;
    Telling to_why = telling_of(&why);
    telling_outcome(&to_why, &talk->outcome);
    Search score =
        draw_page(talk, window, "memory", car_draw_score, &window->car);
    Telling to_score = telling_of(&score);
    tell_memory(&to_score, talk->memory);
    Search you = draw_page(talk, window, "you", car_draw_you, &window->car);
    Telling to_you = telling_of(&you);
    telling_facts(&to_you);
    tell_traits(&to_you);
    the_river_says_it(talk, window);
    close_window(window);
}

// The tables -----------------------------------------------------------------

// What is told of one move, as far as a table has it.
typedef struct Row {
    char you[TELLING_TEXT_MAX];
    char said[TELLING_TEXT_MAX];
    char thought[TELLING_TEXT_MAX];
    int trust, pressure;
    int reasons;
    bool happened;
} Row;

static void note_row(void *self, const Told *told)
{
    Row *row = self;
    if (told->kind == TOLD_EVENT) {
        row->happened = true; // of a move the table has the answer alone
    } else if (row->happened &&
               (told->kind == TOLD_SAID || told->kind == TOLD_THOUGHT)) {
        return;
    } else if (told->kind == TOLD_YOU) {
        text_copy(row->you, sizeof row->you, told->words);
    } else if (told->kind == TOLD_SAID) {
        text_copy(row->said, sizeof row->said, told->words);
    } else if (told->kind == TOLD_THOUGHT) {
        text_copy(row->thought, sizeof row->thought, told->words);
    } else if (told->kind == TOLD_STATE) {
        row->trust = told->numbers[1];
        row->pressure = told->numbers[3];
    } else if (told->kind == TOLD_REASON || told->kind == TOLD_REASON_MORE) {
        row->reasons++;
    }
}

static Row row_of(const Talk *talk, size_t move)
{
    const DebriefMove *of = &talk->debrief->moves[move];
    Row row = {.trust = of->trust, .pressure = of->pressure};
    Telling to = {.words = talk->program.words,
                  .debrief = talk->debrief,
                  .tell = note_row,
                  .self = &row};
    telling_move(&to, move);
    return row;
}

typedef struct Dials {
    int filled, told;
} Dials;

static void note_dials(void *self, const Told *told)
{
    Dials *dials = self;
    if (told->kind == TOLD_FILLED) {
        dials->filled = told->numbers[0];
    } else if (told->kind == TOLD_TOLD) {
        dials->told = told->numbers[0];
    }
}

static Dials dials_of(const Talk *talk)
{
    Dials dials = {0};
    Telling to = {.words = talk->program.words,
                  .debrief = talk->debrief,
                  .tell = note_dials,
                  .self = &dials};
    telling_facts(&to);
    return dials;
}

// Adds `text` as a table has it, behind a comma.
static void add_field(Text *text, const char *field)
{
    if (field[strspn(field,
                     "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                     "0123456789")] == '\0') {
        add_byte(text, ',');
        add_text(text, field);
        return;
    }
    add_text(text, field[0] && strchr("=+-@", field[0]) ? ",\"'" : ",\"");
    for (; *field; field++) {
        add_text(text, *field == '"' ? "\"" : "");
        add_byte(text, *field);
    }
    add_byte(text, '"');
}

static void the_table_says_it(Talk *talk)
{
    static Text wanted;
    char *csv = NULL;
    size_t size = 0;
    FILE *to = open_memstream(&csv, &size);
    assert_non_null(to);
    export_write_csv(&talk->program, &talk->told, 1, to);
    assert_int_equal(fclose(to), 0);
    begin_text(&talk->laid);
    add_text(&talk->laid, csv);
    free(csv);
    Dials dials = dials_of(talk);
    Search search = {.talk = talk, .at = talk->laid.at, .where = "table"};
    for (size_t i = 0; i < talk->debrief->count; i++) {
        const DebriefMove *move = &talk->debrief->moves[i];
        bool last = i + 1 == talk->debrief->count;
        Row row = row_of(talk, i);
        char numbers[80];
        begin_text(&wanted);
        add_field(&wanted, row.you);
        add_field(&wanted, row.said);
        add_field(&wanted, row.thought);
        snprintf(numbers, sizeof numbers, ",%d,%d,%d,%d,%d,%d,",
                 move->turn.depth, move->rapport, row.trust, row.pressure,
                 last ? dials.filled : move->filled,
                 last ? dials.told : move->told);
        add_text(&wanted, numbers);
        find_words(&search, wanted.at);
    }
}

static json_int_t number_of(const json_t *extensions, const char *name)
{
    char key[80];
    snprintf(key, sizeof key, "https://geslaagd.example/xapi/%s", name);
    json_t *number = json_object_get(extensions, key);
    assert_true(json_is_integer(number));
    return json_integer_value(number);
}

static const json_t *extensions_of(const json_t *statement)
{
    return json_object_get(json_object_get(statement, "result"), "extensions");
}

static void the_statements_say_it(Talk *talk)
{
    char *text = NULL;
    size_t size = 0;
    FILE *to = open_memstream(&text, &size);
    assert_non_null(to);
    assert_true(export_write_xapi(&talk->program, &talk->told, 1,
                                  &(ExportXapi){0}, to));
    assert_int_equal(fclose(to), 0);
    json_t *all = json_loads(text, 0, NULL);
    free(text);
    size_t count = talk->debrief->count;
    assert_int_equal(json_array_size(all), count + 2);
    for (size_t i = 0; i < count; i++) {
        const json_t *move = json_array_get(all, i + 1);
        const json_t *extensions = extensions_of(move);
        Row row = row_of(talk, i);
        assert_string_equal(json_string_value(json_object_get(
                                json_object_get(move, "result"), "response")),
                            row.you);
        assert_int_equal(number_of(extensions, "vertrouwen"), row.trust);
        assert_int_equal(number_of(extensions, "druk"), row.pressure);
        assert_int_equal(
            json_array_size(json_object_get(
                extensions, "https://geslaagd.example/xapi/regels")),
            row.reasons);
    }
    const json_t *end = extensions_of(json_array_get(all, count + 1));
    Dials dials = dials_of(talk);
    assert_int_equal(number_of(end, "ingevuld"), dials.filled);
    assert_int_equal(number_of(end, "verteld"), dials.told);
    json_decref(all);
}

// Talks ----------------------------------------------------------------------

static const JournalAnswer *answers_of(Talk *talk, size_t *count)
{
    JournalAnswer *answers =
        arena_push(&talk->arena, (HEADINGS + 1) * sizeof *answers);
    char *cell = arena_push(&talk->arena, 80);
    assert_true(answers && cell);
    for (int i = 0; i < HEADINGS; i++) {
        answers[i] =
            (JournalAnswer){.question = debrief_heading_word((Heading)i),
                            .value = OWN,
                            .text = OWN_TEXT};
    }
    snprintf(cell, 80, "%s%s", JOURNAL_MEMORY, scenario_cell_name(0));
    answers[HEADINGS] = (JournalAnswer){.question = cell, .text = TYPED};
    *count = HEADINGS + 1;
    return answers;
}

static Talk *play_talk(const char *name, int which)
{
    static Talk talk;
    static Turn turns[WHOLE_MOVES_MAX];
    uint64_t seed = (uint64_t)which + 3;
    talk = (Talk){0};
    assert_true(program_begin(&talk.program, &talk.arena));
    talk.program.words = words_open(which % 2 == 0 ? "nl" : "en");
    const Scenario *scenario = whole_customer(&talk.arena, name);
    int mood = which % scenario->mood_count;
    size_t count = whole_play(BOTS_PLAYED[which], scenario, mood, seed, turns);
    session_begin(&talk.session, &talk.program, scenario, seed, mood);
    for (size_t i = 0; i < count; i++) {
        assert_true(session_play(&talk.session, turns[i].move));
    }
    talk.debrief = session_debrief(&talk.session, &talk.arena);
    talk.memory = memory_make(
        &talk.arena, program_spoken_words(&talk.program, name), talk.debrief);
    assert_true(outcome_find(&talk.arena, talk.debrief, &talk.outcome));
    talk.told = (ExportTalk){.id = 1,
                             .started = "2026-11-30T09:00:00",
                             .ended = "2026-11-30T09:20:00",
                             .scenario = scenario,
                             .language = "nl",
                             .mood = mood,
                             .seed = seed,
                             .debrief = talk.debrief};
    talk.told.answers = answers_of(&talk, &talk.told.answer_count);
    return &talk;
}

static void for_all_talks(void (*says_it)(Talk *talk))
{
    Arena arena = {0};
    const char **names = NULL;
    size_t count = whole_names(&arena, &names);
    for (size_t i = 0; i < count; i++) {
        for (int which = 0; which < BOT_COUNT; which++) {
            Talk *talk = play_talk(names[i], which);
            says_it(talk);
            session_end(&talk->session);
            arena_free(&talk->arena);
        }
    }
    arena_free(&arena);
}

static void report_says_what_is_told(void **state)
{
    (void)state;
    for_all_talks(the_report_says_it);
}

static void terminal_says_what_is_told(void **state)
{
    (void)state;
    for_all_talks(the_terminal_says_it);
}

static void window_says_what_is_told(void **state)
{
    (void)state;
    for_all_talks(the_window_says_it);
}

static void tables_say_what_is_told(void **state)
{
    (void)state;
    for_all_talks(the_table_says_it);
    for_all_talks(the_statements_say_it);
}

static void pairs_are_filled_in(void **state)
{
    (void)state;
    Pairs pairs = {0};
    char out[40] = "";
    pairs_text(&pairs, "naam", "Wim");
    pairs_number(&pairs, "zet", -3);
    pairs_step(&pairs, "stap", 4);
    pairs_step(&pairs, "niets", 0);
    assert_true(text_fill(out, sizeof out, "{naam} {zet} {stap} {niets} {x}",
                          pairs.list));
    assert_string_equal(out, "Wim -3 +4 +0 {x}");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs_are_filled_in),
        cmocka_unit_test(report_says_what_is_told),
        cmocka_unit_test(terminal_says_what_is_told),
        cmocka_unit_test(window_says_what_is_told),
        cmocka_unit_test(tables_say_what_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
