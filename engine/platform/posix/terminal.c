#define _POSIX_C_SOURCE 200809L // sigaction, fileno

#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "platform/environment.h"
#include "platform/terminal.h"

enum { COLUMNS_MOST = 10000 };

// The only state at file scope: a signal handler can reach nothing else.
static volatile sig_atomic_t stopped;

static void stop(int signal_number)
{
    (void)signal_number;
    stopped = 1;
}

void terminal_catch_stop(void)
{
    struct sigaction action = {.sa_handler = stop}; // no restart: reads end
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    action.sa_handler = SIG_IGN; // a closed pipe is seen when writing
    sigaction(SIGPIPE, &action, NULL);
}

static void ask_to_end(int signal_number)
{
    (void)signal_number;
    (void)raise(SIGTERM);
}

void terminal_catch_hangup(void)
{
    struct sigaction action = {.sa_handler = ask_to_end};
    sigemptyset(&action.sa_mask);
    sigaction(SIGHUP, &action, NULL);
}

bool terminal_is_stopped(void)
{
    return stopped != 0;
}

bool terminal_is_behind(FILE *file)
{
    return isatty(fileno(file)) != 0;
}

bool terminal_can_read(FILE *file, int milliseconds)
{
    struct pollfd asked = {.fd = fileno(file), .events = POLLIN};
    return poll(&asked, 1, milliseconds) != 0; // also of a signal
}

int terminal_columns(FILE *file)
{
    struct winsize size = {0};
    if (terminal_is_behind(file) &&
        ioctl(fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    const char *columns = environment_get("COLUMNS");
    long said = columns ? strtol(columns, NULL, 10) : 0;
    return said < 0 ? 0 : said > COLUMNS_MOST ? COLUMNS_MOST : (int)said;
}

bool terminal_has_lost(FILE *file)
{
    struct pollfd end = {.fd = fileno(file), .events = POLLOUT};
    bool lost = fflush(file) != 0 || ferror(file);
    bool unread = poll(&end, 1, 0) > 0 && (end.revents & POLLERR) != 0;
    return lost && !unread;
}
