// Requests of phones: lines of "method path", then host, origin, cookie, and
// the body behind them. "@" stands for the path of the room, "$" for that of
// the trainer, "#" for the host, "^" for a phone that is in. Whatever comes is
// answered with a whole page or refused, and what is written is whole text.

#include "fuzz.h"

#include <stdio.h>

#include "room/form.h"
#include "room/room.h"

enum { LINES = 5, LINE_BYTES = 256, REQUESTS_MAX = 8 };

static const uint8_t CHANCE[ROOM_CHANCE] = {1, 2, 3};

// A line of what is left, with what is secret filled in.
static void read_line(const uint8_t **at, const uint8_t *end, const Room *room,
                      char out[LINE_BYTES])
{
    size_t put = 0;
    while (*at < end && **at != '\n' && **at != '\0') {
        char letter[2] = {(char)**at, '\0'};
        const char *as = *letter == '@'   ? room->path
                         : *letter == '$' ? room->trainer
                         : *letter == '#' ? room->host
                         : *letter == '^' ? room->guests.all[0].cookie
                                          : letter;
        if (put + strlen(as) < LINE_BYTES) {
            memcpy(out + put, as, strlen(as));
            put += strlen(as);
        }
        ++*at;
    }
    *at += *at < end;
    out[put] = '\0';
}

static void check_guests(const Room *room)
{
    RoomSeen seen;
    room_see(room, 0, &seen);
    assert(seen.text_count <= GUESTS_MAX && seen.gave <= seen.joined);
    for (int i = 0; i < GUESTS_MAX; i++) {
        const Guest *guest = &room->guests.all[i];
        assert(fuzz_valid(guest->name) && fuzz_valid(guest->text));
        assert(text_is_plain(guest->text) && text_is_plain(guest->when));
        assert(guest->choice >= NONE && guest->choice < 3);
    }
}

static void check_reply(const RoomReply *reply)
{
    assert(reply->status >= 200 && reply->status < 600);
    assert(reply->size < sizeof reply->body);
    assert(reply->kind != REPLY_HTML ||
           (strlen(reply->body) == reply->size && fuzz_valid(reply->body)));
}

static void ask(Room *room, int kind)
{
    static RoomQuestion question;
    question.kind = (RoomAsks)kind;
    question.count = 3;
    (void)text_copy(question.texts[0], sizeof question.texts[0], "<&\">");
    room_ask(room, &question);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static Room room;
    static RoomReply reply;
    const uint8_t *end = bytes + count;
    char lines[LINES][LINE_BYTES];
    room_begin(&room, fuzz_words(), "10.0.0.1:8017", CHANCE);
    (void)guests_add(&room.guests, "Noor", 1, CHANCE + 1, 0);
    if (count == 0) {
        return 0;
    }
    ask(&room, *bytes++ % ROOM_ASKS);
    for (int i = 0; bytes < end && i < REQUESTS_MAX; i++) {
        for (int j = 0; j < LINES; j++) {
            read_line(&bytes, end, &room, lines[j]);
        }
        char *path = strchr(lines[0], ' ');
        if (!path) {
            continue;
        }
        *path++ = '\0';
        RoomRequest request = {.method = lines[0],
                               .path = path,
                               .host = lines[1],
                               .origin = lines[2],
                               .cookie = lines[3],
                               .body = lines[4],
                               .size = strlen(lines[4]),
                               .peer = (uint32_t)i,
                               .now = i * 500};
        room_answer(&room, &request, &reply);
        check_reply(&reply);
        room_trainer_confirm(&room, true);
        check_guests(&room);
    }
    return 0;
}
