// Relative luminance and contrast ratio as WCAG 2.2 defines them, of colours
// 0xrrggbb.

#ifndef TESTS_WCAG_H
#define TESTS_WCAG_H

#include <math.h>

static inline double wcag_channel(unsigned colour, int shift)
{
    double part = ((colour >> shift) & 0xff) / 255.0;
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
}

static inline double wcag_luminance(unsigned colour)
{
    return 0.2126 * wcag_channel(colour, 16) + //
           0.7152 * wcag_channel(colour, 8) +  //
           0.0722 * wcag_channel(colour, 0);
}

static inline double wcag_ratio(unsigned one, unsigned other)
{
    double a = wcag_luminance(one) + 0.05;
    double b = wcag_luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

#endif
