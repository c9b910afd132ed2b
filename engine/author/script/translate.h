// A translation of a customer: a PO file, with each text as it stands in his
// file and what it is in another language. Only what gettext calls the plain
// part: no plurals, no contexts.

#ifndef AUTHOR_SCRIPT_TRANSLATE_H
#define AUTHOR_SCRIPT_TRANSLATE_H

#include "base/arena.h"
#include "base/error.h"
#include "talk/scenario/builder.h"

enum {
    TRANSLATE_FILE_MAX = 2 * 1024 * 1024, // bytes of a PO file
    TRANSLATE_ENTRIES_MAX = 8192
};

typedef struct Translated {
    const char *text;  // as in the customer's file, with its links
    const char *shown; // "" while there is none
    bool fuzzy;        // made for another text, so not to be shown
    int line;          // in the PO file
} Translated;

typedef struct Translation {
    const char *file;
    Translated *entries; // in the order of their texts
    size_t count;
} Translation;

// Reads `path` into `arena`. False with `error` (file, line, a remedy): not
// UTF-8, too large, or no PO.
bool translate_read(Arena *arena, const char *path, Translation *translation,
                    Error *error);

// The entry of `text`, or NULL.
const Translated *translate_find(const Translation *translation,
                                 const char *text);

// The language of a translation, for the builder: what is fuzzy or missing is
// shown as it was written. Both live as long as `translation`.
BuilderLanguage translate_language(const Translation *translation);

// Where the texts of a customer come from, in the order of his file.
typedef struct TranslateText {
    const char *text;
    ShownRole role;
    int line;
} TranslateText;

typedef struct TranslateTexts {
    Arena *arena;
    TranslateText *texts; // each once
    size_t count;
    bool full; // there were more than TRANSLATE_ENTRIES_MAX, or no memory
} TranslateTexts;

// A language that shows every text as written, and gathers them in `texts`,
// which starts with nothing but its arena.
BuilderLanguage translate_gather(TranslateTexts *texts);

#endif
