#include "talk/play/when.h"

#include "talk/scenario/topic_set.h"

bool when_came_up(const Conversation *now, int topic)
{
    return now->topics[topic].heard || now->topics[topic].taken;
}

bool when_holds(const Conversation *now, const When *when)
{
    for (int i = 0; i < when->count; i++) {
        bool unwanted = (when->absent >> i & 1) != 0;
        if (when_came_up(now, when->topic[i]) == unwanted) {
            return false;
        }
    }
    return true;
}

int when_live(const Conversation *now, const When *when)
{
    for (int i = 0; i < when->count; i++) {
        bool wanted = (when->absent >> i & 1) == 0;
        if (wanted && topic_set_has(&now->live, when->topic[i])) {
            return when->topic[i];
        }
    }
    return NONE;
}

int when_event(const Conversation *now)
{
    const Scenario *scenario = now->scenario;
    for (int i = 0; i < scenario->event_count; i++) {
        const Event *event = &scenario->events[i];
        bool today = event->moods == 0 || (event->moods >> now->mood & 1) != 0;
        bool due = today && now->minute >= event->minute &&
                   (now->happened >> i & 1) == 0;
        if (due && when_holds(now, &event->after)) {
            return i;
        }
    }
    return NONE;
}

int when_answer(const Conversation *now, const Topic *topic, int depth)
{
    const Variant *variants = now->scenario->variants + topic->first_variant;
    int day = now->scenario->moods[now->mood].day;
    for (int i = 0; i < topic->variant_count; i++) {
        bool today = variants[i].mood == NONE || variants[i].mood == day;
        if (today && variants[i].beat[depth] != NONE &&
            when_holds(now, &variants[i].after)) {
            return variants[i].beat[depth];
        }
    }
    return topic->answer[now->mood][depth];
}

int when_objection(const Conversation *now)
{
    const TopicSet *all = &now->scenario->objections;
    for (int i = topic_set_next(all, 0); i != NONE;
         i = topic_set_next(all, i + 1)) {
        const HookState *hook = &now->topics[i];
        if (hook->heard && (!hook->taken || hook->depth < 0)) {
            return i;
        }
    }
    return NONE;
}
