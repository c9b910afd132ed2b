#include "draw/touch.h"

#define WORD_OF(NAME, WORD) WORD,

const char *touch_kind_name(TouchKind kind)
{
    static const char *const WORDS[] = {TOUCH_KINDS(WORD_OF)};
    return WORDS[kind];
}

const char *touch_button_name(ButtonName button)
{
    static const char *const WORDS[] = {TOUCH_BUTTONS(WORD_OF)};
    return WORDS[button];
}
