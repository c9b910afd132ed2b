// What was typed and read as what it was not: kept, without the player's name.

#include <string.h>

#include "base/text.h"
#include "keep/journal/corrections.h"
#include "keep/person.h"
#include "keep/session_parts.h"

enum { WORD_MAX = 64, KEY_MAX = 2 * WORD_MAX, TEXT_MAX = 1024 };

static const char BLANKS[] = " \t\r\n";
static const char MARKS[] = " \t\r\n.,:;!?'\"()-/";

// What two spellings of a word have in common; false for one that is too long
// to be a name.
static bool key_of(const char *word, size_t length, char key[KEY_MAX])
{
    char text[WORD_MAX];
    if (length == 0 || length >= sizeof text) {
        return false;
    }
    memcpy(text, word, length);
    text[length] = '\0';
    return person_key(text, key, KEY_MAX) && key[0] != '\0';
}

// Whether it is a word of the name, or that with an s behind it. Of "Jan de
// Vries" Jan and Vries are: the first, and what has a capital.
static bool is_of_name(const char *key, const char *name)
{
    const char *word = name + strspn(name, BLANKS);
    const char *first = word;
    while (*word != '\0') {
        char own[KEY_MAX];
        size_t length = strcspn(word, BLANKS);
        bool small = *word >= 'a' && *word <= 'z';
        if ((word == first || !small) && key_of(word, length, own)) {
            size_t same = strlen(own);
            if (strncmp(key, own, same) == 0 &&
                (key[same] == '\0' || strcmp(key + same, "s") == 0)) {
                return true;
            }
        }
        word += length;
        word += strspn(word, BLANKS);
    }
    return false;
}

// `text` with … for each word of `name`.
static void leave_out(const char *name, const char *text, char out[TEXT_MAX])
{
    out[0] = '\0';
    while (*text != '\0') {
        char key[KEY_MAX];
        char piece[WORD_MAX + 1];
        size_t length = strcspn(text, MARKS);
        length = length > 0 ? length : 1;
        length = length < WORD_MAX ? length : WORD_MAX;
        memcpy(piece, text, length);
        piece[length] = '\0';
        bool his = key_of(text, length, key) && is_of_name(key, name);
        (void)text_append(out, TEXT_MAX, his ? "…" : piece);
        text += length;
    }
}

void session_correct(Session *session, Move move, Act read, const char *text)
{
    char nameless[TEXT_MAX];
    const Conversation *now = &session->played.now;
    const Scenario *scenario = now->scenario;
    if (!session->journal || session->talk == JOURNAL_NO_TALK) {
        return;
    }
    leave_out(session->profile ? session->profile : "", text, nameless);
    const Correction correction = {
        .target = scenario_kind_word(scenario->topics[move.topic].kind),
        .said = now->said[0] == NONE ? "" : scenario->beats[now->said[0]].text,
        .text = nameless,
        .read = scenario_act_word(read),
        .meant = scenario_act_word((Act)move.act)};
    (void)corrections_add(session->journal, session->talk, &correction, NULL);
}
