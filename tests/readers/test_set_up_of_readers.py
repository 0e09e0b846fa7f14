"""What `make test` installs of the programs that read our profiles, and how it goes on where it cannot."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.packaging.test_setup import TOP, Machine, make

JAVASCRIPT = TOP / "tests/readers/javascript"


@pytest.fixture
def debian(tmp_path: Path) -> Machine:
    return Machine(tmp_path).has("dpkg-query", "").has("apt-get", "").has("id", "echo 0")


def test_debian_s_node_is_installed_where_there_is_none(debian: Machine) -> None:
    debian.set_up("--readers")
    assert {"awscli", "nodejs", "npm"} <= set(debian.called("apt-get install")[0].split())


def test_a_node_from_elsewhere_stays_what_it_is(debian: Machine) -> None:
    debian.has("node", "").set_up("--readers")
    packages = set(debian.called("apt-get install")[0].split())
    assert "awscli" in packages
    assert not {"nodejs", "npm"} & packages


def test_every_package_of_the_javascript_sdk_is_pinned_and_no_registry_is_named() -> None:
    text = (JAVASCRIPT / "package-lock.json").read_text()
    packages = json.loads(text)["packages"]
    wanted = packages.pop("")["dependencies"]
    assert wanted == json.loads((JAVASCRIPT / "package.json").read_text())["dependencies"]
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all(package["integrity"].startswith("sha512-") for package in packages.values())
    assert "resolved" not in text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the JavaScript SDK is to be installed; on this machine's path is nothing but what make needs."""
    folder = tmp_path / "javascript"
    folder.mkdir()
    (folder / "package-lock.json").touch()
    return folder


def install(folder: Path, machine: Machine) -> str:
    """What is said."""
    for tool in ("make", "touch"):
        (machine.bin / tool).symlink_to(shutil.which(tool) or tool)
    done = make(f"javascript={folder}/node_modules", f"{folder}/node_modules/installed", PATH=str(machine.bin))
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_javascript_sdk_is_installed_by_npm_once(tmp_path: Path, folder: Path) -> None:
    machine = Machine(tmp_path).has("npm", "/bin/mkdir node_modules")
    assert "Installing the AWS SDK for JavaScript" in install(folder, machine)
    assert (folder / "node_modules" / "installed").exists()
    assert [call.split()[:2] for call in machine.called("npm")] == [["npm", "ci"]]


def test_without_a_package_registry_make_goes_on_and_tries_again_next_time(tmp_path: Path, folder: Path) -> None:
    assert "Going on without it" in install(folder, Machine(tmp_path).has("npm", "exit 1"))
    assert not (folder / "node_modules" / "installed").exists()


def test_without_npm_make_goes_on_and_says_nothing_of_it(tmp_path: Path, folder: Path) -> None:
    assert "JavaScript" not in install(folder, Machine(tmp_path))
