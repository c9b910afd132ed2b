# layer(NAME DEPENDENCY...): the library of engine/NAME, all but main.c. A
# folder without sources is a library that only passes its dependencies on.
function(layer name)
    file(GLOB sources CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/engine/${name}/*.c)
    list(FILTER sources EXCLUDE REGEX "/main\\.c$")
    set(target geslaagd_${name})
    if(sources)
        add_library(${target} STATIC ${sources})
        target_link_libraries(${target} PUBLIC ${ARGN} PRIVATE geslaagd_flags)
        set(scope PUBLIC)
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE ${ARGN})
        set(scope INTERFACE)
    endif()
    set(LAYER_${name}_SCOPE ${scope} PARENT_SCOPE)
endfunction()
