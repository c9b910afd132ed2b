// That another program has the journal, in the window that waits for it.

#ifndef APP_APP_WAIT_H
#define APP_APP_WAIT_H

// Says so over the picture that is there, and on stderr. `app` is an App with
// its window and letters, in the middle of whatever it does: nothing of it is
// changed but what is seen.
void app_wait_show(void *app);

#endif
