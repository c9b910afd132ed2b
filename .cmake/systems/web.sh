# How the libraries are built for the browser; read by .cmake/systems/libraries.
# Where Debian has what emcc runs under node, whichever node it is.
export NODE_PATH=/usr/share/nodejs:/usr/lib/nodejs
HOST=wasm32-unknown-emscripten
CC=emcc
AR=emar
RANLIB=emranlib
STRIP=llvm-strip-14
KIND=MinSizeRel
SIZE=-Os
SDL_FLAGS='-DSDL_PTHREADS=OFF -DSDL_THREADS=OFF -DSDL_RENDER=OFF
    -DSDL_JOYSTICK=OFF -DSDL_HAPTIC=OFF -DSDL_HIDAPI=OFF -DSDL_SENSOR=OFF
    -DSDL_POWER=OFF'
HARFBUZZ_FLAGS='-DHB_LEAN -fno-exceptions -fno-rtti'
SQLITE_FLAGS='-DSQLITE_THREADSAFE=0 -DSQLITE_DEFAULT_MEMSTATUS=0'
PIXMAN_FLAGS='-Dmmx=disabled -Dsse2=disabled -Dssse3=disabled'
MESON_HOST="system = 'emscripten'
cpu_family = 'wasm32'
cpu = 'wasm32'
endian = 'little'"
LIBRARIES='sdl2 freetype harfbuzz sdl2_ttf jansson utf8proc lua sqlite pixman
    cairo'

# threads FILE...: takes them out, where a build puts them in by itself.
threads() {
    sed -i 's/-pthread//g; s/-sPTHREAD_POOL_SIZE=[0-9]*//g' "$@"
}
