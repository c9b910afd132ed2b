#include <string.h>

#include "base/pairs.h"
#include "keep/calendar.h"
#include "report/export_page.h"
#include "report/export_write.h"
#include "tell/explain.h"
#include "tell/telling_outcome.h"

enum { QUESTION_BYTES = 80 };

typedef struct Sheet {
    ExportPage page;
    const ExportTalk *talk;
    bool listed; // within a list
    bool folded; // within what is folded away there
} Sheet;

static void begin_list(Sheet *sheet)
{
    fputs(sheet->listed ? "" : "<ul>", sheet->page.to);
    sheet->listed = true;
}

static void end_fold(Sheet *sheet)
{
    fputs(sheet->folded ? "</ul></details></li>\n" : "", sheet->page.to);
    sheet->folded = false;
}

// Reasons of less weight are folded away, and left out on paper.
static void begin_fold(Sheet *sheet)
{
    if (!sheet->folded) {
        fputs("<li class=\"quiet more\"><details>", sheet->page.to);
        export_page_say(&sheet->page, "summary", "debrief.reasons.more", NULL);
        fputs("<ul>", sheet->page.to);
    }
    sheet->folded = true;
}

static void end_list(Sheet *sheet)
{
    end_fold(sheet);
    fputs(sheet->listed ? "</ul>\n" : "", sheet->page.to);
    sheet->listed = false;
}

static void write_bar(const Sheet *sheet, const char *class, int value)
{
    fprintf(sheet->page.to,
            "<div class=\"bar%s\"><i style=\"width:%d%%\"></i>"
            "</div>\n",
            class, value);
}

// The tag of each kind; those within a list begin with "li".
static const char *const TAGS[] = {[TOLD_TITLE] = "h2",
                                   [TOLD_FACT] = "li",
                                   [TOLD_BESIDE] = "li",
                                   [TOLD_FILLED] = "p class=\"dials\"",
                                   [TOLD_TOLD] = "p class=\"dials\"",
                                   [TOLD_HEADING] = "h3",
                                   [TOLD_YOURS] = "p",
                                   [TOLD_HIS] = "p",
                                   [TOLD_GAP] = "p class=\"quiet\"",
                                   [TOLD_GAP_MOVE] = "li",
                                   [TOLD_CELL] = "p",
                                   [TOLD_CELL_WORDS] = "li class=\"quiet\"",
                                   [TOLD_CELL_REMARK] = "li class=\"quiet\"",
                                   [TOLD_CELL_NOTE] = "li class=\"quiet\"",
                                   [TOLD_TRAIT] = "h3",
                                   [TOLD_NONE] = "p class=\"quiet\"",
                                   [TOLD_EVIDENCE] = "li",
                                   [TOLD_MORE] = "li class=\"quiet\"",
                                   [TOLD_YOU] = "p class=\"you\"",
                                   [TOLD_SAID] = "p",
                                   [TOLD_EVENT] = "p class=\"quiet\"",
                                   [TOLD_THOUGHT] = "p class=\"thought\"",
                                   [TOLD_CLOSING] = NULL, // stands at the top
                                   [TOLD_REASON] = "li",
                                   [TOLD_REASON_MORE] = "li",
                                   [TOLD_OUTCOME] = "p",
                                   [TOLD_NEED] = "li",
                                   [TOLD_STEPS] = "h3",
                                   [TOLD_STEP] = "p class=\"you\"",
                                   [TOLD_STATE] = "li class=\"quiet\"",
                                   [TOLD_HOOKS] = "li class=\"quiet\""};

static void lay_out(void *self, const Told *told)
{
    Sheet *sheet = self;
    const char *tag = TAGS[told->kind];
    if (!tag) {
        return;
    }
    if (strncmp(tag, "li", 2) == 0) {
        begin_list(sheet);
    } else {
        end_list(sheet);
    }
    if (told->kind == TOLD_REASON_MORE) {
        begin_fold(sheet);
    } else {
        end_fold(sheet);
    }
    if (told->kind == TOLD_NEED) {
        tag = told->numbers[1] ? "li class=\"there\"" : "li class=\"missing\"";
    }
    export_page_element(&sheet->page, tag, told->words);
    if (told->why[0]) {
        export_page_element(
            &sheet->page, told->kind == TOLD_STEP ? "p" : "li class=\"quiet\"",
            told->why);
    }
    if ((told->kind == TOLD_YOURS || told->kind == TOLD_HIS) &&
        told->numbers[0] >= 0) {
        write_bar(sheet, told->kind == TOLD_HIS ? " his" : "",
                  told->numbers[0]);
    }
}

static Telling telling_of(Sheet *sheet)
{
    return (Telling){.words = sheet->page.program->words,
                     .debrief = sheet->talk->debrief,
                     .tell = lay_out,
                     .self = sheet};
}

static void write_top(const Sheet *sheet)
{
    const ExportTalk *talk = sheet->talk;
    const Scenario *who = talk->scenario;
    char day[CALENDAR_SAID_MAX];
    Pairs pairs = {0};
    calendar_say(sheet->page.program->words, talk->started, day);
    pairs_text(&pairs, "naam", who->name);
    pairs_text(&pairs, "rol", who->role);
    pairs_text(&pairs, "bedrijf", who->company);
    pairs_text(&pairs, "stemming", who->moods[talk->mood].label);
    pairs_text(&pairs, "dag", day);
    export_page_begin(&sheet->page, who->title);
    export_page_say(&sheet->page, "p class=\"quiet\"", "export.kicker", NULL);
    export_page_element(&sheet->page, "h1", who->title);
    export_page_say(&sheet->page, "p class=\"quiet\"", "export.who",
                    pairs.list);
    export_page_ending(&sheet->page, talk->debrief);
}

static void write_his(Sheet *sheet)
{
    Telling to = telling_of(sheet);
    telling_title(&to, "debrief.his.title");
    fputs("<div class=\"three\">", sheet->page.to);
    for (int i = 0; i < HEADINGS; i++) {
        const char *question = debrief_heading_word((Heading)i);
        fputs("<section>", sheet->page.to);
        telling_heading(&to, (Heading)i,
                        export_talk_value(sheet->talk, question),
                        export_talk_said(sheet->talk, question));
        end_list(sheet);
        fputs("</section>\n", sheet->page.to);
    }
    fputs("</div>\n", sheet->page.to);
}

static void write_why(Sheet *sheet)
{
    Outcome outcome;
    Telling to = telling_of(sheet);
    if (sheet->talk->debrief->end.ending == ENDING_NONE) {
        return;
    }
    if (!outcome_find(sheet->page.program->arena, sheet->talk->debrief,
                      &outcome)) {
        program_out_of_memory();
    }
    telling_outcome(&to, &outcome);
    end_list(sheet);
}

static const char *typed_for(const Sheet *sheet, int cell)
{
    char question[QUESTION_BYTES];
    snprintf(question, sizeof question, "%s%s", JOURNAL_MEMORY,
             scenario_cell_name(cell));
    return export_talk_text(sheet->talk, question);
}

static void write_memory(Sheet *sheet)
{
    const ExportTalk *talk = sheet->talk;
    Telling to = telling_of(sheet);
    bool any = false;
    for (int cell = 0; cell < FORM_CELLS; cell++) {
        any = any || typed_for(sheet, cell)[0] != '\0';
    }
    if (!any) {
        return;
    }
    const Memory *memory =
        memory_make(sheet->page.program->arena,
                    words_open_or_usual(talk->language), talk->debrief);
    if (!memory) {
        program_out_of_memory();
    }
    telling_title(&to, "debrief.memory.title");
    for (int cell = 0; cell < FORM_CELLS; cell++) {
        telling_cell(&to, memory, cell, typed_for(sheet, cell));
    }
    end_list(sheet);
}

static void write_traits(Sheet *sheet)
{
    Telling to = telling_of(sheet);
    telling_title(&to, "debrief.traits");
    for (int i = 0; i < TRAITS; i++) {
        telling_trait(&to, (Trait)i);
    }
    end_list(sheet);
}

static void write_card(const Sheet *sheet)
{
    const char *card = export_talk_text(sheet->talk, JOURNAL_CARD);
    if (card[0]) {
        export_page_heading(&sheet->page, "export.card");
        export_page_element(&sheet->page, "blockquote", card);
    }
}

static void write_move(Sheet *sheet, const Telling *to, size_t i)
{
    const DebriefMove *move = &sheet->talk->debrief->moves[i];
    Pairs pairs = {0};
    pairs_number(&pairs, "zet", (int64_t)i + 1);
    pairs_number(&pairs, "minuut", move->turn.minute);
    pairs_number(&pairs, "vooraf", move->rapport_before);
    pairs_number(&pairs, "contact", move->rapport);
    fprintf(sheet->page.to, "<section class=\"move\" id=\"zet%zu\">", i + 1);
    export_page_say(&sheet->page, "p class=\"quiet\"", "export.move",
                    pairs.list);
    telling_move(to, i);
    end_list(sheet);
    fputs("</section>\n", sheet->page.to);
}

static void write_transcript(Sheet *sheet)
{
    Telling to = telling_of(sheet);
    telling_title(&to, "debrief.river");
    telling_opening(&to);
    for (size_t i = 0; i < sheet->talk->debrief->count; i++) {
        write_move(sheet, &to, i);
    }
    telling_closing(&to);
    end_list(sheet);
}

void export_write_html(const Program *program, const ExportTalk *talk, FILE *to)
{
    Sheet sheet = {.page = {program, talk->scenario, to}, .talk = talk};
    Telling telling = telling_of(&sheet);
    write_top(&sheet);
    write_his(&sheet);
    write_why(&sheet);
    export_page_heading(&sheet.page, "export.river");
    export_write_river(program, talk, to);
    export_page_say(&sheet.page, "p class=\"quiet\"", "export.river.legend",
                    NULL);
    telling_facts(&telling);
    end_list(&sheet);
    write_memory(&sheet);
    write_traits(&sheet);
    write_card(&sheet);
    write_transcript(&sheet);
    export_page_end(&sheet.page);
}
