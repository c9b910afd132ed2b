// The table that assets/hear/tool made: as text, so that it can be kept with
// the rest. A row for each feature, in it a letter for each kind.

#include "hear/hear_parts.h"
#include "table.inc"

const char *hear_table_row(int row)
{
    return ROWS[row];
}

int hear_table_sure(HearKind kind)
{
    return SURE[kind];
}

void hear_score(const HearFeatures *features, int scores[HEAR_KINDS])
{
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        scores[kind] = kind == HEAR_NOTHING ? NOTHING : 0;
    }
    for (int i = 0; i < features->count; i++) {
        const char *row = hear_table_row(features->list[i].row);
        int worth = features->list[i].worth;
        for (int kind = 0; kind < HEAR_KINDS; kind++) {
            scores[kind] += worth * (row[kind] - HEAR_WEIGHT_ZERO);
        }
    }
}
