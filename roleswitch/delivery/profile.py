"""A role's profile in ~/.aws: with the session's keys, or asking us for them (credential_process), as the role says."""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC

from roleswitch.core.role import Deliver, Role
from roleswitch.core.session import Session
from roleswitch.delivery import aws_files
from roleswitch.delivery.aws_block import Use
from roleswitch.delivery.aws_difference import MASK, Difference
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.terminal import roleswitch_command
from roleswitch.errors import ProfileNotOurs


def check_profile(role: Role, environ: Mapping[str, str]) -> None:
    """Whether the role's profile can be written. Raises ProfileNotOurs where it is somebody else's, AwsFileUnusable."""
    if role.deliver is not Deliver.NOTHING:
        aws_files.check_profile(AwsFiles.from_environment(environ), role.name, role.profile_name)


def write_profile(role: Role, session: Session, environ: Mapping[str, str], *, take_over: bool = False) -> str:
    """Write the profile and return its name; empty, and what was there removed, where the role delivers nothing. That
    of its live shells stays as it is.

    Raises ProfileNotOurs unless `take_over`, AwsFileUnusable.
    """
    match role.deliver:
        case Deliver.NOTHING:
            remove_own_profile(role.name, environ)
            return ""
        case Deliver.CREDENTIAL_PROCESS:
            write_process_profile(role, session.region, environ, take_over=take_over)
        case Deliver.CREDENTIALS:
            _put(role, environ, _keys(session), _region(session.region), take_over=take_over)
    return role.profile_name


def write_process_profile(
    role: Role, region: str | None, environ: Mapping[str, str], *, take_over: bool = False
) -> None:
    """Write the profile that asks us. It needs no session: who uses it gets one then."""
    _put(role, environ, {}, _asking_us(role, region, environ), take_over=take_over)


def take_over_differences(role: Role, region: str | None, environ: Mapping[str, str]) -> tuple[Difference, ...]:
    """What taking its profile over would change in ~/.aws, without a secret. Raises ProfileNotOurs, AwsFileUnusable."""
    keys, config = _settings(role, None, region, environ)
    files = AwsFiles.from_environment(environ)
    return aws_files.take_over_differences(files, role.name, role.profile_name, credentials=keys, config=config)


def write_default(role: Role, session: Session | None, region: str | None, environ: Mapping[str, str]) -> bool:
    """Make the role the default profile: with the keys of its session, or asking us where it is delivered so and needs
    none. False where it is so already, or where there is no session to write.

    Raises ProfileNotOurs, AwsFileUnusable.
    """
    if session is None and role.deliver is not Deliver.CREDENTIAL_PROCESS:
        return False
    files = AwsFiles.from_environment(environ)
    keys, config = _settings(role, session, None, environ)
    return aws_files.put_default(files, role.name, credentials=keys, config=config, region=region)


def default_differences(role: Role, region: str | None, environ: Mapping[str, str]) -> tuple[Difference, ...]:
    """What making the role the default profile would change in ~/.aws, without a secret. Raises as that does."""
    files = AwsFiles.from_environment(environ)
    keys, config = _settings(role, None, None, environ)
    return aws_files.default_differences(files, role.name, credentials=keys, config=config, region=region)


def give_default_back(environ: Mapping[str, str], role: str = "") -> bool:
    """Bring back what the default profile was before a role was made it; False where none was. Raises
    AwsFileUnusable."""
    return aws_files.give_default_back(AwsFiles.from_environment(environ), role)


def write_live_profile(role: Role, region: str | None, environ: Mapping[str, str]) -> str:
    """The name of a profile that asks us, written where it is not there yet: the role's own where that is such a one,
    else a second one, for its live shells.

    The second one keeps its name while it is there, since shells are open with it. Raises ProfileNotOurs,
    AwsFileUnusable.
    """
    files = AwsFiles.from_environment(environ)
    config = _asking_us(role, region, environ)
    use = Use.OWN if role.deliver is Deliver.CREDENTIAL_PROCESS else Use.LIVE
    name = _live_name(files, role) if use is Use.LIVE else role.profile_name
    if not aws_files.is_written(files, role.name, name, config, use):
        aws_files.put_profile(files, role.name, name, credentials={}, config=config, use=use)
    return name


def _live_name(files: AwsFiles, role: Role) -> str:
    """The first one that is free. Raises ProfileNotOurs where none is."""
    there = [item.live for item in aws_files.owned_profiles(files) if item.role == role.name and item.live]
    taken: ProfileNotOurs | None = None
    for name in (*there, *_live_names(role.profile_name)):
        try:
            aws_files.check_profile(files, role.name, name, Use.LIVE)
        except ProfileNotOurs as trouble:
            taken = taken or trouble
        else:
            return name
    assert taken is not None  # noqa: S101 - there are names to try
    raise taken


def _live_names(profile: str) -> Iterator[str]:
    stem = f"{profile[:57]}-live"  # a name has 64 characters
    yield stem
    yield from (f"{stem}-{number}" for number in range(2, 10))


def remove_profile(role: str, environ: Mapping[str, str], *, keep_live: bool = False) -> bool:
    """Give back the bytes that were there before, of the default profile too; False where nothing was the role's. With
    `keep_live` what its live shells use stays. Raises AwsFileUnusable."""
    uses = (Use.OWN, Use.DEFAULT) if keep_live else tuple(Use)
    return aws_files.remove_profile(AwsFiles.from_environment(environ), role, uses)


def remove_own_profile(role: str, environ: Mapping[str, str]) -> bool:
    """As `remove_profile`, of its own profile alone: what it is besides, for live shells or the default one, stays."""
    return aws_files.remove_profile(AwsFiles.from_environment(environ), role, (Use.OWN,))


def owned_profiles(environ: Mapping[str, str]) -> tuple[aws_files.OwnedProfile, ...]:
    """What is ours in ~/.aws, by role, in the list or not. Raises AwsFileUnusable."""
    return aws_files.owned_profiles(AwsFiles.from_environment(environ))


def _put(
    role: Role, environ: Mapping[str, str], credentials: dict[str, str], config: dict[str, str], *, take_over: bool
) -> None:
    aws_files.put_profile(
        AwsFiles.from_environment(environ),
        role.name,
        role.profile_name,
        credentials=credentials,
        config=config,
        take_over=take_over,
    )


def _settings(
    role: Role, session: Session | None, region: str | None, environ: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """For the credentials file and for the config file. Without a session, as one would be shown."""
    if role.deliver is Deliver.CREDENTIAL_PROCESS:
        return {}, _asking_us(role, region, environ)
    return _keys(session), _region(region)


def _keys(session: Session | None) -> dict[str, str]:
    """Masked where there is no session yet."""
    return {
        "aws_access_key_id": session.access_key_id if session else MASK,
        "aws_secret_access_key": session.secret_access_key if session else MASK,
        "aws_session_token": session.session_token if session else MASK,
        # Prompts such as starship's count down from it.
        "x_security_token_expires": (
            session.expiration.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if session else MASK
        ),
    }


def _region(region: str | None) -> dict[str, str]:
    return {"region": region} if region else {}


def _asking_us(role: Role, region: str | None, environ: Mapping[str, str]) -> dict[str, str]:
    return {"credential_process": _credential_process(role, environ)} | _region(region)


def _credential_process(role: Role, environ: Mapping[str, str]) -> str:
    """One line, which botocore takes apart as the system's own shell would."""
    command = [*roleswitch_command(), "credential-process", role.name]
    if sys.platform == "win32":
        return subprocess.list2cmdline(command)
    if home := environ.get("ROLESWITCH_HOME"):
        # Who reads the profile later need not have it set.
        command = ["/usr/bin/env", f"ROLESWITCH_HOME={home}", *command]
    return shlex.join(command)
