// From command to first picture: first_frame RUNS COMMAND [ARGUMENT...] starts
// the command that often, and says the median in milliseconds until it writes
// its first line to GESLAAGD_TRACE, and the most memory it held until then in
// KiB.

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { RUNS_MAX = 100, PATIENCE_MS = 20000 };

static void stop(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}

static double milliseconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

// Empties the pipe of what the last one wrote while it was stopped.
static void drain(int trace)
{
    char piece[4096];
    while (read(trace, piece, sizeof piece) > 0) {
    }
}

static double run_once(char **arguments, int trace)
{
    struct pollfd ready = {trace, POLLIN, 0};
    double start = milliseconds_now();
    pid_t child = fork();
    if (child < 0) {
        stop("fork");
    }
    if (child == 0) {
        execvp(arguments[0], arguments);
        _exit(127);
    }
    int count = poll(&ready, 1, PATIENCE_MS);
    double passed = milliseconds_now() - start;
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    drain(trace);
    if (count != 1) {
        fprintf(stderr, "first_frame: %s showed nothing\n", arguments[0]);
        exit(EXIT_FAILURE);
    }
    return passed;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int count, char **arguments)
{
    double times[RUNS_MAX];
    char folder[] = "/tmp/first_frame_XXXXXX";
    char path[64];
    struct rusage usage;
    int runs = count > 2 ? atoi(arguments[1]) : 0;
    if (runs < 1 || runs > RUNS_MAX) {
        fputs("first_frame RUNS COMMAND [ARGUMENT...]\n", stderr);
        return EXIT_FAILURE;
    }
    if (mkdtemp(folder) == NULL) {
        stop(folder);
    }
    snprintf(path, sizeof path, "%s/trace", folder);
    if (mkfifo(path, 0600) != 0 || setenv("GESLAAGD_TRACE", path, 1) != 0) {
        stop(path);
    }
    int trace = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (trace < 0) {
        stop(path);
    }
    for (int i = 0; i < runs; i++) {
        times[i] = run_once(arguments + 2, trace);
    }
    unlink(path);
    rmdir(folder);
    qsort(times, (size_t)runs, sizeof times[0], compare);
    getrusage(RUSAGE_CHILDREN, &usage);
    printf("%.1f %ld\n", times[runs / 2], usage.ru_maxrss);
    return EXIT_SUCCESS;
}
