# The fonts: taken from Debian's packages into the build, with their licences.
# The program knows them by the name in the stage; the ending is always .otf,
# whatever the file is inside (FreeType looks inside).
set(FONT_SOURCE /usr/share/fonts)
set(FONT_STAGE ${PROJECT_BINARY_DIR}/fonts)

# font(NAME PACKAGE FILE)
function(font name package file)
    if(NOT EXISTS ${FONT_SOURCE}/${file})
        message(FATAL_ERROR "The font ${FONT_SOURCE}/${file} is missing: "
            "install ${package}, or start with ./geslaagd, which does.")
    endif()
    configure_file(${FONT_SOURCE}/${file} ${FONT_STAGE}/${name}.otf COPYONLY)
    set(licence /usr/share/doc/${package}/copyright)
    if(EXISTS ${licence})
        configure_file(${licence}
            ${FONT_STAGE}/${package}.copyright COPYONLY)
    endif()
endfunction()

font(print fonts-inter opentype/inter/Inter-Regular.otf)
font(print-bold fonts-inter opentype/inter/Inter-SemiBold.otf)
font(hand fonts-dancingscript opentype/dancingscript/DancingScript-Regular.otf)
font(dyslexia fonts-opendyslexic
    opentype/opendyslexic/OpenDyslexic-Regular.otf)
font(dyslexia-bold fonts-opendyslexic
    opentype/opendyslexic/OpenDyslexic-Bold.otf)
font(other fonts-dejavu-core truetype/dejavu/DejaVuSans.ttf)
font(other-bold fonts-dejavu-core truetype/dejavu/DejaVuSans-Bold.ttf)
font(symbols fonts-symbola truetype/ancient-scripts/Symbola_hint.ttf)

# fonts_into(TARGET): tells a library, and what stands on it, where they are.
# A package has them beside its customers.
function(fonts_into target)
    if(GESLAAGD_PACKAGE)
        set(folder "")
    else()
        set(folder ${FONT_STAGE})
    endif()
    target_compile_definitions(${target} PUBLIC GESLAAGD_FONT_DIR="${folder}")
endfunction()
