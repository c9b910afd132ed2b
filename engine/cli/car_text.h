// In the car, after the conversation: first what you thought yourself, then
// what he thought, then every move with its reasons.

#ifndef CLI_CAR_TEXT_H
#define CLI_CAR_TEXT_H

#include "cli/input.h"
#include "cli/page.h"
#include "cli/session.h"

// Returns how the reading of answers ended; INPUT_LINE when all went well. At
// the end of input the rest is still printed; Ctrl-C stops at once.
InputResult car_print(const Page *page, Session *session, Input *input);

#endif
