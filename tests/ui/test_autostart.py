"""Starting at login: what each system is given to read, and how it is now."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.errors import RoleSwitchError
from roleswitch.ui.autostart import (
    LABEL,
    RUN_NAME,
    Autostart,
    DesktopEntry,
    LaunchAgent,
    RunKey,
    autostart,
    desktop_entry,
    exec_line,
    turned,
    window_command,
)
from tests.desktop.desktop import wait_for

COMMAND = ["/opt/Role Switch/roleswitch", "--hidden"]
HOSTILE = ["$HOME `id` \\role\"switch'", "--hidden", "a;b|c&d>e", "%f %", "ü *?#~", ""]


class Registry:
    """The Run key of a user, in memory."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {"OneDrive": "C:\\OneDrive.exe"}

    def value(self, name: str) -> str | None:
        return self.values.get(name)

    def put(self, name: str, value: str) -> None:
        self.values[name] = value

    def remove(self, name: str) -> None:
        del self.values[name]


@pytest.fixture(params=["linux", "macos", "windows"])
def system(request: pytest.FixtureRequest, tmp_path: Path) -> Autostart:
    made: dict[str, Autostart] = {
        "linux": DesktopEntry(tmp_path / "config" / "autostart", COMMAND),
        "macos": LaunchAgent(tmp_path / "Library" / "LaunchAgents", COMMAND),
        "windows": RunKey(Registry(), COMMAND),
    }
    return made[request.param]


def test_it_is_off_until_it_is_turned_on_and_after_it_is_turned_off(system: Autostart) -> None:
    assert not system.is_on()
    system.turn(False)
    for _ in range(2):
        system.turn(True)
        assert system.is_on()
    system.turn(False)
    assert not system.is_on()


# ------------------------------------------------------------ Linux


def test_the_desktop_entry_is_a_valid_one(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path, ["/opt/RoleSwitch/role switch", *HOSTILE])
    entry.turn(True)
    assert entry.path.name == "roleswitch.desktop"
    validator = shutil_which("desktop-file-validate")
    subprocess.run([validator, entry.path], check=True)


def shutil_which(program: str) -> str:
    found = next((Path(folder) / program for folder in os.get_exec_path() if (Path(folder) / program).exists()), None)
    if found is None:
        pytest.skip(f"{program} is not installed")
    return str(found)


def test_a_desktop_starts_just_that_command(tmp_path: Path) -> None:
    """GIO reads it as desktops do."""
    said = tmp_path / "said"
    program = tmp_path / HOSTILE[0]
    program.write_text(f'#!{sys.executable}\nimport sys\nopen({str(said)!r}, "w").write("\\0".join(sys.argv[1:]))\n')
    program.chmod(0o755)
    entry = DesktopEntry(tmp_path / "autostart", [str(program), *HOSTILE[1:]])
    entry.turn(True)
    subprocess.run([shutil_which("gio"), "launch", entry.path], check=True)
    assert wait_for(lambda: said.exists() and said.read_text().split("\0"), "the program") == HOSTILE[1:]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0\n\r\t", exclude_categories=["Cc"]))))
def test_quoting_loses_nothing(words: list[str]) -> None:
    assert read_back(exec_line(["/bin/x", *words])) == ["/bin/x", *words]


def read_back(value: str) -> Sequence[str]:
    """By the rules of the specification: first those of strings, then quotes, then field codes."""
    text = value.replace("\\\\", "\\")
    words = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', text)
    unquoted = (re.sub(r"\\(.)", r"\1", quoted) if quoted else plain for quoted, plain in words)
    return [word.replace("%%", "%") for word in unquoted]


@pytest.mark.parametrize(
    ("line", "is_on"),
    [
        ("", True),
        ("Hidden=true", False),
        ("Hidden = true", False),
        ("Hidden=false", True),
        ("X-GNOME-Autostart-enabled=false", False),
    ],
)
def test_what_the_tool_of_a_desktop_has_turned_off_is_off(line: str, is_on: bool, tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path, COMMAND)
    text = desktop_entry(COMMAND).replace("X-GNOME-Autostart-enabled=true\n", "")
    entry.path.write_text(f"{text}{line}\n")
    assert entry.is_on() is is_on
    entry.turn(True)
    assert entry.is_on()


def test_a_file_that_starts_nothing_is_off(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path, COMMAND)
    for content in (b"", b"\xff\xfe", b"Hidden"):
        entry.path.write_bytes(content)
        assert not entry.is_on()


def test_it_stands_where_the_desktop_of_this_person_looks(home: Path, tmp_path: Path) -> None:
    own, usual = autostart({"XDG_CONFIG_HOME": str(tmp_path)}, "linux"), autostart({}, "linux")
    relative = autostart({"XDG_CONFIG_HOME": "not/absolute"}, "linux")
    assert isinstance(own, DesktopEntry)
    assert isinstance(usual, DesktopEntry)
    assert isinstance(relative, DesktopEntry)
    assert own.path == tmp_path / "autostart" / "roleswitch.desktop"
    assert usual.path == relative.path == home / ".config" / "autostart" / "roleswitch.desktop"


# ------------------------------------------------------------ macOS and Windows


def test_launchd_is_told_to_run_it_at_login(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path, COMMAND)
    agent.turn(True)
    said = plistlib.loads((tmp_path / f"{LABEL}.plist").read_bytes())
    assert (said["Label"], said["ProgramArguments"], said["RunAtLoad"]) == (LABEL, COMMAND, True)
    (tmp_path / f"{LABEL}.plist").write_bytes(plistlib.dumps({**said, "Disabled": True}))
    assert not agent.is_on()
    (tmp_path / f"{LABEL}.plist").write_bytes(b"<plist>")
    assert not agent.is_on()


def test_windows_gets_a_command_line_and_keeps_what_others_have_there() -> None:
    registry = Registry()
    key = RunKey(registry, COMMAND)
    key.turn(True)
    assert registry.values == {"OneDrive": "C:\\OneDrive.exe", RUN_NAME: '"/opt/Role Switch/roleswitch" --hidden'}
    key.turn(False)
    assert registry.values == {"OneDrive": "C:\\OneDrive.exe"}


# ------------------------------------------------------------ what is started


def python_in(folder: Path, monkeypatch: pytest.MonkeyPatch, *beside: str, frozen: bool) -> None:
    for name in beside:
        (folder / name).touch()
    monkeypatch.setattr(sys, "executable", str(folder / beside[0]))
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)


def test_the_window_of_a_bundle_is_started_and_not_its_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python_in(tmp_path, monkeypatch, "roleswitch", "roleswitch-window", frozen=True)
    assert window_command("linux") == [str(tmp_path / "roleswitch-window")]


def test_on_windows_no_console_is_opened_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python_in(tmp_path, monkeypatch, "python.exe", "pythonw.exe", frozen=False)
    assert window_command("win32") == [str(tmp_path / "pythonw.exe"), "-m", "roleswitch"]
    python_in(tmp_path, monkeypatch, "roleswitch.exe", "roleswitch-window.exe", frozen=True)
    assert window_command("win32") == [str(tmp_path / "roleswitch-window.exe")]


def test_the_script_of_this_installation_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python_in(tmp_path, monkeypatch, "python", "roleswitch", frozen=False)
    assert window_command("linux") == [str(tmp_path / "roleswitch")]
    entry = autostart({"XDG_CONFIG_HOME": str(tmp_path)}, "linux")
    entry.turn(True)
    assert f"\nExec={tmp_path}/roleswitch --hidden\n" in (tmp_path / "autostart" / "roleswitch.desktop").read_text()


def test_a_folder_that_cannot_be_written_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "file"))
    (home / "file").touch()
    with pytest.raises(RoleSwitchError, match="Starting at login could not be changed"):
        turned(True)
