"""Profiles of ours in ~/.aws/credentials and ~/.aws/config.

What is to change is decided for both files before either is touched: as text in `aws_block.py`, on disk by
`shared_files.py`.
"""

from __future__ import annotations

import codecs
import glob
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from roleswitch.delivery import aws_block
from roleswitch.delivery.aws_block import Block, Document, Kind
from roleswitch.delivery.shared_files import Edit, SharedFile, read_settled, rewrite
from roleswitch.errors import Action, AwsFileUnusable, NextStep, ProfileNotOurs


@dataclass(frozen=True)
class AwsFiles:
    """The two files that AWS tools read."""

    config: Path
    credentials: Path

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> AwsFiles:
        """The files as botocore finds them: AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE, else below ~/.aws.

        Variables and `~` in those are expanded, from `environ` too. An empty variable counts as not set.
        """
        return cls(
            config=_expanded(environ.get("AWS_CONFIG_FILE") or "~/.aws/config", environ),
            credentials=_expanded(environ.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials", environ),
        )


@dataclass(frozen=True)
class OwnedProfile:
    """What we wrote for `role`.

    `profile` is its own one, empty where there is none. `expires` is aware, and None where no keys of a session are in
    it. `live` is the profile of its live shells, empty where there is none.
    """

    role: str
    profile: str
    expires: datetime | None
    live: str = ""

    @property
    def asks_us(self) -> bool:
        """Whether a profile is there that begins a session when a program needs one."""
        return bool(self.live) or self.expires is None


def put_profile(
    files: AwsFiles,
    role: str,
    profile: str,
    *,
    credentials: Mapping[str, str],
    config: Mapping[str, str],
    take_over: bool = False,
    live: bool = False,
) -> None:
    """Write the profile of `role`, or that of its `live` shells: a block of ours in each file, or none where that
    mapping is empty.

    The block that is there already is replaced where it stands, also under another profile name. With `take_over` a
    profile of that name which is not ours is cut out, after a dated copy of its file was made beside it (mode 0600).
    Waits 10 s at most. Raises BadValue, ProfileNotOurs, AwsFileUnusable; then nothing is changed.
    """
    aws_block.check_names(role, profile)
    aws_block.check_settings(credentials)
    aws_block.check_settings(config)
    settings = {Kind.CREDENTIALS: credentials, Kind.CONFIG: config}
    used = [(kind, file) for kind, file in _both(files) if settings[kind] or file.exists()]

    def edited(document: Document) -> Edit:
        taken = take_over and aws_block.foreign_line(document, profile) is not None
        if taken:
            document = replace(document, text=aws_block.without_profile(document, profile))
        if settings[document.kind]:
            text = aws_block.with_block(document, role, profile, settings[document.kind], live=live)
            return Edit(text.encode(), backup=taken)
        return Edit(_bytes(aws_block.without_block(document, role, live=live)), backup=taken, removes=True)

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        documents = [_document(kind, file, content) for (kind, file), content in zip(used, contents, strict=True)]
        for document in documents:
            _refuse_what_is_not_ours(document, role, profile, take_over=take_over, live=live)
        return [edited(document) for document in documents]

    rewrite([file for _, file in used], edits)


def remove_profile(files: AwsFiles, role: str, *, keep_live: bool = False) -> bool:
    """Take the blocks of `role` out again, which gives back the bytes that were there before; False if there are none.

    With `keep_live` that of its live shells stays. A file that we made and that is empty again is deleted. Waits 10 s
    at most. Raises AwsFileUnusable.
    """
    which = (False,) if keep_live else (False, True)

    def has_one(document: Document) -> bool:
        return any(aws_block.block_for(document, role, live=live) for live in which)

    # Asked without the lock: where nothing is ours, a folder that cannot be written is no trouble.
    used = [(kind, file) for kind, file in _marked(files) if has_one(_settled(kind, file))]

    def without_blocks(document: Document) -> Edit:
        for live in which:
            text = aws_block.without_block(document, role, live=live)
            document = replace(document, text=text or "", exists=text is not None)
        return Edit(document.text.encode() if document.exists else None, removes=True)

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        documents = [_document(kind, file, content) for (kind, file), content in zip(used, contents, strict=True)]
        return [without_blocks(document) for document in documents]

    return rewrite([file for _, file in used], edits) if used else False


def take_keys_out(files: AwsFiles, profile: str, key_id: str) -> tuple[Path, ...]:
    """Take the access key `key_id` out of `profile` in both files; every other byte stays.

    Each file that changes is copied first (dated, beside it, mode 0600): the paths of the copies, none where the key is
    no longer there. Waits 10 s at most. Raises AwsFileUnusable, also where the profile has another key now; then
    nothing is changed.
    """
    used = [(kind, file) for kind, file in _both(files) if file.exists()]
    before: dict[SharedFile, bytes] = {}

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        documents = [_document(kind, file, content) for (kind, file), content in zip(used, contents, strict=True)]
        there = {key for document in documents for key in _checked_key_ids(document, profile, key_id)}
        texts = [aws_block.without_keys(document, profile) if there else document.text for document in documents]
        for (_, file), document, text in zip(used, documents, texts, strict=True):
            if text != document.text:
                before[file] = document.text.encode()
        return [
            Edit(text.encode() if document.exists else None, backup=True)
            for document, text in zip(documents, texts, strict=True)
        ]

    rewrite([file for _, file in used], edits)
    return tuple(copy for file, content in before.items() if (copy := _copy_of(file, content)))


def _checked_key_ids(document: Document, profile: str, key_id: str) -> tuple[str, ...]:
    found = aws_block.key_ids(document, profile)
    for other in found:
        if other != key_id:
            raise AwsFileUnusable(
                f"The profile {profile} in {document.shown} has another access key than {key_id} now, so it was left"
                " as it is. Import the file again, or take that key out by hand."
            )
    return found


def _copy_of(file: SharedFile, content: bytes) -> Path | None:
    copies = sorted(file.real.parent.glob(f"{glob.escape(file.real.name)}.roleswitch-backup-*"), reverse=True)
    return next((copy for copy in copies if copy.read_bytes() == content), None)


def owned_profiles(files: AwsFiles) -> tuple[OwnedProfile, ...]:
    """What we wrote, each role once, those of the credentials file first. Raises AwsFileUnusable."""
    owned: dict[str, OwnedProfile] = {}
    for kind, file in _marked(files):
        for block in aws_block.blocks(_settled(kind, file)):
            there = owned.get(block.role, OwnedProfile(block.role, "", None))
            if block.live:
                owned[block.role] = replace(there, live=block.profile)
            elif block.settings and not there.profile:
                owned[block.role] = replace(there, profile=block.profile, expires=_expires(block))
    return tuple(owned.values())


def is_written(files: AwsFiles, role: str, profile: str, config: Mapping[str, str], *, live: bool = False) -> bool:
    """Whether `put_profile` with these settings, and no credentials, would change nothing. No lock is taken.

    Raises AwsFileUnusable.
    """
    for kind, file in _both(files):
        document = _settled(kind, file)
        block = aws_block.block_for(document, role, live=live)
        found = (block.profile, block.settings) if block else None
        wanted = (profile, config) if kind is Kind.CONFIG else None
        if found != wanted or aws_block.foreign_line(document, profile) is not None:
            return False
    return True


def foreign_profiles(files: AwsFiles) -> frozenset[str]:
    """The profiles that are not ours, in either file. Raises AwsFileUnusable."""
    found = [aws_block.foreign_profiles(_settled(kind, file)) for kind, file in _both(files)]
    return frozenset().union(*found)


def check_profile(files: AwsFiles, role: str, profile: str, *, live: bool = False) -> None:
    """Whether `put_profile` would find the name free: before AWS is asked for a session that could not be delivered.

    Raises BadValue, ProfileNotOurs, AwsFileUnusable.
    """
    aws_block.check_names(role, profile)
    for kind, file in _both(files):
        _refuse_what_is_not_ours(_settled(kind, file), role, profile, take_over=False, live=live)


def _expanded(path: str, environ: Mapping[str, str]) -> Path:
    def value(match: re.Match[str]) -> str:
        return environ.get(match[1] or match[2], match[0])

    path = re.sub(r"\$(?:(\w+)|\{([^}]*)\})", value, path)
    home = environ.get("USERPROFILE" if sys.platform == "win32" else "HOME")
    if home and re.match(r"~(?:[/\\]|$)", path):
        return Path(home + path[1:])
    return Path(os.path.expanduser(path))  # noqa: PTH111 - leaves an unknown user's name as it is, as botocore does


def _expires(block: Block) -> datetime | None:
    try:
        expires = datetime.fromisoformat(block.settings.get("x_security_token_expires", ""))
    except ValueError:
        return None
    return expires if expires.tzinfo else expires.replace(tzinfo=UTC)


def _refuse_what_is_not_ours(document: Document, role: str, profile: str, *, take_over: bool, live: bool) -> None:
    other_name = NextStep("Choose another profile name for this role.", "Other name…", Action.EDIT_PROFILE_NAME)
    for block in aws_block.blocks(document):
        if block.profile != profile or (block.role, block.live) == (role, live):
            continue
        if block.live:
            sentence = (
                f"The profile {profile} in {document.shown} is that of the live shells of the role {block.role}, so"
                f" {role} cannot be written there. Choose another profile name, or end the session of {block.role}."
            )
        else:
            sentence = (
                f"The profile {profile} in {document.shown} belongs to the role {block.role} of your list, so"
                f" {role} cannot be written there. Choose another profile name for one of the two."
            )
        raise ProfileNotOurs(profile, sentence, next_steps=[other_name])
    line = aws_block.foreign_line(document, profile)
    if line is not None and not take_over:
        raise ProfileNotOurs(
            profile,
            f"The profile {profile} exists in {document.shown} (line {line}) and was not written by RoleSwitch, so it"
            " was left as it is. Choose another profile name for this role, or take that one over.",
            next_steps=[
                other_name,
                NextStep(
                    "Take the profile over: RoleSwitch keeps a dated copy of the file, then replaces the profile.",
                    "Take over",
                    Action.TAKE_OVER_PROFILE,
                ),
            ],
        )


def _both(files: AwsFiles) -> tuple[tuple[Kind, SharedFile], tuple[Kind, SharedFile]]:
    credentials, config = SharedFile.at(files.credentials), SharedFile.at(files.config)
    if credentials.real == config.real:
        raise AwsFileUnusable(
            f"{files.credentials} is the config file and the credentials file at once, and RoleSwitch writes different"
            " blocks to the two. Point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE at two files."
        )
    return (Kind.CREDENTIALS, credentials), (Kind.CONFIG, config)


def _marked(files: AwsFiles) -> list[tuple[Kind, SharedFile]]:
    """Those that may hold a block of ours. One that cannot be read is no trouble where no mark of ours is in it."""
    return [(kind, file) for kind, file in _both(files) if aws_block.MARK in (read_settled(file) or b"")]


def _settled(kind: Kind, file: SharedFile) -> Document:
    return _document(kind, file, read_settled(file))


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else text.encode()


def _document(kind: Kind, file: SharedFile, content: bytes | None) -> Document:
    if content is None:
        return Document(kind, str(file.named), "", exists=False)
    if content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise AwsFileUnusable(
            f"{file.named} begins with a byte-order mark, with which AWS tools cannot read it. Nothing was changed."
            " Save it as UTF-8 without that mark, then try again."
        )
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        # Not chained: the error carries the whole file.
        raise AwsFileUnusable(
            f"{file.named}, line {line}: the file is not text in UTF-8. Nothing was changed. Save it as UTF-8, then try"
            " again."
        ) from None
    return Document(kind, str(file.named), text)
