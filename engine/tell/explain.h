// Why it went as it went: every effect as one sentence that names the move and
// the words concerned.

#ifndef TELL_EXPLAIN_H
#define TELL_EXPLAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/words.h"
#include "talk/bearing.h"
#include "talk/conversation.h"

enum { EXPLAIN_TEXT_MAX = 512 };

// Writes the sentence for `effect` of `turn`. Returns false if it was cut.
bool explain_effect(const Words *words, const Scenario *scenario,
                    const Turn *turn, const Effect *effect,
                    char out[EXPLAIN_TEXT_MAX]);

// Writes what can be seen of him as one line: "Hij zit achterover, de armen
// over elkaar, en kijkt op de klok."
bool explain_bearing(const Words *words, const Scenario *scenario,
                     const Bearing *bearing, char out[EXPLAIN_TEXT_MAX]);

// Writes `text` with {hij}, {Hij}, {hem}, {zijn} and {Zijn} filled in for this
// customer. Returns false if it was cut.
bool explain_person(const Words *words, const Scenario *scenario,
                    const char *text, char *out, size_t size);

// What happens, and what who comes in says: "De telefoon gaat. Marloes: ...".
// Returns false if it was cut.
bool explain_event(const Words *words, const Scenario *scenario, int event,
                   char out[EXPLAIN_TEXT_MAX]);

// What the ending `word` ("ja") is called; `word` itself if it is none.
const char *explain_ending(const Words *words, const char *word);

// How deep, in words; -1: not at all.
const char *explain_depth(const Words *words, int depth);

// What stands above a quadrant of the form: the scenario's own heading, or the
// usual one.
const char *explain_quadrant(const Words *words, const Scenario *scenario,
                             int quadrant);

// Your side of a turn as bare text: your sentence, or the words for the
// gesture. Lives as long as the scenario and the words.
const char *explain_you(const Words *words, const Turn *turn);

// The key of the words for the gesture of a turn; NULL where you said a
// sentence.
const char *explain_gesture_key(const Turn *turn);

// Copies his words of `span` to `out`, as he said them.
void explain_span(const Scenario *scenario, int span, char *out, size_t size);

// The same for in a sentence: of many words only the first, and a sign that
// there was more.
void explain_words(const Scenario *scenario, int span, char *out, size_t size);

#endif
