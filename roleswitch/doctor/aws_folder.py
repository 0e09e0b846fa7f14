"""~/.aws as it really is: what can be read and by whom, what is ours there, and what was left behind."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from roleswitch.core.limits import shown as quoted
from roleswitch.delivery import aws_block
from roleswitch.delivery.aws_block import Block, Document, Kind, Parsed
from roleswitch.delivery.aws_documents import AwsFiles, document_of
from roleswitch.delivery.aws_files import OwnedProfile
from roleswitch.delivery.profile import owned_profiles, remove_profile, write_live_profile, write_process_profile
from roleswitch.delivery.shared_files import Edit, SharedFile, read_settled, rewrite
from roleswitch.doctor import permissions
from roleswitch.doctor.finding import Area, Finding, Mending, State, of_trouble, shown
from roleswitch.errors import Action, AwsFileUnusable, BadValue, NextStep, NotAList, RoleSwitchError
from roleswitch.exchange.offer import FoundSource
from roleswitch.exchange.preview import What
from roleswitch.switch import Switch
from roleswitch.texts import tr, tr_n

SETTLE_SECONDS = 1.0
"""How long a program that is just writing is waited for."""
MOST_NAMED = 5
STRAY_SECONDS = 60.0
"""A temporary file this old has no writer any more: all our writes together end after 10 s."""

_FILES = {Kind.CREDENTIALS: "credentials", Kind.CONFIG: "config"}
_HEADER = re.compile(r"\[([^\]]*)")
_SETTING = re.compile(r"\s*(\w+)\s*[=:]\s*(\S+)")
_SECRETS = ("aws_secret_access_key", "aws_session_token", "aws_security_token")


@dataclass(frozen=True)
class _Read:
    """A file of AWS tools, or a copy of one. Of what they cannot read, `parsed` is what can be told."""

    kind: Kind
    document: Document
    parsed: Parsed
    blocks: tuple[Block, ...] | None
    """None where the marks are damaged."""
    is_whole: bool = True
    """Whether AWS tools can read it."""

    @property
    def has_secrets(self) -> bool:
        values = [self.parsed.defaults, *self.parsed.sections.values()]
        return any(key in each for each in values for key in _SECRETS)


def look(switch: Switch) -> Iterator[Finding]:
    files = AwsFiles.from_environment(switch.environ)
    config, credentials = (SharedFile.at(path).real.parent for path in (files.config, files.credentials))
    for folder, name in {config: "config", credentials: "credentials"}.items():
        yield from _folder(switch, folder, name)
    read: list[_Read] = []
    for kind, path in ((Kind.CREDENTIALS, files.credentials), (Kind.CONFIG, files.config)):
        yield from _file(switch, kind, SharedFile.at(path), read)
    whole = all(each.blocks is not None for each in read)
    if whole:
        yield from _orphans(switch)
    yield from _broken_processes(switch, read)
    yield from _plain_keys(switch, read)
    for kind, path in ((Kind.CREDENTIALS, files.credentials), (Kind.CONFIG, files.config)):
        yield from _left_behind(switch, kind, SharedFile.at(path))
        yield from _copies_with_keys(switch, kind, SharedFile.at(path))
    yield from _variables(switch.environ, read)


# ---------------------------------------------------------------- the files


def _folder(switch: Switch, folder: Path, name: str) -> Iterator[Finding]:
    """`name` is that of a file in it, config or credentials."""
    if not folder.is_dir():
        return
    found = permissions.amiss(
        folder,
        finding=f"aws.folder:{folder.name}",
        mending=f"aws.folder-permissions:{name}",
        title=shown(folder, switch.environ),
        environ=switch.environ,
        asked=permissions.OTHERS_READ,
        worst=State.ATTENTION,
    )
    if found is not None:
        yield found


def make_folder_own(switch: Switch, argument: str) -> str:
    permissions.make_own(SharedFile.at(_path(switch, argument)).real.parent)
    return tr("Nobody else can look into the folder of your AWS files now.")


def make_file_own(switch: Switch, argument: str) -> str:
    path = _path(switch, argument)
    permissions.make_own(SharedFile.at(path).real)
    return tr("{path} is yours alone now.", path=shown(path, switch.environ))


def _path(switch: Switch, argument: str) -> Path:
    """Of the file named config or credentials. Raises BadValue."""
    files = AwsFiles.from_environment(switch.environ)
    named = {"credentials": files.credentials, "config": files.config}
    if argument not in named:
        raise BadValue("file", tr("{argument} is neither config nor credentials.", argument=quoted(argument)))
    return named[argument]


def _file(switch: Switch, kind: Kind, file: SharedFile, read: list[_Read]) -> Iterator[Finding]:
    """Whether it can be read, and by whom; what is in it is put to `read`."""
    name = _FILES[kind]
    title, id = shown(file.named, switch.environ), f"aws.{name}"
    if not file.exists():
        yield from _no_file(switch, file, id, title)
        return
    damaged, is_whole = None, True
    try:
        content = read_settled(file, time.monotonic() + SETTLE_SECONDS)
    except AwsFileUnusable as trouble:
        yield of_trouble(id, Area.FILES, title, _with_way_back(switch, trouble))
        return
    try:
        document = document_of(kind, file, content)
        parsed = aws_block.parsed_as_botocore(document)
    except AwsFileUnusable as trouble:
        damaged, is_whole = of_trouble(id, Area.FILES, title, _with_way_back(switch, trouble)), False
        document = Document(kind, title, (content or b"").decode("utf-8-sig", errors="replace"))
        parsed = _as_far_as_it_goes(document.text)
    blocks: tuple[Block, ...] | None = None
    try:
        blocks = aws_block.blocks(document)
    except AwsFileUnusable as trouble:
        damaged = damaged or of_trouble(f"aws.marks:{name}", Area.FILES, title, _with_way_back(switch, trouble))
    here = _Read(kind, document, parsed, blocks, is_whole)
    read.append(here)
    rights = permissions.amiss(
        file.real,
        finding=f"aws.permissions:{name}",
        mending=f"aws.permissions:{name}",
        title=title,
        environ=switch.environ,
        asked=permissions.OTHERS_READ,
        worst=State.TROUBLE if here.has_secrets else State.ATTENTION,
    )
    linked = _second_name(file, id, title)
    found = [each for each in (damaged, rights, linked) if each is not None]
    yield from found
    if not found:
        yield Finding(
            id=id, area=Area.FILES, title=title, state=State.GOOD, message=_contents(here, file, switch.environ)
        )


def _as_far_as_it_goes(text: str) -> Parsed:
    """What stands in a file that AWS tools cannot read: whoever opens it has the keys in it all the same."""
    sections: dict[str, dict[str, str]] = {}
    within = sections.setdefault("", {})
    for line in text.splitlines():
        if header := _HEADER.match(line):
            within = sections.setdefault(header[1].strip(), {})
        elif setting := _SETTING.match(line):
            within.setdefault(setting[1].lower(), setting[2])
    return Parsed(sections, {})


def _with_way_back(switch: Switch, trouble: AwsFileUnusable) -> AwsFileUnusable:
    with suppress(AwsFileUnusable):
        if not trouble.next_steps and switch.aws_changes.backups():
            back = NextStep(tr("Or go back to how it was."), tr("Undo in ~/.aws…"), Action.UNDO_IN_AWS)
            return AwsFileUnusable(trouble.message, next_steps=[back])
    return trouble


def _no_file(switch: Switch, file: SharedFile, id: str, title: str) -> Iterator[Finding]:
    if file.named.is_symlink():
        yield Finding(
            id=id,
            area=Area.FILES,
            title=title,
            state=State.ATTENTION,
            message=tr(
                "It is a link to {target}, which is not there: a role's profile makes that file.",
                target=shown(file.real, switch.environ),
            ),
        )
    else:
        yield Finding(
            id=id,
            area=Area.FILES,
            title=title,
            state=State.GOOD,
            message=tr("There is none yet: a role's profile makes it."),
        )


def _second_name(file: SharedFile, id: str, title: str) -> Finding | None:
    if sys.platform == "win32" or file.real.stat().st_nlink < 2:
        return None
    return Finding(
        id=id,
        area=Area.FILES,
        title=title,
        state=State.ATTENTION,
        message=tr(
            "The file has a second name (a hard link). RoleSwitch does not write to it: that would part the two."
        ),
        next=NextStep(tr("Use a symbolic link instead.")),
    )


def _contents(here: _Read, file: SharedFile, environ: Mapping[str, str]) -> str:
    profiles = tr_n("1 section", "{n} sections", len(here.parsed.sections))
    ours = len(here.blocks or ())
    where = shown(file.real, environ) if file.named != file.real and file.named.is_symlink() else ""
    if where and ours:
        return tr(
            "{sections}, {ours} of them RoleSwitch's. AWS tools can read it, and nobody else. It is a link to "
            "{target}.",
            sections=profiles,
            ours=ours,
            target=where,
        )
    if where:
        return tr(
            "{sections}. AWS tools can read it, and nobody else. It is a link to {target}.",
            sections=profiles,
            target=where,
        )
    if ours:
        return tr(
            "{sections}, {ours} of them RoleSwitch's. AWS tools can read it, and no other user.",
            sections=profiles,
            ours=ours,
        )
    return tr("{sections}. AWS tools can read it, and no other user.", sections=profiles)


# ---------------------------------------------------------------- what is ours


def _orphans(switch: Switch) -> Iterator[Finding]:
    """Blocks of ours that no session and no role stands behind any more."""
    there = owned_profiles(switch.environ)
    if (why := _why_not_default(switch, there)) is not None:
        yield Finding(
            id="aws.default",
            area=Area.FILES,
            title=tr("Left by a session"),
            state=State.ATTENTION,
            message=why,
            mending=Mending(id="aws.give-default-back", label=tr("Give it back")),
        )
    for owned in there:
        if (why := _why_orphaned(switch, owned)) is None:
            continue
        yield Finding(
            id=f"aws.orphan:{owned.role}",
            area=Area.FILES,
            title=tr("Left by a session"),
            state=State.ATTENTION,
            message=why,
            mending=Mending(id=f"aws.remove-profile:{owned.role}", label=tr("Remove it")),
        )


def _why_not_default(switch: Switch, there: Sequence[OwnedProfile]) -> str | None:
    """In a sentence; None where the default profile is what was chosen for it."""
    if gone := switch.default_profile.gone:
        return tr("The default profile is to be the role {role}, which is no longer in your list.", role=gone)
    for owned in there:
        if owned.default and owned.role != switch.default_profile.role:
            return tr("The default profile is the role {role}, which was not chosen for it.", role=owned.role)
    return None


def _why_orphaned(switch: Switch, owned: OwnedProfile) -> str | None:
    """In a sentence; None where it belongs there."""
    catalog = switch.roles.load()
    name = owned.profile or owned.live or "default"
    if not catalog.may_have_role(owned.role):
        return tr(
            "The profile {profile} is RoleSwitch's, for the role {role}, which is no longer in your list.",
            profile=name,
            role=owned.role,
        )
    if owned.expires is None:
        return None  # it asks us, and gets a session then
    kept, now = switch.sessions.find(owned.role), switch.clock()
    if owned.expires <= now and (kept is None or not kept.session.is_alive(now)):
        return tr(
            "The profile {profile} holds keys of {role} that expired {when}, after a crash or while RoleSwitch was not "
            "running.",
            profile=name,
            role=owned.role,
            when=_when(owned.expires),
        )
    if kept is None:
        return tr(
            "The profile {profile} holds keys of {role} that work until {when}, and RoleSwitch has lost their session: "
            "nobody renews or removes them.",
            profile=name,
            role=owned.role,
            when=_when(owned.expires),
        )
    return None


def _when(time: datetime) -> str:
    with suppress(OverflowError):  # a person's year 1 or 9999, which is another one here
        time = time.astimezone()
    return f"{time:%Y-%m-%d %H:%M}"


def remove_orphan(switch: Switch, role: str) -> str:
    """Give back the bytes that were there before. Raises BadValue where the role has a session by now,
    AwsFileUnusable."""
    with switch.sessions.one_at_a_time(role):
        for owned in owned_profiles(switch.environ):
            if owned.role == role and _why_orphaned(switch, owned) is None:
                raise BadValue("role", tr("The profile of {role} is in use by now: it stays.", role=role))
        remove_profile(role, switch.environ, keep_live=role in switch.roles.load().roles)
    switch.default_profile.mend()
    return tr("What was left of {role} is out of your AWS files.", role=role)


def give_default_back(switch: Switch, _argument: str) -> str:
    """What is left of a choice that was taken back. Raises AwsFileUnusable."""
    switch.default_profile.mend()
    return tr("The default profile is what it was before.")


def _broken_processes(switch: Switch, read: Sequence[_Read]) -> Iterator[Finding]:
    for block in (block for each in read for block in each.blocks or ()):
        program = _program(block.settings.get("credential_process", ""))
        if not program or shutil.which(program, path=switch.environ.get("PATH")):
            continue
        known = block.role in switch.roles.load().roles
        yield Finding(
            id=f"aws.process:{block.profile}",
            area=Area.FILES,
            title=tr("Profiles that ask RoleSwitch"),
            state=State.TROUBLE,
            message=tr(
                "The profile {profile} asks {program} for credentials, which is not there any more: no program can "
                "use it.",
                profile=block.profile,
                program=shown(program, switch.environ),
            ),
            next=NextStep(tr("Write it anew, with the place where RoleSwitch is now.")) if known else None,
            mending=Mending(id=f"aws.rewrite:{block.role}", label=tr("Write it anew")) if known else None,
        )


def _program(command: str) -> str:
    """Which program a credential_process starts; empty where that cannot be told."""
    if sys.platform == "win32":
        return ""  # taken apart by other rules there
    try:
        words = shlex.split(command)
    except ValueError:
        return ""
    if words[:1] == ["/usr/bin/env"]:
        words = words[1:]
        while words and re.match(r"\w+=", words[0]):
            words.pop(0)
    return words[0] if words else ""


def rewrite_process(switch: Switch, name: str) -> str:
    """Write the profiles by which a role is asked for with the command that starts this RoleSwitch.

    Raises NoSuchRole, ProfileNotOurs, AwsFileUnusable.
    """
    role = switch.roles.load().role(name)
    try:
        region = switch.plan(name).session_region
    except RoleSwitchError:  # it has no source now
        region = role.region
    with switch.sessions.one_at_a_time(name):
        for owned in owned_profiles(switch.environ):
            if owned.role == name and owned.profile and owned.expires is None:
                write_process_profile(role, region, switch.environ)
            if owned.role == name and owned.live:
                write_live_profile(role, region, switch.environ)
            if owned.role == name and owned.default:
                kept = switch.sessions.find(name)
                switch.default_profile.deliver(role, kept.session if kept is not None else None, region)
    return tr("The profile of {role} asks this RoleSwitch now.", role=role.title)


# ---------------------------------------------------------------- keys in plain text


def _plain_keys(switch: Switch, read: Sequence[_Read]) -> Iterator[Finding]:
    """Long-lived keys: whoever reads the file, or a copy of the disk, has them until somebody deletes them at AWS."""
    try:
        offered = {found.key.profile: found for found in switch.lists.read_aws().sources if found.key is not None}
    except NotAList:  # no file, or one that is told of above
        offered = {}
    writable = _long_lived([each for each in read if each.is_whole])
    for profile, key_id in sorted(_long_lived(read)):
        found = offered.get(profile) if (profile, key_id) in writable else None
        can_be_moved = found is not None and found.key is not None and found.key.key.access_key_id == key_id
        yield Finding(
            id=f"aws.key:{profile}",
            area=Area.FILES,
            title=tr("Keys in plain text"),
            state=State.ATTENTION,
            message=tr(
                "The profile {profile} has a long-lived access key in plain text ({key}): whoever reads the file has "
                "it.",
                profile=quoted(profile),
                key=key_id,
            ),
            next=NextStep(tr("Move it to the keyring, from where RoleSwitch assumes roles with it."))
            if can_be_moved
            else None,
            mending=_moving(found, profile) if found is not None and can_be_moved else None,
        )


def _moving(found: FoundSource, profile: str) -> Mending:
    users = found.key.used_by if found.key is not None else ()
    stays = tr(
        "The key goes into the keyring, and then out of the file: a dated copy of the file is kept beside it. "
        "Programs that name the profile {profile} find no credentials in it any more.",
        profile=quoted(profile),
    )
    if users:
        stays = tr(
            "The key goes into the keyring, and then out of the file: a dated copy of the file is kept beside it. "
            "Programs that name the profile {profile}, or one that leads to it ({users}), find no credentials in it "
            "any more.",
            profile=quoted(profile),
            users=", ".join(map(quoted, users[:MOST_NAMED])),
        )
    return Mending(
        id=f"aws.move-key:{profile}",
        label=tr("Move to keyring…"),
        question=tr("Move the key of {profile} to the keyring?", profile=quoted(profile)),
        warning=stays,
    )


def _long_lived(read: Sequence[_Read]) -> set[tuple[str, str]]:
    """Profile and ID of each. One beside a session token is temporary."""
    found: set[tuple[str, str]] = set()
    for each in read:
        ours = {block.section for block in each.blocks or ()}
        for section, values in each.parsed.sections.items():
            key_id = values.get("aws_access_key_id", "")
            named = any(key in values for key in _SECRETS[1:])
            if key_id.startswith("AKIA") and "aws_secret_access_key" in values and not named and section not in ours:
                found.add((_profile(each.kind, section), key_id))
    return found


def _profile(kind: Kind, section: str) -> str:
    if kind is Kind.CREDENTIALS or section == "default":
        return section
    with suppress(ValueError):
        words = shlex.split(section)
        if len(words) == 2 and words[0] == "profile":
            return words[1]
    return section


def move_key(switch: Switch, profile: str) -> str:
    """The key of that profile into the keyring, as a source of the list, and out of its file.

    Raises as `Lists.take` does, and BadValue where there is none by now.
    """
    preview = switch.lists.preview(switch.lists.read_aws())
    for number, item in enumerate(preview.items):
        if item.key is None or item.key.profile != profile or item.what not in {What.NEW, What.SAME}:
            continue
        chosen = [number] if item.what is What.NEW else []
        taken = switch.lists.take(preview, chosen, moved=[item.name])
        if taken.troubles:
            raise AwsFileUnusable(" ".join(taken.troubles))
        copies = ", ".join(shown(path, switch.environ) for path in taken.backups)
        return tr(
            "The key of {profile} is in the keyring now, as the source {source}. The file as it was, with the key, is "
            "{copies}: delete that when all works.",
            profile=quoted(profile),
            source=item.name,
            copies=copies,
        )
    raise BadValue(
        "profile",
        tr("The key of {profile} cannot be moved so: import ~/.aws and look what it says.", profile=quoted(profile)),
    )


# ---------------------------------------------------------------- leftovers


def _left_behind(switch: Switch, kind: Kind, file: SharedFile) -> Iterator[Finding]:
    name = _FILES[kind]
    stray = file.stray
    with suppress(FileNotFoundError):
        if time.time() - stray.lstat().st_mtime > STRAY_SECONDS:
            yield Finding(
                id=f"aws.leftover:{name}",
                area=Area.FILES,
                title=tr("Leftovers"),
                state=State.ATTENTION,
                message=tr(
                    "{path} was left by a RoleSwitch that was killed while it wrote, and may hold keys.",
                    path=shown(stray, switch.environ),
                ),
                mending=Mending(id=f"aws.leftover:{name}", label=tr("Remove it")),
            )
    loose = [path for path in _copies(file) if permissions.others_can_read(path)]
    if loose:
        yield Finding(
            id=f"aws.copies:{name}",
            area=Area.FILES,
            title=tr("Leftovers"),
            state=State.TROUBLE,
            message=tr(
                "Other users of this computer can read {path}, a copy of your AWS files as they were.",
                path=shown(loose[0], switch.environ),
            ),
            mending=Mending(id=f"aws.copies:{name}", label=tr("Make them mine alone")),
        )


def _copies_with_keys(switch: Switch, kind: Kind, file: SharedFile) -> Iterator[Finding]:
    """The files as they were: a person's, who alone knows when nothing of them is needed any more."""
    for copy in _copies(file):
        with suppress(OSError):
            text = copy.read_bytes().decode("utf-8-sig", errors="replace")
            here = _Read(kind, Document(kind, copy.name, text), _as_far_as_it_goes(text), blocks=None)
            keys = sorted({key for _, key in _long_lived([here])})
            if not keys:
                continue
            path, named = shown(copy, switch.environ), ", ".join(map(quoted, keys[:MOST_NAMED]))
            yield Finding(
                id=f"aws.copy:{copy.name}",
                area=Area.FILES,
                title=tr("Copies of AWS files"),
                state=State.ATTENTION,
                message=tr(
                    "{path} is the file as it was before RoleSwitch changed it, with a long-lived access key in plain "
                    "text ({keys}): whoever reads it has the key.",
                    path=path,
                    keys=named,
                ),
                next=NextStep(tr("Remove it when all works without it.")),
                mending=Mending(
                    id=f"aws.remove-copy:{_FILES[kind]}:{copy.name}",
                    label=tr("Remove…"),
                    question=tr("Remove {path}?", path=path),
                    warning=tr(
                        "It is the file as it was, and may be the only place that still has it: with {keys}, other "
                        "profiles and comments. Nothing brings it back. See first that the keys are in the keyring, or "
                        "are used no more.",
                        keys=named,
                    ),
                ),
            )


def remove_copy(switch: Switch, argument: str) -> str:
    """Raises BadValue where there is no such copy by now, and AwsFileUnusable."""
    name, _, wanted = argument.partition(":")
    for copy in _copies(SharedFile.at(_path(switch, name))):
        if copy.name != wanted:
            continue
        try:
            copy.unlink()
        except OSError as error:
            raise AwsFileUnusable(
                tr("{path} cannot be removed: {reason}.", path=copy, reason=error.strerror)
            ) from error
        return tr("It is gone.")
    raise BadValue("file", tr("There is no copy {name} of your AWS files.", name=quoted(wanted)))


def _copies(file: SharedFile) -> list[Path]:
    with suppress(OSError):
        return file.copies()
    return []


def remove_leftover(switch: Switch, argument: str) -> str:
    """Whoever writes the file next does so too: it is gone once the lock was held. Raises AwsFileUnusable."""
    file = SharedFile.at(_path(switch, argument))
    rewrite([file], lambda contents: [Edit(content) for content in contents])
    return tr("It is gone.")


def make_copies_own(switch: Switch, argument: str) -> str:
    for path in _copies(SharedFile.at(_path(switch, argument))):
        permissions.make_own(path)
    return tr("The copies are yours alone now.")


# ---------------------------------------------------------------- variables


def _variables(environ: Mapping[str, str], read: Sequence[_Read]) -> Iterator[Finding]:
    """What is set here and changes what every AWS tool does that is started from here."""
    title = tr("Variables")
    found = list(_odd_variables(environ, read))
    for name, message, next_step in found:
        yield Finding(
            id=f"aws.variable:{name}",
            area=Area.FILES,
            title=title,
            state=State.ATTENTION,
            message=message,
            next=NextStep(next_step),
        )


def _odd_variables(environ: Mapping[str, str], read: Sequence[_Read]) -> Iterator[tuple[str, str, str]]:
    for name in ("AWS_PROFILE", "AWS_DEFAULT_PROFILE"):
        profile = environ.get(name, "")
        if profile and not any(
            aws_block.is_profile(each.kind, section, profile) for each in read for section in each.parsed.sections
        ):
            yield (
                name,
                tr(
                    "{variable} names the profile {profile}, which is not there: AWS tools started from here fail.",
                    variable=name,
                    profile=quoted(profile),
                ),
                tr("Unset {variable}, or name a profile that is there.", variable=name),
            )
    if environ.get("AWS_ACCESS_KEY_ID"):
        yield (
            "AWS_ACCESS_KEY_ID",
            tr(
                "Keys are set in this environment (AWS_ACCESS_KEY_ID): for most AWS tools started from here they win "
                "over profiles."
            ),
            tr("Unset them where they are set, such as in ~/.profile, if that is not meant."),
        )
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        if environ.get(name) and not os.path.isabs(os.path.expanduser(os.path.expandvars(environ[name]))):  # noqa: PTH111, PTH117 - as botocore expands it
            yield (
                name,
                tr("{variable} is a relative path, so each program finds another file by it.", variable=name),
                tr("Write the whole path."),
            )
