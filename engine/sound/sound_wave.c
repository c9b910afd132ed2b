#include "sound/sound_wave.h"

#include <math.h>
#include <stdbool.h>

#include "base/random.h"

static const double PI = 3.14159265358979323846;

// Length in milliseconds, and how loud its loudest sample is.
static const struct {
    int milliseconds;
    double peak;
    bool loops;
} ROWS[SOUND_KINDS] = {
    [SOUND_PEN] = {2400, 0.22, true},    [SOUND_CUP] = {420, 0.5, false},
    [SOUND_CLOCK] = {2000, 0.3, true},   [SOUND_PAPER] = {420, 0.3, false},
    [SOUND_PAGE] = {380, 0.3, false},    [SOUND_DOOR] = {900, 0.7, false},
    [SOUND_PHONE] = {1600, 0.25, false}, [SOUND_RAIN] = {4000, 0.3, true},
    [SOUND_ROOM] = {4000, 0.06, true},
};

// A band of noise: what is left between two one-pole filters.
typedef struct Noise {
    Random random;
    double low;  // the state that follows quickly: cuts what is above
    double slow; // the state that follows slowly: cuts what is below
    double high_share;
    double low_share;
} Noise;

static double share_of(double hertz)
{
    return 1 - exp(-2 * PI * hertz / SOUND_RATE);
}

static Noise noise_between(uint64_t seed, double low, double high)
{
    return (Noise){.random = random_start(random_mix(seed, 31)),
                   .high_share = share_of(high),
                   .low_share = share_of(low)};
}

static double noise_next(Noise *noise)
{
    double white = random_below(&noise->random, 65536) / 32768.0 - 1;
    noise->low += noise->high_share * (white - noise->low);
    noise->slow += noise->low_share * (noise->low - noise->slow);
    return noise->low - noise->slow;
}

// Adds a struck tone that dies away: `half` seconds to half its strength.
static void strike(float *out, size_t count, double at, double hertz,
                   double strength, double half)
{
    size_t from = (size_t)(at * SOUND_RATE);
    for (size_t i = from; i < count; i++) {
        double t = (double)(i - from) / SOUND_RATE;
        out[i] += (float)(strength * exp2(-t / half) * sin(2 * PI * hertz * t));
    }
}

// Adds noise that swells to `strength` at `top` and fades to the end.
static void swell(float *out, size_t count, Noise noise, double top,
                  double strength)
{
    for (size_t i = 0; i < count; i++) {
        double t = (double)i / (double)count;
        double level = t < top ? t / top : (1 - t) / (1 - top);
        out[i] += (float)(strength * level * level * noise_next(&noise));
    }
}

// Strokes of the pen: short bursts, some longer, with a breath between words.
static void scratch(float *out, size_t count, uint64_t seed)
{
    Noise noise = noise_between(seed, 1800, 6500);
    Random random = random_start(random_mix(seed, 5));
    size_t i = 0;
    while (i < count) {
        size_t stroke =
            (size_t)(SOUND_RATE / 1000) * (45 + random_below(&random, 90));
        size_t rest = (size_t)(SOUND_RATE / 1000) *
                      (random_below(&random, 6) == 0 ? 160 : 18);
        double press = 0.5 + random_below(&random, 100) / 200.0;
        for (size_t n = 0; n < stroke && i < count; n++, i++) {
            double bow = sin(PI * (double)n / (double)stroke);
            out[i] = (float)(press * bow * noise_next(&noise));
        }
        i += rest;
    }
}

static void tick(float *out, size_t count)
{
    strike(out, count, 0.05, 2600, 0.9, 0.004);
    strike(out, count, 0.05, 4300, 0.5, 0.003);
    strike(out, count, 1.05, 2200, 0.8, 0.004);
    strike(out, count, 1.05, 3700, 0.4, 0.003);
}

static void clink(float *out, size_t count)
{
    strike(out, count, 0.0, 190, 0.9, 0.02);
    strike(out, count, 0.012, 2140, 0.5, 0.035);
    strike(out, count, 0.012, 3470, 0.4, 0.028);
    strike(out, count, 0.012, 5230, 0.25, 0.02);
    strike(out, count, 0.14, 2190, 0.2, 0.02);
}

static void shut(float *out, size_t count, uint64_t seed)
{
    strike(out, count, 0.02, 1300, 0.3, 0.006);
    strike(out, count, 0.12, 68, 1, 0.09);
    strike(out, count, 0.12, 112, 0.6, 0.05);
    swell(out, count, noise_between(seed, 40, 160), 0.15, 0.6);
}

static void hum(float *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        double t = (double)i / SOUND_RATE;
        double beat = fmod(t, 0.8) < 0.42 ? 1 : 0;
        double edge = sin(PI * fmin(1, fmod(t, 0.8) / 0.42));
        out[i] = (float)(beat * edge *
                         (0.7 * sin(2 * PI * 158 * t) +
                          0.3 * sin(2 * PI * 316 * t)));
    }
}

static void rain(float *out, size_t count, uint64_t seed)
{
    Noise noise = noise_between(seed, 500, 5200);
    Random random = random_start(random_mix(seed, 9));
    for (size_t i = 0; i < count; i++) {
        out[i] = (float)(0.35 * noise_next(&noise));
    }
    for (int drop = 0; drop < 70; drop++) {
        double at = random_below(&random, 3800) / 1000.0;
        double hertz = 500 + random_below(&random, 1400);
        double strength = 0.1 + random_below(&random, 100) / 500.0;
        strike(out, count, at, hertz, strength, 0.008);
    }
}

static void be_quiet_in_a_room(float *out, size_t count, uint64_t seed)
{
    Noise noise = noise_between(seed, 30, 260);
    for (size_t i = 0; i < count; i++) {
        double t = (double)i / SOUND_RATE;
        out[i] = (float)(noise_next(&noise) + 0.05 * sin(2 * PI * 50 * t));
    }
}

// What came after the loop goes over into its beginning, so that nobody hears
// where it goes round.
static void close_loop(float *out, size_t count, size_t more)
{
    for (size_t i = 0; i < more; i++) {
        float share = (float)i / (float)more;
        out[i] = out[i] * share + out[count + i] * (1 - share);
    }
}

static void fade_ends(float *out, size_t count)
{
    size_t part = SOUND_RATE / 200;
    for (size_t i = 0; i < part; i++) {
        float share = (float)i / (float)part;
        out[i] *= share;
        out[count - 1 - i] *= share;
    }
}

static void set_peak(float *out, size_t count, double peak)
{
    double most = 1e-9;
    for (size_t i = 0; i < count; i++) {
        most = fmax(most, fabs((double)out[i]));
    }
    for (size_t i = 0; i < count; i++) {
        out[i] = (float)((double)out[i] * peak / most);
    }
}

int sound_wave_loops(SoundKind kind)
{
    return ROWS[kind].loops;
}

size_t sound_wave_length(SoundKind kind)
{
    return (size_t)ROWS[kind].milliseconds * SOUND_RATE / 1000;
}

size_t sound_wave_room(SoundKind kind)
{
    return sound_wave_length(kind) + (ROWS[kind].loops ? SOUND_RATE / 4 : 0);
}

static void make(SoundKind kind, uint64_t seed, float *out, size_t count)
{
    switch (kind) {
    case SOUND_PEN:
        scratch(out, count, seed);
        break;
    case SOUND_CUP:
        clink(out, count);
        break;
    case SOUND_CLOCK:
        tick(out, count);
        break;
    case SOUND_PAPER:
        swell(out, count, noise_between(seed, 300, 3000), 0.4, 1);
        break;
    case SOUND_PAGE:
        swell(out, count, noise_between(seed, 900, 7000), 0.25, 1);
        break;
    case SOUND_DOOR:
        shut(out, count, seed);
        break;
    case SOUND_PHONE:
        hum(out, count);
        break;
    case SOUND_RAIN:
        rain(out, count, seed);
        break;
    default:
        be_quiet_in_a_room(out, count, seed);
        break;
    }
}

void sound_wave_make(SoundKind kind, uint64_t seed, float *out)
{
    size_t count = sound_wave_length(kind);
    size_t room = sound_wave_room(kind);
    for (size_t i = 0; i < room; i++) {
        out[i] = 0;
    }
    make(kind, seed, out, room);
    if (ROWS[kind].loops) {
        close_loop(out, count, room - count);
    } else {
        fade_ends(out, count);
    }
    set_peak(out, count, ROWS[kind].peak);
}
