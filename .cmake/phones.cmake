# Phones in the room. They need two libraries that not every system has; where
# these are not, the program is built without, and offers nothing of it.
option(GESLAAGD_PHONES "Phones may join a lesson" ON)
if(CMAKE_CROSSCOMPILING)
    set(GESLAAGD_PHONES OFF)
endif()
if(GESLAAGD_PHONES)
    pkg_check_modules(MICROHTTPD REQUIRED IMPORTED_TARGET libmicrohttpd)
    pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
endif()

# phones_into(TARGET): the pages of the phones, assets/phones, as texts in one
# header: FILE_JOIN is join.html.
function(phones_into target)
    file(GLOB files CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/assets/phones/*.html
        ${PROJECT_SOURCE_DIR}/assets/phones/*.css
        ${PROJECT_SOURCE_DIR}/assets/phones/*.js)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
    set(header "")
    foreach(file IN LISTS files)
        get_filename_component(name ${file} NAME_WE)
        string(TOUPPER ${name} name)
        file(READ ${file} bytes HEX)
        string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
        string(APPEND header "static const char FILE_${name}[] = {${bytes}0};\n")
    endforeach()
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/phones/phones_files.h
        CONTENT "${header}" @ONLY)
    target_include_directories(${target}
        PRIVATE ${PROJECT_BINARY_DIR}/phones)
endfunction()
