// A conversation as JSON values. Each function returns a new reference, or
// NULL when memory is out.

#ifndef TERMINAL_PLAY_JSON_WRITE_H
#define TERMINAL_PLAY_JSON_WRITE_H

#include <jansson.h>

#include "hear/hear_reply.h"
#include "keep/session.h"

// Prints `value` as one line, with four digits of a number that is not whole,
// and gives it back; without one memory was out, and the program ends. False if
// nobody reads on.
bool json_write_send(json_t *value);

// See play_json.h for the shape of both.
json_t *json_write_state(const Session *session, bool practice);
json_t *json_write_end(const Session *session);

// What he says to what one cannot answer; and the sentences to choose from when
// `typed` is not clear enough, as {"type":"choose","sentences":[{"id":..}]}.
json_t *json_write_shrug(const Session *session);
json_t *json_write_choice(const Session *session, const HearReply *reply,
                          const char *typed);

// The sentence of `key`, filled with `pairs` (may be NULL), as an error.
json_t *json_write_error(const Program *program, const char *code,
                         const char *key, const char *const *pairs);

#endif
