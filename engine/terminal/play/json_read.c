#include "terminal/play/json_read.h"

const char *json_read_move(const char *line, json_t **held, json_error_t *error)
{
    *error = (json_error_t){0};
    *held = json_loads(line, JSON_REJECT_DUPLICATES, error);
    return json_string_value(json_object_get(*held, "move"));
}
