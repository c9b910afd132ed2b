#include "terminal/play/form_text.h"

#include <string.h>

#include "base/text.h"

enum {
    COLUMNS = 37, // letters inside a quadrant
    DRAWING = 2 * COLUMNS + 3,
    LINE_MAX = 512
};

static const char *label_of(const Session *session, int cell)
{
    int topic = session->played.scenario->cells[cell].topic;
    return topic == NONE ? "" : session->played.scenario->topics[topic].label;
}

static const char *note_of(const Session *session, int cell)
{
    int depth = session->played.now.cells[cell].depth;
    return depth < 0 ? "" : session->played.scenario->cells[cell].note[depth];
}

static void cell_head(const Session *session, int cell, char out[LINE_MAX])
{
    out[0] = '\0';
    if (scenario_has_cell(session->played.scenario, cell)) {
        snprintf(out, LINE_MAX, "%2d %s", cell + 1, label_of(session, cell));
    }
}

static void rule(const Page *page, const char *left, const char *middle,
                 const char *right)
{
    fputs(left, page->to);
    for (int i = 0; i < 2 * COLUMNS; i++) {
        fputs(i == COLUMNS ? middle : "", page->to);
        fputs("─", page->to);
    }
    fprintf(page->to, "%s\n", right);
}

static void two_fields(const Page *page, const char *left, const char *right)
{
    fputs("│", page->to);
    page_field(page, left, COLUMNS);
    fputs("│", page->to);
    page_field(page, right, COLUMNS);
    fputs("│\n", page->to);
}

static void quadrant_head(const Session *session, int quadrant,
                          char out[LINE_MAX])
{
    const char *own = session->played.scenario->quadrants[quadrant];
    char key[LINE_MAX];
    out[0] = '\0';
    if (session->played.scenario->cell_counts[quadrant] == 0) {
        return;
    }
    snprintf(key, sizeof key, "cli.quadrant.%s", scenario_quadrant(quadrant));
    snprintf(out, LINE_MAX, " %s",
             own[0] ? own : words_get(session->program->words, key));
}

static void two_quadrants(const Page *page, const Session *session, int left)
{
    char one[LINE_MAX];
    char two[LINE_MAX];
    quadrant_head(session, left, one);
    quadrant_head(session, left + 1, two);
    two_fields(page, one, two);
    for (int i = 0; i < FORM_CELLS_PER_QUADRANT; i++) {
        int cell = left * FORM_CELLS_PER_QUADRANT + i;
        int other = cell + FORM_CELLS_PER_QUADRANT;
        cell_head(session, cell, one);
        cell_head(session, other, two);
        two_fields(page, one, two);
        snprintf(one, sizeof one, "   %s", note_of(session, cell));
        snprintf(two, sizeof two, "   %s", note_of(session, other));
        two_fields(page, one, two);
    }
}

static void print_list(const Page *page, const Session *session)
{
    for (int cell = 0; cell < FORM_CELLS; cell++) {
        char line[LINE_MAX];
        if (!scenario_has_cell(session->played.scenario, cell)) {
            continue;
        }
        if (cell % FORM_CELLS_PER_QUADRANT == 0) {
            quadrant_head(session, cell / FORM_CELLS_PER_QUADRANT, line);
            page_paragraph(page, "", line);
        }
        snprintf(line, sizeof line, "%s: %s", label_of(session, cell),
                 note_of(session, cell));
        char lead[16];
        snprintf(lead, sizeof lead, "%2d ", cell + 1);
        page_paragraph(page, lead, line);
    }
}

void form_text_print(const Page *page, const Session *session)
{
    page_paragraph(page, "", session->played.scenario->form_title);
    if (page_width(page) < DRAWING) {
        print_list(page, session);
        return;
    }
    rule(page, "┌", "┬", "┐");
    two_quadrants(page, session, 0);
    rule(page, "├", "┼", "┤");
    two_quadrants(page, session, 2);
    rule(page, "└", "┴", "┘");
}
