// What went wrong, filled in by the function that noticed it and said by the
// program that called. Holds its own text, so it lives as long as the struct.

#ifndef BASE_ERROR_H
#define BASE_ERROR_H

typedef enum {
    ERROR_NONE,
    ERROR_FILE_MISSING,   // no such file
    ERROR_FILE_READ,      // it exists but cannot be read
    ERROR_FILE_WRITE,     // cannot be written: read-only, full
    ERROR_FILE_SIZE,      // larger than its ceiling
    ERROR_FILE_ENCODING,  // not valid UTF-8
    ERROR_SCRIPT_SYNTAX,  // Lua cannot read it
    ERROR_SCRIPT_WORD,    // an unknown word, property or value
    ERROR_SCRIPT_MEMORY,  // over its memory ceiling
    ERROR_SCRIPT_TIME,    // over its instruction ceiling
    ERROR_SCRIPT_LIMIT,   // more beats, hooks, ... than the engine holds
    ERROR_SCRIPT_NAME,    // a name that nothing has, or that two things have
    ERROR_TRANSLATION,    // a translation that cannot be read or does not fit
    ERROR_RECORDING,      // a recording that cannot be read
    ERROR_RECORDING_FITS, // a move that the scenario no longer allows
    ERROR_JOURNAL,        // the journal is damaged or of a later version
    ERROR_JOURNAL_FILE,   // what is no journal in one file (journal_file.h)
    ERROR_LESSON,         // a kept lesson that cannot be read
    ERROR_LESSON_TAKEN,   // another program keeps one now
    ERROR_SETTINGS,       // kept settings that cannot be read
    ERROR_PARCEL,         // what is no customer in one file (parcel.h)
    ERROR_TRIO,           // what is nothing a trio brought back (trio.h)
    ERROR_NAME,           // what cannot be a name (name.h)
    ERROR_MEMORY,
    ERROR_WINDOW, // no display, no window
    ERROR_FONT
} ErrorKind;

enum { ERROR_TEXT_MAX = 256 };

typedef struct Error {
    ErrorKind kind;
    int line;                    // 1-based; 0: the file as a whole
    char file[ERROR_TEXT_MAX];   // as the user named it
    char word[ERROR_TEXT_MAX];   // the word, name or property concerned
    char detail[ERROR_TEXT_MAX]; // what exactly, from the layer below
    char remedy[ERROR_TEXT_MAX]; // key of the words that say what to do, or ""
} Error;

// Fills `error` (which may be NULL); `file`, `word` and `detail` may be NULL.
// Text that does not fit is cut at a whole letter, and what a terminal would
// obey is blanked: it may come out of anybody's file. Returns false, so that a
// function can end with `return error_set(...)`.
_Bool error_set(Error *error, ErrorKind kind, const char *file, int line,
                const char *word, const char *detail);

// Adds the key of the words that say what to do. Returns false, as error_set.
_Bool error_remedy(Error *error, const char *key);

// The key under which the interface words hold the sentence for `kind`, such
// as "error.file.missing". Never NULL.
const char *error_key(ErrorKind kind);

#endif
