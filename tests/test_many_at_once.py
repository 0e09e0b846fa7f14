"""Many processes that want the same session at once: one call to STS, and the same answer for all."""

from __future__ import annotations

import fcntl
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from roleswitch import files, one_for_many
from roleswitch.core.session import utc_now
from roleswitch.demo.strict_aws import Fault, Manner
from roleswitch.switch import Switch
from tests.desktop.desktop import wait_for
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


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="who waits is read from /proc")
def test_who_comes_while_another_is_at_work_takes_what_that_one_keeps_and_calls_nobody(world: World) -> None:
    with turn_of("helper"):
        (waiting,) = all_at_once(1)
        wait_for(lambda: any("-asking" in name for name in open_files(waiting.pid)), "who waits")
        world.switch.fresh_session("helper")
        (answer,) = answers([waiting])
    assert json.loads(answer)["AccessKeyId"] == kept_key(world.switch)
    assert world.assumed() == 1


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="who is stopped is read from /proc")
def test_nobody_waits_for_a_process_that_was_stopped(world: World) -> None:
    holding = (
        "from tests.test_many_at_once import turn_of; import time\n"
        "with turn_of('helper'): print(flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", holding], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        os.kill(holder.pid, signal.SIGSTOP)
        assert one_for_many.answer_of_another("helper", lambda role: None) is None
        holder.kill()
    assert one_for_many.waited_seconds < one_for_many.MOST_SECONDS / 2


@pytest.mark.parametrize("variable", ["ROLESWITCH_ASKING", "ROLESWITCH_HOOK"])
def test_what_is_asked_for_on_the_way_does_not_wait_for_who_waits_for_it(
    world: World, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, "helper")
    with turn_of("helper"):
        assert one_for_many.answer_of_another("helper", lambda role: b"not looked at") is None


@pytest.mark.parametrize("link", [os.symlink, os.link], ids=["symbolic", "hard"])
def test_a_link_in_place_of_the_turn_is_left_alone(
    world: World, tmp_path: Path, link: Callable[[Path, str], None]
) -> None:
    mine = tmp_path / "mine"
    mine.write_text("as it was")
    world.switch.fresh_session("helper")  # makes the folder
    link(mine, f"{files.session_file('helper')}-asking")
    assert one_for_many.answer_of_another("helper", lambda role: None) is None
    assert mine.read_text() == "as it was"


def test_a_full_disk_costs_nobody_an_answer(world: World, home: Path) -> None:
    world.switch.fresh_session("helper")
    limited = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0));"
        "from roleswitch import one_for_many;"
        "sys.exit(one_for_many.answer_of_another('helper', lambda role: None) is not None)"
    )
    ended = subprocess.run([sys.executable, "-c", limited], stderr=subprocess.PIPE, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_nobody_waits_where_each_process_has_a_session_of_its_own(world: World) -> None:
    world.switch.fresh_session("helper")
    path = Path(files.session_file("helper"))
    head, rest = path.read_bytes().split(b"\n", 1)
    path.write_bytes(b" ".join([*head.split()[:2], b"never"]) + b"\n" + rest)
    with turn_of("helper"):
        assert one_for_many.answer_of_another("helper", lambda role: b"of another") is None


def test_the_turn_is_given_back_with_the_answer(world: World) -> None:
    world.switch.fresh_session("helper")
    assert one_for_many.answer_of_another("helper", lambda role: None) is None
    one_for_many.give_turn_back()
    with turn_of("helper"):
        pass


@contextmanager
def turn_of(role: str) -> Iterator[None]:
    """As the one process has it that goes the long way for all."""
    path = Path(f"{files.session_file(role)}-asking")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
        turn.write(str(os.getpid()))
        turn.flush()
        yield


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
    return not sockets.isdisjoint(open_files(pid))


def open_files(pid: int) -> set[str]:
    """What a process has open, as /proc names it."""
    found = set()
    for name in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):  # closed meanwhile
            found.add(str(name.readlink()))
    return found
