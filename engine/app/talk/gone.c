#include "app/talk/gone.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

// At file scope because nothing can be handed to atexit. NULL: not watching.
static const Words *const *spoken;

static void tell(void)
{
    if (spoken) {
        fprintf(stderr, "%s\n", words_get(*spoken, "error.window.gone"));
    }
}

void gone_watch(const Words *const *words)
{
    spoken = atexit(tell) == 0 ? words : NULL; // then it is only not told
}

void gone_rest(void)
{
    spoken = NULL;
}
