#include "draw/type_runs.h"

#include <string.h>

#include "base/text.h"

enum { LATIN_END = 0x250 };

static bool is_between(uint32_t code, uint32_t first, uint32_t last)
{
    return code >= first && code <= last;
}

bool type_runs_is_plain(const char *text)
{
    uint32_t code;
    while ((code = text_next(&text)) != 0) {
        if (code >= LATIN_END && !is_between(code, 0x2010, 0x2026)) {
            return false;
        }
    }
    return true;
}

// The script of a letter that is read leftwards, or NULL.
static const char *leftward_script(uint32_t code)
{
    if (is_between(code, 0x0590, 0x05FF) || is_between(code, 0xFB1D, 0xFB4F)) {
        return "Hebr";
    }
    bool arabic =
        is_between(code, 0x0600, 0x06FF) || is_between(code, 0x0750, 0x077F) ||
        is_between(code, 0x08A0, 0x08FF) || is_between(code, 0xFB50, 0xFDFF) ||
        is_between(code, 0xFE70, 0xFEFC);
    return arabic ? "Arab" : NULL;
}

// What belongs to the letter before it: accents, joiners, the colour of a face.
static bool is_joined(uint32_t code)
{
    return is_between(code, 0x0300, 0x036F) ||
           is_between(code, 0x200B, 0x200F) ||
           is_between(code, 0xFE00, 0xFE0F) ||
           is_between(code, 0x1F3FB, 0x1F3FF);
}

// What stands between words in any direction.
static bool is_neutral(uint32_t code)
{
    return code < 0x80 ? strchr(" '\"-.,:", (int)code) != NULL
                       : is_between(code, 0x2010, 0x201F);
}

static TypeFrom from_of(uint32_t code, TypeHas *has, void *self)
{
    for (int from = 0; from < TYPE_FROMS; from++) {
        if (has(self, (TypeFrom)from, code)) {
            return (TypeFrom)from;
        }
    }
    return TYPE_FROM_FACE; // nobody has it
}

// Whether behind the blanks at `at` more of the script comes.
static bool goes_on(const char *at, const char *script)
{
    uint32_t code;
    do {
        code = text_next(&at);
    } while (code != 0 && is_neutral(code));
    const char *other = leftward_script(code);
    return other && strcmp(other, script) == 0;
}

static bool belongs(const TypeRun *run, const char *at, TypeHas *has,
                    void *self)
{
    const char *next = at;
    uint32_t code = text_next(&next);
    const char *script = leftward_script(code);
    if (is_joined(code)) {
        return true;
    }
    if (run->leftwards) {
        return (script && strcmp(script, run->script) == 0) ||
               (is_neutral(code) && goes_on(next, run->script));
    }
    return !script && from_of(code, has, self) == run->from;
}

TypeRun type_runs_next(const char *text, size_t start, TypeHas *has, void *self)
{
    const char *at = text + start;
    uint32_t code = text_next(&at);
    const char *script = leftward_script(code);
    TypeRun run = {.start = start,
                   .from = from_of(code, has, self),
                   .leftwards = script != NULL,
                   .script = script ? script : "Latn"};
    while (*at != '\0' && belongs(&run, at, has, self)) {
        (void)text_next(&at);
    }
    run.end = (size_t)(at - text);
    return run;
}
