#define _POSIX_C_SOURCE 200809L // pthread

#include "platform/mutex.h"

#include <pthread.h>
#include <stdlib.h>

struct Mutex {
    pthread_mutex_t held;
};

Mutex *mutex_open(void)
{
    Mutex *mutex = malloc(sizeof *mutex);
    if (mutex && pthread_mutex_init(&mutex->held, NULL) != 0) {
        free(mutex);
        return NULL;
    }
    return mutex;
}

void mutex_close(Mutex *mutex)
{
    if (mutex) {
        (void)pthread_mutex_destroy(&mutex->held);
        free(mutex);
    }
}

void mutex_lock(Mutex *mutex)
{
    (void)pthread_mutex_lock(&mutex->held);
}

void mutex_unlock(Mutex *mutex)
{
    (void)pthread_mutex_unlock(&mutex->held);
}
