#include "base/nearest.h"

#include <string.h>

static int least(int a, int b, int c)
{
    int low = a < b ? a : b;
    return low < c ? low : c;
}

// Letters to change, add or drop to make one word the other (Levenshtein).
static int word_distance(const char *a, const char *b)
{
    int row[NEAREST_WORD_MAX + 1];
    int length = (int)strlen(b);
    for (int i = 0; i <= length; i++) {
        row[i] = i;
    }
    for (int y = 1; a[y - 1] != '\0'; y++) {
        int diagonal = row[0];
        row[0] = y;
        for (int x = 1; x <= length; x++) {
            int change = diagonal + (a[y - 1] != b[x - 1]);
            diagonal = row[x];
            row[x] = least(row[x] + 1, row[x - 1] + 1, change);
        }
    }
    return row[length];
}

Nearest nearest_begin(const char *word)
{
    return (Nearest){.word = word};
}

void nearest_try(Nearest *nearest, const char *candidate)
{
    size_t length = strlen(nearest->word);
    if (length > NEAREST_WORD_MAX || strlen(candidate) > NEAREST_WORD_MAX) {
        return;
    }
    int limit = ((int)length + 1) / 3;
    int distance = word_distance(nearest->word, candidate);
    if (distance > limit || distance >= (int)strlen(candidate)) {
        return;
    }
    if (nearest->best == NULL || distance < nearest->distance ||
        (distance == nearest->distance &&
         strcmp(candidate, nearest->best) < 0)) {
        nearest->best = candidate;
        nearest->distance = distance;
    }
}
