"""Files of ~/.aws as they really are, and what our editor and others make of them."""

from __future__ import annotations

import configparser
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import NamedTuple, Self

from faults.aws_files import read_by_botocore
from faults.aws_people import ENCODINGS, PROFILE, REASONS, REASONS_OF_DEFAULT, TRAITS, people_file
from faults.aws_programs import AWS_CLI
from faults.fault import Fault, Outcome, Run
from roleswitch.delivery import aws_block, aws_default, aws_files
from roleswitch.delivery.aws_block import Document, Kind
from roleswitch.delivery.aws_documents import AwsFiles, document_of
from roleswitch.delivery.shared_files import SharedFile
from roleswitch.errors import AwsFileUnusable, ProfileNotOurs
from tests.delivery.aws_texts import Sections

_FIRST = {"aws_access_key_id": "ASIAONE", "aws_secret_access_key": "x/+=%#;" * 6, "aws_session_token": "a=" * 200}
_SECOND = {**_FIRST, "aws_access_key_id": "ASIATWO", "aws_session_token": "b=" * 220}


class Edited(NamedTuple):
    """What an editor made of one file."""

    other_bytes: bool
    """Whether bytes that are not its own changed."""
    other_reading: bool
    """Whether botocore reads anything of somebody else's otherwise, or the file no more."""
    not_there: bool
    """Whether botocore does not read what was to be put."""


Editor = Callable[[Kind, Path, bytes, Sections], Edited | str]
"""Puts a profile into the file, updates it, and removes it if it can; where it refuses, what it said. It is given the
file, its bytes as they are to be given back, and what botocore reads there."""


def _only(kind: Kind, path: Path) -> tuple[AwsFiles, Callable[[Mapping[str, str]], dict[Kind, Mapping[str, str]]]]:
    """The files, of which the other one is not there, and settings for this one."""
    none = path.with_name("none")
    files = AwsFiles(path, none) if kind is Kind.CONFIG else AwsFiles(none, path)
    return files, lambda values: {each: values if each is kind else {} for each in Kind}


def edit_by_ours(kind: Kind, path: Path, given_back: bytes, before: Sections) -> Edited | str:
    """By what `put_profile` decides; the other rows try what it does on a disk."""
    files, only = _only(kind, path)
    content = path.read_bytes()
    after: list[bytes] = []
    try:
        for values in (_FIRST, _SECOND):
            _, edits = aws_files._putting(files, "r", PROFILE, only(values), take_over=False)
            (edit,) = edits([after[-1] if after else content])
            after.append(edit.content or b"")
        removed = aws_block.without_block(_document(kind, path, after[-1]), "r")
        end = aws_block.line_end_of(aws_block.lines_of(after[-1].decode())).encode()
        # Somebody puts a section below ours meanwhile.
        below = b"[theirs below]" + end + b"region = x" + end
        all_but_ours = aws_block.without_block(_document(kind, path, after[-1] + below), "r")
    except (AwsFileUnusable, ProfileNotOurs) as refused:
        return str(refused)
    theirs = content + (end if content and not content.endswith((b"\n", b"\r")) else b"") + below
    gives_back = [(removed or "").encode(), (all_but_ours or "").encode()] == [content, theirs]
    reads = [_reading(kind, path, each, before, values) for each, values in zip(after, (_FIRST, _SECOND), strict=True)]
    return Edited(
        not all(each.startswith(content) for each in after) or not gives_back,
        not all(reading.others_are_same for reading in reads),
        not all(reading.is_there for reading in reads),
    )


def edit_default_by_ours(kind: Kind, path: Path, given_back: bytes, before: Sections) -> Edited | str:
    """As the default profile, inside somebody's own section where there is one, and in place of another role."""
    files, only = _only(kind, path)
    values = only(_FIRST)
    try:
        _, edits = aws_files._putting_default(files, "r", values[Kind.CREDENTIALS], values[Kind.CONFIG], None)
        (edit,) = edits([path.read_bytes()])
        put = edit.content or b""
        removed = aws_default.without_default(_document(kind, path, put))
    except (AwsFileUnusable, ProfileNotOurs) as refused:
        return str(refused)
    path.write_bytes(put)
    after = read_by_botocore(path)

    def is_default(name: str) -> bool:
        return aws_block.is_profile(kind, name, "default")

    others = [{name: found for name, found in each.items() if not is_default(name)} for each in (before, after or {})]
    found = next((found for name, found in (after or {}).items() if is_default(name)), {})
    return Edited(
        (removed or "").encode() != given_back,
        after is None or others[0] != others[1],
        not _FIRST.items() <= found.items(),
    )


def _document(kind: Kind, path: Path, content: bytes) -> Document:
    return document_of(kind, SharedFile.at(path), content)


def edit_by_the_aws_cli(kind: Kind, path: Path, given_back: bytes, before: Sections) -> Edited | str:
    # Late: only where others are run. It has no types.
    from awscli.customizations.configure.writer import ConfigFileWriter  # type: ignore[import-untyped]

    text = path.read_bytes()
    after: list[bytes] = []
    for values in (_FIRST, _SECOND):
        ConfigFileWriter().update_config({"__section__": _section(kind), **values}, str(path))
        after.append(path.read_bytes())
    return _edited(kind, path, text, after, before)


def edit_by_configparser(kind: Kind, path: Path, given_back: bytes, before: Sections) -> Edited | str:
    text = path.read_bytes()
    after: list[bytes] = []
    for values in (_FIRST, _SECOND):
        parser = configparser.ConfigParser(interpolation=None)
        try:
            parser.read(path, encoding="utf-8")
        except configparser.Error as error:
            return str(error)
        parser[_section(kind)] = values
        with path.open("w", encoding="utf-8") as file:
            parser.write(file)
        after.append(path.read_bytes())
    return _edited(kind, path, text, after, before)


def _edited(kind: Kind, path: Path, text: bytes, after: Sequence[bytes], before: Sections) -> Edited:
    reads = [_reading(kind, path, each, before, values) for each, values in zip(after, (_FIRST, _SECOND), strict=True)]
    return Edited(
        not all(each.startswith(text) for each in after),
        not all(reading.others_are_same for reading in reads),
        not all(reading.is_there for reading in reads),
    )


def _section(kind: Kind) -> str:
    return f"profile {PROFILE}" if kind is Kind.CONFIG else PROFILE


class _Reading(NamedTuple):
    others_are_same: bool
    is_there: bool


def _reading(kind: Kind, path: Path, content: bytes, before: Sections, values: Mapping[str, str]) -> _Reading:
    path.write_bytes(content)
    after = read_by_botocore(path)
    ours = (after or {}).pop(_section(kind), {})
    return _Reading(after == before, values.items() <= ours.items())


@dataclass
class Tally:
    """What one editor made of so many files."""

    files: int = 0
    written: int = 0
    other_bytes: int = 0
    other_reading: int = 0
    not_there: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    """As was right, by the reason."""
    wrongly_refused: list[str] = field(default_factory=list)
    """What could have been written, or had to be refused with another reason: what was said."""
    let_through: int = 0
    """Written, though it had to be refused."""

    def take(self, found: Edited | str, reasons: Sequence[str]) -> None:
        """`reasons` are words of the refusals that are right; none where it is to be written."""
        self.files += 1
        if isinstance(found, str):
            if said := next((reason for reason in reasons if reason in found), ""):
                self.refused[said] += 1
            else:
                self.wrongly_refused.append(found)
        elif reasons:
            self.let_through += 1
        else:
            self.written += 1
            self.other_bytes += found.other_bytes
            self.other_reading += found.other_reading
            self.not_there += found.not_there

    def __iadd__(self, more: Tally) -> Self:
        self.files += more.files
        self.written += more.written
        self.other_bytes += more.other_bytes
        self.other_reading += more.other_reading
        self.not_there += more.not_there
        self.refused += more.refused
        self.wrongly_refused += more.wrongly_refused
        self.let_through += more.let_through
        return self

    @property
    def lost(self) -> int:
        changed = self.other_bytes + self.other_reading + self.not_there
        return changed + len(self.wrongly_refused) + self.let_through

    def told(self) -> str:
        return (
            f"{self.written} written, {self.other_bytes} of them with foreign bytes changed, {self.other_reading} with "
            f"a foreign value changed, {self.not_there} without the profile; {self.refused.total()} refused as they "
            f"must be, {len(self.wrongly_refused)} wrongly, {self.let_through} written that must be refused"
        )


@dataclass
class Tallies:
    """What became of so many files."""

    files: int = 0
    readable: int = 0
    """By AWS tools."""
    traits: Counter[str] = field(default_factory=Counter)
    by_editor: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))

    def __iadd__(self, more: Tallies) -> Self:
        self.files += more.files
        self.readable += more.readable
        self.traits += more.traits
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
OTHER_EDITORS: dict[str, Editor] = {
    "configparser, as awsume and logsmith write": edit_by_configparser,
    AWS_CLI.name: edit_by_the_aws_cli,
}


def edit_files(part: Part) -> Tallies:
    part.folder.mkdir()
    path, chance = part.folder / "file", Random(part.seed)  # noqa: S311 - it makes texts, never a secret
    found = Tallies(files=part.files)
    for number in range(part.files):
        file = people_file(chance.choice(list(Kind)), chance)
        found.traits.update(file.traits)
        path.write_bytes(file.content)
        before = read_by_botocore(path)
        found.readable += before is not None
        tries: list[tuple[str, Editor, tuple[str, ...]]] = [
            (OURS_EDITOR, edit_by_ours, file.reasons(before)),
            (DEFAULT_EDITOR, edit_default_by_ours, file.reasons_of_default(before)),
        ]
        # Of others a fifth tells enough, and what they may write: a profile of that name is theirs to update.
        if part.beside_others and number % 5 == 0 and not tries[0][2]:
            tries += [(name, edit, ()) for name, edit in OTHER_EDITORS.items()]
        for name, edit, reasons in tries:
            path.write_bytes(file.content)
            found.by_editor[name].take(edit(file.kind, path, file.without_default, before or {}), reasons)
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
    rarest = min((*TRAITS, *ENCODINGS), key=lambda trait: found.traits[trait])
    untried = [
        reason
        for tally, reasons in ((own, REASONS), (default, REASONS_OF_DEFAULT))
        for reason in reasons
        if run.share >= 1 and not tally.refused[reason]
    ]
    lost = own.lost + default.lost
    causes = [*own.wrongly_refused, *default.wrongly_refused, *(f"never met: {reason}" for reason in untried)]
    return Outcome(
        tried=f"{found.files} files, of which AWS tools can read {found.readable}; what the fewest have, {rarest}, "
        f"{found.traits[rarest]} have",
        lost=f"{own.told()}; as the default profile: {default.told()}",
        is_met=not lost and not untried and own.written > 0 and default.written > 0,
        others={
            name: f"foreign bytes changed in {tally.other_bytes} of {tally.files}, what AWS tools read there of others "
            f"in {tally.other_reading}, the profile not to be read in {tally.not_there}"
            + (f", {len(tally.wrongly_refused)} refused" if tally.wrongly_refused else "")
            for name, tally in found.by_editor.items()
        },
        cause="; ".join(sorted(set(causes))[:5]),
    )


FAULTS: tuple[Fault, ...] = (
    Fault(
        name="realistic files",
        how="generated as people and tools leave them: quoting, indenting, nesting, case, CRLF, comments, [DEFAULT], "
        "other tools' marks, blocks of other roles of ours; a profile put, updated, removed, as it is and with a "
        "section put below it meanwhile. Some are to be refused: broken ones, a foreign profile of that name, a "
        "byte-order mark, UTF-16",
        target="foreign bytes same in all; insert, update, remove gives back the bytes; none refused but those that "
        "must be, each with its reason",
        go=realistic_files,
    ),
)
