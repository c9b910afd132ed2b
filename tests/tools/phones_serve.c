// A room with a question in it, for a browser to look at (tests/pictures):
// phones_serve KIND [LANGUAGE] prints where phones come in, and where the
// trainer does, and waits for a line. KIND: donker, stem, uitslag, gok, zeg,
// gedachte, kaart.

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "room/server.h"

static void wake(void *self)
{
    (void)self;
}

static void fill(RoomQuestion *question, const char *kind)
{
    static const char *const KINDS[ROOM_ASKS] = {"donker", "stem",     "gok",
                                                 "zeg",    "gedachte", "kaart"};
    static const char *const TEXTS[] = {
        "Vertel eens, wat maakt het zo druk?",
        "U moet gewoon beter plannen. Dat zeg ik tegen iedereen, en het helpt.",
        "Dat klinkt als lange dagen.", "Zullen we dan maar beginnen?"};
    for (int i = 0; i < ROOM_ASKS; i++) {
        question->kind =
            strcmp(kind, KINDS[i]) == 0 ? (RoomAsks)i : question->kind;
    }
    question->shown = strcmp(kind, "uitslag") == 0;
    question->kind = question->shown ? ROOM_VOTE : question->kind;
    question->count = question->kind == ROOM_THOUGHT ? 1 : 4;
    (void)text_copy(question->name, sizeof question->name, "Wim de Graaf");
    (void)text_copy(question->lead, sizeof question->lead,
                    "Het is altijd druk in november. Nou ja, druk.");
    for (int i = 0; i < question->count; i++) {
        (void)text_copy(question->texts[i], sizeof question->texts[i],
                        TEXTS[i]);
        question->hands[i] = question->shown ? 7 - 2 * i : 0;
    }
}

int main(int count, char **arguments)
{
    static RoomQuestion question;
    static RoomDesk desk;
    static RoomSeen seen;
    char address[SERVER_ADDRESS_BYTES];
    char line[64];
    Server *server =
        server_open(words_open_or_usual(count > 2 ? arguments[2] : "nl"),
                    "127.0.0.1", wake, NULL);
    if (!server) {
        return 1;
    }
    fill(&question, count > 1 ? arguments[1] : "donker");
    (void)text_copy(desk.where, sizeof desk.where, "Noor op de stoel");
    (void)text_copy(desk.thought, sizeof desk.thought,
                    "Weer eentje met een map.");
    desk.brings_count = 1;
    (void)text_copy(desk.brings[0], sizeof desk.brings[0],
                    "Vertel eens, wat maakt het zo druk? \u2192 dieper");
    server_exchange(server, &question, &desk, &seen);
    for (int i = 0; i < 2; i++) {
        server_write_address(server, i == 1, address);
        (void)printf("%s\n", address);
    }
    (void)fflush(stdout);
    while (fgets(line, sizeof line, stdin)) { // each line confirms the trainer
        server_act(server, SERVER_TRAINER_IS, 0);
    }
    server_close(server);
    return 0;
}
