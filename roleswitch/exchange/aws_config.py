"""~/.aws/config and credentials as roles and sources, and a list as such a text.

| in the files | in the list |
|---|---|
| role_arn with source_profile | a role, by the source or via the role that the source_profile leads to |
| aws_access_key_id | a profile as source, and the key, which can be moved into the keyring |
| both, where others name it or it names itself | the role, and the key alone as source: the profile would be the role |
| credential_process, web_identity_token_file, login_session, credential_source | a profile as source |
| sso_session, sso_start_url, granted_sso_… | an Identity Center source, and a role that names its permission set |
| a source_profile without credentials | aws-vault keeps its key: the role names a source that is still to be added |

What a profile says of its role is in aws_settings.py, how two files make one profile in aws_profiles.py.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from typing import NamedTuple, TypeVar

from roleswitch.core.limits import check, shown
from roleswitch.core.partitions import partition_of
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import AccessKey, AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import BadValue
from roleswitch.exchange import aws_profiles
from roleswitch.exchange.aws_profiles import Part, Profile, Setting, Trouble, Where
from roleswitch.exchange.aws_settings import OURS, fields_of, role_from, settings_of
from roleswitch.exchange.offer import FoundRole, FoundSource, KeyInFile, Offer, name_for, plain_text
from roleswitch.texts import later, tr

K = TypeVar("K", bound=Hashable)


def offer_from(
    config: str | None,
    credentials: str | None,
    *,
    origin: str,
    config_name: str = "~/.aws/config",
    credentials_name: str = "~/.aws/credentials",
) -> Offer:
    """What the texts of one of the two files, or of both, offer. Their lines end in \\n (`texts.checked_text`).

    Where both are given, sections name the file. Never raises for what a text says: what is wrong is a problem.
    """
    return _Reading(aws_profiles.read(config, credentials, config_name, credentials_name)).offer(origin)


class _Begins(Enum):
    """What a profile is to the list."""

    ROLE = auto()
    PERMISSION_SET = auto()
    KEY = auto()
    PROFILE = auto()
    NOTHING = auto()
    BROKEN = auto()


_CREDENTIAL_SOURCES = ("Environment", "Ec2InstanceMetadata", "EcsContainer")
_OF_PERMISSION_SET = ("sso_account_id", "sso_role_name", "granted_sso_account_id", "granted_sso_role_name")


def _begins(profile: Profile, *, as_source: bool) -> _Begins:
    """What botocore takes of a profile; where others name it as their source, its keys come before its role."""
    has_key = "aws_access_key_id" in profile or "aws_secret_access_key" in profile
    if "role_arn" not in profile or "web_identity_token_file" in profile:
        return _by_itself(profile)
    if as_source and has_key:
        # The profile as a source of the list would be its role, and only a key can be one without it.
        return _Begins.KEY if _by_itself(profile) is _Begins.KEY else _Begins.BROKEN
    return _Begins.ROLE if "source_profile" in profile or "credential_source" not in profile else _Begins.PROFILE


def _by_itself(profile: Profile) -> _Begins:
    """What gives a profile credentials beside a role, in botocore's order (credentials.py, ProfileProviderBuilder)."""
    if "web_identity_token_file" in profile:
        return _Begins.PROFILE
    if any(key in profile for key in _OF_PERMISSION_SET):
        return _Begins.PERMISSION_SET
    if profile.credentials and profile.credentials.get("aws_access_key_id"):
        return _Begins.KEY
    if "login_session" in profile or "credential_process" in profile:
        return _Begins.PROFILE
    has_key = "aws_access_key_id" in profile or "aws_secret_access_key" in profile
    return _Begins.KEY if has_key else _Begins.NOTHING


class _Link(NamedTuple):
    """Whose credentials assume a role: a source's, or those of another role."""

    source: str | None = None
    via: str | None = None
    note: str = ""
    """aws-vault's: of the profile whose key it keeps."""


class _Portal(NamedTuple):
    """An Identity Center as a file describes it."""

    key: tuple[str, ...]
    """Tells portals apart: by sso-session, or by address."""
    start_url: Setting
    region: Setting
    where: Where


class _PermissionSet(NamedTuple):
    portal: _Portal
    account_id: Setting
    name: Setting


class _Reading:
    """What is found, in the order in which one needs the other: portals, names, sources, roles, what leads where."""

    def __init__(self, files: aws_profiles.Profiles) -> None:
        self._profiles = files.profiles
        self._owned = files.owned
        self._troubles = [Trouble(where, message) for where, message in files.problems]
        self._begins = {name: _begins(profile, as_source=False) for name, profile in self._profiles.items()}
        self._as_source = {name: _begins(profile, as_source=True) for name, profile in self._profiles.items()}
        self._named = {setting.text for each in self._profiles.values() if (setting := each.get("source_profile"))}
        self._portals: dict[tuple[str, ...], _Portal] = {}
        self._permission_sets: dict[str, _PermissionSet] = {}
        self._find_portals(files.sessions)
        self._role_names = _names(dict(self._wanted_role_names()), "role")
        self._source_names = _names(dict(self._wanted_source_names()), "source")
        self._sources: dict[str, tuple[Where, FoundSource]] = {}
        self._absent: dict[str, str] = {}
        """Profiles that a role may name though they are no source here, with the note for that role."""

    def offer(self, origin: str) -> Offer:
        self._find_sources()
        links: dict[str, _Link] = {}
        roles: dict[str, FoundRole] = {}
        unusable: dict[str, Trouble] = {}
        for name in self._role_names:
            profile = self._profiles[name]
            try:
                link = links[name] = self._link(name, profile)
                roles[name] = self._role(name, profile, link)
            except Trouble as trouble:
                unusable[name] = trouble
        bases = self._follow(links, unusable)
        self._troubles += unusable.values()
        roles = {name: role for name, role in roles.items() if name not in unusable}
        self._give_commands(roles, bases)
        self._tell_users(bases)
        sources = [source for _, source in sorted(self._sources.values(), key=lambda found: found[0])]
        troubles = sorted(self._troubles, key=lambda trouble: trouble.where)
        problems = tuple(trouble.where.problem(trouble.message) for trouble in troubles)
        return Offer(origin=origin, roles=tuple(roles.values()), sources=tuple(sources), problems=problems)

    def _wanted_role_names(self) -> Iterator[tuple[str, str]]:
        for name, profile in self._profiles.items():
            if self._begins[name] in {_Begins.ROLE, _Begins.PERMISSION_SET}:
                own = profile.get(f"{OURS}name")
                yield name, own.text if own else name

    def _wanted_source_names(self) -> Iterator[tuple[tuple[str, ...], str]]:
        for name in self._profiles:
            begins = self._begins[name]
            is_source = begins in {_Begins.KEY, _Begins.PROFILE} or self._is_role_with_key(name)
            if is_source or (begins is _Begins.NOTHING and name in self._named):
                yield ("profile", name), name
        for key, portal in self._portals.items():
            host = re.match(r"https?://([A-Za-z0-9-]+)", portal.start_url.text)
            yield key, key[1] if key[0] == "session" else host[1] if host else "identity-center"

    def _is_role_with_key(self, name: str) -> bool:
        return self._as_source[name] is _Begins.KEY and "role_arn" in self._profiles[name]

    # ------------------------------------------------------------ Identity Center

    def _find_portals(self, sessions: Mapping[str, Part]) -> None:
        at: dict[tuple[str, str], tuple[str, ...]] = {}
        for name, part in sessions.items():
            start_url, region = part.get("sso_start_url"), part.get("sso_region")
            if start_url and region:
                self._portals["session", name] = _Portal(("session", name), start_url, region, part.where)
                at.setdefault((start_url.text, region.text), ("session", name))
            else:
                missing = "sso_region" if start_url else "sso_start_url"
                self._troubles.append(Trouble(part.where, tr("{missing} is missing", missing=missing)))
        for name, profile in self._profiles.items():
            if self._begins[name] is _Begins.PERMISSION_SET:
                try:
                    self._permission_sets[name] = self._permission_set(profile, sessions, at)
                except Trouble as trouble:
                    self._troubles.append(trouble)
                    self._begins[name] = self._as_source[name] = _Begins.BROKEN

    def _permission_set(
        self,
        profile: Profile,
        sessions: Mapping[str, Part],
        at: dict[tuple[str, str], tuple[str, ...]],
    ) -> _PermissionSet:
        session = profile.get("sso_session")
        part = sessions.get(session.text) if session else None
        if session and part is None:
            raise Trouble(session.where, tr('sso_session "{session}" does not exist', session=shown(session.text)))
        said: dict[str, Setting] = {}
        for key in ("sso_start_url", "sso_region", "sso_account_id", "sso_role_name"):
            own, shared = profile.get(key) or profile.get(f"granted_{key}"), part.get(key) if part else None
            if own and shared and own.text != shared.text:
                raise Trouble(
                    own.where,
                    tr(
                        "{key} is not what {section} says: leave one of the two out",
                        key=key,
                        section=shared.where.section,
                    ),
                )
            if not (setting := shared or own):
                raise Trouble(
                    profile.where, tr("{key} is missing, so that Identity Center gives it no credentials", key=key)
                )
            said[key] = setting
        start_url, region = said["sso_start_url"], said["sso_region"]
        address = (start_url.text, region.text)
        at_key = ("session", session.text) if session else at.setdefault(address, ("portal", *address))
        portal = self._portals.setdefault(at_key, _Portal(at_key, start_url, region, profile.where))
        return _PermissionSet(portal, said["sso_account_id"], said["sso_role_name"])

    # ------------------------------------------------------------ sources

    def _find_sources(self) -> None:
        finds: list[tuple[Where, Callable[[], FoundSource | None]]] = [
            (portal.where, partial(self._portal_source, portal)) for portal in self._portals.values()
        ]
        finds += [(profile.where, partial(self._source, name, profile)) for name, profile in self._profiles.items()]
        for where, find in finds:
            try:
                found = find()
            except Trouble as trouble:
                self._troubles.append(trouble)
            else:
                if found:
                    self._sources[found.source.name] = (where, found)

    def _portal_source(self, portal: _Portal) -> FoundSource:
        name = self._source_names[portal.key]
        try:
            source = IdentityCenterSource(name=name, start_url=portal.start_url.text, region=portal.region.text)
        except BadValue as error:
            place = portal.region if error.field == "region" else portal.start_url
            raise Trouble(place.where, error.message) from error
        return FoundSource(source=source, line=portal.where.line, section=portal.where.section)

    def _source(self, name: str, profile: Profile) -> FoundSource | None:
        if self._begins[name] is _Begins.KEY or self._is_role_with_key(name):
            return self._key_source(name, profile)
        if self._begins[name] is _Begins.PROFILE:
            return self._profile_source(name, profile)
        if self._begins[name] is _Begins.NOTHING and name in self._named:
            self._absent[name] = tr(
                "The key of {name} is not in these files (aws-vault keeps its own): add an access key named"
                " {source_names}.",
                name=shown(name),
                source_names=self._source_names["profile", name],
            )
        return None

    def _profile_source(self, name: str, profile: Profile) -> FoundSource:
        notes = []
        if named := profile.get("credential_source"):
            if named.text not in _CREDENTIAL_SOURCES:
                known = ", ".join(_CREDENTIAL_SOURCES)
                raise Trouble(
                    named.where,
                    tr("credential_source {named} is none of {known}", named=shown(named.text), known=known),
                )
            if "role_arn" in profile:
                notes.append(
                    tr(
                        "Its credentials come from {named}, which is no source of the list: the profile is one, with"
                        " the role that it assumes.",
                        named=named.text,
                    )
                )
        if "aws_access_key_id" in profile:
            notes.append(tr("The access key in it stays there: AWS tools do not use it beside the rest."))
        return self._made(name, profile, notes)

    def _key_source(self, name: str, profile: Profile) -> FoundSource | None:
        part = next((part for part in profile.parts if part.get("aws_access_key_id")), None)
        token = part and (part.get("aws_session_token") or part.get("aws_security_token"))
        if token and token.text:
            if name not in self._named:
                return None
            if not self._is_role_with_key(name):
                return self._made(
                    name, profile, [tr("Its keys are temporary: what wrote them there has to renew them.")]
                )
            raise Trouble(token.where, tr("its keys are temporary: what names it as a source needs a user's own key"))
        try:
            key = _access_key(profile, part)
        except Trouble:
            own = self._source_names["profile", name]
            self._absent[name] = tr(
                "The access key of {name} cannot be used: add an access key named {own}.", name=shown(name), own=own
            )
            raise
        notes = [tr("The role that it assumes by its credential_source is not taken: the key is the source.")]
        return self._made(name, profile, notes if self._begins[name] is _Begins.PROFILE else [], key, part)

    def _made(
        self,
        name: str,
        profile: Profile,
        notes: list[str],
        key: AccessKey | None = None,
        part: Part | None = None,
    ) -> FoundSource:
        own = self._source_names["profile", name]
        said: dict[str, str] = {}
        for kind in ("region", "mfa_serial") if key else ():
            if (setting := profile.get(kind)) and setting.text:
                try:
                    said[kind] = check(kind, setting.text)
                except BadValue as error:
                    notes.append(
                        tr("Line {line} is left out: {message}.", line=setting.where.line, message=error.message)
                    )
        region, mfa_serial = said.get("region"), said.get("mfa_serial")
        is_needed = key is not None and "role_arn" in profile
        source: Source
        try:
            if key and is_needed:
                source = AccessKeySource(
                    name=own, access_key_id=key.access_key_id, region=region, mfa_serial=mfa_serial
                )
            else:
                source = ProfileSource(name=own, profile=name, region=region, mfa_serial=mfa_serial)
        except BadValue as error:
            raise Trouble(profile.where, error.message) from error
        where = part.where if part else profile.where
        found = FoundSource(
            source=source,
            line=where.line,
            section=where.section,
            notes=tuple(notes),
            key=KeyInFile(profile=name, key=key, is_needed=is_needed) if key else None,
        )
        command = profile.get("mfa_process")
        return _with_command(found, command) if key and command and command.text else found

    # ------------------------------------------------------------ roles

    def _link(self, name: str, profile: Profile) -> _Link:
        for kind in ("via", "source"):
            if own := profile.get(f"{OURS}{kind}"):
                try:
                    check("name", own.text)
                except BadValue as error:
                    raise Trouble(
                        own.where, tr("{ours}{kind}: {message}", ours=OURS, kind=kind, message=error.message)
                    ) from error
                return _Link(via=own.text) if kind == "via" else _Link(source=own.text)
        if permission_set := self._permission_sets.get(name):
            source = self._source_names[permission_set.portal.key]
            if source not in self._sources:
                place = permission_set.portal.where
                raise Trouble(
                    profile.where,
                    tr("its {section} cannot be used: see line {line}", section=place.section, line=place.line),
                )
            return _Link(source=source)
        named = profile.get("source_profile")
        if named is None:
            return _Link(note=tr("It names no source_profile: give the role a source."))
        if "credential_source" in profile:
            raise Trouble(
                named.where, tr("source_profile and credential_source are both there: leave one of the two out")
            )
        return self._link_to(name, named)

    def _link_to(self, name: str, named: Setting) -> _Link:
        target = named.text
        if target not in self._profiles:
            if target in self._owned:
                return _Link(via=self._owned[target])
            raise Trouble(named.where, tr('source_profile "{target}" does not exist', target=shown(target)))
        if self._as_source[target] in {_Begins.ROLE, _Begins.PERMISSION_SET}:
            if target == name:
                raise Trouble(named.where, tr("it is its own source_profile, and has no keys of its own"))
            return _Link(via=self._role_names[target])
        source = self._source_names.get(("profile", target), "")
        if note := self._absent.get(target):
            return _Link(source=source, note=note)
        if source not in self._sources or self._as_source[target] is _Begins.BROKEN:
            line = self._profiles[target].where.line
            raise Trouble(
                named.where,
                tr('source_profile "{target}" cannot be used: look at line {line}', target=shown(target), line=line),
            )
        return _Link(source=source)

    def _role(self, name: str, profile: Profile, link: _Link) -> FoundRole:
        own = self._role_names[name]
        fields = fields_of(profile)
        if own != name and f"{OURS}name" not in profile:
            fields.values.setdefault("display_name", plain_text(name))
            if name_for(name, ()) == name:
                fields.values.setdefault("profile", name)
        fields.values |= {"source": link.source, "via": link.via}
        role = role_from(own, self._arn(name, profile), fields, profile.where)
        notes = [*fields.notes, *([link.note] if link.note else [])]
        if self._begins[name] is _Begins.PERMISSION_SET and "aws_access_key_id" in profile:
            notes.append(tr("The access key in it stays there: AWS tools do not use it beside the rest."))
        if profile.missing:
            notes.append(tr("include_profile {missing} does not exist.", missing=shown(profile.missing.text)))
        return FoundRole(role=role, line=profile.where.line, section=profile.where.section, notes=tuple(notes))

    def _arn(self, name: str, profile: Profile) -> Arn:
        permission_set = self._permission_sets.get(name)
        whole = profile.get(f"{OURS}role_arn") if permission_set else profile.get("role_arn")
        try:
            if whole:
                return Arn.parse(whole.text)
            assert permission_set is not None  # noqa: S101 - a role begins with one of the two
            partition = partition_of(permission_set.portal.region.text)
            return Arn(partition, permission_set.account_id.text, permission_set.name.text)
        except BadValue as error:
            if whole or permission_set is None:
                raise Trouble((whole or profile).where, error.message) from error
            places = {"account_id": permission_set.account_id, "role_name": permission_set.name}
            place = places.get(error.field, permission_set.portal.region)
            raise Trouble(place.where, error.message) from error

    # ------------------------------------------------------------ what leads where

    def _follow(self, links: Mapping[str, _Link], unusable: dict[str, Trouble]) -> dict[str, str]:
        """The source that each role begins with, by profile. Adds to `unusable` what leads to none."""
        profile_of = {name: profile for profile, name in self._role_names.items()}
        bases: dict[str, str] = {}
        done: set[str] = set()
        for name in self._role_names:
            path: dict[str, None] = {}
            at: str | None = name
            while at is not None and at not in done and at not in path:
                path[at] = None
                link = links.get(at)
                at = profile_of.get(link.via) if link and link.via else None
            if at in path:
                self._refuse_circle(list(path), at, unusable)
            before = at
            for each in reversed(path):
                link = links.get(each)
                base = link.source if link and link.source else bases.get(before or "")
                if base:
                    bases[each] = base
                if before in unusable and each not in unusable:
                    place = self._profiles[each].get("source_profile") or unusable[before]
                    line = unusable[before].where.line
                    message = tr(
                        'source_profile "{before}" cannot be used: see line {line}', before=shown(before), line=line
                    )
                    unusable[each] = Trouble(place.where, message)
                before = each
            done.update(path)
        return bases

    def _refuse_circle(self, path: Sequence[str], at: str, unusable: dict[str, Trouble]) -> None:
        members = path[path.index(at) :]
        for number, each in enumerate(members):
            # From its own place on, and not all of a long one.
            round_it = [shown(members[(number + step) % len(members)]) for step in range(min(len(members), 5))]
            way = " → ".join([*round_it, *(["…"] if len(members) > 5 else []), shown(each)])
            place = self._profiles[each].get("source_profile") or self._profiles[each]
            unusable.setdefault(each, Trouble(place.where, tr("its source_profile leads in a circle: {way}", way=way)))

    def _tell_users(self, bases: Mapping[str, str]) -> None:
        users: dict[str, list[str]] = {}
        for name in self._role_names:
            if name in bases:
                users.setdefault(bases[name], []).append(name)
        for base, names in users.items():
            where, found = self._sources.get(base, (None, None))
            if where and found and found.key:
                self._sources[base] = (where, replace(found, key=replace(found.key, used_by=tuple(names))))

    def _give_commands(self, roles: dict[str, FoundRole], bases: Mapping[str, str]) -> None:
        """aws-vault takes the mfa_process of the role as well: here the source has it."""
        for name, role in roles.items():
            setting = self._profiles[name].get("mfa_process")
            if setting is None or not setting.text:
                continue
            where, found = self._sources.get(bases.get(name, ""), (None, None))
            if where and found and found.key and not _command_of(found):
                found = _with_command(found, setting)
                self._sources[found.source.name] = (where, found)
            if not found or not found.key or _command_of(found) != _command(setting):
                note = tr(
                    "Line {line} is left out: mfa_process belongs to the source of the role.", line=setting.where.line
                )
                roles[name] = replace(role, notes=(*role.notes, note))


def export_text(roles: Sequence[Role], sources: Mapping[str, Source]) -> str:
    """A text for ~/.aws/config with a profile for each role, and never a secret: `offer_from` reads the same roles.

    What AWS's own keys cannot say stands in aws-vault's, granted's and ours, which AWS tools pass over. `sources` are
    those of the list, by name; only those that the roles name are used.
    """
    used = {role.source: sources[role.source] for role in roles if role.source and role.source in sources}
    # A role's section may not be taken for the profile that is somebody's source.
    profiles = {source.profile for source in used.values() if isinstance(source, ProfileSource)}
    headers = _names({**{("", name): name for name in profiles}, **{("role", r.name): r.name for r in roles}}, "role")
    taken = {*headers.values(), *(role.via for role in roles if role.via)}
    for name, source in used.items():
        if isinstance(source, AccessKeySource):
            headers["source", name] = name_for(name, taken)
            taken.add(headers["source", name])
    sections = [_source_lines(source, headers) for source in used.values()]
    sections += [_role_lines(role, used.get(role.source or ""), headers) for role in roles]
    return "\n\n".join("\n".join(lines) for lines in [_ABOVE, *sections] if lines) + "\n"


_ABOVE = [
    "# Roles from RoleSwitch, for ~/.aws/config. There is no secret in it.",
    "# AWS tools pass over the keys that begin with roleswitch_: `roleswitch import` reads them.",
]


def _source_lines(source: Source, headers: Mapping[tuple[str, str], str]) -> list[str]:
    match source:
        case IdentityCenterSource():
            return [
                f"[sso-session {source.name}]",
                f"sso_start_url = {source.start_url}",
                f"sso_region = {source.region}",
                "sso_registration_scopes = sso:account:access",
            ]
        case AccessKeySource():
            settings = {f"{OURS}kind": "access-key", "region": source.region, "mfa_serial": source.mfa_serial}
            return [
                tr(
                    "# The access key of {source} is in the keyring, and is not written here: AWS tools need one.",
                    source=source.name,
                ),
                _header(headers["source", source.name]),
                *(f"{key} = {value}" for key, value in settings.items() if value),
            ]
        case ProfileSource():
            return []


def _role_lines(role: Role, source: Source | None, headers: Mapping[tuple[str, str], str]) -> list[str]:
    header = headers["role", role.name]
    settings: dict[str, str] = {}
    if header != role.name:
        settings[f"{OURS}name"] = role.name
    if isinstance(source, IdentityCenterSource):
        settings |= {
            "sso_session": source.name,
            "sso_account_id": role.arn.account_id,
            "sso_role_name": role.arn.permission_set,
        }
        if role.arn != Arn(partition_of(source.region), role.arn.account_id, role.arn.permission_set):
            settings[f"{OURS}role_arn"] = str(role.arn)
    else:
        settings["role_arn"] = str(role.arn)
    match source:
        case AccessKeySource():
            settings["source_profile"] = headers["source", source.name]
            if settings["source_profile"] != source.name:
                settings[f"{OURS}source"] = source.name
        case ProfileSource():
            # Spaces around a value are lost, and another profile would be meant.
            its_profile = {"source_profile": source.profile} if source.profile == source.profile.strip() else {}
            settings |= its_profile | {f"{OURS}source": source.name}
        case None if role.source:
            settings[f"{OURS}source"] = role.source
        case None if role.via and ("role", role.via) not in headers:
            settings |= {"source_profile": role.via, f"{OURS}via": role.via}
        case None if role.via:
            settings["source_profile"] = headers["role", role.via]
    said = settings | settings_of(role)
    return [_header(header), *(f"{key} = {value}" for key, value in said.items())]


def _header(profile: str) -> str:
    return "[default]" if profile == "default" else f"[profile {profile}]"


def _names(wanted: Mapping[K, str], otherwise: str) -> dict[K, str]:
    """A name for each, its own where that can be one: before those that have to be changed."""
    names: dict[K, str] = {}
    taken: set[str] = set()
    for key, text in wanted.items():
        if text not in taken and name_for(text, ()) == text:
            names[key] = text
            taken.add(text)
    for key, text in wanted.items():
        if key not in names:
            names[key] = name_for(text, taken, otherwise)
            taken.add(names[key])
    return {key: names[key] for key in wanted}


def _access_key(profile: Profile, part: Part | None) -> AccessKey:
    """The pair of one file, as botocore wants it. Raises Trouble, which never holds the secret."""
    key_id = part.get("aws_access_key_id") if part else None
    if part is None or key_id is None:
        alone = profile.get("aws_secret_access_key")
        raise Trouble(alone.where if alone else profile.where, tr("aws_access_key_id is missing beside it"))
    secret = part.get("aws_secret_access_key")
    if secret is None:
        raise Trouble(key_id.where, tr("aws_secret_access_key is missing beside it"))
    if not re.fullmatch(r"[A-Z0-9]*", key_id.text):
        # The secret may stand there.
        raise Trouble(
            key_id.where, tr("aws_access_key_id: this is none: it has capital letters and digits, as in AKIA…")
        )
    try:
        return AccessKey(key_id.text, secret.text)
    except BadValue as error:
        place = secret if error.field == "secret_access_key" else key_id
        raise Trouble(place.where, error.message) from error


COMMAND_NOTE = later("MFA codes come from the command")


def _command(setting: Setting) -> tuple[str, ...]:
    """mfa_process as arguments; by the shell, as aws-vault runs it, where it uses one."""
    text = setting.text
    if not text.isprintable():
        return ()
    if re.search(r"[|&;<>()$`*?\[~]", text):
        return ("/bin/sh", "-c", text)
    try:
        return tuple(shlex.split(text))
    except ValueError:
        return ()


def _command_of(found: FoundSource) -> tuple[str, ...]:
    return () if isinstance(found.source, IdentityCenterSource) else found.source.mfa_code_command


def _with_command(found: FoundSource, setting: Setting) -> FoundSource:
    command = _command(setting)
    if isinstance(found.source, IdentityCenterSource) or not command:
        note = tr("Line {line} is left out: mfa_process is no command that can be run.", line=setting.where.line)
        return replace(found, notes=(*found.notes, note))
    note = tr(
        "{command_note} in line {line}: {names}",
        command_note=tr(COMMAND_NOTE),
        line=setting.where.line,
        names=shlex.join(command),
    )
    return replace(found, source=replace(found.source, mfa_code_command=command), notes=(*found.notes, note))
