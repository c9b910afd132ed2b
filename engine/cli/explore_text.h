// A survey as tables for a trainer, and as one JSON object for programs.

#ifndef CLI_EXPLORE_TEXT_H
#define CLI_EXPLORE_TEXT_H

#include "cli/program.h"
#include "cli/survey.h"

void explore_print(const Program *program, const Survey *survey);

// False when memory is out.
bool explore_print_json(const Survey *survey);

#endif
