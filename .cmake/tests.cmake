pkg_check_modules(CMOCKA REQUIRED IMPORTED_TARGET cmocka)

# layers_of(FILE OUT): the layers whose headers a file includes, itself or by a
# header that stands beside it. A test then runs while a layer it does not use
# is being rebuilt.
function(layers_of file out)
    get_filename_component(folder ${file} DIRECTORY)
    file(STRINGS ${file} lines REGEX "^#include \"")
    file(GLOB beside ${folder}/*.h)
    foreach(header IN LISTS beside)
        get_filename_component(name ${header} NAME)
        if(lines MATCHES "\"${name}\"")
            file(STRINGS ${header} more REGEX "^#include \"")
            list(APPEND lines ${more})
        endif()
    endforeach()
    foreach(layer IN LISTS LAYERS)
        if(lines MATCHES "\"${layer}/")
            list(APPEND layers geslaagd_${layer})
        endif()
    endforeach()
    set(${out} ${layers} PARENT_SCOPE)
endfunction()

# program_of(FILE OUT): an executable named after its file.
function(program_of file out)
    get_filename_component(name ${file} NAME_WE)
    layers_of(${file} layers)
    add_executable(${name} ${file})
    target_link_libraries(${name} PRIVATE
        geslaagd_flags ${layers} PkgConfig::CMOCKA)
    # Tests make folders, fork and kill: all of POSIX.
    target_compile_definitions(${name} PRIVATE _XOPEN_SOURCE=700
        PROJECT_DIR="${PROJECT_SOURCE_DIR}" BUILD_DIR="${PROJECT_BINARY_DIR}")
    set(${out} ${name} PARENT_SCOPE)
endfunction()

set(TEST_ENVIRONMENT
    GESLAAGD_BIN=${PROJECT_BINARY_DIR}/geslaagd
    PROJECT_DIR=${PROJECT_SOURCE_DIR}
    BUILD_DIR=${PROJECT_BINARY_DIR}
    ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1
    LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/leaks.supp
    UBSAN_OPTIONS=print_stacktrace=1)

function(test_of name)
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${TEST_ENVIRONMENT}" TIMEOUT 1500)
endfunction()

file(GLOB unit_tests CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/tests/unit/test_*.c)
if(NOT GESLAAGD_PHONES)
    list(FILTER unit_tests EXCLUDE REGEX "/test_phones")
endif()
foreach(file IN LISTS unit_tests)
    program_of(${file} name)
    test_of(${name} ${name})
endforeach()

file(GLOB tools CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/tools/*.c)
if(NOT GESLAAGD_PHONES)
    list(FILTER tools EXCLUDE REGEX "/phones_")
endif()
foreach(file IN LISTS tools)
    program_of(${file} name)
endforeach()
target_link_libraries(contrast PRIVATE PkgConfig::CAIRO m)
target_link_libraries(sound_sheet PRIVATE PkgConfig::CAIRO m)

# What people judge blind (tests/blind/README.md).
program_of(${PROJECT_SOURCE_DIR}/tests/blind/sample.c name)

# What tests/bench/run measures with. The test only sees that it still can.
file(GLOB benches CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/bench/*.c)
if(NOT GESLAAGD_PHONES)
    list(FILTER benches EXCLUDE REGEX "/bench_phones")
endif()
foreach(file IN LISTS benches)
    program_of(${file} name)
endforeach()
target_link_libraries(minimal_window PRIVATE PkgConfig::SDL)
pkg_check_modules(X11 REQUIRED IMPORTED_TARGET x11)
target_link_libraries(key_pixel PRIVATE PkgConfig::X11)
target_link_libraries(ask_close PRIVATE PkgConfig::X11)
target_link_libraries(drop_file PRIVATE PkgConfig::X11)
test_of(bench_quick ${PROJECT_SOURCE_DIR}/tests/bench/measure.sh --quick)
set_tests_properties(bench_quick PROPERTIES SKIP_RETURN_CODE 77
    RUN_SERIAL ON)

# What comes from outside is fuzzed a moment, the same every time.
test_of(fuzz_build ${PROJECT_SOURCE_DIR}/tests/fuzz/run --build)
set_tests_properties(fuzz_build PROPERTIES SKIP_RETURN_CODE 77
    FIXTURES_SETUP fuzzers)
file(GLOB fuzzers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/fuzz/*.c)
if(NOT GESLAAGD_PHONES)
    list(FILTER fuzzers EXCLUDE REGEX "/phones\\.c$")
endif()
foreach(file IN LISTS fuzzers)
    get_filename_component(name ${file} NAME_WE)
    test_of(fuzz_${name} ${PROJECT_SOURCE_DIR}/tests/fuzz/run --short ${name})
    set_tests_properties(fuzz_${name} PROPERTIES SKIP_RETURN_CODE 77
        FIXTURES_REQUIRED fuzzers)
endforeach()

# What goes wrong around the program. Our own allocations go by these names, so
# that a test can refuse them.
file(GLOB faults CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/faults/test_*.c)
foreach(file IN LISTS faults)
    program_of(${file} name)
    test_of(${name} ${name})
endforeach()
target_link_libraries(test_no_memory PRIVATE
    geslaagd_terminal PkgConfig::SQLITE PkgConfig::JANSSON)
target_link_options(test_no_memory PRIVATE
    -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc)

# Every customer is explored, whoever wrote him.
file(GLOB customers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/scripts/klanten/*.lua)
foreach(file IN LISTS customers)
    get_filename_component(name ${file} NAME_WE)
    test_of(explore_${name} ${PROJECT_SOURCE_DIR}/tests/explore/run.sh ${name})
endforeach()

# Stands where the library of the system's speech is looked for.
add_library(fake_speech MODULE tests/window/fake_speech.c)
set_target_properties(fake_speech PROPERTIES PREFIX "" OUTPUT_NAME libspeechd
    SUFFIX .so.2 LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/speech)

# A script in one of these folders is a test of its own, named after both; one
# that ends with 77 was skipped.
foreach(folder IN ITEMS unit cli scenarios faults window unlucky)
    file(GLOB scripts CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/tests/${folder}/*.sh)
    foreach(file IN LISTS scripts)
        get_filename_component(name ${file} NAME_WE)
        if(NOT name MATCHES "^test_")
            set(name ${folder}_${name})
        endif()
        test_of(${name} ${file})
        set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
    endforeach()
endforeach()

# Seconds on two free cores; ctest begins with what takes longest.
foreach(cost IN ITEMS window_screens:180 window_e2e_saved:75 cli_hear_learned:100 window_e2e_typed:80
        window_e2e_car:60 window_screenshots:55 unlucky_reasons:50
        window_e2e_mouse:57 test_killed:50 window_e2e_phones:50
        test_no_memory:40 window_e2e_cockpit:40 window_faults:35
        test_cut_journal:30 window_e2e_listener:40 cli_graph:31 fuzz_build:60
        window_e2e_lesson_whole:75 window_e2e_workshop:29 test_journal_rescue:20 window_e2e_pause:25
        window_e2e_voice:21 window_e2e_lesson:20 window_killed_often:18
        fuzz_journal:18 cli_new:17 cli_new_kinds:60 test_telling:13)
    string(REPLACE ":" ";" pair ${cost})
    list(GET pair 0 name)
    list(GET pair 1 seconds)
    set_tests_properties(${name} PROPERTIES COST ${seconds})
endforeach()
