// Streams: a line to each phone that says a number when what it shows is
// another. They sleep until then, and cost nothing.

#include <stdio.h>
#include <string.h>

#include "room/server_parts.h"

enum { LINE_BYTES = 32, BLOCK = 256 };

static ssize_t say(char *out, size_t size, const char *line)
{
    size_t count = strlen(line);
    if (count > size) {
        return 0;
    }
    memcpy(out, line, count);
    return (ssize_t)count;
}

static ssize_t go_on(ServerStream *stream, char *out, size_t size)
{
    char line[LINE_BYTES];
    unsigned now =
        room_stream(&stream->server->room, stream->guest, stream->serial);
    if (stream->over || stream->server->closing) {
        return MHD_CONTENT_READER_END_OF_STREAM;
    }
    if (now != stream->sent) {
        stream->sent = now;
        stream->over = now == 0;
        (void)snprintf(line, sizeof line, "data: %u\n\n", now);
        return say(out, size, line);
    }
    if (stream->beats) {
        stream->beats = false;
        return say(out, size, ":\n\n");
    }
    stream->sleeps = true;
    MHD_suspend_connection(stream->connection);
    return 0;
}

static ssize_t read_stream(void *self, uint64_t at, char *out, size_t size)
{
    ServerStream *stream = self;
    (void)at;
    mutex_lock(stream->server->mutex);
    ssize_t count = go_on(stream, out, size);
    mutex_unlock(stream->server->mutex);
    return count;
}

static void end_stream(void *self)
{
    ServerStream *stream = self;
    Mutex *mutex = stream->server->mutex;
    mutex_lock(mutex);
    *stream = (ServerStream){0};
    mutex_unlock(mutex);
}

struct MHD_Response *server_stream_open(Server *server,
                                        struct MHD_Connection *connection)
{
    int guest = server->reply.stream;
    for (int i = 0; i < SERVER_CONNECTIONS_MAX; i++) {
        ServerStream *stream = &server->streams[i];
        if (stream->connection) {
            continue;
        }
        *stream = (ServerStream){
            .server = server, .connection = connection, .guest = guest};
        stream->serial = guest == GUESTS_MAX
                             ? server->room.trainer_streams
                             : server->room.guests.all[guest].streams;
        return MHD_create_response_from_callback(
            MHD_SIZE_UNKNOWN, BLOCK, read_stream, stream, end_stream);
    }
    return NULL;
}

void server_stream_stir(Server *server)
{
    for (int i = 0; i < SERVER_CONNECTIONS_MAX; i++) {
        ServerStream *stream = &server->streams[i];
        if (stream->connection && stream->sleeps &&
            (stream->beats || server->closing ||
             room_stream(&server->room, stream->guest, stream->serial) !=
                 stream->sent)) {
            stream->sleeps = false;
            MHD_resume_connection(stream->connection);
        }
    }
}
