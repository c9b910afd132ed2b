#include "report/export_page.h"

#include <string.h>

#include "tell/explain.h"

static const char STYLE[] =
    "@page{size:A4;margin:16mm}"
    "*{box-sizing:border-box}"
    "body{margin:0;background:#efe6d6;color:#2a2630;"
    "font:16px/1.5 Inter,'Segoe UI',Arial,sans-serif}"
    "main{max-width:820px;margin:0 auto;padding:32px;background:#fbf6ea}"
    "h1,h2{color:#245a4e;line-height:1.2}h1{font-size:32px;margin:0}"
    "h2{font-size:21px;margin:32px 0 8px}"
    "h3{font-size:16px;margin:20px 0 4px}section>h3{margin-top:0}"
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
    "h4{font-size:14px;margin:8px 0 2px;color:#5d5348}"
    "ul.hands{list-style:none;padding:0}ul.hands li.said{font-weight:600}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;padding:4px 8px;border-bottom:1px solid #d8cbb4;"
    "vertical-align:top}"
    // To hand out (handout.h): a sheet is a page.
    ".sheet{break-after:page}.cards{display:grid;grid-template-columns:1fr "
    "1fr}.card{border:1px dashed #5d5348;padding:14px;min-height:110mm}"
    ".vote{font-size:72mm;line-height:1.4;text-align:center;color:#245a4e}"
    ".line{border-bottom:1px solid #5d5348;height:9mm}"
    ".trio td{border:1px solid #5d5348;height:16mm}"
    ".name{font-size:32px;font-weight:600;margin:24mm 0 6mm}"
    // On paper nothing unfolds, and nothing stands apart from what it is about.
    "@media print{body,main{background:#fff}main{padding:0;max-width:none}"
    "body{font-size:10.5pt;orphans:3;widows:3}h2{margin-top:22px}"
    ".more{display:none}.three{flex-wrap:nowrap}.three>section{flex:1 1 0}"
    "h1,h2,h3,h4,.you{break-after:avoid}ul,svg+p{break-before:avoid}"
    ".three>section,svg,table,blockquote,li,p{break-inside:avoid}"
    ".short{break-after:page}"
    ".moves{columns:2;column-gap:8mm}.moves,.ways{font-size:9pt;"
    "line-height:1.4}.moves .move,.ways .move{padding:5px 0}"
    ".moves h4,.ways h4,.moves ul,.ways ul{font-size:8.5pt}"
    ".ways,.ways>section{break-inside:auto}}";

void export_page_escaped(FILE *to, const char *text)
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

void export_page_element(const ExportPage *page, const char *tag,
                         const char *text)
{
    fprintf(page->to, "<%s>", tag);
    export_page_escaped(page->to, text);
    fprintf(page->to, "</%.*s>\n", (int)strcspn(tag, " "), tag);
}

void export_page_say(const ExportPage *page, const char *tag, const char *key,
                     const char *const *pairs)
{
    char filled[PROGRAM_TEXT_MAX];
    char text[PROGRAM_TEXT_MAX];
    program_fill(page->program, filled, key, pairs);
    if (page->scenario) {
        explain_person(page->program->words, page->scenario, filled, text,
                       sizeof text);
    }
    export_page_element(page, tag, page->scenario ? text : filled);
}

void export_page_ending(const ExportPage *page, const Debrief *debrief)
{
    const Scenario *who = debrief->scenario;
    if (debrief->end.ending == ENDING_NONE) {
        return;
    }
    const EndingText *end = conversation_ending_text(&debrief->end);
    if (end->beat == NONE) {
        return;
    }
    const char *const teller[] = {"wie", end->teller, NULL};
    export_page_element(page, "blockquote", who->beats[end->beat].text);
    if (end->morning[0]) {
        export_page_say(page, "p class=\"quiet\"", "export.morning", teller);
        export_page_element(page, "p", end->morning);
    }
}

void export_page_heading(const ExportPage *page, const char *key)
{
    const char *const pairs[] = {
        "naam", page->scenario ? page->scenario->first_name : "", NULL};
    export_page_say(page, "h2", key, pairs);
}

void export_page_begin(const ExportPage *page, const char *title)
{
    fprintf(page->to,
            "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
            "lang=\"%s\"><head><meta charset=\"utf-8\"/>"
            "<meta name=\"viewport\" content=\"width=device-width\"/>",
            words_language(page->program->words));
    export_page_element(page, "title", title);
    fprintf(page->to, "<style>%s</style></head><body><main>\n", STYLE);
}

void export_page_end(const ExportPage *page)
{
    export_page_say(page, "p class=\"quiet\"", "export.honest", NULL);
    fputs("</main></body></html>\n", page->to);
}
