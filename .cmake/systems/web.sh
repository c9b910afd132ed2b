# How the libraries are built for the browser; read by .cmake/systems/libraries.
# Where Debian has what emcc runs under node, whichever node it is.
export NODE_PATH=/usr/share/nodejs:/usr/lib/nodejs
CC=emcc
CXX=em++
AR=emar
SIZE=-Os
SDL_SYSTEM=emscripten
SDL_OFF='JOYSTICK\|HAPTIC\|SENSOR\|POWER\|LOADSO\|VIDEO_\(RENDER\|OPENGL\)'
SDL_ON='-DSDL_LOADSO_DUMMY=1 -DSDL_LOADSO_DISABLED=1'
SDL_PARTS='audio/disk audio/emscripten filesystem/emscripten loadso/dummy
    locale/emscripten misc/emscripten thread/generic timer/unix
    video/emscripten'
SDL_LIBRARIES=-lm
JANSSON_FLAGS=-DUSE_URANDOM=1
# What keep/ asks of it and no more; the file is the same.
SQLITE_FLAGS='-Oz -DSQLITE_THREADSAFE=0 -DSQLITE_DEFAULT_MEMSTATUS=0
    -DSQLITE_UNTESTABLE -DSQLITE_OMIT_AUTHORIZATION
    -DSQLITE_OMIT_COMPILEOPTION_DIAGS -DSQLITE_OMIT_COMPLETE
    -DSQLITE_OMIT_DATETIME_FUNCS -DSQLITE_OMIT_DECLTYPE
    -DSQLITE_OMIT_DEPRECATED -DSQLITE_OMIT_DESERIALIZE
    -DSQLITE_OMIT_GET_TABLE -DSQLITE_OMIT_INCRBLOB -DSQLITE_OMIT_SHARED_CACHE
    -DSQLITE_OMIT_TCL_VARIABLE -DSQLITE_OMIT_TRACE -DSQLITE_OMIT_UTF16'
PIXMAN_FLAGS='-DPIXMAN_NO_TLS=1 -DHAVE_MMAP=1 -DHAVE_MPROTECT=1
    -DHAVE_SYS_MMAN_H=1 -DHAVE_SIGACTION=1 -DHAVE_POSIX_MEMALIGN=1'
PIXMAN_SETS=
CAIRO_FLAGS='-DHAVE_FLOCKFILE=1 -DHAVE_FUNLOCKFILE=1 -DHAVE_STRNDUP=1
    -DSIZEOF_SIZE_T=4 -DSIZEOF_VOID_P=4'
LIBRARIES='sdl2 freetype harfbuzz sdl2_ttf jansson utf8proc lua sqlite pixman
    cairo'

# Of FreeType what reads the fonts of the game (.cmake/fonts.cmake) and fits
# their letters to the dots as the game asks: by rules of its own, not by those
# a TrueType font brings.
cat >"$work/modules.h" <<'LIST'
FT_USE_MODULE(FT_Module_Class, autofit_module_class)
FT_USE_MODULE(FT_Driver_ClassRec, tt_driver_class)
FT_USE_MODULE(FT_Driver_ClassRec, cff_driver_class)
FT_USE_MODULE(FT_Module_Class, psaux_module_class)
FT_USE_MODULE(FT_Module_Class, psnames_module_class)
FT_USE_MODULE(FT_Module_Class, pshinter_module_class)
FT_USE_MODULE(FT_Module_Class, sfnt_module_class)
FT_USE_MODULE(FT_Renderer_Class, ft_smooth_renderer_class)
LIST
{
    echo '#include <freetype/config/ftoption.h>'
    for option in FT_CONFIG_OPTION_ADOBE_GLYPH_LIST FT_CONFIG_OPTION_MAC_FONTS \
        FT_CONFIG_OPTION_SVG FT_CONFIG_OPTION_USE_LZW \
        FT_CONFIG_OPTION_USE_ZLIB TT_CONFIG_OPTION_BDF \
        TT_CONFIG_OPTION_BYTECODE_INTERPRETER TT_CONFIG_OPTION_COLOR_LAYERS \
        TT_CONFIG_OPTION_EMBEDDED_BITMAPS TT_CONFIG_OPTION_GX_VAR_SUPPORT \
        TT_CONFIG_OPTION_SUBPIXEL_HINTING TT_SUPPORT_COLRV1 \
        TT_SUPPORT_SUBPIXEL_HINTING_MINIMAL TT_USE_BYTECODE_INTERPRETER; do
        echo "#undef $option"
    done
} >"$work/options.h"
# For all that emcc compiles: those, and a HarfBuzz that leaves out the tables of
# Apple and of fonts from before there was OpenType.
export EMCC_CFLAGS="-I$work -DFT_CONFIG_MODULES_H=<modules.h> \
-DFT_CONFIG_OPTIONS_H=<options.h> -DHB_NO_AAT -DHB_NO_BORING_EXPANSION \
-DHB_NO_CMAP_LEGACY_SUBTABLES -DHB_NO_OT_LAYOUT_BLOCKLIST \
-DHB_NO_OT_SHAPER_ARABIC_FALLBACK"
