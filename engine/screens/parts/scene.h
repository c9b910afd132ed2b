// The picture behind the screens: room, person and table, with what does not
// move kept as layers.

#ifndef SCREENS_PARTS_SCENE_H
#define SCREENS_PARTS_SCENE_H

#include "draw/figure/figure_layers.h"
#include "draw/figure/pose.h"
#include "draw/paper/table.h"
#include "draw/room/room.h"
#include "draw/room/room_things.h"
#include "screens/screen.h"
#include "talk/bearing.h"

typedef struct SceneForm {
    bool bare;      // no conversation yet: only the room and the person
    bool raised;    // held up
    int writing;    // the cell being written, or NONE
    double written; // 0..1
    TableItem open; // the brochure or the diary while it is looked into; else
                    // what the moves left open
} SceneForm;

typedef struct Scene {
    const Palette *colours; // that the layers were drawn in
    cairo_surface_t *room;  // as many pixels as the window
    cairo_surface_t *top;   // of the table, and the things on it
    const Scenario *top_of;
    cairo_surface_t *table;
    RoomKind room_kind;
    const Scenario *room_of; // whose things are in it
    RoomThings things;
    bool room_shaded;       // with the shadow of the person on its wall
    TableState table_state; // as drawn in the layer
    const Scenario *table_of;
    PaperForm table_paper; // as it lies there
    bool table_raised;     // it does not lie there
    FigureLayers figure;
    Pose drawn;  // as he was drawn last
    bool writes; // as drawn: the pen is still going
    Pose from, to;
    double since;
    double speak_until;
    bool posed;
    double speech_began;
} Scene;

void scene_free(Scene *scene);
void scene_forget_pose(const View *view);

// He sits like this from now on; he gets there in 0.3 s.
void scene_set_bearing(View *view, Bearing bearing);
// Whether he moved since he was drawn, breathing or speaking; `part` is what
// must be drawn again.
bool scene_stirs(const View *view, PaintRect *part);

void scene_speak(View *view, double seconds);
bool scene_is_moving(const View *view, double ease);

void scene_draw_room(View *view, cairo_t *cr, RoomKind kind);
void scene_draw(View *view, cairo_t *cr, const SceneForm *form);
// The table as it lies there, as wide as `at`, each thing with its number, from
// the left; returns its height. `cr` NULL: only that.
double scene_draw_table(View *view, cairo_t *cr, PaintRect at);
void scene_draw_raised(View *view, cairo_t *cr, const SceneForm *form);

// Where the thing of `topic` stands in the room. False if it is not seen.
bool scene_thing(const View *view, int topic, PaintRect *rect);

// Notes what lies on the table, or the cells of the raised form.
void scene_touch_table(View *view, cairo_t *cr, bool raised);

// The glow of a thing under the pointer, or whose sentences are shown.
void scene_draw_lit(cairo_t *cr, PaintRect rect);

// Whether to say what it is: the keyboard was on it last, or else the pointer
// is. One thing at a time.
bool scene_is_named(const View *view, TouchKind kind, int index);

// What it is, beside it, where it hides neither his face nor his words.
void scene_draw_label(View *view, cairo_t *cr, const char *text,
                      PaintRect rect);

// The glow of what is under the pointer, the ring of the focus.
void scene_draw_touch(View *view, cairo_t *cr, TouchKind kind, int index,
                      PaintRect rect);

#endif
