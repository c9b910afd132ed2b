// The folders the program lives in.

#ifndef PLATFORM_FOLDER_H
#define PLATFORM_FOLDER_H

#include "platform/file.h"

// Where what is kept stands, made when missing: here $XDG_DATA_HOME/geslaagd,
// or ~/.local/share/geslaagd. False with `error` filled if there is no home or
// it cannot be made.
bool folder_data(char out[FILE_PATH_MAX], Error *error);

// Where scripts/ and assets/ stand: $GESLAAGD_HOME, else the folder compiled
// in, else beside the program. False if none has a scripts/ folder.
bool folder_program(char out[FILE_PATH_MAX], Error *error);

// Makes the last folder of `path`; one that is there is as good. False if it
// cannot.
bool folder_make(const char *path);

#endif
