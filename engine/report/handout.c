#include "report/handout.h"

#include "base/pairs.h"
#include "keep/calendar.h"
#include "platform/clock.h"
#include "platform/folder.h"
#include "report/export_file.h"
#include "report/export_page.h"

enum {
    VOTES = 4,    // as many as there are sentences at most
    WATCHERS = 4, // cards for who looks on
    ROUNDS = 3,
    TASKS = 4, // after two days
    KEY_BYTES = 40,
    DATE_BYTES = 16
};

static const char NAME[] = "geslaagd-bladen.html";

static void begin_sheet(const ExportPage *page, const char *key,
                        const char *what)
{
    fputs("<section class=\"sheet\">", page->to);
    export_page_say(page, "h2", key, NULL);
    export_page_say(page, "p class=\"quiet\"", what, NULL);
}

static void end_sheet(const ExportPage *page)
{
    fputs("</section>\n", page->to);
}

// So many empty lines to write on.
static void write_lines(const ExportPage *page, int count)
{
    for (int i = 0; i < count; i++) {
        fputs("<div class=\"line\"></div>", page->to);
    }
}

static void write_votes(const ExportPage *page)
{
    begin_sheet(page, "handout.votes", "handout.votes.what");
    fputs("<div class=\"cards\">", page->to);
    for (int i = 1; i <= VOTES; i++) {
        fprintf(page->to, "<div class=\"card vote\">%d</div>", i);
    }
    fputs("</div>", page->to);
    end_sheet(page);
}

static void write_numbered(const ExportPage *page, const char *tag,
                           const char *stem, int number)
{
    char key[KEY_BYTES];
    snprintf(key, sizeof key, stem, number);
    export_page_say(page, tag, key, NULL);
}

static void write_watchers(const ExportPage *page)
{
    begin_sheet(page, "handout.watch", "handout.watch.what");
    fputs("<div class=\"cards\">", page->to);
    for (int i = 1; i <= WATCHERS; i++) {
        fputs("<div class=\"card\">", page->to);
        write_numbered(page, "h3", "handout.watch.%d", i);
        write_numbered(page, "p", "handout.watch.%d.what", i);
        write_lines(page, 7);
        fputs("</div>", page->to);
    }
    fputs("</div>", page->to);
    end_sheet(page);
}

static void write_trio(const ExportPage *page)
{
    static const char *const HEADS[] = {
        "handout.trio.round", "handout.trio.plays", "handout.trio.watches",
        "handout.trio.time", "handout.trio.ending"};
    size_t heads = sizeof HEADS / sizeof HEADS[0];
    begin_sheet(page, "handout.trio", "handout.trio.what");
    fputs("<table class=\"trio\"><tr>", page->to);
    for (size_t i = 0; i < heads; i++) {
        export_page_say(page, "th", HEADS[i], NULL);
    }
    fputs("</tr>", page->to);
    for (int i = 1; i <= ROUNDS; i++) {
        fprintf(page->to, "<tr><td>%d</td>", i);
        for (size_t n = 1; n < heads; n++) {
            fputs("<td></td>", page->to);
        }
        fputs("</tr>", page->to);
    }
    fputs("</table>", page->to);
    export_page_say(page, "h3", "handout.trio.word", NULL);
    write_lines(page, 4);
    export_page_say(page, "h3", "handout.trio.back", NULL);
    write_lines(page, 4);
    end_sheet(page);
}

static void write_proof(const ExportPage *page, const char *name)
{
    char date[DATE_BYTES];
    char day[CALENDAR_SAID_MAX];
    Pairs pairs = {0};
    (void)clock_write_local(clock_now(), "%Y-%m-%d", date, sizeof date);
    calendar_say(page->program->words, date, day);
    pairs_text(&pairs, "dag", day);
    begin_sheet(page, "handout.proof", "handout.proof.what");
    if (name[0]) {
        export_page_element(page, "p class=\"name\"", name);
    } else {
        fputs(
            "<p class=\"name\">\u2026\u2026\u2026\u2026\u2026\u2026\u2026</p>",
            page->to);
    }
    export_page_say(page, "p", "handout.proof.day", pairs.list);
    export_page_say(page, "p", "handout.proof.did", NULL);
    export_page_say(page, "p class=\"quiet\"", "handout.proof.sign", NULL);
    write_lines(page, 1);
    end_sheet(page);
}

static void write_proofs(const ExportPage *page, const Lesson *lesson)
{
    bool any = false;
    for (int i = 0; i < lesson->player_count; i++) {
        if (lesson->names[i][0] != '\0') {
            write_proof(page, lesson->names[i]);
            any = true;
        }
    }
    if (!any) {
        write_proof(page, "");
    }
}

static void write_homework(const ExportPage *page)
{
    begin_sheet(page, "handout.home", "handout.home.what");
    fputs("<ol>", page->to);
    for (int i = 1; i <= TASKS; i++) {
        fputs("<li>", page->to);
        write_numbered(page, "p", "handout.home.%d", i);
        write_lines(page, 3);
        fputs("</li>", page->to);
    }
    fputs("</ol>", page->to);
    end_sheet(page);
}

void handout_write(const Program *program, const Lesson *lesson, FILE *to)
{
    const ExportPage page = {.program = program, .to = to};
    const char *title = words_get(program->words, "handout.title");
    export_page_begin(&page, title);
    write_votes(&page);
    write_watchers(&page);
    write_trio(&page);
    write_proofs(&page, lesson);
    write_homework(&page);
    fputs("</main></body></html>\n", to);
}

bool handout_keep(const Program *program, const Lesson *lesson,
                  char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    return folder_papers(folder, error) &&
           (file_join(path, folder, NAME) ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL)) &&
           export_file_lesson(handout_write, program, lesson, path, error);
}
