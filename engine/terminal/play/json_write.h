// A conversation as JSON values. Each function returns a new reference, or
// NULL when memory is out.

#ifndef TERMINAL_PLAY_JSON_WRITE_H
#define TERMINAL_PLAY_JSON_WRITE_H

#include <jansson.h>

#include "keep/session.h"

// See play_json.h for the shape of both.
json_t *json_write_state(const Session *session, bool practice);
json_t *json_write_end(const Session *session);

// The sentence of `key`, filled with `pairs` (may be NULL), as an error.
json_t *json_write_error(const Program *program, const char *code,
                         const char *key, const char *const *pairs);

#endif
