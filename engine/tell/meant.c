#include "tell/meant.h"

#include <stdio.h>

#include "talk/conversation.h"

enum { KEY_MAX = 32 };

const char *meant_words(const Words *words, Act act)
{
    char key[KEY_MAX];
    snprintf(key, sizeof key, "own.kind.%s", scenario_act_word(act));
    return words_get_or(words, key, NULL);
}

Act meant_other(const Words *words, const Scenario *scenario, Move move, int i)
{
    TopicKind touched = scenario->topics[move.topic].kind;
    int act = 0;
    for (; act < ACT_KINDS; act++) {
        bool other = act != move.act && conversation_takes(touched, (Act)act) &&
                     meant_words(words, (Act)act);
        if (other && i-- == 0) {
            break;
        }
    }
    return (Act)act;
}
