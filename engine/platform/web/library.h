// What library.js of this folder does for C: the calls to the browser.

#ifndef PLATFORM_WEB_LIBRARY_H
#define PLATFORM_WEB_LIBRARY_H

// Has `tick` called once: after so many milliseconds (-1: never), in place of
// what was asked before. Where that is a picture's time or less, it waits for
// the next picture.
void library_call_later(void (*tick)(void), int milliseconds);

// Has it called as soon as what the browser is at now is done.
void library_call_now(void (*tick)(void));

// The program waits: the page keeps what it did and hands over what it wrote.
void library_rested(void);

// Milliseconds since the page began.
double library_now(void);

// Leaves main to the browser, with all that it had.
_Noreturn void library_give_way(void);

// The conversation is over: the page says how to go on.
void library_end(void);

int library_page_width(void);
int library_page_height(void);
double library_page_ratio(void);

// Shows `w` times `h` dots, red, green, blue, 255, at a place of the canvas.
void library_show(const unsigned char *dots, int x, int y, int w, int h);

void library_type_at(int x, int y, int w, int h);
void library_tell(const char *language, const char *text);
void library_offer(const char *lines);

void library_played(const char *recording, int ended);

// To be freed; NULL: none.
char *library_recording(void);

void library_fill(int fill);

void library_say(const char *language, const char *text);
void library_hush(void);
int library_speaks(void);

#endif
