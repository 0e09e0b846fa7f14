"""Going back to what the files of ~/.aws said before a change: to what is a person's own in them.

What is ours in them now stays as it is: a session that is alive keeps its profile, and one that has ended gets none
back, with keys that are dead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from roleswitch.delivery import aws_block, aws_default
from roleswitch.delivery.aws_backups import Part, Reason, Why
from roleswitch.delivery.aws_block import Block, Document, Kind, Use
from roleswitch.delivery.aws_difference import Difference, difference
from roleswitch.delivery.aws_documents import (
    AwsFiles,
    Used,
    both,
    bytes_of,
    document_of,
    rewrite_kept,
    text_without_values,
)
from roleswitch.delivery.shared_files import Edit, SharedFile, read_settled
from roleswitch.errors import AwsFileUnusable, NextStep
from roleswitch.texts import tr


@dataclass(frozen=True)
class Restoring:
    """What restoring a backup does. `gone` are the roles whose profile goes, since the backup has one of that name that
    is not ours."""

    differences: tuple[Difference, ...]
    gone: tuple[str, ...]
    _before: Mapping[Path, str] = field(repr=False)
    """What was there that a renewal leaves as it is, by file."""
    _parts: tuple[Part, ...] = field(repr=False)

    @property
    def changes_something(self) -> bool:
        return any(each.lines or each.comes or each.goes for each in self.differences)


def restoring(files: AwsFiles, parts: Sequence[Part]) -> Restoring:
    """What `restore` would do with these files as they were. Raises AwsFileUnusable."""
    used = list(both(files))
    contents = [read_settled(file) for _, file in used]
    after, gone = _restored(used, contents, parts)
    found = tuple(
        difference(file.named, content, new) for (_, file), content, new in zip(used, contents, after, strict=True)
    )
    before = {
        file.named: text_without_values(kind, file, content)
        for (kind, file), content in zip(used, contents, strict=True)
    }
    return Restoring(found, gone, before, tuple(parts))


def restore(files: AwsFiles, plan: Restoring) -> bool:
    """Bring back what is a person's own in the files; what is ours in them now stays, but for `plan.gone`. False where
    it is so already.

    What is there now is kept first, and where that cannot be nothing is changed. Waits 10 s at most. Raises
    AwsFileUnusable, also where somebody changed a file since the difference was shown.
    """
    used = list(both(files))
    keeps_none = files.backups is None or not files.backups.kept()
    is_decided = False

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        nonlocal is_decided
        for (kind, file), content in zip(used, contents, strict=True):
            if text_without_values(kind, file, content) != plan._before[file.named]:
                if is_decided:
                    return [Edit(each) for each in contents]  # of somebody else, who wrote meanwhile: `check_restored`
                raise AwsFileUnusable(
                    tr(
                        "{file} was changed since you looked at the difference, so nothing was restored. Look at it"
                        " again.",
                        file=file.named,
                    )
                )
        after, _ = _restored(used, contents, plan._parts)
        is_decided = True
        return [Edit(new, backup=keeps_none) for new in after]

    return rewrite_kept(files, used, edits, Reason(Why.RESTORE), must_be_kept=True)


def check_restored(files: AwsFiles, plan: Restoring) -> None:
    """Raises AwsFileUnusable unless what is a person's own in the files is what the plan was to bring back.

    A program that knows no locks may write, at any moment, what it has read before.
    """
    wanted = {part.path: part.content for part in plan._parts}
    for kind, file in both(files):
        if file.named in wanted and _own(kind, file, read_settled(file)) != _own(kind, file, wanted[file.named]):
            raise AwsFileUnusable(
                tr(
                    "Another program wrote {file} at the same moment, so it does not say what the backup says. What"
                    " that program wrote is still there.",
                    file=file.named,
                ),
                next_steps=[NextStep(tr("Look at the backup again, and restore it once more."))],
            )


def _own(kind: Kind, file: SharedFile, content: bytes | None) -> list[str]:
    """What is a person's own, without blank lines: those above a block may be ours. All of it where marks are
    damaged."""
    document = document_of(kind, file, content)
    with suppress(AwsFileUnusable):
        document = _without_all_of_ours(document)
    return [line.rstrip("\r\n") for line in aws_block.lines_of(document.text) if line.strip()]


def _restored(
    used: Used, contents: Sequence[bytes | None], parts: Sequence[Part]
) -> tuple[list[bytes | None], tuple[str, ...]]:
    """What the files are to hold, and the roles whose profile goes."""
    wanted = {part.path: part.content for part in parts}
    there = [_blocks_there(kind, file, content) for (kind, file), content in zip(used, contents, strict=True)]
    gone: set[tuple[str, Use]] = set()
    while True:
        before = len(gone)
        found: list[bytes | None] = []
        for (kind, file), content, blocks in zip(used, contents, there, strict=True):
            is_restored = file.named in wanted
            if not is_restored and not any((block.role, block.use) in gone for block in blocks):
                found.append(content)
                continue
            document = document_of(kind, file, wanted[file.named] if is_restored else content)
            document = _without_all_of_ours(document)
            for block in blocks:
                if (block.role, block.use) not in gone:
                    try:
                        document = _with_block_again(document, block)
                    except AwsFileUnusable:
                        gone.add((block.role, block.use))
            found.append(bytes_of(document.text if document.exists else None))
        if len(gone) == before:
            return found, tuple(sorted({role for role, _ in gone}))


def _blocks_there(kind: Kind, file: SharedFile, content: bytes | None) -> tuple[Block, ...]:
    """Those of ours; none in a file that somebody has damaged, which may be why it is to be restored."""
    try:
        return tuple(
            block
            for block in aws_block.blocks(document_of(kind, file, content))
            # With keys of somebody's in it, it is written anew when the session is delivered again.
            if (block.settings or block.use is Use.DEFAULT) and not block.theirs
        )
    except AwsFileUnusable:
        return ()


def _without_all_of_ours(document: Document) -> Document:
    for block in aws_block.blocks(document):
        if block.use is not Use.DEFAULT:
            text = aws_block.without_block(document, block.role, block.use)
            document = replace(document, text=text or "", exists=text is not None)
    text = aws_default.without_default(document)
    return replace(document, text=text or "", exists=document.exists and text is not None)


def _with_block_again(document: Document, block: Block) -> Document:
    if block.use is Use.DEFAULT:
        text = aws_default.with_default(document, block.role, block.settings)
    elif aws_block.foreign_line(document, block.profile) is not None:
        raise AwsFileUnusable(tr("The profile {profile} is somebody else's there.", profile=block.profile))
    else:
        text = aws_block.with_block(document, block.role, block.profile, block.settings, block.use)
    return replace(document, text=text or "", exists=text is not None)
