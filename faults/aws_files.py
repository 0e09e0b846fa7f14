"""Faults around ~/.aws: killed writers, readers in between, many writers, and one that knows no locks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple

import botocore.exceptions
from botocore.configloader import raw_config_parse

from faults.aws_programs import (
    AWS_CLI,
    OURS,
    WHOLE_FILE,
    Writer,
    aws_files_in,
    backups_of,
    lost_backups,
    program,
    stray_backups,
)
from faults.fault import Fault, Outcome, Run
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import put_profile, remove_profile
from roleswitch.delivery.shared_files import SETTLE_SECONDS
from tests.delivery.aws_texts import Sections

FOREIGN = 200


# ---------------------------------------------------------------- the files, and who looks at them


def people_files(folder: Path, foreign: int = FOREIGN) -> AwsFiles:
    """As many profiles of other people in each file, written long ago."""
    folder.mkdir(parents=True, exist_ok=True)
    files = aws_files_in(folder)
    for path, word in ((files.config, "profile "), (files.credentials, "")):
        path.write_text("".join(f"# {n}\n[{word}other{n}]\nkey = 00{n}=%#\n\n" for n in range(foreign)))
        os.utime(path, (1, 1))
    return files


def read_by_botocore(path: Path) -> Sections | None:
    """None where it gives up the file."""
    try:
        found: Sections = raw_config_parse(str(path))
    except botocore.exceptions.ConfigParseError:
        return None
    return found


@dataclass(frozen=True)
class Judge:
    """Whether the files are whole: every profile of other people as it was, and none of `writers` half a write.

    `stays` is a profile that nobody removes: once it was seen in a file it has to be there.
    """

    files: AwsFiles
    foreign: tuple[Sections, Sections]
    stays: str = ""
    seen: set[Path] = field(default_factory=set)

    @classmethod
    def of(cls, files: AwsFiles, stays: str = "") -> Judge:
        foreign = _others(read_by_botocore(files.credentials)), _others(read_by_botocore(files.config))
        return cls(files, foreign, stays)

    def keys_are_whole(self) -> bool:
        sections = read_by_botocore(self.files.credentials)
        return self._is_whole(self.files.credentials, sections, self.foreign[0], "", _is_one_write)

    def config_is_whole(self) -> bool:
        sections = read_by_botocore(self.files.config)
        return self._is_whole(self.files.config, sections, self.foreign[1], "profile ", _has_its_region)

    def are_whole(self) -> bool:
        return self.keys_are_whole() and self.config_is_whole()

    def _is_whole(
        self,
        path: Path,
        sections: Sections | None,
        foreign: Sections,
        word: str,
        is_whole: Callable[[Mapping[str, object]], bool],
    ) -> bool:
        written = {name: section for name, section in (sections or {}).items() if name.startswith(f"{word}p-")}
        if self.stays and word + self.stays in written:
            self.seen.add(path)
        is_there = path not in self.seen or word + self.stays in written
        return _others(sections) == foreign and is_there and all(is_whole(section) for section in written.values())


def _others(sections: Sections | None) -> Sections:
    return {name: values for name, values in (sections or {}).items() if "other" in name}


def _is_one_write(section: Mapping[str, object]) -> bool:
    token, key = str(section.get("aws_session_token", "")), str(section.get("aws_access_key_id", ""))
    return key.startswith("id") and token.count("-") == 300 and set(token.split("-")) == {key.removeprefix("id")}


def _has_its_region(section: Mapping[str, object]) -> bool:
    return re.fullmatch(r"r\w+", str(section.get("region", ""))) is not None


def strays(folder: Path) -> list[str]:
    """What a write leaves beside the two files; lock files are always there."""
    return sorted(path.name for path in folder.iterdir() if path.name not in ("config", "credentials", *_LOCKS))


_LOCKS = ("config.roleswitch.lock", "credentials.roleswitch.lock")


# ---------------------------------------------------------------- killed while it writes

# How long a write takes is not the same on any two machines: a moment is told as a part of that.
_KILLED = """
def child_that(writes):
    child = os.fork()
    if child == 0:
        writes()
        os._exit(0)
    return child

def first():
    put("r", "first")

def on_and_on():
    for count in range(1_000_000):
        put("r", f"{os.getpid()}x{count}")
        if count % 3 == 2:
            remove("r")

def seconds_of_a_write():
    began = time.monotonic()
    os.waitpid(child_that(first), 0)
    remove("r")
    return time.monotonic() - began

one = max(0.002, min(seconds_of_a_write() for _ in range(3)) - float(sys.argv[2]))
for line in sys.stdin:
    child = child_that(on_and_on)
    time.sleep(float(line) * one)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    print("killed", flush=True)
"""


class Killed(NamedTuple):
    damaged: int
    """Of the two files, and of their backups."""
    within: int
    """How many kills found a write under way: a new file was there and not yet in its place."""
    most_strays: int
    """Beside one file, or among the backups."""
    left: int
    """After one more write, and a removal."""
    in_backups: int = 0
    """How many kills found a backup, or what we remember beside them, half-written."""


def kill_writers(folder: Path, kills: int, chance: Random, writer: Writer = OURS) -> Killed:
    files = people_files(folder)
    judge = Judge.of(files)
    before = {path: path.read_bytes() for path in (files.credentials, files.config)}
    damaged = within = most = in_backups = 0
    rests = 2 * SETTLE_SECONDS if writer.code.startswith(OURS.code) else 0  # after the write, and after the removal
    with program(_KILLED, folder, str(rests), writer=writer) as forker:
        assert forker.stdin
        assert forker.stdout
        for _ in range(kills):
            # Most in the first write, the others in those after it.
            moment = chance.uniform(0, 1) if chance.random() < 0.8 else chance.uniform(1, 5)
            print(moment, file=forker.stdin, flush=True)
            assert forker.stdout.readline() == "killed\n"
            there = Counter(name.split(".")[0] for name in strays(folder))
            within += bool(there)
            half = stray_backups(files.backups)
            in_backups += bool(half)
            most = max([most, len(half), *there.values()])
            damaged += bool(lost_backups(files))
            if not judge.are_whole():
                damaged += 1
                for path, content in before.items():
                    path.write_bytes(content)
                    os.utime(path, (1, 1))
        forker.stdin.close()
    if writer.code == OURS.code:
        put_profile(files, "r", "p-r", credentials={"aws_access_key_id": "x"}, config={"region": "x"})
        remove_profile(files, "r")
        damaged += {path: path.read_bytes() for path in before} != before
        damaged += not list(backups_of(folder).folder.glob("*.backup"))
    return Killed(damaged, within, most, len([*strays(folder), *stray_backups(files.backups)]), in_backups)


def kill_while_writing(run: Run) -> Outcome:
    kills = run.times(1000, at_least=20)
    ours = kill_writers(run.folder / "ours", kills, run.random())
    others: dict[str, str] = {}
    if run.beside_others:
        for writer in (AWS_CLI, WHOLE_FILE):
            fewer = run.times(300, at_least=20)
            found = kill_writers(run.folder / str(len(others)), fewer, run.random(), writer)
            others[writer.name] = f"{found.damaged} damaged of {fewer} kills"
    return Outcome(
        tried=f"{kills} kills, {ours.within} of them between the writing of a new file and its replacing the old one, "
        f"{ours.in_backups} while a backup was written",
        lost=f"{ours.damaged} damaged, backups too; stray files beside each of the two and among the backups: at most "
        f"{ours.most_strays}, and {ours.left} after the next write",
        is_met=ours.damaged == 0
        and ours.most_strays <= 1
        and ours.left == 0
        and (min(ours.within, ours.in_backups) > 0 or run.share < 1),
        others=others,
    )


# ---------------------------------------------------------------- read while it is written

_FOR_SECONDS = """
print("ready", flush=True)
deadline = time.monotonic() + float(sys.argv[2])
count = 0
while time.monotonic() < deadline or sys.argv[3] == "until told" and not told():
    count += 1
    put("r", count)
print(count, flush=True)
"""
_TOLD = """
import select
def told():
    return bool(select.select([sys.stdin], [], [], 0)[0])
"""


class ReadOn(NamedTuple):
    reads: int
    bad: int
    writes: int


def read_while_written(folder: Path, seconds: float, least: int, writer: Writer = OURS) -> ReadOn:
    """Both files, by turns, for as long and until `least` were read; six times as long at most."""
    files = people_files(folder, 50)
    judge = Judge.of(files, stays="p-r")
    reads = bad = 0
    with program(_TOLD + _FOR_SECONDS, folder, str(seconds), "until told", writer=writer) as child:
        assert child.stdin
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        began = time.monotonic()
        while (passed := time.monotonic() - began) < max(6 * seconds, 60) and (passed < seconds or reads < least):
            reads += 1
            bad += not (judge.keys_are_whole() if reads % 2 else judge.config_is_whole())
        child.stdin.close()
        writes = int(child.stdout.readline() or 0)
    return ReadOn(reads, bad, writes)


def read_in_between(run: Run) -> Outcome:
    seconds, least = max(0.5, 10 * run.share), run.times(2000, at_least=20)
    ours = read_while_written(run.folder / "ours", seconds, least)
    others: dict[str, str] = {}
    if run.beside_others:
        theirs = read_while_written(run.folder / "theirs", seconds, least, AWS_CLI)
        others[AWS_CLI.name] = f"{theirs.bad} bad of {theirs.reads}, {theirs.writes} writes"
    return Outcome(
        tried=f"{ours.reads} reads of both files beside {ours.writes} writes",
        lost=f"{ours.bad} bad",
        is_met=ours.bad == 0 and ours.reads >= least and ours.writes > 0,
        others=others,
    )


# ---------------------------------------------------------------- many writers

_UPDATES = """
print("ready", flush=True)
sys.stdin.readline()
for count in range(1, int(sys.argv[3]) + 1):
    put(sys.argv[2], count)
"""


class Written(NamedTuple):
    last_values: int
    foreign: int
    ended_well: int


def write_together(folder: Path, writers: int, updates: int, writer: Writer = OURS) -> Written:
    files = people_files(folder)
    children = [program(_UPDATES, folder, f"role{n}", str(updates), writer=writer) for n in range(writers)]
    for child in children:
        assert child.stdout
        child.stdout.readline()
    for child in children:
        assert child.stdin
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        child.communicate(timeout=300)
    keys, config = read_by_botocore(files.credentials) or {}, read_by_botocore(files.config) or {}
    last = sum(
        keys.get(f"p-role{n}", {}).get("aws_access_key_id") == f"id{updates}"
        and _is_one_write(keys[f"p-role{n}"])
        and config.get(f"profile p-role{n}", {}).get("region") == f"r{updates}"
        for n in range(writers)
    )
    there = sum(f"other{n}" in keys and f"profile other{n}" in config for n in range(FOREIGN))
    return Written(last, there, sum(child.returncode == 0 for child in children))


def many_writers(run: Run) -> Outcome:
    writers, updates = 8 if run.share > 0.1 else 4, run.times(25, at_least=3)
    ours = write_together(run.folder / "ours", writers, updates)
    others: dict[str, str] = {}
    if run.beside_others:
        theirs = write_together(run.folder / "theirs", writers, updates, AWS_CLI)
        others[AWS_CLI.name] = (
            f"{theirs.last_values} of {writers} last values, {theirs.foreign} of {FOREIGN} foreign profiles"
        )
    return Outcome(
        tried=f"{writers} processes, {updates} updates each",
        lost=f"{ours.last_values} of {writers} last values, {ours.foreign} of {FOREIGN} foreign profiles",
        is_met=ours == (writers, FOREIGN, writers),
        others=others,
    )


# ---------------------------------------------------------------- a writer that knows no locks


_A_ROLE_EACH = """
print("ready", flush=True)
count = 0
while not told():
    count += 1
    put(f"r{count}", count)
print(count, flush=True)
"""


def ignored_locks(run: Run) -> Outcome:
    """Ours as fast as it can, each time another role, and the real `aws configure set` beside it."""
    updates = run.times(25, at_least=2)
    folder = run.folder / "aws"
    files = people_files(folder)
    aws = Path(sys.executable).with_name("aws")
    environ = {
        **os.environ,
        "AWS_CONFIG_FILE": str(files.config),
        "AWS_SHARED_CREDENTIALS_FILE": str(files.credentials),
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    with program(_TOLD + _A_ROLE_EACH, folder) as child:
        assert child.stdin
        assert child.stdout
        child.stdout.readline()
        for number in range(updates):
            # It puts aws_ names of keys into the credentials file, and all others into the config file.
            key = f"k{number}" if number % 2 else "aws_secret_access_key"
            named = ["configure", "set", key, f"v{number}", "--profile", f"theirs{number}"]
            subprocess.run([aws, *named], env=environ, check=True, capture_output=True, timeout=60)
        child.stdin.close()
        writes = int(child.stdout.readline())
    keys, config = read_by_botocore(files.credentials) or {}, read_by_botocore(files.config) or {}
    lost = sum(
        f"v{number}" not in (keys.get(f"theirs{number}", {}) | config.get(f"profile theirs{number}", {})).values()
        for number in range(updates)
    )
    ours = sum(
        keys.get(f"p-r{n}", {}).get("aws_access_key_id") != f"id{n}"
        or not _is_one_write(keys[f"p-r{n}"])
        or config.get(f"profile p-r{n}", {}).get("region") != f"r{n}"
        for n in range(1, writes + 1)
    )
    foreign = sum(f"other{n}" in keys and f"profile other{n}" in config for n in range(FOREIGN))
    return Outcome(
        tried=f"{updates} runs of `aws configure set` beside {writes} writes of ours, each of another role",
        lost=f"{lost} of {updates} of its values, {ours} of {writes} of ours, {FOREIGN - foreign} foreign profiles",
        is_met=lost == 0 and ours == 0 and foreign == FOREIGN and writes > 0,
    )


def _on_unix() -> str:
    return "" if sys.platform != "win32" else "It kills and forks as Unix does."


FAULTS: tuple[Fault, ...] = (
    Fault(
        name="kill -9 while writing ~/.aws",
        how=f"at random moments of putting and removing a profile, beside {FOREIGN} foreign ones in each file",
        target="0 damaged, at most 1 stray file beside each and among the backups, 0 after the next write",
        go=kill_while_writing,
        needs=_on_unix,
    ),
    Fault(
        name="reading while writing, 10 s",
        how="botocore reads both files for 10 s while they are written",
        target="0 bad of 2000 or more",
        go=read_in_between,
        needs=_on_unix,
    ),
    Fault(
        name="8 writers × 25 updates",
        how="8 processes write 25 updates each into the same files",
        target="8 of 8 last values, all foreign profiles there",
        go=many_writers,
    ),
    Fault(
        name="a writer that ignores locks",
        how="`aws configure set` in a loop, beside ours as fast as it can, which writes another role each time",
        target="0 lost of 25, 0 of ours",
        go=ignored_locks,
        needs=_on_unix,
    ),
)
