// How words look on a screen: each is a face, a size of the one scale and a
// colour of the palette, by what it is for.

#ifndef SCREENS_LOOK_H
#define SCREENS_LOOK_H

#include "draw/layout.h"
#include "draw/palette.h"
#include "draw/type.h"

// name, face, size, colour
#define LOOKS(X)                                                               \
    X(SMALL_QUIET, TYPE_PRINT, TEXT_SMALL, quiet)                              \
    X(BODY, TYPE_PRINT, TEXT_BODY, ink)                                        \
    X(QUIET, TYPE_PRINT, TEXT_BODY, quiet)                                     \
    X(BOLD_ACCENT, TYPE_BOLD, TEXT_BODY, accent)                               \
    X(SMALL, TYPE_PRINT, TEXT_SMALL, ink)                                      \
    X(HEADING, TYPE_BOLD, TEXT_HEADING, ink)                                   \
    X(BOLD, TYPE_BOLD, TEXT_BODY, ink)                                         \
    X(SPEECH_ACCENT, TYPE_BOLD, TEXT_SPEECH, accent)                           \
    X(SMALL_ACCENT, TYPE_BOLD, TEXT_SMALL, accent)                             \
    X(HEADING_ACCENT, TYPE_BOLD, TEXT_HEADING, accent)                         \
    X(SPEECH, TYPE_PRINT, TEXT_SPEECH, ink)                                    \
    X(THOUGHT, TYPE_HAND, TEXT_SPEECH, thought)                                \
    X(LARGE, TYPE_PRINT, TEXT_HEADING, ink)                                    \
    X(HAND, TYPE_HAND, TEXT_BODY, ink)                                         \
    X(HAND_LARGE, TYPE_HAND, TEXT_SPEECH, ink)                                 \
    X(LABEL, TYPE_BOLD, TEXT_SMALL, quiet)                                     \
    X(SMALL_BOLD, TYPE_BOLD, TEXT_SMALL, ink)                                  \
    X(SMALL_THOUGHT, TYPE_PRINT, TEXT_SMALL, thought)                          \
    X(BODY_THOUGHT, TYPE_PRINT, TEXT_BODY, thought)                            \
    X(ON_ACCENT, TYPE_BOLD, TEXT_BODY, on_accent)                              \
    X(CLOSE, TYPE_PRINT, TEXT_BODY - 1, ink)                                   \
    X(CLOSE_BOLD, TYPE_BOLD, TEXT_BODY - 1, ink)                               \
    X(CLOSE_ACCENT, TYPE_BOLD, TEXT_BODY - 1, accent)                          \
    X(SMALL_WARNING, TYPE_BOLD, TEXT_SMALL, focus)                             \
    X(BOLD_THOUGHT, TYPE_BOLD, TEXT_BODY, thought)                             \
    X(BOLD_QUIET, TYPE_BOLD, TEXT_BODY, quiet)                                 \
    X(ACCENT, TYPE_PRINT, TEXT_BODY, accent)                                   \
    X(SMALL_ON_ACCENT, TYPE_BOLD, TEXT_SMALL, on_accent)                       \
    X(WARNING, TYPE_PRINT, TEXT_BODY, focus)

#define LOOK_NAME(NAME, FACE, SIZE, COLOUR) LOOK_##NAME,
typedef enum { LOOKS(LOOK_NAME) } Look;
#undef LOOK_NAME

// In letters of that size.
TypeStyle look_style(Look look, const Palette *colours, int text_percent);

#endif
