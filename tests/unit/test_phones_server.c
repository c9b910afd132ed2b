// The room on a network: forty phones at once, requests that are slow, huge or
// no requests at all, and that all of it ends when the lesson does.

#include "phones_net.h"

#include <pthread.h>

enum { PHONES = GUESTS_MAX, MALFORMED = 10000 };

typedef struct Woken {
    pthread_mutex_t mutex;
    int times;
} Woken;

static void wake(void *self)
{
    Woken *woken = self;
    pthread_mutex_lock(&woken->mutex);
    woken->times++;
    pthread_mutex_unlock(&woken->mutex);
}

static Woken woken = {PTHREAD_MUTEX_INITIALIZER, 0};

static Server *open_server(void)
{
    Server *server = server_open(words_open("nl"), "127.0.0.1", wake, &woken);
    assert_non_null(server);
    return server;
}

static RoomSeen see(Server *server)
{
    RoomSeen seen;
    server_exchange(server, NULL, NULL, &seen);
    return seen;
}

static void ask(Server *server, RoomAsks kind)
{
    static RoomQuestion question;
    RoomSeen seen;
    question.kind = kind;
    question.count = 4;
    for (int i = 0; i < question.count; i++) {
        (void)snprintf(question.texts[i], sizeof question.texts[i], "Zin %d",
                       i);
    }
    server_exchange(server, &question, NULL, &seen);
}

static void every_vote_of_forty_phones_is_counted_once(void **state)
{
    static NetPhone phones[PHONES];
    static char answer[NET_ANSWER_BYTES];
    int votes[PHONES];
    char body[64];
    Server *server = open_server();
    (void)state;
    for (int i = 0; i < PHONES; i++) {
        net_join(server, &phones[i], i + 1);
        net_open_stream(server, &phones[i]);
    }
    assert_int_equal(see(server).here, PHONES);
    ask(server, ROOM_VOTE);
    for (int i = 0; i < PHONES; i++) {
        assert_true(net_told(&phones[i]));
    }
    for (int i = 0; i < PHONES; i++) { // all are on their way before one is in
        (void)snprintf(body, sizeof body, "vraag=%u&keuze=%d",
                       see(server).question, i % 4);
        votes[i] = net_send(server, &phones[i], "/stem", body);
    }
    for (int i = 0; i < PHONES; i++) {
        assert_int_equal(net_read(votes[i], answer), 303);
    }
    for (int i = 0; i < 4; i++) {
        assert_int_equal(see(server).hands[i], PHONES / 4);
    }
    assert_true(woken.times >= 2 * PHONES);
    for (int i = 0; i < PHONES; i++) {
        (void)close(phones[i].stream);
    }
    server_close(server);
}

static int send_raw(const Server *server, int number, const char *text,
                    char answer[NET_ANSWER_BYTES])
{
    int fd = net_connect(server, number);
    net_write(fd, text, strlen(text));
    (void)shutdown(fd, SHUT_WR);
    return net_read(fd, answer);
}

static void the_head_of_an_answer_closes_all_other_ways(void **state)
{
    static char answer[NET_ANSWER_BYTES];
    static const char *const HEADERS[] = {
        "Cache-Control: no-store",   "Referrer-Policy: same-origin",
        "X-Frame-Options: DENY",     "default-src 'none'",
        "frame-ancestors 'none'",    "X-Content-Type-Options: nosniff",
        "Cross-Origin-Opener-Policy"};
    Server *server = open_server();
    NetPhone phone = {.number = 1};
    (void)state;
    assert_int_equal(net_ask(server, &phone, "", NULL, answer), 200);
    for (size_t i = 0; i < sizeof HEADERS / sizeof HEADERS[0]; i++) {
        assert_non_null(strstr(answer, HEADERS[i]));
    }
    assert_non_null(strstr(answer, "gewoon http"));
    assert_null(strstr(answer, "style="));
    server_close(server);
}

static void what_is_foreign_or_huge_is_refused(void **state)
{
    static char answer[NET_ANSWER_BYTES];
    static char request[40000];
    Server *server = open_server();
    const char *host = server_host(server);
    (void)state;
    assert_int_equal(send_raw(server, 1,
                              "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                              answer),
                     400);
    (void)snprintf(request, sizeof request,
                   "GET / HTTP/1.1\r\nHost: %s\r\nHost: %s\r\n\r\n", host,
                   host);
    assert_int_equal(send_raw(server, 1, request, answer), 400);
    (void)snprintf(request, sizeof request,
                   "POST / HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\n"
                   "Content-Length: 1025\r\n\r\n",
                   host, host);
    assert_int_equal(send_raw(server, 1, request, answer), 413);
    (void)snprintf(request, sizeof request,
                   "POST / HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\n"
                   "Transfer-Encoding: chunked\r\n\r\n1000\r\n%04096d",
                   host, host, 0);
    assert_int_equal(send_raw(server, 1, request, answer), 0);
    (void)snprintf(request, sizeof request,
                   "GET / HTTP/1.1\r\nHost: %s\r\nX: %030000d\r\n\r\n", host,
                   0);
    int status = send_raw(server, 1, request, answer);
    assert_true(status == 0 || status >= 400);
    assert_int_equal(see(server).joined, 0);
    server_close(server);
}

static void who_sends_a_letter_now_and_then_is_cut_off(void **state)
{
    static char answer[NET_ANSWER_BYTES];
    Server *server = open_server();
    int64_t begun = clock_steady();
    int fd = net_connect(server, 1);
    (void)state;
    net_write(fd, "GET / HTTP/1.1\r\nX: ", 19);
    while (!net_waits(fd, 200) && clock_steady() - begun < NET_PATIENCE_MS) {
        net_write(fd, "x", 1);
        (void)see(server); // as the program does, all the time
    }
    assert_true(clock_steady() - begun < NET_PATIENCE_MS);
    assert_int_equal(net_read(fd, answer), 0);
    server_close(server);
}

// At once: what is closed half is waited for.
static void hang_up(int fd)
{
    struct linger none = {.l_onoff = 1};
    (void)setsockopt(fd, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    (void)close(fd);
}

static void ten_thousand_malformed_requests_leave_it_unhurt(void **state)
{
    static char answer[NET_ANSWER_BYTES];
    Server *server = open_server();
    NetPhone phone;
    unsigned seed = 8017;
    (void)state;
    net_join(server, &phone, 1);
    for (int i = 0; i < MALFORMED; i++) {
        char request[256];
        int size = snprintf(request, sizeof request,
                            "POST %s/weg HTTP/1.1\r\nHost: %s\r\nOrigin: "
                            "http://evil\r\nContent-Length: 3\r\n\r\na=b",
                            net_path(server), server_host(server));
        for (int j = 0; j < 6; j++) {
            seed = seed * 1664525u + 1013904223u;
            request[(seed >> 8) % (unsigned)size] = (char)(seed >> 24);
        }
        int fd = net_connect(server, 2 + i % 100);
        net_write(fd, request, (size_t)size);
        (void)net_waits(fd, 2); // for an answer, if any comes
        hang_up(fd);
    }
    assert_int_equal(net_ask(server, &phone, "/tel", NULL, answer), 204);
    assert_int_equal(see(server).joined, 1);
    server_close(server);
}

static void a_lesson_that_ends_lets_everybody_go(void **state)
{
    NetPhone phone;
    char rest[64];
    Server *server = open_server();
    (void)state;
    net_join(server, &phone, 1);
    net_open_stream(server, &phone);
    server_close(server);
    while (recv(phone.stream, rest, sizeof rest, 0) > 0) {
    }
    (void)close(phone.stream);
}

static void a_second_page_takes_the_stream_over(void **state)
{
    NetPhone phone;
    char said[512];
    Server *server = open_server();
    (void)state;
    net_join(server, &phone, 1);
    net_open_stream(server, &phone);
    int first = phone.stream;
    net_open_stream(server, &phone);
    assert_true(net_waits(first, NET_PATIENCE_MS));
    ssize_t count = recv(first, said, sizeof said - 1, 0);
    assert_true(count > 0);
    said[count] = '\0';
    assert_non_null(strstr(said, "data: 0"));
    (void)close(first);
    (void)close(phone.stream);
    server_close(server);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_vote_of_forty_phones_is_counted_once),
        cmocka_unit_test(the_head_of_an_answer_closes_all_other_ways),
        cmocka_unit_test(what_is_foreign_or_huge_is_refused),
        cmocka_unit_test(who_sends_a_letter_now_and_then_is_cut_off),
        cmocka_unit_test(ten_thousand_malformed_requests_leave_it_unhurt),
        cmocka_unit_test(a_lesson_that_ends_lets_everybody_go),
        cmocka_unit_test(a_second_page_takes_the_stream_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
