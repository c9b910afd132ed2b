// What a new customer is made of: a template for each kind of talk, one file
// each in scripts/lib/sjablonen. Another file there is another kind.

#ifndef AUTHOR_SKELETON_H
#define AUTHOR_SKELETON_H

#include "author/program.h"
#include "author/template.h"

#define SKELETON_USUAL "winkel" // for whoever does not choose

enum { SKELETON_KINDS_MAX = 12 }; // more are not offered

typedef struct Skeleton {
    const char *kind; // its file's name: "zorg"
    Template template;
} Skeleton;

// Reads them all into `arena`, in the language of the program and in the order
// of their names. Returns how many; 0 with `error` when one is missing or
// cannot be read.
size_t skeleton_read(const Program *program, Arena *arena,
                     Skeleton skeletons[SKELETON_KINDS_MAX], Error *error);

// Where the one called `kind` stands among them, or the usual one.
size_t skeleton_find(const Skeleton *skeletons, size_t count, const char *kind);

#endif
