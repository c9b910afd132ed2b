// "Ben ik geslaagd.exe": what somebody double-clicks on Windows. It starts
// geslaagd.exe beside it, which has the commands as well, without a console.

#include <windows.h>

#include <wchar.h>

static const wchar_t PROGRAM[] = L"geslaagd.exe";

static int fail(void)
{
    MessageBoxW(NULL,
                L"geslaagd.exe staat hier niet naast. Pak de hele map uit, of "
                L"installeer het programma opnieuw.",
                L"Ben ik geslaagd?", MB_ICONERROR);
    return 1;
}

int WINAPI wWinMain(HINSTANCE here, HINSTANCE before, wchar_t *arguments,
                    int shown)
{
    wchar_t path[4096];
    wchar_t line[8192];
    STARTUPINFOW begin = {.cb = sizeof begin};
    PROCESS_INFORMATION process;
    (void)here;
    (void)before;
    (void)shown;
    DWORD count = GetModuleFileNameW(NULL, path, 4000);
    wchar_t *name = count > 0 && count < 4000 ? wcsrchr(path, L'\\') : NULL;
    if (!name || wcslen(arguments) > 4000) {
        return fail();
    }
    wcscpy(name + 1, PROGRAM);
    _snwprintf(line, 8192, L"\"%ls\" %ls", path, arguments);
    if (!CreateProcessW(path, line, NULL, NULL, FALSE, CREATE_NO_WINDOW, NULL,
                        NULL, &begin, &process)) {
        return fail();
    }
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return 0;
}
