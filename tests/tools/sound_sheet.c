// What sounds look like: a spectrogram of each sound and each room, or of a
// WAV file as `geslaagd replay --geluid` writes it, as PNG. Upwards to 12 kHz;
// each strip is 80 dB from black to white.
//     sound_sheet OUT.png            all sounds and rooms
//     sound_sheet OUT.png TALK.wav   a file, half a minute a row
#include <cairo.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sound/sound_moments.h"
#include "sound/sound_synth.h"
#include "sound/sound_table.h"
#include "sound/sound_wav.h"

enum { POINTS = 1024, TALL = 128, HALF = POINTS / 2, TOP = POINTS / 4 };

static const double PI = 3.14159265358979323846;

static void transform(double *re, double *im, int points)
{
    for (int i = 1, j = 0; i < points; i++) {
        int bit = points >> 1;
        for (; j & bit; bit >>= 1) {
            j ^= bit;
        }
        j ^= bit;
        if (i < j) {
            double a = re[i], b = im[i];
            re[i] = re[j];
            im[i] = im[j];
            re[j] = a;
            im[j] = b;
        }
    }
    for (int size = 2; size <= points; size <<= 1) {
        for (int i = 0; i < points; i += size) {
            for (int k = 0; k < size / 2; k++) {
                double turn = -2 * PI * k / size;
                int a = i + k, b = a + size / 2;
                double x = re[b] * cos(turn) - im[b] * sin(turn);
                double y = re[b] * sin(turn) + im[b] * cos(turn);
                re[b] = re[a] - x;
                im[b] = im[a] - y;
                re[a] += x;
                im[a] += y;
            }
        }
    }
}

// One column at `x`, with its foot at `y`: the window of samples round `at`.
static void draw_column(cairo_t *cr, const float *samples, size_t count,
                        size_t at, double x, double y)
{
    double re[POINTS], im[POINTS] = {0};
    for (int i = 0; i < POINTS; i++) {
        size_t place = at + (size_t)i;
        double window = 0.5 - 0.5 * cos(2 * PI * i / POINTS);
        re[i] = place < HALF || place - HALF >= count
                    ? 0
                    : window * (double)(samples[2 * (place - HALF)] +
                                        samples[2 * (place - HALF) + 1]);
    }
    transform(re, im, POINTS);
    for (int i = 0; i < TOP; i++) {
        double level = 10 * log10(re[i] * re[i] + im[i] * im[i] + 1e-12);
        double light = fmin(1, fmax(0, (level + 55) / 80));
        cairo_set_source_rgb(cr, light, light * light,
                             0.4 * light * (1 - light));
        cairo_rectangle(cr, x, y - (i + 1) * (double)TALL / TOP, 1,
                        (double)TALL / TOP + 0.5);
        cairo_fill(cr);
    }
}

static void draw_strip(cairo_t *cr, const char *name, const float *samples,
                       size_t count, double x, double y, int wide)
{
    for (int i = 0; i < wide; i++) {
        draw_column(cr, samples, count, (size_t)i * count / (size_t)wide, x + i,
                    y + TALL);
    }
    cairo_set_source_rgb(cr, 0.7, 0.9, 1);
    cairo_move_to(cr, x + 3, y + 12);
    cairo_show_text(cr, name);
}

static void draw_sound(cairo_t *cr, int index)
{
    enum { MOST = 2 * SOUND_RATE, WIDE = 200, COLUMNS = 7 };
    static float samples[2 * MOST];
    static SoundSynth synth;
    char name[40];
    bool is_room = index >= SOUND_KINDS;
    SoundEvent event = {.what = SOUND_DO_PLAY,
                        .kind = (uint8_t)index,
                        .seed = 1,
                        .level = is_room ? 1 : 0};
    double seconds = 2;
    if (is_room) {
        event.what = SOUND_DO_ROOM;
        event.room = (uint8_t)(index - SOUND_KINDS);
    } else {
        seconds = fmin(2, (double)sound_table_seconds((SoundKind)index) + 0.1);
    }
    synth = (SoundSynth){0};
    sound_synth_set_volume(&synth, 1);
    sound_synth_take(&synth, &event);
    sound_synth_fill(&synth, samples, (size_t)(seconds * SOUND_RATE));
    snprintf(name, sizeof name, "%s %d  %.2f s", is_room ? "room" : "sound",
             is_room ? index - SOUND_KINDS : index, seconds);
    draw_strip(cr, name, samples, (size_t)(seconds * SOUND_RATE),
               index % COLUMNS * (WIDE + 4), index / COLUMNS * (TALL + 4),
               WIDE);
}

static int draw_all(const char *out)
{
    int rows = (SOUND_KINDS + ROOM_KINDS + 6) / 7;
    cairo_surface_t *page = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, 7 * 204, rows * (TALL + 4));
    cairo_t *cr = cairo_create(page);
    for (int i = 0; i < SOUND_KINDS + ROOM_KINDS; i++) {
        draw_sound(cr, i);
    }
    cairo_destroy(cr);
    bool written =
        cairo_surface_write_to_png(page, out) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(page);
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}

// The samples of a file that sound_wav wrote, or NULL.
static float *read_wav(const char *path, size_t *count)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        return NULL;
    }
    (void)fseek(file, 0, SEEK_END);
    long size = ftell(file);
    (void)fseek(file, SOUND_WAV_HEAD, SEEK_SET);
    *count = size > SOUND_WAV_HEAD ? (size_t)(size - SOUND_WAV_HEAD) / 4 : 0;
    float *samples = malloc((2 * *count + 1) * sizeof *samples);
    for (size_t i = 0; samples && i < 2 * *count; i++) {
        unsigned low = (unsigned)fgetc(file), high = (unsigned)fgetc(file);
        samples[i] = (float)(int16_t)(uint16_t)(low | high << 8) / 32768;
    }
    (void)fclose(file);
    return samples;
}

static int draw_talk(const char *out, const char *path)
{
    enum { WIDE = 1500, SECONDS = 30 };
    size_t count = 0, row = (size_t)SECONDS * SOUND_RATE;
    float *samples = read_wav(path, &count);
    if (!samples) {
        fprintf(stderr, "sound_sheet: cannot read %s\n", path);
        return EXIT_FAILURE;
    }
    size_t rows = (count + row - 1) / row;
    cairo_surface_t *page = cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE,
                                                       (int)rows * (TALL + 4));
    cairo_t *cr = cairo_create(page);
    for (size_t i = 0; i < rows; i++) {
        size_t here = count - i * row < row ? count - i * row : row;
        char name[24];
        snprintf(name, sizeof name, "%zu s", i * SECONDS);
        draw_strip(cr, name, samples + 2 * i * row, here, 0,
                   (double)i * (TALL + 4),
                   (int)(WIDE * (double)here / (double)row));
    }
    cairo_destroy(cr);
    bool written =
        cairo_surface_write_to_png(page, out) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(page);
    free(samples);
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int count, char **arguments)
{
    if (count < 2 || count > 3) {
        fprintf(stderr, "sound_sheet OUT.png [TALK.wav]\n");
        return EXIT_FAILURE;
    }
    return count == 2 ? draw_all(arguments[1])
                      : draw_talk(arguments[1], arguments[2]);
}
