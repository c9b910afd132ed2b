#include "terminal/input.h"

#include <string.h>

#include "base/text.h"
#include "platform/terminal.h"

static void trim(Input *input, size_t length)
{
    char *start = input->bytes;
    while (length > 0 && strchr(" \t\r", start[length - 1])) {
        length--;
    }
    start[length] = '\0';
    while (*start == ' ' || *start == '\t') {
        start++;
    }
    input->line = start;
}

InputResult input_read(Input *input)
{
    size_t length = 0;
    bool whole = true;
    int letter = EOF;
    input->line = input->bytes;
    input->bytes[0] = '\0';
    while (!terminal_is_stopped() && (letter = getc(input->from)) != EOF &&
           letter != '\n') {
        if (length < INPUT_LINE_MAX - 1) {
            input->bytes[length++] = (char)letter;
        } else {
            whole = false;
        }
    }
    if (terminal_is_stopped()) {
        return INPUT_STOPPED;
    }
    if (letter == EOF && length == 0) {
        return INPUT_END;
    }
    if (!whole || !text_is_valid(input->bytes, length, NULL)) {
        return INPUT_BAD;
    }
    trim(input, length);
    return INPUT_LINE;
}
