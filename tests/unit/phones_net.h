// Phones on a network, as plain clients: a request, its answer, a stream. Each
// phone has an address of its own, which loopback gives for nothing.

#ifndef TESTS_UNIT_PHONES_NET_H
#define TESTS_UNIT_PHONES_NET_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "platform/clock.h"
#include "room/server.h"

enum { NET_ANSWER_BYTES = 80000, NET_PATIENCE_MS = 30000 };

// A phone: where it comes from, how it is known, its stream.
typedef struct NetPhone {
    int number; // from 1
    char cookie[ROOM_PLACE_BYTES];
    int stream; // a socket
} NetPhone;

static inline int net_connect(const Server *server, int number)
{
    struct sockaddr_in from = {.sin_family = AF_INET};
    struct sockaddr_in to = {.sin_family = AF_INET};
    from.sin_addr.s_addr = htonl(0x7F000100u + (unsigned)number);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    to.sin_port = htons((uint16_t)atoi(strchr(server_host(server), ':') + 1));
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    assert_true(fd >= 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&from, sizeof from), 0);
    assert_int_equal(connect(fd, (struct sockaddr *)&to, sizeof to), 0);
    return fd;
}

static inline void net_write(int fd, const char *text, size_t size)
{
    while (size > 0) {
        ssize_t wrote = send(fd, text, size, MSG_NOSIGNAL);
        if (wrote <= 0) {
            return; // it was cut off
        }
        text += wrote;
        size -= (size_t)wrote;
    }
}

// Whether something can be read within so many milliseconds.
static inline bool net_waits(int fd, int milliseconds)
{
    struct pollfd ready = {.fd = fd, .events = POLLIN};
    return poll(&ready, 1, milliseconds) == 1;
}

// All that comes until the other end closes. Returns the status, 0 for none.
static inline int net_read(int fd, char answer[NET_ANSWER_BYTES])
{
    size_t size = 0;
    int status = 0;
    answer[0] = '\0';
    while (size + 1 < NET_ANSWER_BYTES && net_waits(fd, NET_PATIENCE_MS)) {
        ssize_t count = recv(fd, answer + size, NET_ANSWER_BYTES - 1 - size, 0);
        if (count <= 0) {
            break;
        }
        size += (size_t)count;
        answer[size] = '\0';
    }
    (void)close(fd);
    (void)sscanf(answer, "HTTP/1.1 %d", &status);
    return status;
}

// The rest of an address behind its host.
static inline const char *net_path(const Server *server)
{
    static char address[SERVER_ADDRESS_BYTES];
    server_write_address(server, false, address);
    return strchr(address + strlen("http://"), '/');
}

// A request of `path`, a POST if there is a `body`. Returns the socket.
static inline int net_send_to(const Server *server, const NetPhone *phone,
                              const char *path, const char *body)
{
    char request[1024];
    int fd = net_connect(server, phone->number);
    int size = snprintf(
        request, sizeof request, "%s %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n",
        body ? "POST" : "GET", path, server_host(server), phone->cookie);
    if (body) {
        size += snprintf(
            request + size, sizeof request - (size_t)size,
            "Origin: http://%s\r\nContent-Type: "
            "application/x-www-form-urlencoded\r\nContent-Length: %zu\r\n"
            "\r\n%s",
            server_host(server), strlen(body), body);
    } else {
        size += snprintf(request + size, sizeof request - (size_t)size, "\r\n");
    }
    net_write(fd, request, (size_t)size);
    return fd;
}

// The same in the room.
static inline int net_send(const Server *server, const NetPhone *phone,
                           const char *rest, const char *body)
{
    char path[ROOM_PLACE_BYTES];
    (void)snprintf(path, sizeof path, "%s%s", net_path(server), rest);
    return net_send_to(server, phone, path, body);
}

static inline int net_ask(const Server *server, NetPhone *phone,
                          const char *rest, const char *body,
                          char answer[NET_ANSWER_BYTES])
{
    return net_read(net_send(server, phone, rest, body), answer);
}

static inline void net_join(const Server *server, NetPhone *phone, int number)
{
    static char answer[NET_ANSWER_BYTES];
    *phone = (NetPhone){.number = number, .stream = -1};
    assert_int_equal(net_ask(server, phone, "/mee", "naam=", answer), 303);
    const char *cookie = strstr(answer, "Set-Cookie: ");
    assert_non_null(cookie);
    cookie += strlen("Set-Cookie: ");
    (void)snprintf(phone->cookie, sizeof phone->cookie, "%.*s",
                   (int)strcspn(cookie, ";"), cookie);
}

// Waits until the stream says something; false if it does not.
static inline bool net_told(NetPhone *phone)
{
    char line[512];
    ssize_t count = 0;
    do {
        if (!net_waits(phone->stream, NET_PATIENCE_MS)) {
            return false;
        }
        count = recv(phone->stream, line, sizeof line - 1, 0);
        line[count > 0 ? count : 0] = '\0';
    } while (count > 0 && !strstr(line, "data: "));
    return count > 0;
}

static inline void net_open_stream(const Server *server, NetPhone *phone)
{
    phone->stream = net_send(server, phone, "/stroom", NULL);
    assert_true(net_told(phone));
}

#endif
