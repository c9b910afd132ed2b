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

void table_draw(cairo_t *cr, const TableState *state)
{
    cairo_save(cr);
    table_draw_brochure(cr, state->brochure_open);
    table_draw_diary(cr, state->diary_open);
    table_draw_pen(cr, state->pen_down);
    table_draw_cup(cr, state->coffee);
    table_draw_card(cr);
    cairo_restore(cr);
}
