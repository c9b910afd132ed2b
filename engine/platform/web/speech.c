// The voices of the browser (Web Speech API, "SpeechSynthesis").

#include "platform/speech.h"

#include <stdlib.h>

#include "platform/web/library.h"

struct Speech {
    bool speaks;
};

Speech *speech_open(void)
{
    Speech *speech = library_speaks() ? calloc(1, sizeof *speech) : NULL;
    if (speech) {
        speech->speaks = true;
    }
    return speech;
}

void speech_close(Speech *speech)
{
    if (speech) {
        library_hush();
        free(speech);
    }
}

bool speech_say(Speech *speech, const char *language, const char *text)
{
    library_say(language, text);
    return speech->speaks;
}

void speech_hush(Speech *speech)
{
    (void)speech;
    library_hush();
}
