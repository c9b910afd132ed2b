#include "author/check_text.h"

#include "base/pairs.h"
#include "base/text.h"
#include "talk/scenario/room_words.h"

// The rooms there are, with a comma between them.
static void list_rooms(char *out, size_t size)
{
    out[0] = '\0';
    for (size_t i = 0; room_words_get(i); i++) {
        text_append(out, size, i ? ", " : "");
        text_append(out, size, room_words_get(i));
    }
}

void check_text_write(const Program *program, const Finding *finding,
                      char sentence[PROGRAM_TEXT_MAX],
                      char remedy[PROGRAM_TEXT_MAX])
{
    char rooms[PROGRAM_TEXT_MAX];
    list_rooms(rooms, sizeof rooms);
    Pairs named = {0};
    pairs_text(&named, "woord", finding->word ? finding->word : "");
    pairs_text(&named, "kamers", rooms);
    pairs_text(&named, "detail", finding->detail);
    pairs_text(&named, "na", finding->after ? finding->after : "");
    pairs_text(&named, "waar", finding->where ? finding->where : "");
    pairs_text(&named, "wacht", finding->wait ? finding->wait : "…");
    const char *const *pairs = named.list;
    program_fill(program, sentence, check_key(finding->kind), pairs);
    program_fill(program, remedy, check_remedy_key(finding->kind), pairs);
}
