#include "draw/paper/table.h"

#include "draw/paper/table_parts.h"

PaintRect table_item_bounds(TableItem item, const TableState *state)
{
    switch (item) {
    case TABLE_FORM:
        return state->form_aside ? (PaintRect){1012, 556, 262, 52}
                                 : (PaintRect){350, 585, 410, 130};
    case TABLE_PEN:
        return state->pen_down ? (PaintRect){768, 626, 104, 74}
                               : (PaintRect){768, 590, 100, 110};
    case TABLE_CUP:
        return (PaintRect){880, 585, 130, 110};
    case TABLE_CARD:
        return (PaintRect){1040, 610, 160, 80};
    case TABLE_BROCHURE:
        return (PaintRect){20, 560, 150, 130};
    case TABLE_DIARY:
        return (PaintRect){185, 585, 135, 115};
    default:
        return (PaintRect){0, 0, 0, 0};
    }
}

int table_coffee(const Turn *turns, size_t count)
{
    enum { REFILLED_AFTER = 4 }; // moves
    int left = TABLE_COFFEE_FULL;
    size_t emptied = 0;
    for (size_t i = 0; i < count; i++) {
        if (left == 0 && i - emptied >= REFILLED_AFTER) {
            left = TABLE_COFFEE_FULL;
        }
        if (turns[i].move.kind == MOVE_SILENCE && left > 0) {
            left--;
            emptied = i;
        }
    }
    return left;
}

TableItem table_item_of(TopicKind kind)
{
    switch (kind) {
    case TOPIC_SELF:
    case TOPIC_SUMMARY:
    case TOPIC_REPAIR:
    case TOPIC_LEAVE:
        return TABLE_CARD;
    case TOPIC_PROPOSAL:
        return TABLE_BROCHURE;
    case TOPIC_ORDER:
    case TOPIC_NEXT:
    case TOPIC_GOODBYE:
        return TABLE_DIARY;
    default:
        return TABLE_NONE;
    }
}

TableItem table_opened(const Scenario *scenario, const Turn *turns,
                       size_t count)
{
    for (size_t i = count; i > 0; i--) {
        const Move *move = &turns[i - 1].move;
        if (move->kind != MOVE_SAY || move->topic == NONE) {
            continue;
        }
        TableItem item = table_item_of(scenario->topics[move->topic].kind);
        if (item == TABLE_BROCHURE || item == TABLE_DIARY) {
            return item;
        }
    }
    return TABLE_NONE;
}

void table_turn_aside(cairo_t *cr)
{
    cairo_translate(cr, 1008, 588);
    cairo_rotate(cr, -0.11);
    cairo_scale(cr, 0.82, 0.82);
    cairo_translate(cr, -384, -587);
}

// clang-format off
static const TableHouse HOUSES[ROOM_KINDS] = {
    [ROOM_PLAIN] = {0x35756c, 0x1f4a46, 0xd4633d, 0x2e625b, EMBLEM_SUN,
                    0xfdf7ea, 0xb5a795},
    [ROOM_WORKSHOP] = {0x35756c, 0x1f4a46, 0xd4633d, 0x2e625b, EMBLEM_SUN,
                       0xe9d9b4, 0xa88a52},
    [ROOM_KITCHEN] = {0x2f6f9f, 0x1b4468, 0xcfe8f5, 0x2f6f9f, EMBLEM_CRYSTAL,
                      0xf4f6f6, 0xa9b4b8},
    [ROOM_OFFICE] = {0x4a4f5a, 0x2b2f38, 0xe0a43c, 0x4a4f5a, EMBLEM_ROLL,
                     0xb9c0c6, 0x6f787f},
    [ROOM_FARM] = {0x7a3f35, 0x50241e, 0xf2ead8, 0x7a3f35, EMBLEM_DROP,
                   0x5f86b0, 0x2f4d73},
    [ROOM_MARKETING] = {0x6a3f74, 0x42244a, 0xe9c24a, 0x6a3f74, EMBLEM_FLAG,
                        0xe2785a, 0x9c4028},
    [ROOM_BAKERY] = {0x35756c, 0x1f4a46, 0xd4633d, 0x2e625b, EMBLEM_SUN,
                     0xe8b98a, 0x9c6a3c},
    [ROOM_CHIEF] = {0x274464, 0x16273c, 0xd4633d, 0x274464, EMBLEM_FLAG,
                    0x3f4a55, 0x20272e},
    [ROOM_CAR] = {0x35756c, 0x1f4a46, 0xd4633d, 0x2e625b, EMBLEM_SUN,
                  0xfdf7ea, 0xb5a795},
};
// clang-format on

void table_draw(cairo_t *cr, const TableState *state)
{
    cairo_save(cr);
    const TableHouse *house = &HOUSES[state->room];
    table_draw_brochure(cr, state->brochure_open, house);
    table_draw_diary(cr, state->diary_open);
    table_draw_pen(cr, state->pen_down);
    table_draw_cup(cr, state->coffee, house);
    table_draw_card(cr, house);
    cairo_restore(cr);
}
