"""What assuming a role will take, known before any call: the hops, where MFA is asked, how long it lasts and why."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import pairwise
from typing import Any, NamedTuple

from roleswitch.core.aws import Place
from roleswitch.core.catalog import Catalog
from roleswitch.core.limits import LONGEST, LONGEST_CHAINED, SHORTEST, check_duration, reason_as_source_identity, spoken
from roleswitch.core.partitions import first_region
from roleswitch.core.profiles import Begins, ProfileCall, ProfilePath, Profiles
from roleswitch.core.role import DEFAULT_DURATION, REASON_TAG, Arn, Mfa, ReasonTo, Role
from roleswitch.core.session import AS_LISTED, Terms
from roleswitch.core.session_policy import read_only_arn
from roleswitch.core.source import (
    IdentityCenterSource,
    Network,
    ProfileSource,
    Source,
    mfa_session_life,
)
from roleswitch.errors import Action, BadValue, NextStep, NoSuchSource, SourceUnusable
from roleswitch.texts import later, tr


@dataclass(frozen=True, kw_only=True)
class Hop:
    """One call to STS, made with the source's credentials or with those of the hop before.

    `role` is as it is sent, with what the person asked for; without one the call is GetSessionToken, which makes an MFA
    session. `profile` is the profile of ~/.aws that asks for the call, empty for a role of the list.
    """

    role: Role | None = None
    duration: timedelta | None = None
    """None: none is sent, and AWS gives an hour."""
    mfa_serial: str | None = None
    profile: str = ""
    by_portal: bool = False
    """Identity Center gives the role's credentials, for as long as its permission set says."""

    @property
    def call(self) -> str:
        if self.by_portal:
            return "GetRoleCredentials"
        return "GetSessionToken" if self.role is None else "AssumeRole"

    @property
    def lasts(self) -> timedelta:
        return self.duration or DEFAULT_DURATION


class MfaChoice(NamedTuple):
    """One of the two ways to give MFA, and what it will give."""

    mfa: Mfa
    lasts: timedelta
    words: str
    recommended: bool
    chosen: bool


@dataclass(frozen=True, kw_only=True)
class Plan:
    role: Role
    """As the list has it."""
    source: Source
    hops: tuple[Hop, ...]
    why: str
    """Why the session will last as long as it will, in a sentence."""
    terms: Terms = AS_LISTED
    path: ProfilePath | None = None
    """How botocore gets to the source's credentials, where it is a profile."""
    choices: tuple[MfaChoice, ...] = ()
    """The ways to give MFA, where a device is known and the source can give a code."""
    notes: tuple[str, ...] = ()
    """What is odd on the way and what is made of it, in sentences."""
    network: Network = field(default_factory=Network)

    @property
    def duration(self) -> timedelta:
        return self.hops[-1].lasts

    def ending_within(self, left: timedelta) -> Plan:
        """The same for no longer than that, or than the shortest that AWS gives.

        A minute more: by the time AWS counts from, a session that was cut to it would end before it, and be renewed.
        """
        last, longest = self.hops[-1], max(left + timedelta(minutes=1), SHORTEST)
        if last.by_portal or last.lasts <= longest:
            return self
        return replace(self, hops=(*self.hops[:-1], replace(last, duration=longest)))

    @property
    def lasts_words(self) -> str:
        """How long the session will last, and why."""
        if self.hops[-1].by_portal:
            return tr("as long as the permission set says, 1 h to 12 h: {why}", why=self.why)
        return tr("{time}: {why}", time=spoken(self.duration), why=self.why)

    @property
    def mfa_serial(self) -> str | None:
        """The device that has to give a code, if any."""
        return next((hop.mfa_serial for hop in self.hops if hop.mfa_serial), None)

    @property
    def by_mfa_session(self) -> bool:
        """Whether one code serves many roles."""
        return self.hops[0].role is None

    @property
    def asks_reason(self) -> bool:
        return any(hop.role is not None and not hop.by_portal and hop.role.asks_reason for hop in self.hops)

    @property
    def session_region(self) -> str | None:
        """The region to work in: the role's, else the source's."""
        return self.role.region or self.source.region or (self.path.region if self.path else None)

    @property
    def place(self) -> Place:
        """Whose STS is called."""
        return place_of(self.source, self.path, self.session_region, self.role.arn.partition, self.network)


def place_of(
    source: Source,
    path: ProfilePath | None,
    region: str | None,
    partition: str,
    network: Network,
) -> Place:
    """Whose STS is called: in `region`, else in the source's or its profile's, else in the partition's first."""
    region = region or source.region or (path.region if path else None) or first_region(partition)
    if path and path.ca_bundle:
        network = replace(network, ca_bundle=path.ca_bundle)
    own_endpoint = None if isinstance(source, IdentityCenterSource) else source.sts_endpoint
    return Place(region, own_endpoint or (path.sts_endpoint if path else None), network)


def plan_for(role: Role, catalog: Catalog, terms: Terms = AS_LISTED, profiles: Profiles | None = None) -> Plan:
    """The plan for `role`, with what a person asked for in place of what the list says.

    Reads ~/.aws where a profile is the source. Raises SourceUnusable where no source leads to it, NoSuchRole,
    NoSuchSource, BadValue.
    """
    roles = _path(role, catalog)
    source = _source_of(roles[0], catalog)
    by_portal = len(roles) == 1 and isinstance(source, IdentityCenterSource)
    terms = _with_guard(role, terms, by_portal=by_portal)
    path = None
    if isinstance(source, ProfileSource):
        # First the profile that is named: until the role is assumed it may not be there yet.
        _refuse_circle_through_files(roles, source.name, {source.profile})
        path = (profiles or Profiles()).path(source.profile)
        _refuse_circle_through_files(roles, source.name, {path.base, *(call.profile for call in path.calls)})
    asked = check_duration(terms.duration) if terms.duration is not None else role.duration
    ends = timedelta(seconds=role.end_after_seconds) if role.end_after_seconds else LONGEST
    asked = min(asked, max(ends, SHORTEST))
    start = _Start(roles[0], source, path, terms, asked=asked if len(roles) == 1 else LONGEST_CHAINED)
    hops = list(profile_hops(path)) if path else []
    if start.mfa is Mfa.SESSION and not isinstance(source, IdentityCenterSource):
        hops.append(Hop(duration=mfa_session_life(source), mfa_serial=start.serial))
    for number, each in enumerate(roles):
        is_last = number == len(roles) - 1
        # A role on the way is needed for a moment only.
        at_most_an_hour = number > 0 or start.is_temporary or not is_last
        wanted = asked if is_last else each.duration
        if number == 0 and isinstance(source, IdentityCenterSource):
            hops.append(_portal_hop(each, source, terms if is_last else AS_LISTED))
            continue
        hops.append(
            Hop(
                role=_as_asked(each, terms if is_last else replace(terms, read_only=False)),
                duration=min(wanted, LONGEST_CHAINED) if at_most_an_hour else wanted,
                mfa_serial=start.serial if number == 0 and start.mfa is Mfa.DIRECT else None,
            )
        )
    _check_chain([hop.role for hop in hops if hop.role is not None and not hop.by_portal])
    return Plan(
        role=role,
        source=source,
        hops=tuple(hops),
        why=_why(role, asked, roles, start),
        terms=terms,
        path=path,
        # In a chain it is the first role's affair.
        choices=start.choices() if len(roles) == 1 else (),
        notes=(
            *(path.notes if path else ()),
            *_codes_in_vain(hops),
            *start.notes(),
            *_unused_mfa(roles),
            *_not_taken(hops),
            *guard_in_vain(role, terms),
        ),
        network=catalog.network,
    )


def _with_guard(role: Role, terms: Terms, *, by_portal: bool) -> Terms:
    """With what the role starts with, where it can be had."""
    if not role.read_only:
        return replace(terms, full_access=False)
    own_policy = role.policy or set(role.policy_arns) - {read_only_arn(role.arn.partition)}
    limited = terms.limits_to_reading(role) and not own_policy and not by_portal
    return replace(terms, read_only=limited or terms.read_only)


def guard_in_vain(role: Role, terms: Terms) -> Iterator[str]:
    """What is set to keep a person from doing harm and cannot be had, in sentences."""
    if role.read_only and not (terms.read_only or terms.full_access):
        yield (
            tr(
                "{role} does not start read only, although that is set: its session policy, or its permission set, "
                "says what it may.",
                role=role.title,
            )
        )


class _Start:
    """How the first role of the list on the way is called: from what kind of credentials, and with which MFA."""

    def __init__(
        self,
        first: Role,
        source: Source,
        path: ProfilePath | None,
        terms: Terms,
        *,
        asked: timedelta,
    ) -> None:
        self.source = source
        self.path = path
        self._by_portal = isinstance(source, IdentityCenterSource)
        self.serial = first.mfa_serial or (None if isinstance(source, IdentityCenterSource) else source.mfa_serial)
        self._first = first
        self._asked = asked
        self._terms = terms
        self._says = terms.mfa or first.mfa
        wanted = self._wanted = self._says or (self._recommended if first.mfa_serial else None)
        if wanted is not None and self.serial is None and self._may_give_code:
            raise SourceUnusable(
                tr(
                    "{first} is to be assumed with MFA, and neither it nor its source {source} names an MFA device.",
                    first=first.title,
                    source=source.name,
                ),
                next_steps=[
                    NextStep(tr("Set the serial number of your device."), tr("Set MFA device"), Action.EDIT_MFA)
                ],
            )
        # What calls is not a user's own key for sure: only the call itself can carry a code then.
        self.mfa = None if not self._may_give_code else wanted if self._is_long_term else wanted and Mfa.DIRECT

    @property
    def _is_long_term(self) -> bool:
        return not self._by_portal and (self.path is None or self.path.is_long_term)

    @property
    def _may_give_code(self) -> bool:
        """A code is taken with a user's own key; what a credential_process or the environment holds is not known."""
        if self._by_portal:
            return False
        return self.path is None or self.path.is_long_term or (not self.path.calls and self.path.begins in _UNKNOWN)

    @property
    def is_temporary(self) -> bool:
        """Whether the credentials that call are temporary, as far as can be known before."""
        return self.mfa is Mfa.SESSION or not self._may_give_code

    @property
    def _recommended(self) -> Mfa:
        """One code for many, unless this role is to last longer than that can give."""
        return Mfa.DIRECT if self._asked > LONGEST_CHAINED or not self._is_long_term else Mfa.SESSION

    def choices(self) -> tuple[MfaChoice, ...]:
        if self.serial is None or not self._may_give_code or isinstance(self.source, IdentityCenterSource):
            return ()
        hours = spoken(mfa_session_life(self.source))
        session = MfaChoice(
            Mfa.SESSION,
            min(self._asked, LONGEST_CHAINED),
            tr("one code for many roles: 1 h each at most, renewed silently for {hours}", hours=hours),
            self._recommended is Mfa.SESSION,
            self.mfa is Mfa.SESSION,
        )
        direct = MfaChoice(
            Mfa.DIRECT,
            self._asked,
            tr(
                "a code for this role: {time} as it is set, up to 12 h where the role's own maximum allows "
                "it, and another code for the next session",
                time=spoken(self._asked),
            ),
            self._recommended is Mfa.DIRECT,
            self.mfa is Mfa.DIRECT,
        )
        return (session, direct) if self._is_long_term else (direct,)

    def notes(self) -> tuple[str, ...]:
        if self._wanted is not None and self._by_portal:
            return (
                tr(
                    "The MFA that is set is not used: Identity Center asks for it when you sign in to {source}.",
                    source=self.source.name,
                ),
            )
        if self._wanted is not None and not self._may_give_code:
            return (
                tr(
                    "The credentials of {source} are temporary: no MFA code can be given with them, so MFA has "
                    "to be given where they come from.",
                    source=self.source.name,
                ),
            )
        return ()


def _unused_mfa(roles: Sequence[Role]) -> list[str]:
    return [
        tr(
            "The MFA that is set for {role} is not used: it is assumed via {before}, and a role's session can "
            "give no code. Set it for {title}.",
            role=role.title,
            before=before.title,
            title=roles[0].title,
        )
        for before, role in pairwise(roles)
        if role.mfa or role.mfa_serial
    ]


_UNKNOWN = frozenset({Begins.PROCESS, Begins.ENVIRONMENT})
"""What they give may be a user's own key or temporary: it is seen when they are asked."""


def profile_hops(path: ProfilePath) -> tuple[Hop, ...]:
    """The calls that a profile of ~/.aws asks for itself. Raises SourceUnusable where AWS could not take one."""
    return tuple(map(_profile_hop, path.calls))


def _profile_hop(call: ProfileCall) -> Hop:
    try:
        role = Role(
            name="profile",
            arn=Arn.parse(call.role_arn),
            display_name=call.profile,
            external_id=call.external_id,
            # As botocore names a session whose profile does not.
            session_name=call.session_name or "botocore-session-{time}",
        )
    except BadValue as error:
        raise SourceUnusable(
            tr("The profile {profile} of ~/.aws cannot be used: {error}.", profile=call.profile, error=error)
        ) from error
    return Hop(role=role, duration=call.duration, mfa_serial=call.mfa_serial, profile=call.profile)


def _codes_in_vain(hops: Sequence[Hop]) -> Iterator[str]:
    """botocore sends such a code too, so it is sent; AWS refuses it."""
    for hop in hops[1:]:
        if hop.profile and hop.mfa_serial:
            yield (
                tr(
                    "The profile {profile} names an MFA device and is assumed with a role's session, which can give "
                    "no code: AWS refuses that.",
                    profile=hop.profile,
                )
            )


def _as_asked(role: Role, terms: Terms) -> Role:
    """The role with what the person asked for. A role on the way has its reason and its tags too, and is not limited.

    Raises BadValue.
    """
    if terms.without_tags:
        role = replace(role, **_NO_TAGS)
    if terms.read_only:
        arn = read_only_arn(role.arn.partition)
        if role.policy or set(role.policy_arns) - {arn}:
            raise BadValue(
                "read_only",
                tr(
                    "read only: {role} has a session policy of its own, and AWS allows what either of two allows: "
                    "change that policy instead",
                    role=role.title,
                ),
            )
        role = replace(role, policy_arns=(arn,))
    if terms.reason and role.reason is ReasonTo.TAG:
        role = replace(role, tags={**role.tags, REASON_TAG: terms.reason})
    if terms.reason and role.reason is ReasonTo.SOURCE_IDENTITY:
        role = replace(role, source_identity=reason_as_source_identity(terms.reason))
    return role


_NO_TAGS: Mapping[str, Any] = {"tags": {}, "transitive_tags": (), "source_identity": None, "reason": None}


def _check_chain(roles: Sequence[Role]) -> None:
    """What AWS refuses along a chain: another source identity, and a tag over one that came along."""
    identity, set_by = "", ""
    kept: dict[str, str] = {}
    for role in roles:
        if role.source_identity:
            if identity and role.source_identity != identity:
                raise BadValue(
                    "source_identity",
                    tr(
                        "source identity: {role} sets {source_identity}, and {set_by} on the way to it sets "
                        "{identity}: AWS lets none change along a chain",
                        role=role.title,
                        source_identity=role.source_identity,
                        set_by=set_by,
                        identity=identity,
                    ),
                )
            identity, set_by = role.source_identity, role.title
        for key in role.tags:
            if owner := kept.get(key.lower()):
                raise BadValue(
                    "tags",
                    tr(
                        "tags: {key} of {role} came along from {owner} as a transitive tag: AWS lets none be set "
                        "over it",
                        key=key,
                        role=role.title,
                        owner=owner,
                    ),
                )
        kept |= dict.fromkeys((key.lower() for key in role.transitive_tags), role.title)


def _path(role: Role, catalog: Catalog) -> list[Role]:
    """The roles from the first one that a source assumes to `role` itself."""
    path = [role]
    while via := path[0].via:
        if any(hop.name == via for hop in path):
            names = " → ".join([via, *(hop.name for hop in path)])
            raise SourceUnusable(
                tr("The roles lead in a circle ({names}): give one of them a source.", names=names), next_steps=[_EDIT]
            )
        path.insert(0, catalog.role(via))
    return path


_EDIT = NextStep(later("Edit the role, or its section in roles.toml."), later("Edit role…"), Action.EDIT_ROLE)


def _portal_hop(role: Role, source: IdentityCenterSource, terms: Terms) -> Hop:
    """Raises BadValue for what Identity Center cannot be asked for."""
    if terms.read_only:
        raise BadValue(
            "read_only",
            tr(
                "read only: {source} is Identity Center, which gives {role} as its permission set says: choose "
                "a permission set that only reads",
                source=source.name,
                role=role.title,
            ),
        )
    return Hop(role=role, by_portal=True)


def _not_taken(hops: Sequence[Hop]) -> Iterator[str]:
    """What is set for a role that Identity Center gives, and cannot be said to it."""
    for hop in hops:
        role = hop.role
        if role is None or not hop.by_portal:
            continue
        said = {
            "duration": role.duration_seconds,
            "external ID": role.external_id,
            "session policy": role.policy or role.policy_arns,
            "tags": role.tags,
            "source identity": role.source_identity,
            "reason": role.reason,
        }
        if unused := [words for words, value in said.items() if value]:
            yield tr(
                "Not used for {role}, because Identity Center takes none: {names}.",
                role=role.title,
                names=", ".join(unused),
            )


def _source_of(role: Role, catalog: Catalog) -> Source:
    if role.source is None:
        raise SourceUnusable(
            tr("{role} has no source: choose whose credentials assume it.", role=role.title), next_steps=[_EDIT]
        )
    try:
        return catalog.source(role.source)
    except NoSuchSource as missing:
        raise SourceUnusable(
            tr("{missing} Choose another source for {role}.", missing=missing, role=role.title), next_steps=[_EDIT]
        ) from missing


def _refuse_circle_through_files(roles: Sequence[Role], source: str, read: Collection[str]) -> None:
    """A role that writes a profile from which it takes its own credentials."""
    for role in roles:
        if role.profile_name in read and role.deliver.writes:
            raise SourceUnusable(
                tr(
                    "{role} is written to the profile {profile_name}, from which its source {source} takes "
                    "its credentials: give the role another profile name.",
                    role=role.title,
                    profile_name=role.profile_name,
                    source=source,
                ),
                next_steps=[
                    NextStep(tr("Give the role another profile name."), tr("Other name…"), Action.EDIT_PROFILE_NAME)
                ],
            )


def _why(role: Role, asked: timedelta, roles: Sequence[Role], start: _Start) -> str:
    if role.end_after_seconds is not None and asked == max(timedelta(seconds=role.end_after_seconds), SHORTEST):
        return tr(
            "it ends by itself {time} after it was assumed", time=spoken(timedelta(seconds=role.end_after_seconds))
        )
    cut = tr("; {time} are set", time=spoken(asked)) if asked > LONGEST_CHAINED else ""
    most = tr("1 h is the most AWS gives to a role from")
    if len(roles) > 1:
        return tr("assumed via {title}: {most} a role{cut}", title=roles[-2].title, most=most, cut=cut)
    if isinstance(start.source, IdentityCenterSource):
        return tr("Identity Center decides")
    if start.mfa is Mfa.SESSION:
        return tr("one code for many roles: {most} an MFA session{cut}", most=most, cut=cut)
    if start.is_temporary and start.path is not None:
        of = tr("the profile {profile}", profile=start.path.profile)
        if start.path.calls:
            return tr("{of} assumes a role itself: {most} a role{cut}", of=of, most=most, cut=cut)
        return tr(
            "the credentials of {of} are temporary ({begins}): {most} such{cut}",
            of=of,
            begins=tr(start.path.begins.value),
            most=most,
            cut=cut,
        )
    if role.duration_seconds is None and asked == DEFAULT_DURATION:
        return tr("no duration is set for this role: 1 h is what every role allows")
    code = tr("with a code for this role alone, ") if start.mfa is Mfa.DIRECT else ""
    unknown = ""
    if start.path is not None and not start.path.is_long_term and asked > LONGEST_CHAINED:
        unknown = tr("; 1 h where the credentials of the profile {profile} are temporary", profile=start.path.profile)
    allows = (
        tr("which every role allows")
        if asked <= DEFAULT_DURATION
        else (tr("which the role's own maximum has to allow (1 h to 12 h)"))
    )
    return tr(
        "{code}{time} asked for, {allows}{unknown}", code=code, time=spoken(asked), allows=allows, unknown=unknown
    )
