// The display goes away: somebody closes the session, or pulls a plug. The
// library that speaks with it then ends the program from within, in English.

#ifndef APP_TALK_GONE_H
#define APP_TALK_GONE_H

#include "base/words.h"

// From here until gone_rest an end of the program is told on stderr, in `words`
// as they are then, as one that nobody chose.
void gone_watch(const Words *const *words);

void gone_rest(void);

#endif
