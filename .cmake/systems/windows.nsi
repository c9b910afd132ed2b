; The installer: for the one user, without an administrator.
Unicode true
Target amd64-unicode ; the program is of 64 bits too
SetCompressor /SOLID lzma
Name "Ben ik geslaagd?"
OutFile "${OUTPUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
InstallDir "$LOCALAPPDATA\Programs\Ben ik geslaagd"
RequestExecutionLevel user
XPStyle on
LoadLanguageFile "${NSISDIR}\Contrib\Language files\Dutch.nlf"
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Geslaagd"

Section
    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\Verwijderen.exe"
    CreateShortcut "$SMPROGRAMS\Ben ik geslaagd.lnk" "$INSTDIR\Ben ik geslaagd.exe"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Ben ik geslaagd?"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Ben ik geslaagd.exe"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" "$\"$INSTDIR\Verwijderen.exe$\""
SectionEnd

; The journal and the settings stay: they are the user's.
Section Uninstall
    RMDir /r "$INSTDIR\scripts"
    RMDir /r "$INSTDIR\fonts"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\geslaagd.exe"
    Delete "$INSTDIR\Ben ik geslaagd.exe"
    Delete "$INSTDIR\Verwijderen.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Ben ik geslaagd.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
