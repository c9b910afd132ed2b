#include <math.h>
#include <stdio.h>
#include <string.h>

#include "draw/paper/table.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "talk/recording.h"

static const double PANEL_HIGH = 236; // as high as it likes to be
static const double PANEL_MOST = 600; // and may be, with large text

// Proposals are pages of their own; the rest goes together by kind.
static bool is_same_group(const View *view, int topic, int other)
{
    const Topic *topics = view->talk->scenario->topics;
    return topic == other || (topics[topic].kind != TOPIC_PROPOSAL &&
                              topics[topic].kind == topics[other].kind);
}

static bool is_about(const View *view, Move move, TouchKind kind, int index)
{
    if (move.topic == NONE) {
        return false;
    }
    const Topic *topic = &view->talk->scenario->topics[move.topic];
    switch (kind) {
    case TOUCH_SPAN:
        return move.span == index &&
               (move.kind == MOVE_CLAUSE || topic->kind == TOPIC_HOOK);
    case TOUCH_CELL:
        return topic->kind == TOPIC_CELL && topic->cell == index;
    case TOUCH_THING:
        return move.kind == MOVE_SAY && move.topic == index;
    case TOUCH_GROUP:
        return move.kind == MOVE_SAY && is_same_group(view, move.topic, index);
    case TOUCH_ITEM:
        return move.kind == MOVE_SAY &&
               (int)table_item_of(topic->kind) == index;
    default:
        return false;
    }
}

bool talk_can_touch(const View *view, TouchKind kind, int index)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(&view->talk->now, moves, MOVES_MAX);
    for (size_t i = 0; i < count; i++) {
        if (is_about(view, moves[i], kind, index)) {
            return true;
        }
    }
    return false;
}

static void collect_sentences(Panel *panel, const View *view, TouchKind kind,
                              int index)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(&view->talk->now, moves, MOVES_MAX);
    panel->move_count = 0;
    for (size_t i = 0; i < count && panel->move_count < PANEL_CARDS_MAX; i++) {
        if (is_about(view, moves[i], kind, index)) {
            panel->moves[panel->move_count++] = moves[i];
        }
    }
}

static bool has_group(const Panel *panel, const View *view, int topic)
{
    for (int i = 0; i < panel->group_count; i++) {
        if (is_same_group(view, topic, panel->groups[i])) {
            return true;
        }
    }
    return false;
}

static void collect_groups(Panel *panel, const View *view, int item)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(&view->talk->now, moves, MOVES_MAX);
    panel->group_count = 0;
    for (size_t i = 0; i < count; i++) {
        if (is_about(view, moves[i], TOUCH_ITEM, item) &&
            !has_group(panel, view, moves[i].topic) &&
            panel->group_count < PANEL_CARDS_MAX) {
            panel->groups[panel->group_count++] = moves[i].topic;
        }
    }
}

void talk_find_group(const View *view, int group, Panel *panel)
{
    panel->kind = PANEL_SENTENCES;
    panel->scroll = 0;
    collect_sentences(panel, view, TOUCH_GROUP, panel->groups[group]);
}

bool talk_find_panel(const View *view, TouchKind kind, int index, Panel *panel)
{
    *panel =
        (Panel){.kind = PANEL_SENTENCES, .source = kind, .source_index = index};
    if (kind != TOUCH_ITEM) {
        collect_sentences(panel, view, kind, index);
        return panel->move_count > 0;
    }
    collect_groups(panel, view, index);
    panel->kind = PANEL_GROUPS;
    panel->from_groups = panel->group_count > 1;
    if (panel->group_count == 1) {
        talk_find_group(view, 0, panel);
    }
    return panel->group_count > 0;
}

bool talk_open_panel(Talk *talk, View *view, TouchKind kind, int index)
{
    Panel panel;
    if (!talk_find_panel(view, kind, index, &panel)) {
        return false;
    }
    talk->panel = panel;
    talk->group.proposed = NONE;
    view->hover_kind = TOUCH_NONE; // what is covered is pointed at no more
    view_set_focus(
        view, panel.kind == PANEL_GROUPS ? TOUCH_GROUP : TOUCH_SENTENCE, 0);
    talk_own_begin(talk, view);
    view->dirty = true;
    return true;
}

void talk_choose_group(Talk *talk, View *view, int group)
{
    talk_find_group(view, group, &talk->panel);
    view_set_focus(view, TOUCH_SENTENCE, 0);
    talk_own_begin(talk, view);
    view->dirty = true;
}

void talk_close_panel(Talk *talk, View *view)
{
    view->dirty = true;
    talk->panel.scroll = 0;
    talk->group.proposed = NONE;
    if (talk->panel.kind == PANEL_MEANT) { // as if it was none of these
        (void)talk_own_choose(talk, view, view->model->own.count);
        return;
    }
    if (talk->panel.kind == PANEL_SENTENCES && talk->panel.from_groups) {
        talk->panel.kind = PANEL_GROUPS;
        view_set_focus(view, TOUCH_GROUP, 0);
        return;
    }
    view_set_focus(view, talk->panel.source, talk->panel.source_index);
    talk->panel = (Panel){0};
}

const char *talk_topic_label(const View *view, int topic)
{
    static const char *const KEYS[TOPIC_KINDS] = {
        [TOPIC_SELF] = "window.group.self",
        [TOPIC_SUMMARY] = "window.group.summary",
        [TOPIC_REPAIR] = "window.group.repair",
        [TOPIC_LEAVE] = "window.group.leave",
        [TOPIC_PROPOSAL] = "window.group.proposal",
        [TOPIC_ORDER] = "window.group.order",
        [TOPIC_NEXT] = "window.group.next",
        [TOPIC_GOODBYE] = "window.group.goodbye",
    };
    const Topic *about = &view->talk->scenario->topics[topic];
    if (about->kind == TOPIC_PROPOSAL && about->label[0]) {
        return about->label;
    }
    return view_word(view, KEYS[about->kind]);
}

int talk_card_count(const Panel *panel, const View *view)
{
    if (panel->kind == PANEL_GROUPS) {
        return panel->group_count;
    }
    if (panel->kind == PANEL_SUBJECTS) {
        return panel->subject_count;
    }
    return panel->kind == PANEL_MEANT   ? view->model->own.count + 1
           : talk_own_only(panel, view) ? 0
                                        : panel->move_count;
}

const char *talk_card_text(const Panel *panel, const View *view, int i)
{
    if (panel->kind == PANEL_GROUPS) {
        return talk_topic_label(view, panel->groups[i]);
    }
    if (panel->kind == PANEL_MEANT) {
        return talk_own_meant(view, i);
    }
    if (panel->kind == PANEL_SUBJECTS) {
        return panel->subjects[i].label;
    }
    return view->talk->scenario->options[panel->moves[i].option].text;
}

static double number_width(const View *view)
{
    return TEXT_SMALL * view->text_percent / 100.0 + 2 * LAYOUT_UNIT;
}

// A page of the brochure: what it is, and what it costs.
static const char *card_offer(const Panel *panel, const View *view, int i)
{
    const Scenario *scenario = view->talk->scenario;
    const Topic *topic = panel->kind == PANEL_GROUPS
                             ? &scenario->topics[panel->groups[i]]
                             : NULL;
    if (!topic || topic->kind != TOPIC_PROPOSAL) {
        return "";
    }
    for (int n = 0; n < topic->option_count; n++) {
        const Option *option = &scenario->options[topic->first_option + n];
        if (option->act == ACT_OFFER) {
            return option->text;
        }
    }
    return "";
}

// What can be taken up is many things: a line each, with its hands beside it.
static bool is_line(const Panel *panel)
{
    return panel->kind == PANEL_SUBJECTS;
}

static double hands_width(const Panel *panel)
{
    return is_line(panel) ? panel->beside : 0;
}

static double card_pad(const Panel *panel)
{
    return is_line(panel) ? LAYOUT_UNIT : LAYOUT_PAD;
}

static TypeFace card_face(const Panel *panel)
{
    return panel->kind == PANEL_GROUPS ? TYPE_BOLD : TYPE_PRINT;
}

// Its words, with `cr` NULL only measured; returns their height.
static double write_card(const Panel *panel, View *view, cairo_t *cr, int i,
                         PaintRect at)
{
    const char *offer = card_offer(panel, view, i);
    double y = at.y;
    TypeStyle style =
        view_style(view, card_face(panel), TEXT_BODY, view->colours->ink);
    if (is_line(panel)) {
        if (cr) {
            type_cut(view->type, cr, style, talk_card_text(panel, view, i),
                     at.x, at.y, at.w);
        }
        return type_line_height(view->type, style);
    }
    y += view_text_in(view, cr, style, talk_card_text(panel, view, i), at);
    if (offer[0]) {
        y += view_text(view, cr, LOOK_SMALL, offer, layout_at(at, y));
    }
    return y - at.y;
}

static double card_height(const Panel *panel, View *view, int i, double w)
{
    double text_w = w - 2 * LAYOUT_PAD - number_width(view);
    double high = write_card(panel, view, NULL, i, (PaintRect){.w = text_w}) +
                  2 * card_pad(panel);
    return is_line(panel) ? fmax(high, view->layout.target)
                          : high + panel->foot;
}

static PanelGrid grid_of(const Panel *panel, View *view, int columns)
{
    PaintRect whole = {LAYOUT_MARGIN, 0, LAYOUT_WIDTH - 2 * LAYOUT_MARGIN, 0};
    PanelGrid grid = {.columns = columns,
                      .gap = is_line(panel) ? LAYOUT_UNIT : LAYOUT_GAP,
                      .w = layout_column(whole, 0, columns).w};
    for (int i = 0; i < talk_card_count(panel, view); i++) {
        double high = card_height(panel, view, i, grid.w);
        grid.rows = i / columns + 1;
        grid.row[i / columns] = fmax(grid.row[i / columns], high);
    }
    for (int i = 0; i < grid.rows; i++) {
        grid.high += grid.row[i] + (i ? grid.gap : 0);
    }
    return grid;
}

// As many as leave each line long enough to be known by.
static int line_columns(const View *view)
{
    return layout_letters(view->text_percent) < LAYOUT_LETTERS_LARGE ? 3 : 2;
}

static PanelGrid best_grid(const Panel *panel, View *view)
{
    int most =
        talk_card_count(panel, view) < 4 ? talk_card_count(panel, view) : 4;
    if (is_line(panel)) {
        return grid_of(panel, view, line_columns(view));
    }
    PanelGrid best = grid_of(panel, view, most > 1 ? most : 1);
    for (int columns = most - 1; columns >= 1 && best.high > PANEL_HIGH;
         columns--) {
        PanelGrid grid = grid_of(panel, view, columns);
        if (grid.high < best.high) {
            best = grid;
        }
    }
    return best;
}

static void draw_card(const Panel *panel, View *view, cairo_t *cr, int i,
                      PaintRect rect)
{
    TouchKind kind = panel->kind == PANEL_GROUPS ? TOUCH_GROUP : TOUCH_SENTENCE;
    bool over = view_is_hovered(view, kind, i);
    view_key(view, cr, rect, over ? view->colours->over : view->colours->paper);
    char number[16];
    snprintf(number, sizeof number, "%d", i + 1);
    TypeStyle style = view_look(view, LOOK_SMALL_ACCENT);
    type_draw(view->type, cr, style, number, strlen(number),
              rect.x + LAYOUT_PAD,
              rect.y + card_pad(panel) + 4 * view->text_percent / 100.0);
    write_card(panel, view, cr, i,
               (PaintRect){rect.x + LAYOUT_PAD + number_width(view),
                           rect.y + card_pad(panel),
                           rect.w - 2 * LAYOUT_PAD - number_width(view) -
                               hands_width(panel),
                           0});
    if (over) {
        paint_rounded(cr, rect, LAYOUT_ROUND);
        paint_set_colour(cr, view->colours->accent, 1);
        cairo_set_line_width(cr, 2);
        cairo_stroke(cr);
    }
    if (view_is_focused(view, kind, i)) {
        view_focus_ring(view, cr, rect);
    }
}

// Where its hands stand: at its foot, or at the end of its line.
static PaintRect hands_rect(const Panel *panel, PaintRect card)
{
    double w = hands_width(panel) + LAYOUT_PAD;
    return is_line(panel) ? (PaintRect){card.x + card.w - w, card.y, w, card.h}
                          : card;
}

// It waits for a whisper, and to be chosen once more.
static void draw_proposed(View *view, cairo_t *cr, PaintRect rect)
{
    const char *text = view_word(view, "workshop.proposed");
    TypeStyle style = view_look(view, LOOK_SMALL_ON_ACCENT);
    double w = type_width(view->type, style, text, strlen(text));
    double high = type_line_height(view->type, style);
    PaintRect tag = {rect.x + rect.w - w - 3 * LAYOUT_UNIT,
                     rect.y + rect.h - high - LAYOUT_UNIT, w + 2 * LAYOUT_UNIT,
                     high + 4};
    paint_rounded(cr, rect, LAYOUT_ROUND);
    paint_set_colour(cr, view->colours->accent, 1);
    cairo_set_line_width(cr, 4);
    cairo_stroke(cr);
    view_panel(view, cr, tag, view->colours->accent);
    type_draw(view->type, cr, style, text, strlen(text), tag.x + LAYOUT_UNIT,
              tag.y + 2);
}

// The move's own name, so that a test can look for it.
static void touch_card(const Panel *panel, View *view, int i, PaintRect rect)
{
    char name[MOVE_TEXT_MAX];
    if (panel->kind == PANEL_GROUPS) {
        char words[TOUCH_WORDS_MAX];
        snprintf(words, sizeof words, "%s. %s", talk_card_text(panel, view, i),
                 card_offer(panel, view, i));
        view_touch_say(view_touch(view, TOUCH_GROUP, i, rect,
                                  talk_card_text(panel, view, i)),
                       words);
        return;
    }
    if (panel->kind == PANEL_MEANT || panel->kind == PANEL_SUBJECTS) {
        Touch *touch = view_touch(view, TOUCH_SENTENCE, i, rect,
                                  talk_card_text(panel, view, i));
        if (panel->kind == PANEL_MEANT && i == 0) { // it comes with a question
            char words[TOUCH_WORDS_MAX];
            snprintf(words, sizeof words, "%s %s", view_word(view, "own.meant"),
                     talk_card_text(panel, view, i));
            view_touch_say(touch, words);
        }
        return;
    }
    recording_write_move(&view->talk->now, panel->moves[i], name);
    view_touch_say(view_touch(view, TOUCH_SENTENCE, i, rect, name),
                   talk_card_text(panel, view, i));
}

static double card_top(const PanelGrid *grid, int row)
{
    double top = 0;
    for (int i = 0; i < row; i++) {
        top += grid->row[i] + grid->gap;
    }
    return top;
}

// Keeps the focused card in sight.
static void scroll_to_focus(Panel *panel, const View *view,
                            const PanelGrid *grid, double seen)
{
    panel->over = fmax(0, grid->high - seen);
    if (view->focus_seen &&
        (view->focus_kind == TOUCH_GROUP ||
         view->focus_kind == TOUCH_SENTENCE) &&
        view->focus_index < talk_card_count(panel, view)) {
        int row = view->focus_index / grid->columns;
        double top = card_top(grid, row);
        panel->scroll = fmin(panel->scroll, top);
        panel->scroll = fmax(panel->scroll, top + grid->row[row] - seen);
    }
    panel->scroll = fmax(0, fmin(panel->scroll, panel->over));
}

static void draw_close(View *view, cairo_t *cr, double y)
{
    if (view->talk->scenario->turned) {
        return; // whoever is asked something cannot but answer
    }
    const char *label = view_word(view, "window.panel.close");
    double w = view_small_width(view, label);
    double high = view_small_height(view);
    PaintRect rect = {LAYOUT_WIDTH - LAYOUT_MARGIN - w, y - high - LAYOUT_UNIT,
                      w, high};
    view_small_key(view, cr, TOUCH_CLOSE, 0, label, rect);
}

static void draw_ground(View *view, cairo_t *cr, double y)
{
    PaintRect all = view->layout.extent;
    double low = all.y + all.h;
    double top = y - 90;
    unsigned shade = view->colours->shade;
    PaintStop stops[] = {{0, shade, 0}, {0.25, shade, 0.72}, {1, shade, 0.82}};
    cairo_rectangle(cr, all.x, top, all.w, low - top);
    paint_set_linear(cr, (PaintPoint){0, top}, (PaintPoint){0, low}, stops, 3);
    cairo_fill(cr);
}

static double cards_end(const Talk *talk)
{
    return LAYOUT_HEIGHT - LAYOUT_MARGIN + LAYOUT_UNIT - talk->panel.under;
}

// How much of the cards is seen; while hands go up his words stay in sight.
static double cards_seen(const Talk *talk, const View *view)
{
    double words = layout_speech(view->text_percent).y + TALK_SPEECH_LEAST;
    double most = talk->group.counting
                      ? fmin(PANEL_MOST, cards_end(talk) - talk->panel.above -
                                             LAYOUT_UNIT - words)
                      : PANEL_MOST;
    return fmin(talk->grid.high, most);
}

static double cards_top(const Talk *talk, const View *view)
{
    return cards_end(talk) - cards_seen(talk, view);
}

// Over what may have been meant, beside the key that closes it.
static void draw_question(View *view, cairo_t *cr, double y)
{
    const char *text = view_word(view, "own.meant");
    TypeStyle style = view_look(view, LOOK_ON_ACCENT);
    type_draw(view->type, cr, style, text, strlen(text), LAYOUT_MARGIN,
              y - LAYOUT_UNIT - view_small_height(view) / 2 -
                  type_line_height(view->type, style) / 2);
}

bool talk_panel_shows(View *view, int topic)
{
    const Topic *about = &view->talk->scenario->topics[topic];
    Panel panel = {.kind = PANEL_SENTENCES};
    for (int i = 0; i < about->option_count; i++) {
        panel.moves[panel.move_count++].option =
            (int16_t)(about->first_option + i);
    }
    return best_grid(&panel, view).high <= PANEL_MOST;
}

void talk_measure_panel(Talk *talk, View *view)
{
    talk->panel.foot = talk_vote_foot(talk, view);
    talk->panel.beside = talk_vote_beside(talk, view);
    talk->panel.under = talk_own_height(talk, view);
    talk->grid = best_grid(&talk->panel, view);
    talk->panel.above = model_lesson(view->model)
                            ? -talk_vote_draw_above(talk, view, NULL, 0)
                            : view_small_height(view) + LAYOUT_UNIT;
    scroll_to_focus(&talk->panel, view, &talk->grid, cards_seen(talk, view));
}

double talk_panel_top(const Talk *talk, const View *view)
{
    return cards_top(talk, view) - talk->panel.above;
}

void talk_draw_panel(const Talk *talk, View *view, cairo_t *cr)
{
    const Panel *panel = &talk->panel;
    const PanelGrid *grid = &talk->grid;
    double seen = cards_seen(talk, view);
    double y = cards_top(talk, view);
    view_cover(view); // only the panel can be touched
    draw_ground(view, cr, y);
    cairo_save(cr);
    cairo_rectangle(cr, 0, y - 10, LAYOUT_WIDTH, seen + 20);
    cairo_clip(cr);
    for (int i = 0; i < talk_card_count(panel, view); i++) {
        int row = i / grid->columns;
        PaintRect rect = {
            LAYOUT_MARGIN + i % grid->columns * (grid->w + LAYOUT_GAP),
            y + card_top(grid, row) - panel->scroll, grid->w, grid->row[row]};
        draw_card(panel, view, cr, i, rect);
        talk_vote_draw_foot(talk, view, cr, i, hands_rect(panel, rect));
        if (panel->kind == PANEL_SENTENCES && talk->group.proposed == i) {
            draw_proposed(view, cr, rect);
        }
        touch_card(panel, view, i, rect);
    }
    cairo_restore(cr);
    draw_close(view, cr, y);
    talk_own_draw(talk, view, cr);
    if (panel->kind == PANEL_MEANT) {
        draw_question(view, cr, y);
    }
    if (model_lesson(view->model)) {
        (void)talk_vote_draw_above(talk, view, cr, y);
    }
}
