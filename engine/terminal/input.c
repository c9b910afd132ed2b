#define _POSIX_C_SOURCE 200809L

#include "terminal/input.h"

#include <signal.h>
#include <string.h>

#include "base/text.h"

// The only state at file scope: a signal handler can reach nothing else.
static volatile sig_atomic_t stopped;

static void stop(int signal_number)
{
    (void)signal_number;
    stopped = 1;
}

void input_catch_stop(void)
{
    struct sigaction action = {.sa_handler = stop}; // no restart: reads end
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    action.sa_handler = SIG_IGN; // a closed pipe is seen when writing
    sigaction(SIGPIPE, &action, NULL);
}

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
    while (!stopped && (letter = getc(input->from)) != EOF && letter != '\n') {
        if (length < INPUT_LINE_MAX - 1) {
            input->bytes[length++] = (char)letter;
        } else {
            whole = false;
        }
    }
    if (stopped) {
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
