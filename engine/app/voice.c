#include "app/voice.h"

#include <SDL_loadso.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static const char LIBRARY[] = "libspeechd.so.2";

enum { ONE_AT_A_TIME = 0, MESSAGE = 2 }; // SPD_MODE_SINGLE, SPD_MESSAGE

typedef struct Link Link; // SPDConnection

struct Voice {
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
static bool find(const Voice *voice, const char *name, void *function,
                 size_t size)
{
    void *found = SDL_LoadFunction(voice->library, name);
    if (found) {
        memcpy(function, &found, size);
    }
    return found != NULL;
}

static bool find_all(Voice *voice)
{
    return find(voice, "spd_open2", &voice->open, sizeof voice->open) &&
           find(voice, "spd_close", &voice->close, sizeof voice->close) &&
           find(voice, "spd_say", &voice->say, sizeof voice->say) &&
           find(voice, "spd_cancel", &voice->cancel, sizeof voice->cancel) &&
           find(voice, "spd_set_language", &voice->set_language,
                sizeof voice->set_language);
}

Voice *voice_open(void)
{
    Voice *voice = calloc(1, sizeof *voice);
    char *error = NULL;
    if (!voice) {
        return NULL;
    }
    voice->library = SDL_LoadObject(LIBRARY);
    if (voice->library && find_all(voice)) {
        voice->link = voice->open("geslaagd", "main", NULL, ONE_AT_A_TIME, NULL,
                                  1, &error);
        free(error);
    }
    if (!voice->link) {
        voice_close(voice);
        return NULL;
    }
    return voice;
}

void voice_close(Voice *voice)
{
    if (!voice) {
        return;
    }
    if (voice->link) {
        voice_hush(voice);
        voice->close(voice->link);
    }
    if (voice->library) {
        SDL_UnloadObject(voice->library);
    }
    free(voice);
}

bool voice_say(Voice *voice, const char *language, const char *text)
{
    // A language it does not have is no reason to say nothing.
    (void)voice->set_language(voice->link, language);
    return voice->say(voice->link, MESSAGE, text) >= 0;
}

void voice_hush(Voice *voice)
{
    (void)voice->cancel(voice->link);
}
