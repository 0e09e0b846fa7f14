"""Many programs that want one session: how often STS is asked, and what becomes of them without the one that asks."""

from __future__ import annotations

import os
import selectors
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from faults.at_once import HELPER, STS_SECONDS, OverloadedSts, credentials_at_once, printed_by, start_at_once
from faults.fault import Fault, Outcome, Run, wait_until
from faults.home import person
from roleswitch.demo import strict_aws
from roleswitch.demo.strict_aws import Manner
from tests.fakes import LONG, USER, World


def fifty_at_once(run: Run) -> Outcome:
    count = run.times(50, at_least=8)
    with person(run.folder) as (world, patch), OverloadedSts(world.aws, seconds=STS_SECONDS) as sts:
        patch.setenv("AWS_ENDPOINT_URL_STS", sts.url)
        keys = credentials_at_once(count)
        calls = world.assumed()
        others = _aws_cli_at_once(world, count) if run.beside_others else {}
    unanswered = keys.count("")
    is_met = calls == 1 and not unanswered and len(set(keys)) == 1
    return Outcome(
        f"{count} processes, none with a session",
        f"{calls} AssumeRole, {unanswered} without an answer",
        is_met,
        others,
    )


# Up to where the AWS CLI looks for credentials: what it has loaded, each of so many processes has.
_LOADED = """
import json, os, sys
from argparse import Namespace
from awscli.clidriver import create_clidriver
session = create_clidriver().session
session.set_config_variable("profile", "helper")
session.emit("session-initialized", session=session, parsed_args=Namespace(command="sts"))
session.create_client("sts", region_name="eu-west-1", aws_access_key_id="-", aws_secret_access_key="-").close()
waiting, go = os.pipe()
children = []
for _ in range(int(sys.argv[1])):
    child = os.fork()
    if child == 0:
        os.close(go)
        os.read(waiting, 1)
        os.write(1, session.get_credentials().get_frozen_credentials().access_key.encode() + b"\\n")
        os._exit(0)
    children.append(child)
os.close(go)
for child in children:
    os.waitpid(child, 0)
"""


def _aws_cli_at_once(world: World, count: int) -> dict[str, str]:
    """The same of a profile with a role_arn, with nothing in its cache: how often the AWS CLI asks STS.

    Its own processes come to that over many seconds where there are few processors, and the last find what the first
    has cached. Those that have loaded all they need, as programs that run for long have, do not.
    """
    world.config.parent.mkdir(exist_ok=True)
    world.config.write_text(
        f"[profile base]\nregion = eu-west-1\n[profile helper]\nrole_arn = {LONG}\nsource_profile = base\n"
        "region = eu-west-1\n"
    )
    world.credentials.write_text(
        f"[base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
    )
    aws = str(Path(sys.executable).with_name("aws"))
    version = subprocess.run([aws, "--version"], capture_output=True, text=True, check=True).stdout.split()[0]
    name = f"AWS CLI {version.removeprefix('aws-cli/')}"
    cache = world.home / ".aws" / "cli" / "cache"
    assert not cache.exists()
    before = world.assumed()
    # Each asks who it is: version 1 has no command that prints credentials.
    documents = printed_by(start_at_once(count, (aws, "sts", "get-caller-identity", "--profile", "helper")), 300)
    answered = sum(":assumed-role/Deployer/" in document.get("Arn", "") for document in documents)
    calls = world.assumed() - before
    shutil.rmtree(cache)  # it is there, or these kept their sessions elsewhere
    loaded = subprocess.run(
        [sys.executable, "-c", _LOADED, str(count)], capture_output=True, text=True, check=True, timeout=120
    )
    return {
        name: f"{calls} AssumeRole, {count - answered} without an answer",
        f"{name} that has loaded its code": f"{world.assumed() - before - calls} AssumeRole, "
        f"{count - len(loaded.stdout.split())} without an answer",
    }


# ---------------------------------------------------------------- the holder of the lock

LOCK_BOUND = 10.0
"""Seconds within which the next one has to have an answer."""


def lock_holder(run: Run) -> Outcome:
    """The process that calls STS is killed, or stopped, while others wait for what it gets."""
    kills, stops, others = run.times(20), round(6 * run.share), run.times(7, at_least=3)
    numbers = run.random()
    waits: dict[str, list[float]] = {"killed": [], "stopped": []}
    lost = 0
    with person(run.folder) as (world, _):
        for number in range(kills + stops):
            how = "killed" if number < kills else "stopped"
            # They wait for long, or have just begun to. After 8 s the holder would ask STS once more.
            waited_before = numbers.uniform(0, 0.5 if how == "killed" else 5)
            seconds, answered = _without_its_holder(world, how, others, waited_before)
            waits[how].append(seconds)
            lost += others - answered
    longest = {how: max(seconds, default=0.0) for how, seconds in waits.items()}
    told = [f"{longest['killed']:.1f} s after a kill"]
    told += [f"{longest['stopped']:.1f} s after a stop"] if stops else []
    return Outcome(
        f"{kills} killed, {stops} stopped, {others} waiting each time",
        f"{lost} without an answer; the next one had it at most {', '.join(told)}",
        lost == 0 and max(longest.values()) <= LOCK_BOUND,
    )


def _without_its_holder(world: World, how: str, others: int, waited_before: float) -> tuple[float, int]:
    """Seconds from the signal to the first answer, and how many of the others had one."""
    world.switch.end("helper")
    before = len(world.aws.calls)
    world.aws.fail(1, strict_aws.Fault(manner=Manner.HANG))
    (holder,) = start_at_once(1, HELPER)
    try:
        world.aws.wait_for_calls(before + 1, 60)
        waiting = start_at_once(others, HELPER)
        wait_until(lambda: all(map(_waits_for_another, waiting)), 20)
        time.sleep(waited_before)
        assert len(world.aws.calls) == before + 1, "another one asked STS"
        assert all(process.poll() is None for process in waiting), "not all of them wait"
        os.kill(holder.pid, signal.SIGKILL if how == "killed" else signal.SIGSTOP)
        began = time.monotonic()
        first: list[float] = []
        watcher = threading.Thread(target=_note_first, args=(waiting, first))
        watcher.start()
        documents = printed_by(waiting, 60)
        watcher.join()
    finally:
        holder.kill()
        holder.communicate()
        world.aws.release()
    return (first[0] if first else float("inf")) - began, sum("AccessKeyId" in document for document in documents)


def _waits_for_another(helper: subprocess.Popen[bytes]) -> bool:
    """Whether it has come to where it waits for its turn (roleswitch/one_for_many.py)."""
    links = Path(f"/proc/{helper.pid}/fd").iterdir()
    with suppress(FileNotFoundError):  # closed meanwhile
        return any(link.readlink().name.endswith(".session-asking") for link in links)
    return False


def _needs_proc() -> str:
    return "" if Path("/proc/self/fd").is_dir() else "Whether a process waits for another is seen in /proc, of Linux."


def _note_first(processes: Sequence[subprocess.Popen[bytes]], moments: list[float]) -> None:
    """When the first of them closes what it prints to: it has its answer then."""
    with selectors.DefaultSelector() as selector:
        for process in processes:
            assert process.stdout is not None
            selector.register(process.stdout, selectors.EVENT_READ)
        if selector.select(60):
            moments.append(time.monotonic())


FAULTS = (
    Fault(
        "50 programs want one session",
        f"processes of credential_process at once, STS takes {STS_SECONDS * 1000:.0f} ms",
        "1 AssumeRole, all answered alike",
        fifty_at_once,
    ),
    Fault(
        "the program that asks STS for all is killed, or stopped",
        "SIGKILL and SIGSTOP while STS hangs and 7 others are seen to wait for their turn",
        f"the next one takes over, within {LOCK_BOUND:.0f} s",
        lock_holder,
        _needs_proc,
    ),
)
