// How much room the window has for the texts of a customer, for `check` to ask:
// measured with the letters and the layout that the talk is drawn with.

#ifndef APP_WORK_APP_FITS_H
#define APP_WORK_APP_FITS_H

#include "author/check_fits.h"

typedef struct AppFits {
    struct View *view; // NULL: nothing was asked yet
    bool wordless;     // there are no letters here: all fits
    CheckFits seam;
} AppFits;

// Opens nothing before it is asked. What it returns lives as long as `fits`.
const CheckFits *app_fits_begin(AppFits *fits);
void app_fits_end(AppFits *fits);

#endif
