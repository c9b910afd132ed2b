// Looking back: the whole talk as a river of rapport over its moves, what each
// move did and what he thought, and from any move another way on. Ways that
// were played are branches of it.
//
// river.c decides and draws the list, river_line.c the river, river_move.c what
// there is to tell about one move, river_meant.c what it was instead.

#ifndef SCREENS_RIVER_RIVER_H
#define SCREENS_RIVER_RIVER_H

#include "screens/parts/scene.h"
#include "screens/screen.h"

typedef struct River {
    int row; // the move chosen
    double list_scroll;
    double list_over;
    double text_scroll;
    double text_over;
    bool follow;    // bring the chosen row into sight
    bool at_focus;  // and, of what there is to tell, what has the focus
    bool whole;     // all reasons of a move are told
    bool meant;     // and what else a typed sentence can have been
    PaintRect list; // where each of them stands
    PaintRect line;
    PaintRect person;
    PaintRect text;
} River;

extern const Screen SCREEN_RIVER;

// Opens it at a move, from 0; NONE: at the first.
void river_open(River *river, int move);

// The river itself: rapport, trust and pressure, the hooks, and the other
// strands as branches.
void river_draw_line(const River *river, View *view, cairo_t *cr,
                     PaintRect area);

// The move at `x` of the river as drawn.
int river_move_at(const River *river, const View *view, double x);

// He as he sat there after the move.
void river_draw_person(const River *river, View *view, cairo_t *cr,
                       PaintRect area);

// What there is to tell about the move. Returns the height; `cr` NULL: only
// that, and what can be touched is noted.
double river_draw_move(const River *river, View *view, cairo_t *cr,
                       PaintRect column, double y);

// Whether the move was typed, and can be played on from as something else.
bool river_can_mean(const River *river, const View *view);

// That, on request; below the move. Returns the height, as above.
double river_draw_meant(const River *river, View *view, cairo_t *cr,
                        PaintRect column);

// The keyboard goes to the first thing that is asked there.
void river_focus_meant(View *view);

// What was meant: `i` of what stands there.
Intent river_mean(const River *river, const View *view, int i);

#endif
