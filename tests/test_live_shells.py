"""Live shells: what is open goes on when sessions end, and the profile that it uses lives as long as it should.

The AWS is ours, which refuses what has expired; its time and that of every program in the shell is moved, so nobody
waits for it (`ground.md`, libfaketime).
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.core.clock import AwsClock
from roleswitch.core.keychain import Keychain
from roleswitch.core.role import Deliver
from roleswitch.core.session import Terms, utc_now
from roleswitch.demo.strict_aws import StrictAws, StrictRole
from roleswitch.errors import SourceUnusable, TokenCodeRequired
from tests.conftest import Clock
from tests.delivery.pty_terminal import pty_terminal
from tests.fakes import HUB, KEY, MFA_SERIAL, PROD, ROLES, ROLES_FILE, USER, World, keyring_for_commands, world_at

TOP = Path(__file__).parents[1]
FAKETIME = next(iter(Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), None)
AWS = Path(sys.executable).with_name("aws")
ZSH = Path("/usr/bin/zsh")
LIFE = timedelta(hours=1)
BORN_OF = {"prod": "arn:aws:sts::482109375526:assumed-role/Admin/", "helper": "assumed-role/Deployer/"}

moves_time = pytest.mark.skipif(FAKETIME is None, reason="libfaketime is not installed")


@dataclass
class Moved:
    """A person's AWS at a time of its own; `environ` is what programs that live there have more."""

    folder: Path
    aws: StrictAws = field(init=False)
    by: timedelta = timedelta(0)

    def now(self) -> datetime:
        return utc_now() + self.by

    @property
    def environ(self) -> dict[str, str]:
        return {
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME_TIMESTAMP_FILE": str(self.folder / "time"),
            "FAKETIME_NO_CACHE": "1",
            # What waits goes by the first, and files are compared by their own times.
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
            # For the helper that an SDK starts.
            "PYTHONPATH": str(TOP),
        }

    def pass_time(self, by: timedelta) -> None:
        self.by += by
        new = self.folder / "time.new"
        new.write_text(f"+{self.by.total_seconds():.0f}")
        new.replace(self.folder / "time")  # in one piece: it is read at every look at a clock
        AwsClock().heard(self.now())

    def sessions(self) -> int:
        return sum(call.action == "AssumeRole" for call in self.aws.calls)


@pytest.fixture
def moved(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Moved]:
    moved = Moved(tmp_path)
    with keyring_for_commands(monkeypatch) as backend, StrictAws([USER], ROLES, clock=moved.now) as aws:
        moved.aws = aws
        moved.pass_time(timedelta(0))
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", aws.url)
        Path(files.roles_file()).write_text(ROLES_FILE)
        Keychain(backend, limit_seconds=5).put("work", KEY)
        yield moved


@dataclass(frozen=True)
class Shell:
    process: subprocess.Popen[str]

    def says(self, command: str) -> str:
        """What the open shell prints of a command, in one line."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().rstrip("\n")


@contextmanager
def open_shell(moved: Moved, *how: str) -> Iterator[Shell]:
    """A bash that stays open, as `roleswitch exec` starts it."""
    command = [sys.executable, "-m", "roleswitch", "exec", *how, "--", "env", *map("=".join, moved.environ.items())]
    with subprocess.Popen(
        [*command, "bash"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=TOP
    ) as process:
        yield Shell(process)
        assert process.stdin is not None
        process.stdin.close()


WHO_BY_CLI = f"{shlex.quote(str(AWS))} sts get-caller-identity --query Arn --output text 2>&1 | tail -n 1"
STAYS_OPEN = (
    "import boto3, sys\n"
    "client = boto3.client('sts')\n"
    "for _ in sys.stdin: print(client.get_caller_identity()['Arn'], flush=True)\n"
)
OPEN_A_CLIENT = (
    f"coproc {shlex.quote(sys.executable)} -c {shlex.quote(STAYS_OPEN)}; ask() {{ echo >&${{COPROC[1]}}; "
    "read -r line <&${COPROC[0]}; echo $line; }; echo ready"
)


@moves_time
@pytest.mark.skipif(not AWS.exists(), reason="the AWS CLI is not installed beside this Python")
@pytest.mark.parametrize("how", [["--live", "prod"], ["helper"]], ids=["asked for", "as the role's profile is"])
def test_a_live_shell_outlives_three_ends_of_its_session(moved: Moved, how: list[str]) -> None:
    expected = BORN_OF[how[-1]]
    with open_shell(moved, *how) as shell:
        assert shell.says(OPEN_A_CLIENT) == "ready"
        for ended in range(4):
            if ended:
                moved.pass_time(LIFE * 1.1)
            # A program that is started anew, and one that stays open.
            assert expected in shell.says(WHO_BY_CLI)
            assert expected in shell.says("ask")
            assert moved.sessions() == ended + 1
        assert shell.says("echo ${AWS_ACCESS_KEY_ID-none} ${AWS_CREDENTIAL_EXPIRATION-none}") == "none none"


@moves_time
@pytest.mark.skipif(not AWS.exists(), reason="the AWS CLI is not installed beside this Python")
@pytest.mark.parametrize("how", [["prod"], ["--fixed", "helper"]])
def test_a_shell_with_keys_ends_with_its_session_and_says_when(moved: Moved, how: list[str]) -> None:
    with open_shell(moved, *how) as shell:
        assert BORN_OF[how[-1]] in shell.says(WHO_BY_CLI)
        end = datetime.fromisoformat(shell.says("echo $AWS_CREDENTIAL_EXPIRATION"))
        assert timedelta(minutes=59) < end - utc_now() <= LIFE
        moved.pass_time(LIFE * 1.1)
        assert "expired" in shell.says(WHO_BY_CLI)


@moves_time
@pytest.mark.skipif(not ZSH.exists(), reason="zsh is not installed")
def test_the_prompt_of_an_open_shell_counts_down(moved: Moved, home: Path) -> None:
    (home / ".zshrc").write_text("PROMPT='mine-> '\nunsetopt zle prompt_cr\n")
    # Not in bash, which has a getenv of its own that libfaketime calls too early.
    within = home / "zsh"
    settings = "".join(f"export {name}={shlex.quote(value)}\n" for name, value in moved.environ.items())
    within.write_text(f'#!/bin/sh\n{settings}exec {ZSH} "$@"\n')
    within.chmod(0o755)
    command = [sys.executable, "-m", "roleswitch", "shell", "prod"]
    environ = {**os.environ, "SHELL": str(within), "TERM": "xterm", "NO_COLOR": "1"}
    with pty_terminal(command, environ) as shell:
        assert "[Production " in shell.read_until("mine-> ")
        moved.pass_time(timedelta(minutes=20, seconds=30))
        assert "[Production 39m] mine-> " in shell.typed("true", "mine-> ")
        moved.pass_time(timedelta(hours=1))
        assert "[Production over] mine-> " in shell.typed("true", "mine-> ")


# How long the profile of live shells is there


@pytest.fixture
def clock() -> Clock:
    return Clock(utc_now())


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[World]:
    with world_at(home, monkeypatch, clock=clock) as running:
        yield running


def live(world: World) -> list[str]:
    """The lines of the profile that live shells of prod use."""
    text = world.config.read_text() if world.config.exists() else ""
    _, _, after = text.partition("[profile prod-live]\n")
    return after.partition("\n#")[0].splitlines()


PROFILE = ["credential_process = ", "region = eu-central-1"]


def is_there(world: World) -> bool:
    lines = live(world)
    assert not lines or (lines[0].startswith(PROFILE[0]) and lines[0].endswith("credential-process prod"))
    assert lines[1:] in ([], PROFILE[1:])
    return bool(lines)


def test_a_live_profile_begins_a_session_and_is_written_beside_the_roles_own(world: World) -> None:
    world.switch.assume("prod")
    credentials = world.credentials.read_bytes()
    role, profile = world.switch.live_profile("prod")
    assert (role.name, profile, world.assumed()) == ("prod", "prod-live", 1)
    assert is_there(world)
    assert world.credentials.read_bytes() == credentials
    assert world.switch.owned_roles() == ("prod",)


def test_a_role_whose_profile_asks_us_needs_no_second_one(world: World) -> None:
    _, profile = world.switch.live_profile("helper")
    assert profile == "helper"
    assert "[profile helper]" in world.config.read_text()
    assert "helper-live" not in world.config.read_text()


def test_what_takes_a_person_is_asked_for_before_the_profile_is_written(world: World) -> None:
    with pytest.raises(TokenCodeRequired):
        world.switch.live_profile("operator")
    assert not world.config.exists()
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    _, profile = world.switch.live_profile("operator", token_code="123456")
    assert profile == "operator-live"


def test_keys_that_only_the_callers_environment_has_cannot_be_live(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.config.parent.mkdir()
    world.config.write_text(f"[profile of-shell]\ncredential_source = Environment\nrole_arn = {PROD}\n")
    world.aws.put_role(StrictRole(HUB, ("arn:aws:iam::482109375526:role/team/Admin",)))
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", KEY.access_key_id)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", KEY.secret_access_key)
    hub = f'[roles.hub]\nrole_arn = "{HUB}"\nsource = "work"\n'
    source = '[sources.shell]\nkind = "profile"\nprofile = "of-shell"\n\n'
    world.write_list(ROLES_FILE.replace(hub, source + hub.replace('"work"', '"shell"')))
    with pytest.raises(SourceUnusable, match="--fixed"):
        world.switch.live_profile("hub")
    assert "live" not in world.config.read_text()


def test_it_outlives_renewals_and_the_end_of_a_session_and_goes_when_the_person_ends_it(
    world: World, clock: Clock
) -> None:
    world.config.parent.mkdir()
    world.config.write_text("[profile mine]\nregion = x")
    world.switch.assume("prod")
    world.switch.live_profile("prod")
    clock.advance(LIFE * 0.7)
    world.switch.renew("prod")
    assert is_there(world)
    clock.advance(LIFE * 2)
    world.switch.take_away_dead_keys("prod")
    assert is_there(world)
    assert not world.credentials.exists()
    assert world.switch.sweep() == ["prod"]
    assert is_there(world)
    world.switch.fresh_session("prod")  # as the profile asks for it
    assert is_there(world)
    assert not world.credentials.exists()
    assert world.switch.end("prod")
    assert world.config.read_text() == "[profile mine]\nregion = x"


def test_a_sweep_takes_dead_keys_away_and_leaves_what_asks_us(world: World, clock: Clock) -> None:
    world.switch.assume("prod")
    world.switch.live_profile("prod")
    clock.advance(LIFE * 2)
    assert world.switch.sweep() == ["prod"]
    assert not world.credentials.exists()
    assert is_there(world)
    assert world.switch.kept_sessions() == {}


def test_a_limit_outlives_the_sweep_as_it_does_for_a_profile_that_asks_us(world: World, clock: Clock) -> None:
    world.switch.assume("prod", Terms(read_only=True))
    world.switch.live_profile("prod")
    clock.advance(LIFE * 2)
    world.switch.sweep()
    assert not world.credentials.exists()
    assert world.switch.fresh_session("prod").terms.read_only
    assert not world.credentials.exists()


def test_it_stays_when_the_session_is_written_no_more_and_again(world: World) -> None:
    world.switch.assume("prod")
    world.switch.live_profile("prod")
    world.switch.role_edits.set_written("prod", False)
    assert is_there(world)
    assert not world.credentials.exists()
    world.switch.role_edits.set_written("prod", True)
    assert is_there(world)
    assert world.credentials.exists()


def test_an_edit_leaves_it_and_a_new_name_or_removal_takes_it(world: World) -> None:
    world.switch.assume("prod")
    world.switch.live_profile("prod")
    role = world.switch.roles.load().role("prod")
    world.switch.role_edits.save_role(replace(role, session_name="other", region="us-east-1"), "prod")
    assert live(world)
    world.switch.live_profile("prod")
    assert "region = us-east-1" in live(world)
    renamed = replace(role, name="production", profile="production")
    world.switch.role_edits.save_role(renamed, "prod")
    assert not live(world)
    world.switch.live_profile("production")
    assert "[profile production-live]" in world.config.read_text()
    world.switch.role_edits.remove_role("production")
    assert not world.config.exists()


def test_another_profile_name_leaves_open_shells_theirs(world: World) -> None:
    world.switch.assume("prod")
    world.switch.live_profile("prod")
    role = world.switch.roles.load().role("prod")
    world.switch.role_edits.save_role(replace(role, profile="work-prod"), "prod")
    assert is_there(world)
    assert world.switch.live_profile("prod")[1] == "prod-live"


def test_a_role_that_only_has_live_shells_has_no_profile_that_an_edit_would_have_to_move(world: World) -> None:
    world.switch.live_profile("hub")
    world.switch.end("hub")
    role = world.switch.roles.load().role("hub")
    world.switch.live_profile("hub")
    world.switch.sessions.forget("hub")
    world.switch.role_edits.save_role(replace(role, deliver=Deliver.CREDENTIAL_PROCESS), "hub")
    assert "[profile hub]" not in world.config.read_text()
    assert "[profile hub-live]" in world.config.read_text()
