#include "author/template.h"

#include <string.h>

#include "base/text.h"

#define MARK "-- vraag "
#define LINE "-- -----"
#define TITLE "titel"

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
    size_t tail = strlen(head);
    question->sentence = tail > 1 && head[tail - 1] == '.';
    if (question->sentence) {
        head[tail - 1] = '\0';
    }
    question->key = head;
    return head[0] != '\0';
}

static const char *next_line(const char *line)
{
    line += strcspn(line, "\n");
    return *line == '\0' ? line : line + 1;
}

// "-- en naam | What is he called?": the question of that name in another
// language.
static void read_translated(Arena *arena, const char *line,
                            const char *language, Template *template)
{
    size_t size = strlen(language);
    const char *at = line + 3;
    if (strncmp(line, "-- ", 3) != 0 || strncmp(at, language, size) != 0 ||
        at[size] != ' ') {
        return;
    }
    at += size + 1;
    const char *key = take(arena, &at, '|');
    const char *question = key ? take(arena, &at, '\n') : NULL;
    if (key && question && strcmp(key, TITLE) == 0) {
        template->title = question;
    }
    for (size_t i = 0; key && question && i < template->count; i++) {
        if (strcmp(template->questions[i].key, key) == 0) {
            template->questions[i].question = question;
        }
    }
}

void template_speak(Arena *arena, const char *text, const char *language,
                    Template *template)
{
    for (const char *line = text; line < template->text;
         line = next_line(line)) {
        read_translated(arena, line, language, template);
    }
}

bool template_read(Arena *arena, const char *text, Template *template)
{
    *template = (Template){.title = ""};
    for (const char *line = text; *line != '\0'; line = next_line(line)) {
        if (strncmp(line, LINE, strlen(LINE)) == 0) {
            template->text = next_line(line);
            return template->count > 0;
        }
        const char *title = line + strlen("-- " TITLE " |");
        if (strncmp(line, "-- " TITLE " |", (size_t)(title - line)) == 0) {
            template->title = take(arena, &title, '\n');
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

static char small(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

// Makes the first letter a capital one, if it has one in two bytes at most.
static void raise_first(char *text)
{
    unsigned char *at = (unsigned char *)text;
    if (at[0] >= 'a' && at[0] <= 'z') {
        at[0] = (unsigned char)(at[0] - 'a' + 'A');
    } else if (at[0] == 0xC3 && at[1] >= 0xA0 && at[1] <= 0xBE &&
               at[1] != 0xB7) {
        at[1] = (unsigned char)(at[1] - 0x20); // Latin letters with an accent
    }
}

static bool begins_with(const char *choice, const char *typed, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (choice[i] == '\0' || choice[i] == ',' ||
            small(choice[i]) != small(typed[i])) {
            return false;
        }
    }
    return true;
}

// The one choice that begins as `typed` does, or NULL; `*length` is its own.
static const char *find_choice(const char *choice, const char *typed,
                               size_t size, size_t *length)
{
    const char *found = NULL;
    while (*choice != '\0') {
        size_t count = strcspn(choice, ",");
        if (begins_with(choice, typed, size)) {
            if (found != NULL && count != size) {
                return NULL; // two begin so
            }
            found = choice;
            *length = count;
        }
        choice += count + (choice[count] == ',');
    }
    return found;
}

static const char *end_sentence(Arena *arena, const char *typed, size_t size)
{
    char *text = arena_push(arena, size + 2);
    if (text) {
        memcpy(text, typed, size);
        bool ended =
            strchr(".!?", text[size - 1]) != NULL ||
            (size > 2 && memcmp(text + size - 3, "\xE2\x80\xA6", 3) == 0);
        text[size] = ended ? '\0' : '.';
        text[size + 1] = '\0';
        raise_first(text);
    }
    return text;
}

int template_most(const TemplateQuestion *question)
{
    return question->sentence ? TEMPLATE_SENTENCE_LETTERS
                              : TEMPLATE_WORDS_LETTERS;
}

// A copy with one blank between its words and none around them. NULL when
// memory is out.
static char *squeeze(Arena *arena, const char *typed)
{
    char *text = arena_push_text(arena, typed, strlen(typed));
    char *to = text;
    if (!text) {
        return NULL;
    }
    text_clean(text);
    for (const char *from = text; *from != '\0'; from++) {
        if (*from != ' ' || (to > text && to[-1] != ' ')) {
            *to++ = *from;
        }
    }
    to -= to > text && to[-1] == ' ';
    *to = '\0';
    return text;
}

bool template_answer(Arena *arena, TemplateQuestion *question, const char *line)
{
    const char *typed = squeeze(arena, line);
    size_t size = typed ? strlen(typed) : 0;
    if (typed && size == 0) {
        return true;
    }
    if (!typed || text_letters(typed) > (size_t)template_most(question)) {
        return false;
    }
    if (question->choices[0] != '\0') {
        typed = find_choice(question->choices, typed, size, &size);
    } else if (!question->sentence && size > 1 && typed[size - 1] == '.') {
        size--;
    }
    if (typed == NULL) {
        return false;
    }
    const char *answer = question->sentence
                             ? end_sentence(arena, typed, size)
                             : arena_push_text(arena, typed, size);
    question->answer = answer ? answer : question->answer;
    return answer != NULL;
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
        if (size > 0 && strlen(question->key) == size &&
            small(at[1]) == question->key[0] &&
            memcmp(at + 2, question->key + 1, size - 1) == 0) {
            *length = size + 2;
            return question;
        }
    }
    return NULL;
}

// Which of its choices the answer is.
static size_t choice_of(const TemplateQuestion *question)
{
    size_t found = 0;
    const char *choice = question->choices;
    size_t size = strlen(question->answer);
    while (*choice != '\0') {
        size_t count = strcspn(choice, ",");
        if (count == size && memcmp(choice, question->answer, size) == 0) {
            break;
        }
        found++;
        choice += count + (choice[count] == ',');
    }
    return found;
}

// At "<geslacht|hij|zij>": the text for the answer, of `*size` bytes, and how
// long all of it is. NULL if it is none.
static const char *alternative_at(const Template *template, const char *at,
                                  size_t *size, size_t *length)
{
    size_t key = strcspn(at, "|>\n");
    size_t end = key + strcspn(at + key, ">\n");
    if (at[0] != '<' || at[key] != '|' || at[end] != '>') {
        return NULL;
    }
    for (size_t i = 0; i < template->count; i++) {
        const TemplateQuestion *question = &template->questions[i];
        if (strlen(question->key) != key - 1 ||
            memcmp(at + 1, question->key, key - 1) != 0) {
            continue;
        }
        const char *text = at + key + 1;
        for (size_t skip = choice_of(question); skip > 0; skip--) {
            text += strcspn(text, "|>");
            text += *text == '|';
        }
        *size = strcspn(text, "|>");
        *length = end + 1;
        return text;
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
        size_t size = 0;
        const char *text = alternative_at(template, at, &size, &length);
        if (text) {
            if (out) {
                memcpy(out + count, text, size);
            }
            count += size;
            at += length;
            continue;
        }
        if (!question) {
            if (out) {
                out[count] = *at;
            }
            count++;
            at++;
            continue;
        }
        size_t first = count;
        for (size_t i = 0; answer[i] != '\0'; i++, count++) {
            if (out) {
                out[count] = safe(answer[i]);
            }
        }
        if (out && count > first && at[1] != small(at[1])) {
            raise_first(out + first);
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
