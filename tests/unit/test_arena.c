#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdalign.h>
#include <string.h>

#include "base/arena.h"

static void pieces_are_zeroed_and_aligned(void **state)
{
    (void)state;
    Arena arena = {0};
    for (size_t size = 0; size < 200; size++) {
        unsigned char *piece = arena_push(&arena, size);
        assert_non_null(piece);
        assert_int_equal((uintptr_t)piece % alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++) {
            assert_int_equal(piece[i], 0);
        }
        memset(piece, 0xAA, size);
    }
    arena_free(&arena);
}

static void pieces_keep_their_place(void **state)
{
    (void)state;
    Arena arena = {0};
    int *numbers[1000];
    for (int i = 0; i < 1000; i++) {
        numbers[i] = arena_push(&arena, 64);
        *numbers[i] = i;
    }
    for (int i = 0; i < 1000; i++) {
        assert_int_equal(*numbers[i], i);
    }
    arena_free(&arena);
}

static void large_piece_gets_a_block_of_its_own(void **state)
{
    (void)state;
    Arena arena = {0};
    size_t size = 1024 * 1024;
    char *large = arena_push(&arena, size);
    assert_non_null(large);
    large[0] = large[size - 1] = 'x';
    assert_non_null(arena_push(&arena, 8));
    arena_free(&arena);
}

static void ceiling_holds_and_changes_nothing(void **state)
{
    (void)state;
    Arena arena = {.ceiling = 1000};
    assert_non_null(arena_push(&arena, 900));
    size_t used = arena.used;
    assert_null(arena_push(&arena, 200));
    assert_int_equal(arena.used, used);
    assert_non_null(arena_push(&arena, 16));
    assert_true(arena.used <= arena.ceiling);
    arena_free(&arena);
}

static void absurd_size_is_refused(void **state)
{
    (void)state;
    Arena arena = {0};
    assert_null(arena_push(&arena, SIZE_MAX));
    assert_null(arena_push(&arena, SIZE_MAX - 7));
    assert_null(arena_push_text(&arena, "x", SIZE_MAX));
    assert_int_equal(arena.used, 0);
    arena_free(&arena);
}

static void text_is_copied_and_ended(void **state)
{
    (void)state;
    Arena arena = {0};
    char *text = arena_push_text(&arena, "fietsenmaker", 6);
    assert_string_equal(text, "fietse");
    assert_string_equal(arena_push_text(&arena, "", 0), "");
    arena_free(&arena);
}

static void freed_arena_is_usable_again(void **state)
{
    (void)state;
    Arena arena = {.ceiling = 100};
    assert_non_null(arena_push(&arena, 90));
    arena_free(&arena);
    assert_int_equal(arena.used, 0);
    assert_non_null(arena_push(&arena, 90));
    arena_free(&arena);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_zeroed_and_aligned),
        cmocka_unit_test(pieces_keep_their_place),
        cmocka_unit_test(large_piece_gets_a_block_of_its_own),
        cmocka_unit_test(ceiling_holds_and_changes_nothing),
        cmocka_unit_test(absurd_size_is_refused),
        cmocka_unit_test(text_is_copied_and_ended),
        cmocka_unit_test(freed_arena_is_usable_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
