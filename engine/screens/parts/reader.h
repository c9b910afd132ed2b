// What is on a screen in words, for who has it read aloud: noted while a
// picture is drawn, as what can be touched is.

#ifndef SCREENS_PARTS_READER_H
#define SCREENS_PARTS_READER_H

#include <stdbool.h>

enum { READER_BYTES = 8192 };

typedef struct Reader {
    bool on;                 // else nothing is noted
    char text[READER_BYTES]; // the paragraphs in order, each ended by a "\n"
} Reader;

// Forgets what was noted: it is covered, or a new picture begins.
void reader_begin(Reader *reader);

// What no longer fits is left out.
void reader_note(Reader *reader, const char *paragraph);

#endif
