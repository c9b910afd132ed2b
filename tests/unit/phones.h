// What the tests of phones share: a room without a network, and the requests a
// phone would make in it.

#ifndef TESTS_UNIT_PHONES_H
#define TESTS_UNIT_PHONES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "room/room.h"

#define PHONES_HOST "192.168.1.5:8017"

typedef struct Phones {
    Room room;
    RoomReply reply;
    int64_t now;
    uint32_t peer;
    unsigned count; // of chance handed out
} Phones;

static inline Phones *phones_open(void)
{
    uint8_t chance[ROOM_CHANCE];
    Phones *phones = calloc(1, sizeof *phones);
    assert_non_null(phones);
    for (size_t i = 0; i < sizeof chance; i++) {
        chance[i] = (uint8_t)(i * 37 + 11);
    }
    phones->now = 1000000;
    phones->peer = 1;
    room_begin(&phones->room, words_open("nl"), PHONES_HOST, chance);
    return phones;
}

// What `request` is answered; the rest of it is filled in.
static inline int phones_send(Phones *phones, RoomRequest request)
{
    phones->count++;
    for (size_t i = 0; i < CODE_CHANCE; i++) {
        request.chance[i] = (uint8_t)(phones->count * (i + 7) + i);
    }
    memcpy(request.chance, &phones->count, sizeof phones->count);
    request.host = request.host ? request.host : PHONES_HOST;
    request.origin = request.origin ? request.origin : "http://" PHONES_HOST;
    request.cookie = request.cookie ? request.cookie : "";
    request.body = request.body ? request.body : "";
    request.size = strlen(request.body);
    request.peer = phones->peer;
    request.now = phones->now;
    room_answer(&phones->room, &request, &phones->reply);
    return phones->reply.status;
}

// "/path" of the room, or of the trainer, with `rest` behind it.
static inline const char *phones_path(const char *secret, const char *rest)
{
    static char path[2][ROOM_PLACE_BYTES];
    static int turn;
    turn = 1 - turn;
    (void)snprintf(path[turn], sizeof path[turn], "/%s%s", secret, rest);
    return path[turn];
}

static inline int phones_get(Phones *phones, const char *rest,
                             const char *cookie)
{
    return phones_send(phones,
                       (RoomRequest){.method = "GET",
                                     .path = phones_path(phones->room.path, //
                                                         rest),
                                     .cookie = cookie});
}

static inline int phones_post(Phones *phones, const char *rest,
                              const char *cookie, const char *body)
{
    return phones_send(phones,
                       (RoomRequest){.method = "POST",
                                     .path = phones_path(phones->room.path, //
                                                         rest),
                                     .cookie = cookie,
                                     .body = body});
}

// A phone of its own comes in; its cookie, "gast=...", goes to `cookie`.
static inline int phones_join(Phones *phones, char cookie[ROOM_PLACE_BYTES])
{
    int status = phones_post(phones, "/mee", NULL, "naam=Noor");
    (void)snprintf(cookie, ROOM_PLACE_BYTES, "%.*s",
                   (int)strcspn(phones->reply.cookie, ";"),
                   phones->reply.cookie);
    return status;
}

static inline void phones_ask(Phones *phones, RoomAsks kind, bool shown)
{
    static RoomQuestion question;
    memset(&question, 0, sizeof question);
    question.kind = kind;
    question.shown = shown;
    (void)snprintf(question.name, sizeof question.name, "Wim");
    (void)snprintf(question.lead, sizeof question.lead, "Druk, altijd druk.");
    question.count = 3;
    for (int i = 0; i < question.count; i++) {
        (void)snprintf(question.texts[i], sizeof question.texts[i],
                       "Zin %d <b>", i + 1);
    }
    room_ask(&phones->room, &question);
}

static inline const char *phones_body(const char *form, const Phones *phones)
{
    static char body[2048];
    (void)snprintf(body, sizeof body, "vraag=%u&%s", phones->room.number, form);
    return body;
}

static inline RoomSeen phones_see(const Phones *phones)
{
    RoomSeen seen;
    room_see(&phones->room, phones->now, &seen);
    return seen;
}

#endif
