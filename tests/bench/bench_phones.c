// Forty phones on loopback, all with a stream: milliseconds until the last of
// them knows that something else is asked, and until the votes of all, sent at
// once, are counted; the median of so many rounds, and the worst.
//     bench_phones   prints "wake MEDIAN WORST" and "votes MEDIAN WORST"
#include <time.h>

#include "../unit/phones_net.h"

#include "base/words.h"
#include "room/server.h"

enum { PHONES = GUESTS_MAX, ROUNDS = 15 };

static void wake(void *self)
{
    (void)self;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double now_ms(void)
{
    struct timespec now = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void print(const char *name, double times[ROUNDS])
{
    qsort(times, ROUNDS, sizeof *times, compare);
    (void)printf("%s %.1f %.1f\n", name, times[ROUNDS / 2], times[ROUNDS - 1]);
}

// A phone may send five times in a second, and no more.
static void rest(void)
{
    const struct timespec quarter = {.tv_nsec = 250000000};
    (void)nanosleep(&quarter, NULL);
}

static RoomSeen ask(Server *server, int round)
{
    static RoomQuestion question;
    RoomSeen seen;
    question.kind = ROOM_VOTE;
    question.count = 4;
    (void)snprintf(question.texts[0], sizeof question.texts[0], "%d", round);
    server_exchange(server, &question, NULL, &seen);
    return seen;
}

static double vote(Server *server, NetPhone *phones, unsigned question)
{
    static char answer[NET_ANSWER_BYTES];
    int votes[PHONES];
    char body[64];
    RoomSeen seen;
    double begun = now_ms();
    for (int i = 0; i < PHONES; i++) {
        (void)snprintf(body, sizeof body, "vraag=%u&keuze=%d", question, i % 4);
        votes[i] = net_send(server, &phones[i], "/stem", body);
    }
    do {
        server_exchange(server, NULL, NULL, &seen);
    } while (seen.gave < PHONES && now_ms() - begun < NET_PATIENCE_MS);
    double took = now_ms() - begun;
    assert_int_equal(seen.gave, PHONES);
    for (int i = 0; i < PHONES; i++) {
        assert_int_equal(net_read(votes[i], answer), 303);
    }
    return took;
}

int main(void)
{
    static NetPhone phones[PHONES];
    double wakes[ROUNDS], votes[ROUNDS];
    Server *server = server_open(words_open("nl"), "127.0.0.1", wake, NULL);
    if (!server) {
        return EXIT_FAILURE;
    }
    for (int i = 0; i < PHONES; i++) {
        net_join(server, &phones[i], i + 1);
        net_open_stream(server, &phones[i]);
    }
    for (int round = 0; round < ROUNDS; round++) {
        double begun = now_ms();
        RoomSeen seen = ask(server, round);
        for (int i = 0; i < PHONES; i++) {
            assert_true(net_told(&phones[i]));
        }
        wakes[round] = now_ms() - begun;
        votes[round] = vote(server, phones, seen.question);
        rest();
    }
    print("wake", wakes);
    print("votes", votes);
    server_close(server);
    return EXIT_SUCCESS;
}
