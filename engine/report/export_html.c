#include <string.h>

#include "report/export_page.h"
#include "report/export_write.h"
#include "tell/explain.h"
#include "tell/memory.h"

enum {
    QUESTION_BYTES = 80,
    NUMBER_BYTES = 16,
    DAY_BYTES = 11, // "2025-03-09"
    EVIDENCE_MOST = 4
};

typedef struct Sheet {
    ExportPage page;
    const ExportTalk *talk;
} Sheet;

static void write_number(char out[NUMBER_BYTES], int number)
{
    snprintf(out, NUMBER_BYTES, "%d", number);
}

static void write_top(const Sheet *sheet)
{
    const ExportTalk *talk = sheet->talk;
    const Scenario *who = talk->scenario;
    export_page_begin(&sheet->page, who->title);
    export_page_element(&sheet->page, "p class=\"quiet\"", "p",
                        words_get(sheet->page.program->words, "export.kicker"));
    export_page_element(&sheet->page, "h1", "h1", who->title);
    char day[DAY_BYTES];
    snprintf(day, sizeof day, "%s", talk->started);
    const char *const pairs[] = {
        "naam",    who->name,    "rol",      who->role,
        "bedrijf", who->company, "stemming", who->moods[talk->mood].label,
        "dag",     day,          NULL};
    export_page_say(&sheet->page, "p class=\"quiet\"", "p", "export.who",
                    pairs);
    int ending = talk->debrief->end.ending;
    if (ending != ENDING_NONE) {
        const EndingText *end = &who->endings[ending];
        export_page_element(&sheet->page, "blockquote", "blockquote",
                            end->beat == NONE ? ""
                                              : who->beats[end->beat].text);
        const char *const teller[] = {"wie", end->teller, NULL};
        export_page_say(&sheet->page, "p class=\"quiet\"", "p",
                        "export.morning", teller);
        export_page_element(&sheet->page, "p", "p", end->morning);
    }
}

static void write_bar(const Sheet *sheet, const char *class, int value)
{
    fprintf(sheet->page.to,
            "<div class=\"bar%s\"><i style=\"width:%d%%\"></i>"
            "</div>\n",
            class, value);
}

static void write_gap_moves(const Sheet *sheet, const DebriefGap *gap,
                            Heading what)
{
    fputs("<ul>", sheet->page.to);
    for (int i = 0; i < DEBRIEF_GAP_MOVES && gap->moves[i] != NONE; i++) {
        const DebriefMove *move = &sheet->talk->debrief->moves[gap->moves[i]];
        char number[NUMBER_BYTES];
        char step[NUMBER_BYTES];
        snprintf(number, sizeof number, "%d", gap->moves[i] + 1);
        snprintf(step, sizeof step, "%+d", move->steps[what]);
        const char *const pairs[] = {
            "zet", number, "stap",
            step,  "zin",  explain_you(sheet->page.program->words, &move->turn),
            NULL};
        export_page_say(&sheet->page, "li", "li", "debrief.gap.move", pairs);
    }
    fputs("</ul>", sheet->page.to);
}

static void write_heading(const Sheet *sheet, Heading what)
{
    const Debrief *debrief = sheet->talk->debrief;
    int own = export_talk_value(sheet->talk, heading_word(what));
    DebriefGap gap = debrief_gap(debrief, what, own);
    char number[NUMBER_BYTES];
    fputs("<section>", sheet->page.to);
    export_page_element(
        &sheet->page, "h3", "h3",
        words_get(sheet->page.program->words, heading_key(what)));
    if (own >= 0) {
        snprintf(number, sizeof number, "%d", own);
        const char *const yours[] = {
            "getal", number, "tekst",
            export_talk_text(sheet->talk, heading_word(what)), NULL};
        export_page_say(&sheet->page, "p", "p", "debrief.yours", yours);
        write_bar(sheet, "", own);
    }
    snprintf(number, sizeof number, "%d", debrief->his[what]);
    const char *const his[] = {
        "naam",  sheet->talk->scenario->first_name, "getal", number,
        "tekst", debrief_his_words(debrief, what),  NULL};
    export_page_say(&sheet->page, "p", "p", "debrief.his", his);
    write_bar(sheet, " his", debrief->his[what]);
    write_gap_moves(sheet, &gap, what);
    fputs("</section>\n", sheet->page.to);
}

static void write_his(const Sheet *sheet)
{
    export_page_heading(&sheet->page, "debrief.his.title");
    fputs("<div class=\"three\">", sheet->page.to);
    for (int i = 0; i < HEADINGS; i++) {
        write_heading(sheet, (Heading)i);
    }
    fputs("</div>\n", sheet->page.to);
}

static void write_dial(const Sheet *sheet, const char *key, int value, int most)
{
    char number[NUMBER_BYTES];
    char all[NUMBER_BYTES];
    write_number(number, value);
    write_number(all, most);
    const char *const pairs[] = {"getal", number, "van", all, NULL};
    export_page_say(&sheet->page, "span", "span", key, pairs);
}

static void write_facts(const Sheet *sheet)
{
    const DebriefFacts *facts = &sheet->talk->debrief->facts;
    char n[9][NUMBER_BYTES];
    const int values[9] = {
        facts->questions,       facts->reflections,   facts->share,
        facts->silences_golden, facts->silences_dead, facts->heard,
        facts->taken,           facts->minute,        facts->minutes};
    for (int i = 0; i < 9; i++) {
        write_number(n[i], values[i]);
    }
    const char *const pairs[] = {
        "vragen",  n[0], "teruggaven", n[1],
        "deel",    n[2], "goud",       n[3],
        "dood",    n[4], "naam",       sheet->talk->scenario->first_name,
        "gehoord", n[5], "opgepakt",   n[6],
        "minuut",  n[7], "minuten",    n[8],
        NULL};
    static const char *const KEYS[] = {
        "debrief.facts.questions", "debrief.facts.ratio", "debrief.facts.share",
        "debrief.facts.silences",  "debrief.facts.hooks", "debrief.facts.time"};
    export_page_heading(&sheet->page, "export.facts");
    fputs("<div class=\"dials\">", sheet->page.to);
    write_dial(sheet, "debrief.dial.filled", facts->filled, DEBRIEF_FILLED_MAX);
    write_dial(sheet, "debrief.dial.told", facts->told, DEBRIEF_TOLD_MAX);
    fputs("</div><ul>", sheet->page.to);
    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++) {
        export_page_say(&sheet->page, "li", "li", KEYS[i], pairs);
    }
    fputs("</ul>\n", sheet->page.to);
}

static const char *typed_for(const Sheet *sheet, int cell)
{
    char question[QUESTION_BYTES];
    snprintf(question, sizeof question, "%s%s", JOURNAL_MEMORY,
             scenario_cell_name(cell));
    return export_talk_text(sheet->talk, question);
}

static void write_memory(const Sheet *sheet)
{
    const Memory *memory = memory_make(
        sheet->page.program->arena, words_open_or_usual(sheet->talk->language),
        sheet->talk->debrief);
    bool begun = false;
    if (!memory) {
        program_out_of_memory();
    }
    for (int cell = 0; cell < FORM_CELLS; cell++) {
        MemoryScore score;
        const char *typed = typed_for(sheet, cell);
        if (!typed[0]) {
            continue;
        }
        if (!begun) {
            export_page_heading(&sheet->page, "debrief.memory.title");
            fputs("<table>", sheet->page.to);
            begun = true;
        }
        memory_score(memory, cell, typed, &score);
        fputs("<tr>", sheet->page.to);
        export_page_element(&sheet->page, "th scope=\"row\"", "th",
                            scenario_cell_label(sheet->talk->scenario, cell));
        export_page_element(&sheet->page, "td", "td", typed);
        export_page_element(
            &sheet->page, "td", "td",
            words_get(sheet->page.program->words, memory_key(score.verdict)));
        export_page_element(&sheet->page, "td class=\"quiet\"", "td",
                            score.note);
        fputs("</tr>\n", sheet->page.to);
    }
    fputs(begun ? "</table>\n" : "", sheet->page.to);
}

// The player's own sentence, and why; many a rule quotes it itself.
static void write_evidence(const Sheet *sheet, const DebriefEvidence *evidence)
{
    const Debrief *debrief = sheet->talk->debrief;
    const Turn *turn = &debrief->moves[evidence->move].turn;
    const char *said = explain_you(sheet->page.program->words, turn);
    char why[EXPLAIN_TEXT_MAX];
    char number[NUMBER_BYTES];
    debrief_say_evidence(sheet->page.program->words, debrief, evidence, why);
    write_number(number, evidence->move + 1);
    const char *const pairs[] = {"zet", number, "waarom", why,
                                 "zin", said,   NULL};
    bool quoted = strstr(why, said) != NULL;
    const char *key =
        evidence->in_favour
            ? (quoted ? "debrief.for.quoted" : "debrief.for")
            : (quoted ? "debrief.against.quoted" : "debrief.against");
    export_page_say(&sheet->page, "li", "li", key, pairs);
}

static void write_trait(const Sheet *sheet, Trait trait)
{
    const Debrief *debrief = sheet->talk->debrief;
    const DebriefTrait *shown = &debrief->traits[trait];
    export_page_element(
        &sheet->page, "h3", "h3",
        words_get(sheet->page.program->words, trait_key(trait)));
    if (shown->count == 0) {
        export_page_say(&sheet->page, "p class=\"quiet\"", "p",
                        "debrief.trait.none", NULL);
        return;
    }
    fputs("<ul>", sheet->page.to);
    for (size_t i = 0; i < shown->count && i < EVIDENCE_MOST; i++) {
        write_evidence(sheet, &shown->evidence[i]);
    }
    if (shown->count > EVIDENCE_MOST) {
        char number[NUMBER_BYTES];
        write_number(number, (int)(shown->count - EVIDENCE_MOST));
        const char *const pairs[] = {"getal", number, NULL};
        export_page_say(&sheet->page, "li class=\"quiet\"", "li",
                        "debrief.more", pairs);
    }
    fputs("</ul>\n", sheet->page.to);
}

static void write_traits(const Sheet *sheet)
{
    export_page_heading(&sheet->page, "debrief.traits");
    for (int i = 0; i < TRAITS; i++) {
        write_trait(sheet, (Trait)i);
    }
}

static void write_card(const Sheet *sheet)
{
    const char *card = export_talk_text(sheet->talk, JOURNAL_CARD);
    if (card[0]) {
        export_page_heading(&sheet->page, "export.card");
        export_page_element(&sheet->page, "blockquote", "blockquote", card);
    }
}

static void write_move(const Sheet *sheet, size_t i)
{
    const DebriefMove *move = &sheet->talk->debrief->moves[i];
    char number[NUMBER_BYTES];
    char minute[NUMBER_BYTES];
    char before[NUMBER_BYTES];
    char after[NUMBER_BYTES];
    write_number(number, (int)i + 1);
    write_number(minute, move->turn.minute);
    write_number(before, move->rapport_before);
    write_number(after, move->rapport);
    const char *const pairs[] = {"zet",  number,    "minuut", minute, "vooraf",
                                 before, "contact", after,    NULL};
    fprintf(sheet->page.to, "<section class=\"move\" id=\"zet%zu\">", i + 1);
    export_page_say(&sheet->page, "p class=\"quiet\"", "p", "export.move",
                    pairs);
    export_page_element(&sheet->page, "p class=\"you\"", "p",
                        explain_you(sheet->page.program->words, &move->turn));
    if (move->said[0]) {
        export_page_element(&sheet->page, "p", "p", move->said);
    }
    if (move->thought[0]) {
        export_page_element(&sheet->page, "p class=\"thought\"", "p",
                            move->thought);
    }
    fputs("<ul>", sheet->page.to);
    for (int n = 0; n < move->turn.effect_count; n++) {
        char why[EXPLAIN_TEXT_MAX];
        explain_effect(sheet->page.program->words, sheet->talk->scenario,
                       &move->turn, &move->turn.effects[n], why);
        export_page_element(&sheet->page, "li", "li", why);
    }
    fputs("</ul></section>\n", sheet->page.to);
}

static void write_transcript(const Sheet *sheet)
{
    export_page_heading(&sheet->page, "debrief.river");
    int opening = conversation_opening(&sheet->talk->debrief->start);
    export_page_element(&sheet->page, "p", "p",
                        sheet->talk->scenario->beats[opening].text);
    for (size_t i = 0; i < sheet->talk->debrief->count; i++) {
        write_move(sheet, i);
    }
}

void export_write_html(const Program *program, const ExportTalk *talk, FILE *to)
{
    Sheet sheet = {{program, talk->scenario, to}, talk};
    write_top(&sheet);
    write_his(&sheet);
    export_page_heading(&sheet.page, "export.river");
    export_write_river(program, talk, to);
    export_page_say(&sheet.page, "p class=\"quiet\"", "p",
                    "export.river.legend", NULL);
    write_facts(&sheet);
    write_memory(&sheet);
    write_traits(&sheet);
    write_card(&sheet);
    write_transcript(&sheet);
    export_page_end(&sheet.page);
}
