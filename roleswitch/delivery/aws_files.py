"""Profiles of ours in ~/.aws/credentials and ~/.aws/config.

What is to change is decided for both files before either is touched: as text in `aws_block.py` and `aws_default.py`, on
disk by `aws_documents.py`.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from roleswitch.delivery import aws_block, aws_default
from roleswitch.delivery.aws_backups import Reason, Why
from roleswitch.delivery.aws_block import Block, Document, Kind, Use
from roleswitch.delivery.aws_difference import Difference
from roleswitch.delivery.aws_documents import (
    AwsFiles,
    Edits,
    Used,
    both,
    bytes_of,
    differences_of,
    documents_of,
    marked_as_ours,
    read_now,
    rewrite_kept,
    settled,
)
from roleswitch.delivery.shared_files import Edit, SharedFile, rewrite
from roleswitch.errors import Action, AwsFileUnusable, NextStep, ProfileNotOurs
from roleswitch.texts import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class OwnedProfile:
    """What we wrote for `role`.

    `profile` is its own one, empty where there is none. `expires` is aware, and None where no keys of a session are
    there. `live` is the profile of its live shells, empty where there is none. `default` says that it is the default
    profile, beside its own one.
    """

    role: str
    profile: str
    expires: datetime | None
    live: str = ""
    default: bool = False

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
    use: Use = Use.OWN,
) -> None:
    """Write the profile of `role`, or that of its live shells: a block of ours in each file, or none where that
    mapping is empty.

    The block that is there already is replaced where it stands, also under another profile name. With `take_over` a
    profile of that name which is not ours is cut out, after a dated copy of its file was made beside it (mode 0600).
    Waits 10 s at most. Raises BadValue, ProfileNotOurs, AwsFileUnusable; then nothing is changed.
    """
    used, edits = _putting(
        files, role, profile, {Kind.CREDENTIALS: credentials, Kind.CONFIG: config}, take_over=take_over, use=use
    )
    why = Why.TAKE_OVER if take_over else Why.PROFILE
    rewrite_kept(files, used, edits, Reason(why, role, profile))


def _putting(
    files: AwsFiles,
    role: str,
    profile: str,
    settings: Mapping[Kind, Mapping[str, str]],
    *,
    take_over: bool,
    use: Use = Use.OWN,
) -> tuple[Used, Edits]:
    aws_block.check_names(role, profile)
    for each in settings.values():
        aws_block.check_settings(each)
    used = [(kind, file) for kind, file in both(files) if settings[kind] or file.exists()]

    def edited(document: Document) -> Edit:
        taken = take_over and aws_block.foreign_line(document, profile) is not None
        if taken:
            document = replace(document, text=aws_block.without_profile(document, profile))
        if settings[document.kind]:
            text = aws_block.with_block(document, role, profile, settings[document.kind], use)
            return Edit(text.encode(), backup=taken)
        return Edit(bytes_of(aws_block.without_block(document, role, use)), backup=taken, removes=True)

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        documents = documents_of(used, contents)
        for document in documents:
            _refuse_what_is_not_ours(document, role, profile, take_over=take_over, use=use)
        return [edited(document) for document in documents]

    return used, edits


def take_over_differences(
    files: AwsFiles, role: str, profile: str, *, credentials: Mapping[str, str], config: Mapping[str, str]
) -> tuple[Difference, ...]:
    """What `put_profile` with `take_over` would change, without a secret. Raises as that does."""
    settings = {Kind.CREDENTIALS: credentials, Kind.CONFIG: config}
    return differences_of(*_putting(files, role, profile, settings, take_over=True))


# ---------------------------------------------------------------- the default profile


def put_default(
    files: AwsFiles, role: str, *, credentials: Mapping[str, str], config: Mapping[str, str], region: str | None
) -> bool:
    """Make `role` the default profile, in place of whatever role was; False where it is so already.

    A section `[default]` of somebody else's stays, and what would win over ours is set aside in it. `region` is written
    where that section names none. Waits 10 s at most. Raises BadValue, ProfileNotOurs, AwsFileUnusable; then nothing is
    changed.
    """
    used, edits = _putting_default(files, role, credentials, config, region)
    return rewrite_kept(files, used, edits, Reason(Why.DEFAULT, role, "default"))


def default_differences(
    files: AwsFiles, role: str, *, credentials: Mapping[str, str], config: Mapping[str, str], region: str | None
) -> tuple[Difference, ...]:
    """What `put_default` would change, without a secret. Raises as that does."""
    return differences_of(*_putting_default(files, role, credentials, config, region))


def _putting_default(
    files: AwsFiles, role: str, credentials: Mapping[str, str], config: Mapping[str, str], region: str | None
) -> tuple[Used, Edits]:
    settings = {Kind.CREDENTIALS: dict(credentials), Kind.CONFIG: dict(config)}
    used = [(kind, file) for kind, file in both(files) if settings[kind] or file.exists()]

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        documents = documents_of(used, contents)
        for document in documents:
            for block in aws_block.blocks(document):
                if block.profile == "default" and block.use is not Use.DEFAULT:
                    raise _of_another_role(document, block, role)
        before = [aws_default.given_back(document) for document in documents]
        has_region = region is None or any(aws_default.says(document, "region") for document in before)
        # Beside the keys: every tool reads a region there, and a config file that says nothing of it stays untouched.
        beside = Kind.CREDENTIALS if credentials else Kind.CONFIG
        found = []
        for document, was in zip(documents, before, strict=True):
            wanted = settings[document.kind]
            if document.kind is beside and region and not has_region:
                wanted = {**wanted, "region": region}
            found.append(Edit(bytes_of(aws_default.with_default(document, role, wanted, before=was))))
        return found

    return used, edits


def give_default_back(files: AwsFiles, role: str = "") -> bool:
    """Bring back what the default profile was before a role was made it, that role alone where one is named; False
    where none was. Waits 10 s at most. Raises AwsFileUnusable."""

    def roles(document: Document) -> list[str]:
        blocks = aws_block.blocks(document)
        return [block.role for block in blocks if block.use is Use.DEFAULT and role in {"", block.role}]

    there = {file: (kind, roles(settled(kind, file))) for kind, file in marked_as_ours(files)}
    used = [(kind, file) for file, (kind, found) in there.items() if found]

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        return [
            Edit(bytes_of(aws_default.without_default(document) if roles(document) else document.text), removes=True)
            if document.exists
            else Edit(None)
            for document in documents_of(used, contents)
        ]

    whose = next((name for _, found in there.values() for name in found), role)
    return bool(used) and rewrite_kept(files, used, edits, Reason(Why.DEFAULT_BACK, whose, "default"))


def remove_profile(files: AwsFiles, role: str, uses: Collection[Use] = tuple(Use)) -> bool:
    """Take the blocks of `role` out again, which gives back the bytes that were there before; False if there are none.

    Those of other `uses` stay. A file that we made and that is empty again is deleted. Waits 10 s at most. Raises
    AwsFileUnusable.
    """

    def is_meant(block: Block) -> bool:
        return block.role == role and block.use in uses

    # Asked without the lock: where nothing is ours, a folder that cannot be written is no trouble.
    used = [
        (kind, file)
        for kind, file in marked_as_ours(files)
        if any(is_meant(block) for block in aws_block.blocks(settled(kind, file)))
    ]

    def without_blocks(document: Document) -> Edit:
        for block in aws_block.blocks(document):
            if is_meant(block):
                out = block.use is Use.DEFAULT
                text = (
                    aws_default.without_default(document) if out else aws_block.without_block(document, role, block.use)
                )
                document = replace(document, text=text or "", exists=text is not None)
        return Edit(bytes_of(document.text if document.exists else None), removes=True)

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        return [without_blocks(document) for document in documents_of(used, contents)]

    return bool(used) and rewrite_kept(files, used, edits, Reason(Why.END, role))


def take_keys_out(files: AwsFiles, profile: str, key_id: str) -> tuple[Path, ...]:
    """Take the access key `key_id` out of `profile` in both files; every other byte stays.

    Each file that changes is copied first (dated, beside it, mode 0600): the paths of the copies, none where the key is
    no longer there. Backups of ours that hold the key are removed: it is to be found in those copies alone, which are a
    person's to delete. Waits 10 s at most. Raises AwsFileUnusable, also where the profile has another key now; then
    nothing is changed.
    """
    used = [(kind, file) for kind, file in both(files) if file.exists()]
    before: dict[SharedFile, bytes] = {}

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        documents = documents_of(used, contents)
        there = {key for document in documents for key in _checked_key_ids(document, profile, key_id)}
        texts = [aws_block.without_keys(document, profile) if there else document.text for document in documents]
        for (_, file), document, text in zip(used, documents, texts, strict=True):
            if text != document.text:
                before[file] = document.text.encode()
        return [
            Edit(text.encode() if document.exists else None, backup=True)
            for document, text in zip(documents, texts, strict=True)
        ]

    if rewrite([file for _, file in used], edits) and files.backups is not None:
        try:
            files.backups.forget_secret(key_id)
            files.backups.note_left({file.named: read_now(file) for _, file in used})
        except OSError as error:
            log.warning("older backups of ~/.aws that hold a moved key could not be removed: %s", error)
    return tuple(copy for file, content in before.items() if (copy := _copy_of(file, content)))


def _checked_key_ids(document: Document, profile: str, key_id: str) -> tuple[str, ...]:
    found = aws_block.key_ids(document, profile)
    for other in found:
        if other != key_id:
            raise AwsFileUnusable(
                tr(
                    "The profile {profile} in {shown} has another access key than {key_id} now, so it was left"
                    " as it is. Import the file again, or take that key out by hand.",
                    profile=profile,
                    shown=document.shown,
                    key_id=key_id,
                )
            )
    return found


def _copy_of(file: SharedFile, content: bytes) -> Path | None:
    return next((copy for copy in reversed(file.copies()) if copy.read_bytes() == content), None)


def owned_profiles(files: AwsFiles) -> tuple[OwnedProfile, ...]:
    """What we wrote, each role once, those of the credentials file first. Raises AwsFileUnusable."""
    owned: dict[str, OwnedProfile] = {}
    for kind, file in marked_as_ours(files):
        for block in aws_block.blocks(settled(kind, file)):
            there = owned.get(block.role, OwnedProfile(block.role, "", None))
            if block.use is Use.LIVE:
                owned[block.role] = replace(there, live=block.profile)
            elif block.use is Use.DEFAULT:
                owned[block.role] = replace(there, default=True, expires=there.expires or _expires(block))
            elif block.settings and not there.profile:
                expires = _expires(block) or there.expires
                owned[block.role] = replace(there, profile=block.profile, expires=expires)
    return tuple(owned.values())


def is_written(files: AwsFiles, role: str, profile: str, config: Mapping[str, str], use: Use = Use.OWN) -> bool:
    """Whether `put_profile` with these settings, and no credentials, would change nothing. No lock is taken.

    Raises AwsFileUnusable.
    """
    for kind, file in both(files):
        document = settled(kind, file)
        block = aws_block.block_for(document, role, use)
        found = (block.profile, block.settings) if block else None
        wanted = (profile, config) if kind is Kind.CONFIG else None
        if found != wanted or aws_block.foreign_line(document, profile) is not None:
            return False
    return True


def foreign_profiles(files: AwsFiles) -> frozenset[str]:
    """The profiles that are not ours, in either file. Raises AwsFileUnusable."""
    found = [aws_block.foreign_profiles(settled(kind, file)) for kind, file in both(files)]
    return frozenset().union(*found)


def check_profile(files: AwsFiles, role: str, profile: str, use: Use = Use.OWN) -> None:
    """Whether `put_profile` would find the name free: before AWS is asked for a session that could not be delivered.

    Raises BadValue, ProfileNotOurs, AwsFileUnusable.
    """
    aws_block.check_names(role, profile)
    for kind, file in both(files):
        _refuse_what_is_not_ours(settled(kind, file), role, profile, take_over=False, use=use)


def _expires(block: Block) -> datetime | None:
    try:
        expires = datetime.fromisoformat(block.settings.get("x_security_token_expires", ""))
    except ValueError:
        return None
    return expires if expires.tzinfo else expires.replace(tzinfo=UTC)


def _refuse_what_is_not_ours(document: Document, role: str, profile: str, *, take_over: bool, use: Use) -> None:
    for block in aws_block.blocks(document):
        if block.profile == profile and (block.role, block.use) != (role, use):
            raise _of_another_role(document, block, role)
    other_name = _other_name()
    line = aws_block.foreign_line(document, profile)
    if line is not None and not take_over:
        raise ProfileNotOurs(
            profile,
            tr(
                "The profile {profile} exists in {shown} (line {line}) and was not written by RoleSwitch, so it"
                " was left as it is. Choose another profile name for this role, or take that one over.",
                profile=profile,
                shown=document.shown,
                line=line,
            ),
            next_steps=[
                other_name,
                NextStep(
                    tr("Take the profile over: RoleSwitch keeps a dated copy of the file, then replaces the profile."),
                    tr("Take over"),
                    Action.TAKE_OVER_PROFILE,
                ),
            ],
        )


def _other_name() -> NextStep:
    return NextStep(tr("Choose another profile name for this role."), tr("Other name…"), Action.EDIT_PROFILE_NAME)


def _of_another_role(document: Document, block: Block, role: str) -> ProfileNotOurs:
    said = {"profile": block.profile, "shown": document.shown, "other": block.role, "role": role}
    match block.use:
        case Use.LIVE:
            sentence = tr(
                "The profile {profile} in {shown} is that of the live shells of the role {other}, so {role} cannot be"
                " written there. Choose another profile name, or end the session of {other}.",
                **said,
            )
        case Use.DEFAULT:
            sentence = tr(
                "The role {other} was made the default profile in {shown}, so {role} cannot be written there. Choose"
                " another profile name, or give the default profile back.",
                **said,
            )
        case Use.OWN:
            sentence = tr(
                "The profile {profile} in {shown} belongs to the role {other} of your list, so {role} cannot be written"
                " there. Choose another profile name for one of the two.",
                **said,
            )
    return ProfileNotOurs(block.profile, sentence, next_steps=[_other_name()])
