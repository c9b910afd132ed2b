// How long it takes to read a typed sentence, in microseconds, over those of
// the trial: bench_hear [SECONDS]. One figure, with its name.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "hear/hear.h"
#include "platform/file.h"

enum { COLUMNS = 6, LINES_MAX = 2000, BYTES_MAX = 1 << 20 };

typedef struct Typed {
    int touched;
    const char *said, *text;
} Typed;

static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

// Cuts the file into lines of customer, touched, said, text and two labels.
static int cut(char *at, Typed lines[LINES_MAX])
{
    int count = 0;
    for (char *line = strtok(at, "\n"); line && count < LINES_MAX;
         line = strtok(NULL, "\n")) {
        char *columns[COLUMNS] = {NULL};
        int found = 0;
        for (char *next = line; next && found < COLUMNS;) {
            columns[found++] = next;
            next = strchr(next, '\t');
            if (next) {
                *next++ = '\0';
            }
        }
        if (found == COLUMNS) {
            lines[count++] =
                (Typed){.touched = (int)scenario_kind_from_word(columns[1]),
                        .said = columns[2],
                        .text = columns[3]};
        }
    }
    return count;
}

int main(int count, char **arguments)
{
    static Typed lines[LINES_MAX];
    Arena arena = {0};
    Error error = {0};
    size_t size = 0;
    double seconds = count > 1 ? atof(arguments[1]) : 1;
    const Hear *hear = hear_open(&arena);
    char *file = file_read(&arena, PROJECT_DIR "/tests/hear/trial.tsv",
                           BYTES_MAX, &size, &error);
    int line_count = file ? cut(file, lines) : 0;
    if (!hear || line_count == 0) {
        fputs("bench_hear: nothing to read\n", stderr);
        return EXIT_FAILURE;
    }
    double start = seconds_now(), passed = 0;
    long read = 0, sure = 0;
    while (passed < seconds) {
        for (int i = 0; i < line_count; i++) {
            sure +=
                hear_read(hear, lines[i].touched, lines[i].said, lines[i].text)
                    .sure;
        }
        read += line_count;
        passed = seconds_now() - start;
    }
    printf("read %.1f\n", passed * 1e6 / (double)read);
    arena_free(&arena);
    return sure > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
