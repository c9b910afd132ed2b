#include "room/room.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"

void room_begin(Room *room, const Words *words, const char *host,
                const uint8_t chance[ROOM_CHANCE])
{
    *room = (Room){.words = words, .number = 1, .change = 1, .desk_change = 1};
    (void)text_copy(room->host, sizeof room->host, host);
    code_path(chance, room->path);
    code_path(chance + CODE_CHANCE, room->trainer);
    code_letters(chance + 2 * CODE_CHANCE, room->letters);
    guests_forget(&room->guests);
}

// Whether it is asked the same, in whatever words.
static bool is_same(const RoomQuestion *a, const RoomQuestion *b)
{
    return a->kind == b->kind && a->count == b->count && a->ballot == b->ballot;
}

void room_ask(Room *room, const RoomQuestion *question)
{
    const RoomQuestion *now = &room->question;
    if (!is_same(now, question)) {
        room->number++;
        guests_forget(&room->guests);
    } else if (memcmp(now, question, sizeof *now) == 0) {
        return;
    }
    room->question = *question;
    room->change++;
    room->desk_change++;
}

void room_tell_trainer(Room *room, const RoomDesk *desk)
{
    if (memcmp(&room->desk, desk, sizeof *desk) != 0) {
        room->desk = *desk;
        room->desk_change++;
    }
}

static void see_guest(const Guest *guest, int index, RoomSeen *seen)
{
    if (guest->choice != NONE) {
        seen->hands[guest->choice]++;
    }
    seen->gave += guest->choice != NONE || guest->text[0] != '\0';
    if (guest->text[0] != '\0' && !guest->taken) {
        memcpy(seen->texts[seen->text_count], guest->text, sizeof guest->text);
        seen->from[seen->text_count++] = index;
    }
}

void room_see(const Room *room, int64_t now, RoomSeen *seen)
{
    *seen = (RoomSeen){.joined = guests_count(&room->guests),
                       .here = guests_seen(&room->guests, now),
                       .question = room->number,
                       .trainer = room->trainer_is};
    memcpy(seen->digits, room->trainer_digits, sizeof seen->digits);
    if (room->wrong < ROOM_WRONG_MAX) {
        memcpy(seen->letters, room->letters, sizeof seen->letters);
    }
    for (int i = 0; i < GUESTS_MAX; i++) {
        if (room->guests.all[i].cookie[0] != '\0') {
            see_guest(&room->guests.all[i], i, seen);
        }
    }
}

bool room_take(Room *room, RoomEvent *event)
{
    if (room->event_count == 0) {
        return false;
    }
    *event = room->events[room->event_first];
    room->event_first = (room->event_first + 1) % ROOM_EVENTS_MAX;
    room->event_count--;
    return true;
}

void room_trainer_confirm(Room *room, bool same)
{
    if (room->trainer_is == TRAINER_KNOCKS) {
        room->trainer_is = same ? TRAINER_IN : TRAINER_NONE;
        if (!same) {
            room->trainer_cookie[0] = '\0';
        }
        room->desk_change++;
    }
}

void room_trainer_leave(Room *room)
{
    room->trainer_is = TRAINER_NONE;
    room->trainer_cookie[0] = '\0';
    room->desk_change++;
}

void room_renew_letters(Room *room, const uint8_t chance[CODE_CHANCE])
{
    code_letters(chance, room->letters);
    room->wrong = 0;
}

void room_mute(Room *room, int guest)
{
    Guest *who = &room->guests.all[guest];
    who->muted = true;
    who->text[0] = '\0';
    room->change++;
    room->desk_change++;
}

void room_taken(Room *room, int guest)
{
    room->guests.all[guest].taken = true;
    room->desk_change++;
}

unsigned room_stream(const Room *room, int guest, unsigned stream)
{
    if (guest == GUESTS_MAX) {
        return room->trainer_cookie[0] != '\0' &&
                       stream == room->trainer_streams
                   ? room->desk_change
                   : 0;
    }
    const Guest *who = &room->guests.all[guest];
    return who->cookie[0] != '\0' && stream == who->streams ? room->change : 0;
}
