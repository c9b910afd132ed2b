// A customer in one file, to give away: what he is, his translations, of whom
// he is and which version. One JSON object, of data alone:
//
//     {"geslaagd": 1, "naam": "bakker", "versie": "2026-11-30",
//      "auteur": "Noor de Wit", "klant": "klant { naam = ...",
//      "vertalingen": {"en": "msgid ..."}}
//
// It may come from anybody: whatever is in it, reading it ends in a parcel that
// can be taken or in a sentence, and writes nothing.

#ifndef KEEP_PARCEL_H
#define KEEP_PARCEL_H

#include "author/program.h"

#define PARCEL_ENDING ".klant"

enum {
    PARCEL_FILE_MAX = 16 * 1024 * 1024,
    PARCEL_LANGUAGES_MAX = 8,
    PARCEL_LINE_MAX = 80 // bytes of the version, and of the author
};

typedef struct ParcelTranslation {
    const char *language;
    const char *text;
} ParcelTranslation;

typedef struct Parcel {
    const char *name;    // of his file: "bakker"
    const char *version; // a line
    const char *author;  // a line, or ""
    const char *text;    // his file
    ParcelTranslation translations[PARCEL_LANGUAGES_MAX];
    int translation_count;
} Parcel;

// Packs customer `name`, who must be able to be read, with all his
// translations, into `arena`; no version is the day it is. False with `error`.
bool parcel_pack(const Program *program, Arena *arena, const char *name,
                 const char *version, const char *author, Parcel *parcel,
                 Error *error);

// Writes it to `path`. False with `error`.
bool parcel_write(const Parcel *parcel, const char *path, Error *error);

// Reads the file `path` into `arena`. False with `error` (ERROR_PARCEL, or of
// the file) when it is none.
bool parcel_read(Arena *arena, const char *path, Parcel *parcel, Error *error);

// Who is in it, in the language of the program where he is translated into
// that: he and all his translations can be read. He lives in `arena`; NULL with
// `error`.
const Scenario *parcel_open(const Program *program, Arena *arena,
                            const Parcel *parcel, Error *error);

// Takes him in as the user's own customer `name`, over one of his own who has
// that name. False with `error`.
bool parcel_take(const Program *program, const Parcel *parcel, const char *name,
                 Error *error);

// Writes what it is, in a few lines, to be read before it is taken.
void parcel_describe(const Program *program, const Parcel *parcel,
                     const Scenario *scenario, char out[PROGRAM_TEXT_MAX]);

#endif
