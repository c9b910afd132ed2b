#include <stdlib.h>

#include "platform/environment.h"

const char *environment_get(const char *name)
{
    return getenv(name);
}
