// The display goes away: somebody closes the session, or pulls a plug. The
// library that speaks with it then ends the program from within, in English.

#ifndef APP_APP_GONE_H
#define APP_APP_GONE_H

// From here until gone_rest an end of the program is told on stderr as one that
// nobody chose.
void gone_watch(void);

void gone_rest(void);

#endif
