"""What assuming a role will take, known before any call: the hops, where MFA is asked, how long it lasts and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import DEFAULT_DURATION, Mfa, Role, check_duration, spoken
from roleswitch.core.source import IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import Action, NextStep, NoSuchSource, SourceUnusable

LONGEST_CHAINED = timedelta(hours=1)
"""AWS's limit for a role assumed with another role's session; asking for more is an error, not a cut."""


@dataclass(frozen=True)
class Hop:
    """One call: `role` is assumed, with the source's credentials or with the session of the hop before."""

    role: Role
    duration: timedelta
    mfa_serial: str | None = None
    call: str = "AssumeRole"


@dataclass(frozen=True)
class Plan:
    role: Role
    source: Source
    hops: tuple[Hop, ...]
    why: str
    """Why the session will last as long as it will, in a sentence."""

    @property
    def duration(self) -> timedelta:
        return self.hops[-1].duration

    @property
    def mfa_serial(self) -> str | None:
        """The device that has to give a code, if any."""
        return next((hop.mfa_serial for hop in self.hops if hop.mfa_serial), None)

    @property
    def session_region(self) -> str | None:
        """The region to work in: the role's, else the source's."""
        return self.role.region or (None if isinstance(self.source, IdentityCenterSource) else self.source.region)

    @property
    def sts_region(self) -> str:
        """The region whose STS is called."""
        return self.session_region or first_region(self.role.arn.partition)


def first_region(partition: str) -> str:
    """Where STS is on in every account of the partition."""
    return _FIRST_REGIONS.get(partition, "us-east-1")


_FIRST_REGIONS: Mapping[str, str] = {
    "aws": "us-east-1",
    "aws-us-gov": "us-gov-west-1",
    "aws-cn": "cn-north-1",
    "aws-eusc": "eusc-de-east-1",
    "aws-iso": "us-iso-east-1",
    "aws-iso-b": "us-isob-east-1",
    "aws-iso-e": "eu-isoe-west-1",
    "aws-iso-f": "us-isof-south-1",
}


def plan_for(role: Role, catalog: Catalog, duration: timedelta | None = None) -> Plan:
    """The plan for `role`, with another `duration` than its own where one is given.

    Raises SourceUnusable where no source leads to it, NoSuchRole, NoSuchSource, BadValue.
    """
    path = _path(role, catalog)
    source = _source_of(path[0], catalog)
    for hop in path:
        if isinstance(source, ProfileSource) and source.profile == hop.profile_name and hop.deliver.writes:
            raise SourceUnusable(
                f"{hop.title} is written to the profile {source.profile}, from which its source {source.name} takes "
                "its credentials: give the role another profile name.",
                next_steps=[NextStep("Give the role another profile name.", "Other name…", Action.EDIT_PROFILE_NAME)],
            )
    asked = check_duration(duration) if duration is not None else role.duration
    chained = len(path) > 1
    lasts = min(asked, LONGEST_CHAINED) if chained else asked
    durations = [*(min(hop.duration, LONGEST_CHAINED) for hop in path[:-1]), lasts]
    # A role's session cannot give a code: only the first call has one.
    serials = [_mfa_serial(path[0], source), *(None for _ in path[1:])]
    hops = tuple(Hop(*hop) for hop in zip(path, durations, serials, strict=True))
    return Plan(role, source, hops, _why(role, asked, path))


def _path(role: Role, catalog: Catalog) -> list[Role]:
    """The roles from the first one that a source assumes to `role` itself."""
    path = [role]
    while via := path[0].via:
        if any(hop.name == via for hop in path):
            names = " → ".join([via, *(hop.name for hop in path)])
            raise SourceUnusable(
                f"The roles lead in a circle ({names}): give one of them a source.", next_steps=[_EDIT]
            )
        path.insert(0, catalog.role(via))
    return path


_EDIT = NextStep("Edit the role, or its section in roles.toml.", "Edit role…", Action.EDIT_ROLE)


def _source_of(role: Role, catalog: Catalog) -> Source:
    if role.source is None:
        raise SourceUnusable(f"{role.title} has no source: choose whose credentials assume it.", next_steps=[_EDIT])
    try:
        source = catalog.source(role.source)
    except NoSuchSource as missing:
        raise SourceUnusable(f"{missing} Choose another source for {role.title}.", next_steps=[_EDIT]) from missing
    if isinstance(source, IdentityCenterSource):
        raise SourceUnusable(
            f"{source.name} is an Identity Center sign-in, which this version of RoleSwitch does not do itself: sign "
            "in with `aws sso login` and use that profile of ~/.aws as the source.",
            next_steps=[_EDIT],
        )
    return source


def _mfa_serial(role: Role, source: Source) -> str | None:
    if role.mfa_serial:
        return role.mfa_serial
    return source.mfa_serial if role.mfa is Mfa.DIRECT and not isinstance(source, IdentityCenterSource) else None


def _why(role: Role, asked: timedelta, path: list[Role]) -> str:
    if len(path) > 1:
        cut = f"; {spoken(asked)} are set" if asked > LONGEST_CHAINED else ""
        return f"assumed via {path[-2].title}: 1 h is the most AWS gives to a role from a role{cut}"
    if role.duration_seconds is None and asked == DEFAULT_DURATION:
        return "none is set for this role: 1 h is what every role allows"
    return f"{spoken(asked)} asked for, which the role's own maximum has to allow (1 h to 12 h)"
