#include <dlfcn.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "platform/speech.h"

static const char LIBRARY[] = "libspeechd.so.2";

enum { ONE_AT_A_TIME = 0, MESSAGE = 2 }; // SPD_MODE_SINGLE, SPD_MESSAGE

typedef struct Link Link; // SPDConnection

struct Speech {
    void *library;
    Link *link;
    Link *(*open)(const char *client, const char *connection, const char *user,
                  int mode, const void *address, int autospawn, char **error);
    void (*close)(Link *link);
    int (*say)(Link *link, int priority, const char *text);
    int (*cancel)(Link *link);
    int (*set_language)(Link *link, const char *language);
};

// C does not let a pointer to an object become one to a function; their bytes
// are the same wherever a library can be loaded (POSIX, dlsym).
static bool find(const Speech *speech, const char *name, void *function,
                 size_t size)
{
    void *found = dlsym(speech->library, name);
    if (found) {
        memcpy(function, &found, size);
    }
    return found != NULL;
}

static bool find_all(Speech *speech)
{
    return find(speech, "spd_open2", &speech->open, sizeof speech->open) &&
           find(speech, "spd_close", &speech->close, sizeof speech->close) &&
           find(speech, "spd_say", &speech->say, sizeof speech->say) &&
           find(speech, "spd_cancel", &speech->cancel, sizeof speech->cancel) &&
           find(speech, "spd_set_language", &speech->set_language,
                sizeof speech->set_language);
}

Speech *speech_open(void)
{
    Speech *speech = calloc(1, sizeof *speech);
    char *error = NULL;
    if (!speech) {
        return NULL;
    }
    speech->library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (speech->library && find_all(speech)) {
        speech->link = speech->open("geslaagd", "main", NULL, ONE_AT_A_TIME,
                                    NULL, 1, &error);
        free(error);
    }
    if (!speech->link) {
        speech_close(speech);
        return NULL;
    }
    return speech;
}

void speech_close(Speech *speech)
{
    if (!speech) {
        return;
    }
    if (speech->link) {
        speech_hush(speech);
        speech->close(speech->link);
    }
    if (speech->library) {
        dlclose(speech->library);
    }
    free(speech);
}

bool speech_say(Speech *speech, const char *language, const char *text)
{
    // A language it does not have is no reason to say nothing.
    (void)speech->set_language(speech->link, language);
    return speech->say(speech->link, MESSAGE, text) >= 0;
}

void speech_hush(Speech *speech)
{
    (void)speech->cancel(speech->link);
}
