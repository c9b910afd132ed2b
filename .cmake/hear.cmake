# What engine/hear knows of Dutch: its lists of words, and the table that was
# learned (assets/hear/README.md).
target_include_directories(geslaagd_hear PRIVATE ${PROJECT_SOURCE_DIR}/assets/hear)

# What learns it. Built only when asked for.
file(GLOB hear_sources ${PROJECT_SOURCE_DIR}/assets/hear/tool/*.c)
add_executable(hear_train EXCLUDE_FROM_ALL ${hear_sources})
target_link_libraries(hear_train PRIVATE
    geslaagd_flags geslaagd_hear geslaagd_author m)

# The tests learn it again, and it must come out the same; nearly all of that
# time is in one file.
if(GESLAAGD_TESTS)
    set_target_properties(hear_train PROPERTIES EXCLUDE_FROM_ALL OFF)
endif()
set_source_files_properties(${PROJECT_SOURCE_DIR}/assets/hear/tool/hear_fit.c
    PROPERTIES COMPILE_OPTIONS "-O3;-fno-sanitize=all")
