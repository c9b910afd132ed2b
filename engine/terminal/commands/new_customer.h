// `new`: asks a few questions and writes a customer that can be played at once.

#ifndef TERMINAL_COMMANDS_NEW_CUSTOMER_H
#define TERMINAL_COMMANDS_NEW_CUSTOMER_H

#include "author/program.h"

int new_customer_run(const Program *program, int count, char **arguments);

#endif
