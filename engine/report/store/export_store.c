#include "report/store/export_store.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "platform/clock.h"
#include "platform/memory_file.h"
#include "platform/terminal.h"

enum {
    TRIES = 5,
    FIRST_PAUSE = 1000, // milliseconds; each next is twice as long
    HTTP_OK = 200,
    HTTP_REDIRECT = 300,
    HTTP_BAD = 400, // the first that is no redirect
    HTTP_UNKNOWN = 401,
    HTTP_FORBIDDEN = 403,
    HTTP_TIMEOUT = 408,
    HTTP_CONFLICT = 409,
    HTTP_TOO_BIG = 413,
    HTTP_NO_SENSE = 422,
    HTTP_TOO_MANY = 429,
    HTTP_SERVER = 500
};

static const char RESOURCE[] = "statements";

typedef struct Sending {
    const Program *program;
    Post *post;
    const ExportStore *store;
    ExportSent *sent;
} Sending;

static bool begins_with(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static bool is_for_itself(const char *address)
{
    static const char *const HERE[] = {"http://127.0.0.1", "http://localhost",
                                       "http://[::1]"};
    for (size_t i = 0; i < sizeof HERE / sizeof *HERE; i++) {
        size_t size = strlen(HERE[i]);
        if (strncmp(address, HERE[i], size) == 0 &&
            strchr(":/", address[size])) { // also its end
            return true;
        }
    }
    return false;
}

const char *export_store_set_address(ExportStore *store, const char *address)
{
    if (!begins_with(address, "https://") && !is_for_itself(address)) {
        return "export.store.open";
    }
    const char *host = strstr(address, "://") + strlen("://");
    size_t host_size = strcspn(host, "/?#");
    if (memchr(host, '@', host_size)) {
        return "export.store.key_in_address";
    }
    size_t size = strcspn(address, "?#");
    while (size > 0 && address[size - 1] == '/') {
        size--;
    }
    size_t tail = sizeof RESOURCE; // with the "/" before it
    bool whole = size > tail && address[size - tail] == '/' &&
                 strncmp(address + size - tail + 1, RESOURCE, tail - 1) == 0;
    int wanted =
        snprintf(store->address, sizeof store->address, "%.*s%s%s", (int)size,
                 address, whole ? "" : "/", whole ? "" : RESOURCE);
    return host_size == 0 || (size_t)wanted >= sizeof store->address
               ? "export.store.address"
               : NULL;
}

bool export_store_set_key(ExportStore *store, const char *text)
{
    text += strspn(text, " \t\r\n");
    size_t size = strcspn(text, "\r\n");
    const char *colon = memchr(text, ':', size);
    if (!colon || colon == text || size >= EXPORT_STORE_MAX) {
        return false;
    }
    size_t key = (size_t)(colon - text);
    memcpy(store->key, text, key);
    store->key[key] = '\0';
    memcpy(store->secret, colon + 1, size - key - 1);
    store->secret[size - key - 1] = '\0';
    return true;
}

static bool may_be_over_soon(const PostAnswer *answer)
{
    return answer->outcome == POST_UNREACHED ||
           (answer->outcome == POST_ANSWERED &&
            (answer->status == HTTP_TIMEOUT ||
             answer->status == HTTP_TOO_MANY || answer->status >= HTTP_SERVER));
}

// It says so of what was sent, and not of the address or of who asks.
static bool is_about_text(const PostAnswer *answer)
{
    return answer->outcome == POST_ANSWERED &&
           (answer->status == HTTP_BAD || answer->status == HTTP_TOO_BIG ||
            answer->status == HTTP_NO_SENSE);
}

static const char *trouble_of(const PostAnswer *answer)
{
    switch (answer->outcome) {
    case POST_UNREACHED:
        return "export.store.network";
    case POST_UNTRUSTED:
        return "export.store.certificate";
    case POST_BAD_ADDRESS:
        return "export.store.address";
    case POST_ANSWERED:
        break;
    }
    if (answer->status >= HTTP_OK && answer->status < HTTP_REDIRECT) {
        return NULL;
    }
    if (answer->status >= HTTP_REDIRECT && answer->status < HTTP_BAD) {
        return "export.store.moved";
    }
    return answer->status == HTTP_UNKNOWN || answer->status == HTTP_FORBIDDEN
               ? "export.store.key"
           : may_be_over_soon(answer) ? "export.store.busy"
                                      : "export.store.refused";
}

// Who waits sees why.
static void say_try(const Sending *sending, int number)
{
    Pairs pairs = {0};
    pairs_number(&pairs, "getal", number);
    pairs_number(&pairs, "alle", TRIES);
    program_say(sending->program, stderr, "export.store.try", pairs.list);
}

// Whether it is there now; the answer is in `sent`.
static bool send(const Sending *sending, const char *text, size_t count)
{
    static const char *const HEADERS[] = {"Content-Type: application/json",
                                          "X-Experience-API-Version: 1.0.3",
                                          NULL};
    const ExportStore *store = sending->store;
    const PostLetter letter = {store->address, HEADERS, store->key,
                               store->secret,  text,    count};
    PostAnswer *answer = &sending->sent->answer;
    post_send(sending->post, &letter, answer);
    int pause = FIRST_PAUSE;
    for (int i = 1;
         i < TRIES && may_be_over_soon(answer) && !terminal_is_stopped(); i++) {
        say_try(sending, i + 1);
        clock_pause(pause);
        pause *= 2;
        post_send(sending->post, &letter, answer);
    }
    sending->sent->trouble = trouble_of(answer);
    sending->sent->refused = is_about_text(answer);
    return !sending->sent->trouble;
}

// One that is there, other than as it is now, stays as it is.
static bool send_one(const Sending *sending, const json_t *statement)
{
    char *text = json_dumps(statement, JSON_COMPACT);
    if (!text) {
        program_out_of_memory();
    }
    bool good = send(sending, text, strlen(text));
    if (!good && sending->sent->answer.status == HTTP_CONFLICT) {
        sending->sent->trouble = NULL;
        sending->sent->there++;
        good = true;
    }
    sending->sent->sent += good ? 1 : 0;
    free(text);
    return good;
}

// A store refuses all of them for the one that it has: then each by itself.
static bool send_list(const Sending *sending, const MemoryFile *memory)
{
    json_t *list = json_loadb(memory->bytes, memory->count, 0, NULL);
    if (!list) {
        program_out_of_memory();
    }
    bool good = send(sending, memory->bytes, memory->count);
    if (good) {
        sending->sent->sent += (int)json_array_size(list);
    } else if (sending->sent->answer.status == HTTP_CONFLICT) {
        good = true;
        for (size_t i = 0; good && i < json_array_size(list); i++) {
            good = send_one(sending, json_array_get(list, i));
        }
    }
    json_decref(list);
    return good;
}

bool export_store_send(const Program *program, Post *post,
                       const ExportStore *store, const ExportTalk *talk,
                       const ExportXapi *shown, ExportSent *sent)
{
    const Sending sending = {program, post, store, sent};
    MemoryFile memory;
    if (!memory_file_open(&memory)) {
        program_out_of_memory();
    }
    bool written = export_write_xapi(program, talk, 1, shown, memory.file);
    if (!memory_file_close(&memory) || !written) {
        program_out_of_memory();
    }
    bool good = send_list(&sending, &memory);
    free(memory.bytes);
    return good;
}
