// How he is seen in the window: as the conversation has it, and, where the
// writer named no expression, what his own words give away. The words that do
// so stand in assets/words, a list for each expression; only his face follows
// them, for a word may be meant otherwise. Nothing that is recorded or told
// depends on it.

#ifndef TELL_SEEN_H
#define TELL_SEEN_H

#include "base/words.h"
#include "talk/bearing.h"
#include "talk/conversation.h"

Bearing seen_bearing(const Words *words, const Conversation *now);

// The expression whose words stand in `text`: the first of the lists that has
// one, as whole words, large or small; EXPRESSION_NONE where none does.
Expression seen_in_text(const Words *words, const char *text);

#endif
