#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "platform/filter.h"
#include "platform/windows/wide.h"

enum { PIECE = 64 * 1024, OUTPUT_MAX = 64 * 1024 * 1024 };

typedef struct Given {
    HANDLE to;
    const char *input;
    size_t count;
} Given;

// On a thread of its own: a filter may answer before it has read all.
static DWORD WINAPI give(void *data)
{
    Given *given = data;
    DWORD done;
    while (given->count > 0 &&
           WriteFile(given->to, given->input,
                     given->count > PIECE ? PIECE : (DWORD)given->count, &done,
                     NULL)) {
        given->input += done;
        given->count -= done;
    }
    CloseHandle(given->to);
    return 0;
}

static bool take(HANDLE from, char **output, size_t *count)
{
    DWORD done = 1;
    while (done > 0) {
        char *more =
            *count > OUTPUT_MAX ? NULL : realloc(*output, *count + PIECE);
        if (!more) {
            return false;
        }
        *output = more;
        if (!ReadFile(from, more + *count, PIECE, &done, NULL)) {
            return GetLastError() == ERROR_BROKEN_PIPE;
        }
        *count += done;
    }
    return true;
}

// Each argument in quotes; those of a filter have none of their own.
static bool write_line(wchar_t line[WIDE_MAX], const char *const *arguments)
{
    line[0] = L'\0';
    for (int i = 0; arguments[i]; i++) {
        wchar_t one[WIDE_MAX];
        if (!wide_from(one, arguments[i]) || wcschr(one, L'"') ||
            wcslen(line) + wcslen(one) + 4 > WIDE_MAX) {
            return false;
        }
        wcscat(line, i ? L" \"" : L"\"");
        wcscat(line, one);
        wcscat(line, L"\"");
    }
    return true;
}

static bool start(const char *const *arguments, HANDLE in, HANDLE out,
                  PROCESS_INFORMATION *process)
{
    wchar_t line[WIDE_MAX];
    STARTUPINFOW begin = {.cb = sizeof begin,
                          .dwFlags = STARTF_USESTDHANDLES,
                          .hStdInput = in,
                          .hStdOutput = out,
                          .hStdError = GetStdHandle(STD_ERROR_HANDLE)};
    return write_line(line, arguments) &&
           CreateProcessW(NULL, line, NULL, NULL, TRUE, CREATE_NO_WINDOW, NULL,
                          NULL, &begin, process);
}

typedef struct Watch {
    HANDLE process;
    DWORD milliseconds;
    bool endless;
} Watch;

static DWORD WINAPI watch(void *data)
{
    Watch *watched = data;
    watched->endless =
        WaitForSingleObject(watched->process, watched->milliseconds) ==
        WAIT_TIMEOUT;
    if (watched->endless) {
        TerminateProcess(watched->process, 1); // its output ends too
    }
    return 0;
}

static bool exchange(HANDLE to, HANDLE from, const Filtered *input,
                     char **output, size_t *output_count)
{
    Given given = {to, input->bytes, input->count};
    HANDLE thread = CreateThread(NULL, 0, give, &given, 0, NULL);
    if (!thread) {
        CloseHandle(to);
        return false;
    }
    bool good = take(from, output, output_count);
    CloseHandle(from);
    WaitForSingleObject(thread, INFINITE);
    CloseHandle(thread);
    return good;
}

// Its end, and whether it was good.
static FilterResult finish(const PROCESS_INFORMATION *process, Watch *watched,
                           HANDLE watcher, bool good)
{
    DWORD status = 1;
    WaitForSingleObject(process->hProcess, INFINITE);
    WaitForSingleObject(watcher, INFINITE);
    CloseHandle(watcher);
    GetExitCodeProcess(process->hProcess, &status);
    CloseHandle(process->hThread);
    CloseHandle(process->hProcess);
    return watched->endless      ? FILTER_ENDLESS
           : good && status == 0 ? FILTER_DONE
                                 : FILTER_FAILED;
}

static bool make_pipes(HANDLE in[2], HANDLE out[2])
{
    SECURITY_ATTRIBUTES passed = {sizeof passed, NULL, TRUE};
    if (!CreatePipe(&in[0], &in[1], &passed, 0)) {
        return false;
    }
    if (!CreatePipe(&out[0], &out[1], &passed, 0)) {
        CloseHandle(in[0]);
        CloseHandle(in[1]);
        return false;
    }
    SetHandleInformation(in[1], HANDLE_FLAG_INHERIT, 0);
    SetHandleInformation(out[0], HANDLE_FLAG_INHERIT, 0);
    return true;
}

FilterResult filter_run(const char *const *arguments, const Filtered *from,
                        char **output, size_t *output_count)
{
    PROCESS_INFORMATION process;
    HANDLE in[2];
    HANDLE out[2];
    *output = NULL;
    *output_count = 0;
    if (!make_pipes(in, out)) {
        return FILTER_FAILED;
    }
    bool started = start(arguments, in[0], out[1], &process);
    bool missing = !started && GetLastError() == ERROR_FILE_NOT_FOUND;
    CloseHandle(in[0]);
    CloseHandle(out[1]);
    if (!started) {
        CloseHandle(in[1]);
        CloseHandle(out[0]);
        return missing ? FILTER_MISSING : FILTER_FAILED;
    }
    Watch watched = {process.hProcess, (DWORD)from->seconds * 1000, false};
    HANDLE watcher = CreateThread(NULL, 0, watch, &watched, 0, NULL);
    bool good = exchange(in[1], out[0], from, output, output_count);
    FilterResult result = finish(&process, &watched, watcher, good);
    if (result != FILTER_DONE) {
        free(*output);
        *output = NULL;
    }
    return result;
}
