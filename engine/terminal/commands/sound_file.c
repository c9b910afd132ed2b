#include "terminal/commands/sound_file.h"

#include <stdlib.h>

#include "platform/file.h"
#include "sound/sound_tape.h"
#include "sound/sound_wav.h"

enum { SECONDS_MAX = 30 * 60 };

struct SoundFile {
    const Session *session;
    SoundTape tape;
    float *samples; // both channels, left and right in turn
    size_t count, room;
    bool no_memory;
};

static void take(void *self, const float *samples, size_t count)
{
    SoundFile *file = self;
    if (file->no_memory ||
        file->count + count > (size_t)SECONDS_MAX * SOUND_RATE) {
        return;
    }
    if (file->count + count > file->room) {
        size_t room = 2 * (file->count + count);
        float *grown = realloc(file->samples, room * 2 * sizeof *grown);
        file->no_memory = grown == NULL;
        if (!grown) {
            return;
        }
        file->samples = grown;
        file->room = room;
    }
    for (size_t i = 0; i < 2 * count; i++) {
        file->samples[2 * file->count + i] = samples[i];
    }
    file->count += count;
}

SoundFile *sound_file_begin(const Session *session)
{
    SoundFile *file = calloc(1, sizeof *file);
    if (!file) {
        return NULL;
    }
    file->session = session;
    file->tape =
        (SoundTape){.words = program_spoken_words(session->program,
                                                  session->played.scenario->id),
                    .take = take,
                    .self = file};
    sound_tape_begin(&file->tape, &session->played.now);
    return file;
}

static const Turn *last(const SoundFile *file)
{
    const Played *played = &file->session->played;
    return &played->turns[played->count - 1];
}

void sound_file_add_move(SoundFile *file)
{
    if (file) {
        sound_tape_turn(&file->tape, &file->session->played.now, last(file));
    }
}

static bool write(const SoundFile *file, const char *path, Error *error)
{
    size_t size = sound_wav_size(file->count);
    unsigned char *bytes = file->no_memory ? NULL : malloc(size);
    if (!bytes) {
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    sound_wav_write(file->samples, file->count, bytes);
    bool written = file_write(path, (const char *)bytes, size, error);
    free(bytes);
    return written;
}

bool sound_file_end(SoundFile *file, const char *path, Error *error)
{
    if (!file) {
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    if (session_is_over(file->session)) {
        sound_tape_end(&file->tape, &file->session->played.now, last(file));
    }
    bool written = write(file, path, error);
    free(file->samples);
    free(file);
    return written;
}
