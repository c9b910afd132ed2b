// The room as the phones in it see it: what is asked now, who came in, what
// they gave, and what each request of theirs is answered. It knows no network,
// no thread and no clock: a request, chance and the time come in as arguments
// (server.h brings them). Everything in it lives in memory only.
//
//     room_begin(&room, words, "192.168.1.5:8017", chance);
//     room_ask(&room, &question);                the same as before: nothing
//     room_answer(&room, &request, &reply);      a phone asks, or gives
//     room_see(&room, now, &seen);               what they gave

#ifndef ROOM_ROOM_H
#define ROOM_ROOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/words.h"
#include "room/code.h"
#include "room/guests.h"
#include "talk/lesson.h"

enum {
    ROOM_HOST_BYTES = 32,
    ROOM_LINE_BYTES = 512,
    ROOM_BODY_MAX = 1024,     // bytes that a phone may send at once
    ROOM_REPLY_BYTES = 65536, // of a page
    ROOM_PLACE_BYTES = 64,
    ROOM_WRONG_MAX = 60, // letters typed wrong, until they let nobody in
    ROOM_EVENTS_MAX = 64,
    ROOM_DESK_MAX = 16,
    ROOM_CHANCE = 3 * CODE_CHANCE // bytes to begin with
};

typedef enum {
    ROOM_DARK,    // nothing: look at each other
    ROOM_VOTE,    // which of the texts
    ROOM_GUESS,   // what does he think
    ROOM_SAY,     // what would you say
    ROOM_THOUGHT, // what he really thought: texts[0]
    ROOM_CARD,    // if ..., then ...
    ROOM_ASKS
} RoomAsks;

// What is asked, as the phones show it. A struct set to {0} is dark.
typedef struct RoomQuestion {
    RoomAsks kind;
    bool shown;                  // a vote that is over: how many for each
    unsigned ballot;             // a vote: another number is another one
    char name[ROOM_PLACE_BYTES]; // of who sits there
    char lead[ROOM_LINE_BYTES];  // what he said; "": nothing
    int count;
    char texts[LESSON_OPTIONS_MAX][ROOM_LINE_BYTES];
    int hands[LESSON_OPTIONS_MAX]; // all that were counted, once it is shown
} RoomQuestion;

// What the trainer's own phone shows besides its keys.
typedef struct RoomDesk {
    char where[ROOM_LINE_BYTES];   // who speaks, which move
    char thought[ROOM_LINE_BYTES]; // what he thinks now
    int brings_count;
    char brings[ROOM_DESK_MAX][ROOM_LINE_BYTES]; // each sentence, foreseen
    int question_count;
    char questions[ROOM_DESK_MAX][ROOM_LINE_BYTES]; // to discuss
} RoomDesk;

typedef enum { TRAINER_NONE, TRAINER_KNOCKS, TRAINER_IN } RoomTrainer;

// What came of it so far.
typedef struct RoomSeen {
    int joined;        // phones that came in
    int here;          // of those, seen in the last half minute
    int gave;          // of those that joined, that voted or wrote
    unsigned question; // another number is another question
    int hands[LESSON_OPTIONS_MAX];
    char texts[GUESTS_MAX][GUEST_TEXT_BYTES]; // written, not yet chosen
    int from[GUESTS_MAX];                     // by whom
    int text_count;
    RoomTrainer trainer;
    char digits[CODE_DIGITS]; // on the phone that knocks
    char letters[CODE_LETTERS];
} RoomSeen;

typedef enum {
    ROOM_KEY,  // the trainer's phone: key
    ROOM_PICK, // and it chose: text
    ROOM_EVENTS
} RoomEventKind;

typedef struct RoomEvent {
    RoomEventKind kind;
    char key; // a letter, as on the keyboard; '\r' for Enter
    char text[GUEST_TEXT_BYTES];
} RoomEvent;

// What a phone wants. Nothing in it can be trusted; what it did not send is "".
typedef struct RoomRequest {
    const char *method;
    const char *path;
    const char *host;
    const char *origin;
    const char *cookie;
    const char *body;
    size_t size;
    uint32_t peer;               // 0: unknown
    uint8_t chance[CODE_CHANCE]; // for who comes in
    int64_t now;                 // milliseconds
} RoomRequest;

typedef enum {
    REPLY_HTML,
    REPLY_STYLE,
    REPLY_SCRIPT,
    REPLY_STREAM, // goes on as long as it is wanted: `stream`
    REPLY_EMPTY
} RoomReplyKind;

typedef struct RoomReply {
    int status;
    RoomReplyKind kind;
    char place[ROOM_PLACE_BYTES]; // to go to; "": nowhere
    char cookie[2 * ROOM_PLACE_BYTES];
    int stream; // of which guest, or GUESTS_MAX: the trainer's
    size_t size;
    char body[ROOM_REPLY_BYTES];
} RoomReply;

typedef struct Room {
    const Words *words;
    char host[ROOM_HOST_BYTES];
    char path[CODE_PATH];    // of the room
    char trainer[CODE_PATH]; // and of the trainer
    char letters[CODE_LETTERS];
    int wrong; // letters typed
    Guests guests;
    RoomQuestion question;
    unsigned number; // of the question
    unsigned change; // of anything a phone shows
    RoomDesk desk;
    unsigned desk_change;
    RoomTrainer trainer_is;
    char trainer_cookie[CODE_PATH];
    char trainer_digits[CODE_DIGITS];
    unsigned trainer_streams;
    int64_t trainer_seen;
    int64_t trainer_second;
    int trainer_posts;
    RoomEvent events[ROOM_EVENTS_MAX];
    int event_first;
    int event_count;
} Room;

// Begins an empty room at that host ("address:port").
void room_begin(Room *room, const Words *words, const char *host,
                const uint8_t chance[ROOM_CHANCE]);

// Shows that question. If it is another one, what was given to the last is
// forgotten; if only its counts are shown now, or its words are others, it
// stays the same.
void room_ask(Room *room, const RoomQuestion *question);

void room_tell_trainer(Room *room, const RoomDesk *desk);

void room_see(const Room *room, int64_t now, RoomSeen *seen);

// The next thing the trainer's phone did. False if there is none.
bool room_take(Room *room, RoomEvent *event);

// On the laptop it is said whether the digits are the same; or that no phone is
// the trainer's any more.
void room_trainer_confirm(Room *room, bool same);
void room_trainer_leave(Room *room);

// Four others, from now on; those typed wrong are forgotten.
void room_renew_letters(Room *room, const uint8_t chance[CODE_CHANCE]);

// What that guest wrote is gone, and he writes no more.
void room_mute(Room *room, int guest);
// What he wrote was chosen: it does not wait any longer.
void room_taken(Room *room, int guest);

// Answers one request. What may not be is refused, and changes nothing.
void room_answer(Room *room, const RoomRequest *request, RoomReply *reply);

// What stands in a stream of that guest, which he opened as his `stream`-th:
// a number that changes with what he sees; 0: he opened a newer one, or left.
unsigned room_stream(const Room *room, int guest, unsigned stream);

#endif
