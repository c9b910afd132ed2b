#include "report/export_page.h"
#include "report/export_write.h"

enum {
    WIDE = 760,
    HIGH = 220,
    LEFT = 34,
    TOP = 12,
    BOTTOM = 28,
    PRESSURE_SCALE = 10, // pressure is small: tenths of the height
    LEVEL_MOST = 100
};

typedef struct River {
    FILE *to;
    size_t moves; // along the bottom
} River;

static double x_of(const River *river, size_t move)
{
    size_t most = river->moves > 0 ? river->moves : 1;
    return LEFT + (double)(WIDE - LEFT - 8) * (double)move / (double)most;
}

static double y_of(int level)
{
    int within = level < 0 ? 0 : level > LEVEL_MOST ? LEVEL_MOST : level;
    return TOP +
           (double)(HIGH - TOP - BOTTOM) * (LEVEL_MOST - within) / LEVEL_MOST;
}

static void point(const River *river, size_t move, int level)
{
    fprintf(river->to, "%.1f,%.1f ", x_of(river, move), y_of(level));
}

typedef int Level(const DebriefMove *move, bool before);

static int rapport_of(const DebriefMove *move, bool before)
{
    return before ? move->rapport_before : move->rapport;
}

static int trust_of(const DebriefMove *move, bool before)
{
    return before ? move->trust_before : move->trust;
}

static int pressure_of(const DebriefMove *move, bool before)
{
    return PRESSURE_SCALE * (before ? move->pressure_before : move->pressure);
}

static void line(const River *river, const Debrief *debrief, size_t from,
                 Level *level, const char *class)
{
    if (from >= debrief->count) {
        return;
    }
    fprintf(river->to, "<polyline class=\"%s\" points=\"", class);
    point(river, from, level(&debrief->moves[from], true));
    for (size_t i = from; i < debrief->count; i++) {
        point(river, i + 1, level(&debrief->moves[i], false));
    }
    fputs("\"/>\n", river->to);
}

static void marks(const River *river, const Debrief *debrief)
{
    for (size_t i = 0; i < debrief->count; i++) {
        const DebriefMove *move = &debrief->moves[i];
        double x = x_of(river, i + 1);
        double y = y_of(move->rapport);
        if (move->taken != NONE) {
            fprintf(river->to,
                    "<circle class=\"taken\" cx=\"%.1f\" cy=\"%.1f\" "
                    "r=\"4\"/>\n",
                    x, y);
        }
        if (move->left.count > 0) {
            fprintf(river->to,
                    "<circle class=\"left\" cx=\"%.1f\" cy=\"%d\" "
                    "r=\"4\"/>\n",
                    x, HIGH - BOTTOM + 10);
        }
    }
}

static void grid(const River *river)
{
    for (int level = 0; level <= LEVEL_MOST; level += LEVEL_MOST / 2) {
        fprintf(river->to,
                "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" "
                "y2=\"%.1f\"/><text x=\"%d\" y=\"%.1f\">%d</text>\n",
                LEFT, WIDE - 8, y_of(level), y_of(level), 2, y_of(level) + 4,
                level);
    }
}

void export_write_river(const Program *program, const ExportTalk *talk,
                        FILE *to)
{
    River river = {.to = to, .moves = talk->debrief->count};
    for (size_t i = 0; i < talk->strand_count; i++) {
        size_t count = talk->strands[i].debrief->count;
        river.moves = count > river.moves ? count : river.moves;
    }
    fprintf(to,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" "
            "viewBox=\"0 0 %d %d\" role=\"img\"><title>",
            WIDE, HIGH);
    export_page_escaped(to, words_get(program->words, "export.river"));
    fputs("</title><desc>", to);
    export_page_escaped(to, words_get(program->words, "export.river.desc"));
    fputs("</desc>\n", to);
    grid(&river);
    for (size_t i = 0; i < talk->strand_count; i++) {
        line(&river, talk->strands[i].debrief, talk->strands[i].fork,
             rapport_of, "strand");
    }
    line(&river, talk->debrief, 0, pressure_of, "pressure");
    line(&river, talk->debrief, 0, trust_of, "trust");
    line(&river, talk->debrief, 0, rapport_of, "rapport");
    marks(&river, talk->debrief);
    fputs("</svg>\n", to);
}
