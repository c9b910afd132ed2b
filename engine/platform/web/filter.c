// A page starts no other programs.

#include "platform/filter.h"

FilterResult filter_run(const char *const *arguments, const Filtered *from,
                        char **output, size_t *output_count)
{
    (void)arguments;
    (void)from;
    *output = NULL;
    *output_count = 0;
    return FILTER_MISSING;
}
