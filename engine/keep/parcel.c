#include "keep/parcel.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/script/loader.h"
#include "author/script/translate.h"
#include "base/pairs.h"
#include "base/text.h"
#include "platform/clock.h"

enum { FORM = 1, WHEN_BYTES = 16, DEPTH_MAX = 4 };

// Out of what is there ------------------------------------------------------

static bool keep_line(Arena *arena, const char *from, const char **to)
{
    char line[PARCEL_LINE_MAX + 1];
    (void)text_copy(line, sizeof line, from ? from : "");
    text_clean(line);
    *to = arena_push_text(arena, line, strlen(line));
    return *to != NULL;
}

static bool is_said(const char *line)
{
    return line[strspn(line, " ")] != '\0';
}

// A file as it is, but for how Windows ends its lines.
static const char *read_plain(Arena *arena, const char *path, size_t most,
                              Error *error)
{
    size_t count = 0;
    char *text = file_read(arena, path, most, &count, error);
    char *to = text;
    for (const char *at = text; at && *at != '\0'; at++) {
        if (at[0] != '\r' || at[1] != '\n') {
            *to++ = *at;
        }
    }
    if (to) {
        *to = '\0';
    }
    return text;
}

static bool pack_translation(const Program *program, Arena *arena,
                             const char *language, Parcel *parcel, Error *error)
{
    char path[FILE_PATH_MAX];
    if (!program_translation_path(program, parcel->name, language, path) ||
        !file_exists(path) ||
        parcel->translation_count == PARCEL_LANGUAGES_MAX) {
        return true;
    }
    const char *text = read_plain(arena, path, TRANSLATE_FILE_MAX, error);
    if (text &&
        program_translation_fits(program, parcel->name, language, error)) {
        parcel->translations[parcel->translation_count++] =
            (ParcelTranslation){.language = language, .text = text};
        return true;
    }
    return false;
}

bool parcel_pack(const Program *program, Arena *arena, const char *name,
                 const char *version, const char *author, Parcel *parcel,
                 Error *error)
{
    char path[FILE_PATH_MAX];
    char today[WHEN_BYTES] = "";
    Error unread = {0};
    error = error ? error : &unread;
    const Scenario *scenario = program_load(program, arena, name, error);
    *parcel = (Parcel){0};
    if (!scenario || !program_path(program, name, path)) {
        return false;
    }
    (void)clock_write_local(clock_now(), "%Y-%m-%d", today, sizeof today);
    parcel->text = read_plain(arena, path, LOADER_FILE_MAX, error);
    parcel->name = scenario->id;
    if (!parcel->text ||
        !keep_line(arena, version && is_said(version) ? version : today,
                   &parcel->version) ||
        !keep_line(arena, author, &parcel->author)) {
        return false;
    }
    if (!program_names(parcel->name)) {
        error_set(error, ERROR_PARCEL, path, 0, parcel->name, NULL);
        return error_remedy(error, "remedy.parcel.name");
    }
    bool packed = true;
    for (size_t i = 0; packed && words_language_at(i); i++) {
        packed = pack_translation(program, arena, words_language_at(i), parcel,
                                  error);
    }
    return packed;
}

bool parcel_write(const Parcel *parcel, const char *path, Error *error)
{
    json_t *root =
        json_pack("{s:i, s:s, s:s, s:s, s:s, s:{}}", "geslaagd", FORM, "naam",
                  parcel->name, "versie", parcel->version, "auteur",
                  parcel->author, "klant", parcel->text, "vertalingen");
    json_t *translations = json_object_get(root, "vertalingen");
    bool whole = root != NULL;
    for (int i = 0; whole && i < parcel->translation_count; i++) {
        whole =
            json_object_set_new(translations, parcel->translations[i].language,
                                json_string(parcel->translations[i].text)) == 0;
    }
    char *text = whole ? json_dumps(root, JSON_INDENT(1)) : NULL;
    json_decref(root);
    if (!text) {
        return error_set(error, ERROR_FILE_ENCODING, path, 0, NULL, NULL);
    }
    bool written = file_write(path, text, strlen(text), error);
    free(text);
    return written;
}

// Out of anybody's hands ----------------------------------------------------

// What is being taken out of a file.
typedef struct Unpacking {
    const char *path;
    Arena *arena;
    Parcel *parcel;
    Error *error;
} Unpacking;

static bool refuse(const Unpacking *unpacking, const char *word,
                   const char *remedy)
{
    error_set(unpacking->error, ERROR_PARCEL, unpacking->path, 0, word, NULL);
    return error_remedy(unpacking->error, remedy);
}

// The text of `key`, of at most `most` bytes and nothing that does not show.
static bool take_text(const Unpacking *unpacking, const json_t *root,
                      const char *key, size_t most, const char **to)
{
    const json_t *value = json_object_get(root, key);
    if (!json_is_string(value)) {
        return refuse(unpacking, key, "remedy.parcel.missing");
    }
    const char *text = json_string_value(value);
    size_t count = json_string_length(value);
    if (count > most) {
        return refuse(unpacking, key, "remedy.parcel.long");
    }
    if (strlen(text) != count || !text_is_plain(text)) {
        return refuse(unpacking, key, "remedy.parcel.signs");
    }
    *to = arena_push_text(unpacking->arena, text, count);
    return *to != NULL || error_set(unpacking->error, ERROR_MEMORY,
                                    unpacking->path, 0, NULL, NULL);
}

// A line is shown as it stands: it may be empty, and holds no end of a line.
static bool take_line(const Unpacking *unpacking, const json_t *root,
                      const char *key, const char **to)
{
    return take_text(unpacking, root, key, PARCEL_LINE_MAX, to) &&
           (strpbrk(*to, "\t\r\n") == NULL ||
            refuse(unpacking, key, "remedy.parcel.signs"));
}

static bool take_translations(const Unpacking *unpacking, json_t *root)
{
    Parcel *parcel = unpacking->parcel;
    json_t *all = json_object_get(root, "vertalingen");
    const char *language;
    json_t *value;
    if (!json_is_object(all)) {
        return refuse(unpacking, "vertalingen", "remedy.parcel.missing");
    }
    if (json_object_size(all) > PARCEL_LANGUAGES_MAX) {
        return refuse(unpacking, "vertalingen", "remedy.parcel.long");
    }
    json_object_foreach(all, language, value)
    {
        ParcelTranslation *to =
            &parcel->translations[parcel->translation_count];
        if (!program_names(language)) {
            return refuse(unpacking, language, "remedy.parcel.name");
        }
        if (strcmp(language, PROGRAM_WRITTEN_IN) == 0) {
            return refuse(unpacking, language, "remedy.parcel.written");
        }
        to->language =
            arena_push_text(unpacking->arena, language, strlen(language));
        if (!to->language || !take_text(unpacking, all, language,
                                        TRANSLATE_FILE_MAX, &to->text)) {
            return false;
        }
        parcel->translation_count++;
    }
    return true;
}

static bool unpack(const Unpacking *unpacking, json_t *root)
{
    const json_t *form = json_object_get(root, "geslaagd");
    Parcel *parcel = unpacking->parcel;
    if (!json_is_integer(form)) {
        return refuse(unpacking, "", "remedy.parcel.other");
    }
    if (json_integer_value(form) != FORM) {
        return refuse(unpacking, "",
                      json_integer_value(form) > FORM ? "remedy.parcel.later"
                                                      : "remedy.parcel.other");
    }
    return take_text(unpacking, root, "naam", PROGRAM_NAME_MAX,
                     &parcel->name) &&
           (program_names(parcel->name) ||
            refuse(unpacking, parcel->name, "remedy.parcel.name")) &&
           take_line(unpacking, root, "versie", &parcel->version) &&
           take_line(unpacking, root, "auteur", &parcel->author) &&
           take_text(unpacking, root, "klant", LOADER_FILE_MAX,
                     &parcel->text) &&
           take_translations(unpacking, root);
}

// Brackets within brackets, outside of texts: more of them than a parcel has
// are not worth a stack.
static bool is_shallow(const char *text)
{
    int depth = 0;
    bool quoted = false;
    for (const char *at = text; *at != '\0'; at++) {
        if (quoted && *at == '\\' && at[1] != '\0') {
            at++;
        } else if (*at == '"') {
            quoted = !quoted;
        } else if (!quoted && (*at == '{' || *at == '[')) {
            depth++;
        } else if (!quoted && (*at == '}' || *at == ']')) {
            depth--;
        }
        if (depth > DEPTH_MAX) {
            return false;
        }
    }
    return true;
}

bool parcel_read(Arena *arena, const char *path, Parcel *parcel, Error *error)
{
    Error unread = {0};
    Unpacking unpacking = {.path = path,
                           .arena = arena,
                           .parcel = parcel,
                           .error = error ? error : &unread};
    Arena file = {0};
    size_t count = 0;
    *parcel = (Parcel){0};
    const char *text =
        file_read(&file, path, PARCEL_FILE_MAX, &count, unpacking.error);
    bool read = text != NULL;
    if (read) {
        json_t *root =
            strlen(text) == count && is_shallow(text)
                ? json_loadb(text, count, JSON_REJECT_DUPLICATES, NULL)
                : NULL;
        read = json_is_object(root)
                   ? unpack(&unpacking, root)
                   : refuse(&unpacking, "", "remedy.parcel.other");
        json_decref(root);
    }
    arena_free(&file);
    return read;
}

// Into what is there --------------------------------------------------------

// A folder to try him in, beside the user's own.
static bool try_apart(const Program *program, Program *apart)
{
    *apart = *program;
    return program->own[0] && file_join(apart->own, program->own, "uitgepakt");
}

static void take_away(const Program *apart, const Parcel *parcel)
{
    char path[FILE_PATH_MAX];
    if (program_own_path(apart, parcel->name, path)) {
        (void)file_remove(path, NULL);
    }
    for (int i = 0; i < parcel->translation_count; i++) {
        if (program_own_translation(apart, parcel->name,
                                    parcel->translations[i].language, path)) {
            (void)file_remove(path, NULL);
        }
    }
}

static bool all_fit(const Program *program, const Parcel *parcel, Error *error)
{
    bool fit = true;
    for (int i = 0; fit && i < parcel->translation_count; i++) {
        fit = program_translation_fits(program, parcel->name,
                                       parcel->translations[i].language, error);
    }
    return fit;
}

// Where somebody finds it is where it came from.
static void name_inner(const Parcel *parcel, Error *error)
{
    char name[ERROR_TEXT_MAX];
    snprintf(name, sizeof name, "%s%s", parcel->name,
             error->kind == ERROR_TRANSLATION ? ".po" : ".lua");
    if (error->kind >= ERROR_SCRIPT_SYNTAX &&
        error->kind <= ERROR_TRANSLATION) {
        (void)text_copy(error->file, sizeof error->file, name);
    }
}

const Scenario *parcel_open(const Program *program, Arena *arena,
                            const Parcel *parcel, Error *error)
{
    Program apart;
    Error unread = {0};
    const Scenario *scenario = NULL;
    error = error ? error : &unread;
    if (!try_apart(program, &apart)) {
        error_set(error, ERROR_FILE_WRITE, parcel->name, 0, NULL, NULL);
        return NULL;
    }
    if (parcel_take(&apart, parcel, parcel->name, error) &&
        all_fit(&apart, parcel, error)) {
        scenario = program_load(&apart, arena, parcel->name, error);
    }
    take_away(&apart, parcel);
    name_inner(parcel, error);
    return scenario;
}

// Those of whoever had that name before are not his.
static void forget_translations(const Program *program, const char *name)
{
    char path[FILE_PATH_MAX];
    for (size_t i = 0; words_language_at(i); i++) {
        if (program_own_translation(program, name, words_language_at(i),
                                    path)) {
            (void)file_remove(path, NULL);
        }
    }
}

bool parcel_take(const Program *program, const Parcel *parcel, const char *name,
                 Error *error)
{
    forget_translations(program, name);
    bool taken = program_own_write(program, name, NULL, parcel->text, error);
    for (int i = 0; taken && i < parcel->translation_count; i++) {
        taken =
            program_own_write(program, name, parcel->translations[i].language,
                              parcel->translations[i].text, error);
    }
    return taken;
}

void parcel_describe(const Program *program, const Parcel *parcel,
                     const Scenario *scenario, char out[PROGRAM_TEXT_MAX])
{
    char line[PROGRAM_TEXT_MAX];
    char languages[PROGRAM_TEXT_MAX] = PROGRAM_WRITTEN_IN;
    Pairs pairs = {0};
    for (int i = 0; i < parcel->translation_count; i++) {
        text_append(languages, sizeof languages, ", ");
        text_append(languages, sizeof languages,
                    parcel->translations[i].language);
    }
    pairs_text(&pairs, "titel", scenario->title);
    pairs_text(&pairs, "naam", scenario->name);
    pairs_text(&pairs, "rol", scenario->role);
    pairs_text(&pairs, "bedrijf", scenario->company);
    pairs_text(&pairs, "bestand", parcel->name);
    pairs_text(&pairs, "versie", parcel->version);
    pairs_text(&pairs, "auteur", parcel->author);
    pairs_text(&pairs, "talen", languages);
    pairs_number(&pairs, "minuten", scenario->minutes);
    pairs_number(&pairs, "zinnen", scenario->option_count);
    (void)program_fill(program, out, "parcel.what", pairs.list);
    (void)program_fill(
        program, line,
        is_said(parcel->author) ? "parcel.of" : "parcel.of_nobody", pairs.list);
    text_append(out, PROGRAM_TEXT_MAX, "\n");
    text_append(out, PROGRAM_TEXT_MAX, line);
    if (is_said(parcel->version)) {
        (void)program_fill(program, line, "parcel.version", pairs.list);
        text_append(out, PROGRAM_TEXT_MAX, " ");
        text_append(out, PROGRAM_TEXT_MAX, line);
    }
}
