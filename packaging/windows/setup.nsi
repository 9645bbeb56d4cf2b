; The Windows installer, for NSIS 3: `python3 dev.py bundle --windows` runs makensis with the
; definitions FOLDER (the bundle), ICON, PICTURE, OUT, VERSION and KILOBYTES (unpacked).
;
; It installs for one person and needs no administrator. What it takes away again is only what it
; brought: the reader's library and settings lie elsewhere.

Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include LogicLib.nsh
!include MUI2.nsh
!include WinVer.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "Bilingual Reader"
!define APP_ID "org.bilingualreader.BilingualReader"
!define PROGRAM "bilingual-reader.exe"
!define TERMINAL "bilingual-reader-cli.exe"
!define SETTINGS "Software\${NAME}"
!define CLASSES "Software\Classes"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"

Name "$(Name)"
OutFile "${OUT}"
BrandingText "$(Name) ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${SETTINGS}" "folder"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "CompanyName" "The Bilingual Reader developers"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_WELCOMEPAGE_TEXT "$(Welcome)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(Stays)" ; it has room for three lines
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(Kept)"
!define MUI_FINISHPAGE_TEXT_LARGE
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "English"
LangString Name ${LANG_ENGLISH} "Bilingual Reader"
LangString Welcome ${LANG_ENGLISH} "Foreign news, cleaned, with an offline translation beside it.$\r$\n$\r$\nIt is installed for you alone, and needs no administrator. A version that is here already is replaced; your library and settings stay.$\r$\n$\r$\n$_CLICK"
LangString Program ${LANG_ENGLISH} "The program"
LangString OpenWith ${LANG_ENGLISH} "Open web pages and language packages with it"
LangString Browsers ${LANG_ENGLISH} "Let browsers on this computer send it pages"
LangString Desktop ${LANG_ENGLISH} "A shortcut on the desktop"
LangString Comment ${LANG_ENGLISH} "Read foreign news beside an offline translation"
LangString Page ${LANG_ENGLISH} "Web page"
LangString Book ${LANG_ENGLISH} "Book"
LangString Package ${LANG_ENGLISH} "Argos Translate language package"
LangString Old ${LANG_ENGLISH} "Bilingual Reader needs Windows 10 or newer."
LangString Running ${LANG_ENGLISH} "Bilingual Reader is open. Close its window, then choose Retry."
LangString Stays ${LANG_ENGLISH} "The program is removed. Your library, settings and language packages are yours and stay; the last page says where they are."
LangString Kept ${LANG_ENGLISH} "Your library, settings and language packages are yours and stay, in these folders:$\r$\n$APPDATA\bilingual-reader$\r$\n$LOCALAPPDATA\bilingual-reader$\r$\n$PROFILE\.local\share\argos-translate$\r$\nDelete them yourself if you want them gone."

!insertmacro MUI_LANGUAGE "SimpChinese"
LangString Name ${LANG_SIMPCHINESE} "双语阅读器"
LangString Welcome ${LANG_SIMPCHINESE} "清理外国新闻页面，译文并排显示，离线翻译。$\r$\n$\r$\n仅为您本人安装，不需要管理员权限。已装的旧版本会被替换，您的资料库和设置会保留。$\r$\n$\r$\n$_CLICK"
LangString Program ${LANG_SIMPCHINESE} "程序"
LangString OpenWith ${LANG_SIMPCHINESE} "可用它打开网页和语言包"
LangString Browsers ${LANG_SIMPCHINESE} "允许本机的浏览器向它发送网页"
LangString Desktop ${LANG_SIMPCHINESE} "桌面快捷方式"
LangString Comment ${LANG_SIMPCHINESE} "阅读外国新闻，译文并排显示，离线翻译"
LangString Page ${LANG_SIMPCHINESE} "网页"
LangString Book ${LANG_SIMPCHINESE} "电子书"
LangString Package ${LANG_SIMPCHINESE} "Argos Translate 语言包"
LangString Old ${LANG_SIMPCHINESE} "双语阅读器需要 Windows 10 或更新的版本。"
LangString Running ${LANG_SIMPCHINESE} "双语阅读器正开着。请关闭它的窗口，然后点“重试”。"
LangString Stays ${LANG_SIMPCHINESE} "程序将被卸载。您的资料库、设置和语言包属于您，会保留；最后一页会说明它们在哪里。"
LangString Kept ${LANG_SIMPCHINESE} "您的资料库、设置和语言包属于您，会保留在以下文件夹：$\r$\n$APPDATA\bilingual-reader$\r$\n$LOCALAPPDATA\bilingual-reader$\r$\n$PROFILE\.local\share\argos-translate$\r$\n如不再需要，请自行删除。"

!insertmacro MUI_LANGUAGE "TradChinese"
LangString Name ${LANG_TRADCHINESE} "雙語閱讀器"
LangString Welcome ${LANG_TRADCHINESE} "清理外國新聞頁面，譯文並排顯示，離線翻譯。$\r$\n$\r$\n僅為您本人安裝，不需要管理員權限。已裝的舊版本會被替換，您的資料庫和設定會保留。$\r$\n$\r$\n$_CLICK"
LangString Program ${LANG_TRADCHINESE} "程式"
LangString OpenWith ${LANG_TRADCHINESE} "可用它開啟網頁和語言包"
LangString Browsers ${LANG_TRADCHINESE} "允許本機的瀏覽器向它傳送網頁"
LangString Desktop ${LANG_TRADCHINESE} "桌面捷徑"
LangString Comment ${LANG_TRADCHINESE} "閱讀外國新聞，譯文並排顯示，離線翻譯"
LangString Page ${LANG_TRADCHINESE} "網頁"
LangString Book ${LANG_TRADCHINESE} "電子書"
LangString Package ${LANG_TRADCHINESE} "Argos Translate 語言包"
LangString Old ${LANG_TRADCHINESE} "雙語閱讀器需要 Windows 10 或更新的版本。"
LangString Running ${LANG_TRADCHINESE} "雙語閱讀器正開著。請關閉它的視窗，然後點「重試」。"
LangString Stays ${LANG_TRADCHINESE} "程式將被解除安裝。您的資料庫、設定和語言包屬於您，會保留；最後一頁會說明它們在哪裡。"
LangString Kept ${LANG_TRADCHINESE} "您的資料庫、設定和語言包屬於您，會保留在以下資料夾：$\r$\n$APPDATA\bilingual-reader$\r$\n$LOCALAPPDATA\bilingual-reader$\r$\n$PROFILE\.local\share\argos-translate$\r$\n如不再需要，請自行刪除。"

!macro ForBoth un
; Waits until no window holds the program's file; a silent run gives up with status 2.
Function ${un}WaitForEnd
  again:
  IfFileExists "$INSTDIR\${PROGRAM}" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\${PROGRAM}" a
  FileClose $0
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Quit
  free:
FunctionEnd

; Removes the program's files; whatever else lies there, such as a portable one's `data`, stays.
Function ${un}RemoveFiles
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\${TERMINAL}"
    Delete "$INSTDIR\${PROGRAM}"
  ${EndIf}
FunctionEnd
!macroend
!insertmacro ForBoth ""
!insertmacro ForBoth "un."

; Makes a shortcut that bears the name by which the task bar knows the program's windows.
!macro Shortcut file
  CreateShortcut "${file}" "$INSTDIR\${PROGRAM}" "" "" 0 SW_SHOWNORMAL "" "$(Comment)"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${IPersistFile::Load} $1 '("${file}",${STGM_READWRITE})'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
    ${If} $2 P<> 0
      System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
      System::Call '*(&w80 "${APP_ID}")p.r5'
      System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,$5,)p.r4'
      ${IPropertyStore::SetValue} $2 '($3,$4)'
      ${IPropertyStore::Commit} $2 ""
      System::Free $3
      System::Free $4
      System::Free $5
      ${IUnknown::Release} $2 ""
      ${IPersistFile::Save} $1 '("${file}",1)'
    ${EndIf}
    ${IUnknown::Release} $1 ""
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

; Lets a kind of file be opened with the program.
!macro Opens class text ending
  WriteRegStr HKCU "${CLASSES}\${class}" "" "${text}"
  WriteRegStr HKCU "${CLASSES}\${class}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${class}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${ending}\OpenWithProgids" "${class}" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" "${ending}" ""
!macroend

; Has Explorer look at the kinds of files again (SHCNE_ASSOCCHANGED).
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(Old)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section "$(Program)"
  SectionIn RO
  Call WaitForEnd
  Call RemoveFiles ; of an older version
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ReadRegStr $6 HKCU "${SETTINGS}" "shortcut" ; an older one may bear the name of another language
  Delete "$SMPROGRAMS\$6.lnk"
  Rename "$DESKTOP\$6.lnk" "$DESKTOP\$(Name).lnk"
  !insertmacro Shortcut "$SMPROGRAMS\$(Name).lnk"
  WriteRegStr HKCU "${SETTINGS}" "shortcut" "$(Name)"
  WriteRegStr HKCU "${SETTINGS}" "folder" "$INSTDIR"
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "$(Name)"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Bilingual Reader developers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Web pages stay with the browser, and have the program in "Open with"; packages are its own.
Section "$(OpenWith)"
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}" "FriendlyAppName" "$(Name)"
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !insertmacro Opens "BilingualReader.Page" "$(Page)" ".html"
  !insertmacro Opens "BilingualReader.Page" "$(Page)" ".htm"
  !insertmacro Opens "BilingualReader.Page" "$(Page)" ".xhtml"
  !insertmacro Opens "BilingualReader.Page" "$(Page)" ".mhtml"
  !insertmacro Opens "BilingualReader.Page" "$(Page)" ".txt"
  !insertmacro Opens "BilingualReader.Book" "$(Book)" ".epub"
  !insertmacro Opens "BilingualReader.Package" "$(Package)" ".argosmodel"
  WriteRegStr HKCU "${CLASSES}\.argosmodel" "" "BilingualReader.Package"
  !insertmacro TellExplorer
SectionEnd

Section "$(Browsers)"
  nsExec::Exec '"$INSTDIR\${TERMINAL}" browser install'
  Pop $0
SectionEnd

Section /o "$(Desktop)"
  !insertmacro Shortcut "$DESKTOP\$(Name).lnk"
SectionEnd

Section "Uninstall"
  Call un.WaitForEnd
  nsExec::Exec '"$INSTDIR\${TERMINAL}" browser remove'
  Pop $0
  Call un.RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ReadRegStr $6 HKCU "${SETTINGS}" "shortcut"
  Delete "$SMPROGRAMS\$6.lnk"
  Delete "$DESKTOP\$6.lnk"
  DeleteRegKey HKCU "${CLASSES}\Applications\${PROGRAM}"
  DeleteRegKey HKCU "${CLASSES}\BilingualReader.Page"
  DeleteRegKey HKCU "${CLASSES}\BilingualReader.Book"
  DeleteRegKey HKCU "${CLASSES}\BilingualReader.Package"
  DeleteRegValue HKCU "${CLASSES}\.html\OpenWithProgids" "BilingualReader.Page"
  DeleteRegValue HKCU "${CLASSES}\.htm\OpenWithProgids" "BilingualReader.Page"
  DeleteRegValue HKCU "${CLASSES}\.xhtml\OpenWithProgids" "BilingualReader.Page"
  DeleteRegValue HKCU "${CLASSES}\.mhtml\OpenWithProgids" "BilingualReader.Page"
  DeleteRegValue HKCU "${CLASSES}\.txt\OpenWithProgids" "BilingualReader.Page"
  DeleteRegValue HKCU "${CLASSES}\.epub\OpenWithProgids" "BilingualReader.Book"
  DeleteRegValue HKCU "${CLASSES}\.argosmodel\OpenWithProgids" "BilingualReader.Package"
  ReadRegStr $0 HKCU "${CLASSES}\.argosmodel" ""
  ${If} $0 == "BilingualReader.Package"
    DeleteRegValue HKCU "${CLASSES}\.argosmodel" ""
  ${EndIf}
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${SETTINGS}"
  !insertmacro TellExplorer
SectionEnd
