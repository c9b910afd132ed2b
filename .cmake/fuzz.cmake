# What tests/fuzz/run builds, with clang: each file of tests/fuzz is a program
# of its own. Included before the layers, for they must tell the fuzzer where
# they come.
set(FUZZ_CHECKS -fsanitize=address,undefined)
target_compile_options(geslaagd_flags INTERFACE ${FUZZ_CHECKS}
    -fsanitize=fuzzer-no-link -fno-sanitize-recover=all
    -fno-omit-frame-pointer -O1)
target_link_options(geslaagd_flags INTERFACE ${FUZZ_CHECKS})

function(fuzz_targets)
    file(GLOB targets CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/fuzz/*.c)
    if(NOT GESLAAGD_PHONES)
        list(FILTER targets EXCLUDE REGEX "/phones\\.c$")
    endif()
    add_custom_target(fuzz)
    foreach(file IN LISTS targets)
        get_filename_component(name ${file} NAME_WE)
        add_executable(fuzz_${name} ${file})
        target_link_libraries(fuzz_${name} PRIVATE geslaagd_flags geslaagd_terminal)
        if(name STREQUAL phones)
            target_link_libraries(fuzz_${name} PRIVATE geslaagd_room)
        endif()
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        target_compile_definitions(fuzz_${name} PRIVATE
            PROJECT_DIR="${PROJECT_SOURCE_DIR}")
        add_dependencies(fuzz fuzz_${name})
    endforeach()
endfunction()
