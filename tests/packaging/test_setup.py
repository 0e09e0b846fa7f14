"""`make run` and `make test` on a machine where nothing is ready: what is pinned, and what the set-up would do."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TOP = Path(__file__).parents[2]


def constraints() -> dict[str, str]:
    lines = (TOP / "packaging/constraints.txt").read_text().splitlines()
    pins = (line.split("==") for line in lines if not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pins}


def dependencies() -> list[Requirement]:
    project = tomllib.loads((TOP / "pyproject.toml").read_text())
    extras = chain.from_iterable(project["project"]["optional-dependencies"].values())
    texts = [*project["build-system"]["requires"], *project["project"]["dependencies"], *extras]
    return [Requirement(text) for text in texts if not text.startswith("roleswitch")]


def test_every_line_of_the_constraints_is_a_version_and_names_no_place() -> None:
    for line in (TOP / "packaging/constraints.txt").read_text().splitlines()[1:]:
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", line)


@pytest.mark.parametrize("dependency", dependencies(), ids=str)
def test_a_dependency_has_a_pinned_version_that_fits(dependency: Requirement) -> None:
    assert constraints()[canonicalize_name(dependency.name)] in dependency.specifier


def test_what_is_installed_is_what_is_pinned() -> None:
    installed = {canonicalize_name(each.name): each.version for each in metadata.distributions()}
    pinned = constraints()
    assert {name: version for name, version in installed.items() if pinned.get(name, version) != version} == {}


def test_this_pyside_gives_back_no_reference_to_none_that_it_did_not_take(qtbot: QtBot) -> None:
    """PySide6 6.12.0 does on Python 3.11, and aborts when none is left."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100


class Machine:
    """A machine on which `packaging/setup-debian` runs: `bin` is all of its programs, and `calls` what was called."""

    TOOLS = ("sh", "env", "sed", "tr", "mktemp", "rm", "tail", "uname", "cat", "basename", "readlink")

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "bin"
        self.calls = folder / "calls"
        self.bin.mkdir()
        self.calls.touch()
        for tool in self.TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool, path="/usr/bin:/bin") or tool)

    def has(self, program: str, script: str) -> Machine:
        path = self.bin / program
        path.write_text(f'#!/bin/sh\necho "{program} $*" >>{self.calls}\n{script}\n')
        path.chmod(0o755)
        return self

    def set_up(self, *options: str) -> str:
        """What the set-up prints."""
        argv = [str(TOP / "packaging/setup-debian"), *options]
        environ = {"PATH": str(self.bin), "TMPDIR": str(self.bin.parent)}
        done = subprocess.run(argv, env=environ, capture_output=True, text=True, check=True, timeout=20)
        return done.stdout + done.stderr

    def called(self, program: str) -> list[str]:
        return [line for line in self.calls.read_text().splitlines() if line.startswith(program)]


@pytest.fixture
def debian(tmp_path: Path) -> Machine:
    """Debian 13, where libglib2.0-0 has another name, with dbus, and with libgl1 removed but its settings kept."""
    known = (
        "installed dbus ",
        "installed libglib2.0-0t64 libglib2.0-0 (= 2.84.4)",
        "installed libegl1 ",
        "config-files libgl1 ",
    )
    listing = "\n".join(known)
    return Machine(tmp_path).has("dpkg-query", f"cat <<'.'\n{listing}\n.").has("apt-get", "")


def test_root_gets_only_the_packages_that_are_missing(debian: Machine) -> None:
    assert "Installing system packages" in debian.has("id", "echo 0").set_up()
    update, install = debian.called("apt-get")
    assert update == "apt-get update"
    assert install.startswith("apt-get install --yes --no-install-recommends")
    assert {"libgl1", "libxcb-cursor0"} <= set(install.split())
    assert not {"libglib2.0-0", "libegl1", "xvfb"} & set(install.split())


def test_what_the_desktop_tests_drive_is_installed_only_for_them(debian: Machine) -> None:
    debian.has("id", "echo 0").set_up("--test")
    packages = set(debian.called("apt-get install")[0].split())
    assert {"xvfb", "openbox", "gnome-keyring", "xterm", "libgl1"} <= packages
    assert "dbus" not in packages


def test_sudo_is_used_where_it_asks_for_no_password(debian: Machine) -> None:
    debian.has("id", "echo 1000").has("sudo", 'shift; "$@"').set_up()
    assert "sudo -n env apt-get update" in debian.called("sudo")
    assert len(debian.called("apt-get")) == 2


@pytest.mark.parametrize("sudo", ["exit 1", None], ids=["sudo asks for a password", "no sudo"])
def test_without_the_right_to_install_one_command_is_printed_and_nothing_is_done(
    debian: Machine, sudo: str | None
) -> None:
    debian.has("id", "echo 1000")
    if sudo:
        debian.has("sudo", sudo)
    said = debian.set_up()
    (command,) = (line.strip() for line in said.splitlines() if line.startswith("  "))
    assert command.startswith("sudo sh -c 'apt-get update && apt-get install")
    assert "libxcb-cursor0" in command
    assert debian.called("apt-get") == []


def test_a_failed_installation_is_told_with_its_reason_and_does_not_stop(debian: Machine) -> None:
    debian.has("id", "echo 0").has("apt-get", "echo 'E: no network' >&2; exit 100")
    said = debian.set_up()
    assert "E: no network" in said
    assert "going on without them" in said


def test_a_machine_that_has_everything_calls_no_installer(debian: Machine) -> None:
    debian.has("id", "echo 0").set_up()
    installed = debian.called("apt-get install")[0].partition("300 ")[2].split()
    debian.calls.write_text("")
    debian.has("dpkg-query", "\n".join(f"echo installed {each}" for each in [*installed, "libglib2.0-0", "libegl1"]))
    assert debian.set_up() == ""
    assert debian.called("apt-get") == []


def test_a_python_without_ensurepip_gets_the_package_that_has_it(debian: Machine) -> None:
    debian.has("id", "echo 0").has("python3.11", "case $2 in *ensurepip) exit 1 ;; *) echo python3.11-venv ;; esac")
    debian.set_up("--venv", "python3.11")
    assert "python3.11-venv" in debian.called("apt-get install")[0].split()


def test_a_python_that_has_ensurepip_gets_nothing(debian: Machine) -> None:
    debian.has("id", "echo 0").has("python3.11", "exit 0").set_up("--venv", "python3.11")
    assert "venv" not in debian.called("apt-get install")[0]


def test_a_bundle_of_the_systems_python_takes_its_shared_library(debian: Machine) -> None:
    debian.has("id", "echo 0").set_up("--package", "/usr/bin/python3.99")
    packages = set(debian.called("apt-get install")[0].split())
    assert {"libpython3.99", "binutils", "dpkg-dev"} <= packages


def test_a_version_managers_python_brings_its_own_library(debian: Machine) -> None:
    debian.has("id", "echo 0").set_up("--package", "/somewhere/bin/python3.11")
    packages = set(debian.called("apt-get install")[0].split())
    assert "binutils" in packages
    assert not any(name.startswith("libpython") for name in packages)


def test_another_distribution_is_told_what_is_needed_and_goes_on(tmp_path: Path) -> None:
    assert "libxcb-cursor0" in Machine(tmp_path).set_up()


def make(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    path = {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    argv = ["make", "--no-print-directory", *words]
    return subprocess.run(argv, cwd=TOP, env=path | environ, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_make_run_opens_the_demo_where_there_is_a_display(display: str) -> None:
    plan = make("--dry-run", "run", **{display: ":7"}).stdout
    assert plan.endswith(".venv/bin/roleswitch demo\n")


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS always has a display")
def test_make_run_goes_through_the_main_job_where_there_is_no_display() -> None:
    plan = make("--dry-run", "run").stdout
    assert plan.endswith(".venv/bin/python -m tests.desktop.main_job\n")
    assert "setup-debian --test" in plan


def test_make_alone_says_what_it_can_do() -> None:
    assert [line.split()[1] for line in make().stdout.splitlines()][:3] == ["run", "demo", "test"]


def test_a_python_that_is_too_old_is_refused_in_a_sentence(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    refused = make("--dry-run", "--always-make", f"PYTHON={old}", ".venv/installed")
    assert refused.returncode != 0
    assert "RoleSwitch needs Python 3.11 or later" in refused.stderr
