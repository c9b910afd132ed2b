// How it went over time, with each customer, as the car shows it.

#ifndef APP_AFTER_PROGRESS_H
#define APP_AFTER_PROGRESS_H

#include "keep/session.h"
#include "screens/model.h"

// Reads it from the journal into `back`, for whom the session speaks; nothing
// where there is no journal. The texts live with `arena`.
void progress_read(const Session *session, Arena *arena, ModelBack *back);

// Forgets everything of `name`. False where it could not be, which is said.
bool progress_forget(const Session *session, const char *name);

#endif
