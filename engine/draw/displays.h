// The displays there are: that of a laptop, and a projector perhaps. Numbered
// from 0, while the window program runs.

#ifndef DRAW_DISPLAYS_H
#define DRAW_DISPLAYS_H

enum { DISPLAY_NONE = -1 };

// A display that shows nothing of `display`, or DISPLAY_NONE. Two that show the
// same are one to whoever looks at them.
int displays_apart(int display);

// A number for the displays there are and how they stand: another one when one
// is added, taken away, moved or replaced. Above 0.
int displays_mark(void);

// Which of two windows the room has before it, as far as that was said before.
typedef enum {
    PLACES_ASK,  // never said, or not for these displays
    PLACES_GOOD, // as it was said
    PLACES_SWAP  // the other way round
} Places;

// The room was said to look at display `room` of those that `mark` stands for;
// now its window is on display `shown` and the trainer's on `own`.
Places displays_places(int mark, int room, int shown, int own);

#endif
