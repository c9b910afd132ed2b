#define _POSIX_C_SOURCE 200809L // fcntl, open

#include "platform/start.h"

#include <fcntl.h>
#include <unistd.h>

// An end that was closed from the start is taken by the next file that is
// opened, which would then be read as what is typed, or written to as what is
// said. This holds its place, and can neither be read nor written.
static void hold_ends(void)
{
    for (int end = STDIN_FILENO; end <= STDERR_FILENO; end++) {
        if (fcntl(end, F_GETFD) < 0) {
            (void)open("/dev/null", end == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

void start_program(int *count, char ***arguments)
{
    (void)count; // as they come
    (void)arguments;
    hold_ends();
}
