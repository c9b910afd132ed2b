#include "platform/loop.h"

void loop_run(const Loop *loop)
{
    int rest = loop->rest(loop->self);
    while (rest != LOOP_END) {
        loop->turn(loop->self, loop->wait(loop->self, rest));
        rest = loop->rest(loop->self);
    }
    loop->end(loop->self);
}

void loop_wake(void)
{
}
