#include "screens/parts/sign.h"

#include <math.h>

#include "screens/view_parts.h"

enum { SIGN_WIDE = 960 };

static const Key ALL_KEYS[] = {{.letter = 'w', .does = INTENT_WINDOWS_SWAP}};
const Keys SIGN_KEYS = {ALL_KEYS, sizeof ALL_KEYS / sizeof ALL_KEYS[0]};

static Intent choose(int button)
{
    return (Intent){.kind =
                        button == BUTTON_WINDOWS_KEEP    ? INTENT_WINDOWS_KEEP
                        : button == BUTTON_WINDOWS_SWAP  ? INTENT_WINDOWS_SWAP
                        : button == BUTTON_WINDOWS_CLOSE ? INTENT_WINDOWS_CLOSE
                                                         : INTENT_NONE};
}

Intent sign_handle(View *view, const Input *input, SignKind kind)
{
    const Touch *touch = view_pick(view, input);
    if (touch && touch->kind == TOUCH_BUTTON) {
        return choose(touch->index);
    }
    if (input->kind == INPUT_KEY && input->key == KEY_DO) {
        return choose(kind == SIGN_MIRRORED ? BUTTON_WINDOWS_CLOSE
                                            : BUTTON_WINDOWS_KEEP);
    }
    return kind == SIGN_MIRRORED ? (Intent){0} : keys_wish(&SIGN_KEYS, input);
}

// With `cr` NULL only measured. Returns where it ends.
static double draw_middle(View *view, cairo_t *cr, TypeStyle style,
                          const char *text, PaintRect in)
{
    TypeLine lines[TYPE_LINES_MAX];
    size_t count =
        type_wrap(view->type, style, text, in.w, lines, TYPE_LINES_MAX);
    double high = type_line_step(view->type, style);
    for (size_t i = 0; cr && i < count; i++) {
        const char *line = text + lines[i].start;
        size_t bytes = lines[i].end - lines[i].start;
        double w = type_width(view->type, style, line, bytes);
        type_draw(view->type, cr, style, line, bytes, in.x + (in.w - w) / 2,
                  in.y + (double)i * high);
    }
    return in.y + (double)count * high;
}

static const char *title_of(bool room, SignKind kind)
{
    return kind == SIGN_MIRRORED ? "sign.mirrored"
           : room                ? "sign.room"
                                 : "sign.trainer";
}

// What stands above the buttons. With `cr` NULL only measured. Returns where it
// ends.
static double draw_words(View *view, cairo_t *cr, bool room, SignKind kind,
                         PaintRect in)
{
    unsigned colour = room ? view->colours->on_accent : view->colours->ink;
    TypeStyle title = view_style(view, TYPE_BOLD, TEXT_TITLE, colour);
    TypeStyle style = view_style(view, TYPE_PRINT, TEXT_BODY, colour);
    double y = draw_middle(view, cr, title,
                           view_word(view, title_of(room, kind)), in) +
               LAYOUT_PAD;
    y = draw_middle(view, cr, style,
                    view_word(view, kind == SIGN_MIRRORED ? "sign.mirrored.what"
                                                          : "sign.question"),
                    layout_at(in, y));
    if (kind == SIGN_ALONE) {
        y = draw_middle(view, cr, style, view_word(view, "sign.alone"),
                        layout_at(in, y));
    }
    return y + 2 * LAYOUT_PAD;
}

static void draw_answers(View *view, cairo_t *cr, bool room, PaintRect in)
{
    double keep = view_button_width(view, "sign.keep");
    double swap = view_button_width(view, "sign.swap");
    double x = in.x + (in.w - keep - swap - LAYOUT_GAP) / 2;
    view_button(view, cr, BUTTON_WINDOWS_KEEP, "sign.keep",
                (PaintRect){x, in.y, keep, 0}, !room);
    view_button(view, cr, BUTTON_WINDOWS_SWAP, "sign.swap",
                (PaintRect){x + keep + LAYOUT_GAP, in.y, swap, 0}, false);
}

static void draw_close(View *view, cairo_t *cr, bool room, PaintRect in)
{
    double w = view_button_width(view, "sign.close");
    view_button(view, cr, BUTTON_WINDOWS_CLOSE, "sign.close",
                (PaintRect){in.x + (in.w - w) / 2, in.y, w, 0}, !room);
}

void sign_draw(View *view, cairo_t *cr, bool room, SignKind kind)
{
    const Palette *of = view->colours;
    PaintRect all = view->layout.extent;
    PaintRect in = {(LAYOUT_WIDTH - SIGN_WIDE) / 2.0, 0, SIGN_WIDE, 0};
    double high =
        draw_words(view, NULL, room, kind, in) + view_button_height(view);
    in.y = fmin(LAYOUT_HEIGHT * 0.28, (LAYOUT_HEIGHT - high) / 2);
    view_cover(view);
    view->page = room ? "sign room" : "sign trainer";
    if (kind == SIGN_MIRRORED) {
        view->page = room ? "sign room mirrored" : "sign trainer mirrored";
    }
    paint_set_colour(cr, room ? of->accent : of->paper, 1);
    cairo_rectangle(cr, all.x, all.y, all.w, all.h);
    cairo_fill(cr);
    in.y = draw_words(view, cr, room, kind, in);
    if (kind == SIGN_MIRRORED) {
        draw_close(view, cr, room, in);
    } else {
        draw_answers(view, cr, room, in);
    }
}
