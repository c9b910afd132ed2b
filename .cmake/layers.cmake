# layer(NAME OURS folder... THEIRS library...): the library of engine/NAME and
# the folders under it, all but main.c, with the folders and the packages it
# stands on. It reaches no other; tests/unit/test_layers.sh reads these lines,
# because headers of the system are found without any flag.
#
# engine/platform has a folder for each system, and one for what two of them
# share; without phones there is no room.
if(WIN32)
    set(SYSTEM windows desktop unwatched)
elseif(EMSCRIPTEN)
    set(SYSTEM web posix unwatched)
else()
    set(SYSTEM linux posix desktop)
endif()
set(OTHER_SYSTEMS linux windows web posix desktop unwatched)
list(REMOVE_ITEM OTHER_SYSTEMS ${SYSTEM})
list(JOIN OTHER_SYSTEMS "|" OTHER_SYSTEMS)
set(LAYERS)
function(layer name)
    cmake_parse_arguments(ON "" "" "OURS;THEIRS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/engine/${name}/*.c)
    list(FILTER sources EXCLUDE REGEX "/main\\.c$")
    list(FILTER sources EXCLUDE REGEX "/platform/(${OTHER_SYSTEMS})/")
    set(target geslaagd_${name})
    if(NOT GESLAAGD_PHONES)
        list(REMOVE_ITEM ON_OURS room)
        list(FILTER sources EXCLUDE REGEX "/app_phones")
    endif()
    list(TRANSFORM ON_OURS PREPEND geslaagd_)
    add_library(${target} STATIC ${sources})
    target_link_libraries(${target}
        PUBLIC ${ON_OURS} ${ON_THEIRS} PRIVATE geslaagd_flags)
    set(LAYERS ${LAYERS} ${name} PARENT_SCOPE)
endfunction()
