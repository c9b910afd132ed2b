// `new`: asks a few questions and writes a customer that can be played at once.

#ifndef CLI_NEW_CUSTOMER_H
#define CLI_NEW_CUSTOMER_H

#include "cli/program.h"

int new_customer_run(const Program *program, int count, char **arguments);

#endif
