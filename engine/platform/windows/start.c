#include "platform/start.h"

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

#include <shellapi.h>

#include "platform/windows/wide.h"

// Windows hands main its arguments in the letters of a country.
static void read_arguments(int *count, char ***arguments)
{
    int given = 0;
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &given);
    char **list = wide ? calloc((size_t)given + 1, sizeof *list) : NULL;
    for (int i = 0; list && i < given; i++) {
        int bytes =
            WideCharToMultiByte(CP_UTF8, 0, wide[i], -1, NULL, 0, NULL, NULL);
        list[i] = malloc((size_t)(bytes > 0 ? bytes : 1));
        if (!list[i] || !wide_to(list[i], (size_t)bytes, wide[i])) {
            return; // rather what main was given
        }
    }
    if (list) {
        *count = given;
        *arguments = list; // as long as the program
    }
    LocalFree(wide);
}

void start_program(int *count, char ***arguments)
{
    read_arguments(count, arguments);
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
    (void)_setmode(_fileno(stdin), _O_BINARY);
    (void)_setmode(_fileno(stdout), _O_BINARY);
    (void)_setmode(_fileno(stderr), _O_BINARY);
    // Text piece by piece would stand torn in a console.
    (void)setvbuf(stdout, NULL, _IOFBF, BUFSIZ);
}
