// Windows has no file in memory; a temporary one that it keeps in its cache and
// takes away when it is closed comes nearest.

#include "platform/memory_file.h"

#include <fcntl.h>
#include <io.h>
#include <stdlib.h>
#include <windows.h>

#include "platform/windows/wide.h"

bool memory_file_open(MemoryFile *memory)
{
    wchar_t folder[MAX_PATH + 1];
    wchar_t name[MAX_PATH + 1];
    *memory = (MemoryFile){0};
    if (GetTempPathW(MAX_PATH, folder) == 0 ||
        GetTempFileNameW(folder, L"gsl", 0, name) == 0) {
        return false;
    }
    memory->file = _wfopen(name, L"w+bTD");
    return memory->file != NULL;
}

bool memory_file_flush(MemoryFile *memory)
{
    if (fflush(memory->file) != 0) {
        return false;
    }
    long count = ftell(memory->file);
    char *bytes = count < 0 ? NULL : malloc((size_t)count + 1);
    if (!bytes) {
        return false;
    }
    rewind(memory->file);
    size_t got = fread(bytes, 1, (size_t)count, memory->file);
    bytes[got] = '\0';
    free(memory->bytes);
    memory->bytes = bytes;
    memory->count = got;
    return fseek(memory->file, count, SEEK_SET) == 0 && got == (size_t)count;
}

bool memory_file_close(MemoryFile *memory)
{
    bool whole = !ferror(memory->file) && memory_file_flush(memory);
    fclose(memory->file);
    memory->file = NULL;
    return whole;
}
