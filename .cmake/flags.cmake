# The flags of our own code, as a target: what CMake makes itself is spared.
add_library(geslaagd_flags INTERFACE)
target_include_directories(geslaagd_flags INTERFACE
    ${PROJECT_SOURCE_DIR}/engine)
target_compile_options(geslaagd_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -Wmissing-prototypes -Wstrict-prototypes)

if(GESLAAGD_STRICT)
    target_compile_options(geslaagd_flags INTERFACE -Werror)
endif()

if(GESLAAGD_SANITIZE)
    set(SANITIZERS -fsanitize=address,undefined)
    target_compile_options(geslaagd_flags INTERFACE
        ${SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
    target_link_options(geslaagd_flags INTERFACE ${SANITIZERS})
endif()

# define_for(FILE DEFINITION): compiles one file with a definition of its own.
function(define_for file definition)
    set_property(SOURCE ${PROJECT_SOURCE_DIR}/${file} APPEND PROPERTY
        COMPILE_DEFINITIONS ${definition})
endfunction()

# What is built to be played is made fast as a whole: the rules call each other
# by the million, across their files.
include(CheckIPOSupported)
check_ipo_supported(RESULT AS_A_WHOLE OUTPUT WHY_NOT LANGUAGES C)
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION_RELEASE ${AS_A_WHOLE})
