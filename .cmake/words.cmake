# The interface words: every folder of assets/words with PO files is a language.
# They go into one header, which base/words.c includes, and the list of the
# languages into another. What a language lacks is said in the usual one.
set(WORDS_USUAL nl)
file(GLOB WORDS_FILES CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/assets/words/*/*.po)
file(GLOB WORDS_ASTRAY ${PROJECT_SOURCE_DIR}/assets/words/*.po)
if(WORDS_ASTRAY)
    message(FATAL_ERROR "Not in the folder of a language: ${WORDS_ASTRAY}")
endif()
set(WORDS_FOLDER ${PROJECT_BINARY_DIR}/generated)
set(WORDS_TABLE ${WORDS_FOLDER}/words_table.h)
set(WORDS_LANGUAGES ${WORDS_FOLDER}/words_languages.h)
file(MAKE_DIRECTORY ${WORDS_FOLDER})

# The compiler of the words runs here, also when the program is for elsewhere.
if(CMAKE_CROSSCOMPILING)
    set(WORDS_COMPILE ${PROJECT_BINARY_DIR}/words_compile)
    add_custom_command(OUTPUT ${WORDS_COMPILE}
        COMMAND cc -o ${WORDS_COMPILE}
            ${PROJECT_SOURCE_DIR}/assets/words/tool/words_compile.c -lgettextpo
        DEPENDS assets/words/tool/words_compile.c
        VERBATIM)
else()
    add_executable(words_compile assets/words/tool/words_compile.c)
    target_include_directories(words_compile PRIVATE ${GETTEXTPO_FOLDER})
    target_link_libraries(words_compile PRIVATE
        geslaagd_flags ${GETTEXTPO_LIBRARY})
    set(WORDS_COMPILE $<TARGET_FILE:words_compile>)
endif()

add_custom_command(
    OUTPUT ${WORDS_TABLE} ${WORDS_LANGUAGES}
    COMMAND ${CMAKE_COMMAND} -E env ASAN_OPTIONS=detect_leaks=0
        ${WORDS_COMPILE} ${WORDS_USUAL} ${WORDS_TABLE}
        ${WORDS_LANGUAGES} ${WORDS_FILES}
    DEPENDS ${WORDS_COMPILE} ${WORDS_FILES}
    VERBATIM)

# words_into(TARGET): compiles the words into a library.
function(words_into target)
    target_sources(${target} PRIVATE ${WORDS_TABLE} ${WORDS_LANGUAGES})
    target_include_directories(${target} PRIVATE ${WORDS_FOLDER})
endfunction()
