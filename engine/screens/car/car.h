// In the car. The manager on the phone asks how it was, before anything is
// told; then what the customer thought, beside your own answers; then the
// whole talk (screen_river.h), counted. One order of pages, of which each can
// be skipped.
//
// screen_car.c turns the pages; screen_car_ask.c, screen_car_memory.c,
// screen_car_his.c, screen_car_facts.c, screen_car_traits.c,
// screen_car_card.c and screen_car_progress.c draw them.

#ifndef SCREENS_CAR_CAR_H
#define SCREENS_CAR_CAR_H

#include "screens/parts/field.h"
#include "screens/parts/scene.h"
#include "screens/parts/sheet.h"
#include "screens/parts/slider.h"
#include "screens/parts/telling_page.h"
#include "screens/screen.h"

typedef enum {
    CAR_PHONE,
    CAR_PROPOSAL, // the three questions, by Heading
    CAR_CONTEST,
    CAR_FEELING,
    CAR_MEMORY, // the empty form
    CAR_SCORE,
    CAR_HIS_PROPOSAL, // what he thought, by Heading
    CAR_HIS_CONTEST,
    CAR_HIS_FEELING,
    CAR_MORNING,
    CAR_RIVER, // a screen of its own
    CAR_FACTS,
    CAR_TRAITS,
    CAR_CARD, // for tomorrow
    CAR_PROGRESS,
    CAR_PAGES
} CarPage;

enum {
    CAR_QUESTIONS = 3, // the manager's
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
double car_draw_phone(const void *self, View *view, cairo_t *cr,
                      PaintRect column, double y);
double car_draw_ask(const void *self, View *view, cairo_t *cr, PaintRect column,
                    double y);
double car_draw_his(const void *self, View *view, cairo_t *cr, PaintRect column,
                    double y);
double car_draw_morning(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y);
double car_draw_facts(const void *self, View *view, cairo_t *cr,
                      PaintRect column, double y);

double car_draw_memory(const void *self, View *view, cairo_t *cr,
                       PaintRect column, double y);
double car_draw_score(const void *self, View *view, cairo_t *cr,
                      PaintRect column, double y);
double car_draw_traits(const void *self, View *view, cairo_t *cr,
                       PaintRect column, double y);
double car_draw_progress(const void *self, View *view, cairo_t *cr,
                         PaintRect column, double y);
double car_draw_card(const void *self, View *view, cairo_t *cr,
                     PaintRect column, double y);

// The move that a row of the page of traits shows.
int car_trait_move(const View *view, int row);

// Draws what was told of a move as row `row`, which leads to its place in the
// river.
void car_draw_told(TellingPage *page, const Told *told, int row);

// Whether anything was written down from memory.
bool car_remembers(const Car *car);

// The if-then card, to be kept; nothing if nothing was written.
Intent car_keep_card(Car *car, const View *view);

// The card of last time, small, over another picture; nothing if there is none.
void car_draw_last_card(View *view, cairo_t *cr);

// Whether `input` was the slider's or the field's of a question.
bool car_handle_ask(Car *car, View *view, const Input *input);

// What the player gave as an answer, to be kept.
Intent car_answer(Car *car);

// A text of the words for `key`, filled with `pairs` and with the customer's
// {hij} and {hem}. Returns the height it took.
double car_text(View *view, cairo_t *cr, Look look, const char *key,
                const char *const *pairs, PaintRect at);

#endif
