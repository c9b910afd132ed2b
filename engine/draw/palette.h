// The colours of everything that is not the picture: two palettes, with the
// same names. A screen asks what a colour is for, never which it is. The
// figures are ratios of WCAG 2.2; test_palette holds them.

#ifndef DRAW_PALETTE_H
#define DRAW_PALETTE_H

#include <stdbool.h>

typedef struct Palette {
    unsigned paper;     // of sheets and buttons
    unsigned warm;      // paper on paper
    unsigned over;      // paper under the pointer
    unsigned field;     // to write in
    unsigned form;      // the form, where the light falls
    unsigned head;      // of a part of the form, behind its heading
    unsigned ruled;     // the lines to write on
    unsigned ink;       // text
    unsigned quiet;     // text beside text
    unsigned line;      // between things; says nothing by itself
    unsigned edge;      // of what can be touched
    unsigned accent;    // headings, what is on, the strong button
    unsigned pressed;   // the strong button under the pointer
    unsigned on_accent; // text on those two
    unsigned thought;   // what he thought, what you wrote
    unsigned focus;     // where the keyboard is; what was left lying
    unsigned halo;      // round the focus, so that it shows on anything
    unsigned marked;    // behind words under the pointer
    unsigned chosen;    // a row that is looked at
    unsigned ground;    // behind a sheet, where there is no picture
    unsigned lit;       // the same, where the light falls
    unsigned wrong;     // the edge of what something is wrong with
    unsigned faulty;    // paper, of that
    unsigned been;      // paper, where one has been
    unsigned shade;     // shadows, and over the picture
    double flat;        // how far the room fades into the ground, 0..1
    double faint;       // how solid marks are that may be faint
    double sheet_edge;  // width of the edge of a sheet; 0: its shadow will do
    double touch_edge;  // width of the edge of what can be touched
    double touch_halo;  // and of a light line round that, for a dark ground
    double ring;        // width of the ring of the focus
} Palette;

// Lives as long as the program.
const Palette *palette_of(bool contrast);

#endif
