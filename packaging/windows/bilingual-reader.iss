; The Windows installer, for Inno Setup 6: iscc /DVersion=0.2.0 packaging\windows\bilingual-reader.iss
; Untried so far: it was written without a Windows to run it on.

#ifndef Version
  #error Give the version: /DVersion=0.2.0
#endif
#define Name "Bilingual Reader"
#define Program "bilingual-reader.exe"

[Setup]
AppId=org.bilingualreader.BilingualReader
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Bilingual Reader developers
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\bundle\bilingual-reader.ico
UninstallDisplayIcon={app}\{#Program}
OutputDir=..\..\dist
OutputBaseFilename=bilingual-reader-{#Version}-windows-x64
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\bilingual-reader\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "org.bilingualreader.BilingualReader"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "org.bilingualreader.BilingualReader"; Tasks: desktopicon

[Registry]
; Web pages can be opened with it, and stay with the browser; language packages are its own.
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".htm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\.argosmodel"; ValueType: string; ValueData: "BilingualReader.Package"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\BilingualReader.Package"; ValueType: string; ValueData: "Argos Translate language package"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\BilingualReader.Package\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
