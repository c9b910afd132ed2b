// How it goes with each customer is told out of the journal, sentence by
// sentence, last met first.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "keep/progress.h"
#include "scratch.h"

enum { TOLD_MOST = 32, WORDS_MOST = 256 };

typedef struct Heard {
    int count;
    ToldKind kinds[TOLD_MOST];
    char words[TOLD_MOST][WORDS_MOST];
    int numbers[TOLD_MOST][TELLING_NUMBERS];
} Heard;

typedef struct Room {
    char folder[SCRATCH_MAX];
    Arena arena;
    Program program;
    Journal *journal;
    Heard heard;
} Room;

static int begin(void **state)
{
    Room *room = calloc(1, sizeof *room);
    char path[FILE_PATH_MAX];
    *state = room;
    if (!room || setenv("GESLAAGD_HOME", PROJECT_DIR, 1) != 0 ||
        !scratch_begin(room->folder) ||
        !file_join(path, room->folder, "journaal.db") ||
        !program_begin(&room->program, &room->arena)) {
        return -1;
    }
    room->journal = journal_open(path, NULL);
    return room->journal ? 0 : -1;
}

static int end(void **state)
{
    Room *room = *state;
    journal_close(room->journal);
    arena_free(&room->arena);
    int result = scratch_end(room->folder) ? 0 : -1;
    free(room);
    return result;
}

static void hear(void *self, const Told *told)
{
    Heard *heard = self;
    assert_true(heard->count < TOLD_MOST);
    heard->kinds[heard->count] = told->kind;
    memcpy(heard->numbers[heard->count], told->numbers, sizeof told->numbers);
    (void)snprintf(heard->words[heard->count++], WORDS_MOST, "%s", told->words);
}

static void expect(const Room *room, int at, ToldKind kind, const char *words)
{
    assert_true(at < room->heard.count);
    assert_string_equal(room->heard.words[at], words);
    assert_int_equal(room->heard.kinds[at], kind);
}

static void add_talk(Room *room, const char *who, const char *when,
                     const char *ending, int told)
{
    Journal *journal = room->journal;
    int64_t id = JOURNAL_NO_TALK;
    assert_true(journal_begin_talk(journal, who, "gewoon", 7, when, &id, NULL));
    assert_true(journal_add_move(journal, id, 1, "stilte", NULL));
    assert_true(journal_end_talk(journal, id, ending, when, NULL));
    assert_true(journal_add_figure(journal, id, "verteld", told, NULL));
    assert_true(journal_add_figure(journal, id, "onbekend", 1, NULL));
}

static size_t tell(Room *room)
{
    const Progress to = {&room->program, room->journal, hear, &room->heard};
    size_t count = 0;
    assert_true(progress_tell(&to, &count, NULL));
    return count;
}

static void nobody_is_told_of_before_the_first_talk(void **state)
{
    Room *room = *state;
    assert_int_equal(tell(room), 0);
    assert_int_equal(room->heard.count, 0);
}

static void one_talk_is_told_without_a_course(void **state)
{
    Room *room = *state;
    add_talk(room, "fietsenmaker", "2025-03-01T10:00:00", "denkt", 22);
    assert_int_equal(tell(room), 1);
    expect(room, 0, TOLD_CUSTOMER, "Wim de Graaf");
    expect(room, 1, TOLD_TALKS, "één gesprek, op 1 maart 2025");
    assert_int_equal(room->heard.kinds[2], TOLD_ENDINGS);
    expect(room, 3, TOLD_FIGURE, "verteld (van de 48): 22");
    expect(room, 4, TOLD_RETURN, "Tijd om weer eens langs te gaan.");
    assert_int_equal(room->heard.count, 5); // not what has no name here
}

// First and last, and the least and the most: never one number.
static void more_talks_are_told_as_a_course(void **state)
{
    Room *room = *state;
    add_talk(room, "fietsenmaker", "2025-03-01T10:00:00", "geslaagd", 5);
    add_talk(room, "fietsenmaker", "2025-03-02T10:00:00", "praatje", 30);
    add_talk(room, "fietsenmaker", "2025-03-02T11:00:00", "denkt", 22);
    (void)tell(room);
    expect(room, 1, TOLD_TALKS,
           "3 gesprekken op 2 dagen, van 1 maart 2025 tot en met 2 maart 2025");
    expect(room, 3, TOLD_FIGURE,
           "verteld (van de 48): eerst 5, de laatste keer 22 (minst 5, meest "
           "30)");
    const int numbers[TELLING_NUMBERS] = {5, 22, 5, 30};
    assert_memory_equal(room->heard.numbers[3], numbers, sizeof numbers);
}

// Whose script is gone keeps the name the journal has; and to the salesman of
// the prologue one does not go back.
static void last_met_comes_first(void **state)
{
    Room *room = *state;
    add_talk(room, "vertegenwoordiger", "2025-03-01T10:00:00", "geslaagd", 3);
    add_talk(room, "verdwenen", "2025-03-03T10:00:00", "deur", 2);
    assert_int_equal(tell(room), 2);
    expect(room, 0, TOLD_CUSTOMER, "verdwenen");
    expect(room, 4, TOLD_RETURN, "Tijd om weer eens langs te gaan.");
    assert_int_equal(room->heard.kinds[5], TOLD_CUSTOMER);
    assert_int_equal(room->heard.count, 9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(nobody_is_told_of_before_the_first_talk,
                                        begin, end),
        cmocka_unit_test_setup_teardown(one_talk_is_told_without_a_course,
                                        begin, end),
        cmocka_unit_test_setup_teardown(more_talks_are_told_as_a_course, begin,
                                        end),
        cmocka_unit_test_setup_teardown(last_met_comes_first, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
