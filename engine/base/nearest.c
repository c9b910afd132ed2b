#include "base/nearest.h"

#include <string.h>

static int least(int a, int b, int c)
{
    int low = a < b ? a : b;
    return low < c ? low : c;
}

// Letters to change, add, drop or swap with the next to make one word the
// other.
static int word_distance(const char *a, const char *b)
{
    int rows[3][NEAREST_WORD_MAX + 1];
    int length = (int)strlen(b);
    for (int i = 0; i <= length; i++) {
        rows[0][i] = i;
    }
    int y = 0;
    while (a[y] != '\0') {
        const int *two = rows[(y + 2) % 3];
        const int *one = rows[y % 3];
        int *row = rows[(y + 1) % 3];
        row[0] = y + 1;
        for (int x = 1; x <= length; x++) {
            row[x] = least(one[x] + 1, row[x - 1] + 1,
                           one[x - 1] + (a[y] != b[x - 1]));
            if (y > 0 && x > 1 && a[y] == b[x - 2] && a[y - 1] == b[x - 1]) {
                row[x] = least(row[x], two[x - 2] + 1, row[x]);
            }
        }
        y++;
    }
    return rows[y % 3][length];
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
