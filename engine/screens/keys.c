#include "screens/keys.h"

static const Key WINDOW[] = {
    {.key = KEY_FULL, .does = INTENT_FULL},
    {.key = KEY_LARGER, .does = INTENT_LARGER},
    {.key = KEY_SMALLER, .does = INTENT_SMALLER},
    {.key = KEY_HELP, .does = INTENT_HELP},
    {.key = KEY_SETTINGS, .does = INTENT_SETTINGS},
};

// A trainer has them under his hands all day: letters that no screen wants.
static const Key LESSON[] = {
    {.letter = 'x', .does = INTENT_FREEZE},
    {.letter = 'b', .does = INTENT_DARKEN},
    {.letter = 'l', .does = INTENT_LETTERS},
    {.letter = 'n', .does = INTENT_SWAP},
    {.letter = 'q', .does = INTENT_PHONES},
    {.letter = 'k', .does = INTENT_PHONES_CONFIRM},
    {.key = KEY_DARK, .does = INTENT_DARKEN}, // also where a name is typed
    {.key = KEY_COCKPIT, .does = INTENT_COCKPIT},
};

const Keys KEYS_WINDOW = {WINDOW, sizeof WINDOW / sizeof WINDOW[0]};
const Keys KEYS_LESSON = {LESSON, sizeof LESSON / sizeof LESSON[0]};
const Keys KEYS_NONE = {0};

static bool is_struck(const Key *key, const Input *input)
{
    return key->letter
               ? input->kind == INPUT_LETTER && input->letter == key->letter
               : input->kind == INPUT_KEY && input->key == key->key;
}

int keys_find(const Keys *keys, unsigned mode, bool group, const Input *input)
{
    for (size_t i = 0; i < keys->count; i++) {
        const Key *key = &keys->all[i];
        bool counts =
            (!key->when || (key->when & mode)) && (group || !key->group);
        if (counts && is_struck(key, input)) {
            return key->does;
        }
    }
    return NONE;
}

Intent keys_wish(const Keys *keys, const Input *input)
{
    int kind = keys_find(keys, 0, true, input);
    return (Intent){.kind = kind == NONE ? INTENT_NONE : (IntentKind)kind};
}
