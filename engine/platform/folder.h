// The folders the program lives in.

#ifndef PLATFORM_FOLDER_H
#define PLATFORM_FOLDER_H

#include "platform/file.h"

// Where what is kept stands: here $XDG_DATA_HOME/geslaagd, or
// ~/.local/share/geslaagd. It need not be there; reading makes nothing. False
// with `error` filled if there is no home.
bool folder_data(char out[FILE_PATH_MAX], Error *error);

// The same, and makes it when missing, for whoever owns the folder above it.
// False with `error` filled also if it cannot be made.
bool folder_data_make(char out[FILE_PATH_MAX], Error *error);

// Where people keep their papers, which is there already: here the documents
// of $XDG_CONFIG_HOME/user-dirs.dirs, else ~/Documents, else the desktop, else
// what folder_data_make gives.
bool folder_papers(char out[FILE_PATH_MAX], Error *error);

// Where scripts/ stands: $GESLAAGD_HOME, else beside the program, else in
// ../share/geslaagd, else the folder compiled in. False if none has a scripts/
// folder.
bool folder_program(char out[FILE_PATH_MAX], Error *error);

// Makes the last folder of `path`; one that is there is as good. False if it
// cannot.
bool folder_make(const char *path);

#endif
