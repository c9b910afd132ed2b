// A survey as tables for a trainer, and as one JSON object for programs.

#ifndef TERMINAL_COMMANDS_EXPLORE_TEXT_H
#define TERMINAL_COMMANDS_EXPLORE_TEXT_H

#include "author/explore/survey.h"
#include "author/program.h"

void explore_text_print(const Program *program, const Survey *survey);

// False when memory is out.
bool explore_text_json(const Survey *survey);

#endif
