// A room (room.h) on the network: its own thread answers the phones, and wakes
// whoever opened it when one of them did something. All the calls are for that
// one, from his own thread, and none waits for a phone.
//
//     Server *server = server_open(words, "192.168.1.5", wake, NULL);
//     server_exchange(server, &question, &desk, &seen);   now and then
//     while (server_take(server, &event)) ...

#ifndef ROOM_SERVER_H
#define ROOM_SERVER_H

#include <stdbool.h>

#include "room/room.h"

enum {
    SERVER_PORT = 8017, // or one of those behind it
    SERVER_PORTS = 20,
    SERVER_CONNECTIONS_MAX = 64,
    SERVER_OF_PEER_MAX = 8,
    SERVER_IDLE_SECONDS = 5,
    SERVER_SLOW_MS = 10000, // as long a request may take to come
    SERVER_BEAT_MS = 15000, // so often a stream says that it is there
    SERVER_ADDRESS_BYTES = 80
};

typedef struct Server Server;

// Called by the server's thread: it may only wake the other one.
typedef void ServerWake(void *self);

// Opens an empty room at that address alone. NULL if it cannot be reached
// there, or memory is out. `words` outlives it.
Server *server_open(const Words *words, const char *address, ServerWake *wake,
                    void *self);

// Lets everybody go. NULL too.
void server_close(Server *server);

// Shows that question, and to the trainer that desk (either may be NULL: as it
// was), and tells what came of it. Also cuts off who is too slow: to be called
// every second or so.
void server_exchange(Server *server, const RoomQuestion *question,
                     const RoomDesk *desk, RoomSeen *seen);

// The next thing the trainer's phone did. False if there is none.
bool server_take(Server *server, RoomEvent *event);

typedef enum {
    SERVER_TRAINER_IS,     // the digits are the same
    SERVER_TRAINER_IS_NOT, // they are not
    SERVER_TRAINER_LEAVES,
    SERVER_LETTERS, // four others
    SERVER_TAKEN,   // what `guest` wrote was chosen
    SERVER_MUTE     // and this is not for the wall, nor what he writes after
} ServerAct;

void server_act(Server *server, ServerAct act, int guest);

// Where phones come in, and where the trainer's own does.
void server_write_address(const Server *server, bool trainer,
                          char out[SERVER_ADDRESS_BYTES]);

// "192.168.1.5:8017"
const char *server_host(const Server *server);

#endif
