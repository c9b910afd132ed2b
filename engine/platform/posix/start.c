#include "platform/start.h"

void start_program(int *count, char ***arguments)
{
    (void)count; // as they come
    (void)arguments;
}
