// The talk: a person, a table and what he says. talk.c decides, talk_speech.c
// shows his words, talk_panel.c the sentences you could say, talk_end.c leads
// from the last of them to the car, parts/scene.c draws the picture.

#ifndef SCREENS_TALK_TALK_H
#define SCREENS_TALK_TALK_H

#include "screens/parts/field.h"
#include "screens/parts/scene.h"
#include "screens/parts/sheet.h"
#include "screens/screen.h"

enum {
    PANEL_CARDS_MAX = 16,
    TALK_SAID_MAX = 2048,
    TALK_SPEECH_LEAST = 130 // of his words, however high the panel may be
};

typedef enum {
    PANEL_NONE,
    PANEL_GROUPS,
    PANEL_SENTENCES,
    PANEL_MEANT,   // sentences that may have been meant by what was typed
    PANEL_SUBJECTS // what can be taken up, while hands go up for it
} PanelKind;

// Something that can be taken up: what is touched for it, of a group its place
// among those of the panel.
typedef struct PanelSubject {
    TouchKind kind;
    int index;
    char label[TOUCH_TEXT_MAX];
} PanelSubject;

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
    PanelSubject subjects[PANEL_CARDS_MAX];
    int subject_count;
    double foot;   // room kept free at the foot of each card
    double beside; // and at the end of each line
    double under;  // room under the cards, for a sentence of one's own
    double above;  // and what the keys take that stand above them
    double scroll; // design units
    double over;   // how far it can scroll
} Panel;

// How the cards of a panel stand: so many columns, each row as high as its
// highest card.
typedef struct PanelGrid {
    int columns;
    double row[PANEL_CARDS_MAX];
    int rows;
    double high;
    double gap; // between rows
    double w;   // of a card
} PanelGrid;

// The moves so far, to go back to one of them: a row for each strand, the last
// for what is played now.
enum { STRIP_ROW = 1024 }; // a touch is row * STRIP_ROW + move

typedef struct Strip {
    bool open;
    int row;
    int move;      // the one that is looked at; one past the last is "here"
    bool thoughts; // what he thought is shown too
} Strip;

// What a group does at the table, in a workshop.
typedef struct TalkGroup {
    bool counting; // hands go up for the cards of the panel
    bool shown;    // and were counted
    bool tied;     // it was asked for the most, and two are equal
    Ballot ballot;
    Ballot settled; // what the last one came to
    int proposed;   // the sentence that waits for a whisper, or NONE
    bool guessing;
    bool revealed;
    Field field;
    Guesses guesses;
    Strip strip;
} TalkGroup;

// What is shown to who talks with somebody for the first time.
typedef struct TalkGuide {
    bool on;
    unsigned used; // bit `1 << TableItem`: what needs no more saying
    double since;  // the last thing that was done
    bool shown;    // the hint that points at a word
    int hints;     // that were shown before
} TalkGuide;

// From the end of the talk to the car.
typedef enum { STAGE_TALK, STAGE_ANSWER, STAGE_PEN, STAGE_LINE } TalkStage;

typedef struct Talk {
    Panel panel;
    PanelGrid grid; // of the panel, in the picture that is drawn
    TalkGroup group;
    TalkGuide guide;
    bool practice;     // hooks are underlined, in this talk
    bool practice_set; // as the settings had it
    bool raised;       // the form is held up
    bool paused;       // nothing goes on
    bool leaving;      // and it is asked whether the lesson is over
    bool past;         // all that was said is read back
    Sheet past_sheet;
    TalkStage stage;
    double stage_since;
    bool offered; // it is said how to go on
    size_t seen;  // turns noticed
    double said_since;
    bool opened; // his first words were heard
    bool silent; // you said nothing, and he does not yet
    double silent_until;
    int writing; // the cell being written, or NONE
    double writing_since;
    double speech_scroll;
    double speech_over;
    PaintRect balloon; // where his words are
    Field own;         // a sentence of one's own
    int own_answers;   // noticed
    bool own_shrug;    // the last answer to it is still seen
} Talk;

extern const Screen SCREEN_TALK;

// In which its keys count, one at a time.
typedef enum {
    TALK_TABLE = 1, // nothing is chosen yet
    TALK_CARDS = 2, // a panel is open, or the table turned
    TALK_COUNT = 4  // hands are counted
} TalkMode;

// What its keys stand for.
typedef enum {
    TALK_HELP,
    TALK_PAST,
    TALK_PRACTICE,
    TALK_CHART,
    TALK_DIGIT,
    TALK_WORDS,
    TALK_THINGS,
    TALK_ASIDE,
    TALK_FORM,
    TALK_PEN,
    TALK_CUP,
    TALK_SELF,
    TALK_BROCHURE,
    TALK_DIARY,
    TALK_HANDS,
    TALK_GUESS,
    TALK_TURN_BACK,
    TALK_MORE,
    TALK_FEWER,
    TALK_FEWEST
} TalkKey;

int talk_find_key(const View *view, TalkMode mode, const Input *input);

// Begins with a new conversation.
void talk_begin(Talk *talk, const View *view);

// The panel that touching it would open, without opening it. False if nothing
// can be said to it.
bool talk_find_panel(const View *view, TouchKind kind, int index, Panel *panel);
// In a panel of groups: the sentences of one of them.
void talk_find_group(const View *view, int group, Panel *panel);
// What a topic is called in such a panel.
const char *talk_topic_label(const View *view, int topic);

// Opens the panel for what was touched. False if nothing can be said to it.
bool talk_open_panel(Talk *talk, View *view, TouchKind kind, int index);
void talk_choose_group(Talk *talk, View *view, int group);
void talk_close_panel(Talk *talk, View *view);
// Before anything is drawn with it open: how its cards will stand. Then where
// it begins, with the keys above them, is known.
void talk_measure_panel(Talk *talk, View *view);
double talk_panel_top(const Talk *talk, const View *view);
void talk_draw_panel(const Talk *talk, View *view, cairo_t *cr);

// Whether anything can be said to it now.
bool talk_can_touch(const View *view, TouchKind kind, int index);

// What a group does. The first is true if `input` was for it; then `intent`
// is what it wants; the second begins what a key or a button stands for. The
// others draw, each what there is of it.
bool talk_group_handle(Talk *talk, View *view, const Input *input,
                       Intent *intent);
Intent talk_group_begin(Talk *talk, View *view, ButtonName button);
void talk_group_draw_plate(const Talk *talk, View *view, cairo_t *cr);
void talk_group_draw_over(const Talk *talk, View *view, cairo_t *cr);

// Hands for the cards of the panel, or with nothing open for what can be taken
// up. They are all in talk->group.ballot.vote: whoever counts them otherwise
// than by keys sets them with lesson_vote_set, while `counting` and not yet
// `shown`; what is asked are talk_ballot_text of 0 to vote.count.
bool talk_vote_handle(Talk *talk, View *view, const Input *input,
                      Intent *intent);
void talk_vote_begin(Talk *talk, View *view);
// His words are others now: hands stay where the cards are the same ones, and
// are to go up anew where they are not.
void talk_vote_again(Talk *talk, View *view, bool same);
const char *talk_ballot_text(const Ballot *ballot, int i);
double talk_vote_foot(const Talk *talk, const View *view);
double talk_vote_beside(const Talk *talk, const View *view);
void talk_vote_draw_foot(const Talk *talk, View *view, cairo_t *cr,
                         int sentence, PaintRect card);
// Above the cards, whose top is `y`: returns where that begins, with `cr` NULL
// only that.
double talk_vote_draw_above(const Talk *talk, View *view, cairo_t *cr,
                            double y);

// What can be taken up: laid down as cards, with false where that is nothing
// to choose from; the card that `ballot` chose, taken; laid aside. The last
// tells whether the sentences of a panel do not all come to the same.
bool talk_subject_open(Talk *talk, View *view);
Intent talk_subject_choose(Talk *talk, View *view, const Ballot *ballot);
void talk_subject_close(Talk *talk, View *view);
bool talk_subject_differs(const Panel *panel, const View *view);

// What he thinks, guessed before it is shown.
bool talk_guess_handle(Talk *talk, View *view, const Input *input,
                       Intent *intent);
void talk_guess_begin(Talk *talk, View *view);
bool talk_can_guess(const Talk *talk, const View *view);
void talk_guess_draw(const Talk *talk, View *view, cairo_t *cr);

// The strip of moves.
bool talk_strip_handle(Talk *talk, View *view, const Input *input,
                       Intent *intent);
void talk_strip_begin(Talk *talk, View *view);
void talk_strip_update(Talk *talk, const View *view);
void talk_strip_draw(const Talk *talk, View *view, cairo_t *cr);

// The silence after a move that is one: begun, with false where it is not
// waited for; over; nearly over; and while it lasts.
bool talk_silence_begin(Talk *talk, View *view);
bool talk_silence_is_over(const Talk *talk, const View *view);
bool talk_silence_nears_its_end(const Talk *talk, const View *view);
Intent talk_silence_handle(Talk *talk, View *view, const Input *input);

// From the last answer to the car: begun; followed by the clock; what was
// pressed; one stage on, whatever was pressed; how to go on, where he waits for
// that. The last tells whether it goes on, or will be said how, by itself.
void talk_end_begin(Talk *talk, View *view);
void talk_end_update(Talk *talk, View *view);
Intent talk_end_handle(Talk *talk, View *view, const Input *input);
Intent talk_end_go_on(Talk *talk, View *view);
void talk_end_draw(const Talk *talk, View *view, cairo_t *cr);
bool talk_end_stirs(const Talk *talk);

// The first customer teaches: begun with the talk; what was touched; a turn was
// played; followed by the clock; drawn over the table. The last tells whether a
// hint will come by itself.
void talk_guide_begin(Talk *talk, const View *view);
void talk_guide_note(Talk *talk, const View *view, TouchKind kind, int index);
void talk_guide_note_turn(Talk *talk, const View *view);
void talk_guide_update(Talk *talk, View *view);
void talk_guide_draw(const Talk *talk, View *view, cairo_t *cr);
bool talk_guide_stirs(const Talk *talk);

// The words that a hint points at, a span, or NONE.
int talk_guide_word(const View *view);

// All that was said so far.
void talk_past_open(Talk *talk, View *view);
Intent talk_past_handle(Talk *talk, View *view, const Input *input);
void talk_past_update(Talk *talk, View *view);
void talk_past_draw(const Talk *talk, View *view, cairo_t *cr);

// What stands in the corner: help, the pause, what was said; and where the
// next may stand.
void talk_corner_draw(View *view, cairo_t *cr);
double talk_corner_end(View *view);

// The pause: begun or ended, and while it lasts.
Intent talk_pause(Talk *talk, View *view, bool paused);
Intent talk_pause_handle(Talk *talk, View *view, const Input *input);
void talk_pause_draw(const Talk *talk, View *view, cairo_t *cr);

// Holds the form up, or lays it down.
void talk_raise(Talk *talk, View *view, bool raised);

// How many cards lie in the panel, and what stands on one.
int talk_card_count(const Panel *panel, const View *view);
const char *talk_card_text(const Panel *panel, const View *view, int i);

// The move that was chosen among those of the panel, played.
Intent talk_play_sentence(Talk *talk, View *view, int index);

// Your side of a turn; in a lesson it is said that it was yours.
void talk_write_said(const View *view, const Turn *turn,
                     char out[TALK_SAID_MAX]);

// Before his words are drawn: how far they scroll.
void talk_measure_speech(Talk *talk, View *view);

// How many balloons as high as can be a text of his fills, in the letters of
// `view`; and whether all sentences of a topic are seen at once.
double talk_speech_balloons(View *view, const char *text);
bool talk_panel_shows(View *view, int topic);

// Scrolls his words so far that those of `span`, an index in the scenario, are
// seen; nothing, if they are not among them.
void talk_show_span(Talk *talk, View *view, int span);
void talk_draw_speech(const Talk *talk, View *view, cairo_t *cr);
void talk_draw_line(const Talk *talk, View *view, cairo_t *cr);

// What happened in the turn that is shown, or NONE.
int talk_event(const Talk *talk, const View *view);
// On a sheet, with who comes in. Returns where the next may stand; `cr` NULL:
// only that.
double talk_draw_event(View *view, cairo_t *cr, int event, PaintRect area);

// The beat he said last, or that closes the talk.
const Beat *talk_beat(const Talk *talk, const View *view);

// A sentence of one's own: whether nothing else is offered in this panel; the
// room it takes under the cards.
bool talk_own_is_open(const Panel *panel, const View *view);
bool talk_own_only(const Panel *panel, const View *view);
double talk_own_height(const Talk *talk, View *view);
// With a panel that was opened; and where the app answered what was typed.
void talk_own_begin(Talk *talk, View *view);
void talk_own_notice(Talk *talk, View *view);
// Whether `input` was for it; then `intent` is what it wants.
bool talk_own_handle(Talk *talk, View *view, const Input *input,
                     Intent *intent);
void talk_own_draw(const Talk *talk, View *view, cairo_t *cr);
// The sentences that may have been meant, and behind them: none of these.
const char *talk_own_meant(const View *view, int i);
Intent talk_own_choose(Talk *talk, View *view, int i);

#endif
