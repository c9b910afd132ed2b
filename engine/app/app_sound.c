#include "app/app_sound.h"

enum {
    ROOM_PERCENT = 100,
    HUSHED_PERCENT = 35, // the room, in a silence
    RAIN_PERCENT = 60,
    WRITING_MS = 1600
};

void app_sound_nowhere(Sound *sound)
{
    sound_hush(sound);
}

void app_sound_table(Sound *sound)
{
    sound_hush(sound);
    sound_play(sound, SOUND_ROOM, ROOM_PERCENT, 0);
}

void app_sound_car(Sound *sound)
{
    sound_hush(sound);
    sound_play(sound, SOUND_DOOR, 100, 0);
    sound_play(sound, SOUND_RAIN, RAIN_PERCENT, 0);
    sound_play(sound, SOUND_PHONE, 100, 0);
}

static TopicKind kind_of(const Scenario *scenario, const Turn *turn)
{
    return turn->move.topic == NONE ? TOPIC_KINDS
                                    : scenario->topics[turn->move.topic].kind;
}

// The clock is heard in a silence, and when he asks whether he passed.
static bool is_quiet(const Turn *turn)
{
    return turn->move.kind == MOVE_SILENCE || turn->ending == ENDING_EXAMINED;
}

const char *app_sound_turn(Sound *sound, const Scenario *scenario,
                           const Turn *turn)
{
    bool quiet = is_quiet(turn);
    if (quiet) {
        sound_play(sound, SOUND_CLOCK, 100, 0);
    } else {
        sound_stop(sound, SOUND_CLOCK);
    }
    sound_play(sound, SOUND_ROOM, quiet ? HUSHED_PERCENT : ROOM_PERCENT, 0);
    if (turn->move.kind == MOVE_SILENCE) {
        sound_play(sound, SOUND_CUP, 100, 0);
        return "sound.cup";
    }
    if (turn->move.kind == MOVE_FORM_ASIDE) {
        sound_play(sound, SOUND_PAPER, 100, 0);
        return "sound.paper";
    }
    if (turn->note_full) {
        sound_play(sound, SOUND_PEN, 100, WRITING_MS);
        return "sound.pen";
    }
    if (kind_of(scenario, turn) == TOPIC_PROPOSAL) {
        sound_play(sound, SOUND_PAGE, 100, 0);
        return "sound.page";
    }
    return quiet ? "sound.clock" : NULL;
}
