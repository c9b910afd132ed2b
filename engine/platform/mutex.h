// One at a time, between threads. Only where phones can join (network.h): all
// else is done by one thread.

#ifndef PLATFORM_MUTEX_H
#define PLATFORM_MUTEX_H

typedef struct Mutex Mutex;

// NULL when memory is out.
Mutex *mutex_open(void);
void mutex_close(Mutex *mutex); // NULL too

void mutex_lock(Mutex *mutex);
void mutex_unlock(Mutex *mutex);

#endif
