"""Processes that are measured: how long each takes, the memory it holds, the time it computes."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import IO

ROOT = Path(__file__).parents[1]
SECONDS = 180.0
"""No process that is measured takes a tenth of it where nothing else runs."""


def milliseconds(argv: Sequence[str], environ: Mapping[str, str]) -> float:
    """From before the start of a process until after its end, its output read, as an SDK runs a credential_process."""
    begun = time.monotonic_ns()
    run(argv, environ)
    return (time.monotonic_ns() - begun) / 1e6


def run(argv: Sequence[str], environ: Mapping[str, str]) -> bytes:
    """What a process prints. Raises CalledProcessError, with what it printed as errors in a note."""
    try:
        return subprocess.run(argv, env=environ, cwd=ROOT, capture_output=True, check=True, timeout=SECONDS).stdout
    except subprocess.CalledProcessError as error:
        error.add_note(error.stderr.decode(errors="replace"))
        raise


def medians(takes: Mapping[str, Callable[[], float]], times: int) -> dict[str, float]:
    """The median of each of `takes`, run in turn, so that what else the machine does hits all alike.

    Each is run once before that: it compiles modules and fills the disk's cache.
    """
    for take in takes.values():
        take()
    taken: dict[str, list[float]] = {name: [] for name in takes}
    for _ in range(times):
        for name, take in takes.items():
            taken[name].append(take())
    return {name: median(all_of_one) for name, all_of_one in taken.items()}


class Running:
    """A process that stays, and prints lines."""

    def __init__(self, process: subprocess.Popen[bytes], lines: IO[bytes]) -> None:
        self.pid = process.pid
        self._process = process
        self._lines = lines

    def tell(self, line: str) -> None:
        """Give it a line to read."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()

    def line(self) -> str:
        """The next line that it prints. Raises EOFError where it has ended."""
        line = self._lines.readline()
        if not line:
            raise EOFError(f"{self._process.args!r} has ended")
        return line.decode().rstrip("\n")


@contextmanager
def running(argv: Sequence[str], environ: Mapping[str, str]) -> Iterator[Running]:
    with subprocess.Popen(argv, env=environ, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            yield Running(process, process.stdout)
        finally:
            process.kill()


def megabytes(pid: int) -> tuple[float, float]:
    """RSS and PSS of a process, in MB. PSS counts a page that n processes share as the nth part of it."""
    fields = dict(line.split()[:2] for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return float(fields["Rss:"]) / 1000 * 1.024, float(fields["Pss:"]) / 1000 * 1.024


def computed_seconds(pid: int) -> float:
    """The processor time of all threads of a process so far, in user and in system mode.

    The clock of that process, which tells nanoseconds; utime and stime of /proc tell hundredths, of which an idle
    program has a few in 20 s. The number is made as clock_getcpuclockid(3) of the GNU C library makes it.
    """
    return time.clock_gettime(~pid << 3 | 2)


def percent_of_a_core(pid: int, seconds: float) -> float:
    before = computed_seconds(pid)
    begun = time.monotonic()
    time.sleep(seconds)
    return (computed_seconds(pid) - before) / (time.monotonic() - begun) * 100
