"""Many processes that want the same session at once: one call to STS, and the same answer for all."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from roleswitch.core.session import utc_now
from roleswitch.demo.strict_aws import Fault, Manner
from roleswitch.switch import Switch
from tests.fakes import World, keyring_for_commands, switch_with, world_at

MANY = 50
COMMAND = [sys.executable, "-m", "roleswitch", "credential-process", "helper"]


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with keyring_for_commands(monkeypatch) as backend, world_at(home, monkeypatch, backend=backend) as running:
        yield running


def all_at_once(count: int = MANY) -> list[subprocess.Popen[bytes]]:
    return [
        subprocess.Popen(COMMAND, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(count)
    ]


def answers(processes: list[subprocess.Popen[bytes]]) -> set[bytes]:
    """What they print; all have to end well."""
    ended = [(process.communicate(timeout=100), process.returncode) for process in processes]
    assert [(said[1], status) for said, status in ended if status] == []
    return {said[0] for said, _ in ended}


@pytest.mark.timeout(240)
def test_fifty_processes_that_want_a_stale_session_make_one_call_and_get_equal_answers(world: World) -> None:
    make_stale(world)
    (answer,) = answers(all_at_once())
    assert world.assumed() == 2  # the stale one, and one more
    assert json.loads(answer)["AccessKeyId"] == kept_key(world.switch)


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="who has a connection is read from /proc")
@pytest.mark.timeout(240)
def test_where_the_one_that_calls_is_killed_midway_the_next_takes_over(world: World) -> None:
    make_stale(world)
    world.aws.fail(1, Fault(manner=Manner.HANG))
    processes = all_at_once()
    world.aws.wait_for_calls(2, 60)
    (holder,) = [process for process in processes if is_calling(process.pid, world)]
    os.kill(holder.pid, signal.SIGKILL)
    holder.communicate()
    processes.remove(holder)
    (answer,) = answers(processes)
    assert world.assumed() == 3  # the stale one, the one that was killed, and one more
    assert json.loads(answer)["AccessKeyId"] == kept_key(world.switch)


def make_stale(world: World) -> None:
    """A session that was made 50 minutes ago, as its file tells it."""
    early = switch_with(world.backend)
    early.fresh_session("helper")
    kept = early.sessions.find("helper")
    assert kept is not None
    by = timedelta(minutes=50)
    session = replace(kept.session, issued=kept.session.issued - by, expiration=kept.session.expiration - by)
    early.sessions.keep(replace(kept, session=session), b"{}")
    assert session.is_alive(utc_now())


def kept_key(switch: Switch) -> str:
    return switch.kept_sessions()["helper"].access_key_id


def is_calling(pid: int, world: World) -> bool:
    """Whether a process has a connection to our AWS."""
    port = f":{int(world.aws.url.rsplit(':', 1)[1]):04X}"
    rows = [line.split() for line in Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()]
    sockets = {f"socket:[{row[9]}]" for row in rows if row[2].endswith(port) and row[3] == "01"}
    for name in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):  # closed meanwhile
            if str(name.readlink()) in sockets:
                return True
    return False
