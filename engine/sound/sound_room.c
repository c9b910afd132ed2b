#include "sound/sound_room.h"

#include <math.h>

static const float TWO_PI = 6.28318531f;
static const float SILENT = 1e-4f;
static const float COMES_SECONDS = 0.9f;
static const float GOES_SECONDS = 0.5f;

typedef struct RoomBand {
    float hertz, sharpness, level;
    bool outside; // comes in from there
} RoomBand;

typedef struct RoomRow {
    RoomBand bands[SOUND_ROOM_BANDS];
    float hum[SOUND_ROOM_HUMS]; // hertz
    float hum_level;            // of each
    SoundKind far;
    int least, most; // milliseconds between two of those
    float echo, share;
} RoomRow;

static const RoomRow ROWS[ROOM_KINDS] = {
    [ROOM_PLAIN] = {{{460, 0.5f, 3.0f, false},
                     {1500, 0.6f, 1.2f, false},
                     {4200, 0.7f, 0.4f, false}},
                    {0},
                    0,
                    SOUND_PASSING,
                    21000,
                    48000,
                    0.34f,
                    0.3f},
    [ROOM_WORKSHOP] = {{{420, 0.5f, 3.0f, false},
                        {1100, 0.9f, 1.6f, false},
                        {3600, 0.7f, 0.6f, false}},
                       {98, 441, 540},
                       0.9f,
                       SOUND_RATCHET,
                       13000,
                       34000,
                       0.55f,
                       0.42f},
    [ROOM_KITCHEN] = {{{520, 0.6f, 2.6f, false},
                       {1700, 0.7f, 1.8f, false},
                       {4600, 0.8f, 0.7f, false}},
                      {100, 500, 603},
                      1.6f,
                      SOUND_DISHES,
                      9000,
                      26000,
                      0.62f,
                      0.45f},
    [ROOM_OFFICE] = {{{480, 0.5f, 3.2f, false},
                      {1250, 0.5f, 1.6f, false},
                      {5200, 0.8f, 0.4f, false}},
                     {120, 480, 960},
                     0.7f,
                     SOUND_TYPING,
                     8000,
                     21000,
                     0.28f,
                     0.25f},
    [ROOM_FARM] = {{{430, 0.4f, 2.6f, false},
                    {980, 0.6f, 2.0f, false},
                    {2700, 0.7f, 0.9f, false}},
                   {100, 400, 600},
                   0.5f,
                   SOUND_BIRD,
                   9000,
                   24000,
                   0.3f,
                   0.22f},
    [ROOM_MARKETING] = {{{500, 0.9f, 3.0f, false},
                         {1150, 1.1f, 2.2f, false},
                         {2600, 0.9f, 1.0f, false}},
                        {120, 720, 840},
                        0.5f,
                        SOUND_PRINTER,
                        14000,
                        36000,
                        0.42f,
                        0.32f},
    [ROOM_BAKERY] = {{{440, 0.6f, 3.4f, false},
                      {1350, 0.7f, 1.5f, false},
                      {3900, 0.7f, 0.7f, false}},
                     {100, 450, 550},
                     2.0f,
                     SOUND_TRAY,
                     15000,
                     38000,
                     0.5f,
                     0.4f},
    [ROOM_CHIEF] = {{{450, 0.5f, 2.6f, false},
                     {1000, 0.6f, 1.3f, false},
                     {4300, 0.7f, 0.3f, false}},
                    {0},
                    0,
                    SOUND_PASSING,
                    16000,
                    42000,
                    0.36f,
                    0.28f},
    [ROOM_CAR] = {{{560, 0.5f, 5.0f, false},
                   {2100, 0.5f, 7.0f, true},
                   {5200, 0.6f, 5.0f, true}},
                  {0},
                  0,
                  SOUND_DROP,
                  20,
                  170,
                  0.12f,
                  0.3f},
};

static const float USUAL_LEVEL = 0.0076f; // of a band of 1

// What came in from outside, with the door shut.
static const float SHUT = 0.25f;

void sound_room_set(SoundRoom *room, const SoundEvent *event)
{
    bool comes = event->level > room->level.now;
    sound_glide_to(&room->level, event->level,
                   comes ? COMES_SECONDS : GOES_SECONDS);
    sound_glide_to(&room->bright, event->bright, 0.12f);
}

void sound_room_start(SoundRoom *room, const SoundEvent *event)
{
    const RoomRow *row = &ROWS[event->room];
    *room = (SoundRoom){.kind = (RoomKind)event->room,
                        .bright = {.now = event->bright},
                        .random = random_start(event->seed)};
    for (int side = 0; side < 2; side++) {
        room->noise[side] =
            sound_noise_start(random_mix(event->seed, (uint64_t)side));
        for (int i = 0; i < SOUND_ROOM_BANDS; i++) {
            sound_band_set(&room->band[side][i], row->bands[i].hertz,
                           row->bands[i].sharpness);
        }
    }
    room->until = row->least * (SOUND_RATE / 1000);
    sound_room_set(room, event);
}

bool sound_room_is_heard(const SoundRoom *room)
{
    return room->level.now > SILENT || room->level.target > SILENT;
}

static float air(SoundRoom *room, const RoomRow *row, int side, float outside)
{
    float white = sound_noise_next(&room->noise[side]);
    float sum = 0;
    for (int i = 0; i < SOUND_ROOM_BANDS; i++) {
        float level =
            row->bands[i].level * (row->bands[i].outside ? outside : 1);
        sum += level * sound_band_twice(&room->band[side][i], white);
    }
    return sum;
}

static float hum(SoundRoom *room, const RoomRow *row)
{
    float sum = 0;
    for (int i = 0; i < SOUND_ROOM_HUMS && row->hum[i] > 0; i++) {
        room->phase[i] += row->hum[i] / SOUND_RATE;
        room->phase[i] -= room->phase[i] >= 1 ? 1 : 0;
        sum += 0.6f * sinf(TWO_PI * room->phase[i]);
    }
    return sum * row->hum_level;
}

static bool is_due(SoundRoom *room, const RoomRow *row, size_t count,
                   SoundEvent *event)
{
    room->until -= (int)count;
    if (room->until > 0) {
        return false;
    }
    uint32_t between =
        random_below(&room->random, (uint32_t)(row->most - row->least) + 1);
    room->until = (row->least + (int)between) * (SOUND_RATE / 1000);
    float share = room->level.now;
    *event = (SoundEvent){
        .what = SOUND_DO_PLAY,
        .kind = (uint8_t)row->far,
        .seed = random_mix(room->random.state, 3),
        .level = 20 * log10f(fmaxf(share, 0.001f)),
        .pan = (float)random_below(&room->random, 1701) / 1000 - 0.85f};
    return share > 0.02f;
}

bool sound_room_add(SoundRoom *room, size_t count, float *left, float *right,
                    SoundEvent *event)
{
    const RoomRow *row = &ROWS[room->kind];
    for (size_t i = 0; i < count; i++) {
        float level = USUAL_LEVEL * sound_glide_next(&room->level);
        float open = sound_glide_next(&room->bright);
        float outside = SHUT + (1 - SHUT) * open;
        float both = hum(room, row);
        left[i] += level * (air(room, row, 0, outside) + both);
        right[i] += level * (air(room, row, 1, outside) + both);
    }
    return is_due(room, row, count, event);
}

float sound_room_echo(RoomKind kind, float *share)
{
    *share = ROWS[kind].share;
    return ROWS[kind].echo;
}
