#include "author/template.h"

#include <string.h>

#define MARK "-- vraag "
#define LINE "-- -----"

// A piece of the line at `*at` up to `stop`, without blanks around it; moves
// `*at` behind it. NULL when the line ends first, or memory is out.
static const char *take(Arena *arena, const char **at, char stop)
{
    const char *from = *at;
    const char *end = from + strcspn(from, "\n");
    const char *mark = memchr(from, stop, (size_t)(end - from));
    if (stop == '\n') {
        mark = end;
    }
    if (!mark) {
        return NULL;
    }
    *at = mark + (*mark == '\0' ? 0 : 1);
    while (from < mark && *from == ' ') {
        from++;
    }
    while (mark > from && mark[-1] == ' ') {
        mark--;
    }
    return arena_push_text(arena, from, (size_t)(mark - from));
}

static bool read_question(Arena *arena, const char *line,
                          TemplateQuestion *question)
{
    const char *at = line + strlen(MARK);
    char *head = (char *)take(arena, &at, '|');
    question->question = take(arena, &at, '|');
    question->answer = take(arena, &at, '\n');
    if (!head || !question->question || !question->answer) {
        return false;
    }
    char *space = strchr(head, ' ');
    question->choices = space ? space + 1 : "";
    if (space) {
        *space = '\0';
    }
    question->key = head;
    return head[0] != '\0';
}

static const char *next_line(const char *line)
{
    line += strcspn(line, "\n");
    return *line == '\0' ? line : line + 1;
}

bool template_read(Arena *arena, const char *text, Template *template)
{
    *template = (Template){0};
    for (const char *line = text; *line != '\0'; line = next_line(line)) {
        if (strncmp(line, LINE, strlen(LINE)) == 0) {
            template->text = next_line(line);
            return template->count > 0;
        }
        if (strncmp(line, MARK, strlen(MARK)) != 0) {
            continue;
        }
        if (template->count == TEMPLATE_QUESTIONS_MAX ||
            !read_question(arena, line,
                           &template->questions[template->count])) {
            return false;
        }
        template->count++;
    }
    return false;
}

bool template_allows(const TemplateQuestion *question, const char *answer)
{
    size_t size = strlen(answer);
    const char *choice = question->choices;
    if (choice[0] == '\0') {
        return true;
    }
    while (*choice != '\0') {
        size_t length = strcspn(choice, ",");
        if (length == size && memcmp(choice, answer, size) == 0) {
            return true;
        }
        choice += length + (choice[length] == ',' ? 1 : 0);
    }
    return false;
}

static char safe(char byte)
{
    switch (byte) {
    case '"':
        return '\'';
    case '\\':
        return '/';
    case '[':
        return '(';
    case ']':
        return ')';
    default:
        return (unsigned char)byte < ' ' ? ' ' : byte;
    }
}

// The question whose <key> stands at `at`, or NULL.
static const TemplateQuestion *question_at(const Template *template,
                                           const char *at, size_t *length)
{
    size_t size = strcspn(at + 1, "<>\n");
    if (at[0] != '<' || at[1 + size] != '>') {
        return NULL;
    }
    for (size_t i = 0; i < template->count; i++) {
        const TemplateQuestion *question = &template->questions[i];
        if (strlen(question->key) == size &&
            memcmp(at + 1, question->key, size) == 0) {
            *length = size + 2;
            return question;
        }
    }
    return NULL;
}

// Writes to `out` unless it is NULL; returns the bytes.
static size_t fill(const Template *template, char *out)
{
    size_t count = 0;
    const char *at = template->text;
    while (*at != '\0') {
        size_t length = 0;
        const TemplateQuestion *question = question_at(template, at, &length);
        const char *answer = question ? question->answer : "";
        if (!question) {
            if (out) {
                out[count] = *at;
            }
            count++;
            at++;
            continue;
        }
        for (size_t i = 0; answer[i] != '\0'; i++, count++) {
            if (out) {
                out[count] = safe(answer[i]);
            }
        }
        at += length;
    }
    return count;
}

char *template_fill(Arena *arena, const Template *template)
{
    char *out = arena_push(arena, fill(template, NULL) + 1);
    if (out) {
        fill(template, out);
    }
    return out;
}
