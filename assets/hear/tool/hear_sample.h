// What is learned from, and what it is tried on: sentences with their kind.

#ifndef HEAR_SAMPLE_H
#define HEAR_SAMPLE_H

#include "author/program.h"
#include "hear/hear_parts.h"

enum { SAMPLES_MAX = 120000, CUSTOMERS_MAX = 16, HANDS_MAX = 64 };

typedef struct Sample {
    const HearFeature *features;
    int feature_count;
    HearKind kind;
    int touched;  // TopicKind, or HEAR_ANY
    int customer; // index, or NONE
    int hand;     // index of the file, or NONE: the customers' authors
    bool in_talk; // typed to a customer, after what he said
    float weight;
    bool plain; // as it was written, no copy with slips
    const char *said, *text;
    HearKind second_label; // of a sentence to try: what the other reader said
} Sample;

typedef struct Samples {
    Arena arena;
    const Hear *hear;
    Sample *list;
    int count;
    const char *customers[CUSTOMERS_MAX];
    int customer_count;
    const char *hands[HANDS_MAX];
    int hand_count;
} Samples;

// Reads all there is to learn from: the customers, and the folder of sentences
// and templates. Ends the program, with a line, at what cannot be read.
void samples_read(Samples *samples, const Program *program, const char *folder);

// Reads the sentences to try, from one file: customer, touched, said, text, and
// two labels, with tabs between them.
void samples_read_trial(Samples *samples, const char *path);

#endif
