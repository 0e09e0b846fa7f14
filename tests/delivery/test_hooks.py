"""Hooks: real commands, what they find, and that none of them can cost anybody a session."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from roleswitch.core.role import Arn, Deliver, Role
from roleswitch.core.session import Session, Terms
from roleswitch.core.settings import Hooks
from roleswitch.delivery.hooks import HookRunner
from roleswitch.errors import HookFailed

PROD = Role(
    name="prod",
    arn=Arn("aws", "482109375526", "team/Admin"),
    display_name="Production",
    account_name="acme-prod",
    group="Platform",
    region="eu-central-1",
    source="work",
)
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
SESSION = Session(
    role="prod",
    role_arn=str(PROD.arn),
    assumed_role_arn="arn:aws:sts::482109375526:assumed-role/Admin/boaty",
    access_key_id="ASIAIOSFODNN7EXAMPLE",
    secret_access_key=SECRET,
    session_token="t" * 300,
    issued=NOW,
    expiration=NOW.replace(hour=13),
    region="eu-west-3",
    source="of the session",
    terms=Terms(reason="INC0012345"),
)


class Desk:
    """The runner, and what it tells."""

    def __init__(self, environ: Mapping[str, str], limit_seconds: float = 20) -> None:
        self.troubles: list[HookFailed] = []
        self.runner = HookRunner(environ, self.troubles.append, limit_seconds=limit_seconds)

    def before(self, *commands: tuple[str, ...]) -> None:
        self.runner.before("assume", PROD, Hooks(before_assume=commands))

    def after(self, *commands: tuple[str, ...]) -> None:
        self.runner.after("assume", PROD, SESSION, Hooks(after_assume=commands))

    def said(self) -> str:
        (trouble,) = self.troubles
        assert trouble.role == "prod"
        return str(trouble)


@pytest.fixture
def desk() -> Desk:
    return Desk(os.environ)


def python(code: str, *arguments: object) -> tuple[str, ...]:
    return (sys.executable, "-c", code, *map(str, arguments))


def noting(place: Path, word: str) -> tuple[str, ...]:
    return python("import sys; open(sys.argv[1], 'a').write(sys.argv[2])", place, word)


def telling(place: Path) -> tuple[str, ...]:
    return python("import json, os, sys; json.dump(dict(os.environ), open(sys.argv[1], 'w'))", place)


# When they run.


def test_what_comes_before_is_over_when_it_goes_on_and_in_order(desk: Desk, tmp_path: Path) -> None:
    desk.before(noting(tmp_path / "noted", "a"), noting(tmp_path / "noted", "b"), noting(tmp_path / "noted", "c"))
    assert (tmp_path / "noted").read_text() == "abc"
    assert desk.troubles == []


def test_nobody_waits_for_what_comes_after_and_it_keeps_its_order(desk: Desk, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    desk.after(python("import sys; open(sys.argv[1]).read()", gate), noting(tmp_path / "noted", "a"))
    desk.after(noting(tmp_path / "noted", "b"))
    assert not desk.runner.finish(0.01)
    assert not (tmp_path / "noted").exists()
    gate.write_text("go")
    assert desk.runner.finish()
    assert (tmp_path / "noted").read_text() == "ab"


def test_only_the_events_own_commands_are_run(desk: Desk, tmp_path: Path) -> None:
    hooks = Hooks(before_renew=(noting(tmp_path / "noted", "renew"),), after_end=(noting(tmp_path / "noted", "end"),))
    desk.runner.before("assume", PROD, hooks)
    desk.runner.after("renew", PROD, SESSION, hooks)
    assert desk.runner.finish()
    assert not (tmp_path / "noted").exists()
    desk.runner.after("end", PROD, None, hooks)
    desk.runner.finish()
    assert (tmp_path / "noted").read_text() == "end"


def test_there_is_nothing_to_wait_for_where_none_was_run(desk: Desk) -> None:
    assert desk.runner.finish(0)


def test_what_a_hook_assumes_runs_no_hooks(tmp_path: Path) -> None:
    desk = Desk({**os.environ, "ROLESWITCH_HOOK": "1"})
    desk.before(noting(tmp_path / "noted", "a"))
    desk.after(noting(tmp_path / "noted", "b"))
    assert desk.runner.finish()
    assert not (tmp_path / "noted").exists()


# What they find.

OF_THE_PERSON = {
    "PATH": os.environ["PATH"],
    "AWS_PROFILE": "mine",
    "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
    "AWS_REGION": "us-east-1",
    "AWS_CA_BUNDLE": "/etc/ca.pem",
    "ROLESWITCH_ASKING": "prod",
    "EDITOR": "vi",
}


def test_a_hook_before_finds_the_role_and_nobodys_keys(tmp_path: Path) -> None:
    Desk(OF_THE_PERSON).before(telling(tmp_path / "found"))
    found = json.loads((tmp_path / "found").read_text())
    assert {name: value for name, value in found.items() if name.startswith(("ROLESWITCH_", "AWS_", "EDITOR"))} == {
        "AWS_CA_BUNDLE": "/etc/ca.pem",
        "EDITOR": "vi",
        "ROLESWITCH_HOOK": "1",
        "ROLESWITCH_EVENT": "before-assume",
        "ROLESWITCH_ROLE": "prod",
        "ROLESWITCH_ROLE_ARN": "arn:aws:iam::482109375526:role/team/Admin",
        "ROLESWITCH_ACCOUNT_ID": "482109375526",
        "ROLESWITCH_ACCOUNT_NAME": "acme-prod",
        "ROLESWITCH_GROUP": "Platform",
        "ROLESWITCH_REGION": "eu-central-1",
        "ROLESWITCH_PROFILE": "prod",
        "ROLESWITCH_SOURCE": "work",
        "ROLESWITCH_REASON": "",
    }


def test_a_hook_after_finds_the_session_too(tmp_path: Path) -> None:
    desk = Desk(OF_THE_PERSON)
    desk.after(telling(tmp_path / "found"))
    assert desk.runner.finish()
    found = json.loads((tmp_path / "found").read_text())
    expected = {
        "AWS_ACCESS_KEY_ID": SESSION.access_key_id,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_SESSION_TOKEN": SESSION.session_token,
        "AWS_REGION": "eu-west-3",
        "ROLESWITCH_EVENT": "after-assume",
        "ROLESWITCH_REGION": "eu-west-3",
        "ROLESWITCH_SOURCE": "of the session",
        "ROLESWITCH_REASON": "INC0012345",
    }
    assert {name: found.get(name) for name in expected} == expected
    assert "AWS_PROFILE" not in found


def test_a_role_that_is_written_nowhere_has_no_profile_to_name(tmp_path: Path) -> None:
    role = Role(name="x", arn=PROD.arn, source="work", deliver=Deliver.NOTHING)
    desk = Desk(os.environ)
    desk.runner.after("end", role, None, Hooks(after_end=(telling(tmp_path / "found"),)))
    assert desk.runner.finish()
    found = json.loads((tmp_path / "found").read_text())
    assert found["ROLESWITCH_PROFILE"] == found["ROLESWITCH_REGION"] == ""
    assert "AWS_ACCESS_KEY_ID" not in found


def test_arguments_arrive_as_they_are_and_no_shell_reads_them(desk: Desk, tmp_path: Path) -> None:
    odd = "$HOME; `id` 'a' \"b\" *\n{role}"
    desk.before(noting(tmp_path / "noted", odd))
    assert (tmp_path / "noted").read_text() == odd


def test_a_hook_has_nothing_to_read_and_no_terminal(desk: Desk, tmp_path: Path) -> None:
    code = (
        "import os, sys\n"
        "assert sys.stdin.read() == ''\n"
        "try: os.open('/dev/tty', os.O_RDWR)\n"
        "except OSError: open(sys.argv[1], 'w').write('none')\n"
    )
    desk.before(python(code, tmp_path / "noted"))
    assert (tmp_path / "noted").read_text() == "none"


# What goes wrong.


def test_a_hook_that_fails_is_told_with_its_last_line_and_the_next_one_is_run(desk: Desk, tmp_path: Path) -> None:
    code = "import sys; print('one'); sys.stdout.flush(); sys.stderr.write('no such cluster\\n\\n'); sys.exit(3)"
    desk.before(python(code), noting(tmp_path / "noted", "a"))
    program = Path(sys.executable).name
    assert desk.said() == (f"{program}, which is run before assuming Production, ended with status 3: no such cluster")
    assert (tmp_path / "noted").exists()


def test_a_hook_after_that_fails_is_told_as_well(desk: Desk) -> None:
    desk.after(python("raise SystemExit(1)"))
    assert desk.runner.finish()
    assert desk.said().endswith("which is run after assuming Production, ended with status 1.")


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("no-such-program-at-all", "x"), "No such file or directory"),
        (("/",), "Permission denied"),
        (("a\0b",), "its name is odd"),
    ],
)
def test_a_hook_that_cannot_be_started_is_told(desk: Desk, command: tuple[str, ...], why: str) -> None:
    desk.before(command)
    assert desk.said().endswith(f"which is run before assuming Production, cannot be started: {why}.")


def test_a_hook_that_takes_too_long_is_ended_with_all_that_it_has_started(tmp_path: Path) -> None:
    """The pipe ends when the last one that writes to it does."""
    os.mkfifo(tmp_path / "pipe")
    reading = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    child = 'exec >"$0"; echo up; exec sleep 1000'
    hook = 'echo waiting; sh -c "$1" "$0" & wait'  # no Python, which takes long to start on a busy machine
    desk = Desk(os.environ, limit_seconds=2)
    desk.before(("sh", "-c", hook, str(tmp_path / "pipe"), child))
    os.set_blocking(reading, True)
    with os.fdopen(reading) as pipe:
        assert pipe.read() == "up\n"
    assert desk.said().endswith("did not end within 2 seconds and was stopped: waiting")


def test_a_hook_that_is_killed_is_told(desk: Desk) -> None:
    desk.before(python("import os, signal; os.kill(os.getpid(), signal.SIGKILL)"))
    assert desk.said().endswith("was ended by signal 9.")


def test_what_a_hook_leaves_running_is_not_waited_for_and_goes_on(desk: Desk, tmp_path: Path) -> None:
    for name in ("gate", "done"):
        os.mkfifo(tmp_path / name)
    child = (
        "import sys; open(sys.argv[1]).read(); print('still here', flush=True); "
        "print('still here', file=open(sys.argv[2], 'w'))"
    )
    code = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', *sys.argv[1:]]); sys.exit(4)"
    desk.before(python(code, child, tmp_path / "gate", tmp_path / "done"))
    assert desk.said().endswith("ended with status 4.")
    (tmp_path / "gate").write_text("go")
    assert (tmp_path / "done").read_text() == "still here\n"


def test_secrets_and_control_characters_of_a_hook_are_not_shown(desk: Desk) -> None:
    code = (
        "import os; key, token = os.environ['AWS_SECRET_ACCESS_KEY'], os.environ['AWS_SESSION_TOKEN']\n"
        "print(f'\\x1b[31mkey {key} \\u202eno\\x07 {token}'); raise SystemExit(1)"
    )
    desk.after(python(code))
    assert desk.runner.finish()
    assert desk.said().endswith("ended with status 1: key [removed] no [removed]")


def test_a_secret_that_is_cut_where_a_hook_says_much_is_not_shown_in_part(desk: Desk) -> None:
    code = (
        "import os; key = os.environ['AWS_SECRET_ACCESS_KEY']\n"
        "print('words ' * 1000 + key + ' ' * (4096 - 36), end=''); raise SystemExit(1)"
    )
    desk.after(python(code))
    assert desk.runner.finish()
    assert desk.said().endswith("ended with status 1.")


def test_of_a_hook_that_says_much_the_end_is_shown(desk: Desk) -> None:
    desk.before(python("import sys; sys.stdout.write('words ' * 5_000_000 + 'end'); sys.exit(1)"))
    said = desk.said().partition(": ")[2]
    assert said.startswith("…")
    assert said.endswith("words end")
    assert len(said) == 160


def test_a_program_with_an_odd_name_is_named_safely(desk: Desk) -> None:
    desk.before(("no\u202esuch\x1b[2J\nprogram",))
    assert desk.said().isprintable()
