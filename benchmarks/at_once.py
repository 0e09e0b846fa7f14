"""One, 50 and 500 programs that want one session at the same moment, where there is none and where there is one."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.answers import ROLE, write_profiles
from benchmarks.bench import Effort
from benchmarks.comparison import PROGRAM, AtOnce, Found, LeftOut
from benchmarks.others import aws_cli_1
from faults.at_once import HELPER, STS_SECONDS, OverloadedSts, printed_by, start_at_once
from faults.home import person
from tests.fakes import World

FILES_EACH = 4
"""That a process costs the one that waits for its answer."""
SECONDS = 120.0
"""For all of them; what has no answer then has failed."""


def measure(folder: Path, effort: Effort) -> Iterator[Found]:
    files = FILES_EACH * max(count for count, _ in effort.at_once)
    with (
        person(folder) as (world, patch),
        OverloadedSts(world.aws, seconds=STS_SECONDS) as sts,
        many_files(files),
    ):
        patch.setenv("AWS_ENDPOINT_URL_STS", sts.url)

        def forget() -> None:
            world.switch.end(ROLE)

        yield from _both(world, PROGRAM, HELPER, effort.at_once, forget)
        aws = aws_cli_1()
        if isinstance(aws, LeftOut):
            yield aws
            return
        write_profiles(world)
        cache = world.home / ".aws" / "cli" / "cache"

        def empty_cache() -> None:
            for path in cache.glob("*.json"):
                path.unlink()

        # It says whose credentials it has found, and asks for them where it has none: no other call is made.
        command = (aws.path, "configure", "list", "--profile", ROLE)
        yield from _both(world, f"{aws.name}: aws configure list", command, effort.others_at_once, empty_cache)
    most = max(count for count, _ in effort.at_once)
    if most > max(count for count, _ in effort.others_at_once):
        yield LeftOut(
            f"{most} processes of {aws.name} at once",
            "Each computes half a second: on a few cores that is minutes, and what 50 do shows how it grows.",
        )


def _both(
    world: World, program: str, command: Sequence[str], how_many: Sequence[tuple[int, int]], forget: Callable[[], None]
) -> Iterator[AtOnce]:
    for is_cold in (True, False):
        for count, times in how_many:
            seconds, calls, failed = [], 0, 0
            for _ in range(times):
                if is_cold:
                    forget()
                before = world.assumed()
                began = time.monotonic()
                processes = start_at_once(count, command)
                printed_by(processes, SECONDS)
                seconds.append(time.monotonic() - began)
                calls = max(calls, world.assumed() - before)
                failed = max(failed, sum(process.returncode != 0 for process in processes))
            yield AtOnce(program, count, is_cold, median(seconds), calls, failed)


@contextmanager
def many_files(more: int) -> Iterator[None]:
    """Lets this process have that many more open files, where the system does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = max(soft, 1024 + more)
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
