#include "talk/lesson.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"

enum { FIRST_EVENTS = 64, HUNDRED = 100 };

bool lesson_add_player(Lesson *lesson, const char *name)
{
    if (lesson->player_count == LESSON_PLAYERS_MAX ||
        strlen(name) >= LESSON_NAME_BYTES) {
        return false;
    }
    text_copy(lesson->names[lesson->player_count], LESSON_NAME_BYTES, name);
    lesson->player_count++;
    return true;
}

static bool add_nameless(Lesson *lesson, const char *players)
{
    uint64_t count = 0;
    if (!text_read_number(players, 1, LESSON_PLAYERS_MAX, &count)) {
        return false;
    }
    while (count > 0 && lesson_add_player(lesson, "")) {
        count--;
    }
    return count == 0;
}

static bool refuse(Error *error, const char *players, const char *remedy)
{
    char most[16];
    snprintf(most, sizeof most, "%d", LESSON_PLAYERS_MAX);
    error_set(error, ERROR_NAME, NULL, 0, players, most);
    return error_remedy(error, remedy);
}

bool lesson_add_players(Lesson *lesson, const char *players, Error *error)
{
    char name[LESSON_NAME_BYTES];
    size_t count = 0;
    int before = lesson->player_count;
    if (players[0] != '\0' && players[strspn(players, "0123456789")] == '\0') {
        return add_nameless(lesson, players) ||
               refuse(error, players, "name.number");
    }
    for (const char *next; (next = name_next(&players, &count)) != NULL;) {
        if (!name_take(next, count, name, error)) {
            return false;
        }
        if (!lesson_add_player(lesson, name)) {
            return refuse(error, name, "name.many");
        }
    }
    return lesson->player_count > before ||
           refuse(error, players, "name.empty");
}

// As a small letter, where Latin-1 has one.
static uint32_t small(uint32_t code)
{
    bool capital = (code >= 'A' && code <= 'Z') ||
                   (code >= 0xC0 && code <= 0xDE && code != 0xD7);
    return capital ? code + 0x20 : code;
}

static bool is_same_name(const char *one, const char *two)
{
    uint32_t letter;
    do {
        letter = small(text_next(&one));
        if (letter != small(text_next(&two))) {
            return false;
        }
    } while (letter != 0);
    return true;
}

bool lesson_names_differ(const Lesson *lesson)
{
    for (int i = 0; i < lesson->player_count; i++) {
        for (int k = 0; k < i; k++) {
            if (lesson->names[i][0] != '\0' &&
                is_same_name(lesson->names[i], lesson->names[k])) {
                return false;
            }
        }
    }
    return true;
}

void lesson_label(const Lesson *lesson, int player, char out[LESSON_NAME_BYTES])
{
    if (lesson->named && lesson->names[player][0] != '\0') {
        text_copy(out, LESSON_NAME_BYTES, lesson->names[player]);
        return;
    }
    out[0] = (char)('A' + player);
    out[1] = '\0';
}

void lesson_swap(Lesson *lesson, int step)
{
    if (lesson->player_count > 0) {
        lesson->seat =
            (lesson->seat + step + lesson->player_count) % lesson->player_count;
    }
}

int lesson_whisperer(const Lesson *lesson)
{
    return lesson->whispering && lesson->player_count > 1
               ? (lesson->seat + 1) % lesson->player_count
               : NONE;
}

int lesson_speaker(const Lesson *lesson)
{
    return lesson->player_count > 0 ? lesson->seat : NONE;
}

static int trio_at(const Lesson *lesson, int place)
{
    return lesson->round > 0 && lesson->player_count == LESSON_TRIO
               ? (lesson->seat + place) % LESSON_TRIO
               : NONE;
}

int lesson_watcher(const Lesson *lesson)
{
    return trio_at(lesson, 1);
}

int lesson_timekeeper(const Lesson *lesson)
{
    return trio_at(lesson, 2);
}

// The old array stays in the arena: together they are no more than the new.
static bool make_room(Lesson *lesson)
{
    if (lesson->count < lesson->size) {
        return true;
    }
    size_t size = lesson->size ? 2 * lesson->size : FIRST_EVENTS;
    LessonEvent *events = arena_push(lesson->arena, size * sizeof *events);
    if (!events) {
        return false;
    }
    for (size_t i = 0; i < lesson->count; i++) {
        events[i] = lesson->events[i];
    }
    lesson->events = events;
    lesson->size = size;
    return true;
}

static bool keep_text(Arena *arena, const char **text)
{
    *text = *text ? arena_push_text(arena, *text, strlen(*text)) : "";
    return *text != NULL;
}

bool lesson_note(Lesson *lesson, const LessonEvent *event)
{
    LessonEvent kept = *event;
    if (!make_room(lesson)) {
        return false;
    }
    for (int i = 0; i < kept.count; i++) {
        if (!keep_text(lesson->arena, &kept.texts[i])) {
            return false;
        }
    }
    if (!keep_text(lesson->arena, &kept.thought) ||
        !keep_text(lesson->arena, &kept.moves)) {
        return false;
    }
    lesson->events[lesson->count++] = kept;
    return true;
}

// The moves of "stilte\npen\n", each a text of its own, behind those there
// are. False when memory is out.
static bool take_moves(Arena *arena, const char *text, Recording *recording)
{
    while (*text != '\0') {
        size_t size = strcspn(text, "\n");
        const char *move = arena_push_text(arena, text, size);
        if (!move) {
            return false;
        }
        recording->moves[recording->count++] = move;
        text += size + (text[size] == '\n');
    }
    return true;
}

// As many moves as there can be, at most.
static size_t count_moves(const Lesson *lesson)
{
    size_t count = 0;
    for (size_t i = 0; i < lesson->count; i++) {
        count++;
        for (const char *c = lesson->events[i].moves; *c != '\0'; c++) {
            count += *c == '\n';
        }
    }
    return count;
}

bool lesson_last_talk(const Lesson *lesson, Arena *arena, Recording *recording)
{
    bool going_on = false;
    *recording =
        (Recording){.moves = arena_push(arena, (count_moves(lesson) + 1) *
                                                   sizeof *recording->moves)};
    if (!recording->moves) {
        return false;
    }
    for (size_t i = 0; i < lesson->count; i++) {
        const LessonEvent *event = &lesson->events[i];
        bool again = event->kind == LESSON_TALK || //
                     event->kind == LESSON_TURN_BACK;
        if (event->kind == LESSON_TALK) {
            recording->scenario = event->texts[0];
            recording->mood = event->texts[2];
            recording->seed = event->seed;
        }
        recording->count = again ? 0 : recording->count;
        if ((again || event->kind == LESSON_MOVE) &&
            !take_moves(arena, event->moves, recording)) {
            return false;
        }
        going_on = again || (going_on && event->kind != LESSON_END);
    }
    return going_on && recording->scenario != NULL;
}

Vote lesson_vote_begin(int count)
{
    return (Vote){.count =
                      count < LESSON_OPTIONS_MAX ? count : LESSON_OPTIONS_MAX};
}

void lesson_vote_set(Vote *vote, int sentence, int hands)
{
    if (sentence >= 0 && sentence < vote->count) {
        vote->hands[sentence] = hands < 0                  ? 0
                                : hands > LESSON_HANDS_MAX ? LESSON_HANDS_MAX
                                                           : hands;
    }
}

void lesson_vote_add(Vote *vote, int sentence, int by)
{
    if (sentence >= 0 && sentence < vote->count) {
        lesson_vote_set(vote, sentence, vote->hands[sentence] + by);
    }
}

// The sentence whose hands are furthest to one side: `sign` 1 for the most.
static int furthest(const Vote *vote, int sign)
{
    int best = NONE;
    bool equal = false;
    for (int i = 0; i < vote->count; i++) {
        if (vote->hands[i] == 0) {
            continue;
        }
        int ahead =
            best == NONE ? 1 : sign * (vote->hands[i] - vote->hands[best]);
        equal = ahead > 0 ? false : equal || ahead == 0;
        best = ahead > 0 ? i : best;
    }
    return equal ? NONE : best;
}

int lesson_vote_most(const Vote *vote)
{
    return furthest(vote, 1);
}

int lesson_vote_least(const Vote *vote)
{
    return furthest(vote, -1);
}

int lesson_vote_total(const Vote *vote)
{
    int total = 0;
    for (int i = 0; i < vote->count; i++) {
        total += vote->hands[i];
    }
    return total;
}

int lesson_vote_percent(const Vote *vote)
{
    int total = lesson_vote_total(vote);
    int sum = 0;
    for (int i = 0; i < vote->count; i++) {
        sum += vote->hands[i] * i;
    }
    int most = total * (vote->count - 1);
    return most > 0 ? (HUNDRED * sum + most / 2) / most : NONE;
}
