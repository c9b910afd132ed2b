#define _POSIX_C_SOURCE 200809L // open_memstream

#include "platform/memory_file.h"

bool memory_file_open(MemoryFile *memory)
{
    *memory = (MemoryFile){0};
    memory->file = open_memstream(&memory->bytes, &memory->count);
    return memory->file != NULL;
}

bool memory_file_flush(MemoryFile *memory)
{
    return fflush(memory->file) == 0;
}

bool memory_file_close(MemoryFile *memory)
{
    bool whole = !ferror(memory->file);
    whole = fclose(memory->file) == 0 && whole;
    memory->file = NULL;
    return whole;
}
