// Samples as a file that everything plays: WAV, 16 bits, two channels.

#ifndef SOUND_SOUND_WAV_H
#define SOUND_SOUND_WAV_H

#include <stddef.h>

enum { SOUND_WAV_HEAD = 44 };

// Bytes that `count` samples of both channels take.
size_t sound_wav_size(size_t count);

// Writes sound_wav_size bytes to `out`; what is beyond -1..1 is cut off there.
void sound_wav_write(const float *samples, size_t count, unsigned char *out);

#endif
