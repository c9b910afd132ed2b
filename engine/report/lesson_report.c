#include "report/lesson_report.h"

#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "keep/calendar.h"
#include "platform/clock.h"
#include "report/export_file.h"
#include "report/export_page.h"
#include "report/export_write.h"
#include "report/lesson_page.h"
#include "report/lesson_trio.h"
#include "talk/move.h"
#include "tell/explain.h"

enum { NUMBER_BYTES = 24, WHEN_BYTES = 16, LIST_BYTES = 2048, MINUTE = 60 };

static const char *word(const ExportPage *page, const char *key)
{
    return words_get(page->program->words, key);
}

// Rounded up: whoever was at it for a moment was at it for a minute.
static int64_t minutes_between(int64_t from, int64_t until)
{
    return until > from ? (until - from + MINUTE - 1) / MINUTE : 0;
}

static void write_day(const ExportPage *page, const Lesson *lesson)
{
    int64_t from = lesson->events[0].when;
    int64_t until = lesson->events[lesson->count - 1].when;
    char date[WHEN_BYTES];
    char day[CALENDAR_SAID_MAX];
    char times[2][WHEN_BYTES];
    Pairs pairs = {0};
    if (from == 0) {
        return;
    }
    (void)clock_write_local(from, "%Y-%m-%d", date, sizeof date);
    (void)clock_write_local(from, "%H:%M", times[0], sizeof times[0]);
    (void)clock_write_local(until, "%H:%M", times[1], sizeof times[1]);
    calendar_say(page->program->words, date, day);
    pairs_text(&pairs, "dag", day);
    pairs_text(&pairs, "van", times[0]);
    pairs_text(&pairs, "tot", times[1]);
    pairs_number(&pairs, "minuten", minutes_between(from, until));
    export_page_say(page, "p class=\"quiet\"", "report.day", pairs.list);
}

// Adds "4", or "4–9" for all from one to the other.
static void add_run(char out[LIST_BYTES], int from, int until)
{
    char run[2 * NUMBER_BYTES];
    if (from == until) {
        snprintf(run, sizeof run, "%s%d", out[0] ? ", " : "", from);
    } else {
        snprintf(run, sizeof run, "%s%d\u2013%d", out[0] ? ", " : "", from,
                 until);
    }
    (void)text_append(out, LIST_BYTES, run);
}

// The numbers of the moves that this player played, "1, 2, 5–9". False if there
// are none.
static bool list_moves(const LessonTalk *talk, int player, char out[LIST_BYTES])
{
    const LessonStrand *strand = &talk->strands[talk->main];
    int from = 0; // of the run that goes on, or 0
    out[0] = '\0';
    for (size_t i = 0; i <= strand->count; i++) {
        const LessonEvent *move =
            i < strand->count ? strand->steps[i].move : NULL;
        bool his = move && move->player == player;
        if (from > 0 && !his) {
            add_run(out, from, (int)i);
        }
        from = !his ? 0 : from > 0 ? from : (int)i + 1;
    }
    return out[0] != '\0';
}

static void write_chair(const LessonPage *to, const LessonTalk *talk)
{
    bool begun = false;
    for (int i = 0; i < LESSON_PLAYERS_MAX; i++) {
        char moves[LIST_BYTES];
        char who[LESSON_PAGE_WHO_BYTES];
        if (!list_moves(talk, i, moves)) {
            continue;
        }
        if (!begun) {
            export_page_element(&to->page, "h3",
                                word(&to->page, "report.chair"));
            fputs("<table>", to->page.to);
            begun = true;
        }
        lesson_page_who(to, i, who);
        const char *const pairs[] = {"zetten", moves, NULL};
        fputs("<tr>", to->page.to);
        export_page_element(&to->page, "th scope=\"row\"", who);
        export_page_say(&to->page, "td", "report.chair.moves", pairs);
        fputs("</tr>\n", to->page.to);
    }
    fputs(begun ? "</table>\n" : "", to->page.to);
}

static void write_talk_top(const LessonPage *to, const LessonTalk *talk)
{
    const ExportPage *page = &to->page;
    const Scenario *who = talk->told.scenario;
    const DebriefFacts *facts = &talk->told.debrief->facts;
    Pairs pairs = {0};
    pairs_text(&pairs, "naam", who->name);
    pairs_text(&pairs, "rol", who->role);
    pairs_text(&pairs, "bedrijf", who->company);
    pairs_text(&pairs, "stemming", who->moods[talk->told.mood].label);
    pairs_number(&pairs, "minuten",
                 minutes_between(talk->begin->when, talk->until));
    pairs_number(&pairs, "zetten", facts->moves);
    pairs_number(&pairs, "minuut", facts->minute);
    pairs_number(&pairs, "tijd", facts->minutes);
    export_page_element(page, "h2", who->title);
    export_page_say(page, "p class=\"quiet\"", "report.who", pairs.list);
    export_page_say(page, "p class=\"quiet\"",
                    talk->begin->when ? "report.took" : "report.moves",
                    pairs.list);
    export_page_ending(page, talk->told.debrief);
}

static void write_river(const ExportPage *page, const ExportTalk *told)
{
    export_page_element(page, "h3", word(page, "export.river"));
    export_write_river(page->program, told, page->to);
    export_page_say(page, "p class=\"quiet\"", "export.river.legend", NULL);
}

// The move that filled a cell last, or NONE.
static int find_filler(const Debrief *debrief, int cell)
{
    for (size_t i = debrief->count; i-- > 0;) {
        const Turn *turn = &debrief->moves[i].turn;
        if (turn->cell == cell || turn->bycatch == cell) {
            return (int)i;
        }
    }
    return NONE;
}

static const char *filled_key(const Scenario *scenario, const Turn *turn,
                              int cell)
{
    Act act = move_act(scenario, turn->move);
    return turn->cell != cell   ? "report.form.bycatch"
           : act == ACT_READ    ? "report.form.read"
           : act == ACT_BRIDGE  ? "report.form.bridge"
           : act == ACT_SILENCE ? "report.form.silence"
                                : "report.form.told";
}

static void write_cell(const ExportPage *page, const Debrief *debrief, int cell)
{
    const Scenario *scenario = debrief->scenario;
    const CellState *state = &debrief->end.cells[cell];
    int index = find_filler(debrief, cell);
    fputs("<tr>", page->to);
    export_page_element(page, "th scope=\"row\"",
                        scenario_cell_label(scenario, cell));
    export_page_element(page, "td", scenario->cells[cell].note[state->depth]);
    if (index == NONE) {
        fputs("<td></td></tr>\n", page->to);
        return;
    }
    const Turn *turn = &debrief->moves[index].turn;
    Pairs pairs = {0};
    pairs_number(&pairs, "zet", index + 1);
    pairs_text(&pairs, "zin", explain_you(page->program->words, turn));
    export_page_say(page, "td class=\"quiet\"",
                    filled_key(scenario, turn, cell), pairs.list);
    fputs("</tr>\n", page->to);
}

static void write_form(const ExportPage *page, const Debrief *debrief)
{
    const Scenario *scenario = debrief->scenario;
    char empty[LIST_BYTES] = "";
    bool begun = false;
    export_page_element(page, "h3",
                        scenario->form_title[0] ? scenario->form_title
                                                : word(page, "report.form"));
    for (int cell = 0; cell < FORM_CELLS; cell++) {
        if (debrief->end.cells[cell].depth >= 0) {
            fputs(begun ? "" : "<table>", page->to);
            begun = true;
            write_cell(page, debrief, cell);
        } else if (scenario_has_cell(scenario, cell)) {
            (void)text_append(empty, sizeof empty, empty[0] ? ", " : "");
            (void)text_append(empty, sizeof empty,
                              scenario_cell_label(scenario, cell));
        }
    }
    fputs(begun ? "</table>\n" : "", page->to);
    if (empty[0]) {
        const char *const pairs[] = {"vakken", empty, NULL};
        export_page_say(page, "p class=\"quiet\"", "report.form.empty", pairs);
    }
}

static void write_questions(const ExportPage *page, const Scenario *scenario)
{
    if (scenario->question_count == 0) {
        return;
    }
    export_page_element(page, "h3", word(page, "discuss.title"));
    fputs("<ol>", page->to);
    for (int i = 0; i < scenario->question_count; i++) {
        export_page_element(page, "li", scenario->questions[i]);
    }
    fputs("</ol>\n", page->to);
}

static const char *ending_of(const ExportPage *page, const Debrief *debrief)
{
    char key[NUMBER_BYTES];
    int ending = debrief->end.ending;
    if (ending == ENDING_NONE) {
        return word(page, "report.short.open");
    }
    snprintf(key, sizeof key, "ending.%s",
             scenario_ending_word((Ending)ending));
    return word(page, key);
}

// What the manager asked: the group's mark beside the customer's.
static void write_marks(const ExportPage *page, const LessonTalk *talk)
{
    bool begun = false;
    for (int i = 0; i < HEADINGS; i++) {
        const LessonEvent *event = talk->marks[i];
        if (!event || event->count > LESSON_OPTIONS_MAX) {
            continue;
        }
        Vote vote = lesson_vote_begin(event->count);
        memcpy(vote.hands, event->hands, sizeof vote.hands);
        int own = lesson_vote_percent(&vote);
        char question[LIST_BYTES];
        Pairs pairs = {0};
        explain_person(page->program->words, page->scenario,
                       debrief_heading_title(page->program->words,
                                             page->scenario, (Heading)i),
                       question, sizeof question);
        pairs_text(&pairs, "vraag", question);
        pairs_number(&pairs, "getal", own);
        pairs_number(&pairs, "handen", lesson_vote_total(&vote));
        pairs_text(&pairs, "naam", page->scenario->first_name);
        pairs_number(&pairs, "zijn",
                     debrief_gap(talk->told.debrief, (Heading)i, own).his);
        fputs(begun ? "" : "<ul>", page->to);
        begun = true;
        export_page_say(page, "li", "report.mark", pairs.list);
    }
    fputs(begun ? "</ul>\n" : "", page->to);
}

static void write_cards(const LessonPage *to, const LessonTalk *talk)
{
    bool begun = false;
    for (int i = 0; i < LESSON_PLAYERS_MAX; i++) {
        char who[LESSON_PAGE_WHO_BYTES];
        if (!talk->cards[i] || talk->cards[i]->count == 0) {
            continue;
        }
        if (!begun) {
            export_page_element(&to->page, "h3",
                                word(&to->page, "report.cards"));
            fputs("<ul>", to->page.to);
            begun = true;
        }
        lesson_page_who(to, i, who);
        const char *const pairs[] = {"wie", who, "tekst",
                                     talk->cards[i]->texts[0], NULL};
        export_page_say(&to->page, "li", "report.card", pairs);
    }
    fputs(begun ? "</ul>\n" : "", to->page.to);
}

// What was played and how it ended, and what there is to talk about: a page to
// hand out. The rest is for who wants to know how it went.
static void write_short(LessonPage *to, const LessonReplay *replay)
{
    ExportPage *page = &to->page;
    fputs("<section class=\"short\">", page->to);
    for (size_t i = 0; i < replay->count; i++) {
        const LessonTalk *talk = &replay->talks[i];
        const Scenario *who = talk->told.scenario;
        Pairs pairs = {0};
        if (!who) {
            continue;
        }
        pairs_text(&pairs, "einde", ending_of(page, talk->told.debrief));
        pairs_number(&pairs, "zetten",
                     (int64_t)talk->strands[talk->main].count);
        pairs_number(&pairs, "keer", (int64_t)talk->strand_count - 1);
        export_page_element(page, "h2", who->title);
        export_page_say(page, "p",
                        talk->strand_count > 1 ? "report.short.back"
                                               : "report.short",
                        pairs.list);
        page->scenario = who;
        write_marks(page, talk);
        page->scenario = NULL;
        write_questions(page, who);
        write_cards(to, talk);
    }
    lesson_trio_write(page, to->lesson);
    fputs("</section>\n", page->to);
}

static void write_talk(LessonPage *to, const LessonTalk *talk)
{
    const ExportTalk *told = &talk->told;
    to->page.scenario = told->scenario;
    if (!told->scenario) {
        export_page_element(&to->page, "h2", talk->begin->texts[1]);
        export_page_say(&to->page, "p class=\"quiet\"", "report.gone", NULL);
        write_chair(to, talk);
        lesson_page_moves(to, talk);
        return;
    }
    write_talk_top(to, talk);
    write_chair(to, talk);
    if (!told->scenario->turned) { // no rule looks on, and the form is his
        write_river(&to->page, told);
        write_form(&to->page, told->debrief);
    }
    lesson_page_moves(to, talk);
    lesson_page_strands(to, talk);
    to->page.scenario = NULL;
}

void lesson_report_write(const Program *program, const Lesson *lesson, FILE *to)
{
    LessonPage page = {.page = {.program = program, .to = to},
                       .lesson = lesson};
    LessonReplay replay = lesson_replay(program, lesson);
    const char *title = words_get(program->words, "report.title");
    export_page_begin(&page.page, title);
    export_page_element(&page.page, "h1", title);
    if (lesson->count > 0) {
        write_day(&page.page, lesson);
    }
    write_short(&page, &replay);
    for (size_t i = 0; i < replay.count; i++) {
        write_talk(&page, &replay.talks[i]);
    }
    export_page_end(&page.page);
}

// "les-3.csv" gives "les-3.html".
static bool path_beside(const char *table, char path[FILE_PATH_MAX])
{
    const char *dot = strrchr(table, '.');
    size_t length = dot ? (size_t)(dot - table) : strlen(table);
    return snprintf(path, FILE_PATH_MAX, "%.*s.html", (int)length, table) <
           FILE_PATH_MAX;
}

bool lesson_report_keep(const Program *program, const Lesson *lesson,
                        const char *table, char path[FILE_PATH_MAX],
                        Error *error)
{
    return path_beside(table, path)
               ? export_file_lesson(lesson_report_write, program, lesson, path,
                                    error)
               : error_set(error, ERROR_FILE_WRITE, table, 0, NULL, NULL);
}
