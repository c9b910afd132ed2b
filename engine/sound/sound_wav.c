#include "sound/sound_wav.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "sound/sound_event.h"

enum { CHANNELS = 2, BYTES = 2 };

static unsigned char *put(unsigned char *at, uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; i++) {
        *at++ = (unsigned char)(number >> 8 * i);
    }
    return at;
}

static unsigned char *put_name(unsigned char *at, const char *name)
{
    memcpy(at, name, 4);
    return at + 4;
}

size_t sound_wav_size(size_t count)
{
    return SOUND_WAV_HEAD + count * CHANNELS * BYTES;
}

void sound_wav_write(const float *samples, size_t count, unsigned char *out)
{
    uint32_t data = (uint32_t)(count * CHANNELS * BYTES);
    unsigned char *at = put_name(out, "RIFF");
    at = put(at, SOUND_WAV_HEAD - 8 + data, 4);
    at = put_name(put_name(at, "WAVE"), "fmt ");
    at = put(at, 16, 4);
    at = put(at, 1, 2);
    at = put(at, CHANNELS, 2);
    at = put(at, SOUND_RATE, 4);
    at = put(at, SOUND_RATE * CHANNELS * BYTES, 4);
    at = put(at, CHANNELS * BYTES, 2);
    at = put(at, 8 * BYTES, 2);
    at = put(put_name(at, "data"), data, 4);
    for (size_t i = 0; i < CHANNELS * count; i++) {
        float within = fminf(fmaxf(samples[i], -1), 1);
        at = put(at, (uint32_t)(int32_t)lrintf(within * 32767), BYTES);
    }
}
