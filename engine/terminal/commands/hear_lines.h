// `hoor`: reads typed sentences, one JSON object a line, for tests and for who
// wants to know why.
//
//     {"target":"haakje","said":"(his last words)","text":"..."}
//     {"act":"door","second":"sluit","margin":0.62,"sure":true,"why":["..."]}
//
// The target is a kind of thing that can be touched ("haakje", "vak"), or a
// kind and a name of this customer ("haakje bel"), whose words are then what he
// said where `said` is not given. Without one every act is possible.

#ifndef TERMINAL_COMMANDS_HEAR_LINES_H
#define TERMINAL_COMMANDS_HEAR_LINES_H

#include "author/program.h"

// Runs the command; the exit status.
int hear_lines_run(const Program *program, int count, char **arguments);

#endif
