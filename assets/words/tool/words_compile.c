// Compiles PO files to C headers:
//
//     words_compile USUAL TABLE.h LANGUAGES.h FOLDER/FILE.po...
//
// The folder a file stands in is its language. What a language lacks it says in
// the language USUAL; how much that is, is told. A key that stands twice, has
// no sentence, or is unknown to USUAL ends the build, with the file and the
// key.

#include <gettext-po.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LANGUAGE_MAX = 16 };

typedef struct Word {
    char language[LANGUAGE_MAX];
    const char *key;
    const char *sentence;
    const char *file;
    int rank; // of the language: 0 the usual one, 1 the others
} Word;

typedef struct List {
    Word *words;
    size_t count;
    size_t size;
} List;

static void say(const char *file, const char *key, const char *what)
{
    fprintf(stderr, "%s: \"%s\": %s\n", file, key, what);
}

// libgettextpo tells of a slip through these two; a mere warning passes.
static void report(int severity, po_message_t message, const char *file,
                   size_t line, size_t column, int multiline, const char *text)
{
    (void)column;
    (void)multiline;
    const char *key = message == NULL ? "" : po_message_msgid(message);
    fprintf(stderr, "%s:%zu: \"%s\": %s\n", file == NULL ? "" : file, line, key,
            text);
    if (severity != PO_SEVERITY_WARNING) {
        exit(1);
    }
}

static void report_two(int severity, po_message_t message, const char *file,
                       size_t line, size_t column, int multiline,
                       const char *text, po_message_t message2,
                       const char *file2, size_t line2, size_t column2,
                       int multiline2, const char *text2)
{
    report(PO_SEVERITY_WARNING, message, file, line, column, multiline, text);
    report(severity, message2, file2, line2, column2, multiline2, text2);
}

static bool set_language(Word *word, const char *path)
{
    const char *end = strrchr(path, '/');
    const char *start = end;
    while (start != NULL && start > path && start[-1] != '/') {
        start--;
    }
    size_t count = end == NULL ? 0 : (size_t)(end - start);
    if (count == 0 || count >= LANGUAGE_MAX) {
        return false;
    }
    memcpy(word->language, start, count);
    return true;
}

static bool add(List *list, const Word *word)
{
    if (list->count == list->size) {
        size_t size = list->size == 0 ? 1024 : 2 * list->size;
        Word *words = realloc(list->words, size * sizeof *words);
        if (words == NULL) {
            perror(word->file);
            return false;
        }
        list->words = words;
        list->size = size;
    }
    list->words[list->count++] = *word;
    return true;
}

static bool add_message(List *list, const char *file, po_message_t message)
{
    Word word = {.file = file,
                 .key = po_message_msgid(message),
                 .sentence = po_message_msgstr(message)};
    if (word.key[0] == '\0' || po_message_is_obsolete(message)) {
        return true; // the header, or a word of the past
    }
    const char *wrong = NULL;
    if (!set_language(&word, file)) {
        wrong = "the file must stand in the folder of a language";
    } else if (word.sentence == NULL || word.sentence[0] == '\0') {
        wrong = "has no sentence";
    } else if (po_message_is_fuzzy(message)) {
        wrong = "is marked fuzzy";
    }
    if (wrong != NULL) {
        say(file, word.key, wrong);
        return false;
    }
    return add(list, &word);
}

// The file stays open: the words point into it.
static bool add_file(List *list, const char *path)
{
    const struct po_xerror_handler handler = {report, report_two};
    po_file_t file = po_file_read(path, &handler);
    if (file == NULL) {
        perror(path);
        return false;
    }
    const char *header = po_file_domain_header(file, NULL);
    if (header == NULL || strstr(header, "charset=UTF-8") == NULL) {
        say(path, "", "the header must say charset=UTF-8");
        return false;
    }
    bool good = true;
    po_message_iterator_t at = po_message_iterator(file, NULL);
    po_message_t message;
    while ((message = po_next_message(at)) != NULL) {
        good = add_message(list, path, message) && good;
    }
    po_message_iterator_free(at);
    return good;
}

static int compare(const void *a, const void *b)
{
    const Word *left = a;
    const Word *right = b;
    int order = left->rank - right->rank;
    order = order != 0 ? order : strcmp(left->language, right->language);
    return order != 0 ? order : strcmp(left->key, right->key);
}

// How many words the language of the first word has.
static size_t count_language(const Word *words, size_t count)
{
    size_t i = 0;
    while (i < count && strcmp(words[i].language, words[0].language) == 0) {
        i++;
    }
    return i;
}

static bool sort(List *list, const char *usual)
{
    bool good = true;
    for (size_t i = 0; i < list->count; i++) {
        list->words[i].rank = strcmp(list->words[i].language, usual) != 0;
    }
    qsort(list->words, list->count, sizeof(Word), compare);
    for (size_t i = 1; i < list->count; i++) {
        if (compare(&list->words[i - 1], &list->words[i]) == 0) {
            say(list->words[i - 1].file, list->words[i - 1].key,
                "stands twice; here and");
            say(list->words[i].file, list->words[i].key, "here");
            good = false;
        }
    }
    return good;
}

// Adds to the list what the language of `words` lacks of `usual`; both are
// sorted, and the list is not looked at. A key of its own is a slip.
static bool fall_back(List *list, const Word *usual, size_t usual_count,
                      const Word *words, size_t count)
{
    bool good = true;
    size_t at = 0;
    size_t lacks = 0;
    for (size_t i = 0; i < usual_count; i++) {
        for (; at < count && strcmp(words[at].key, usual[i].key) < 0; at++) {
            say(words[at].file, words[at].key, "the usual language lacks it");
            good = false;
        }
        if (at < count && strcmp(words[at].key, usual[i].key) == 0) {
            at++;
            continue;
        }
        Word word = usual[i];
        memcpy(word.language, words[0].language, LANGUAGE_MAX);
        good = add(list, &word) && good;
        lacks++;
    }
    for (; at < count; at++) {
        say(words[at].file, words[at].key, "the usual language lacks it");
        good = false;
    }
    if (lacks > 0) {
        fprintf(stderr, "%s: %zu of %zu sentences are not there; said in %s\n",
                words[0].language, lacks, usual_count, usual[0].language);
    }
    return good;
}

static bool complete(List *list, const char *usual)
{
    List more = {0};
    size_t first = count_language(list->words, list->count);
    bool good = list->count > 0 && list->words[0].rank == 0;
    if (!good) {
        say(usual, "", "no words in the usual language");
    }
    for (size_t at = first; good && at < list->count;) {
        size_t count = count_language(&list->words[at], list->count - at);
        good = fall_back(&more, list->words, first, &list->words[at], count);
        at += count;
    }
    for (size_t i = 0; good && i < more.count; i++) {
        good = add(list, &more.words[i]);
    }
    free(more.words);
    return good && sort(list, usual);
}

// A question mark too: "??!" would be a trigraph.
static void write_text(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text != '\0'; text++) {
        if (*text == '\n') {
            fputs("\\n", out);
        } else {
            fputs(strchr("\"\\?", *text) != NULL ? "\\" : "", out);
            fputc(*text, out);
        }
    }
    fputc('"', out);
}

static void write_list(FILE *out, size_t language, const Word *words,
                       size_t count)
{
    fprintf(out, "static const Word WORDS_%zu[] = {\n", language);
    for (size_t i = 0; i < count; i++) {
        fputs("    {", out);
        write_text(out, words[i].key);
        fputs(", ", out);
        write_text(out, words[i].sentence);
        fputs("},\n", out);
    }
    fputs("};\n", out);
}

static void write_table(FILE *out, const List *list)
{
    size_t language = 0;
    for (size_t at = 0; at < list->count; language++) {
        size_t count = count_language(&list->words[at], list->count - at);
        write_list(out, language, &list->words[at], count);
        at += count;
    }
    fputs("static const Words LANGUAGES[] = {\n", out);
    language = 0;
    for (size_t at = 0; at < list->count; language++) {
        size_t count = count_language(&list->words[at], list->count - at);
        fprintf(out, "    {\"%s\", WORDS_%zu, %zu},\n",
                list->words[at].language, language, count);
        at += count;
    }
    fputs("};\n", out);
}

static void write_languages(FILE *out, const List *list)
{
    fputs("#define WORDS_LANGUAGES", out);
    for (size_t at = 0; at < list->count;) {
        fprintf(out, "%s \"%s\"", at > 0 ? "," : "", list->words[at].language);
        at += count_language(&list->words[at], list->count - at);
    }
    fputs("\n", out);
}

static bool write_header(const char *path, const List *list,
                         void (*write)(FILE *out, const List *list))
{
    FILE *out = fopen(path, "w");
    if (out == NULL) {
        perror(path);
        return false;
    }
    fputs("// Made from assets/words/*/*.po; edit those.\n", out);
    write(out, list);
    bool good = ferror(out) == 0;
    return fclose(out) == 0 && good;
}

int main(int count, char **arguments)
{
    List list = {0};
    bool good = count > 4;
    for (int i = 4; i < count; i++) {
        good = add_file(&list, arguments[i]) && good;
    }
    good = good && sort(&list, arguments[1]) && complete(&list, arguments[1]) &&
           write_header(arguments[2], &list, write_table) &&
           write_header(arguments[3], &list, write_languages);
    free(list.words);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
