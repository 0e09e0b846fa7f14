"""A profile written into ~/.aws with 500 profiles of other people: ours beside the ways of others."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.bench import Effort
from benchmarks.comparison import PROGRAM, Comparison, Found, LeftOut
from benchmarks.others import Program, aws_cli_1, aws_cli_2, without_network
from benchmarks.processes import Running, medians, milliseconds, run, running
from faults.aws_files import people_files, read_by_botocore
from faults.aws_programs import AWS_CLI, OURS, WHOLE_FILE
from faults.home import living_in
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.shared_files import SETTLE_SECONDS

PROFILES = 500
SECTION = "p-bench"
"""What `put` of `faults/aws_programs.py` calls the profile of the role `bench`."""

_FILES = """
import sys, time
from pathlib import Path
folder = Path(sys.argv[1])
def keys_of(count):
    return {"aws_access_key_id": f"id{count}", "aws_secret_access_key": "s" * 40, "aws_session_token": "t" * 800}
"""
_OTHERS_FILES = """
from types import SimpleNamespace
files = SimpleNamespace(config=folder / "config", credentials=folder / "credentials")
"""
# With the backups that the program keeps.
_OUR_FILES = """
from roleswitch.delivery.aws_backups import Backups
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import put_profile, remove_profile
files = AwsFiles(folder / "config", folder / "credentials", Backups.here())
"""
_ONCE = """
put("bench", 1)
"""
_ON_EACH_LINE = """
print("ready", flush=True)
for line in sys.stdin:
    began, computed = time.perf_counter(), time.process_time()
    put("bench", 1)
    print((time.perf_counter() - began) * 1e3, (time.process_time() - computed) * 1e3, flush=True)
"""


@dataclass(frozen=True)
class Way:
    """How a profile is written: `code` defines `put(role, count)`."""

    name: str
    code: str


WAYS = (
    Way(PROGRAM, _FILES + _OUR_FILES + OURS.code),
    Way(AWS_CLI.name, _FILES + _OTHERS_FILES + AWS_CLI.code),
    Way("configparser, as awsume and logsmith write", _FILES + _OTHERS_FILES + WHOLE_FILE.code),
)
CAUSE = (
    f"of ours, {SETTLE_SECONDS * 1000:.0f} ms is waiting for whoever read the files before us to have written them, "
    "and the rest waits for the disk, compares, keeps a copy of what was there and leaves every other byte alone; the "
    "others write over the file in place, without a lock, and `make faults` shows what that loses"
)


def measure(folder: Path, effort: Effort) -> Iterator[Found]:
    with living_in(folder):
        environ = without_network(os.environ)
        yield from _calls(folder, effort, environ)
        yield from _processes(folder, effort, environ)


class _Pair:
    """The two files with 500 profiles, as they are before each write."""

    def __init__(self, folder: Path) -> None:
        self.files: AwsFiles = people_files(folder, PROFILES)
        self.folder = folder
        self._before = {path: path.read_bytes() for path in (self.files.config, self.files.credentials)}

    def restore(self) -> None:
        """Written long ago: a file that was changed just now is waited for."""
        for path, content in self._before.items():
            path.write_bytes(content)
            os.utime(path, (1, 1))

    def must_hold_the_profile(self) -> None:
        sections = read_by_botocore(self.files.credentials) or {}
        assert SECTION in sections, f"no profile was written into {self.folder.name}"
        assert len(sections) == PROFILES + 1, f"{self.folder.name}: {len(sections)} profiles"


def _calls(folder: Path, effort: Effort, environ: Mapping[str, str]) -> Iterator[Found]:
    """In processes that stay, so that nothing but the call is measured."""
    computed: dict[str, list[float]] = {way.name: [] for way in WAYS}
    with ExitStack() as stack:

        def take(way: Way) -> Callable[[], float]:
            pair = _Pair(folder / f"call-{WAYS.index(way)}")
            argv = [sys.executable, "-c", way.code + _ON_EACH_LINE, str(pair.folder)]
            process: Running = stack.enter_context(running(argv, environ))
            process.line()

            def taken() -> float:
                pair.restore()
                process.tell("write")
                took, of_it = map(float, process.line().split())
                pair.must_hold_the_profile()
                computed[way.name].append(of_it)
                return took

            return taken

        took = medians({way.name: take(way) for way in WAYS}, effort.writes)
    ours, *others = WAYS
    yield Comparison(
        f"a session's profile written into two files of {PROFILES} profiles: the call",
        ours={ours.name: took[ours.name]},
        others={way.name: took[way.name] for way in others},
        cause=CAUSE,
    )
    yield Comparison(
        "of that, the time that the processor computes",
        ours={ours.name: median(computed[ours.name])},
        others={way.name: median(computed[way.name]) for way in others},
        cause="ours reads both files twice, to see whether somebody wrote meanwhile, and checks what it has made",
    )


def _processes(folder: Path, effort: Effort, environ: Mapping[str, str]) -> Iterator[Found]:
    takes: dict[str, Callable[[], float]] = {}
    missing: list[LeftOut] = []
    for number, way in enumerate(WAYS):
        # The AWS CLI has commands of its own for it.
        if way.code.endswith(AWS_CLI.code):
            continue
        pair = _Pair(folder / f"process-{number}")
        takes[way.name] = _one_process(pair, [sys.executable, "-c", way.code + _ONCE, str(pair.folder)], environ)
    for program in (aws_cli_1(), aws_cli_2()):
        if isinstance(program, LeftOut):
            missing.append(program)
            continue
        pair = _Pair(folder / program.name.replace(" ", "-"))
        takes[f"{program.name}: aws configure set, four times"] = _configure_set(program, pair, environ)
    took = medians(takes, effort.writes)
    yield Comparison(
        f"a session's profile written into two files of {PROFILES} profiles: the program",
        ours={PROGRAM: took.pop(PROGRAM)},
        others=took,
        cause=CAUSE,
    )
    yield from missing


def _one_process(pair: _Pair, argv: list[str], environ: Mapping[str, str]) -> Callable[[], float]:
    def taken() -> float:
        pair.restore()
        took = milliseconds(argv, environ)
        pair.must_hold_the_profile()
        return took

    return taken


def _configure_set(program: Program, pair: _Pair, environ: Mapping[str, str]) -> Callable[[], float]:
    """One value for each process, which is all it can."""
    values = {
        "aws_access_key_id": "id1",
        "aws_secret_access_key": "s" * 40,
        "aws_session_token": "t" * 800,
        "region": "eu-west-1",
    }
    there = {
        **environ,
        "AWS_CONFIG_FILE": str(pair.files.config),
        "AWS_SHARED_CREDENTIALS_FILE": str(pair.files.credentials),
    }

    def taken() -> float:
        pair.restore()
        took = 0.0
        for name, value in values.items():
            took += milliseconds([program.path, "configure", "set", name, value, "--profile", SECTION], there)
        pair.must_hold_the_profile()
        return took

    run([program.path, "--version"], there)
    return taken
