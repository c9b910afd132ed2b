// The voices of Windows, by SAPI 5.4 (Microsoft, "ISpVoice").

#define COBJMACROS
#define INITGUID

#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

#include <sapi.h>

#include "platform/speech.h"
#include "platform/windows/wide.h"

struct Speech {
    ISpVoice *voice;
};

Speech *speech_open(void)
{
    Speech *speech = calloc(1, sizeof *speech);
    if (!speech) {
        return NULL;
    }
    CoInitializeEx(NULL, COINIT_APARTMENTTHREADED);
    if (FAILED(CoCreateInstance(&CLSID_SpVoice, NULL, CLSCTX_ALL, &IID_ISpVoice,
                                (void **)&speech->voice))) {
        CoUninitialize();
        free(speech);
        return NULL;
    }
    return speech;
}

void speech_close(Speech *speech)
{
    if (speech) {
        speech_hush(speech);
        ISpVoice_Release(speech->voice);
        CoUninitialize();
        free(speech);
    }
}

// The text as SSML, so that a voice of the language is chosen where there is
// one; without, the usual voice reads it.
bool speech_say(Speech *speech, const char *language, const char *text)
{
    wchar_t tongue[WIDE_MAX];
    wchar_t words[WIDE_MAX];
    wchar_t whole[2 * WIDE_MAX];
    if (!wide_from(tongue, language) || !wide_from(words, text)) {
        return false;
    }
    for (wchar_t *c = words; *c; c++) {
        if (*c == L'<' || *c == L'&' || *c == L'>') {
            *c = L' ';
        }
    }
    wcscpy(whole, L"<speak version=\"1.0\" xml:lang=\"");
    wcscat(whole, wcscmp(tongue, L"nl") == 0 ? L"nl-NL" : L"en-US");
    wcscat(whole, L"\">");
    wcscat(whole, words);
    wcscat(whole, L"</speak>");
    return SUCCEEDED(
        ISpVoice_Speak(speech->voice, whole, SPF_ASYNC | SPF_IS_XML, NULL));
}

void speech_hush(Speech *speech)
{
    ISpVoice_Speak(speech->voice, L"", SPF_ASYNC | SPF_PURGEBEFORESPEAK, NULL);
}
