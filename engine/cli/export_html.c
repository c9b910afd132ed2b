#include <string.h>

#include "cli/export_write.h"
#include "cli/transcript_text.h"
#include "core/explain.h"
#include "core/memory.h"

enum {
    QUESTION_BYTES = 80,
    NUMBER_BYTES = 16,
    DAY_BYTES = 11, // "2025-03-09"
    EVIDENCE_MOST = 4
};

static const char STYLE[] =
    "@page{size:A4;margin:16mm}"
    "*{box-sizing:border-box}"
    "body{margin:0;background:#efe6d6;color:#2a2630;"
    "font:16px/1.5 Inter,'Segoe UI',Arial,sans-serif}"
    "main{max-width:820px;margin:0 auto;padding:32px;background:#fbf6ea}"
    "h1,h2{color:#245a4e;line-height:1.2}h1{font-size:32px;margin:0}"
    "h2{font-size:21px;margin:32px 0 8px}h3{font-size:16px;margin:0 0 4px}"
    "p{margin:4px 0}.quiet{color:#5d5348}.thought{color:#274a86}"
    "blockquote{margin:12px 0;padding:8px 16px;border-left:4px solid #245a4e;"
    "font-size:19px}"
    ".three{display:flex;flex-wrap:wrap;gap:20px}"
    ".three>section{flex:1 1 220px}"
    ".bar{height:8px;border-radius:4px;background:#ded2bd;margin:4px 0}"
    ".bar>i{display:block;height:8px;border-radius:4px;background:#5d5348}"
    ".bar.his>i{background:#245a4e}"
    "svg{width:100%;height:auto;background:#fff;border:1px solid #d8cbb4}"
    "svg text{font-size:11px;fill:#5d5348}"
    "polyline{fill:none;stroke-width:1.6}.rapport{stroke:#245a4e;"
    "stroke-width:3}.trust{stroke:#274a86;stroke-dasharray:5 4}"
    ".pressure{stroke:#b4501a;stroke-dasharray:2 3}.strand{stroke:#7a4d86;"
    "stroke-width:2}.grid{stroke:#e5dac6}.taken{fill:#245a4e}"
    ".left{fill:#fff;stroke:#b4501a;stroke-width:2}"
    "ul{margin:4px 0;padding-left:20px}"
    ".dials{display:flex;gap:40px;font-size:19px}"
    ".move{border-top:1px solid #d8cbb4;padding:10px 0;break-inside:avoid}"
    ".move ul{font-size:14px;color:#4a423a}.you{font-weight:600}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;padding:4px 8px;border-bottom:1px solid #d8cbb4;"
    "vertical-align:top}"
    "@media print{body,main{background:#fff}main{padding:0;max-width:none}"
    "h2{break-after:avoid}.three>section,svg,table{break-inside:avoid}}";

typedef struct Sheet {
    const Program *program;
    const ExportTalk *talk;
    FILE *to;
} Sheet;

void export_write_escaped(FILE *to, const char *text)
{
    for (; *text; text++) {
        switch (*text) {
        case '&':
            fputs("&amp;", to);
            break;
        case '<':
            fputs("&lt;", to);
            break;
        case '>':
            fputs("&gt;", to);
            break;
        case '"':
            fputs("&quot;", to);
            break;
        default:
            if ((unsigned char)*text >= ' ' || *text == '\n') {
                fputc(*text, to);
            }
        }
    }
}

// An element with text in it; `open` is the tag with its attributes.
static void element(const Sheet *sheet, const char *open, const char *close,
                    const char *text)
{
    fprintf(sheet->to, "<%s>", open);
    export_write_escaped(sheet->to, text);
    fprintf(sheet->to, "</%s>\n", close);
}

// The words of `key`, filled, and the person in them.
static void say(const Sheet *sheet, const char *open, const char *close,
                const char *key, const char *const *pairs)
{
    char filled[PROGRAM_TEXT_MAX];
    char text[PROGRAM_TEXT_MAX];
    program_fill(sheet->program, filled, key, pairs);
    explain_person(sheet->program->words, sheet->talk->scenario, filled, text,
                   sizeof text);
    element(sheet, open, close, text);
}

static void write_number(char out[NUMBER_BYTES], int number)
{
    snprintf(out, NUMBER_BYTES, "%d", number);
}

static void heading(const Sheet *sheet, const char *key)
{
    const char *const pairs[] = {"naam", sheet->talk->scenario->first_name,
                                 NULL};
    say(sheet, "h2", "h2", key, pairs);
}

static void write_top(const Sheet *sheet)
{
    const ExportTalk *talk = sheet->talk;
    const Scenario *who = talk->scenario;
    fprintf(sheet->to,
            "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
            "lang=\"%s\"><head><meta charset=\"utf-8\"/>"
            "<meta name=\"viewport\" content=\"width=device-width\"/>",
            words_language(sheet->program->words));
    element(sheet, "title", "title", who->title);
    fprintf(sheet->to, "<style>%s</style></head><body><main>\n", STYLE);
    element(sheet, "p class=\"quiet\"", "p",
            words_get(sheet->program->words, "export.kicker"));
    element(sheet, "h1", "h1", who->title);
    char day[DAY_BYTES];
    snprintf(day, sizeof day, "%s", talk->started);
    const char *const pairs[] = {
        "naam",    who->name,    "rol",      who->role,
        "bedrijf", who->company, "stemming", who->moods[talk->mood].label,
        "dag",     day,          NULL};
    say(sheet, "p class=\"quiet\"", "p", "export.who", pairs);
    int ending = talk->debrief->end.ending;
    if (ending != ENDING_NONE) {
        const EndingText *end = &who->endings[ending];
        element(sheet, "blockquote", "blockquote",
                end->beat == NONE ? "" : who->beats[end->beat].text);
        const char *const teller[] = {"wie", end->teller, NULL};
        say(sheet, "p class=\"quiet\"", "p", "export.morning", teller);
        element(sheet, "p", "p", end->morning);
    }
}

static void write_bar(const Sheet *sheet, const char *class, int value)
{
    fprintf(sheet->to,
            "<div class=\"bar%s\"><i style=\"width:%d%%\"></i>"
            "</div>\n",
            class, value);
}

static void write_gap_moves(const Sheet *sheet, const DebriefGap *gap,
                            Heading what)
{
    fputs("<ul>", sheet->to);
    for (int i = 0; i < DEBRIEF_GAP_MOVES && gap->moves[i] != NONE; i++) {
        const DebriefMove *move = &sheet->talk->debrief->moves[gap->moves[i]];
        char number[NUMBER_BYTES];
        char step[NUMBER_BYTES];
        snprintf(number, sizeof number, "%d", gap->moves[i] + 1);
        snprintf(step, sizeof step, "%+d", move->steps[what]);
        const char *const pairs[] = {
            "zet", number, "stap",
            step,  "zin",  transcript_you(sheet->program, &move->turn),
            NULL};
        say(sheet, "li", "li", "debrief.gap.move", pairs);
    }
    fputs("</ul>", sheet->to);
}

static void write_heading(const Sheet *sheet, Heading what)
{
    const Debrief *debrief = sheet->talk->debrief;
    int own = export_talk_value(sheet->talk, heading_word(what));
    DebriefGap gap = debrief_gap(debrief, what, own);
    char number[NUMBER_BYTES];
    fputs("<section>", sheet->to);
    element(sheet, "h3", "h3",
            words_get(sheet->program->words, heading_key(what)));
    if (own >= 0) {
        snprintf(number, sizeof number, "%d", own);
        const char *const yours[] = {
            "getal", number, "tekst",
            export_talk_text(sheet->talk, heading_word(what)), NULL};
        say(sheet, "p", "p", "debrief.yours", yours);
        write_bar(sheet, "", own);
    }
    snprintf(number, sizeof number, "%d", debrief->his[what]);
    const char *const his[] = {
        "naam",  sheet->talk->scenario->first_name, "getal", number,
        "tekst", debrief_his_words(debrief, what),  NULL};
    say(sheet, "p", "p", "debrief.his", his);
    write_bar(sheet, " his", debrief->his[what]);
    write_gap_moves(sheet, &gap, what);
    fputs("</section>\n", sheet->to);
}

static void write_his(const Sheet *sheet)
{
    heading(sheet, "debrief.his.title");
    fputs("<div class=\"three\">", sheet->to);
    for (int i = 0; i < HEADINGS; i++) {
        write_heading(sheet, (Heading)i);
    }
    fputs("</div>\n", sheet->to);
}

static void write_dial(const Sheet *sheet, const char *key, int value, int most)
{
    char number[NUMBER_BYTES];
    char all[NUMBER_BYTES];
    write_number(number, value);
    write_number(all, most);
    const char *const pairs[] = {"getal", number, "van", all, NULL};
    say(sheet, "span", "span", key, pairs);
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
    heading(sheet, "export.facts");
    fputs("<div class=\"dials\">", sheet->to);
    write_dial(sheet, "debrief.dial.filled", facts->filled, DEBRIEF_FILLED_MAX);
    write_dial(sheet, "debrief.dial.told", facts->told, DEBRIEF_TOLD_MAX);
    fputs("</div><ul>", sheet->to);
    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++) {
        say(sheet, "li", "li", KEYS[i], pairs);
    }
    fputs("</ul>\n", sheet->to);
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
    const Memory *memory =
        memory_make(sheet->program->arena, sheet->talk->debrief);
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
            heading(sheet, "debrief.memory.title");
            fputs("<table>", sheet->to);
            begun = true;
        }
        memory_score(memory, cell, typed, &score);
        fputs("<tr>", sheet->to);
        element(sheet, "th scope=\"row\"", "th",
                scenario_cell_label(sheet->talk->scenario, cell));
        element(sheet, "td", "td", typed);
        element(sheet, "td", "td",
                words_get(sheet->program->words, memory_key(score.verdict)));
        element(sheet, "td class=\"quiet\"", "td", score.note);
        fputs("</tr>\n", sheet->to);
    }
    fputs(begun ? "</table>\n" : "", sheet->to);
}

// The player's own sentence, and why; many a rule quotes it itself.
static void write_evidence(const Sheet *sheet, const DebriefEvidence *evidence)
{
    const Debrief *debrief = sheet->talk->debrief;
    const Turn *turn = &debrief->moves[evidence->move].turn;
    const char *said = transcript_you(sheet->program, turn);
    char why[EXPLAIN_TEXT_MAX];
    char number[NUMBER_BYTES];
    debrief_say_evidence(sheet->program->words, debrief, evidence, why);
    write_number(number, evidence->move + 1);
    const char *const pairs[] = {"zet", number, "waarom", why,
                                 "zin", said,   NULL};
    bool quoted = strstr(why, said) != NULL;
    const char *key =
        evidence->in_favour
            ? (quoted ? "debrief.for.quoted" : "debrief.for")
            : (quoted ? "debrief.against.quoted" : "debrief.against");
    say(sheet, "li", "li", key, pairs);
}

static void write_trait(const Sheet *sheet, Trait trait)
{
    const Debrief *debrief = sheet->talk->debrief;
    const DebriefTrait *shown = &debrief->traits[trait];
    element(sheet, "h3", "h3",
            words_get(sheet->program->words, trait_key(trait)));
    if (shown->count == 0) {
        say(sheet, "p class=\"quiet\"", "p", "debrief.trait.none", NULL);
        return;
    }
    fputs("<ul>", sheet->to);
    for (size_t i = 0; i < shown->count && i < EVIDENCE_MOST; i++) {
        write_evidence(sheet, &shown->evidence[i]);
    }
    if (shown->count > EVIDENCE_MOST) {
        char number[NUMBER_BYTES];
        write_number(number, (int)(shown->count - EVIDENCE_MOST));
        const char *const pairs[] = {"getal", number, NULL};
        say(sheet, "li class=\"quiet\"", "li", "debrief.more", pairs);
    }
    fputs("</ul>\n", sheet->to);
}

static void write_traits(const Sheet *sheet)
{
    heading(sheet, "debrief.traits");
    for (int i = 0; i < TRAITS; i++) {
        write_trait(sheet, (Trait)i);
    }
}

static void write_card(const Sheet *sheet)
{
    const char *card = export_talk_text(sheet->talk, JOURNAL_CARD);
    if (card[0]) {
        heading(sheet, "export.card");
        element(sheet, "blockquote", "blockquote", card);
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
    fprintf(sheet->to, "<section class=\"move\" id=\"zet%zu\">", i + 1);
    say(sheet, "p class=\"quiet\"", "p", "export.move", pairs);
    element(sheet, "p class=\"you\"", "p",
            transcript_you(sheet->program, &move->turn));
    if (move->said[0]) {
        element(sheet, "p", "p", move->said);
    }
    if (move->thought[0]) {
        element(sheet, "p class=\"thought\"", "p", move->thought);
    }
    fputs("<ul>", sheet->to);
    for (int n = 0; n < move->turn.effect_count; n++) {
        char why[EXPLAIN_TEXT_MAX];
        explain_effect(sheet->program->words, sheet->talk->scenario,
                       &move->turn, &move->turn.effects[n], why);
        element(sheet, "li", "li", why);
    }
    fputs("</ul></section>\n", sheet->to);
}

static void write_transcript(const Sheet *sheet)
{
    heading(sheet, "debrief.river");
    int opening = conversation_opening(&sheet->talk->debrief->start);
    element(sheet, "p", "p", sheet->talk->scenario->beats[opening].text);
    for (size_t i = 0; i < sheet->talk->debrief->count; i++) {
        write_move(sheet, i);
    }
}

void export_write_html(const Program *program, const ExportTalk *talk, FILE *to)
{
    Sheet sheet = {program, talk, to};
    write_top(&sheet);
    write_his(&sheet);
    heading(&sheet, "export.river");
    export_write_river(program, talk, to);
    say(&sheet, "p class=\"quiet\"", "p", "export.river.legend", NULL);
    write_facts(&sheet);
    write_memory(&sheet);
    write_traits(&sheet);
    write_card(&sheet);
    write_transcript(&sheet);
    say(&sheet, "p class=\"quiet\"", "p", "export.honest", NULL);
    fputs("</main></body></html>\n", to);
}
