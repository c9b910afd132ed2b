#include "talk/recording.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "talk/move.h"

static const char FIRST_LINE[] = "geslaagd 1";

static const char OWN_WORDS[] = " typt ";

static const char *const GESTURE_WORDS[MOVE_KINDS] = {
    [MOVE_SILENCE] = "stilte",
    [MOVE_PEN] = "pen",
    [MOVE_FORM_ASIDE] = "formulier",
};

static void write_name(const char *name, char *out, size_t size)
{
    bool quoted = strchr(name, ' ') != NULL;
    text_append(out, size, quoted ? " \"" : " ");
    text_append(out, size, name);
    text_append(out, size, quoted ? "\"" : "");
}

void recording_write_move(const Conversation *conversation, Move move,
                          char out[MOVE_TEXT_MAX])
{
    const Scenario *scenario = conversation->scenario;
    out[0] = '\0';
    if (!move_is_said(move)) {
        text_append(out, MOVE_TEXT_MAX, GESTURE_WORDS[move.kind]);
        return;
    }
    const Topic *topic = &scenario->topics[move.topic];
    const char *kind = scenario_kind_word(topic->kind);
    text_append(out, MOVE_TEXT_MAX, kind);
    if (move.kind == MOVE_CLAUSE) {
        const Beat *beat = &scenario->beats[conversation->said[0]];
        char number[16];
        snprintf(number, sizeof number, " %d",
                 move.span - beat->first_span + 1);
        text_append(out, MOVE_TEXT_MAX, number);
    } else if (strcmp(topic->name, kind) != 0) {
        write_name(topic->name, out, MOVE_TEXT_MAX);
    }
    if (move_is_own(move)) {
        char count[16];
        snprintf(count, sizeof count, " %d", move.words);
        text_append(out, MOVE_TEXT_MAX, OWN_WORDS);
        text_append(out, MOVE_TEXT_MAX, scenario_act_word((Act)move.act));
        text_append(out, MOVE_TEXT_MAX, count);
        return;
    }
    text_append(out, MOVE_TEXT_MAX, " ");
    text_append(out, MOVE_TEXT_MAX, scenario->options[move.option].id);
}

// What stands behind the first " typt " of a name, or NULL. No name of a thing
// holds that: with a blank in it, it stands in quotes.
static const char *behind_own(const char *name)
{
    bool quoted = false;
    for (const char *at = name; *at != '\0'; at++) {
        quoted = *at == '"' ? !quoted : quoted;
        if (!quoted && strncmp(at, OWN_WORDS, sizeof OWN_WORDS - 1) == 0) {
            return at + sizeof OWN_WORDS - 1;
        }
    }
    return NULL;
}

// Past a word and the blank behind it.
static const char *past_word(const char *at)
{
    at += strcspn(at, " ");
    return at + (*at == ' ');
}

const char *recording_own_words(const char *name)
{
    const char *act = behind_own(name);
    return act ? past_word(past_word(act)) : "";
}

char *recording_name(Arena *arena, const Conversation *conversation, Move move,
                     const char *words)
{
    char name[MOVE_TEXT_MAX];
    recording_write_move(conversation, move, name);
    bool own = move_is_own(move) && words[0] != '\0';
    size_t size = strlen(name) + (own ? strlen(words) + 1 : 0) + 1;
    char *kept = arena_push(arena, size);
    if (kept) {
        text_append(kept, size, name);
        text_append(kept, size, own ? " " : "");
        text_append(kept, size, own ? words : "");
        text_clean(kept);
    }
    return kept;
}

// Reads "door 4" into a move.
static bool read_own(const char *act, Move *move)
{
    char word[MOVE_TEXT_MAX], number[MOVE_TEXT_MAX];
    uint64_t words = 0;
    const char *count = past_word(act);
    size_t length = strcspn(act, " "), digits = strcspn(count, " ");
    if (length >= sizeof word || digits >= sizeof number) {
        return false;
    }
    memcpy(word, act, length);
    word[length] = '\0';
    memcpy(number, count, digits);
    number[digits] = '\0';
    Act found = scenario_act_from_word(word);
    if (found == ACT_KINDS ||
        !text_read_number(number, 1, OWN_WORDS_MAX, &words)) {
        return false;
    }
    *move =
        (Move){.option = NONE, .act = (int8_t)found, .words = (int16_t)words};
    return true;
}

// Whether own words at this topic and span are called `text`; they are then in
// `move`.
static bool is_own(const Conversation *now, const char *text, Move own,
                   Move *move)
{
    char name[MOVE_TEXT_MAX];
    if (!conversation_allows(now, own)) {
        return false;
    }
    recording_write_move(now, own, name);
    size_t length = strlen(name);
    if (strncmp(name, text, length) != 0 ||
        (text[length] != ' ' && text[length] != '\0')) {
        return false;
    }
    *move = own;
    return true;
}

static bool find_own(const Conversation *now, const char *text, Move own,
                     Move *move)
{
    const Scenario *scenario = now->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        own.kind = MOVE_SAY;
        own.topic = (int16_t)i;
        own.span = now->topics[i].span;
        if (is_own(now, text, own, move)) {
            return true;
        }
        if (scenario->topics[i].kind != TOPIC_CLAUSE || now->said[0] == NONE) {
            continue;
        }
        const Beat *beat = &scenario->beats[now->said[0]];
        own.kind = MOVE_CLAUSE;
        for (int j = 0; j < beat->span_count; j++) {
            own.span = (int16_t)(beat->first_span + j);
            if (is_own(now, text, own, move)) {
                return true;
            }
        }
    }
    return false;
}

bool recording_read_move(const Conversation *conversation, const char *text,
                         Move *move)
{
    Move own, moves[MOVES_MAX];
    const char *act = behind_own(text);
    if (act) {
        return read_own(act, &own) && find_own(conversation, text, own, move);
    }
    size_t count = conversation_moves(conversation, moves, MOVES_MAX);
    for (size_t i = 0; i < count; i++) {
        char name[MOVE_TEXT_MAX];
        recording_write_move(conversation, moves[i], name);
        if (strcmp(name, text) == 0) {
            *move = moves[i];
            return true;
        }
    }
    return false;
}

// Copies the line at `*at`, without blanks at its ends, and moves past it.
// NULL when memory is out.
static char *next_line(Arena *arena, const char **at)
{
    size_t length = strcspn(*at, "\n");
    const char *start = *at;
    *at += length + ((*at)[length] == '\n' ? 1 : 0);
    while (length > 0 && strchr(" \t\r", start[length - 1])) {
        length--;
    }
    while (length > 0 && strchr(" \t", *start)) {
        start++;
        length--;
    }
    return arena_push_text(arena, start, length);
}

// What stands behind `word ` in `line`, or NULL.
static const char *behind(const char *line, const char *word)
{
    size_t length = strlen(word);
    return strncmp(line, word, length) == 0 && line[length] == ' '
               ? line + length + 1
               : NULL;
}

typedef struct Parser {
    Arena *arena;
    const char *file;
    Recording recording;
    bool seeded;
    int line;
} Parser;

static bool parse_line(Parser *parser, const char *line, Error *error)
{
    Recording *recording = &parser->recording;
    if (parser->line == 1) {
        return strcmp(line, FIRST_LINE) == 0 ||
               error_set(error, ERROR_RECORDING, parser->file, 1, line,
                         FIRST_LINE);
    }
    if (*line == '\0' || *line == '#') {
        return true;
    }
    const char *value = behind(line, "klant");
    if (value && !recording->scenario) {
        recording->scenario = value;
        return true;
    }
    value = behind(line, "stemming");
    if (value && !recording->mood) {
        recording->mood = value;
        return true;
    }
    value = behind(line, "zaad");
    if (value && !parser->seeded) {
        parser->seeded =
            text_read_number(value, 0, UINT64_MAX, &recording->seed);
        return parser->seeded || error_set(error, ERROR_RECORDING, parser->file,
                                           parser->line, value, NULL);
    }
    if (recording->count >= CONVERSATION_MOVES_MAX * 4) {
        return error_set(error, ERROR_RECORDING, parser->file, parser->line,
                         line, NULL);
    }
    recording->moves[recording->count++] = line;
    return true;
}

bool recording_parse(Arena *arena, const char *file, const char *text,
                     Recording *recording, Error *error)
{
    Parser parser = {.arena = arena, .file = file};
    parser.recording.moves = arena_push(
        arena, CONVERSATION_MOVES_MAX * 4 * sizeof *parser.recording.moves);
    if (!parser.recording.moves) {
        return error_set(error, ERROR_MEMORY, file, 0, NULL, NULL);
    }
    for (const char *at = text; *at != '\0';) {
        parser.line++;
        char *line = next_line(arena, &at);
        if (!line) {
            return error_set(error, ERROR_MEMORY, file, 0, NULL, NULL);
        }
        if (!text_is_plain(line)) {
            return error_set(error, ERROR_FILE_ENCODING, file, parser.line,
                             NULL, NULL);
        }
        if (!parse_line(&parser, line, error)) {
            return false;
        }
    }
    if (!parser.recording.scenario || !parser.recording.mood ||
        !parser.seeded) {
        return error_set(error, ERROR_RECORDING, file, parser.line,
                         !parser.recording.scenario ? "klant"
                         : !parser.recording.mood   ? "stemming"
                                                    : "zaad",
                         NULL);
    }
    *recording = parser.recording;
    return true;
}

char *recording_format(Arena *arena, const Recording *recording)
{
    size_t size = sizeof FIRST_LINE + strlen(recording->scenario) +
                  strlen(recording->mood) + 64;
    for (size_t i = 0; i < recording->count; i++) {
        size += strlen(recording->moves[i]) + 1;
    }
    char *out = arena_push(arena, size);
    if (!out) {
        return NULL;
    }
    int used = snprintf(
        out, size, "%s\nklant %s\nstemming %s\nzaad %" PRIu64 "\n", FIRST_LINE,
        recording->scenario, recording->mood, recording->seed);
    if (used < 0) {
        return NULL;
    }
    for (size_t i = 0; i < recording->count; i++) {
        text_append(out, size, recording->moves[i]);
        text_append(out, size, "\n");
    }
    return out;
}

static int find_mood(const Scenario *scenario, const char *name)
{
    for (int i = 0; i < scenario->mood_count; i++) {
        if (strcmp(scenario->moods[i].name, name) == 0) {
            return i;
        }
    }
    return NONE;
}

bool recording_play(const Recording *recording, const Scenario *scenario,
                    Conversation *conversation, size_t *played, Error *error)
{
    int mood = find_mood(scenario, recording->mood);
    *played = 0;
    conversation_begin(conversation, scenario, recording->seed,
                       mood == NONE ? 0 : mood);
    if (mood == NONE) {
        return error_set(error, ERROR_RECORDING_FITS, scenario->file, 0,
                         recording->mood, NULL);
    }
    for (size_t i = 0; i < recording->count; i++) {
        Move move;
        Turn turn;
        if (!recording_read_move(conversation, recording->moves[i], &move) ||
            !conversation_play(conversation, move, &turn)) {
            return error_set(error, ERROR_RECORDING_FITS, scenario->file,
                             (int)i + 1, recording->moves[i], NULL);
        }
        *played = i + 1;
    }
    return true;
}
