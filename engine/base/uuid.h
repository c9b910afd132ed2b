// Ids that the same thing always gets: UUIDs of version 5 (RFC 4122, 4.3), a
// SHA-1 (RFC 3174) of a name within a space. Nothing secret is made by it.

#ifndef BASE_UUID_H
#define BASE_UUID_H

#include <stddef.h>
#include <stdint.h>

enum { UUID_BYTES = 16, UUID_TEXT = 37 }; // of the text with its NUL

typedef struct Uuid {
    uint8_t bytes[UUID_BYTES];
} Uuid;

// The space of addresses (RFC 4122, appendix C).
extern const Uuid UUID_URL;

// The id of the `length` bytes of `name` within `space`. `length` up to
// UUID_NAME_MAX; what is more does not count.
enum { UUID_NAME_MAX = 4096 };
Uuid uuid_of_name(const Uuid *space, const char *name, size_t length);

// "2ed6657d-e927-568b-95e1-2665a8aea6a2"
void uuid_write(const Uuid *id, char out[UUID_TEXT]);

#endif
