# Makes dist\roleswitch and, where Inno Setup is installed, dist\RoleSwitch-VERSION-setup.exe.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\make-package.ps1 [-Python py]
#
# What `make package` does elsewhere. From the documentation of PyInstaller and Inno Setup; it has not been run yet.
# To sign: signtool sign /fd SHA256 /tr TIMESTAMP-SERVER /td SHA256 both programs before, and the setup after.
param([string] $Python = "python")

$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$env:PIP_CONSTRAINT = "packaging\constraints.txt"
$env:PIP_BUILD_CONSTRAINT = "packaging\constraints.txt"
$env:PYTHONHASHSEED = "0"

function Invoke-Program {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE) { throw "$($args[0]) ended with $LASTEXITCODE" }
}

Remove-Item -Recurse -Force dist -ErrorAction Ignore
Invoke-Program $Python -m venv --clear build\bundle
$own = "build\bundle\Scripts\python.exe"
Invoke-Program $own -m pip install --quiet --upgrade pip
Invoke-Program $own -m pip install --quiet ".[package]"
Invoke-Program $own -m pip wheel --quiet --no-deps --wheel-dir dist .
$wheel = (Get-ChildItem dist\*.whl).FullName
Invoke-Program $own -m pip install --quiet --no-deps --force-reinstall $wheel
# Not `python -m PyInstaller`: that finds the source tree in the folder it is started in, and not the wheel.
Invoke-Program build\bundle\Scripts\pyinstaller.exe --noconfirm --log-level ERROR --distpath dist `
    --workpath build\pyinstaller packaging\bundle\roleswitch.spec

$compiler = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
if (Test-Path $compiler) {
    $version = (Get-Item $wheel).Name.Split("-")[1]
    Invoke-Program $compiler "/DVersion=$version" packaging\windows\roleswitch.iss
} else {
    Write-Output "Inno Setup 6 is not installed: there is no setup program, only dist\roleswitch."
}
