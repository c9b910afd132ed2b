// The rules of a move, in their order. Each looks at the state as the one
// before left it. Only conversation.c calls them.

#ifndef TALK_RULES_H
#define TALK_RULES_H

#include "talk/play/play.h"

void rules_uptake(Play *play);   // R1, R2
void rules_pressure(Play *play); // the run of questions, R4
void rules_act(Play *play);      // R6, R7, R9, R10, R11, R13
void rules_trick(Play *play);    // R12
void rules_leary(Play *play);    // R14
void rules_notes(Play *play);    // R5
void rules_cells(Play *play);    // the cell, R17
void rules_age(Play *play);      // R3
void rules_hooks(Play *play);    // R16
void rules_share(Play *play);    // R8

#endif
