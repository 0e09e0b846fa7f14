"""The two files of ~/.aws as they are read and rewritten: with what they said before kept by `aws_backups.py`."""

from __future__ import annotations

import codecs
import hashlib
import logging
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from roleswitch.delivery import aws_block
from roleswitch.delivery.aws_backups import Backups, Part, Reason
from roleswitch.delivery.aws_block import Document, Kind
from roleswitch.delivery.aws_difference import Difference, difference
from roleswitch.delivery.shared_files import Edit, Replaced, SharedFile, read_settled, rewrite
from roleswitch.errors import AwsFileUnusable
from roleswitch.texts import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class AwsFiles:
    """The two files that AWS tools read, and where what they said before a change is kept; None: nowhere."""

    config: Path
    credentials: Path
    backups: Backups | None = field(default=None, compare=False)

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> AwsFiles:
        """The files as botocore finds them: AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE, else below ~/.aws.

        Variables and `~` in those are expanded, from `environ` too. An empty variable counts as not set.
        """
        return cls(
            config=_expanded(environ.get("AWS_CONFIG_FILE") or "~/.aws/config", environ),
            credentials=_expanded(environ.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials", environ),
            backups=Backups.here(),
        )


Used = Sequence[tuple[Kind, SharedFile]]
"""The files that a change is about."""
Edits = Callable[[Sequence[bytes | None]], Sequence[Edit]]
"""What their contents, each None where there is no file, are to become."""


def both(files: AwsFiles) -> tuple[tuple[Kind, SharedFile], tuple[Kind, SharedFile]]:
    """The credentials file and the config file. Raises AwsFileUnusable where that is one."""
    credentials, config = SharedFile.at(files.credentials), SharedFile.at(files.config)
    if credentials.real == config.real:
        raise AwsFileUnusable(
            tr(
                "{credentials} is the config file and the credentials file at once, and RoleSwitch writes different"
                " blocks to the two. Point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE at two files.",
                credentials=files.credentials,
            )
        )
    return (Kind.CREDENTIALS, credentials), (Kind.CONFIG, config)


def marked_as_ours(files: AwsFiles) -> list[tuple[Kind, SharedFile]]:
    """Those that may hold a block of ours. One that cannot be read is no trouble where no mark of ours is in it."""
    return [(kind, file) for kind, file in both(files) if aws_block.MARK in (read_settled(file) or b"")]


def documents_of(used: Used, contents: Sequence[bytes | None]) -> list[Document]:
    return [document_of(kind, file, content) for (kind, file), content in zip(used, contents, strict=True)]


def read_now(file: SharedFile) -> bytes | None:
    return file.real.read_bytes() if file.exists() else None


def settled(kind: Kind, file: SharedFile) -> Document:
    return document_of(kind, file, read_settled(file))


def bytes_of(text: str | None) -> bytes | None:
    return None if text is None else text.encode()


def document_of(kind: Kind, file: SharedFile, content: bytes | None) -> Document:
    """Raises AwsFileUnusable for what is not UTF-8, or begins with a byte-order mark."""
    if content is None:
        return Document(kind, str(file.named), "", exists=False)
    if content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise AwsFileUnusable(
            tr(
                "{file} begins with a byte-order mark, with which AWS tools cannot read it. Nothing was changed."
                " Save it as UTF-8 without that mark, then try again.",
                file=file.named,
            )
        )
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        # Not chained: the error carries the whole file.
        raise AwsFileUnusable(
            tr(
                "{file}, line {line}: the file is not text in UTF-8. Nothing was changed. Save it as UTF-8, then try"
                " again.",
                file=file.named,
                line=line,
            )
        ) from None
    return Document(kind, str(file.named), text)


def differences_of(used: Used, edits: Edits) -> tuple[Difference, ...]:
    """What the change would do now, without a secret. Nothing is written."""
    contents = [read_settled(file) for _, file in used]
    return tuple(
        difference(file.named, content, edit.content)
        for (_, file), content, edit in zip(used, contents, edits(contents), strict=True)
    )


def rewrite_kept(files: AwsFiles, used: Used, edits: Edits, reason: Reason, *, must_be_kept: bool = False) -> bool:
    """As `rewrite`, with what the files say now kept where this changes anything but values of ours, or somebody else
    changed them since our last change. Where it cannot be kept the change is made all the same, unless it must be."""
    backups = files.backups
    if backups is None:
        return rewrite([file for _, file in used], edits)
    kinds = {file: kind for kind, file in used}
    left: dict[Path, bytes | None] = {}
    kept = False

    def keep(replaced: Sequence[Replaced]) -> Callable[[], None]:
        nonlocal kept
        left.update({each.file.named: each.new for each in replaced})
        try:
            worth = backups.kept() and any(_is_worth_keeping(backups, kinds[each.file], each) for each in replaced)
            if not worth:
                return lambda: None
            place = backups.add(reason, [_part(kinds[each.file], each.file, each.old) for each in replaced])
        except OSError as error:
            if must_be_kept:
                raise
            log.warning("what ~/.aws said before this change could not be kept: %s", error)
            return lambda: None
        kept = True
        return lambda: place.unlink(missing_ok=True)

    changed = rewrite([file for _, file in used], edits, keep=keep)
    if changed:
        try:
            backups.note_left(left)
            if kept or not backups.kept():
                backups.prune()
        except OSError as error:
            log.warning("the backups of ~/.aws could not be put in order: %s", error)
    return changed


def _is_worth_keeping(backups: Backups, kind: Kind, replaced: Replaced) -> bool:
    file = replaced.file
    same = text_without_values(kind, file, replaced.old) == text_without_values(kind, file, replaced.new)
    return not (same and backups.is_as_we_left_it(file.named, replaced.old))


def _part(kind: Kind, file: SharedFile, content: bytes | None) -> Part:
    """Without the secrets of sessions: what restoring takes from it is a person's own."""
    if content is None:
        return Part(file.named, None)
    was = hashlib.sha256(content).hexdigest()
    try:
        document = document_of(kind, file, content)
    except AwsFileUnusable:
        return Part(file.named, content, own=was)
    own = hashlib.sha256(aws_block.own_text(document).encode()).hexdigest()
    return Part(file.named, aws_block.without_session_secrets(document).encode(), own, was)


def text_without_values(kind: Kind, file: SharedFile, content: bytes | None) -> str:
    """What a renewal leaves as it is; all of what is no text."""
    if content is None:
        return "no file"
    try:
        return aws_block.without_values(document_of(kind, file, content))
    except AwsFileUnusable:
        return content.decode("latin-1")


def _expanded(path: str, environ: Mapping[str, str]) -> Path:
    def value(match: re.Match[str]) -> str:
        return environ.get(match[1] or match[2], match[0])

    path = re.sub(r"\$(?:(\w+)|\{([^}]*)\})", value, path)
    home = environ.get("USERPROFILE" if sys.platform == "win32" else "HOME")
    if home and re.match(r"~(?:[/\\]|$)", path):
        return Path(home + path[1:])
    return Path(os.path.expanduser(path))  # noqa: PTH111 - leaves an unknown user's name as it is, as botocore does
