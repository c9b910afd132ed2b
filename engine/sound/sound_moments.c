#include "sound/sound_moments.h"

#include <string.h>

#include "base/random.h"
#include "base/text.h"
#include "sound/sound_murmur.h"
#include "talk/pace.h"

static const float ROOM_USUAL = 0.6f;
static const float ROOM_IN_SILENCE = 1;
static const float ROOM_WHERE_ONE_CHOOSES = 0.45f;
static const float ROOM_CAR_LEVEL = 1;
static const float YOUR_SIDE = 0.25f; // from left to right
static const float HIS_SIDE = -0.15f;

enum { MOVES_MUCH = 12 }; // of a bearing: seen, and heard

static void room(SoundScore *score, RoomKind kind, float level, double at)
{
    SoundEvent *event = sound_score_do(score, SOUND_DO_ROOM, at);
    event->room = (uint8_t)kind;
    event->level = level;
}

static RoomKind room_of(const SoundMoment *moment)
{
    RoomKind kind;
    (void)room_words_find(moment->now->scenario->room, &kind);
    return kind;
}

static void clock_goes(SoundScore *score, bool goes, double at)
{
    sound_score_do(score, SOUND_DO_CLOCK, at)->level = goes ? 1 : 0;
}

static void play_his(SoundScore *score, SoundKind kind, double at)
{
    sound_score_play(score, kind, at)->pan = HIS_SIDE;
}

static void play_yours(SoundScore *score, SoundKind kind, double at)
{
    sound_score_play(score, kind, at)->pan = YOUR_SIDE;
}

void sound_moments_room(SoundScore *score, RoomKind kind)
{
    room(score, kind, kind == ROOM_CAR ? ROOM_CAR_LEVEL : ROOM_USUAL, 0);
}

void sound_moments_title(SoundScore *score)
{
    sound_score_do(score, SOUND_DO_HUSH, 0);
    room(score, ROOM_PLAIN, ROOM_WHERE_ONE_CHOOSES, 0);
}

void sound_moments_nowhere(SoundScore *score)
{
    sound_score_do(score, SOUND_DO_HUSH, 0);
}

// A stroke for each letter of `note`, as the ink goes.
static void write(SoundScore *score, const char *note, float level, float harsh,
                  float pan)
{
    double seconds = pace_write(note);
    double letter = seconds / (double)text_letters(note);
    double at = 0;
    for (const char *next = note; *next; at += letter) {
        if (text_next(&next) == ' ') {
            continue;
        }
        SoundEvent *event = sound_score_play(score, SOUND_STROKE, at);
        event->length = (float)(letter * 0.92);
        event->level = level;
        event->harsh = harsh;
        event->pan = pan;
    }
}

// Who writes, and whether anybody does.
static void score_note(SoundScore *score, const SoundMoment *moment)
{
    const Turn *turn = moment->turn;
    const Conversation *now = moment->now;
    if (turn->cell == NONE) {
        return;
    }
    const char *note = pace_note(now, turn->cell);
    if (now->scenario->turned) {
        write(score, note, -3, 0.5f, HIS_SIDE);
        sound_score_caption(score, "sound.pen");
    } else if (now->cells[turn->cell].asked) {
        float press = (float)now->pressure / 100;
        write(score, note, 3 * press, press, YOUR_SIDE);
        sound_score_caption(score, "sound.pen");
    } else { // he told it, and it stands there: the reward
        for (int i = 0; i < 2; i++) {
            SoundEvent *event =
                sound_score_play(score, SOUND_STROKE, 0.5 + 0.22 * i);
            event->length = i == 0 ? 0.12f : 0.2f;
            event->level = -4;
            event->pan = YOUR_SIDE;
        }
        sound_score_caption(score, "sound.strokes");
    }
}

// Whether one of the words that `key` lists stands in `text`.
static bool tells(const Words *words, const char *key, const char *text)
{
    char word[32];
    for (const char *at = words_get(words, key); *at;) {
        size_t length = strcspn(at, " ");
        if (length < sizeof word) {
            memcpy(word, at, length);
            word[length] = '\0';
            if (strstr(text, word)) {
                return true;
            }
        }
        at += length;
        at += strspn(at, " ");
    }
    return false;
}

// What he does meanwhile, where somebody wrote it down. Seconds it takes him
// before he can speak.
static double score_action(SoundScore *score, const SoundMoment *moment,
                           const Beat *beat, double at)
{
    static const struct {
        const char *key, *caption;
        SoundKind kind;
        double seconds;
    } ROWS[] = {
        {"sound.does.sigh", "sound.sigh", SOUND_SIGH, 0.55},
        {"sound.does.laugh", "sound.laugh", SOUND_LAUGH, 0.4},
        {"sound.does.swallow", "sound.swallow", SOUND_SWALLOW, 0.25},
        {"sound.does.chair", "sound.chair", SOUND_CHAIR_FORWARD, 0.1},
        {"sound.does.back", "sound.chair", SOUND_CHAIR_BACK, 0.1},
        {"sound.does.paper", "sound.paper", SOUND_FORM_SLIDE, 0.1},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        if (tells(moment->words, ROWS[i].key, beat->action)) {
            play_his(score, ROWS[i].kind, at);
            sound_score_caption(score, ROWS[i].caption);
            return ROWS[i].seconds;
        }
    }
    if (tells(moment->words, "sound.says.laugh", beat->text)) {
        play_his(score, SOUND_LAUGH, at);
        sound_score_caption(score, "sound.laugh");
        return 0.3;
    }
    return 0;
}

// How he sits now, if that is another way.
static void score_body(SoundScore *score, const SoundMoment *moment, double at)
{
    enum { TAPS = 4 };
    if (!moment->before) {
        return;
    }
    Bearing now = bearing_of(moment->now);
    int nearer = now.openness - moment->before->openness;
    if (nearer >= MOVES_MUCH || nearer <= -MOVES_MUCH) {
        play_his(score, nearer > 0 ? SOUND_CHAIR_FORWARD : SOUND_CHAIR_BACK,
                 at);
        sound_score_caption(score, nearer > 0 ? "sound.nearer" : "sound.away");
    } else if (now.arms != moment->before->arms) {
        play_his(score, SOUND_FABRIC, at);
        sound_score_caption(score, "sound.fabric");
    } else if (now.gaze == GAZE_CLOCK && moment->before->gaze != GAZE_CLOCK) {
        for (int i = 0; i < TAPS; i++) {
            play_his(score, SOUND_TAP, at + 0.13 * i);
        }
        sound_score_caption(score, "sound.tapping");
    }
}

// From his breath on; ends with his mouth.
static void speak(SoundScore *score, const SoundMoment *moment, int beat_index,
                  double at)
{
    if (beat_index == NONE) {
        return;
    }
    const Beat *beat = &moment->now->scenario->beats[beat_index];
    double before = score_action(score, moment, beat, at);
    double seconds = pace_speak(beat->words) - PACE_BREATH;
    if (before <= 0) {
        play_his(score, SOUND_BREATH, at);
    }
    if (moment->murmurs && seconds > before) {
        Bearing bearing = bearing_of(moment->now);
        const Scenario *who = moment->now->scenario;
        sound_murmur_add(
            score, moment->words, who, beat,
            sound_murmur_speaker(who->id, &who->appearance, &bearing),
            at + PACE_BREATH + before, seconds - before);
    }
}

// Who comes in has a voice of her own; then he speaks.
static void speak_event(SoundScore *score, const SoundMoment *moment, double at)
{
    const Scenario *who = moment->now->scenario;
    const Event *event = &who->events[moment->turn->event];
    int answer = moment->turn->beat;
    at += answer == NONE ? 0 : pace_speak(who->beats[answer].words);
    if (event->says != NONE) {
        const Beat *said = &who->beats[event->says];
        Bearing bearing = {.warmth = 50};
        double seconds = pace_speak(said->words);
        if (moment->murmurs) {
            sound_murmur_add(
                score, moment->words, who, said,
                sound_murmur_speaker(event->who, &event->looks, &bearing),
                at + PACE_BREATH, seconds - PACE_BREATH);
        }
        at += seconds;
    }
    speak(score, moment, event->beat, at);
}

// His answer, and what happens behind it.
static void speak_turn(SoundScore *score, const SoundMoment *moment, double at)
{
    speak(score, moment, moment->turn->beat, at);
    if (moment->turn->event != NONE) {
        speak_event(score, moment, at);
    }
}

static TopicKind kind_of(const SoundMoment *moment)
{
    int topic = moment->turn->move.topic;
    return topic == NONE ? TOPIC_KINDS
                         : moment->now->scenario->topics[topic].kind;
}

// What your hands do.
static void score_gesture(SoundScore *score, const SoundMoment *moment)
{
    switch (moment->turn->move.kind) {
    case MOVE_PEN:
        play_yours(score, moment->now->pen_down ? SOUND_PEN_DOWN : SOUND_PEN_UP,
                   0);
        sound_score_caption(score, moment->now->pen_down ? "sound.pen_down"
                                                         : "sound.pen_up");
        return;
    case MOVE_FORM_ASIDE:
        play_yours(score, SOUND_FORM_SLIDE, 0);
        sound_score_caption(score, "sound.paper");
        return;
    default:
        break;
    }
    switch (kind_of(moment)) {
    case TOPIC_PROPOSAL:
        play_yours(score, SOUND_BROCHURE, 0);
        sound_score_caption(score, "sound.page");
        break;
    case TOPIC_ORDER:
    case TOPIC_NEXT:
        if (!moment->now->scenario->turned) {
            play_yours(score, SOUND_DIARY, 0);
            sound_score_caption(score, "sound.diary");
        }
        break;
    default:
        break;
    }
}

static bool is_examined(const SoundMoment *moment)
{
    return moment->turn->ending == ENDING_EXAMINED;
}

void sound_moments_opening(SoundScore *score, const SoundMoment *moment)
{
    speak(score, moment, conversation_opening(moment->now), 0);
}

void sound_moments_turn(SoundScore *score, const SoundMoment *moment)
{
    const Turn *turn = moment->turn;
    bool silent = turn->move.kind == MOVE_SILENCE;
    double at = 0;
    sound_score_do(score, SOUND_DO_CUT, 0);
    clock_goes(score, is_examined(moment), 0);
    room(score, room_of(moment), ROOM_USUAL, 0);
    if (silent) { // it is not seen: shorter, but it is there
        play_yours(score, SOUND_CUP_UP, 0);
        play_yours(score, SOUND_CUP_DOWN, 0.8);
        clock_goes(score, true, 0);
        clock_goes(score, is_examined(moment), 1.9);
        sound_score_caption(score, "sound.cup");
        at = 2;
    }
    score_gesture(score, moment);
    score_note(score, moment);
    score_body(score, moment, at + 0.1);
    speak_turn(score, moment, at);
    if (is_examined(moment)) {
        sound_score_caption(score, "sound.clock");
    }
}

void sound_moments_silence(SoundScore *score, const SoundMoment *moment)
{
    double seconds = pace_silence(moment->now);
    sound_score_do(score, SOUND_DO_CUT, 0);
    room(score, room_of(moment), ROOM_IN_SILENCE, 0);
    clock_goes(score, true, 0);
    play_yours(score, SOUND_CUP_UP, 0.25);
    play_yours(score, SOUND_SWALLOW, 0.3 * seconds);
    play_yours(score, SOUND_CUP_DOWN, 0.5 * seconds);
    sound_score_caption(score, "sound.cup");
}

void sound_moments_answer(SoundScore *score, const SoundMoment *moment)
{
    sound_score_do(score, SOUND_DO_CUT, 0);
    room(score, room_of(moment), ROOM_USUAL, PACE_BREATH);
    score_note(score, moment);
    score_body(score, moment, 0.1);
    speak_turn(score, moment, 0);
    if (!is_examined(moment)) {
        clock_goes(score, false, PACE_BREATH);
    }
}

void sound_moments_stop(SoundScore *score)
{
    sound_score_do(score, SOUND_DO_CUT, 0);
}

void sound_moments_pen(SoundScore *score, const SoundMoment *moment)
{
    sound_score_do(score, SOUND_DO_CUT, 0);
    if (!moment->now->pen_down) {
        play_yours(score, SOUND_PEN_DOWN, 0.05);
        sound_score_caption(score, "sound.pen_down");
    }
    clock_goes(score, false, PACE_PEN_DOWN);
    room(score, room_of(moment), 0, 0);
    sound_score_caption(score, "sound.nothing");
}

void sound_moments_line(SoundScore *score, const SoundMoment *moment)
{
    bool waits = moment->calm && is_examined(moment);
    double at = waits ? PACE_PEN_DOWN + PACE_NOTHING : 0;
    sound_score_do(score, SOUND_DO_CUT, 0);
    clock_goes(score, false, 0);
    if (!is_examined(moment)) {
        room(score, room_of(moment), ROOM_USUAL, 0);
    }
    speak(score, moment, moment->turn->closing, at);
}

void sound_moments_take(SoundScore *score, SoundTakes takes)
{
    static const struct {
        SoundKind kind;
        const char *caption;
    } ROWS[] = {
        [SOUND_TAKES_FORM] = {SOUND_FORM_LIFT, "sound.lift"},
        [SOUND_TAKES_BROCHURE] = {SOUND_BROCHURE, "sound.page"},
        [SOUND_TAKES_DIARY] = {SOUND_DIARY, "sound.diary"},
        [SOUND_TAKES_CARD] = {SOUND_CARD, "sound.card"},
        [SOUND_TAKES_PICTURE] = {SOUND_PICTURE, "sound.picture"},
    };
    play_yours(score, ROWS[takes].kind, 0);
    sound_score_caption(score, ROWS[takes].caption);
}

void sound_moments_car(SoundScore *score)
{
    static const double DOOR = 1.1, PHONE = 4.2;
    sound_score_do(score, SOUND_DO_HUSH, 0);
    SoundEvent *rain = sound_score_do(score, SOUND_DO_ROOM, 0);
    rain->room = ROOM_CAR;
    rain->level = ROOM_CAR_LEVEL;
    rain->bright = 1;
    play_his(score, SOUND_DOOR, DOOR);
    room(score, ROOM_CAR, ROOM_CAR_LEVEL, DOOR + 0.1);
    sound_score_play(score, SOUND_FABRIC, DOOR + 0.6);
    for (int i = 0; i < 4; i++) { // twice, and twice again
        sound_score_play(score, SOUND_PHONE, PHONE + 0.5 * i + 0.9 * (i / 2))
            ->pan = 0.4f;
    }
    sound_score_caption(score, "sound.door");
    sound_score_caption(score, "sound.rain");
    sound_score_caption(score, "sound.phone");
}

void sound_moments_try(SoundScore *score)
{
    sound_score_play(score, SOUND_CUP_DOWN, 0.02);
}
