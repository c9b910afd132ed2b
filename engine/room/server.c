#include "room/server.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "platform/clock.h"
#include "platform/network.h"
#include "platform/secret.h"
#include "room/server_parts.h"

enum { TOO_LARGE = 413, LINE_MEMORY = 16384 };

// A request on its way: its body, as far as it came.
typedef struct Upload {
    size_t size;
    char body[ROOM_BODY_MAX];
} Upload;

// Its headers. One that is said twice is as one that is not said.
typedef struct Headers {
    const char *host, *origin, *cookie;
} Headers;

static void keep_header(const char **kept, const char *value)
{
    *kept = *kept || !value ? "" : value;
}

static bool is_header(const char *key, const char *name)
{
    while (*name != '\0' &&
           tolower((unsigned char)*key) == tolower((unsigned char)*name)) {
        key++;
        name++;
    }
    return *key == *name;
}

static enum MHD_Result read_header(void *self, enum MHD_ValueKind kind,
                                   const char *key, const char *value)
{
    Headers *headers = self;
    (void)kind;
    if (is_header(key, MHD_HTTP_HEADER_HOST)) {
        keep_header(&headers->host, value);
    } else if (is_header(key, MHD_HTTP_HEADER_ORIGIN)) {
        keep_header(&headers->origin, value);
    } else if (is_header(key, MHD_HTTP_HEADER_COOKIE)) {
        keep_header(&headers->cookie, value);
    }
    return MHD_YES;
}

// What every answer says: it is kept nowhere, nothing outside is loaded, nobody
// frames it. The address goes to nobody else; with "no-referrer" a form without
// a script would come from nowhere, and be refused.
static const char *const ALWAYS[][2] = {
    {"Cache-Control", "no-store"},
    {"Referrer-Policy", "same-origin"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Content-Security-Policy",
     "default-src 'none'; style-src 'self'; script-src 'self'; "
     "connect-src 'self'; form-action 'self'; base-uri 'none'; "
     "frame-ancestors 'none'"},
};

static void head(struct MHD_Response *response, const RoomReply *reply)
{
    static const char *const TYPES[] = {
        [REPLY_HTML] = "text/html; charset=utf-8",
        [REPLY_STYLE] = "text/css; charset=utf-8",
        [REPLY_SCRIPT] = "text/javascript; charset=utf-8",
        [REPLY_STREAM] = "text/event-stream",
        [REPLY_EMPTY] = "text/plain; charset=utf-8"};
    for (size_t i = 0; i < sizeof ALWAYS / sizeof ALWAYS[0]; i++) {
        (void)MHD_add_response_header(response, ALWAYS[i][0], ALWAYS[i][1]);
    }
    (void)MHD_add_response_header(response, "Content-Type", TYPES[reply->kind]);
    if (reply->kind != REPLY_STREAM) { // places are few: no phone holds two
        (void)MHD_add_response_header(response, "Connection", "close");
    }
    if (reply->place[0] != '\0') {
        (void)MHD_add_response_header(response, "Location", reply->place);
    }
    if (reply->cookie[0] != '\0') {
        (void)MHD_add_response_header(response, "Set-Cookie", reply->cookie);
    }
}

static ServerLine *line_of(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? info->socket_context : NULL;
}

static uint32_t peer_of(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? network_peer(info->connect_fd) : 0;
}

// The reply as MHD wants it, or NULL; its status goes to `status`. Locked: a
// copy is made of all that it says.
static struct MHD_Response *
take_reply(Server *server, struct MHD_Connection *connection, unsigned *status)
{
    RoomReply *reply = &server->reply;
    ServerLine *line = line_of(connection);
    struct MHD_Response *response =
        reply->kind == REPLY_STREAM
            ? server_stream_open(server, connection)
            : MHD_create_response_from_buffer(reply->size, reply->body,
                                              MHD_RESPMEM_MUST_COPY);
    if (response) {
        head(response, reply);
    }
    if (line) {
        line->since = 0;
    }
    *status = (unsigned)reply->status;
    return response;
}

// Not locked: what is destroyed may be a stream, which then locks.
static enum MHD_Result send_response(struct MHD_Connection *connection,
                                     struct MHD_Response *response,
                                     unsigned status)
{
    if (!response) {
        return MHD_NO;
    }
    enum MHD_Result sent = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return sent;
}

static enum MHD_Result answer(Server *server, struct MHD_Connection *connection,
                              RoomRequest *request)
{
    Headers headers = {0};
    unsigned status = 0;
    (void)MHD_get_connection_values(connection, MHD_HEADER_KIND, read_header,
                                    &headers);
    request->host = headers.host ? headers.host : "";
    request->origin = headers.origin ? headers.origin : "";
    request->cookie = headers.cookie ? headers.cookie : "";
    request->peer = peer_of(connection);
    request->now = clock_steady();
    if (!secret_fill(request->chance, sizeof request->chance)) {
        return MHD_NO;
    }
    mutex_lock(server->mutex);
    room_answer(&server->room, request, &server->reply);
    struct MHD_Response *response = take_reply(server, connection, &status);
    server_stream_stir(server);
    mutex_unlock(server->mutex);
    if (strcmp(request->method, "POST") == 0) {
        server->wake(server->self);
    }
    return send_response(connection, response, status);
}

// Whether it says itself that it is too long.
static bool is_long(struct MHD_Connection *connection)
{
    const char *length = MHD_lookup_connection_value(
        connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_CONTENT_LENGTH);
    uint64_t size = 0;
    return length && !text_read_number(length, 0, ROOM_BODY_MAX, &size);
}

static enum MHD_Result refuse_long(Server *server,
                                   struct MHD_Connection *connection)
{
    unsigned status = 0;
    mutex_lock(server->mutex);
    server->reply.kind = REPLY_EMPTY;
    server->reply.status = TOO_LARGE;
    server->reply.size = 0;
    server->reply.place[0] = '\0';
    server->reply.cookie[0] = '\0';
    struct MHD_Response *response = take_reply(server, connection, &status);
    mutex_unlock(server->mutex);
    return send_response(connection, response, status);
}

static enum MHD_Result handle(void *self, struct MHD_Connection *connection,
                              const char *path, const char *method,
                              const char *version, const char *data,
                              size_t *size, void **state)
{
    Upload *upload = *state;
    (void)version;
    if (!upload) {
        *state = upload = malloc(sizeof *upload);
        if (!upload) {
            return MHD_NO;
        }
        upload->size = 0;
        return is_long(connection) ? refuse_long(self, connection) : MHD_YES;
    }
    if (*size > 0) {
        if (*size > sizeof upload->body - upload->size) {
            return MHD_NO; // it did not say so: it is cut off
        }
        memcpy(upload->body + upload->size, data, *size);
        upload->size += *size;
        *size = 0;
        return MHD_YES;
    }
    RoomRequest request = {.method = method,
                           .path = path,
                           .body = upload->body,
                           .size = upload->size};
    return answer(self, connection, &request);
}

static void complete(void *self, struct MHD_Connection *connection,
                     void **state, enum MHD_RequestTerminationCode code)
{
    Server *server = self;
    ServerLine *line = line_of(connection);
    (void)code;
    free(*state);
    *state = NULL;
    mutex_lock(server->mutex);
    if (line) {
        line->since = clock_steady();
    }
    mutex_unlock(server->mutex);
}

static void begin_line(Server *server, struct MHD_Connection *connection,
                       void **context)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    for (int i = 0; info && i < SERVER_CONNECTIONS_MAX; i++) {
        if (server->lines[i].socket < 0) {
            server->lines[i] = (ServerLine){info->connect_fd, clock_steady()};
            *context = &server->lines[i];
            return;
        }
    }
}

static void notice_line(void *self, struct MHD_Connection *connection,
                        void **context,
                        enum MHD_ConnectionNotificationCode code)
{
    Server *server = self;
    mutex_lock(server->mutex);
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        begin_line(server, connection, context);
    } else if (*context) {
        ((ServerLine *)*context)->socket = -1;
    }
    mutex_unlock(server->mutex);
}

static bool listen_at(Server *server, const char *address)
{
    int socket = -1;
    for (int i = 0; i <= SERVER_PORTS && socket < 0; i++) {
        socket =
            network_listen(address, i < SERVER_PORTS ? SERVER_PORT + i : 0);
    }
    if (socket < 0) {
        return false;
    }
    (void)snprintf(server->room.host, sizeof server->room.host, "%s:%d",
                   address, network_port(socket));
    server->daemon = MHD_start_daemon(
        MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD |
            MHD_ALLOW_SUSPEND_RESUME,
        0, NULL, NULL, handle, server, MHD_OPTION_LISTEN_SOCKET, socket,
        MHD_OPTION_NOTIFY_COMPLETED, complete, server,
        MHD_OPTION_NOTIFY_CONNECTION, notice_line, server,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)SERVER_CONNECTIONS_MAX,
        MHD_OPTION_PER_IP_CONNECTION_LIMIT, (unsigned)SERVER_OF_PEER_MAX,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)SERVER_IDLE_SECONDS,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)LINE_MEMORY,
        MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
    return server->daemon != NULL;
}

Server *server_open(const Words *words, const char *address, ServerWake *wake,
                    void *self)
{
    uint8_t chance[ROOM_CHANCE];
    Server *server = calloc(1, sizeof *server);
    if (!server) {
        return NULL;
    }
    server->wake = wake;
    server->self = self;
    server->mutex = mutex_open();
    server->beat = clock_steady();
    for (int i = 0; i < SERVER_CONNECTIONS_MAX; i++) {
        server->lines[i].socket = -1;
    }
    if (!server->mutex || !secret_fill(chance, sizeof chance)) {
        server_close(server);
        return NULL;
    }
    room_begin(&server->room, words, "", chance);
    if (!listen_at(server, address)) {
        server_close(server);
        return NULL;
    }
    return server;
}

void server_close(Server *server)
{
    if (!server) {
        return;
    }
    if (server->daemon) {
        mutex_lock(server->mutex);
        server->closing = true;
        server_stream_stir(server);
        mutex_unlock(server->mutex);
        MHD_stop_daemon(server->daemon);
    }
    mutex_close(server->mutex);
    free(server);
}

static void cut_slow(Server *server, int64_t now)
{
    for (int i = 0; i < SERVER_CONNECTIONS_MAX; i++) {
        ServerLine *line = &server->lines[i];
        if (line->socket >= 0 && line->since != 0 &&
            now - line->since > SERVER_SLOW_MS) {
            network_cut(line->socket);
            line->since = 0;
        }
    }
}

static void beat(Server *server, int64_t now)
{
    if (now - server->beat < SERVER_BEAT_MS) {
        return;
    }
    server->beat = now;
    for (int i = 0; i < SERVER_CONNECTIONS_MAX; i++) {
        server->streams[i].beats = server->streams[i].connection != NULL;
    }
}

void server_exchange(Server *server, const RoomQuestion *question,
                     const RoomDesk *desk, RoomSeen *seen)
{
    int64_t now = clock_steady();
    mutex_lock(server->mutex);
    if (question) {
        room_ask(&server->room, question);
    }
    if (desk) {
        room_tell_trainer(&server->room, desk);
    }
    room_see(&server->room, now, seen);
    cut_slow(server, now);
    beat(server, now);
    server_stream_stir(server);
    mutex_unlock(server->mutex);
}

bool server_take(Server *server, RoomEvent *event)
{
    mutex_lock(server->mutex);
    bool taken = room_take(&server->room, event);
    mutex_unlock(server->mutex);
    return taken;
}

static void renew_letters(Room *room)
{
    uint8_t chance[CODE_CHANCE];
    if (secret_fill(chance, sizeof chance)) {
        room_renew_letters(room, chance);
    }
}

void server_act(Server *server, ServerAct act, int guest)
{
    Room *room = &server->room;
    mutex_lock(server->mutex);
    switch (act) {
    case SERVER_TRAINER_IS:
    case SERVER_TRAINER_IS_NOT:
        room_trainer_confirm(room, act == SERVER_TRAINER_IS);
        break;
    case SERVER_TRAINER_LEAVES:
        room_trainer_leave(room);
        break;
    case SERVER_LETTERS:
        renew_letters(room);
        break;
    case SERVER_TAKEN:
        room_taken(room, guest);
        break;
    case SERVER_MUTE:
        room_mute(room, guest);
        break;
    }
    server_stream_stir(server);
    mutex_unlock(server->mutex);
}

void server_write_address(const Server *server, bool trainer,
                          char out[SERVER_ADDRESS_BYTES])
{
    (void)snprintf(out, SERVER_ADDRESS_BYTES, "http://%s/%s", server->room.host,
                   trainer ? server->room.trainer : server->room.path);
}

const char *server_host(const Server *server)
{
    return server->room.host;
}
