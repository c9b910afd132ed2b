#include "talk/pace.h"

#include "base/text.h"

static const double LETTER = 0.075;
static const double NOTE_LEAST = 0.4;
static const double NOTE_MOST = 3;
static const double WORD = 0.27;
static const double SPEECH_MOST = 8;

double pace_silence(const Conversation *before)
{
    return PACE_SILENCE_LEAST + (PACE_SILENCE_MOST - PACE_SILENCE_LEAST) *
                                    conversation_rapport(before) / 100;
}

double pace_write(const char *note)
{
    double seconds = LETTER * (double)text_letters(note);
    if (seconds <= 0) {
        return 0;
    }
    return seconds < NOTE_LEAST  ? NOTE_LEAST
           : seconds > NOTE_MOST ? NOTE_MOST
                                 : seconds;
}

double pace_speak(int words)
{
    double seconds = PACE_BREATH + 0.12 + WORD * words;
    return seconds < SPEECH_MOST ? seconds : SPEECH_MOST;
}

const char *pace_note(const Conversation *now, int cell)
{
    const char *note = "";
    for (int i = 0; i <= now->cells[cell].depth && i < DEPTHS; i++) {
        const char *here = now->scenario->cells[cell].note[i];
        note = here && here[0] ? here : note;
    }
    return note;
}
