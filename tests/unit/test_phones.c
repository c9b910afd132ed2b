// The room without a network: who is let in, what is counted, what is refused,
// and that what somebody wrote is text and nothing else.

#include "phones.h"

#include "room/form.h"
#include "room/qr.h"

static void a_foreign_host_or_origin_is_refused(void **state)
{
    Phones *phones = phones_open();
    const char *path = phones_path(phones->room.path, "");
    static const char *const HOSTS[] = {"",
                                        "evil.example",
                                        "192.168.1.5",
                                        "192.168.1.5:80",
                                        "192.168.1.5:8017 ",
                                        "192.168.1.5:8017.evil.example"};
    static const char *const ORIGINS[] = {"",
                                          "null",
                                          "http://evil.example",
                                          "https://192.168.1.5:8017",
                                          "http://192.168.1.5:8017/",
                                          "http://192.168.1.5:80170"};
    (void)state;
    for (size_t i = 0; i < sizeof HOSTS / sizeof HOSTS[0]; i++) {
        assert_int_equal(phones_send(phones, (RoomRequest){.method = "GET",
                                                           .path = path,
                                                           .host = HOSTS[i]}),
                         400);
        assert_int_equal(phones->reply.size, 0);
    }
    for (size_t i = 0; i < sizeof ORIGINS / sizeof ORIGINS[0]; i++) {
        path = phones_path(phones->room.path, "/mee");
        assert_int_equal(
            phones_send(phones, (RoomRequest){.method = "POST",
                                              .path = path,
                                              .origin = ORIGINS[i]}),
            403);
    }
    assert_int_equal(phones_see(phones).joined, 0);
    free(phones);
}

static void without_the_path_nobody_gets_further_than_the_door(void **state)
{
    Phones *phones = phones_open();
    static const char *const PATHS[] = {
        "/nu", "/a", "//", "", "/AAAAAAAAAAAA", "/../", "/favicon.ico"};
    (void)state;
    for (size_t i = 0; i < sizeof PATHS / sizeof PATHS[0]; i++) {
        assert_int_equal(phones_send(phones, (RoomRequest){.method = "GET",
                                                           .path = PATHS[i]}),
                         404);
    }
    assert_int_equal(
        phones_send(phones, (RoomRequest){.method = "GET", .path = "/"}), 200);
    assert_null(strstr(phones->reply.body, phones->room.path));
    assert_null(strstr(phones->reply.body, phones->room.letters));
    assert_int_equal(
        phones_send(phones, (RoomRequest){.method = "DELETE", .path = "/"}),
        405);
    free(phones);
}

static int type_letters(Phones *phones, const char *letters)
{
    char body[ROOM_PLACE_BYTES];
    (void)snprintf(body, sizeof body, "letters=%s", letters);
    return phones_send(
        phones, (RoomRequest){.method = "POST", .path = "/", .body = body});
}

static void four_letters_let_in_and_cannot_be_guessed(void **state)
{
    Phones *phones = phones_open();
    uint8_t chance[CODE_CHANCE] = {1, 2, 3, 4, 5, 6, 7, 8};
    (void)state;
    assert_int_equal(strlen(phones->room.letters), 4);
    assert_int_equal(type_letters(phones, phones->room.letters), 303);
    assert_string_equal(phones->reply.place + 1, phones->room.path);
    for (int i = 0; i < ROOM_WRONG_MAX; i++) {
        assert_int_equal(type_letters(phones, "AAAA"), 403);
    }
    assert_int_equal(type_letters(phones, phones->room.letters), 429);
    assert_string_equal(phones_see(phones).letters, "");
    room_renew_letters(&phones->room, chance);
    assert_int_equal(type_letters(phones, phones->room.letters), 303);
    free(phones);
}

static void
a_vote_counts_once_and_can_be_changed_until_it_is_shown(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    (void)state;
    assert_int_equal(phones_join(phones, cookie), 303);
    assert_non_null(strstr(phones->reply.cookie, "HttpOnly; SameSite=Strict"));
    phones_ask(phones, ROOM_VOTE, false);
    assert_int_equal(
        phones_post(phones, "/stem", cookie, phones_body("keuze=2", phones)),
        303);
    assert_int_equal(
        phones_post(phones, "/stem", cookie, phones_body("keuze=1", phones)),
        303);
    assert_int_equal(phones_see(phones).hands[1], 1);
    assert_int_equal(phones_see(phones).hands[2], 0);
    assert_int_equal(phones_see(phones).gave, 1);
    phones_ask(phones, ROOM_VOTE, true);
    assert_int_equal(
        phones_post(phones, "/stem", cookie, phones_body("keuze=0", phones)),
        409);
    assert_int_equal(phones_see(phones).hands[1], 1);
    phones_ask(phones, ROOM_VOTE, false); // the trainer goes on counting
    assert_int_equal(phones_see(phones).hands[1], 1);
    free(phones);
}

static void a_vote_for_another_question_is_refused_and_says_so(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    char old[ROOM_PLACE_BYTES];
    (void)state;
    (void)phones_join(phones, cookie);
    phones_ask(phones, ROOM_VOTE, false);
    (void)text_copy(old, sizeof old, phones_body("keuze=1", phones));
    phones_ask(phones, ROOM_DARK, false); // a rewind, in the middle of it
    phones_ask(phones, ROOM_VOTE, false);
    assert_int_equal(phones_post(phones, "/stem", cookie, old), 409);
    assert_non_null(strstr(phones->reply.body, "net voorbij"));
    assert_int_equal(phones_see(phones).gave, 0);
    phones->now += 1000;
    static const char *const WRONG[] = {"keuze=3", "keuze=-1", "keuze=", "",
                                        "keuze=1x"};
    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        assert_int_equal(
            phones_post(phones, "/stem", cookie, phones_body(WRONG[i], phones)),
            400);
    }
    assert_int_equal(phones_see(phones).gave, 0);
    free(phones);
}

static void what_was_voted_is_forgotten_with_the_question(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    (void)state;
    (void)phones_join(phones, cookie);
    phones_ask(phones, ROOM_VOTE, false);
    (void)phones_post(phones, "/stem", cookie, phones_body("keuze=1", phones));
    phones_ask(phones, ROOM_GUESS, false);
    (void)phones_post(phones, "/tekst", cookie,
                      phones_body("tekst=Weer+eentje", phones));
    assert_int_equal(phones->room.guests.all[0].choice, NONE);
    phones_ask(phones, ROOM_DARK, false);
    assert_string_equal(phones->room.guests.all[0].text, "");
    free(phones);
}

static void a_vote_stays_where_only_the_words_are_others(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    (void)state;
    (void)phones_join(phones, cookie);
    phones_ask(phones, ROOM_VOTE, false);
    (void)phones_post(phones, "/stem", cookie, phones_body("keuze=1", phones));
    RoomQuestion question = phones->room.question;
    (void)text_copy(question.texts[1], sizeof question.texts[1], "Hoezo?");
    (void)text_copy(question.lead, sizeof question.lead, "Druk, hoor.");
    room_ask(&phones->room, &question); // his file was saved
    assert_int_equal(phones_see(phones).hands[1], 1);
    assert_int_equal(phones_get(phones, "/nu", cookie), 200);
    assert_non_null(strstr(phones->reply.body, "Hoezo?"));
    question.ballot++;
    room_ask(&phones->room, &question);
    assert_int_equal(phones_see(phones).gave, 0);
    free(phones);
}

static void what_somebody_wrote_is_text_and_nothing_else(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    (void)state;
    (void)phones_join(phones, cookie);
    phones_ask(phones, ROOM_GUESS, false);
    assert_int_equal(
        phones_post(phones, "/tekst", cookie,
                    phones_body("tekst=%3Cscript%3E%22%26%E2%80%AEx%0Ay"
                                "%E2%80%8E%7B%23phones.dark%7D",
                                phones)),
        303);
    assert_string_equal(phones_see(phones).texts[0],
                        "<script>\"&   x y{#phones.dark}");
    assert_int_equal(phones_get(phones, "/nu", cookie), 200);
    assert_null(strstr(phones->reply.body, "<script>"));
    assert_non_null(strstr(phones->reply.body,
                           "&lt;script&gt;&quot;&amp;   x y{#phones.dark}"));
    phones_ask(phones, ROOM_VOTE, false);
    assert_int_equal(phones_get(phones, "", cookie), 200);
    assert_non_null(strstr(phones->reply.body, "Zin 1 &lt;b&gt;"));
    free(phones);
}

static void a_long_text_is_cut_at_a_whole_letter(void **state)
{
    char text[GUEST_TEXT_BYTES];
    char body[1024] = "a=1&tekst=";
    (void)state;
    for (int i = 0; i < 150; i++) {
        strcat(body, "%C3%A9");
    }
    assert_true(form_read(body, strlen(body), "tekst", text, sizeof text));
    assert_int_equal(strlen(text), 238);
    assert_true(text_is_valid(text, strlen(text), NULL));
    static const char *const BAD[] = {"tekst=%C3", "tekst=%",   "tekst=%4",
                                      "tekst=%zz", "tekst=%00", "teks=1",
                                      "xtekst=1",  "tekst",     ""};
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        assert_false(
            form_read(BAD[i], strlen(BAD[i]), "tekst", text, sizeof text));
        assert_string_equal(text, "");
    }
}

static void a_room_is_full_and_one_phone_is_not_a_roomful(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    (void)state;
    for (int i = 0; i < GUESTS_OF_PEER_MAX; i++) {
        assert_int_equal(phones_join(phones, cookie), 303);
    }
    assert_int_equal(phones_join(phones, cookie), 503);
    for (int i = GUESTS_OF_PEER_MAX; i < GUESTS_MAX; i++) {
        phones->peer++;
        assert_int_equal(phones_join(phones, cookie), 303);
    }
    phones->peer++;
    assert_int_equal(phones_join(phones, cookie), 503);
    assert_int_equal(phones_see(phones).joined, GUESTS_MAX);
    free(phones);
}

static void who_was_not_seen_for_half_a_minute_is_not_counted(void **state)
{
    Phones *phones = phones_open();
    char first[ROOM_PLACE_BYTES];
    char second[ROOM_PLACE_BYTES];
    (void)state;
    (void)phones_join(phones, first);
    phones->peer++;
    (void)phones_join(phones, second);
    phones->now += GUESTS_SEEN_MS;
    assert_int_equal(phones_get(phones, "/tel", first), 204);
    phones->now += 1;
    assert_int_equal(phones_see(phones).here, 1);
    assert_int_equal(phones_see(phones).joined, 2);
    assert_int_equal(phones_post(phones, "/weg", first, ""), 303);
    assert_int_equal(phones_see(phones).joined, 1);
    assert_int_equal(phones_get(phones, "/nu", first), 403);
    free(phones);
}

static void five_posts_a_second_are_enough(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    (void)state;
    (void)phones_join(phones, cookie);
    phones_ask(phones, ROOM_VOTE, false);
    for (int i = 0; i < GUEST_POSTS_MAX; i++) {
        assert_int_equal(phones_post(phones, "/stem", cookie,
                                     phones_body("keuze=1", phones)),
                         303);
    }
    assert_int_equal(
        phones_post(phones, "/stem", cookie, phones_body("keuze=2", phones)),
        429);
    phones->now += 1000;
    assert_int_equal(
        phones_post(phones, "/stem", cookie, phones_body("keuze=2", phones)),
        303);
    free(phones);
}

static void of_two_pages_on_one_phone_the_last_counts(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    (void)state;
    (void)phones_join(phones, cookie);
    assert_int_equal(phones_get(phones, "/stroom", cookie), 200);
    assert_int_equal(phones->reply.stream, 0);
    assert_int_equal(room_stream(&phones->room, 0, 1), phones->room.change);
    assert_int_equal(phones_get(phones, "/stroom", cookie), 200);
    assert_int_equal(room_stream(&phones->room, 0, 1), 0);
    assert_int_not_equal(room_stream(&phones->room, 0, 2), 0);
    free(phones);
}

static void a_joker_is_struck_out_and_writes_no_more(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    (void)state;
    (void)phones_join(phones, cookie);
    phones_ask(phones, ROOM_GUESS, false);
    (void)phones_post(phones, "/tekst", cookie,
                      phones_body("tekst=haha", phones));
    assert_int_equal(phones_see(phones).text_count, 1);
    room_mute(&phones->room, 0);
    assert_int_equal(phones_post(phones, "/tekst", cookie,
                                 phones_body("tekst=hahaha", phones)),
                     303); // he need not know
    assert_int_equal(phones_see(phones).text_count, 0);
    free(phones);
}

static int trainer(Phones *phones, const char *method, const char *rest,
                   const char *cookie, const char *body)
{
    return phones_send(
        phones, (RoomRequest){.method = method,
                              .path = phones_path(phones->room.trainer, rest),
                              .cookie = cookie,
                              .body = body});
}

static void the_trainers_phone_is_one_and_confirmed(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    RoomEvent event;
    (void)state;
    assert_int_equal(trainer(phones, "POST", "/toets", NULL, "toets=h"), 403);
    assert_int_equal(trainer(phones, "GET", "/nu", NULL, NULL), 403);
    assert_int_equal(trainer(phones, "POST", "/mee", NULL, ""), 303);
    (void)snprintf(cookie, sizeof cookie, "%.*s",
                   (int)strcspn(phones->reply.cookie, ";"),
                   phones->reply.cookie);
    assert_int_equal(phones_see(phones).trainer, TRAINER_KNOCKS);
    assert_int_equal(strlen(phones_see(phones).digits), 3);
    assert_int_equal(trainer(phones, "GET", "", cookie, NULL), 200);
    assert_non_null(strstr(phones->reply.body, phones_see(phones).digits));
    assert_int_equal(trainer(phones, "POST", "/toets", cookie, "toets=h"), 403);
    room_trainer_confirm(&phones->room, true);
    assert_int_equal(trainer(phones, "POST", "/mee", NULL, ""), 403);
    assert_int_equal(trainer(phones, "POST", "/toets", cookie, "toets=h"), 303);
    assert_int_equal(trainer(phones, "POST", "/toets", cookie, "toets=enter"),
                     303);
    assert_int_equal(trainer(phones, "POST", "/toets", cookie, "toets=z"), 400);
    assert_true(room_take(&phones->room, &event));
    assert_int_equal(event.key, 'h');
    assert_true(room_take(&phones->room, &event));
    assert_int_equal(event.key, '\r');
    assert_false(room_take(&phones->room, &event));
    room_trainer_leave(&phones->room);
    assert_int_equal(trainer(phones, "POST", "/toets", cookie, "toets=h"), 403);
    free(phones);
}

static void the_trainer_chooses_what_is_said(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    RoomEvent event;
    (void)state;
    (void)phones_join(phones, cookie);
    phones_ask(phones, ROOM_SAY, false);
    (void)phones_post(phones, "/tekst", cookie,
                      phones_body("tekst=Wat+naar", phones));
    (void)trainer(phones, "POST", "/mee", NULL, "");
    (void)snprintf(cookie, sizeof cookie, "%.*s",
                   (int)strcspn(phones->reply.cookie, ";"),
                   phones->reply.cookie);
    room_trainer_confirm(&phones->room, true);
    assert_int_equal(trainer(phones, "GET", "/nu", cookie, NULL), 200);
    assert_non_null(strstr(phones->reply.body, "Wat naar"));
    assert_int_equal(trainer(phones, "POST", "/kies", cookie, "wie=0"), 303);
    assert_true(room_take(&phones->room, &event));
    assert_int_equal(event.kind, ROOM_PICK);
    assert_string_equal(event.text, "Wat naar");
    assert_int_equal(phones_see(phones).text_count, 0);
    assert_int_equal(trainer(phones, "POST", "/kies", cookie, "wie=7"), 409);
    assert_int_equal(trainer(phones, "POST", "/kies", cookie, "wie=40"), 409);
    free(phones);
}

static int count_of(const char *in, const char *what)
{
    int count = 0;
    for (; (in = strstr(in, what)) != NULL; in++) {
        count++;
    }
    return count;
}

// Forty of them, of letters that take most place: whole notes only.
static void the_trainer_reads_what_a_full_room_wrote(void **state)
{
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    char text[GUEST_TEXT_BYTES] = "tekst=";
    (void)state;
    phones_ask(phones, ROOM_SAY, false);
    for (int i = 0; i < GUESTS_MAX; i++) {
        bool quotes = i % 2;
        memset(text + 6, quotes ? '"' : 'a', 200);
        text[206] = '\0';
        phones->peer = (unsigned)i + 1;
        assert_int_equal(phones_join(phones, cookie), 303);
        assert_int_equal(
            phones_post(phones, "/tekst", cookie, phones_body(text, phones)),
            303);
    }
    (void)trainer(phones, "POST", "/mee", NULL, "");
    (void)snprintf(cookie, sizeof cookie, "%.*s",
                   (int)strcspn(phones->reply.cookie, ";"),
                   phones->reply.cookie);
    room_trainer_confirm(&phones->room, true);
    assert_int_equal(trainer(phones, "GET", "/nu", cookie, NULL), 200);
    const char *body = phones->reply.body;
    assert_true(count_of(body, "briefje") > 10);
    assert_int_equal(count_of(body, "<form"), count_of(body, "</form>"));
    assert_int_equal(count_of(body, "briefje"), count_of(body, "/streep"));
    assert_non_null(strstr(body, "</section>")); // with its keys
    free(phones);
}

static void the_name_of_a_hotspot_may_have_any_letter(void **state)
{
    char out[64];
    (void)state;
    assert_true(qr_write_wifi("Zaal; 3", "a\\b:\"c,", out, sizeof out));
    assert_string_equal(out, "WIFI:T:WPA;S:Zaal\\; 3;P:a\\\\b\\:\\\"c\\,;;");
    assert_true(qr_write_wifi("Caf\u00e9", "", out, sizeof out));
    assert_string_equal(out, "WIFI:T:nopass;S:Caf\u00e9;P:;;");
    assert_false(qr_write_wifi("een naam die te lang is voor zo weinig plaats",
                               "en een wachtwoord", out, sizeof out));
    assert_string_equal(out, "");
}

// Chance from a seed, so that it is the same every time.
static unsigned next(unsigned *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static void spoil(char *text, unsigned *seed)
{
    size_t size = strlen(text);
    for (unsigned i = next(seed) % 4; i > 0 && size > 0; i--) {
        char byte = (char)(1 + next(seed) % 255);
        text[next(seed) % size] = byte;
    }
    if (next(seed) % 5 == 0 && size > 0) {
        text[next(seed) % size] = '\0';
    }
}

static void ten_thousand_malformed_requests_change_nothing(void **state)
{
    static const char *const RESTS[] = {"",       "/nu",  "/stem", "/tekst",
                                        "/weg",   "/mee", "/tel",  "/stroom",
                                        "/toets", "/kies"};
    Phones *phones = phones_open();
    char cookie[ROOM_PLACE_BYTES];
    unsigned seed = 19;
    (void)state;
    (void)phones_join(phones, cookie);
    phones_ask(phones, ROOM_VOTE, false);
    (void)phones_post(phones, "/stem", cookie, phones_body("keuze=1", phones));
    for (int i = 0; i < 10000; i++) {
        char texts[5][ROOM_PLACE_BYTES];
        (void)snprintf(texts[0], sizeof texts[0], "%s",
                       next(&seed) % 2 ? "POST" : "GET");
        (void)snprintf(texts[1], sizeof texts[1], "/%s%s", phones->room.path,
                       RESTS[next(&seed) % 10]);
        (void)snprintf(texts[2], sizeof texts[2], "%s", PHONES_HOST);
        (void)snprintf(texts[3], sizeof texts[3], "http://%s", PHONES_HOST);
        (void)text_copy(texts[4], sizeof texts[4],
                        phones_body("keuze=2", phones));
        texts[2 + i % 2][next(&seed) % 10] ^= 1; // never whole
        for (int j = 0; j < 5; j++) {
            spoil(texts[j], &seed);
        }
        int status = phones_send(phones, (RoomRequest){.method = texts[0],
                                                       .path = texts[1],
                                                       .host = texts[2],
                                                       .origin = texts[3],
                                                       .cookie = cookie,
                                                       .body = texts[4]});
        assert_true(status >= 200 && status < 600);
    }
    assert_int_equal(phones_see(phones).hands[1], 1);
    assert_int_equal(phones_see(phones).joined, 1);
    free(phones);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_foreign_host_or_origin_is_refused),
        cmocka_unit_test(without_the_path_nobody_gets_further_than_the_door),
        cmocka_unit_test(four_letters_let_in_and_cannot_be_guessed),
        cmocka_unit_test(
            a_vote_counts_once_and_can_be_changed_until_it_is_shown),
        cmocka_unit_test(a_vote_for_another_question_is_refused_and_says_so),
        cmocka_unit_test(what_was_voted_is_forgotten_with_the_question),
        cmocka_unit_test(a_vote_stays_where_only_the_words_are_others),
        cmocka_unit_test(what_somebody_wrote_is_text_and_nothing_else),
        cmocka_unit_test(a_long_text_is_cut_at_a_whole_letter),
        cmocka_unit_test(a_room_is_full_and_one_phone_is_not_a_roomful),
        cmocka_unit_test(who_was_not_seen_for_half_a_minute_is_not_counted),
        cmocka_unit_test(five_posts_a_second_are_enough),
        cmocka_unit_test(of_two_pages_on_one_phone_the_last_counts),
        cmocka_unit_test(a_joker_is_struck_out_and_writes_no_more),
        cmocka_unit_test(the_trainers_phone_is_one_and_confirmed),
        cmocka_unit_test(the_trainer_chooses_what_is_said),
        cmocka_unit_test(the_trainer_reads_what_a_full_room_wrote),
        cmocka_unit_test(the_name_of_a_hotspot_may_have_any_letter),
        cmocka_unit_test(ten_thousand_malformed_requests_change_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
