#include "room/page.h"

#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "phones_files.h"

enum { OK = 200, PART_BYTES = 49152, KEY_BYTES = 64, COUNT_KEYS = 9 };

// A page being written: whole pieces only, so that what does not fit is left
// out as a whole.
typedef struct Paper {
    const Words *words;
    char *out;
    size_t size;
    size_t put;
    bool full; // something was left out
} Paper;

static void put(Paper *paper, const char *text, size_t count)
{
    if (paper->put + count < paper->size) {
        memcpy(paper->out + paper->put, text, count);
        paper->put += count;
    } else {
        paper->full = true;
    }
    paper->out[paper->put] = '\0';
}

static void put_text(Paper *paper, const char *text)
{
    for (; *text != '\0'; text++) {
        const char *as = *text == '<'   ? "&lt;"
                         : *text == '>' ? "&gt;"
                         : *text == '&' ? "&amp;"
                         : *text == '"' ? "&quot;"
                                        : NULL;
        put(paper, as ? as : text, as ? strlen(as) : 1);
    }
}

static const char *value_of(const char *const *pairs, const char *name)
{
    for (; pairs && pairs[0]; pairs += 2) {
        if (strcmp(pairs[0], name) == 0) {
            return pairs[1];
        }
    }
    return "";
}

// {#key}: words of the interface, in which {name} is filled in again; {name}: a
// value as text; {!name}: a value that is HTML of our own.
static void put_hole(Paper *paper, const char *hole, const char *const *pairs)
{
    char said[ROOM_LINE_BYTES] = "";
    if (hole[0] == '!') {
        const char *own = value_of(pairs, hole + 1);
        put(paper, own, strlen(own));
    } else if (hole[0] == '#') {
        static const char *const NONE_TO_FILL[] = {NULL};
        (void)text_fill(said, sizeof said, words_get(paper->words, hole + 1),
                        pairs ? pairs : NONE_TO_FILL);
        put_text(paper, said);
    } else {
        put_text(paper, value_of(pairs, hole));
    }
}

static void fill(Paper *paper, const char *template, const char *const *pairs)
{
    while (*template != '\0') {
        char hole[KEY_BYTES];
        size_t plain = strcspn(template, "{");
        put(paper, template, plain);
        template += plain;
        size_t size = strcspn(template, "}");
        if (*template == '{' && size < sizeof hole) {
            memcpy(hole, template + 1, size - 1);
            hole[size - 1] = '\0';
            put_hole(paper, hole, pairs);
            template += size + (template[size] == '}');
        }
    }
}

static Paper paper_on(const Words *words, char *out, size_t size)
{
    out[0] = '\0';
    return (Paper){.words = words, .out = out, .size = size};
}

// What is shown, in the frame or without it. `waits`: without a script it asks
// again by itself, as long as nobody types there.
static void finish(const Room *room, const char *path, const char *inside,
                   bool whole, bool waits, RoomReply *reply)
{
    const char *const pairs[] = {
        "taal",    words_language(room->words), "pad",    path,
        "ververs", waits ? FILE_REFRESH : "",   "inhoud", inside,
        NULL};
    Paper paper = paper_on(room->words, reply->body, sizeof reply->body);
    fill(&paper, whole ? FILE_FRAME : "{!inhoud}", pairs);
    reply->status = OK;
    reply->kind = REPLY_HTML;
    reply->size = paper.put;
}

static void simple(const Room *room, const char *template, const char *wrong,
                   RoomReply *reply)
{
    char part[PART_BYTES];
    Paper paper = paper_on(room->words, part, sizeof part);
    bool door = template == FILE_DOOR; // who stands there knows no path
    const char *const pairs[] = {"pad", door ? "" : room->path, "fout",
                                 wrong ? words_get(room->words, wrong) : "",
                                 NULL};
    fill(&paper, template, pairs);
    finish(room, door ? "" : room->path, part, true, false, reply);
}

void page_letters(const Room *room, bool wrong, RoomReply *reply)
{
    simple(room, FILE_DOOR, wrong ? "phones.door.wrong" : NULL, reply);
}

void page_join(const Room *room, bool full, RoomReply *reply)
{
    simple(room, FILE_JOIN, full ? "phones.full" : NULL, reply);
}

void page_refused(const Room *room, const char *key, RoomReply *reply)
{
    simple(room, FILE_REFUSED, key, reply);
}

static int all_hands(const RoomQuestion *question)
{
    int all = 0;
    for (int i = 0; i < question->count; i++) {
        all += question->hands[i];
    }
    return all > 0 ? all : 1;
}

static void put_choice(Paper *paper, const RoomQuestion *question, int i,
                       bool yours)
{
    Pairs pairs = {0};
    pairs_number(&pairs, "i", i);
    pairs_number(&pairs, "nummer", i + 1);
    pairs_number(&pairs, "aantal", question->hands[i]);
    pairs_number(&pairs, "alle", all_hands(question));
    pairs_text(&pairs, "jij", yours ? "true" : "false");
    pairs_text(&pairs, "tekst", question->texts[i]);
    fill(paper, question->shown ? FILE_COUNTED : FILE_CHOICE, pairs.list);
}

static const char *template_of(const RoomQuestion *question)
{
    static const char *const TEMPLATES[ROOM_ASKS] = {
        [ROOM_DARK] = FILE_DARK,   [ROOM_VOTE] = FILE_VOTE,
        [ROOM_GUESS] = FILE_WRITE, [ROOM_SAY] = FILE_WRITE,
        [ROOM_CARD] = FILE_CARD,   [ROOM_THOUGHT] = FILE_THOUGHT};
    return question->shown ? FILE_COUNT : TEMPLATES[question->kind];
}

// What came of what this guest gave, in words.
static const char *after(const Room *room, const Guest *guest)
{
    const char *key = room->question.kind == ROOM_VOTE
                          ? guest->choice == NONE ? NULL : "phones.vote.yours"
                      : guest->text[0] ? "phones.sent"
                                       : NULL;
    return key ? words_get(room->words, key) : "";
}

static void write_asked(const Room *room, char out[ROOM_LINE_BYTES])
{
    const char *const pairs[] = {"naam", room->question.name, NULL};
    out[0] = '\0';
    (void)text_fill(out, ROOM_LINE_BYTES,
                    words_get(room->words, room->question.kind == ROOM_SAY
                                               ? "phones.say"
                                               : "phones.guess"),
                    pairs);
}

static void fill_question(const Room *room, const Guest *guest, Pairs *pairs)
{
    const RoomQuestion *question = &room->question;
    pairs_number(pairs, "stand", room->number);
    pairs_number(pairs, "vraag", room->number);
    pairs_text(pairs, "pad", room->path);
    pairs_text(pairs, "naam", question->name);
    pairs_text(pairs, "lead", question->lead);
    pairs_text(pairs, "na", after(room, guest));
    pairs_text(pairs, "tekst",
               question->kind == ROOM_THOUGHT ? question->texts[0]
                                              : guest->text);
    pairs_text(pairs, "als", guest->when);
    pairs_text(pairs, "dan", guest->then);
}

void page_question(const Room *room, const Guest *guest, bool whole,
                   RoomReply *reply)
{
    char choices[PART_BYTES];
    char part[PART_BYTES];
    char asked[ROOM_LINE_BYTES];
    const RoomQuestion *question = &room->question;
    Paper list = paper_on(room->words, choices, sizeof choices);
    Paper paper = paper_on(room->words, part, sizeof part);
    Pairs pairs = {0};
    bool types = question->kind == ROOM_GUESS || question->kind == ROOM_SAY ||
                 question->kind == ROOM_CARD;
    for (int i = 0; question->kind == ROOM_VOTE && i < question->count; i++) {
        put_choice(&list, question, i, guest->choice == i);
    }
    write_asked(room, asked);
    fill_question(room, guest, &pairs);
    pairs_text(&pairs, "keuzes", choices);
    pairs_text(&pairs, "vraagzin", asked);
    fill(&paper, template_of(question), pairs.list);
    finish(room, room->path, part, whole, !types, reply);
}

void page_knock(const Room *room, bool known, bool whole, RoomReply *reply)
{
    char part[PART_BYTES];
    Paper paper = paper_on(room->words, part, sizeof part);
    bool waits = known && room->trainer_is == TRAINER_KNOCKS;
    const char *const pairs[] = {"pad", room->trainer, "cijfers",
                                 room->trainer_digits, NULL};
    fill(&paper, waits ? FILE_DIGITS : FILE_KNOCK, pairs);
    finish(room, room->trainer, part, whole, waits, reply);
}

static void put_lines(Paper *paper, int count,
                      const char (*lines)[ROOM_LINE_BYTES])
{
    for (int i = 0; i < count; i++) {
        const char *const pairs[] = {"tekst", lines[i], NULL};
        fill(paper, FILE_LINE, pairs);
    }
}

static void put_keys(Paper *paper)
{
    static const char *const KEYS[COUNT_KEYS][2] = {
        {"h", "phones.key.hands"},  {"enter", "phones.key.show"},
        {"m", "phones.key.fewest"}, {"g", "phones.key.guess"},
        {"r", "phones.key.back"},   {"n", "phones.key.next"},
        {"x", "phones.key.still"},  {"b", "phones.key.dark"},
        {"q", "phones.key.code"},
    };
    for (int i = 0; i < COUNT_KEYS; i++) {
        const char *const pairs[] = {"toets", KEYS[i][0], "naam",
                                     words_get(paper->words, KEYS[i][1]), NULL};
        fill(paper, FILE_KEY, pairs);
    }
}

static void put_written(Paper *paper, const Room *room)
{
    for (int i = 0; i < GUESTS_MAX; i++) {
        const Guest *guest = &room->guests.all[i];
        if (guest->cookie[0] != '\0' && guest->text[0] != '\0') {
            size_t before = paper->put;
            Pairs pairs = {0};
            pairs_number(&pairs, "wie", i);
            pairs_text(&pairs, "pad", room->trainer);
            pairs_text(&pairs, "tekst", guest->text);
            pairs_text(&pairs, "kiest",
                       room->question.kind == ROOM_SAY && !guest->taken
                           ? ""
                           : "hidden");
            fill(paper, FILE_WRITTEN, pairs.list);
            if (paper->full) { // the next time, when others are gone
                paper->put = before;
                paper->out[before] = '\0';
                return;
            }
        }
    }
}

static void fill_desk(const Room *room, Pairs *pairs)
{
    RoomSeen seen;
    room_see(room, 0, &seen);
    pairs_text(pairs, "pad", room->trainer);
    pairs_number(pairs, "stand", room->desk_change);
    pairs_text(pairs, "waar", room->desk.where);
    pairs_text(pairs, "dacht", room->desk.thought);
    pairs_number(pairs, "gaven", seen.gave);
    pairs_number(pairs, "aantal", seen.joined);
}

void page_desk(const Room *room, bool whole, RoomReply *reply)
{
    char parts[4][PART_BYTES / 2];
    char part[PART_BYTES];
    static const char *const NAMES[] = {"toetsen", "geschreven", "brengt",
                                        "vragen"};
    Paper papers[4];
    Pairs pairs = {0};
    fill_desk(room, &pairs);
    for (int i = 0; i < 4; i++) {
        papers[i] = paper_on(room->words, parts[i], sizeof parts[i]);
        pairs_text(&pairs, NAMES[i], parts[i]);
    }
    put_keys(&papers[0]);
    put_written(&papers[1], room);
    put_lines(&papers[2], room->desk.brings_count, room->desk.brings);
    put_lines(&papers[3], room->desk.question_count, room->desk.questions);
    Paper paper = paper_on(room->words, part, sizeof part);
    fill(&paper, FILE_DESK, pairs.list);
    finish(room, room->trainer, part, whole, true, reply);
}

static void give(const char *file, size_t size, RoomReplyKind kind,
                 RoomReply *reply)
{
    Paper paper = {.out = reply->body, .size = sizeof reply->body};
    put(&paper, file, size);
    reply->status = OK;
    reply->kind = kind;
    reply->size = paper.put;
}

void page_style(RoomReply *reply)
{
    give(FILE_STIJL, strlen(FILE_STIJL), REPLY_STYLE, reply);
}

void page_script(RoomReply *reply)
{
    give(FILE_MEE, strlen(FILE_MEE), REPLY_SCRIPT, reply);
}
