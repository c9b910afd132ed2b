#include "screens/chart/chart.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

#include "screens/chart/chart_parts.h"
#include "screens/parts/answers.h"
#include "screens/view_parts.h"

enum { FIELD_WIDE = 300, SIDE_SPACE = 16, MARGIN = 40 };

static const double ZOOM_STEP = 1.25;
static const double PAN_STEP = 80;

typedef enum { NEARER, FURTHER, WHOLE } ChartKey;
typedef enum { ON_CHART = 1, IN_FIELD = 2 } ChartMode;

static const Key ALL_KEYS[] = {
    {.letter = '+', .when = ON_CHART, .does = NEARER},
    {.letter = '=', .when = ON_CHART, .does = NEARER},
    {.letter = '-', .when = ON_CHART, .does = FURTHER},
    {.key = KEY_HOME, .when = ON_CHART, .does = WHOLE},
};
static const Keys KEYS = {ALL_KEYS, sizeof ALL_KEYS / sizeof ALL_KEYS[0]};

static void enter(void *self, View *view)
{
    ChartPage *page = self;
    page->dragging = false;
    view_set_focus(view, TOUCH_NONE, 0);
}

static const ModelChartNode *node_at(const View *view, int i)
{
    return &view->model->chart->nodes[i];
}

static void go_to(ChartPage *page, View *view, int node)
{
    PaintRect at = node_at(view, node)->at;
    page->at = (PaintPoint){at.x + at.w / 2, at.y + at.h / 2};
    page->zoom = fmax(page->zoom, view->text_percent / 100.0);
    view->dirty = true;
}

static void choose_node(ChartPage *page, View *view, int node)
{
    page->chosen = node;
    sheet_begin(&page->sheet);
    view->dirty = true;
}

// Looking something up ------------------------------------------------------

// Whether `words` stand in it, in small letters or large.
static bool holds(const char *text, const char *words)
{
    for (; *text != '\0'; text++) {
        size_t n = 0;
        while (words[n] != '\0' && tolower((unsigned char)text[n]) ==
                                       tolower((unsigned char)words[n])) {
            n++;
        }
        if (words[n] == '\0') {
            return true;
        }
    }
    return false;
}

// How well a node is meant: 0 by its name, 1 by what he says there, 2 not.
static int rank(const View *view, const ModelChartNode *node, const char *words)
{
    const Scenario *scenario = view->talk->scenario;
    if (node->topic == NONE) {
        return holds(node->text, words) ? 0 : 2;
    }
    const Topic *topic = &scenario->topics[node->topic];
    bool said = false;
    for (int d = 0; d < DEPTHS; d++) {
        int beat = topic->answer[view->talk->now.mood][d];
        said =
            said || (beat != NONE && holds(scenario->beats[beat].text, words));
    }
    return holds(node->text, words) || holds(topic->name, words) ? 0
           : said                                                ? 1
                                                                 : 2;
}

// The names first, then what he says; `next`: the one behind what is chosen.
static void look_up(ChartPage *page, View *view, bool next)
{
    int count = view->model->chart->node_count;
    const char *words = page->search.now.text;
    if (words[0] == '\0') {
        return;
    }
    int after = next && page->chosen != NONE
                    ? rank(view, node_at(view, page->chosen), words) * count +
                          page->chosen
                    : -1;
    int first = 2 * count, behind = 2 * count;
    for (int i = 0; i < count; i++) {
        int at = rank(view, node_at(view, i), words) * count + i;
        first = at < first ? at : first;
        behind = at > after && at < behind ? at : behind;
    }
    int found = behind < 2 * count ? behind : first;
    if (found < 2 * count) {
        choose_node(page, view, found % count);
        go_to(page, view, found % count);
    }
}

// What is wanted ------------------------------------------------------------

static PaintPoint middle(const View *view)
{
    PaintRect seen = chart_seen(view);
    return (PaintPoint){seen.x + seen.w / 2, seen.y + seen.h / 2};
}

static void pan(ChartPage *page, View *view, double dx, double dy)
{
    page->at.x -= dx / page->zoom;
    page->at.y -= dy / page->zoom;
    view->dirty = true;
}

static Intent move(ChartPage *page, View *view, ChartKey how)
{
    if (how == WHOLE) {
        chart_see_whole(page, view);
        view->dirty = true;
    } else {
        chart_zoom(page, view, how == NEARER ? ZOOM_STEP : 1 / ZOOM_STEP,
                   middle(view));
    }
    return (Intent){.kind = INTENT_DONE};
}

static Intent handle_key(ChartPage *page, View *view, const Input *input)
{
    switch (input->key) {
    case KEY_BACK:
        if (page->chosen == NONE) {
            return (Intent){.kind = INTENT_CHART};
        }
        choose_node(page, view, NONE);
        break;
    case KEY_DO:
        look_up(page, view, true);
        break;
    case KEY_LEFT:
    case KEY_RIGHT:
        pan(page, view, input->key == KEY_LEFT ? PAN_STEP : -PAN_STEP, 0);
        break;
    case KEY_UP:
    case KEY_DOWN:
        pan(page, view, 0, input->key == KEY_UP ? PAN_STEP : -PAN_STEP);
        break;
    default:
        return (Intent){.kind = sheet_handle(&page->sheet, view, input)
                                    ? INTENT_DONE
                                    : INTENT_NONE};
    }
    return (Intent){.kind = INTENT_DONE};
}

// Chosen once more, the talk goes there; by the keyboard what he says there is
// at hand.
static Intent press_node(ChartPage *page, View *view, int node)
{
    int beat = chart_deepest(view, node_at(view, node));
    if (page->chosen == node && beat != NONE) {
        return (Intent){.kind = INTENT_GO, .beat = beat};
    }
    choose_node(page, view, node);
    if (view->focus_seen) {
        go_to(page, view, node);
    }
    return (Intent){.kind = INTENT_DONE};
}

static Intent press_finding(ChartPage *page, View *view, int row)
{
    const ModelChartFinding *finding = &view->model->chart->findings[row];
    if (page->chosen != NONE || finding->node == NONE) {
        return (Intent){.kind = INTENT_SOURCE, .line = finding->line};
    }
    choose_node(page, view, finding->node);
    go_to(page, view, finding->node);
    return (Intent){.kind = INTENT_DONE};
}

static Intent choose(ChartPage *page, View *view, const Touch *touch)
{
    Intent intent = {.kind = INTENT_DONE};
    switch (touch->kind) {
    case TOUCH_NODE:
        return press_node(page, view, touch->index);
    case TOUCH_ROW:
        return press_finding(page, view, touch->index);
    case TOUCH_CLOSE:
        choose_node(page, view, NONE);
        return intent;
    case TOUCH_BUTTON:
        return touch->index == BUTTON_BACK
                   ? (Intent){.kind = INTENT_CHART}
                   : move(page, view,
                          touch->index == BUTTON_NEARER  ? NEARER
                          : touch->index == BUTTON_WHOLE ? WHOLE
                                                         : FURTHER);
    default:
        (void)answers_choose(touch, &intent);
        return intent;
    }
}

// What is pressed where nothing lies on it, is the chart.
static bool drag(ChartPage *page, View *view, const Input *input)
{
    PaintPoint at = {input->x, input->y};
    if (input->kind == INPUT_PRESS) {
        page->dragging = !view_touch_at(view, at.x, at.y) &&
                         layout_holds(chart_seen(view), at.x, at.y);
    } else if (input->kind == INPUT_MOVE && page->dragging && input->held) {
        pan(page, view, at.x - page->drag.x, at.y - page->drag.y);
    } else if (input->kind == INPUT_MOVE || input->kind == INPUT_RELEASE) {
        page->dragging = false;
    }
    page->drag = at;
    return page->dragging;
}

static bool turn_wheel(ChartPage *page, View *view, const Input *input)
{
    bool over = layout_holds(chart_seen(view), input->x, input->y);
    if (input->kind == INPUT_WHEEL && over) {
        chart_zoom(page, view, pow(ZOOM_STEP, input->wheel),
                   (PaintPoint){input->x, input->y});
        return true;
    }
    return input->kind != INPUT_KEY && sheet_handle(&page->sheet, view, input);
}

// Whatever is typed is looked up, wherever the keyboard was.
static bool type(ChartPage *page, View *view, const Input *input)
{
    bool typing = view->focus_kind == TOUCH_FIELD;
    if (input->kind != INPUT_LETTER && !(input->kind == INPUT_KEY && typing)) {
        return false;
    }
    if (!field_handle(&page->search, view, input)) {
        return false;
    }
    view_set_focus(view, TOUCH_FIELD, 0);
    look_up(page, view, false);
    return true;
}

static Intent handle(void *self, View *view, const Input *input)
{
    ChartPage *page = self;
    bool typing = view->focus_kind == TOUCH_FIELD;
    int key = keys_find(&KEYS, typing ? IN_FIELD : ON_CHART, false, input);
    if (key != NONE) {
        return move(page, view, (ChartKey)key);
    }
    if (drag(page, view, input) || turn_wheel(page, view, input) ||
        type(page, view, input)) {
        return (Intent){.kind = INTENT_DONE};
    }
    const Touch *touch = view_pick(view, input);
    if (touch && touch->kind != TOUCH_FIELD) {
        return choose(page, view, touch);
    }
    return input->kind == INPUT_KEY ? handle_key(page, view, input)
                                    : (Intent){0};
}

// Drawing -------------------------------------------------------------------

static double draw_key(View *view, cairo_t *cr, ButtonName name,
                       const char *key, PaintPoint at)
{
    const char *label = view_word(view, key);
    double w = view_small_width(view, label);
    view_small_key(view, cr, TOUCH_BUTTON, name, label,
                   (PaintRect){at.x, at.y, w, view_small_height(view)});
    return at.x + w + LAYOUT_UNIT;
}

static void draw_head(const ChartPage *page, View *view, cairo_t *cr)
{
    PaintRect head = chart_head(view);
    view_ground(view, cr, head);
    double x = head.x + LAYOUT_UNIT;
    double y = head.y + LAYOUT_UNIT;
    x = draw_key(view, cr, BUTTON_BACK, "chart.back", (PaintPoint){x, y});
    x = draw_key(view, cr, BUTTON_FURTHER, "chart.further", (PaintPoint){x, y});
    x = draw_key(view, cr, BUTTON_NEARER, "chart.nearer", (PaintPoint){x, y});
    x = draw_key(view, cr, BUTTON_WHOLE, "chart.whole", (PaintPoint){x, y});
    double right = head.x + head.w - LAYOUT_UNIT;
    PaintRect field = {x, y,
                       fmin(FIELD_WIDE * view->text_percent / 100.0, right - x),
                       field_height(view, 1)};
    field_draw(&page->search, view, cr, 0, field,
               view_word(view, "chart.search"));
}

static void draw_side(const ChartPage *page, View *view, cairo_t *cr)
{
    PaintRect side = chart_side(view);
    cairo_rectangle(cr, side.x, side.y, side.w, side.h);
    paint_set_colour(cr, view->colours->paper, 1);
    cairo_fill(cr);
    cairo_rectangle(cr, side.x, side.y, 2, side.h);
    paint_set_colour(cr, view->colours->edge, 1);
    cairo_fill(cr);
    sheet_draw_body(&page->sheet, view, cr, chart_draw_side, page);
}

// At the letters that are set; where the talk is, or where it begins.
static void place(ChartPage *page, View *view)
{
    const ModelChart *chart = view->model->chart;
    PaintRect seen = chart_seen(view);
    page->zoom = view->text_percent / 100.0;
    if (chart->here != NONE) {
        go_to(page, view, chart->here);
        return;
    }
    int first = 0;
    while (chart->nodes[first].topic != NONE) {
        first++; // the openings come behind the topics
    }
    PaintRect at = chart->nodes[first].at;
    page->at = (PaintPoint){at.x - MARGIN + seen.w / 2 / page->zoom,
                            at.y - MARGIN + seen.h / 2 / page->zoom};
}

// Something of it is always in the middle.
static void keep_near(ChartPage *page, const View *view)
{
    PaintRect all = view->model->chart->all;
    page->at.x = paint_clamp(page->at.x, all.x, all.x + all.w);
    page->at.y = paint_clamp(page->at.y, all.y, all.y + all.h);
}

static void update(void *self, View *view)
{
    ChartPage *page = self;
    PaintRect side = layout_inset(chart_side(view), SIDE_SPACE);
    if (page->chosen >= view->model->chart->node_count) {
        page->chosen = NONE;
    }
    if (page->zoom <= 0) {
        place(page, view);
    }
    keep_near(page, view);
    size_t touches = view->touch_count;
    side.h = fmin(side.h, chart_draw_side(page, view, NULL, side, 0));
    view->touch_count = touches;
    sheet_update_body(&page->sheet, view, side, chart_draw_side, page);
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const ChartPage *page = self;
    draw_head(page, view, cr);
    draw_side(page, view, cr);
    chart_draw(page, view, cr);
}

const Screen SCREEN_CHART = {
    .name = "chart",
    .keys = &KEYS,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
