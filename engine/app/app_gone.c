#include "app/app_gone.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/words.h"

// At file scope because nothing can be handed to atexit.
static bool watching;

static void tell(void)
{
    const Words *words = watching ? words_open("nl") : NULL;
    if (words) {
        fprintf(stderr, "%s\n", words_get(words, "error.window.gone"));
    }
}

void gone_watch(void)
{
    watching = atexit(tell) == 0; // without it, it is only not told
}

void gone_rest(void)
{
    watching = false;
}
