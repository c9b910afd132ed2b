# How the libraries are built for Windows; read by .cmake/systems/libraries.
HOST=x86_64-w64-mingw32
CC=$HOST-gcc-posix
AR=$HOST-gcc-ar-posix
RANLIB=$HOST-gcc-ranlib-posix
STRIP=$HOST-strip
KIND=Release
SIZE=-O2
SDL_FLAGS=
HARFBUZZ_FLAGS=
SQLITE_FLAGS=
PIXMAN_FLAGS=
MESON_HOST="system = 'windows'
cpu_family = 'x86_64'
cpu = 'x86_64'
endian = 'little'"
LIBRARIES='sdl2 freetype harfbuzz sdl2_ttf jansson utf8proc lua sqlite pixman
    cairo'

threads() { # as they come
    :
}
