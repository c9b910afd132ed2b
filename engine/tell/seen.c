#include "tell/seen.h"

#include <string.h>

#include "base/text.h"

enum {
    FIRST_BYTES = 60,
    LAST_BYTES = 120,
    NERVES_FIRST = 20,
    NERVES_A_MOVE = 7,
    NERVES_MOST = 100
};

// In this order: a laugh goes before what he laughs at.
static const struct {
    Expression expression;
    const char *key;
} LISTS[] = {{EXPRESSION_AMUSED, "seen.amused"},
             {EXPRESSION_RELIEVED, "seen.relieved"},
             {EXPRESSION_ASHAMED, "seen.ashamed"},
             {EXPRESSION_AFRAID, "seen.afraid"},
             {EXPRESSION_TIRED, "seen.tired"},
             {EXPRESSION_HURT, "seen.hurt"},
             {EXPRESSION_MOVED, "seen.moved"},
             {EXPRESSION_ANNOYED, "seen.annoyed"},
             {EXPRESSION_PROUD, "seen.proud"}};

static char small(char byte)
{
    return (char)(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
}

static bool is_of_word(char byte)
{
    unsigned char code = (unsigned char)byte;
    return code >= 0x80 || (small(byte) >= 'a' && small(byte) <= 'z');
}

static bool stands_at(const char *text, const char *word, size_t count)
{
    size_t i = 0;
    while (i < count && text[i] != '\0' && small(text[i]) == small(word[i])) {
        i++;
    }
    return i == count && !is_of_word(text[count]);
}

static bool has_word(const char *text, const char *word, size_t count)
{
    for (const char *at = text; count > 0 && *at != '\0'; at++) {
        bool begins = at == text || !is_of_word(at[-1]);
        if (begins && stands_at(at, word, count)) {
            return true;
        }
    }
    return false;
}

// `list`: words or sayings, with ", " between.
static bool has_one(const char *text, const char *list)
{
    while (*list != '\0') {
        size_t count = strcspn(list, ",");
        if (has_word(text, list, count)) {
            return true;
        }
        list += count;
        list += strspn(list, ", ");
    }
    return false;
}

Expression seen_in_text(const Words *words, const char *text)
{
    for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) {
        if (has_one(text, words_get(words, LISTS[i].key))) {
            return LISTS[i].expression;
        }
    }
    return EXPRESSION_NONE;
}

// What he tells so deep touches him, whatever the words are.
static Expression by_depth(const Conversation *now)
{
    if (now->last_depth >= 4) {
        return EXPRESSION_MOVED;
    }
    if (now->last_depth < 3 || now->last_topic == NONE) {
        return EXPRESSION_NONE;
    }
    const Topic *topic = &now->scenario->topics[now->last_topic];
    return topic->kind == TOPIC_HOOK && topic->hook_kind == HOOK_FEELING
               ? EXPRESSION_MOVED
               : EXPRESSION_ABSENT;
}

// What he begins or ends with stays on his face; a word in passing does not.
static Expression in_speech(const Words *words, const char *text)
{
    char part[FIRST_BYTES + 1];
    size_t count = strlen(text);
    const char *last = count > LAST_BYTES ? text + count - LAST_BYTES : text;
    last += last == text ? 0 : strcspn(last, " ");
    text_copy(part, sizeof part, text);
    Expression found = seen_in_text(words, part);
    return found == EXPRESSION_NONE ? seen_in_text(words, last) : found;
}

static Expression derive(const Words *words, const Conversation *now,
                         const Beat *said)
{
    Expression found = seen_in_text(words, said->action);
    if (found == EXPRESSION_NONE) {
        found = in_speech(words, said->text);
    }
    return found == EXPRESSION_NONE ? by_depth(now) : found;
}

// Who asks from a form of his own reads, writes and grows nervous; he looks up
// when the writer says so.
static void sit_at_form(const Conversation *now, const Beat *said,
                        Bearing *bearing)
{
    int nerves = NERVES_FIRST + NERVES_A_MOVE * now->move_count;
    bearing->nerves = nerves > NERVES_MOST ? NERVES_MOST : nerves;
    if (!said->gaze_set && now->ending == ENDING_NONE) {
        bearing->gaze = GAZE_TABLE;
        bearing->arms = ARMS_WRITE;
    } else if (said->gaze == GAZE_TABLE) {
        bearing->arms = ARMS_WRITE;
    } else {
        bearing->arms = ARMS_TABLE;
    }
}

Bearing seen_bearing(const Words *words, const Conversation *now)
{
    Bearing bearing = bearing_of(now);
    if (now->said[0] == NONE) {
        return bearing;
    }
    const Beat *said = &now->scenario->beats[now->said[0]];
    if (bearing.expression == EXPRESSION_NONE && !now->wrote_last) {
        bearing.expression = derive(words, now, said);
        bearing.only_face = true;
    }
    if (now->scenario->turned) {
        sit_at_form(now, said, &bearing);
    } else if (bearing.gaze == GAZE_YOU && !said->gaze_set &&
               said->topic != NONE &&
               now->scenario->topics[said->topic].kind == TOPIC_THING) {
        bearing.gaze = GAZE_THING;
    }
    return bearing;
}
