#include "talk/recording.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

static const char FIRST_LINE[] = "geslaagd 1";

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
    if (move.kind != MOVE_SAY && move.kind != MOVE_CLAUSE) {
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
    text_append(out, MOVE_TEXT_MAX, " ");
    text_append(out, MOVE_TEXT_MAX, scenario->options[move.option].id);
}

bool recording_read_move(const Conversation *conversation, const char *text,
                         Move *move)
{
    Move moves[MOVES_MAX];
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
