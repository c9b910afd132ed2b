# The fonts: taken from Debian's packages into the build, with their licences.
# The program knows them by the name in the stage; the ending is always .otf,
# whatever the file is inside (FreeType looks inside).
set(FONT_SOURCE /usr/share/fonts)
set(FONT_STAGE ${PROJECT_BINARY_DIR}/fonts)

# A page must come in over a line, so there they keep the letters that people
# here write their language and their names in, and the signs the game draws.
set(FONT_OF_PAGE 20-24F,2B0-2FF,300-36F,370-4FF,1E00-1EFF,2000-20CF,2100-22FF)
set(FONT_OF_PAGE ${FONT_OF_PAGE},25A0-27BF,FB00-FB06)
set(FONT_OF_PAGE_other-bold 20-7E,590-6FF,200B-206F)
set(FONT_OF_PAGE_other ${FONT_OF_PAGE_other-bold},2190-21FF,25A0-27BF)
set(FONT_OF_PAGE_other ${FONT_OF_PAGE_other},1F600-1F64F)
# What that does not have.
set(FONT_OF_PAGE_symbols 269D,26B9-26BF,26C4-26FF,2705,270A,270B,2728,274C)
set(FONT_OF_PAGE_symbols ${FONT_OF_PAGE_symbols},274E,2753-2757,275F,2760)
set(FONT_OF_PAGE_symbols ${FONT_OF_PAGE_symbols},2795-2797,27B0,27BF,1F624)
set(FONT_OF_PAGE_symbols ${FONT_OF_PAGE_symbols},1F62C,1F641-1F64F)

function(font_cut name file)
    if(DEFINED FONT_OF_PAGE_${name})
        set(kept ${FONT_OF_PAGE_${name}})
    else()
        set(kept ${FONT_OF_PAGE})
    endif()
    # How a TrueType font would fit its letters to the dots is not asked for
    # (web.sh).
    if(file MATCHES ttf$)
        set(hints --no-hinting)
    endif()
    find_program(HB_SUBSET hb-subset REQUIRED)
    execute_process(COMMAND ${HB_SUBSET} --unicodes=${kept} ${hints}
        --font-file=${FONT_STAGE}/${name}.otf
        --output-file=${FONT_STAGE}/${name}.cut COMMAND_ERROR_IS_FATAL ANY)
    file(RENAME ${FONT_STAGE}/${name}.cut ${FONT_STAGE}/${name}.otf)
endfunction()

# font(NAME PACKAGE FILE)
function(font name package file)
    if(NOT EXISTS ${FONT_SOURCE}/${file})
        message(FATAL_ERROR "The font ${FONT_SOURCE}/${file} is missing: "
            "install ${package}, or start with ./geslaagd, which does.")
    endif()
    configure_file(${FONT_SOURCE}/${file} ${FONT_STAGE}/${name}.otf COPYONLY)
    if(EMSCRIPTEN)
        font_cut(${name} ${file})
    endif()
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
