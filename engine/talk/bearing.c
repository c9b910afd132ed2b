#include "talk/bearing.h"

static int within(int value)
{
    return value < 0 ? 0 : value > 100 ? 100 : value;
}

static Gaze gaze_of(const Conversation *now, const Bearing *bearing)
{
    if (now->wrote_last) {
        return GAZE_PEN;
    }
    const Beat *said =
        now->said[0] == NONE ? 0 : &now->scenario->beats[now->said[0]];
    if (said && said->gaze_set) {
        return said->gaze;
    }
    if (bearing->attention < 30) {
        return GAZE_CLOCK;
    }
    if (now->last_depth >= 3) {
        return GAZE_WINDOW;
    }
    return bearing->attention < 38 ? GAZE_TABLE : GAZE_YOU;
}

static Arms arms_of(const Conversation *now, const Bearing *bearing)
{
    if (now->together < 0 || bearing->openness < 32) {
        return ARMS_CROSSED;
    }
    if (now->last_depth >= 3) {
        return now->move_count % 2 ? ARMS_CHIN : ARMS_CUP;
    }
    return bearing->openness >= 62 ? ARMS_OPEN : ARMS_TABLE;
}

// Who sees you write looks at that, and waits.
static Expression expression_of(const Conversation *now)
{
    return now->wrote_last || now->said[0] == NONE
               ? EXPRESSION_NONE
               : now->scenario->beats[now->said[0]].expression;
}

Bearing bearing_of(const Conversation *now)
{
    Bearing bearing = {
        .attention = now->attention,
        .warmth = now->positivity,
        .openness =
            within(rapport_divide(now->coordination + now->positivity, 2) +
                   4 * now->together - 3 * now->pressure),
        .tension = within(12 * now->pressure + (50 - now->positivity)),
    };
    bearing.gaze = gaze_of(now, &bearing);
    bearing.arms = arms_of(now, &bearing);
    bearing.expression = expression_of(now);
    return bearing;
}
