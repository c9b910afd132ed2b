#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>

#include <string.h>

#include "base/uuid.h"

// RFC 4122 as mended by erratum 1352: the id of "www.widgets.com" among names
// of machines.
static void id_is_that_of_the_standard(void **state)
{
    (void)state;
    static const Uuid DNS = {{0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1,
                              0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8}};
    const char *name = "www.widgets.com";
    char text[UUID_TEXT];
    Uuid id = uuid_of_name(&DNS, name, strlen(name));
    uuid_write(&id, text);
    assert_string_equal(text, "21f7f8de-8051-5b89-8680-0195ef798b6a");
}

// Lengths around the edge of a block, as uuidgen --sha1
// --namespace @url gives them.
static void long_names_have_ids(void **state)
{
    (void)state;
    static const struct {
        size_t length;
        const char *id;
    } KNOWN[] = {{0, "1b4db7eb-4057-5ddf-91e0-36dec72071f5"},
                 {1, "e1407479-3136-56c0-9908-bb02fb0339e2"},
                 {38, "1692765d-1c95-5ac5-a073-ac1b4660febe"},
                 {39, "615eac0e-03db-567b-8580-916c1aca1cc2"},
                 {40, "c5c985c8-6875-5a42-b6e3-2872703afed4"},
                 {47, "60100e11-180f-59cb-911f-bdb3aa734c9d"},
                 {48, "aa33c522-9edc-58a5-b5af-e2a12995886e"},
                 {49, "5f34ff08-c93f-5aca-811f-32e7d0b994bd"},
                 {111, "30d5a62f-5637-5d08-92c9-88a78408222d"},
                 {112, "237275f4-1121-5532-bfe3-f5091e4fce65"},
                 {200, "7f4631a0-b493-5760-92a5-27e642bfb142"}};
    char name[200];
    memset(name, 'a', sizeof name);
    for (size_t i = 0; i < sizeof KNOWN / sizeof KNOWN[0]; i++) {
        char text[UUID_TEXT];
        Uuid id = uuid_of_name(&UUID_URL, name, KNOWN[i].length);
        uuid_write(&id, text);
        assert_string_equal(text, KNOWN[i].id);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(id_is_that_of_the_standard),
        cmocka_unit_test(long_names_have_ids),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
