// A customer of one's own: made anew, or taken in as he came in one file. Who
// he is is read first, and a name that is taken is asked about.

#ifndef SCREENS_OWN_OWN_H
#define SCREENS_OWN_OWN_H

#include "screens/parts/field.h"
#include "screens/parts/sheet.h"
#include "screens/screen.h"

typedef struct OwnPage {
    Sheet sheet;
    Field name; // of who is to be made
    int kind;   // of talk, that he is made for
} OwnPage;

extern const Screen SCREEN_OWN;

#endif
