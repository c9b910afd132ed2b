// In the car. The manager on the phone asks how it was, before anything is
// told; then what the customer thought, beside your own answers, and why it
// ended so; then the whole talk (river.h), counted. One order of pages, of
// which each can be skipped, and eight at most; for a group two more.
//
// car.c turns the pages; car_ask.c, car_memory.c, car_his.c, car_why.c,
// car_you.c and car_card.c draw them, and car_group.c what a group has of them.

#ifndef SCREENS_CAR_CAR_H
#define SCREENS_CAR_CAR_H

#include "screens/parts/field.h"
#include "screens/parts/scene.h"
#include "screens/parts/sheet.h"
#include "screens/parts/slider.h"
#include "screens/parts/telling_page.h"
#include "screens/screen.h"

typedef enum {
    CAR_SELF,   // the manager's questions
    CAR_MEMORY, // the empty form
    CAR_SCORE,
    CAR_HIS,     // what he thought
    CAR_WHY,     // it ended so
    CAR_MOMENTS, // of a group: which to talk about
    CAR_RIVER,   // a screen of its own
    CAR_YOU,     // counted, and your own sentences
    CAR_DISCUSS, // of a group: the customer's own questions, one at a time
    CAR_CARD,    // the next morning, and one card for tomorrow
    CAR_PAGES
} CarPage;

enum {
    CAR_QUESTIONS = 3, // the manager's
    CAR_STEPS = 5,     // of a hand, from not at all to very much
    CAR_MOMENTS_MAX = 5,
    CAR_CARD_FIELDS = 2,
    CAR_CARD_BYTES = 2 * FIELD_BYTES + 64
};

typedef struct CarAnswer {
    int percent; // SLIDER_NONE: not answered
    char text[FIELD_BYTES];
} CarAnswer;

typedef struct Car {
    CarPage page;
    Sheet sheet;
    Slider sliders[CAR_QUESTIONS];
    CarAnswer answers[CAR_QUESTIONS]; // as they were kept
    Vote hands[CAR_QUESTIONS];        // of a group, instead
    int question;                     // of the customer's own, that is seen
    int player;                       // whose card is written
    Field fields[CAR_QUESTIONS];
    Field cells[FORM_CELLS]; // from memory
    bool ink;                // what the form says is shown beside it
    Field card[CAR_CARD_FIELDS];
    char card_text[CAR_CARD_BYTES];
    bool forgetting; // asked whether it is meant
    bool looked_up;  // a row of the page led to the river, which leads back
} Car;

extern const Screen SCREEN_CAR;

// Begins after a talk, with nothing answered.
void car_begin(Car *car);

// Opens at `page`, which is not the river.
void car_open(Car *car, CarPage page);

// Opens it coming back from the river: at the page that was left for it, or,
// when leafing back through the river, at what stands before it.
void car_return(Car *car, const View *view);

// The frame of a page; `chapter` (of CAR_CHAPTER_BYTES) is filled for it.
enum { CAR_CHAPTER_BYTES = 160 };
SheetFrame car_frame(const View *view, CarPage page, char *chapter);

// The bodies of the pages, as sheet_draw takes them.
double car_draw_self(const void *self, View *view, cairo_t *cr,
                     PaintRect column, double y);
double car_draw_memory(const void *self, View *view, cairo_t *cr,
                       PaintRect column, double y);
double car_draw_score(const void *self, View *view, cairo_t *cr,
                      PaintRect column, double y);
double car_draw_his(const void *self, View *view, cairo_t *cr, PaintRect column,
                    double y);
double car_draw_why(const void *self, View *view, cairo_t *cr, PaintRect column,
                    double y);
double car_draw_you(const void *self, View *view, cairo_t *cr, PaintRect column,
                    double y);
double car_draw_card(const void *self, View *view, cairo_t *cr,
                     PaintRect column, double y);

// Rows of several parts on one page: of part `part` row `row`.
enum { CAR_ROWS_EACH = 4096 };

// The move that a row of the page of your own sentences shows.
int car_trait_move(const View *view, int row);

// The move before which button `button` of the page that says why goes back, or
// NONE.
int car_why_move(const View *view, int button);

// Draws what was told of a move as row `row`, which leads to its place in the
// river.
void car_draw_told(TellingPage *page, const Told *told, int row);

// Whether anything was written down from memory.
bool car_remembers(const Car *car);

// The if-then card, to be kept; nothing if nothing was written.
Intent car_keep_card(Car *car, const View *view);

// The card of last time, small, over another picture; nothing if there is none.
void car_draw_last_card(View *view, cairo_t *cr);

// The first question that is asked; the others stand behind it.
int car_first_question(const View *view);

// Whether `input` was for a question; a letter then goes to its field.
bool car_handle_ask(Car *car, View *view, const Input *input);

// What the player or the group gave as answers, to be kept: in `answers`. A
// text without a mark is no mark.
Intent car_answer(Car *car, const View *view);

// Whether a group sits there. Then: hands for a question, drawn; counted by
// key, where a step has the focus; raised by the mouse, or by Enter on to the
// next question, with false behind the last.
bool car_is_group(const View *view);
double car_draw_hands(const Car *car, View *view, cairo_t *cr, int question,
                      PaintRect column);
bool car_handle_hands(Car *car, View *view, const Input *input);
bool car_raise_hand(Car *car, View *view, int at, bool by_mouse);

// The pages of a group; how many questions a customer has of his own; whose
// card is written, whether there is a next, and on to that.
double car_draw_moments(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y);
double car_draw_discuss(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y);
int car_question_count(const View *view);
double car_draw_whose(const Car *car, View *view, cairo_t *cr, PaintRect column,
                      double y);
bool car_has_next_card(const Car *car, const View *view);
void car_next_card(Car *car, View *view);

// The report: where it is and what can be done with it, or why it is not there;
// and, with a name, the way to delete everything.
double car_draw_report(View *view, cairo_t *cr, PaintRect column, double y);
double car_draw_progress(const Car *car, View *view, cairo_t *cr,
                         PaintRect column, double y);

// A text of the words for `key`, filled with `pairs` and with the customer's
// {hij} and {hem}. Returns the height it took.
double car_text(View *view, cairo_t *cr, Look look, const char *key,
                const char *const *pairs, PaintRect at);

// The same for a text that has no key.
double car_words(View *view, cairo_t *cr, Look look, const char *words,
                 const char *const *pairs, PaintRect at);

#endif
