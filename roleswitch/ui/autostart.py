"""Whether the desktop starts RoleSwitch when its user signs in: what each system keeps of that, read and written.

Nothing of it is kept twice: a person may turn it off with a tool of their desktop as well.
"""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol
from xml.parsers.expat import ExpatError

from roleswitch import files
from roleswitch.delivery.terminal import roleswitch_command
from roleswitch.errors import NextStep, RoleSwitchError
from roleswitch.texts import tr

LABEL = "example.roleswitch.RoleSwitch"
"""As in resources/linux; macOS wants a name that nobody else has."""
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
"""Programs named there are started when their user signs in ("Run and RunOnce Registry Keys", Microsoft Learn)."""
RUN_NAME = "RoleSwitch"


class Autostart(Protocol):
    def is_on(self) -> bool: ...

    def turn(self, on: bool) -> None:
        """Raises OSError."""


def autostart(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Autostart:
    """Of this person on this system."""
    command = [*window_command(platform), "--hidden"]
    if sys.platform == "win32":
        return RunKey(_OfUser(), command)
    if platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    said = environ.get("XDG_CONFIG_HOME", "")
    config = Path(said) if Path(said).is_absolute() else Path.home() / ".config"
    return DesktopEntry(config / "autostart", command)


def turned(on: bool) -> bool:
    """Turn it on or off here; how it is now. Raises RoleSwitchError."""
    here = autostart()
    try:
        here.turn(on)
    except OSError as error:
        raise RoleSwitchError(
            tr("Starting at login could not be changed: {error}.", error=error),
            next_steps=[NextStep(tr("Change it with the tool of your desktop."))],
        ) from error
    return here.is_on()


def window_command(platform: str = sys.platform) -> list[str]:
    """What starts this same RoleSwitch's window, and on Windows no console beside it."""
    command = roleswitch_command()
    program = Path(command[0])
    suffix = ".exe" if platform == "win32" else ""
    if getattr(sys, "frozen", False):
        window = program.with_name(f"roleswitch-window{suffix}")
        return [str(window)] if window.exists() else command
    without_console = Path(sys.executable).with_name("pythonw.exe")
    if platform == "win32" and without_console.exists():
        return [str(without_console), "-m", "roleswitch"]
    return command


# ---------------------------------------------------------------- Linux


class DesktopEntry:
    """An entry in the folder of autostart entries (Desktop Application Autostart Specification 0.5)."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self.path = folder / "roleswitch.desktop"
        self._command = command

    def is_on(self) -> bool:
        try:
            lines = self.path.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        said = dict(re.split(r"\s*=\s*", line.strip(), maxsplit=1) for line in lines if "=" in line)
        # The second is what GNOME's and other desktops' own tools write to turn it off.
        is_off = said.get("Hidden") == "true" or said.get("X-GNOME-Autostart-enabled") == "false"
        return "Exec" in said and not is_off

    def turn(self, on: bool) -> None:
        if not on:
            self.path.unlink(missing_ok=True)
            return
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.write_private(self.path, desktop_entry(self._command).encode())


def desktop_entry(command: Sequence[str]) -> str:
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=RoleSwitch\n"
        f"Exec={exec_line(command)}\n"
        "Icon=roleswitch\n"
        "Terminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def exec_line(command: Sequence[str]) -> str:
    """The value of Exec, in its two layers of quoting (Desktop Entry Specification 1.5, "The Exec key")."""
    quoted = []
    for word in command:
        plain = word.replace("%", "%%")  # else a field code
        if not re.fullmatch(r"[\w@%+=:,./-]+", plain, re.ASCII):
            plain = '"' + re.sub(r'(["`$\\])', r"\\\1", plain) + '"'
        quoted.append(plain)
    value = " ".join(quoted).replace("\\", "\\\\")
    return value.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


# ---------------------------------------------------------------- macOS


class LaunchAgent:
    """A job of the user's in launchd, which reads its folder at login (launchd.plist(5))."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self.path = folder / f"{LABEL}.plist"
        self._command = command

    def is_on(self) -> bool:
        try:
            said = plistlib.loads(self.path.read_bytes())
        except (OSError, ExpatError, plistlib.InvalidFileException):
            return False
        return isinstance(said, dict) and bool(said.get("RunAtLoad")) and not said.get("Disabled")

    def turn(self, on: bool) -> None:
        if not on:
            self.path.unlink(missing_ok=True)
            return
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.write_private(self.path, launch_agent(self._command))


def launch_agent(command: Sequence[str]) -> bytes:
    return plistlib.dumps(
        {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            # What the person starts for themselves, and not a service that is slowed down.
            "ProcessType": "Interactive",
        }
    )


# ---------------------------------------------------------------- Windows


class Registry(Protocol):
    """The values of one key. Raises OSError."""

    def value(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...

    def remove(self, name: str) -> None: ...


class RunKey:
    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = command

    def is_on(self) -> bool:
        try:
            return bool(self._registry.value(RUN_NAME))
        except OSError:
            return False

    def turn(self, on: bool) -> None:
        if on:
            self._registry.put(RUN_NAME, subprocess.list2cmdline(self._command))
        elif self._registry.value(RUN_NAME) is not None:
            self._registry.remove(RUN_NAME)


if sys.platform == "win32":
    import winreg

    class _OfUser:
        def value(self, name: str) -> str | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                    return str(winreg.QueryValueEx(key, name)[0])
            except FileNotFoundError:
                return None

        def put(self, name: str, value: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

        def remove(self, name: str) -> None:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, name)
