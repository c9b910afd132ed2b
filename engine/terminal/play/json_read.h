// What another program says to `play --json`: one object a line, with a move.

#ifndef TERMINAL_PLAY_JSON_READ_H
#define TERMINAL_PLAY_JSON_READ_H

#include <jansson.h>

// Reads the name of the move in `line`, valid UTF-8. It lives as long as
// `*held`, which the caller gives back with json_decref, also after NULL. NULL
// when the line names none: `error` then holds what is wrong with the JSON, or
// "" when only the move is missing.
const char *json_read_move(const char *line, json_t **held,
                           json_error_t *error);

#endif
