// The customers beside each other: each has what a conversation needs, and no
// two say the same sentence.

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/explore/explore.h"
#include "author/script/loader.h"
#include "base/text.h"
#include "talk/scenario/scenario.h"

#define LIBRARY PROJECT_DIR "/scripts/lib/woorden.lua"
#define CUSTOMERS PROJECT_DIR "/scripts/klanten"

enum {
    CUSTOMERS_MAX = 32,
    SENTENCES_MAX = 20000,
    TALKS = 50,         // of each way of talking, in each mood
    SENTENCE_WORDS = 7, // shorter ones are anybody's
    PATH_BYTES = 1024,
    HOOKS_LEAST = 25,
    BEATS_LEAST = 60,
    MOODS_LEAST = 3,
    THINGS_LEAST = 2
};

typedef struct Sentence {
    char *text;
    int customer;
} Sentence;

typedef struct All {
    Arena arena;
    const Scenario *customers[CUSTOMERS_MAX];
    int count;
    Sentence sentences[SENTENCES_MAX];
    int sentence_count;
} All;

static int load_all(void **state)
{
    All *all = calloc(1, sizeof *all);
    DIR *folder = opendir(CUSTOMERS);
    assert_non_null(all);
    assert_non_null(folder);
    struct dirent *entry;
    while ((entry = readdir(folder))) {
        char path[PATH_BYTES];
        Error error = {0};
        const char *ending = strrchr(entry->d_name, '.');
        if (!ending || strcmp(ending, ".lua") != 0) {
            continue;
        }
        snprintf(path, sizeof path, "%s/%s", CUSTOMERS, entry->d_name);
        all->customers[all->count] =
            loader_load(&all->arena, LIBRARY, path, &error);
        assert_non_null(all->customers[all->count]);
        all->count++;
    }
    closedir(folder);
    *state = all;
    return 0;
}

static int free_all(void **state)
{
    All *all = *state;
    for (int i = 0; i < all->sentence_count; i++) {
        free(all->sentences[i].text);
    }
    arena_free(&all->arena);
    free(all);
    return 0;
}

static int count_kind(const Scenario *scenario, TopicKind kind)
{
    int count = 0;
    for (int i = 0; i < scenario->topic_count; i++) {
        count += scenario->topics[i].kind == kind ? 1 : 0;
    }
    return count;
}

static bool meets_again(const Scenario *scenario)
{
    for (int i = 0; i < scenario->mood_count; i++) {
        if (scenario->moods[i].again) {
            return true;
        }
    }
    return false;
}

// Whether a cell can be told as deep as nobody knows: by his own words alone.
static bool can_be_told(const Scenario *who, int cell, int depth)
{
    for (int i = 0; i < who->topic_count; i++) {
        const Topic *topic = &who->topics[i];
        if (topic->cell != cell || topic->kind == TOPIC_CELL) {
            continue;
        }
        for (int mood = 0; mood < who->mood_count; mood++) {
            if (topic->answer[mood][depth] != NONE) {
                return true;
            }
        }
    }
    return depth < DEPTHS - 1;
}

static void each_is_a_whole_conversation(void **state)
{
    const All *all = *state;
    int whole = 0;
    for (int i = 0; i < all->count; i++) {
        const Scenario *who = all->customers[i];
        print_message("  %s\n", who->id);
        assert_string_not_equal(who->title, who->name);
        if (who->turned) {
            continue;
        }
        whole++;
        assert_true(count_kind(who, TOPIC_HOOK) >= HOOKS_LEAST);
        assert_true(count_kind(who, TOPIC_THING) >= THINGS_LEAST);
        assert_int_equal(count_kind(who, TOPIC_CELL), FORM_CELLS);
        assert_true(who->beat_count >= BEATS_LEAST);
        assert_true(who->mood_count >= MOODS_LEAST);
        assert_true(meets_again(who));
        for (int ending = 0; ending < ENDINGS; ending++) {
            assert_true(who->endings[ending].manager[0] != '\0');
            assert_true(who->endings[ending].morning[0] != '\0');
            for (int other = 0; other < ending; other++) {
                assert_string_not_equal(who->endings[ending].manager,
                                        who->endings[other].manager);
            }
        }
        for (int cell = 0; cell < FORM_CELLS; cell++) {
            for (int depth = 0; depth < DEPTHS; depth++) {
                const Topic *topic = &who->topics[who->cells[cell].topic];
                // what nobody knows is never told to a question of the form
                assert_true(depth == DEPTHS - 1 ||
                            topic->answer[0][depth] != NONE);
                assert_true(!can_be_told(who, cell, depth) ||
                            who->cells[cell].note[depth][0] != '\0');
            }
        }
    }
    assert_int_equal(whole, 6);
}

// A listener hears no depth before it is earned, in any talk.
static void each_earns_depth(void **state)
{
    static const Bot BOTS_HELD[] = {BOT_LISTENER, BOT_HUMAN, BOT_BACKBONE};
    const All *all = *state;
    for (int i = 0; i < all->count; i++) {
        for (size_t n = 0; n < sizeof BOTS_HELD / sizeof BOTS_HELD[0]; n++) {
            Outcomes outcomes = {0};
            const uint32_t *times = outcomes.secrets;
            explore_bot(all->customers[i], BOTS_HELD[n], 1, TALKS, &outcomes,
                        NULL);
            int deep = explore_least(outcomes.first_deep, EXPLORE_MOVES);
            int secret = explore_least(outcomes.first_secret, EXPLORE_MOVES);
            assert_true(deep == NONE || deep >= 4);
            assert_true(secret == NONE || secret >= 10);
            assert_int_equal(times[0] + times[1] + times[2], outcomes.count);
        }
    }
}

static void keep_sentence(All *all, int customer, const char *from, size_t size)
{
    while (size > 0 && *from == ' ') {
        from++;
        size--;
    }
    char *text = strndup(from, size);
    assert_non_null(text);
    assert_true(all->sentence_count < SENTENCES_MAX);
    if (text_words(text) < SENTENCE_WORDS) {
        free(text);
        return;
    }
    all->sentences[all->sentence_count++] = (Sentence){text, customer};
}

static void keep_text(All *all, int customer, const char *text)
{
    const char *from = text;
    const char *at = text;
    for (; *at; at++) {
        if (strchr(".?!", *at) && (at[1] == ' ' || at[1] == '\0')) {
            keep_sentence(all, customer, from, (size_t)(at - from));
            from = at + 1;
        }
    }
    keep_sentence(all, customer, from, (size_t)(at - from));
}

static int by_text(const void *left, const void *right)
{
    const Sentence *a = left;
    const Sentence *b = right;
    int order = strcmp(a->text, b->text);
    return order != 0 ? order : a->customer - b->customer;
}

static void no_two_say_the_same(void **state)
{
    All *all = *state;
    for (int i = 0; i < all->count; i++) {
        const Scenario *who = all->customers[i];
        for (int n = 0; n < who->beat_count; n++) {
            keep_text(all, i, who->beats[n].text);
            keep_text(all, i, who->beats[n].thought);
        }
        for (int n = 0; n < who->option_count; n++) {
            // what is on time here or there is everyday talk, with anyone
            if (who->options[n].fit == FIT_UNSAID) {
                keep_text(all, i, who->options[n].text);
            }
        }
        for (int n = 0; n < ENDINGS; n++) {
            keep_text(all, i, who->endings[n].morning);
            keep_text(all, i, who->endings[n].manager);
        }
    }
    qsort(all->sentences, (size_t)all->sentence_count, sizeof *all->sentences,
          by_text);
    int shared = 0;
    for (int i = 1; i < all->sentence_count; i++) {
        const Sentence *a = &all->sentences[i - 1];
        const Sentence *b = &all->sentences[i];
        // the one question that all of them may ask
        if (a->customer != b->customer && strcmp(a->text, b->text) == 0 &&
            !strstr(a->text, "ben ik geslaagd")) {
            print_message("  %s and %s: %s\n", all->customers[a->customer]->id,
                          all->customers[b->customer]->id, a->text);
            shared++;
        }
    }
    assert_true(all->sentence_count > 1000);
    assert_int_equal(shared, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_is_a_whole_conversation),
        cmocka_unit_test(each_earns_depth),
        cmocka_unit_test(no_two_say_the_same),
    };
    return cmocka_run_group_tests(tests, load_all, free_all);
}
