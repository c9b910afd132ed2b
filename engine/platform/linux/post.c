#include "platform/post.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

// Whatever TLS it stands on; they are the same from without.
static const char *const LIBRARIES[] = {"libcurl.so.4", "libcurl-gnutls.so.4",
                                        "libcurl-nss.so.4"};

// What libcurl's interface, which does not change, has by these numbers.
enum {
    OPTION_WRITE_TO = 10001,
    OPTION_ADDRESS = 10002,
    OPTION_ERROR = 10010,
    OPTION_TIMEOUT = 13,
    OPTION_TEXT = 10015,
    OPTION_LEAST = 19,
    OPTION_LEAST_TIME = 20,
    OPTION_HEADERS = 10023,
    OPTION_COUNT = 60,
    OPTION_CONNECT_TIMEOUT = 78,
    OPTION_NO_SIGNAL = 99,
    OPTION_PROTOCOLS = 181,
    OPTION_USER = 10173,
    OPTION_PASSWORD = 10174,
    OPTION_WRITE = 20011,
    INFO_STATUS = 0x200002,
    HTTP_AND_HTTPS = 3,
    ERROR_BYTES = 256
};

enum { PATIENCE = 30, PATIENCE_TO_CONNECT = 10 }; // seconds
// Slower than so many bytes a second, for so many seconds, is no answer.
enum { LEAST = 10, LEAST_TIME = 15 };

typedef struct Curl Curl;
typedef struct Headers Headers; // struct curl_slist

struct Post {
    void *library;
    Curl *(*open)(void);
    void (*close)(Curl *curl);
    int (*set)(Curl *curl, int option, ...);
    int (*perform)(Curl *curl);
    int (*get)(Curl *curl, int info, ...);
    Headers *(*add)(Headers *headers, const char *header);
    void (*free)(Headers *headers);
};

// C does not let a pointer to an object become one to a function; their bytes
// are the same wherever a library can be loaded (POSIX, dlsym).
static bool find(const Post *post, const char *name, void *function,
                 size_t size)
{
    void *found = dlsym(post->library, name);
    if (found) {
        memcpy(function, &found, size);
    }
    return found != NULL;
}

static bool find_all(Post *post)
{
    return find(post, "curl_easy_init", &post->open, sizeof post->open) &&
           find(post, "curl_easy_cleanup", &post->close, sizeof post->close) &&
           find(post, "curl_easy_setopt", &post->set, sizeof post->set) &&
           find(post, "curl_easy_perform", &post->perform,
                sizeof post->perform) &&
           find(post, "curl_easy_getinfo", &post->get, sizeof post->get) &&
           find(post, "curl_slist_append", &post->add, sizeof post->add) &&
           find(post, "curl_slist_free_all", &post->free, sizeof post->free);
}

Post *post_open(void)
{
    Post *post = calloc(1, sizeof *post);
    if (!post) {
        return NULL;
    }
    for (size_t i = 0;
         !post->library && i < sizeof LIBRARIES / sizeof *LIBRARIES; i++) {
        post->library = dlopen(LIBRARIES[i], RTLD_NOW | RTLD_LOCAL);
    }
    if (!post->library || !find_all(post)) {
        post_close(post);
        return NULL;
    }
    return post;
}

void post_close(Post *post)
{
    if (post && post->library) {
        dlclose(post->library);
    }
    free(post);
}

static size_t take(const char *bytes, size_t one, size_t count, void *answer)
{
    char *said = ((PostAnswer *)answer)->said;
    size_t used = strlen(said);
    size_t room = POST_SAID_MAX - 1 - used;
    size_t size = one * count < room ? one * count : room;
    memcpy(said + used, bytes, size);
    said[used + size] = '\0';
    return one * count;
}

static PostOutcome outcome_of(int code)
{
    switch (code) {
    case 0:
        return POST_ANSWERED;
    case 1: // a protocol it does not speak
    case 3: // no address
        return POST_BAD_ADDRESS;
    case 35: // no agreement on how to be safe
    case 51:
    case 60: // a certificate that cannot be checked
    case 77: // no certificates to check it with
        return POST_UNTRUSTED;
    default:
        return POST_UNREACHED;
    }
}

static Headers *write_headers(const Post *post, const PostLetter *letter)
{
    Headers *headers = NULL;
    for (size_t i = 0; letter->headers[i]; i++) {
        headers = post->add(headers, letter->headers[i]);
    }
    return headers;
}

static void set_up(const Post *post, Curl *curl, const PostLetter *letter,
                   PostAnswer *answer)
{
    post->set(curl, OPTION_ADDRESS, letter->address);
    post->set(curl, OPTION_PROTOCOLS, (long)HTTP_AND_HTTPS);
    post->set(curl, OPTION_USER, letter->user);
    post->set(curl, OPTION_PASSWORD, letter->password);
    post->set(curl, OPTION_TEXT, letter->text);
    post->set(curl, OPTION_COUNT, (long)letter->count);
    post->set(curl, OPTION_NO_SIGNAL, 1L);
    post->set(curl, OPTION_CONNECT_TIMEOUT, (long)PATIENCE_TO_CONNECT);
    post->set(curl, OPTION_TIMEOUT, (long)PATIENCE);
    post->set(curl, OPTION_LEAST, (long)LEAST);
    post->set(curl, OPTION_LEAST_TIME, (long)LEAST_TIME);
    post->set(curl, OPTION_WRITE, take);
    post->set(curl, OPTION_WRITE_TO, answer);
}

void post_send(Post *post, const PostLetter *letter, PostAnswer *answer)
{
    *answer = (PostAnswer){.outcome = POST_UNREACHED};
    char why[ERROR_BYTES] = "";
    Curl *curl = post->open();
    if (!curl) {
        return;
    }
    Headers *headers = write_headers(post, letter);
    set_up(post, curl, letter, answer);
    post->set(curl, OPTION_HEADERS, headers);
    post->set(curl, OPTION_ERROR, why);
    answer->outcome = outcome_of(post->perform(curl));
    long status = 0;
    post->get(curl, INFO_STATUS, &status);
    answer->status = (int)status;
    if (answer->outcome != POST_ANSWERED) {
        answer->said[0] = '\0';
        (void)take(why, 1, strlen(why), answer);
    }
    post->free(headers);
    post->close(curl);
}
