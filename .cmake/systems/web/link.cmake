# How the program is put together for a page: geslaagd.js, .wasm and .data. The
# last has the customers and the letters, under /geslaagd; .cmake/systems/pack
# puts a page around them.
set(library ${PROJECT_SOURCE_DIR}/engine/platform/web/library.js)
set_target_properties(geslaagd PROPERTIES
    LINK_DEPENDS "${library};${GESLAAGD_LIBRARIES}/versions")
target_link_options(geslaagd PRIVATE
    -Oz # once more, over all of it
    "SHELL:--js-library ${library}"
    -sENVIRONMENT=web,node
    -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=64MB -sTOTAL_STACK=1MB
    -sFORCE_FILESYSTEM=1
    -sEXPORTED_RUNTIME_METHODS=FS,ENV,allocateUTF8
    # A file that is dropped on the page.
    -sEXPORTED_FUNCTIONS=_main,_malloc,_SDL_SendDropFile,_SDL_SendDropComplete
    "SHELL:--preload-file ${PROJECT_SOURCE_DIR}/scripts@/geslaagd/scripts"
    "SHELL:--preload-file ${FONT_STAGE}@/geslaagd/fonts"
    "SHELL:--exclude-file *.md" "SHELL:--exclude-file *.copyright")
