// Lines from a keyboard or a pipe: of limited length, valid UTF-8, and
// interrupted by Ctrl-C.

#ifndef TERMINAL_INPUT_H
#define TERMINAL_INPUT_H

#include <stdbool.h>
#include <stdio.h>

enum { INPUT_LINE_MAX = 65536 };

typedef enum {
    INPUT_LINE,   // a line stands in `line`, without blanks at its ends
    INPUT_BAD,    // a line too long or not UTF-8, skipped as a whole
    INPUT_END,    // nothing more comes
    INPUT_STOPPED // Ctrl-C
} InputResult;

typedef struct Input {
    FILE *from;
    char *line;
    char bytes[INPUT_LINE_MAX];
} Input;

InputResult input_read(Input *input);

#endif
