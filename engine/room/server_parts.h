// What the files of server.c share: the server, its streams and the requests
// that are on their way.

#ifndef ROOM_SERVER_PARTS_H
#define ROOM_SERVER_PARTS_H

#include <microhttpd.h>

#include "platform/mutex.h"
#include "room/server.h"

// An open stream to a phone. `connection` NULL: none.
typedef struct ServerStream {
    Server *server;
    struct MHD_Connection *connection;
    int guest;
    unsigned serial; // his so many-th
    unsigned sent;   // what was said last
    bool sleeps;     // until there is something to say
    bool beats;      // it is to say that it is there
    bool over;
} ServerStream;

// A connection, and since when a request is on its way over it; 0: none is.
typedef struct ServerLine {
    int socket; // -1: none
    int64_t since;
} ServerLine;

struct Server {
    struct MHD_Daemon *daemon;
    Mutex *mutex; // guards all below
    Room room;
    RoomReply reply;
    ServerStream streams[SERVER_CONNECTIONS_MAX];
    ServerLine lines[SERVER_CONNECTIONS_MAX];
    int64_t beat;
    bool closing;
    ServerWake *wake;
    void *self;
};

// A response that goes on: NULL if there is no room for it. Locked.
struct MHD_Response *server_stream_open(Server *server,
                                        struct MHD_Connection *connection);

// Wakes the streams that have something to say. Locked.
void server_stream_stir(Server *server);

#endif
