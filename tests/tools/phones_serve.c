// A room for browsers (tests/systems/phones.sh). phones_serve [LANGUAGE] prints
// where phones come in, where the trainer does, and the four letters, a line
// each. Then each line it reads is done, and answered by one that tells what
// phones gave:
//     donker stem uitslag gok zeg gedachte kaart    that is asked
//     ja                                            the trainer's phone is in
//     zie                                           nothing
//
//     {"joined": 1, "hands": [0, 1, 0, 0], "texts": ["Weer eentje"]}

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

// Texts of this test have no letter that JSON wants escaped.
static void tell(const RoomSeen *seen)
{
    (void)printf("{\"joined\": %d, \"hands\": [%d, %d, %d, %d], \"texts\": [",
                 seen->joined, seen->hands[0], seen->hands[1], seen->hands[2],
                 seen->hands[3]);
    for (int i = 0; i < seen->text_count; i++) {
        (void)printf("%s\"%s\"", i > 0 ? ", " : "", seen->texts[i]);
    }
    (void)printf("]}\n");
    (void)fflush(stdout);
}

static void fill_desk(RoomDesk *desk)
{
    (void)text_copy(desk->where, sizeof desk->where, "Noor op de stoel");
    (void)text_copy(desk->thought, sizeof desk->thought,
                    "Weer eentje met een map.");
    desk->brings_count = 1;
    (void)text_copy(desk->brings[0], sizeof desk->brings[0],
                    "Vertel eens, wat maakt het zo druk? \u2192 dieper");
}

static void serve(Server *server)
{
    static RoomQuestion question;
    static RoomDesk desk;
    static RoomSeen seen;
    char line[64];
    fill_desk(&desk);
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        if (strcmp(line, "ja") == 0) {
            server_act(server, SERVER_TRAINER_IS, 0);
        } else if (strcmp(line, "zie") != 0) {
            memset(&question, 0, sizeof question);
            fill(&question, line);
        }
        server_exchange(server, &question, &desk, &seen);
        tell(&seen);
    }
}

int main(int count, char **arguments)
{
    static RoomSeen seen;
    char address[SERVER_ADDRESS_BYTES];
    Server *server =
        server_open(words_open_or_usual(count > 1 ? arguments[1] : "nl"),
                    "127.0.0.1", wake, NULL);
    if (!server) {
        return 1;
    }
    server_exchange(server, NULL, NULL, &seen);
    for (int i = 0; i < 2; i++) {
        server_write_address(server, i == 1, address);
        (void)printf("%s\n", address);
    }
    (void)printf("%s\n", seen.letters);
    (void)fflush(stdout);
    serve(server);
    server_close(server);
    return 0;
}
