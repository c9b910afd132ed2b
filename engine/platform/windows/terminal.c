#include <io.h>
#include <stdlib.h>
#include <windows.h>

#include "platform/environment.h"
#include "platform/terminal.h"

enum { COLUMNS_MOST = 10000 };

static volatile LONG stopped;

static BOOL WINAPI stop(DWORD kind)
{
    if (kind != CTRL_C_EVENT && kind != CTRL_BREAK_EVENT) {
        return FALSE;
    }
    stopped = 1;
    return TRUE;
}

void terminal_catch_stop(void)
{
    SetConsoleCtrlHandler(stop, TRUE);
}

// Windows ends whoever is left when a console closes; what was played is kept
// after each move.
void terminal_catch_hangup(void)
{
    terminal_catch_stop();
}

bool terminal_is_stopped(void)
{
    return stopped != 0;
}

bool terminal_is_behind(FILE *file)
{
    return _isatty(_fileno(file)) != 0;
}

// A console tells of every key and of the mouse, not of lines.
bool terminal_can_read(FILE *file, int milliseconds)
{
    (void)file;
    (void)milliseconds;
    return true;
}

int terminal_columns(FILE *file)
{
    CONSOLE_SCREEN_BUFFER_INFO about;
    HANDLE handle = (HANDLE)_get_osfhandle(_fileno(file));
    if (GetConsoleScreenBufferInfo(handle, &about)) {
        return about.srWindow.Right - about.srWindow.Left + 1;
    }
    const char *columns = environment_get("COLUMNS");
    long said = columns ? strtol(columns, NULL, 10) : 0;
    return said < 0 ? 0 : said > COLUMNS_MOST ? COLUMNS_MOST : (int)said;
}

// A closed pipe is told apart by what a write to it is refused with.
bool terminal_has_lost(FILE *file)
{
    bool lost = fflush(file) != 0 || ferror(file);
    HANDLE handle = (HANDLE)_get_osfhandle(_fileno(file));
    DWORD written = 0;
    bool unread = GetFileType(handle) == FILE_TYPE_PIPE &&
                  !WriteFile(handle, "", 0, &written, NULL);
    return lost && !unread;
}
