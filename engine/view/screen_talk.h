// The talk: a person, a table and what he says. screen_talk.c decides,
// screen_talk_speech.c shows his words, screen_talk_panel.c the sentences you
// could say, screen_scene.c the picture.

#ifndef VIEW_SCREEN_TALK_H
#define VIEW_SCREEN_TALK_H

#include "view/screen.h"
#include "view/screen_scene.h"

enum { PANEL_CARDS_MAX = 16 };

typedef enum { PANEL_NONE, PANEL_GROUPS, PANEL_SENTENCES } PanelKind;

// What you could say about one thing, or the things in one item.
typedef struct Panel {
    PanelKind kind;
    TouchKind source; // what was touched
    int source_index;
    bool from_groups;                // closing goes back to them
    int16_t groups[PANEL_CARDS_MAX]; // topics
    int group_count;
    Move moves[PANEL_CARDS_MAX];
    int move_count;
    double scroll; // design units
    double over;   // how far it can scroll
} Panel;

// From the end of the talk to the car.
typedef enum { STAGE_TALK, STAGE_ANSWER, STAGE_PEN, STAGE_LINE } TalkStage;

typedef struct Talk {
    Scene scene;
    Panel panel;
    bool raised;      // the form is held up
    TableItem opened; // touched last of what can be opened
    bool help;
    TalkStage stage;
    double stage_since;
    size_t seen; // turns noticed
    double said_since;
    int writing; // the cell being written, or NONE
    double writing_since;
    double speech_scroll;
    double speech_over;
} Talk;

extern const Screen SCREEN_TALK;

// Begins with a new conversation.
void talk_begin(Talk *talk);

// Opens the panel for what was touched. False if nothing can be said to it.
bool talk_open_panel(Talk *talk, View *view, TouchKind kind, int index);
void talk_choose_group(Talk *talk, View *view, int group);
void talk_close_panel(Talk *talk, View *view);
void talk_draw_panel(Talk *talk, View *view, cairo_t *cr);
void talk_draw_help(View *view, cairo_t *cr);

// Whether anything can be said to it now.
bool talk_can_touch(const View *view, TouchKind kind, int index);

void talk_draw_speech(Talk *talk, View *view, cairo_t *cr);
void talk_draw_line(Talk *talk, View *view, cairo_t *cr);

// The beat he said last, or that closes the talk.
const Beat *talk_beat(const Talk *talk, const View *view);

#endif
