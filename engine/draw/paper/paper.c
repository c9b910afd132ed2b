#include "draw/paper/paper.h"

#include "draw/light.h"
#include "draw/paper/paper_ink.h"

enum { ROWS = 3, COLUMNS = 2 };

static const double margin = 14;
// Letters at 100 %: of the form, of a quadrant and of a cell, in print, and
// what is written in it.
static const double TITLE = 18, HEAD = 13.5, LABEL = 11.5, HAND = 19;

// Bars as high as their letters and some air, that does not grow with them: the
// cells need the room.
static double header_height(double scale)
{
    return TITLE * scale + 20;
}

static double head_height(double scale)
{
    return HEAD * scale + 10.5;
}

// Where letters of that size stand in the middle of a bar: capitals are some
// 0.7 of it.
static double bar_base(double height, double letters)
{
    return (height + 0.7 * letters) / 2;
}

// Where a quadrant lies: 0 and 1 above, 2 and 3 below.
static PaintRect quadrant_bounds(PaintRect where, int quadrant, double scale)
{
    double top = where.y + header_height(scale) + margin;
    double wide = (where.w - margin * (COLUMNS + 1)) / COLUMNS;
    double high = (where.y + where.h - top - margin * COLUMNS) / COLUMNS;
    int column = quadrant % COLUMNS, row = quadrant / COLUMNS;
    return (PaintRect){where.x + margin + column * (wide + margin),
                       top + row * (high + margin), wide, high};
}

PaintRect paper_cell_bounds(PaintRect where, int cell, double text_scale)
{
    PaintRect in = quadrant_bounds(where, cell / ROWS, text_scale);
    double title = head_height(text_scale);
    double high = (in.h - title) / ROWS;
    return (PaintRect){in.x, in.y + title + cell % ROWS * high, in.w, high};
}

// Only where the sheet will not cover it: a large shadow takes long.
static void sheet_shadow_draw(cairo_t *cr, PaintRect where)
{
    const double reach = 22;
    double right = where.x + where.w, bottom = where.y + where.h;
    PaintRect below = {where.x + 4, where.y + 8, where.w, where.h};
    cairo_save(cr);
    cairo_rectangle(cr, where.x - reach, where.y, reach, where.h);
    cairo_rectangle(cr, right, where.y, reach, where.h);
    cairo_rectangle(cr, where.x - reach, bottom, where.w + 2 * reach, reach);
    cairo_clip(cr);
    paint_rounded(cr, below, 4);
    light_shadow(cr, 0.15, 12);
    cairo_new_path(cr);
    cairo_restore(cr);
}

static void sheet_draw(cairo_t *cr, const PaperForm *form, PaintRect where)
{
    sheet_shadow_draw(cr, where);
    PaintRect under = {where.x + 5, where.y + 5, where.w, where.h};
    paint_rounded(cr, under, 3);
    light_fill(cr, 0xe2d9c6);
    paint_rounded(cr, where, 3);
    light_linear(cr, 0, where.y, 0, where.y + where.h, form->colours->form,
                 form->colours->paper);
    cairo_fill(cr);
}

static void header_draw(cairo_t *cr, const PaperForm *form, Type *type,
                        PaintRect where, double scale)
{
    cairo_rectangle(cr, where.x, where.y, where.w, header_height(scale));
    paint_set_colour(cr, form->colours->accent, 1);
    cairo_fill(cr);
    PaperPrint print = {
        TYPE_BOLD, form->colours->on_accent, {TITLE * scale, TITLE}};
    paper_ink_print(
        cr, type, print,
        (PaintPoint){where.x + margin + 2,
                     where.y + bar_base(header_height(scale), TITLE * scale)},
        where.w - 2 * margin, form->title);
}

static bool is_read(Type *type, TypeFace face, double size, double width,
                    const char *text)
{
    PaperPrint print = {face, 0, {size, size}};
    return paper_ink_print_fits(type, print, width, text);
}

bool paper_title_fits(Type *type, PaintRect where, const char *title)
{
    return is_read(type, TYPE_BOLD, TITLE, where.w - 2 * margin, title);
}

bool paper_quadrant_fits(Type *type, PaintRect where, const char *name)
{
    return is_read(type, TYPE_BOLD, HEAD, quadrant_bounds(where, 0, 1).w - 20,
                   name);
}

static void quadrant_draw(cairo_t *cr, const PaperForm *form, Type *type,
                          PaintRect where, int quadrant, double scale)
{
    PaintRect at = quadrant_bounds(where, quadrant, scale);
    paint_rounded(cr, at, 5);
    paint_set_colour(cr, form->colours->accent, form->colours->faint);
    cairo_set_line_width(cr, 1.2);
    cairo_stroke(cr);
    paint_rounded(cr, (PaintRect){at.x, at.y, at.w, head_height(scale)}, 5);
    paint_set_colour(cr, form->colours->head, 1);
    cairo_fill(cr);
    PaperPrint print = {TYPE_BOLD, form->colours->accent, {HEAD * scale, HEAD}};
    paper_ink_print(cr, type, print,
                    (PaintPoint){at.x + 10, at.y + bar_base(head_height(scale),
                                                            HEAD * scale)},
                    at.w - 20, form->quadrant[quadrant]);
}

static void cell_mark_draw(cairo_t *cr, const Palette *colours,
                           const PaperCell *cell, PaintRect at)
{
    PaintRect inside = {at.x + 3, at.y + 2, at.w - 6, at.h - 4};
    if (cell->hover) {
        paint_rounded(cr, inside, 5);
        paint_set_colour(cr, colours->over, 1);
        cairo_fill(cr);
    }
    if (cell->focus) {
        paint_rounded(cr, inside, 5);
        light_stroke(cr, 0x14302d, 5);
        paint_rounded(cr, inside, 5);
        light_stroke(cr, 0xffffff, 2);
    }
}

// The writing lines of a cell: as many as it has room for.
typedef struct CellLines {
    PaintPoint base;
    double hand, height;
    int count;
    PaintPoint label; // where the label begins
    double label_width;
    bool beside; // on the line of the label
} CellLines;

// Large letters leave no second line: the ink then stands beside the label.
static CellLines cell_beside(const PaperCell *cell, PaintRect at, double hand)
{
    bool empty = cell->note == NULL || cell->note[0] == '\0';
    double base = at.y + at.h * 0.7;
    double fits = at.h * 0.62;
    return (CellLines){.base = {at.x + at.w * 0.46, base},
                       .hand = hand < fits ? hand : fits,
                       .height = at.h,
                       .count = 1,
                       .label = {at.x + 10, base},
                       .label_width = at.w * (empty ? 1 : 0.46) - 18,
                       .beside = true};
}

static CellLines cell_lines(const PaperCell *cell, PaintRect at, double scale)
{
    double label = LABEL * scale, hand = HAND * scale;
    double room = at.h - label - 3 - 8 * scale;
    if (room < hand * 0.8) {
        return cell_beside(cell, at, hand);
    }
    int count = room >= hand * 1.95 ? 2 : 1;
    double height = room / count < hand * 1.3 ? room / count : hand * 1.3;
    PaintPoint base = {at.x + 12, at.y + label + 3 + height};
    return (CellLines){.base = base,
                       .hand = hand,
                       .height = height,
                       .count = count,
                       .label = {at.x + 10, at.y + label + 3},
                       .label_width = at.w - 20};
}

bool paper_label_fits(Type *type, PaintRect where, double text_scale,
                      const PaperCell *cell)
{
    PaintRect at = paper_cell_bounds(where, 0, text_scale);
    CellLines lines = cell_lines(cell, at, text_scale);
    return is_read(type, TYPE_PRINT, LABEL, lines.label_width, cell->label);
}

static double ink_width(const CellLines *lines, PaintRect at)
{
    return at.x + at.w - 14 - lines->base.x;
}

// A note beside its label that does not fit there is written on two lines, as
// small as it is at 100 %. `fits` (or NULL): whether it is read whole then.
static PaperInk ink_of(Type *type, const PaperCell *cell, PaintRect at,
                       CellLines *lines, bool *fits)
{
    double least = lines->hand < HAND ? lines->hand : HAND;
    PaperInk ink = {.size = {lines->hand, least},
                    .line_height = lines->height,
                    .lines = lines->count,
                    .written = cell->written,
                    .warm = cell->warm};
    bool whole =
        paper_ink_write_fits(type, &ink, ink_width(lines, at), cell->note);
    if (!whole && lines->beside) {
        ink.line_height = at.h * 0.42; // the last on the line that is ruled
        ink.lines = 2;
        ink.size.most = least < ink.line_height ? least : ink.line_height;
        lines->base.y -= ink.line_height;
        whole =
            paper_ink_write_fits(type, &ink, ink_width(lines, at), cell->note);
    }
    if (fits) {
        *fits = whole;
    }
    return ink;
}

bool paper_note_fits(Type *type, PaintRect where, double text_scale,
                     const PaperCell *cell)
{
    PaintRect at = paper_cell_bounds(where, 0, text_scale);
    CellLines lines = cell_lines(cell, at, text_scale);
    bool fits = true;
    if (cell->note) {
        (void)ink_of(type, cell, at, &lines, &fits);
    }
    return fits;
}

static void cell_draw(cairo_t *cr, const Palette *colours,
                      const PaperCell *cell, Type *type, PaintRect at,
                      double scale)
{
    CellLines lines = cell_lines(cell, at, scale);
    PaperPrint label = {TYPE_PRINT, colours->quiet, {LABEL * scale, LABEL}};
    paper_ink_print(cr, type, label, lines.label, lines.label_width,
                    cell->label);
    for (int i = 0; i < lines.count; i++) {
        double y = lines.base.y + i * lines.height + 3.5;
        light_line(cr, at.x + 10, y, at.x + at.w - 10, y);
        light_stroke(cr, colours->ruled, 1);
    }
}

// Returns where the pen is.
static PaintPoint cell_write(cairo_t *cr, const PaperCell *cell, Type *type,
                             PaintRect at, double scale)
{
    CellLines lines = cell_lines(cell, at, scale);
    if (cell->note == NULL || cell->written <= 0) {
        return lines.base;
    }
    PaperInk ink = ink_of(type, cell, at, &lines, NULL);
    return paper_ink_write(cr, type, &ink, lines.base, ink_width(&lines, at),
                           cell->note);
}

static void ground_draw(cairo_t *cr, const PaperForm *form, Type *type,
                        PaintRect where, double scale)
{
    sheet_draw(cr, form, where);
    header_draw(cr, form, type, where, scale);
    for (int i = 0; i < PAPER_QUADRANTS; i++) {
        if (form->quadrant[i]) {
            quadrant_draw(cr, form, type, where, i, scale);
        }
    }
}

void paper_draw_raised(cairo_t *cr, const PaperForm *form, Type *type,
                       PaintRect where, double text_scale)
{
    cairo_save(cr);
    ground_draw(cr, form, type, where, text_scale);
    for (int i = 0; i < PAPER_CELLS; i++) {
        const PaperCell *cell = &form->cell[i];
        PaintRect at = paper_cell_bounds(where, i, text_scale);
        if (!cell->label) {
            continue;
        }
        cell_mark_draw(cr, form->colours, cell, at);
        cell_draw(cr, form->colours, cell, type, at, text_scale);
        cell_write(cr, cell, type, at, text_scale);
    }
    cairo_restore(cr);
}

PaintPoint paper_pen_point(const PaperForm *form, Type *type, PaintRect where,
                           int cell, double text_scale)
{
    return cell_write(NULL, &form->cell[cell], type,
                      paper_cell_bounds(where, cell, text_scale), text_scale);
}

void paper_draw_lying(cairo_t *cr, const PaperForm *form, Type *type)
{
    const PaintRect sheet = {0, 0, 630, 400};
    cairo_matrix_t lying;
    cairo_matrix_init(&lying, 0.585, 0, -0.08, 0.31, 384, 587);
    cairo_save(cr);
    cairo_transform(cr, &lying);
    ground_draw(cr, form, type, sheet, 1);
    for (int i = 0; i < PAPER_CELLS; i++) {
        PaintRect at = paper_cell_bounds(sheet, i, 1);
        if (!form->cell[i].label) {
            continue;
        }
        cell_draw(cr, form->colours, &form->cell[i], type, at, 1);
        cell_write(cr, &form->cell[i], type, at, 1);
    }
    cairo_restore(cr);
}

void paper_draw_pen(cairo_t *cr, double x, double y)
{
    cairo_save(cr);
    cairo_translate(cr, x, y);
    cairo_rotate(cr, -0.95);
    paint_rounded(cr, (PaintRect){12, 2, 104, 9}, 4);
    light_shadow(cr, 0.1, 4);
    cairo_new_path(cr);
    cairo_move_to(cr, 0, 0);
    cairo_line_to(cr, 15, -3.4);
    cairo_line_to(cr, 15, 3.4);
    cairo_close_path(cr);
    light_fill(cr, 0x8f897f);
    paint_rounded(cr, (PaintRect){14, -4.4, 16, 8.8}, 2);
    light_fill(cr, 0xdcd8d0);
    paint_rounded(cr, (PaintRect){28, -5, 86, 10}, 4);
    light_linear(cr, 0, -5, 0, 5, 0x5b8c9b, 0x1b3843);
    cairo_fill(cr);
    paint_rounded(cr, (PaintRect){72, -7, 38, 3}, 1.5);
    light_fill(cr, 0xdcd8d0);
    cairo_restore(cr);
}
