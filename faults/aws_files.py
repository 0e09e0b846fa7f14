"""Faults around ~/.aws: killed writers, readers in between, writers that know no locks, files as they really are."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import NamedTuple, Self

import botocore.exceptions
from botocore.configloader import raw_config_parse

from faults.aws_programs import AWS_CLI, OURS, WHOLE_FILE, Writer, program
from faults.fault import Fault, Outcome, Run
from roleswitch.delivery import aws_block, aws_default
from roleswitch.delivery.aws_block import Document, Kind
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import put_profile, remove_profile
from roleswitch.delivery.shared_files import SETTLE_SECONDS
from roleswitch.errors import AwsFileUnusable
from tests.delivery.aws_texts import Sections, people_text

FOREIGN = 200


# ---------------------------------------------------------------- the files, and who looks at them


def people_files(folder: Path, foreign: int = FOREIGN) -> AwsFiles:
    """As many profiles of other people in each file, written long ago."""
    folder.mkdir(parents=True, exist_ok=True)
    files = AwsFiles(config=folder / "config", credentials=folder / "credentials")
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
    """Whether the files are whole: every profile of other people as it was, and none of `writers` half a write."""

    files: AwsFiles
    foreign: tuple[Sections, Sections]

    @classmethod
    def of(cls, files: AwsFiles) -> Judge:
        return cls(files, (_others(read_by_botocore(files.credentials)), _others(read_by_botocore(files.config))))

    def keys_are_whole(self) -> bool:
        sections = read_by_botocore(self.files.credentials)
        return _others(sections) == self.foreign[0] and all(
            _is_one_write(section) for name, section in (sections or {}).items() if name.startswith("p-")
        )

    def are_whole(self) -> bool:
        return self.keys_are_whole() and _others(read_by_botocore(self.files.config)) == self.foreign[1]


def _others(sections: Sections | None) -> Sections:
    return {name: values for name, values in (sections or {}).items() if "other" in name}


def _is_one_write(section: Mapping[str, object]) -> bool:
    token, key = str(section.get("aws_session_token", "")), str(section.get("aws_access_key_id", ""))
    return set(token.split("-")) == {key.removeprefix("id")}


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
    within: int
    """How many kills found a write under way: a new file was there and not yet in its place."""
    most_strays: int
    """Beside one file."""
    left: int
    """After one more write, and a removal."""


def kill_writers(folder: Path, kills: int, chance: Random, writer: Writer = OURS) -> Killed:
    files = people_files(folder)
    judge = Judge.of(files)
    before = {path: path.read_bytes() for path in (files.credentials, files.config)}
    damaged = within = most = 0
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
            most = max([most, *there.values()])
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
    return Killed(damaged, within, most, len(strays(folder)))


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
        tried=f"{kills} kills, {ours.within} of them between the writing of a new file and its replacing the old one",
        lost=f"{ours.damaged} damaged; stray files beside each of the two: at most {ours.most_strays}, and {ours.left} "
        "after the next write",
        is_met=ours.damaged == 0 and ours.most_strays <= 1 and ours.left == 0 and (ours.within > 0 or run.share < 1),
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
    judge = Judge.of(files)
    reads = bad = 0
    with program(_TOLD + _FOR_SECONDS, folder, str(seconds), "until told", writer=writer) as child:
        assert child.stdin
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        began = time.monotonic()
        while (passed := time.monotonic() - began) < 6 * seconds and (passed < seconds or reads < least):
            reads += 1
            if reads % 2:
                bad += not judge.keys_are_whole()
            else:
                bad += _others(read_by_botocore(files.config)) != judge.foreign[1]
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


def ignored_locks(run: Run) -> Outcome:
    """Ours as fast as it can, and the real `aws configure set` beside it."""
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
    with program(_TOLD + _FOR_SECONDS, folder, "0", "until told") as child:
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
    ours = keys.get("p-r", {}).get("aws_access_key_id") == f"id{writes}"
    foreign = sum(f"other{n}" in keys and f"profile other{n}" in config for n in range(FOREIGN))
    return Outcome(
        tried=f"{updates} runs of `aws configure set` beside {writes} writes of ours",
        lost=f"{lost} of {updates} of its values, {0 if ours else 1} of ours, {FOREIGN - foreign} foreign profiles",
        is_met=lost == 0 and ours and foreign == FOREIGN and writes > 0,
    )


# ---------------------------------------------------------------- files as they really are

_FIRST = {"aws_access_key_id": "ASIAONE", "aws_secret_access_key": "x/+=%#;" * 6, "aws_session_token": "a=" * 200}
_SECOND = {**_FIRST, "aws_access_key_id": "ASIATWO", "aws_session_token": "b=" * 220}


class Edited(NamedTuple):
    """What an editor made of one file that AWS tools can read."""

    other_bytes: bool
    """Whether bytes that are not its own changed."""
    other_reading: bool
    """Whether botocore reads anything of somebody else's otherwise, or the file no more, or not what was to be put."""


Editor = Callable[[Kind, Path, Sections], Edited | None]
"""Puts a profile into the file, updates it, and removes it if it can; None where it refuses and nothing changed."""


def edit_by_ours(kind: Kind, path: Path, before: Sections) -> Edited | None:
    text = path.read_bytes().decode()
    document = Document(kind, path.name, text)
    try:
        put = aws_block.with_block(document, "r", "ours", _FIRST)
        updated = aws_block.with_block(replace(document, text=put), "r", "ours", _SECOND)
        removed = aws_block.without_block(replace(document, text=updated), "r")
    except AwsFileUnusable:
        return None
    reads = [_reads_as(kind, path, each, before, values) for each, values in ((put, _FIRST), (updated, _SECOND))]
    return Edited(not put.startswith(text) or not updated.startswith(text) or removed != text, not all(reads))


def edit_default_by_ours(kind: Kind, path: Path, before: Sections) -> Edited | None:
    """As the default profile, inside somebody's own section where there is one."""
    text = path.read_bytes().decode()
    document = Document(kind, path.name, text)
    try:
        put = aws_default.with_default(document, "r", _FIRST)
        assert put is not None
        removed = aws_default.without_default(replace(document, text=put))
    except AwsFileUnusable:
        return None
    path.write_bytes(put.encode())
    after = read_by_botocore(path)
    same = after is not None and all(
        after.get(name) == values for name, values in before.items() if not aws_block.is_profile(kind, name, "default")
    )
    found = next((after[name] for name in after or {} if after and aws_block.is_profile(kind, name, "default")), {})
    return Edited(removed != text, not same or not _FIRST.items() <= found.items())


def edit_by_the_aws_cli(kind: Kind, path: Path, before: Sections) -> Edited | None:
    # Late: only where others are run. It has no types.
    from awscli.customizations.configure.writer import ConfigFileWriter  # type: ignore[import-untyped]

    text = path.read_bytes()
    reads, starts = [], []
    for values in (_FIRST, _SECOND):
        ConfigFileWriter().update_config({"__section__": _section(kind), **values}, str(path))
        after = path.read_bytes()
        reads.append(_reads_as(kind, path, after.decode(), before, values))
        starts.append(after.startswith(text))
    return Edited(not all(starts), not all(reads))


def edit_by_configparser(kind: Kind, path: Path, before: Sections) -> Edited | None:
    text = path.read_bytes()
    reads, starts = [], []
    for values in (_FIRST, _SECOND):
        parser = configparser.ConfigParser(interpolation=None)
        try:
            parser.read(path, encoding="utf-8")
        except configparser.Error:
            return None
        parser[_section(kind)] = values
        with path.open("w", encoding="utf-8") as file:
            parser.write(file)
        after = path.read_bytes()
        reads.append(_reads_as(kind, path, after.decode(), before, values))
        starts.append(after.startswith(text))
    return Edited(not all(starts), not all(reads))


def _section(kind: Kind) -> str:
    return "profile ours" if kind is Kind.CONFIG else "ours"


def _reads_as(kind: Kind, path: Path, text: str, before: Sections, values: Mapping[str, str]) -> bool:
    path.write_bytes(text.encode())
    after = read_by_botocore(path)
    if after is None:
        return False
    ours = after.pop(_section(kind), None)
    return after == before and ours is not None and values.items() <= ours.items()


@dataclass
class Tally:
    files: int = 0
    refused: int = 0
    other_bytes: int = 0
    other_reading: int = 0

    def take(self, found: Edited | None) -> None:
        self.files += 1
        if found is None:
            self.refused += 1
        else:
            self.other_bytes += found.other_bytes
            self.other_reading += found.other_reading

    def __iadd__(self, more: Tally) -> Self:
        self.files += more.files
        self.refused += more.refused
        self.other_bytes += more.other_bytes
        self.other_reading += more.other_reading
        return self

    @property
    def damaged(self) -> int:
        return self.other_bytes + self.other_reading


@dataclass
class Tallies:
    """What became of so many files."""

    files: int = 0
    readable: int = 0
    """By AWS tools."""
    let_through: int = 0
    """Written to, though AWS tools cannot read them."""
    by_editor: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))

    def __iadd__(self, more: Tallies) -> Self:
        self.files += more.files
        self.readable += more.readable
        self.let_through += more.let_through
        for name, tally in more.by_editor.items():
            self.by_editor[name] += tally
        return self


class Part(NamedTuple):
    """Of all files, so that every processor has its own."""

    folder: Path
    files: int
    seed: int
    beside_others: bool


FILES_OF_A_PART = 2500
OURS_EDITOR, DEFAULT_EDITOR = "ours", "ours, as the default profile"
EDITORS: dict[str, Editor] = {OURS_EDITOR: edit_by_ours, DEFAULT_EDITOR: edit_default_by_ours}
OTHER_EDITORS: dict[str, Editor] = {
    "configparser, as awsume and logsmith write": edit_by_configparser,
    AWS_CLI.name: edit_by_the_aws_cli,
}


def edit_files(part: Part) -> Tallies:
    part.folder.mkdir()
    path, chance = part.folder / "file", Random(part.seed)  # noqa: S311 - it makes texts, never a secret
    found = Tallies(files=part.files)
    for number in range(part.files):
        kind = chance.choice(list(Kind))
        content = people_text(kind, chance).encode()
        path.write_bytes(content)
        before = read_by_botocore(path)
        if before is None:
            found.let_through += edit_by_ours(kind, path, {}) is not None
            continue
        found.readable += 1
        # Of others a fifth tells enough.
        for name, edit in {**EDITORS, **(OTHER_EDITORS if part.beside_others and number % 5 == 0 else {})}.items():
            path.write_bytes(content)
            found.by_editor[name].take(edit(kind, path, before))
    return found


def realistic_files(run: Run) -> Outcome:
    files = run.times(20_000, at_least=200)
    starts = range(0, files, FILES_OF_A_PART)
    parts = [
        Part(run.folder / str(start), min(FILES_OF_A_PART, files - start), run.seed * 100 + number, run.beside_others)
        for number, start in enumerate(starts)
    ]
    found = Tallies()
    if len(parts) == 1:
        found += edit_files(parts[0])
    else:
        # Not forked: this process may have threads.
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
            for tallies in pool.map(edit_files, parts):
                found += tallies
    own, default = found.by_editor.pop(OURS_EDITOR), found.by_editor.pop(DEFAULT_EDITOR)
    unreadable = found.files - found.readable
    return Outcome(
        tried=f"{found.files} files, of which AWS tools can read {found.readable}",
        lost=f"{own.damaged} with a foreign byte or a foreign value changed, {own.refused} refused; as the default "
        f"profile {default.damaged} changed, {default.refused} refused; {found.let_through} written to of {unreadable} "
        "that AWS tools cannot read",
        is_met=own.damaged == 0 and own.refused == 0 and default.damaged == 0 and found.let_through == 0,
        others={
            name: f"foreign bytes changed in {tally.other_bytes} of {tally.files}, and what AWS tools read there "
            f"in {tally.other_reading}"
            for name, tally in found.by_editor.items()
        },
    )


def _on_unix() -> str:
    return "" if sys.platform != "win32" else "It kills and forks as Unix does."


FAULTS: tuple[Fault, ...] = (
    Fault(
        name="kill -9 while writing ~/.aws",
        how=f"at random moments of putting and removing a profile, beside {FOREIGN} foreign ones in each file",
        target="0 damaged, at most 1 stray file",
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
        how="`aws configure set` in a loop, beside ours as fast as it can",
        target="0 lost of 25",
        go=ignored_locks,
        needs=_on_unix,
    ),
    Fault(
        name="realistic files",
        how="generated as people and tools leave them: quoting, indenting, nesting, case, CRLF, comments, [DEFAULT], "
        "other tools' marks; a profile put, updated, removed",
        target="foreign bytes same in all; insert, update, remove gives back the bytes",
        go=realistic_files,
    ),
)
