// Typed sentences: whatever comes in, it is read as something that the thing
// touched allows, twice the same.

#include "fuzz.h"

#include "hear/hear.h"

enum { PIECE_MAX = 4096 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static Arena kept;
    static const Hear *hear;
    char text[PIECE_MAX];
    if (hear == NULL) {
        hear = hear_open(&kept);
        assert(hear != NULL);
    }
    if (count == 0 || count >= sizeof text) {
        return 0;
    }
    int touched = bytes[0] % (TOPIC_KINDS + 1) - 1;
    memcpy(text, bytes + 1, count - 1);
    text[count - 1] = '\0';
    Heard heard = hear_read(hear, touched, text + (count - 1) / 2, text);
    Heard again = hear_read(hear, touched, text + (count - 1) / 2, text);
    assert((hear_allowed(touched) >> heard.kind & 1) != 0);
    assert(heard.margin >= 0 && heard.margin <= 100);
    assert(heard.reason_count <= HEAR_REASONS_MAX);
    assert(heard.kind == again.kind && heard.margin == again.margin);
    return 0;
}
