; Inno Setup 6: a setup program of dist\roleswitch, for one person and without an administrator.
; make-package.ps1 calls it with /DVersion=. From its documentation; it has not been run yet.

[Setup]
AppId={{6E0B7B0D-7C3B-4B57-9B0C-6A4C2F1D8E35}
AppName=RoleSwitch
AppVersion={#Version}
AppPublisher=The maintainers of RoleSwitch
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
DefaultDirName={autopf}\RoleSwitch
DisableProgramGroupPage=yes
UninstallDisplayIcon={app}\roleswitch-window.exe
CloseApplications=yes
ChangesEnvironment=yes
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=RoleSwitch-{#Version}-setup

[InstallDelete]
; Of an older version: what is no longer in the bundle would still be found.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\roleswitch\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\RoleSwitch"; Filename: "{app}\roleswitch-window.exe"

[Registry]
; So that `roleswitch` is found in a new terminal.
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: IsNotInPath

[Run]
Filename: "{app}\roleswitch-window.exe"; Description: "{cm:LaunchProgram,RoleSwitch}"; Flags: nowait postinstall skipifsilent

[Code]
function PersonsPath(): String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Result) then
    Result := '';
end;

function IsNotInPath(): Boolean;
begin
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(PersonsPath()) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path: String;
begin
  if Step = usPostUninstall then
  begin
    Path := ';' + PersonsPath() + ';';
    if StringChangeEx(Path, ';' + ExpandConstant('{app}') + ';', ';', True) > 0 then
      RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Copy(Path, 2, Length(Path) - 2));
  end;
end;
