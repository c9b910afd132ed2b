#include "screens/talk/talk.h"
#include "screens/view_parts.h"

// Of all there is to know.
static double draw_text(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    const double *size = self; // of its letters
    double top = y;
    y += view_text_in(
        view, cr, view_style(view, TYPE_PRINT, *size, view->colours->ink),
        view_word(view, "window.help.text"), layout_at(column, y));
    if (model_lesson(view->model)) {
        y += view_text_in(
            view, cr, view_style(view, TYPE_PRINT, *size, view->colours->ink),
            view_word(view, "workshop.help"), layout_at(column, y));
    }
    return y - top;
}

// In smaller letters if it is more than one page; in the smallest it scrolls.
static double size_of(View *view, PaintRect seen)
{
    double size = TEXT_BODY;
    while (size > TEXT_SMALL &&
           draw_text(&size, view, NULL, seen, 0) > seen.h) {
        size -= 2;
    }
    return size;
}

static void draw_buttons(View *view, cairo_t *cr, PaintRect foot)
{
    double x = view_size_buttons(view, cr, foot.x, foot.y);
    view_button(view, cr, BUTTON_QUIT, "window.to_title",
                layout_spot(x, foot.y), false);
    const char *label = view_word(view, "window.close");
    double w = view_small_width(view, label);
    PaintRect close = {foot.x + foot.w - w, foot.y, w, foot.h};
    view_small_key(view, cr, TOUCH_CLOSE, 0, label, close);
}

static PaintRect paper_of(const View *view)
{
    return layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE
               ? (PaintRect){16, 8, 1248, 704}
               : (PaintRect){140, 60, 1000, 600};
}

// Of the buttons.
static PaintRect foot_of(const View *view)
{
    PaintRect rect = paper_of(view);
    double high = view_button_height(view);
    return (PaintRect){rect.x + 2 * LAYOUT_PAD,
                       rect.y + rect.h - high - LAYOUT_PAD,
                       rect.w - 4 * LAYOUT_PAD, high};
}

// Returns where it ends; `cr` NULL: only that.
static double draw_title(View *view, cairo_t *cr, PaintRect foot)
{
    double y = paper_of(view).y + 1.5 * LAYOUT_PAD;
    return y +
           view_text(view, cr, LOOK_SPEECH_ACCENT,
                     view_word(view, "window.help.title"), layout_at(foot, y)) +
           LAYOUT_UNIT;
}

void talk_help_update(Talk *talk, View *view)
{
    PaintRect foot = foot_of(view);
    double y = draw_title(view, NULL, foot);
    PaintRect seen = {foot.x, y, foot.w, foot.y - LAYOUT_UNIT - y};
    talk->help_size = size_of(view, seen);
    sheet_update_body(&talk->help_sheet, view, seen, draw_text,
                      &talk->help_size);
}

void talk_help_draw(const Talk *talk, View *view, cairo_t *cr)
{
    PaintRect foot = foot_of(view);
    view_cover(view);
    view_dim(view, cr, 0.45);
    view_panel(view, cr, paper_of(view), view->colours->paper);
    draw_title(view, cr, foot);
    sheet_draw_body(&talk->help_sheet, view, cr, draw_text, &talk->help_size);
    draw_buttons(view, cr, foot);
}

static Intent close(Talk *talk, View *view, const Input *input)
{
    talk->help = false;
    talk->help_sheet.scroll = 0;
    view->focus_seen = talk->paused && input->kind == INPUT_KEY;
    view->dirty = true;
    return (Intent){0};
}

static Intent choose(Talk *talk, View *view, int button)
{
    bool larger = button == BUTTON_LARGER;
    talk->help = larger || button == BUTTON_SMALLER;
    view->dirty = true;
    return (Intent){.kind = larger       ? INTENT_LARGER
                            : talk->help ? INTENT_SMALLER
                                         : INTENT_TITLE};
}

// Whatever scrolls when there is something to scroll, and what goes from button
// to button.
static bool stays(const Sheet *sheet, const Input *input)
{
    switch (input->kind) {
    case INPUT_PRESS:
        return sheet->over > 0 &&
               layout_holds(sheet->shown, input->x, input->y);
    case INPUT_LETTER:
        return input->text[0] == ' ';
    case INPUT_KEY:
        return input->key == KEY_NEXT || input->key == KEY_PREVIOUS;
    default:
        return true;
    }
}

Intent talk_help_handle(Talk *talk, View *view, const Input *input)
{
    if (talk->help_sheet.over > 0 &&
        sheet_handle(&talk->help_sheet, view, input)) {
        return (Intent){0};
    }
    const Touch *touch = view_pick(view, input);
    if (touch && touch->kind == TOUCH_BUTTON) {
        return choose(talk, view, touch->index);
    }
    return touch || !stays(&talk->help_sheet, input) ? close(talk, view, input)
                                                     : (Intent){0};
}
