#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>

#include "draw/palette.h"

#include "wcag.h"

static void expect(const char *what, unsigned one, unsigned other, double least)
{
    if (wcag_ratio(one, other) < least) {
        fail_msg("%s: %.2f, not %.1f", what, wcag_ratio(one, other), least);
    }
}

// AA for text in the ordinary palette, AAA in the other; 3:1 for the focus.
static void test_text_can_be_read(void **state)
{
    (void)state;
    for (int contrast = 0; contrast < 2; contrast++) {
        const Palette *of = palette_of(contrast == 1);
        double text = contrast ? 7 : 4.5;
        const unsigned papers[] = {of->paper, of->warm, of->over,   of->field,
                                   of->form,  of->head, of->marked, of->chosen};
        for (size_t i = 0; i < sizeof papers / sizeof papers[0]; i++) {
            expect("ink", of->ink, papers[i], text);
            expect("accent", of->accent, papers[i], text);
            expect("thought", of->thought, papers[i], text);
            expect("focus", of->focus, papers[i], 3);
        }
        expect("quiet", of->quiet, of->paper, text);
        expect("label", of->quiet, of->form, text);
        expect("on accent", of->on_accent, of->accent, text);
        expect("on pressed", of->on_accent, of->pressed, text);
    }
}

static void test_edges_are_seen_in_high_contrast(void **state)
{
    (void)state;
    const Palette *of = palette_of(true);
    expect("edge", of->edge, of->paper, 3);
    assert_true(of->touch_edge > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text_can_be_read),
        cmocka_unit_test(test_edges_are_seen_in_high_contrast),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
