#include "draw/room/room_things.h"

#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_art.h"
#include "draw/room/room_parts.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

static const struct {
    const char *word;
    ThingKind kind;
} WORDS[] = {
    {"foto", THING_PHOTO},
    {"portret", THING_PHOTO},
    {"schilderij", THING_PAINTING},
    {"poster", THING_PAINTING},
    {"tekening", THING_DRAWING},
    {"bouwtekening", THING_PLAN},
    {"plattegrond", THING_PLAN},
    {"kalender", THING_CALENDAR},
    {"diploma", THING_CERTIFICATE},
    {"certificaat", THING_CERTIFICATE},
    {"oorkonde", THING_CERTIFICATE},
    {"whiteboard", THING_WHITEBOARD},
    {"prikbord", THING_WHITEBOARD},
    {"grafiek", THING_WHITEBOARD},
    {"bord", THING_SIGN},
    {"bordje", THING_SIGN},
    {"thermometer", THING_THERMOMETER},
    {"pet", THING_CAP},
    {"klok", THING_CLOCK},
    {"fiets", THING_BICYCLE},
    {"beker", THING_CUP},
    {"trofee", THING_CUP},
    {"weegschaal", THING_SCALE},
    {"pot", THING_JAR},
    {"stoel", THING_CHAIR},
    {"kruk", THING_STOOL},
    {"krukje", THING_STOOL},
    {"plant", THING_PLANT},
    {"plantje", THING_PLANT},
    {"bloemen", THING_PLANT},
    {"radio", THING_RADIO},
    {"schip", THING_SHIP},
    {"boot", THING_SHIP},
    {"bootje", THING_SHIP},
    {"vormpjes", THING_MOULDS},
    {"vormen", THING_MOULDS},
    {"voetbal", THING_BALL},
    {"boek", THING_BOOKS},
    {"boeken", THING_BOOKS},
    {"map", THING_BOOKS},
    {"mappen", THING_BOOKS},
    {"ordner", THING_BOOKS},
    {"sleutel", THING_KEYS},
    {"sleutels", THING_KEYS},
    {"doos", THING_BOX},
    {"doosje", THING_BOX},
    {"pakje", THING_PACK},
    {"sigaretten", THING_PACK},
    {"vulpen", THING_PEN_BOX},
    {"bandje", THING_STRIP},
    {"toetsenbord", THING_STRIP_BY_KEYS},
};

// The longest word that `text` ends in: in Dutch that is what it is.
static bool kind_of_word(const char *text, size_t length, ThingKind *kind)
{
    size_t best = 0;
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
        size_t size = strlen(WORDS[i].word);
        if (size <= best || size > length ||
            memcmp(text + length - size, WORDS[i].word, size) != 0) {
            continue;
        }
        // A short one is a whole word, or "carpet" would be a cap.
        if (size < 4 && size != length) {
            continue;
        }
        best = size;
        *kind = WORDS[i].kind;
    }
    return best > 0;
}

static bool is_letter(char byte)
{
    return isalpha((unsigned char)byte) || (unsigned char)byte >= 0x80;
}

static bool kind_of_text(const char *text, ThingKind *kind)
{
    const char *at = text == NULL ? "" : text;
    while (*at != '\0') {
        const char *start = at;
        while (is_letter(*at)) {
            at++;
        }
        if (at > start && kind_of_word(start, (size_t)(at - start), kind)) {
            return true;
        }
        if (*at != '\0') {
            at++;
        }
    }
    return false;
}

ThingKind room_things_kind(const char *name, const char *label)
{
    ThingKind kind = THING_NAMED;
    if (!kind_of_text(name, &kind)) {
        (void)kind_of_text(label, &kind);
    }
    return kind;
}

static bool is_on_table(PaintRect at)
{
    return at.y + at.h > TABLE_EDGE + 20;
}

static bool slot_is_kept(const RoomSlot *slot, const Scenario *scenario)
{
    for (int i = 0; i < scenario->topic_count; i++) {
        if (scenario->topics[i].kind == TOPIC_THING &&
            strcmp(scenario->topics[i].name, slot->word) == 0) {
            return true;
        }
    }
    return false;
}

// Which of the free places suits: a wall for what hangs, a floor for what
// stands, the table for what lies.
static int slot_cost(const RoomSlot *slot, ThingKind kind)
{
    Mount has = is_on_table(slot->at)                      ? MOUNT_TABLE
                : slot->at.y + slot->at.h > TABLE_EDGE - 4 ? MOUNT_FLOOR
                                                           : MOUNT_WALL;
    Mount wants = room_art_of(kind)->mount;
    if (has == wants) {
        return 0;
    }
    return has == MOUNT_TABLE ? 2 : 1;
}

static int slot_choose(const RoomDesign *design, const Scenario *scenario,
                       const Topic *topic, ThingKind kind,
                       const bool taken[ROOM_THINGS_MAX])
{
    int best = -1;
    for (int i = 0; i < ROOM_THINGS_MAX; i++) {
        const RoomSlot *slot = &design->slots[i];
        if (slot->at.w <= 0 || taken[i]) {
            continue;
        }
        if (strcmp(slot->word, topic->name) == 0) {
            return i;
        }
        if (slot_is_kept(slot, scenario)) {
            continue;
        }
        if (best < 0 ||
            slot_cost(slot, kind) < slot_cost(&design->slots[best], kind)) {
            best = i;
        }
    }
    return best;
}

// As large as fits, in its own shape; it hangs in the middle of its place, or
// stands on the floor of it.
static PaintRect thing_fit(PaintRect slot, const RoomArt *art, Mount mount)
{
    double scale = fmin(slot.w / art->w, slot.h / art->h);
    scale = fmin(scale, mount == MOUNT_TABLE ? 1 : 1.4);
    double w = art->w * scale, h = art->h * scale;
    double y = art->mount == MOUNT_WALL && mount == MOUNT_WALL
                   ? slot.y + (slot.h - h) / 2
                   : slot.y + slot.h - h;
    return (PaintRect){slot.x + (slot.w - w) / 2, y, w, h};
}

static RoomThing thing_in_slot(const RoomSlot *slot, ThingKind kind,
                               const Topic *topic, int index)
{
    RoomThing thing = {.topic = index, .kind = kind};
    if (strcmp(slot->word, topic->name) == 0 && slot->kind != THING_NAMED) {
        thing.kind = slot->kind;
    }
    const RoomArt *art = room_art_of(thing.kind);
    bool kept = strcmp(slot->word, topic->name) == 0;
    thing.on_table = is_on_table(slot->at);
    bool floor = slot->at.y + slot->at.h > TABLE_EDGE - 4;
    thing.on_shelf = art->mount != MOUNT_WALL && !floor && !kept;
    Mount mount = thing.on_table ? MOUNT_TABLE
                  : floor        ? MOUNT_FLOOR
                                 : MOUNT_WALL;
    thing.at = thing_fit(slot->at, art, mount);
    thing.label = scenario_topic_label(topic);
    return thing;
}

RoomThings room_things_of(RoomKind room, const Scenario *scenario)
{
    const RoomDesign *design = room_design_of(room);
    RoomThings things = {.room = room};
    bool taken[ROOM_THINGS_MAX] = {false};
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        if (topic->kind != TOPIC_THING || things.count == ROOM_THINGS_MAX) {
            continue;
        }
        ThingKind kind = room_things_kind(topic->name, topic->label);
        RoomThing *thing = &things.thing[things.count];
        if (kind == THING_CLOCK && design->clock_rim != 0) {
            *thing = (RoomThing){.topic = i,
                                 .kind = kind,
                                 .at = room_clock_bounds(room),
                                 .label = topic->label};
            things.count++;
            continue;
        }
        int slot = slot_choose(design, scenario, topic, kind, taken);
        if (slot < 0) {
            continue;
        }
        taken[slot] = true;
        *thing = thing_in_slot(&design->slots[slot], kind, topic, i);
        things.count++;
    }
    return things;
}

const RoomThing *room_things_find(const RoomThings *things, int topic)
{
    for (int i = 0; i < things->count; i++) {
        if (things->thing[i].topic == topic) {
            return &things->thing[i];
        }
    }
    return NULL;
}

static void shelf_draw(cairo_t *cr, PaintRect at)
{
    double y = at.y + at.h;
    brush_seam(cr, (PaintRect){at.x - 6, y + 9, at.w + 14, 8}, 0x2a1408, 0.14);
    brush_down(cr, (PaintRect){at.x - 10, y, at.w + 20, 9}, 2, 0xc79a68,
               0x8a623e);
}

// The words of a thing that nobody drew, inside its frame.
static void words_draw(cairo_t *cr, const RoomThing *thing, Type *type)
{
    PaintRect at = thing->at;
    double pad = at.w * 0.13;
    for (double size = 17; size >= 9; size -= 1) {
        TypeStyle style = {TYPE_BOLD, size, 0x4a3b30, 1};
        double high = type_paragraph(type, NULL, style, thing->label, 0, 0,
                                     at.w - 2 * pad);
        if (high <= at.h - 2 * pad || size < 10) {
            (void)type_paragraph(type, cr, style, thing->label, at.x + pad,
                                 at.y + (at.h - high) / 2, at.w - 2 * pad);
            return;
        }
    }
}

void room_things_draw(cairo_t *cr, const RoomThings *things, bool on_table,
                      Type *type)
{
    for (int i = 0; i < things->count; i++) {
        const RoomThing *thing = &things->thing[i];
        const RoomArt *art = room_art_of(thing->kind);
        if (thing->on_table != on_table || art->draw == NULL) {
            continue;
        }
        cairo_save(cr);
        if (thing->on_shelf) {
            shelf_draw(cr, thing->at);
        }
        cairo_translate(cr, thing->at.x, thing->at.y);
        cairo_scale(cr, thing->at.w / art->w, thing->at.h / art->h);
        art->draw(cr, things->room);
        cairo_restore(cr);
        if (thing->kind == THING_NAMED && type != NULL) {
            words_draw(cr, thing, type);
        }
    }
}
