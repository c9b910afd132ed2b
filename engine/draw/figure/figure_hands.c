#include <math.h>

#include "draw/figure/figure_parts.h"

enum { FINGERS = 4, JOINTS = 3 };

// A hand points along +x from the wrist, its forefinger uppermost. Of each
// finger: the knuckle, the middle joint, the tip.
typedef struct Hand {
    PaintPoint finger[FINGERS][JOINTS];
    PaintPoint thumb[JOINTS];
    double palm; // 1: the inside of the hand is seen
} Hand;

static const double WIDTH[FINGERS] = {6.6, 7, 6.6, 5.8}; // half

// clang-format off
static const Hand HANDS[HAND_SHAPES] = {
    [HAND_REST] = {{{{44, -14}, {68, -18}, {90, -11}},
                    {{48, -4}, {75, -6}, {98, 3}},
                    {{46, 7}, {70, 8}, {92, 16}},
                    {{40, 16}, {58, 20}, {76, 27}}},
                   {{14, -10}, {36, -27}, {60, -27}}, 0},
    [HAND_OVER] = {{{{44, -14}, {68, -13}, {80, 7}},
                    {{48, -4}, {72, -1}, {82, 20}},
                    {{45, 7}, {65, 12}, {72, 31}},
                    {{38, 16}, {53, 22}, {57, 37}}},
                   {{14, -10}, {38, -24}, {60, -20}}, 0},
    [HAND_GRIP] = {{{{44, -15}, {66, -19}, {84, -12}},
                    {{47, -5}, {71, -7}, {90, 0}},
                    {{45, 5}, {67, 6}, {86, 12}},
                    {{39, 14}, {56, 17}, {72, 22}}},
                   {{14, -10}, {34, -26}, {50, -34}}, 0},
    [HAND_PALM] = {{{{46, 12}, {71, 12}, {90, 3}},
                    {{50, 2}, {77, -2}, {97, -12}},
                    {{47, -8}, {71, -14}, {89, -26}},
                    {{41, -16}, {58, -24}, {72, -36}}},
                   {{14, 8}, {36, 27}, {59, 30}}, 1},
    [HAND_CHIN] = {{{{44, -13}, {66, -22}, {89, -27}},
                    {{48, -3}, {66, -3}, {59, 10}},
                    {{45, 7}, {60, 10}, {52, 21}},
                    {{38, 16}, {50, 20}, {43, 28}}},
                   {{12, -8}, {28, -21}, {42, -24}}, 0},
    [HAND_CUP] = {{{{34, -17}, {54, -23}, {73, -20}},
                   {{38, -6}, {60, -9}, {79, -6}},
                   {{36, 6}, {57, 5}, {75, 7}},
                   {{31, 16}, {49, 17}, {64, 18}}},
                  {{8, -12}, {20, -32}, {38, -38}}, 0},
    [HAND_FLAT] = {{{{44, -13}, {70, -14}, {92, -11}},
                    {{47, -4}, {75, -4}, {99, -2}},
                    {{46, 5}, {72, 6}, {94, 7}},
                    {{41, 14}, {62, 16}, {80, 17}}},
                   {{14, -10}, {34, -25}, {55, -28}}, 0},
    [HAND_FIST] = {{{{43, -14}, {62, -16}, {57, -3}},
                    {{46, -4}, {66, -4}, {60, 9}},
                    {{44, 6}, {63, 8}, {56, 19}},
                    {{38, 15}, {54, 19}, {47, 27}}},
                   {{12, -9}, {31, -23}, {50, -19}}, 0},
    [HAND_PEN] = {{{{42, -14}, {64, -8}, {76, 10}},
                   {{44, -4}, {64, 6}, {72, 20}},
                   {{42, 6}, {57, 15}, {60, 28}},
                   {{36, 15}, {46, 24}, {44, 35}}},
                  {{12, -9}, {36, -14}, {62, 2}}, 0},
};
// clang-format on

static void add_points(PaintPoint *to, const PaintPoint *from, double weight)
{
    for (int i = 0; i < JOINTS; i++) {
        to[i].x += from[i].x * weight;
        to[i].y += from[i].y * weight;
    }
}

static Hand hand_of(const PoseArm *arm)
{
    Hand hand = {0};
    for (int shape = 0; shape < HAND_SHAPES; shape++) {
        double weight = arm->hand[shape];
        for (int i = 0; i < FINGERS; i++) {
            add_points(hand.finger[i], HANDS[shape].finger[i], weight);
        }
        add_points(hand.thumb, HANDS[shape].thumb, weight);
        hand.palm += HANDS[shape].palm * weight;
    }
    return hand;
}

// `width` to the left of the way from a to b, at p.
static PaintPoint beside(PaintPoint p, PaintPoint a, PaintPoint b, double width)
{
    double length = fmax(hypot(b.x - a.x, b.y - a.y), 1);
    return (PaintPoint){p.x + (b.y - a.y) / length * width,
                        p.y - (b.x - a.x) / length * width};
}

// Open at the knuckle, where it goes over into the hand.
static void finger_path(cairo_t *cr, const PaintPoint *p, double width)
{
    PaintPoint top[JOINTS];
    PaintPoint low[JOINTS];
    double angle = atan2(p[2].y - p[1].y, p[2].x - p[1].x);
    for (int i = 0; i < JOINTS; i++) {
        const PaintPoint *a = i == 2 ? &p[1] : &p[0];
        const PaintPoint *b = i == 0 ? &p[1] : &p[2];
        double half = width * (i == 2 ? 0.8 : 1);
        top[i] = beside(p[i], *a, *b, half);
        low[i] = beside(p[i], *a, *b, -half);
    }
    cairo_new_path(cr);
    figure_move(cr, top[0]);
    figure_curve(cr, paint_mix_point(top[0], top[1], 0.75),
                 paint_mix_point(top[2], top[1], 0.75), top[2]);
    cairo_arc(cr, p[2].x, p[2].y, width * 0.8, angle - PAINT_PI / 2,
              angle + PAINT_PI / 2);
    figure_curve(cr, paint_mix_point(low[2], low[1], 0.75),
                 paint_mix_point(low[0], low[1], 0.75), low[0]);
}

static void nail_draw(cairo_t *cr, const PaintPoint *p, double width)
{
    cairo_save(cr);
    cairo_translate(cr, p[2].x, p[2].y);
    cairo_rotate(cr, atan2(p[2].y - p[1].y, p[2].x - p[1].x));
    paint_ellipse(cr, width * 0.22, -width * 0.1, width * 0.46, width * 0.42);
    cairo_restore(cr);
    paint_set_colour(cr, 0xFFE4D8, 0.55);
    cairo_fill(cr);
}

static void finger_draw(cairo_t *cr, const FigureInk *ink, const PaintPoint *p,
                        double width, bool lit, bool nail)
{
    PaintPoint top = beside(p[1], p[0], p[2], width);
    PaintPoint low = beside(p[1], p[0], p[2], -width);
    finger_path(cr, p, width);
    paint_set_fade(
        cr, top, low, lit ? ink->skin_light : ink->skin,
        paint_mix_colour(ink->skin, ink->skin_shade, lit ? 0.75 : 1));
    cairo_fill_preserve(cr);
    paint_set_colour(cr, ink->skin_dark, 0.55);
    paint_stroke(cr, 1.2);
    if (nail) {
        nail_draw(cr, p, width);
    } else {
        PaintPoint knuckle = beside(p[1], p[0], p[2], width * 0.4);
        cairo_move_to(cr, knuckle.x - 1, knuckle.y);
        paint_quad_to(cr, p[1].x + 2, p[1].y, p[1].x, p[1].y + width * 0.3);
        paint_set_colour(cr, ink->skin_dark, 0.22);
        paint_stroke(cr, 1.2);
    }
}

// The back of the hand, or its inside: from the wrist round the knuckles.
static void palm_path(cairo_t *cr, const Hand *hand, double sign)
{
    PaintPoint first = hand->finger[0][0];
    PaintPoint last = hand->finger[3][0];
    double out = 7.5 * sign;
    cairo_new_path(cr);
    cairo_move_to(cr, -16, -12 * sign);
    cairo_curve_to(cr, 2, -14 * sign, 22, first.y - out - 2 * sign, first.x - 4,
                   first.y - out);
    cairo_curve_to(cr, first.x + 7, first.y - out, first.x + 8, first.y,
                   hand->finger[1][0].x + 6, hand->finger[1][0].y);
    cairo_curve_to(cr, hand->finger[2][0].x + 7, hand->finger[2][0].y,
                   last.x + 9, last.y + out * 0.6, last.x - 2, last.y + out);
    cairo_curve_to(cr, 24, last.y + out * 0.9, 4, 14 * sign, -16, 12 * sign);
    cairo_close_path(cr);
}

static void palm_draw(cairo_t *cr, const FigureInk *ink, const Hand *hand,
                      bool lit)
{
    double sign = hand->palm > 0.5 ? -1 : 1;
    unsigned light = lit ? ink->skin_light : ink->skin;
    if (hand->palm > 0.5) {
        light = paint_mix_colour(light, 0xFFD8C4, 0.4);
    }
    unsigned shade =
        paint_mix_colour(ink->skin, ink->skin_shade, lit ? 0.7 : 1);
    unsigned middle = paint_mix_colour(light, shade, 0.45);
    // At the wrist it goes over into the arm.
    const PaintStop along[] = {{0, middle, 0}, {1, middle, 1}};
    const PaintStop down[] = {
        {0, light, 0.9}, {0.5, middle, 0}, {1, shade, 0.8}};
    palm_path(cr, hand, sign);
    paint_set_linear(cr, (PaintPoint){-14, 0}, (PaintPoint){10, 0}, along, 2);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    cairo_rectangle(cr, 4, -40, 80, 80);
    paint_set_linear(cr, (PaintPoint){20, -24}, (PaintPoint){24, 26}, down, 3);
    cairo_fill(cr);
    cairo_restore(cr);
    // Its edge, open at the knuckles and the wrist.
    double last = hand->finger[3][0].y;
    cairo_move_to(cr, 4, 14 * sign);
    cairo_curve_to(cr, 12, 15.5 * sign, 24, last + 7 * sign,
                   hand->finger[3][0].x - 2, last + 7.5 * sign);
    cairo_move_to(cr, 14, -17 * sign);
    cairo_curve_to(cr, 22, hand->finger[0][0].y - 9 * sign, 30,
                   hand->finger[0][0].y - 8 * sign, hand->finger[0][0].x - 2,
                   hand->finger[0][0].y - 7.5 * sign);
    paint_set_colour(cr, ink->skin_dark, 0.5);
    paint_stroke(cr, 1.2);
}

static void creases_draw(cairo_t *cr, const FigureInk *ink, const Hand *hand)
{
    if (hand->palm > 0.5) {
        cairo_move_to(cr, 42, 6);
        cairo_curve_to(cr, 30, 4, 20, 8, 14, 18);
        cairo_move_to(cr, 44, -6);
        cairo_curve_to(cr, 34, 0, 22, 0, 14, -4);
        paint_set_colour(cr, ink->skin_dark, 0.3);
        paint_stroke(cr, 1.4);
        return;
    }
    for (int i = 0; i < FINGERS; i++) {
        PaintPoint at = hand->finger[i][0];
        paint_ellipse(cr, at.x - 2, at.y - 1.5, 7, 4.6);
    }
    paint_set_colour(cr, ink->skin_light, 0.12);
    cairo_fill(cr);
    for (int i = 0; i < FINGERS; i++) {
        PaintPoint at = hand->finger[i][0];
        cairo_move_to(cr, at.x - 12, at.y - 1);
        cairo_line_to(cr, at.x - 22, at.y * 0.72);
    }
    paint_set_colour(cr, ink->skin_dark, 0.08 + 0.1 * ink->age);
    paint_stroke(cr, 1.6);
}

// It stands up between thumb and forefinger, its point beyond their tips.
static void pen_draw(cairo_t *cr)
{
    cairo_move_to(cr, 82, 26);
    cairo_line_to(cr, 34, -62);
    paint_set_colour(cr, 0x27405E, 1);
    paint_stroke(cr, 8);
    cairo_move_to(cr, 60, -14);
    cairo_line_to(cr, 33, -64);
    paint_set_colour(cr, 0x4F7CA8, 1);
    paint_stroke(cr, 4);
    cairo_move_to(cr, 82, 26);
    cairo_line_to(cr, 87, 35);
    paint_set_colour(cr, 0xC8CDD2, 1);
    paint_stroke(cr, 4);
}

void figure_draw_hand(cairo_t *cr, const Figure *f, const PoseArm *arm,
                      bool lit)
{
    Hand hand = hand_of(arm);
    const FigureInk *ink = &f->ink;
    bool inside = hand.palm > 0.5;
    bool pen = arm->hand[HAND_PEN] > 0.5;
    bool curled = arm->hand[HAND_CHIN] + arm->hand[HAND_FIST] > 0.5;
    bool fist = arm->hand[HAND_FIST] > 0.5;
    cairo_save(cr);
    cairo_scale(cr, f->shape.hand, f->shape.hand);
    if (pen) {
        pen_draw(cr);
    }
    if (inside) {
        palm_draw(cr, ink, &hand, lit);
        creases_draw(cr, ink, &hand);
    } else {
        finger_draw(cr, ink, hand.thumb, 7.4, lit, !curled);
    }
    for (int i = 0; i < FINGERS; i++) {
        int k = inside ? FINGERS - 1 - i : i;
        bool nail = !inside && !fist && !(curled && k > 0);
        finger_draw(cr, ink, hand.finger[k], WIDTH[k], lit, nail);
    }
    if (inside) {
        finger_draw(cr, ink, hand.thumb, 7.6, lit, false);
    } else {
        palm_draw(cr, ink, &hand, lit);
        creases_draw(cr, ink, &hand);
    }
    cairo_restore(cr);
}
