"""The folder that `make package` makes: its recipe, and what it does where it has been made."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import botocore.session
import pytest

from benchmarks.sample_home import role_name
from tests.desktop.bundle import BUNDLE, COMMAND_LINE, TOP, why_no_bundle

RECIPE = TOP / "packaging" / "bundle" / "roleswitch.spec"

made = pytest.mark.skipif(bool(why_no_bundle()), reason=why_no_bundle())


# ---------------------------------------------------------------- the recipe


def in_the_recipe(name: str) -> set[str]:
    """The value of one of its constants."""
    for line in ast.parse(RECIPE.read_text()).body:
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name) and line.targets[0].id == name:
            value = ast.literal_eval(line.value)
            assert isinstance(value, set)
            return value
    raise AssertionError(f"the recipe has no {name}")


def words_in_calls(path: Path) -> set[str]:
    """Every text that is given to something that calls, or makes something that will."""
    words = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call):
            called = [node.func, *node.args[:1]] if ast.unparse(node.func) == "partial" else [node.func]
            if any(ast.unparse(each).rpartition(".")[2] in {"call", "_call", "called", "open"} for each in called):
                words |= {
                    arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                }
    return words


def test_a_bundle_knows_every_service_of_aws_that_is_called() -> None:
    services = set(botocore.session.get_session().get_available_services())
    called = set[str]()
    for path in (TOP / "roleswitch").rglob("*.py"):
        if "demo" not in path.parts:
            called |= words_in_calls(path) & services
    # Called by botocore itself, for the profiles of ~/.aws.
    of_profiles = {"signin", "sso", "sso-oidc", "sts"}
    assert in_the_recipe("AWS_SERVICES") == called | of_profiles


def test_a_bundle_is_told_of_every_part_of_qt_that_the_window_imports() -> None:
    imported = set[str]()
    for path in (TOP / "roleswitch" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [node.module] if isinstance(node, ast.ImportFrom) else []
            names += [each.name for each in node.names] if isinstance(node, ast.Import) else []
            imported |= {name.removeprefix("PySide6.Qt") for name in names if name and name.startswith("PySide6.Qt")}
    assert imported <= in_the_recipe("QT_LIBRARIES")


# ---------------------------------------------------------------- what is made


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """A home with a list of ten roles, and a session for the first one."""
    environ = os.environ | {
        "ROLESWITCH_HOME": str(tmp_path / "ours"),
        "AWS_CONFIG_FILE": str(tmp_path / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "credentials"),
        "SHELL": "/bin/bash",
    }
    subprocess.run([sys.executable, "-m", "benchmarks.sample_home", "10", "1"], cwd=TOP, env=environ, check=True)
    return environ


def run(environ: dict[str, str], *words: str, text: str = "") -> str:
    done = subprocess.run(
        [COMMAND_LINE, *words], env=environ, input=text, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@made
def test_the_command_line_of_a_bundle_answers_an_sdk(environ: dict[str, str]) -> None:
    answer = json.loads(run(environ, "credential-process", role_name(0)))
    assert answer["AccessKeyId"].startswith("ASIABENCH")


@made
def test_a_program_that_a_bundle_starts_has_the_environment_of_who_started_the_bundle(environ: dict[str, str]) -> None:
    environ["LD_LIBRARY_PATH"] = "/of/the/person"
    given = dict(line.partition("=")[::2] for line in run(environ, "exec", role_name(0), "--", "env").splitlines())
    added = given.keys() - environ.keys()
    assert {name for name in added if not name.startswith(("AWS_", "ROLESWITCH_"))} <= {"_"}
    assert given["LD_LIBRARY_PATH"] == "/of/the/person"


@made
def test_a_bundle_that_is_started_by_a_bundle_is_whole(environ: dict[str, str]) -> None:
    answer = run(environ, "exec", role_name(0), "--", str(COMMAND_LINE), "credential-process", role_name(0))
    assert json.loads(answer)["Version"] == 1


@made
def test_a_bundle_finds_its_resources(environ: dict[str, str]) -> None:
    # A shell is given its prompt where somebody can see it: on a terminal.
    person, terminal = os.openpty()
    with subprocess.Popen(
        [COMMAND_LINE, "shell", role_name(0)], env=environ, stdin=terminal, stdout=terminal, stderr=terminal
    ) as shell:
        os.close(terminal)
        os.write(person, b"tr '\\0' ' ' </proc/$$/cmdline; exit\n")
        shown = b""
        with suppress(OSError):  # how Linux says that nobody is left on the terminal
            while some := os.read(person, 4096):
                shown += some
        shell.wait(30)
    os.close(person)
    found = re.search(r"--rcfile (\S+)", shown.decode())
    assert found, shown
    assert Path(found[1]).is_relative_to(BUNDLE)
    assert Path(found[1]).read_text() == (TOP / "resources" / "shell" / "prompt.bash").read_text()


@made
def test_a_bundle_has_all_resources_but_pictures_and_what_translators_edit() -> None:
    ours = {path.relative_to(TOP / "resources") for path in (TOP / "resources").rglob("*") if path.is_file()}
    inside = BUNDLE / "_internal" / "roleswitch" / "resources"
    left_out = {path for path in ours if path.parts[0] == "pictures" or path.suffix == ".ts"}
    assert {path.relative_to(inside) for path in inside.rglob("*") if path.is_file()} == ours - left_out


@made
def test_a_bundle_without_a_demo_says_so_in_a_sentence(environ: dict[str, str]) -> None:
    done = subprocess.run([COMMAND_LINE, "demo"], env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "demo" in done.stderr


@made
def test_without_a_display_a_bundle_says_so_in_a_sentence(environ: dict[str, str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environ.pop(name, None)
    done = subprocess.run([COMMAND_LINE], env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "There is no display" in done.stderr
