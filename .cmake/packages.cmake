find_package(PkgConfig REQUIRED)
pkg_check_modules(LUA REQUIRED IMPORTED_TARGET lua5.4)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(SDL REQUIRED IMPORTED_TARGET sdl2 SDL2_ttf)
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo cairo-ft freetype2)
pkg_check_modules(JANSSON REQUIRED IMPORTED_TARGET jansson)
pkg_check_modules(UUID REQUIRED IMPORTED_TARGET uuid)

find_path(GETTEXTPO_FOLDER gettext-po.h)
find_library(GETTEXTPO_LIBRARY gettextpo)
if(NOT GETTEXTPO_FOLDER OR NOT GETTEXTPO_LIBRARY)
    message(FATAL_ERROR "libgettextpo is missing: install libgettextpo-dev, "
        "or start with ./geslaagd, which does.")
endif()
