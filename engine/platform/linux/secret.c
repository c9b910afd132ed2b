#define _DEFAULT_SOURCE // getentropy

#include "platform/secret.h"

#include <unistd.h>

bool secret_fill(void *out, size_t size)
{
    return getentropy(out, size) == 0;
}
