"""Hooks of commands: they have ended when the command has, and one that fails is told and changes nothing."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.cli.commands import finished
from tests.fakes import ROLES_FILE, SESSION_ARN, World


def with_hooks(world: World, **hooks: list[str]) -> None:
    lines = "".join(f"{event} = {json.dumps(command)}\n" for event, command in hooks.items())
    world.write_list(f"{ROLES_FILE}\n[hooks]\n{lines}")


def noting(path: Path) -> list[str]:
    """A hook that writes down which event it was told of, for which role, and whether it has the session."""
    write = 'f\'{e["ROLESWITCH_EVENT"]} {e["ROLESWITCH_ROLE"]} {"AWS_SESSION_TOKEN" in e}\\n\''
    return [sys.executable, "-c", f"import os; e = os.environ; open({str(path)!r}, 'a').write({write})"]


def test_what_is_to_be_run_has_run_when_the_command_ends(world: World, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    hook = noting(notes)
    with_hooks(world, before_assume=hook, after_assume=hook, before_end=hook, after_end=hook)
    assert finished("assume", "prod").status == 0
    assert notes.read_text() == "before-assume prod False\nafter-assume prod True\n"
    assert finished("end", "prod").status == 0
    assert notes.read_text().splitlines()[2:] == ["before-end prod False", "after-end prod False"]


def test_what_comes_after_assuming_is_over_before_a_command_takes_our_place(world: World, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    with_hooks(world, after_assume=noting(notes))
    said = finished("exec", "prod", "--", "cat", str(notes))
    assert said.out == "after-assume prod True\n"


def test_nothing_is_run_before_a_code_is_there(world: World, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    with_hooks(world, before_assume=noting(notes))
    assert finished("assume", "operator").status == 3
    assert not notes.exists()


def test_a_session_that_is_there_runs_nothing(world: World, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    assert finished("assume", "prod").status == 0
    with_hooks(world, before_assume=noting(notes), before_renew=noting(notes))
    assert finished("whoami", "prod").out == f"{SESSION_ARN}\n"
    assert not notes.exists()


@pytest.mark.parametrize("event", ["before_assume", "after_assume"])
def test_a_hook_that_fails_is_told_and_the_session_is_there(world: World, event: str) -> None:
    with_hooks(world, **{event: [sys.executable, "-c", "import sys; sys.exit('no such cluster')"]})
    said = finished("assume", "prod")
    assert said.status == 0
    assert "no such cluster" in said.err
    assert world.switch.kept_sessions()["prod"].assumed_role_arn == SESSION_ARN
