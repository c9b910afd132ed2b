#include "terminal/commands/translate_po.h"

#include <stdlib.h>
#include <string.h>

#include "author/script/loader.h"
#include "author/script/translate.h"
#include "base/pairs.h"
#include "base/text.h"
#include "platform/folder.h"
#include "platform/memory_file.h"

enum { NUMBER_MAX = 16, ALIKE_PERCENT = 60 };

static const char FRESH_HEADER[] = "Language: %s\n"
                                   "MIME-Version: 1.0\n"
                                   "Content-Type: text/plain; charset=UTF-8\n"
                                   "Content-Transfer-Encoding: 8bit\n";

typedef struct Work {
    const Program *program;
    const char *customer, *language;
    TranslateTexts texts;
    Translation before;
    bool *used; // of the entries before
    FILE *out;
    size_t done, fuzzy, missing;
} Work;

static int complain(const Program *program, const char *key)
{
    program_say(program, stderr, key, NULL);
    return EXIT_WRONG;
}

static void write_text(FILE *out, const char *word, const char *text)
{
    fprintf(out, "%s \"", word);
    for (; *text != '\0'; text++) {
        if (*text == '\n') {
            fputs("\\n", out);
        } else if (*text == '\t') {
            fputs("\\t", out);
        } else {
            fputs(strchr("\"\\", *text) ? "\\" : "", out);
            fputc(*text, out);
        }
    }
    fputs("\"\n", out);
}

// How much of two texts is the same at their ends, in hundreds.
static size_t alike(const char *a, const char *b)
{
    size_t sizes[] = {strlen(a), strlen(b)};
    size_t shorter = sizes[0] < sizes[1] ? sizes[0] : sizes[1];
    size_t longer = sizes[0] < sizes[1] ? sizes[1] : sizes[0];
    size_t same = 0;
    while (same < shorter && a[same] == b[same]) {
        same++;
    }
    size_t end = 0;
    while (same + end < shorter &&
           a[sizes[0] - end - 1] == b[sizes[1] - end - 1]) {
        end++;
    }
    return longer == 0 ? 0 : (same + end) * 100 / longer;
}

// The translation whose text was probably changed into `text`, or NULL.
static const Translated *find_alike(Work *work, const char *text)
{
    const Translation *before = &work->before;
    size_t best = before->count;
    size_t most = ALIKE_PERCENT - 1;
    for (size_t i = 0; i < before->count; i++) {
        const Translated *entry = &before->entries[i];
        size_t much = work->used[i] || entry->shown[0] == '\0'
                          ? 0
                          : alike(text, entry->text);
        if (much > most) {
            most = much;
            best = i;
        }
    }
    if (best == before->count) {
        return NULL;
    }
    work->used[best] = true;
    return &before->entries[best];
}

static const char *role_key(ShownRole role)
{
    static const char *const KEYS[SHOWN_ROLES] = {
        [SHOWN_SAYS] = "translate.says", [SHOWN_THINKS] = "translate.thinks",
        [SHOWN_DOES] = "translate.does", [SHOWN_YOU] = "translate.you",
        [SHOWN_NOTE] = "translate.note", [SHOWN_HEADING] = "translate.heading",
        [SHOWN_TOLD] = "translate.told", [SHOWN_ASKED] = "translate.asked",
        [SHOWN_WHY] = "translate.why",
    };
    return KEYS[role];
}

static void write_entry(Work *work, const TranslateText *text)
{
    const Translated *entry = translate_find(&work->before, text->text);
    bool changed = !entry;
    entry = entry ? entry : find_alike(work, text->text);
    const char *shown = entry ? entry->shown : "";
    bool fuzzy = shown[0] != '\0' && (changed || entry->fuzzy);
    work->missing += shown[0] == '\0';
    work->fuzzy += fuzzy;
    work->done += shown[0] != '\0' && !fuzzy;
    fprintf(work->out, "\n#. %s\n#: scripts/klanten/%s.lua:%d\n",
            words_get(work->program->words, role_key(text->role)),
            work->customer, text->line);
    if (fuzzy) {
        fputs("#, fuzzy\n", work->out);
    }
    if (fuzzy && changed) {
        write_text(work->out, "#| msgid", entry->text);
    }
    write_text(work->out, "msgid", text->text);
    write_text(work->out, "msgstr", shown);
}

// What was translated once and is nowhere now is kept, out of the way.
static void write_gone(const Work *work)
{
    for (size_t i = 0; i < work->before.count; i++) {
        const Translated *entry = &work->before.entries[i];
        if (!work->used[i] && entry->shown[0] != '\0') {
            fputs("\n", work->out);
            write_text(work->out, "#~ msgid", entry->text);
            write_text(work->out, "#~ msgstr", entry->shown);
        }
    }
}

static void write_header(const Work *work, const Translated *header)
{
    char fresh[sizeof FRESH_HEADER + FILE_PATH_MAX];
    snprintf(fresh, sizeof fresh, FRESH_HEADER, work->language);
    write_text(work->out, "msgid", "");
    write_text(work->out, "msgstr", header ? header->shown : fresh);
}

static void write_all(Work *work)
{
    const Translated *header = translate_find(&work->before, "");
    if (header) {
        work->used[header - work->before.entries] = true;
    }
    for (size_t i = 0; i < work->texts.count; i++) {
        const Translated *entry =
            translate_find(&work->before, work->texts.texts[i].text);
        if (entry) {
            work->used[entry - work->before.entries] = true;
        }
    }
    write_header(work, header);
    for (size_t i = 0; i < work->texts.count; i++) {
        write_entry(work, &work->texts.texts[i]);
    }
    write_gone(work);
}

static bool read_texts(Work *work, Error *error)
{
    char library[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    BuilderLanguage language = translate_gather(&work->texts);
    if (!program_library(work->program, library) ||
        !program_path(work->program, work->customer, path)) {
        return error_set(error, ERROR_FILE_MISSING, work->customer, 0, NULL,
                         NULL);
    }
    return loader_load_shown(work->program->arena, library, path, &language,
                             error) &&
           (!work->texts.full ||
            error_set(error, ERROR_MEMORY, path, 0, NULL, NULL));
}

static bool read_before(Work *work, const char *path, Error *error)
{
    if (file_exists(path) &&
        !translate_read(work->program->arena, path, &work->before, error)) {
        return false;
    }
    work->used = arena_push(work->program->arena, work->before.count + 1);
    return work->used || error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
}

// scripts/vertalingen and the language in it; there already is as good.
static void make_folders(const Work *work)
{
    char path[FILE_PATH_MAX];
    char below[FILE_PATH_MAX];
    if (file_join(path, work->program->folder, "scripts/vertalingen")) {
        (void)folder_make(path); // the writing will tell
        if (file_join(below, path, work->language)) {
            (void)folder_make(below);
        }
    }
}

static bool write_file(Work *work, const char *path, Error *error)
{
    MemoryFile memory;
    if (!memory_file_open(&memory)) {
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    work->out = memory.file;
    write_all(work);
    bool whole = memory_file_close(&memory);
    make_folders(work);
    bool written = whole ? file_write(path, memory.bytes, memory.count, error)
                         : error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    free(memory.bytes);
    return written;
}

static void say_result(const Work *work, const char *path)
{
    Pairs pairs = {0};
    pairs_text(&pairs, "bestand", path);
    pairs_number(&pairs, "klaar", (int64_t)work->done);
    pairs_number(&pairs, "twijfel", (int64_t)work->fuzzy);
    pairs_number(&pairs, "ontbreekt", (int64_t)work->missing);
    program_say(work->program, stdout, "translate.written", pairs.list);
}

int translate_po_run(const Program *program, int count, char **arguments)
{
    char path[FILE_PATH_MAX];
    Error error = {0};
    if (count != 3 || strcmp(arguments[2], PROGRAM_WRITTEN_IN) == 0 ||
        !program_translation_path(program, arguments[1], arguments[2], path)) {
        return complain(program, "translate.which");
    }
    Work work = {.program = program,
                 .customer = arguments[1],
                 .language = arguments[2],
                 .texts = {.arena = program->arena}};
    if (!read_texts(&work, &error) || !read_before(&work, path, &error) ||
        !write_file(&work, path, &error)) {
        program_say_error(program, &error);
        program_say_known(program, &error);
        return EXIT_WRONG;
    }
    say_result(&work, path);
    return EXIT_SUCCESS;
}
