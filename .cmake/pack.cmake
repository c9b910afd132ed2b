# What is put in a package, where, and how. GESLAAGD_PACKAGE: the program looks
# for its files where it is installed, never in this tree.

if(WIN32)
    set(data .)
    set(programs .)
    find_program(CONVERT convert REQUIRED)
    add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/geslaagd.ico
        COMMAND ${CONVERT} -background none
            ${PROJECT_SOURCE_DIR}/assets/icon/geslaagd.svg
            -define icon:auto-resize=256,64,48,32,16 -strip geslaagd.ico
        DEPENDS assets/icon/geslaagd.svg VERBATIM)
    configure_file(.cmake/systems/windows.rc.in windows.rc @ONLY)
    set_source_files_properties(${PROJECT_BINARY_DIR}/windows.rc PROPERTIES
        OBJECT_DEPENDS ${PROJECT_BINARY_DIR}/geslaagd.ico)
    enable_language(RC)
    target_sources(geslaagd PRIVATE ${PROJECT_BINARY_DIR}/windows.rc)
    add_executable(starter WIN32 engine/platform/windows/starter/main.c
        ${PROJECT_BINARY_DIR}/windows.rc)
    target_link_options(starter PRIVATE -municode)
    set_target_properties(starter PROPERTIES OUTPUT_NAME "Ben ik geslaagd")
    install(TARGETS starter DESTINATION ${programs})
else()
    include(GNUInstallDirs)
    set(data ${CMAKE_INSTALL_DATADIR}/geslaagd)
    set(programs ${CMAKE_INSTALL_BINDIR})
    install(FILES .cmake/systems/linux/geslaagd.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES .cmake/systems/linux/geslaagd.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES assets/icon/geslaagd.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    find_program(GZIP gzip REQUIRED)
    add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/geslaagd.6.gz
        COMMAND ${GZIP} -9nc
            ${PROJECT_SOURCE_DIR}/.cmake/systems/linux/geslaagd.6
            > geslaagd.6.gz
        DEPENDS .cmake/systems/linux/geslaagd.6)
    add_custom_target(manual ALL DEPENDS ${PROJECT_BINARY_DIR}/geslaagd.6.gz)
    install(FILES ${PROJECT_BINARY_DIR}/geslaagd.6.gz
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man6)
endif()

install(TARGETS geslaagd DESTINATION ${programs})
install(DIRECTORY scripts DESTINATION ${data})
install(DIRECTORY ${FONT_STAGE} DESTINATION ${data}
    FILES_MATCHING PATTERN *.otf PATTERN *.copyright)
install(DIRECTORY assets/licences DESTINATION ${data})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME geslaagd)
set(CPACK_PACKAGE_CONTACT "Ben ik geslaagd? <geslaagd@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
    "role-play training simulator for sales conversations, in Dutch")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "You sit opposite a customer; between you lies a form with four quadrants.
 Whoever works through it loses him; whoever becomes interested in the person
 hears four times as much, and fills the form on the way.")
set(CPACK_DEBIAN_PACKAGE_SECTION games)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libcurl4")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
include(CPack)
