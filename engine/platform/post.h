// A text handed to a server of the network. Only where the system has a library
// for it (Linux: libcurl, loaded when it is asked for).

#ifndef PLATFORM_POST_H
#define PLATFORM_POST_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Post Post;

enum { POST_SAID_MAX = 200 };

typedef enum {
    POST_ANSWERED,
    POST_UNREACHED,  // no network, no such server, or it did not answer in time
    POST_UNTRUSTED,  // its certificate is not one that this system trusts
    POST_BAD_ADDRESS // no address of a server
} PostOutcome;

typedef struct PostLetter {
    const char *address;        // http:// or https://
    const char *const *headers; // "Name: value", NULL behind the last
    const char *user;           // for HTTP's basic authentication
    const char *password;
    const char *text;
    size_t count;
} PostLetter;

typedef struct PostAnswer {
    PostOutcome outcome;
    int status; // of HTTP, where it answered
    // The first of what the server said, or why it could not be reached.
    char said[POST_SAID_MAX];
} PostAnswer;

// NULL if this system cannot.
Post *post_open(void);

// Sends the letter and waits, half a minute at most, and half of that for a
// server that says nothing or next to nothing. It is not followed to another
// address.
void post_send(Post *post, const PostLetter *letter, PostAnswer *answer);

// NULL does nothing.
void post_close(Post *post);

#endif
