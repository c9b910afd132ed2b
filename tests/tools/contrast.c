// contrast PICTURE.png < STATE: how the lines of text and what can be touched
// stand out in a picture of the window, by its pixels; STATE is what
// GESLAAGD_TRACE has of it, with GESLAAGD_TRACE_TEXT (app.h). Prints what
// falls short of WCAG 2.2 AA (1.4.3, 1.4.11), and the least there was:
//
//     text 3.91 of 4.5: Wat vond ie ervan
//     edge 1.20 of 3.0: button next
//     least text 5.20 edge 3.40, 41 lines
//
// Ends with 1 if anything did, 2 if it cannot read.

#include <cairo.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/wcag.h"

enum {
    LINE_BYTES = 2048,
    GROUND_MOST = 8192, // pixels round a line
    RING = 2,           // how far round
    NEAR = 24,          // of 255, in each channel: the same colour
    LARGE = 24,         // pixels of letters, and of bold ones
    LARGE_BOLD = 19,
    SAMPLES = 60,
    REACH = 9 // pixels to both sides of an edge
};

static const double TEXT_LEAST = 4.5, LARGE_LEAST = 3, EDGE_LEAST = 3;
static const double NOTHING = 21;      // as much as there can be
static const double GROUND_PART = 0.1; // stray pixels, of a rounded corner
static const double EDGE_PART = 0.25;  // of its length that may be faint

typedef struct Picture {
    const unsigned char *data;
    int w, h, stride;
    double least_text, least_edge;
    int lines;
    bool short_of;
} Picture;

typedef struct Box {
    int x, y, w, h;
} Box;

static unsigned pixel(const Picture *picture, int x, int y)
{
    unsigned colour;
    memcpy(&colour, picture->data + y * picture->stride + x * 4, sizeof colour);
    return colour & 0xffffff;
}

static bool is_in(const Picture *picture, int x, int y)
{
    return x >= 0 && y >= 0 && x < picture->w && y < picture->h;
}

static bool is_near(unsigned a, unsigned b)
{
    for (int shift = 0; shift <= 16; shift += 8) {
        if (abs((int)(a >> shift & 255) - (int)(b >> shift & 255)) > NEAR) {
            return false;
        }
    }
    return true;
}

static int by_size(const void *a, const void *b)
{
    double one = *(const double *)a, other = *(const double *)b;
    return (one > other) - (one < other);
}

// Whether letters of that colour are there at all: what lies under something
// else, or is scrolled out of sight, is not.
static bool is_there(const Picture *picture, Box box, unsigned ink)
{
    int count = 0;
    for (int y = box.y; y < box.y + box.h; y++) {
        for (int x = box.x; x < box.x + box.w; x++) {
            count += is_in(picture, x, y) && is_near(pixel(picture, x, y), ink);
        }
    }
    return count >= 4 && count * 200 >= box.w * box.h;
}

// The contrast with the pixels along one side, but for the faintest few.
static double side_ratio(const Picture *picture, Box side, unsigned ink)
{
    static double ratios[GROUND_MOST];
    size_t count = 0;
    for (int y = side.y; y < side.y + side.h; y++) {
        for (int x = side.x; x < side.x + side.w; x++) {
            if (is_in(picture, x, y) && count < GROUND_MOST) {
                ratios[count++] = wcag_ratio(pixel(picture, x, y), ink);
            }
        }
    }
    qsort(ratios, count, sizeof *ratios, by_size);
    return count ? ratios[(size_t)((double)count * GROUND_PART)] : NOTHING;
}

// The contrast with what is just round the box, beside the letters at their
// middle. Along one side there may be
// something else, as a line under a heading: the faintest side but one counts.
static double ground_ratio(const Picture *picture, Box box, unsigned ink)
{
    const Box sides[] = {{box.x, box.y - RING, box.w, RING},
                         {box.x, box.y + box.h, box.w, RING},
                         {box.x - RING, box.y + box.h / 4, RING, box.h / 2},
                         {box.x + box.w, box.y + box.h / 4, RING, box.h / 2}};
    double ratios[4];
    for (int i = 0; i < 4; i++) {
        ratios[i] = side_ratio(picture, sides[i], ink);
    }
    qsort(ratios, 4, sizeof *ratios, by_size);
    return ratios[1];
}

static void tell(Picture *picture, const char *what, double is, double least,
                 const char *name)
{
    if (is < least) {
        printf("%s %.2f of %.1f: %s\n", what, is, least, name);
        picture->short_of = true;
    }
}

static void look_at_text(Picture *picture, const char *line)
{
    Box box;
    unsigned ink;
    double alpha;
    int pixels;
    char weight[8];
    int used = 0;
    if (sscanf(line, "text %d %d %d %d %x %lf %d %7s %n", &box.x, &box.y,
               &box.w, &box.h, &ink, &alpha, &pixels, weight, &used) != 8 ||
        alpha < 1 || !is_there(picture, box, ink)) {
        return;
    }
    bool large = pixels >= (weight[0] == 'b' ? LARGE_BOLD : LARGE);
    double least = large ? LARGE_LEAST : TEXT_LEAST;
    double is = ground_ratio(picture, box, ink);
    picture->lines++;
    picture->least_text = fmin(picture->least_text, is * TEXT_LEAST / least);
    tell(picture, "text", is, least, line + used);
}

// The largest contrast between any two pixels on a way across an edge; much
// where the edge is outside the picture.
static double step_ratio(const Picture *picture, int x, int y, int dx, int dy)
{
    double dark = 1, light = 0;
    if (!is_in(picture, x, y)) {
        return NOTHING;
    }
    for (int i = -REACH; i <= REACH; i++) {
        int at = x + i * dx, down = y + i * dy;
        if (is_in(picture, at, down)) {
            double is = wcag_luminance(pixel(picture, at, down));
            dark = fmin(dark, is);
            light = fmax(light, is);
        }
    }
    return (light + 0.05) / (dark + 0.05);
}

static double edge_ratio(const Picture *picture, Box box)
{
    double ratios[4 * SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
        double part = 0.1 + 0.8 * i / SAMPLES; // not the corners
        int x = box.x + (int)(part * box.w);
        int y = box.y + (int)(part * box.h);
        ratios[4 * i] = step_ratio(picture, x, box.y, 0, 1);
        ratios[4 * i + 1] = step_ratio(picture, x, box.y + box.h, 0, 1);
        ratios[4 * i + 2] = step_ratio(picture, box.x, y, 1, 0);
        ratios[4 * i + 3] = step_ratio(picture, box.x + box.w, y, 1, 0);
    }
    qsort(ratios, 4 * SAMPLES, sizeof *ratios, by_size);
    return ratios[(int)(4 * SAMPLES * EDGE_PART)];
}

// Those with an edge of their own, all of which is in sight.
static void look_at_touch(Picture *picture, const char *line)
{
    static const char *const EDGED[] = {"button",  "sentence", "group", "close",
                                        "setting", "field",    "card"};
    char screen[32], kind[32], name[64];
    Box box;
    size_t size = strlen(line);
    if (sscanf(line, "%31s %31s %63s %d %d %d %d", screen, kind, name, &box.x,
               &box.y, &box.w, &box.h) != 7 ||
        strcmp(screen, "cockpit") == 0 || strstr(line + size - 5, " ~")) {
        return;
    }
    for (size_t i = 0; i < sizeof EDGED / sizeof *EDGED; i++) {
        if (strcmp(kind, EDGED[i]) == 0) {
            double is = edge_ratio(picture, box);
            picture->least_edge = fmin(picture->least_edge, is);
            tell(picture, "edge", is, EDGE_LEAST, line);
        }
    }
}

int main(int count, char **words)
{
    char line[LINE_BYTES];
    if (count != 2) {
        fputs("use: contrast PICTURE.png < STATE\n", stderr);
        return 2;
    }
    cairo_surface_t *surface = cairo_image_surface_create_from_png(words[1]);
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) {
        fprintf(stderr, "%s cannot be read\n", words[1]);
        cairo_surface_destroy(surface);
        return 2;
    }
    Picture picture = {.data = cairo_image_surface_get_data(surface),
                       .w = cairo_image_surface_get_width(surface),
                       .h = cairo_image_surface_get_height(surface),
                       .stride = cairo_image_surface_get_stride(surface),
                       .least_text = NOTHING,
                       .least_edge = NOTHING};
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        if (strncmp(line, "text ", 5) == 0) {
            look_at_text(&picture, line);
        } else if (strlen(line) > 5) {
            look_at_touch(&picture, line);
        }
    }
    printf("least text %.2f edge %.2f, %d lines\n", picture.least_text,
           picture.least_edge, picture.lines);
    cairo_surface_destroy(surface);
    return picture.short_of ? 1 : 0;
}
