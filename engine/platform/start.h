// What a system wants before the program can begin.

#ifndef PLATFORM_START_H
#define PLATFORM_START_H

// To be called first in main, with its arguments: they are UTF-8 afterwards,
// and what is written goes out as it stands, in UTF-8. No file that is opened
// later becomes an end (stdin, stdout, stderr) that was closed before.
void start_program(int *count, char ***arguments);

#endif
