"""What a Linux desktop and its software centre are told of the program."""

from __future__ import annotations

import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from roleswitch import __version__

TOP = Path(__file__).parents[2]
LINUX = TOP / "resources" / "linux"
ENTRY = LINUX / "roleswitch.desktop"
METADATA = LINUX / "roleswitch.metainfo.xml"


def checked(*argv: str | Path) -> None:
    """Fails with what the validator says of it."""
    if not shutil.which(argv[0]):
        pytest.skip(f"this machine lacks {argv[0]}: packaging/setup-debian --test installs it")
    done = subprocess.run(argv, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def entry() -> ConfigParser:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(ENTRY.read_text())
    return parser


def test_the_desktop_entry_is_valid() -> None:
    checked("desktop-file-validate", "--no-hints", ENTRY)


def test_the_metadata_for_software_centres_is_valid() -> None:
    checked("appstreamcli", "validate", "--no-net", METADATA)


def test_the_desktop_entry_is_the_one_that_the_window_says_it_belongs_to() -> None:
    names = re.findall(r'setDesktopFileName\("(.+)"\)', (TOP / "roleswitch/ui/app.py").read_text())
    assert names == [ENTRY.stem] == [entry()["Desktop Entry"]["StartupWMClass"]]


def test_the_metadata_leads_to_the_desktop_entry_and_knows_this_version() -> None:
    text = METADATA.read_text()
    assert re.findall("<launchable .*>(.+)</launchable>", text) == [ENTRY.name]
    assert re.findall('<release version="(.+?)"', text)[0] == __version__


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_desktop_entry_speaks_every_language_of_the_window(language: str) -> None:
    sections = entry()
    for section, key in (
        ("Desktop Entry", "Comment"),
        ("Desktop Entry", "Keywords"),
        ("Desktop Action search", "Name"),
    ):
        assert sections[section][f"{key}[{language}]"] != sections[section][key]
