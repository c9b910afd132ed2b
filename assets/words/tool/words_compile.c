// Compiles PO files to a C header: words_compile OUT FILE.po...
// The part of a file's name before its first dot is the language. A key that
// stands twice or has no sentence ends the build, with the file and the key.

#include <gettext-po.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS_MAX = 4096, LANGUAGE_MAX = 16 };

typedef struct Word {
    char language[LANGUAGE_MAX];
    const char *key;
    const char *sentence;
    const char *file;
} Word;

typedef struct List {
    Word words[WORDS_MAX];
    size_t count;
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

static bool set_language(Word *word, const char *file)
{
    const char *slash = strrchr(file, '/');
    const char *name = slash == NULL ? file : slash + 1;
    size_t count = strcspn(name, ".");
    if (count == 0 || count >= LANGUAGE_MAX) {
        return false;
    }
    memcpy(word->language, name, count);
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
        wrong = "the file's name must begin with a language";
    } else if (word.sentence == NULL || word.sentence[0] == '\0') {
        wrong = "has no sentence";
    } else if (po_message_is_fuzzy(message)) {
        wrong = "is marked fuzzy";
    } else if (list->count == WORDS_MAX) {
        wrong = "one word too many: raise WORDS_MAX";
    }
    if (wrong != NULL) {
        say(file, word.key, wrong);
        return false;
    }
    list->words[list->count++] = word;
    return true;
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
    int order = strcmp(left->language, right->language);
    return order != 0 ? order : strcmp(left->key, right->key);
}

static bool sort(List *list)
{
    bool good = true;
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

static void write_words(FILE *out, const List *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const Word *word = &list->words[i];
        if (i == 0 || strcmp(word->language, word[-1].language) != 0) {
            fprintf(out, "%sstatic const Word WORDS_%s[] = {\n",
                    i == 0 ? "" : "};\n", word->language);
        }
        fputs("    {", out);
        write_text(out, word->key);
        fputs(", ", out);
        write_text(out, word->sentence);
        fputs("},\n", out);
    }
    fputs("};\nstatic const Words LANGUAGES[] = {\n", out);
    for (size_t i = 0; i < list->count; i++) {
        const char *name = list->words[i].language;
        if (i == 0 || strcmp(name, list->words[i - 1].language) != 0) {
            fprintf(out,
                    "    {\"%s\", WORDS_%s,"
                    " sizeof(WORDS_%s) / sizeof(WORDS_%s[0])},\n",
                    name, name, name, name);
        }
    }
    fputs("};\n", out);
}

static bool write_header(const char *path, const List *list)
{
    FILE *out = fopen(path, "w");
    if (out == NULL) {
        perror(path);
        return false;
    }
    fputs("// Made from assets/words/*.po; edit those.\n", out);
    write_words(out, list);
    bool good = ferror(out) == 0;
    return fclose(out) == 0 && good;
}

int main(int count, char **arguments)
{
    List *list = calloc(1, sizeof(*list));
    bool good = list != NULL && count > 2;
    for (int i = 2; i < count && list != NULL; i++) {
        good = add_file(list, arguments[i]) && good;
    }
    good = good && sort(list) && list->count > 0 &&
           write_header(arguments[1], list);
    free(list);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
