#include "platform/windows/wide.h"

#include <errno.h>
#include <windows.h>

bool wide_from(wchar_t out[WIDE_MAX], const char *text)
{
    int count = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text, -1,
                                    out, WIDE_MAX);
    if (count <= 0) {
        errno =
            GetLastError() == ERROR_INSUFFICIENT_BUFFER ? ENAMETOOLONG : EILSEQ;
    }
    return count > 0;
}

// Longer paths are taken only in full, and after this.
static const wchar_t PREFIX[] = L"\\\\?\\";

bool wide_from_path(wchar_t out[WIDE_MAX], const char *path)
{
    wchar_t given[WIDE_MAX];
    if (!wide_from(given, path)) {
        return false;
    }
    for (wchar_t *c = given; *c; c++) {
        if (*c == L'/') {
            *c = L'\\';
        }
    }
    size_t start = wcslen(given) < MAX_PATH - 16 ? 0 : wcslen(PREFIX);
    if (start == 0 || wcsncmp(given, L"\\\\", 2) == 0) {
        wcscpy(out, given);
        return true;
    }
    wcscpy(out, PREFIX);
    DWORD room = (DWORD)(WIDE_MAX - start);
    DWORD count = GetFullPathNameW(given, room, out + start, NULL);
    errno = ENAMETOOLONG;
    return count > 0 && count < room;
}

bool wide_to(char *out, size_t size, const wchar_t *wide)
{
    return WideCharToMultiByte(CP_UTF8, 0, wide, -1, out, (int)size, NULL,
                               NULL) > 0;
}

bool wide_to_path(char *out, size_t size, const wchar_t *wide)
{
    if (!wide_to(out, size, wide)) {
        return false;
    }
    for (char *c = out; *c; c++) {
        if (*c == '\\') {
            *c = '/';
        }
    }
    return true;
}

void wide_set_errno(void)
{
    switch (GetLastError()) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
    case ERROR_INVALID_DRIVE:
        errno = ENOENT;
        break;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        errno = EEXIST;
        break;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        errno = ENOSPC;
        break;
    case ERROR_NOT_ENOUGH_MEMORY:
    case ERROR_OUTOFMEMORY:
        errno = ENOMEM;
        break;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_WRITE_PROTECT:
        errno = EACCES;
        break;
    default:
        errno = EIO;
    }
}
