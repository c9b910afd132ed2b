#include "app/talk/trace.h"

#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "base/text.h"
#include "draw/paper/table.h"
#include "platform/environment.h"
#include "platform/file.h"

Trace trace_open(const char *ending)
{
    char name[FILE_PATH_MAX] = "";
    const char *path = environment_get("GESLAAGD_TRACE");
    const char *frames = environment_get("GESLAAGD_TRACE_FRAMES");
    const char *texts = environment_get("GESLAAGD_TRACE_TEXT");
    bool wanted = path && path[0] && text_append(name, sizeof name, path) &&
                  text_append(name, sizeof name, ending);
    return (Trace){.file = wanted ? fopen(name, "a") : NULL,
                   .frames = frames && frames[0] == '1',
                   .texts = texts && texts[0] == '1'};
}

static void forget_lines(Trace *trace)
{
    if (trace->lines.file) {
        (void)memory_file_close(&trace->lines);
    }
    free(trace->lines.bytes);
    trace->lines = (MemoryFile){0};
}

void trace_close(Trace *trace)
{
    forget_lines(trace);
    if (trace->file) {
        fclose(trace->file);
        trace->file = NULL;
    }
}

static const char *item_name(int item)
{
    switch (item) {
    case TABLE_FORM:
        return "form";
    case TABLE_PEN:
        return "pen";
    case TABLE_CUP:
        return "cup";
    case TABLE_CARD:
        return "card";
    case TABLE_BROCHURE:
        return "brochure";
    case TABLE_DIARY:
        return "diary";
    default:
        return "thing";
    }
}

static void write_name(FILE *file, const View *view, const Touch *touch)
{
    fprintf(file, "%s ", touch_kind_name(touch->kind));
    if (touch->kind == TOUCH_ITEM) {
        fprintf(file, "%s", item_name(touch->index));
    } else if (touch->kind == TOUCH_BUTTON) {
        fprintf(file, "%s", touch_button_name((ButtonName)touch->index));
    } else if (touch->kind == TOUCH_THING) {
        fprintf(file, "%s", view->talk->scenario->topics[touch->index].name);
    } else if (touch->kind == TOUCH_SETTING) {
        fprintf(file, "%s_%s", settings_rule((Setting)(touch->index / 2))->key,
                touch->index % 2 ? "more" : "less");
    } else {
        bool counted =
            touch->kind == TOUCH_SENTENCE || touch->kind == TOUCH_GROUP;
        fprintf(file, "%d", touch->index + (counted ? 1 : 0));
    }
}

static unsigned long long add_text(unsigned long long sum, const char *text)
{
    for (const char *c = text; *c; c++) {
        sum = random_mix(sum, (unsigned char)*c);
    }
    return random_mix(sum, 0);
}

static unsigned long long sum_of(const View *view, const char *screen,
                                 const char *said)
{
    unsigned long long sum = view->talk->count;
    sum = random_mix(sum, (uintptr_t)view->talk->scenario); // as he was read
    sum = add_text(sum, screen);
    sum = add_text(sum, said ? said : "");
    sum = random_mix(sum, view->holds);
    sum = add_text(sum, view->page ? view->page : "");
    sum =
        add_text(sum, view->model->back.report ? view->model->back.report : "");
    sum = add_text(sum, view->model->news.title ? view->model->news.text : "");
    sum = add_text(sum, view->model->trios.said ? view->model->trios.said : "");
    for (size_t i = 0; i < view->touch_count; i++) {
        const Touch *touch = &view->touches[i];
        sum = random_mix(sum, (unsigned)touch->kind * 4096u +
                                  (unsigned)touch->index);
        sum = random_mix(sum, (unsigned long long)(long)touch->rects[0].x);
        sum = random_mix(sum, (unsigned long long)(long)touch->rects[0].y);
        sum = add_text(sum, touch->text);
        sum = add_text(sum, touch->words);
    }
    sum = random_mix(sum, (unsigned)view->focus_kind * 4096u +
                              (unsigned)view->focus_index);
    return random_mix(sum, (unsigned)view->layout.width);
}

void trace_write(Trace *trace, const View *view, const char *screen,
                 const char *said)
{
    FILE *file = trace->file;
    unsigned long long sum =
        file ? random_mix(sum_of(view, screen, said), trace->said) : 0;
    if (!file || sum == trace->last) {
        return;
    }
    trace->last = sum;
    fprintf(file, "state %s\n", screen);
    if (view->page) {
        fprintf(file, "page %s\n", view->page);
    }
    if (view->holds) {
        fprintf(file, "hold\n");
    }
    if (view->model->back.report) {
        fprintf(file, "report %s\n", view->model->back.report);
    }
    for (size_t i = 0; i < view->touch_count; i++) {
        const Touch *touch = &view->touches[i];
        PaintRect at = layout_pixels(&view->layout, touch->rects[0]);
        fprintf(file, "%s ", screen);
        write_name(file, view, touch);
        fprintf(file, " %.0f %.0f %.0f %.0f %s%s%s\n", at.x, at.y, at.w, at.h,
                touch->text, touch->cut ? " ~" : "",
                view_is_focused(view, touch->kind, touch->index) ? " *" : "");
    }
    if (trace->lines.file && memory_file_flush(&trace->lines)) {
        (void)fwrite(trace->lines.bytes, 1, trace->lines.count, file);
    }
    fprintf(file, "said %s\nturns %zu\nend\n", said ? said : "",
            view->talk->count);
    fflush(file);
}

static void note_line(void *self, const TypeMark *mark)
{
    Trace *trace = self;
    if (!mark) {
        rewind(trace->lines.file);
        return;
    }
    fprintf(trace->lines.file, "text %.0f %.0f %.0f %.0f %06x %.2f %d %s %s\n",
            mark->at.x, mark->at.y, mark->at.w, mark->at.h, mark->colour,
            mark->alpha, mark->pixels, mark->bold ? "bold" : "plain",
            mark->text);
}

static unsigned long long sum_lines(const MemoryFile *lines)
{
    unsigned long long sum = 0;
    for (size_t i = 0; i < lines->count; i++) {
        sum = random_mix(sum, (unsigned char)lines->bytes[i]);
    }
    return sum;
}

void trace_frame_begin(Trace *trace, Type *type)
{
    if (trace->file && trace->texts) {
        forget_lines(trace);
        bool noted = memory_file_open(&trace->lines);
        type_set_watch(type, noted ? note_line : NULL, trace);
    }
    trace->frame_start = SDL_GetPerformanceCounter();
}

void trace_frame_end(Trace *trace, const View *view, bool whole)
{
    if (trace->lines.file && memory_file_flush(&trace->lines) && whole) {
        trace->said = sum_lines(&trace->lines);
    }
    if (!trace->file || !trace->frames) {
        return;
    }
    double each = 1000 / (double)SDL_GetPerformanceFrequency(); // milliseconds
    Uint64 now = SDL_GetPerformanceCounter();
    fprintf(trace->file, "%s %.0fx%.0f %.2f %.2f\n", whole ? "frame" : "part",
            (double)view->layout.width, (double)view->layout.height,
            (double)(now - trace->frame_start) * each, (double)now * each);
    fflush(trace->file); // or who counts them would see them late
}
