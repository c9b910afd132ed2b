#define _GNU_SOURCE // for environ

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "platform/filter.h"

enum { PIECE = 64 * 1024, OUTPUT_MAX = 64 * 1024 * 1024, MILLISECONDS = 1000 };

typedef struct Filter {
    pid_t child;
    int to;   // its input; -1 once closed
    int from; // its output
    const char *input;
    size_t input_left;
    char *output;
    size_t output_count;
    time_t deadline; // in seconds of the clock that only goes on
    bool endless;
} Filter;

static time_t seconds_now(void)
{
    struct timespec now = {0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

static void close_one(int *end)
{
    if (*end >= 0) {
        close(*end);
        *end = -1;
    }
}

static int spawn(Filter *filter, const char *const *arguments, int in, int out)
{
    posix_spawn_file_actions_t actions;
    int error = posix_spawn_file_actions_init(&actions);
    if (error != 0) {
        return error;
    }
    error = posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    if (error == 0) {
        error = posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    }
    if (error == 0) {
        // the standard lets a program change its arguments; ours are copied
        error = posix_spawnp(&filter->child, arguments[0], &actions, NULL,
                             (char *const *)(void *)arguments, environ);
    }
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

// Both ends of ours close when another program is started, so that the filter
// sees its input end.
static int start(Filter *filter, const char *const *arguments)
{
    int in[2];
    int out[2];
    if (pipe(in) != 0) {
        return errno;
    }
    if (pipe(out) != 0) {
        int error = errno;
        close(in[0]);
        close(in[1]);
        return error;
    }
    filter->to = in[1];
    filter->from = out[0];
    fcntl(filter->to, F_SETFD, FD_CLOEXEC);
    fcntl(filter->from, F_SETFD, FD_CLOEXEC);
    fcntl(filter->to, F_SETFL, O_NONBLOCK);
    int error = spawn(filter, arguments, in[0], out[1]);
    close(in[0]);
    close(out[1]);
    return error;
}

static void give(Filter *filter)
{
    ssize_t done = write(filter->to, filter->input, filter->input_left);
    if (done > 0) {
        filter->input += done;
        filter->input_left -= (size_t)done;
    }
    bool later = done < 0 && (errno == EAGAIN || errno == EINTR);
    if (filter->input_left == 0 || (done < 0 && !later)) {
        close_one(&filter->to);
    }
}

static bool take(Filter *filter)
{
    if (filter->output_count > OUTPUT_MAX) {
        return false;
    }
    char *more = realloc(filter->output, filter->output_count + PIECE);
    if (more == NULL) {
        return false;
    }
    filter->output = more;
    ssize_t done = read(filter->from, more + filter->output_count, PIECE);
    if (done > 0) {
        filter->output_count += (size_t)done;
    } else if (done == 0 || errno != EINTR) {
        close_one(&filter->from);
    }
    return true;
}

// Gives and takes in turn: a filter may answer before it has read all.
static bool exchange(Filter *filter)
{
    bool good = true;
    while (good && filter->from >= 0) {
        struct pollfd ends[2] = {{filter->from, POLLIN, 0},
                                 {filter->to, POLLOUT, 0}};
        filter->endless = seconds_now() >= filter->deadline;
        int ready = filter->endless
                        ? 0
                        : poll(ends, filter->to >= 0 ? 2 : 1, MILLISECONDS);
        if (ready <= 0) {
            good = !filter->endless && (ready == 0 || errno == EINTR);
            continue;
        }
        if (filter->to >= 0 && ends[1].revents != 0) {
            give(filter);
        }
        if (ends[0].revents != 0) {
            good = take(filter);
        }
    }
    return good;
}

static bool wait_for(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return false;
        }
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

FilterResult filter_run(const char *const *arguments, const Filtered *from,
                        char **output, size_t *output_count)
{
    Filter filter = {.to = -1,
                     .from = -1,
                     .input = from->bytes,
                     .input_left = from->count,
                     .deadline = seconds_now() + from->seconds};
    *output = NULL;
    *output_count = 0;
    // a filter that stops reading is told by its exit status
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    struct sigaction before;
    sigaction(SIGPIPE, &ignore, &before);
    int error = start(&filter, arguments);
    bool good = error == 0 && exchange(&filter);
    close_one(&filter.to);
    close_one(&filter.from);
    if (filter.endless) {
        kill(filter.child, SIGKILL);
    }
    good = error == 0 && wait_for(filter.child) && good;
    sigaction(SIGPIPE, &before, NULL);
    if (!good) {
        free(filter.output);
        return error == ENOENT  ? FILTER_MISSING
               : filter.endless ? FILTER_ENDLESS
                                : FILTER_FAILED;
    }
    *output = filter.output;
    *output_count = filter.output_count;
    return FILTER_DONE;
}
