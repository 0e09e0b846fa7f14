"""What a person can do with lists: import, export, team lists, and what AWS itself lists. Blocking.

Both front ends call it, through `Switch.lists`. The way in has three steps, so that nothing is written that was not
shown: an `Offer` is read or found; `preview` sets it beside the list; `take` writes what was ticked.
"""

from __future__ import annotations

import re
import shlex
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from roleswitch import files
from roleswitch.core import own_state
from roleswitch.core.assume import Means
from roleswitch.core.catalog import Catalog, parse
from roleswitch.core.plan import place_of
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Deliver, Role
from roleswitch.core.roles_file import RolesFile, taken_of
from roleswitch.core.rules import Rule
from roleswitch.core.session import Session
from roleswitch.core.source import AccessKey, AccessKeySource, Credentials, IdentityCenterSource, Source
from roleswitch.core.team_list import MOST_BYTES, TeamList
from roleswitch.delivery import aws_files
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.errors import (
    BadValue,
    Cancelled,
    DeliveryTrouble,
    KeyMissing,
    KeyringTrouble,
    NoSuchSource,
    NotAList,
    RoleSwitchError,
    SourceUnusable,
    TeamListTrouble,
)
from roleswitch.exchange import (
    aws_config,
    extend_switch_roles,
    organization,
    permission_sets,
    switch_role_links,
)
from roleswitch.exchange import team as team_format
from roleswitch.exchange.offer import Format, FoundSource, Offer
from roleswitch.exchange.organization import Template
from roleswitch.exchange.preview import Item, Preview, What, changes, preview_of, team_preview_of
from roleswitch.exchange.recognise import recognised
from roleswitch.exchange.texts import checked_text, text_of
from roleswitch.keys import Keys
from roleswitch.texts import tr


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What came of taking an offer."""

    roles: tuple[str, ...] = ()
    """Added or changed."""
    removed: tuple[str, ...] = ()
    backups: tuple[Path, ...] = ()
    """Copies of files of ~/.aws that a key was taken out of."""
    troubles: tuple[str, ...] = ()
    """What did not come to pass beside it, such as a key that is in the keyring and still in its file: sentences."""


@dataclass(frozen=True, kw_only=True)
class TeamCheck:
    """What a team list says now, beside what was taken of it."""

    team: TeamList
    offer: Offer
    preview: Preview

    @property
    def has_changes(self) -> bool:
        return any(item.can_be_taken for item in self.preview.items)


@dataclass(frozen=True, kw_only=True)
class Exported:
    text: str
    left_out: tuple[str, ...] = ()
    """What the format cannot say: sentences."""


class Lists:
    """Methods raise what `errors.py` names. They may be called from any thread."""

    def __init__(
        self,
        roles: RolesFile,
        means: Means,
        keys: Keys,
        environ: Mapping[str, str],
        *,
        session: Callable[..., Session],
        end: Callable[[str], bool],
        with_sessions: Callable[[], Collection[str]],
    ) -> None:
        self._roles = roles
        self._means = means
        self._keys = keys
        self._environ = environ
        self._session = session
        self._end = end
        self._with_sessions = with_sessions

    # ------------------------------------------------------------ reading what others wrote

    def read(self, content: bytes | str, *, origin: str, format: Format | None = None) -> Offer:
        """What a text offers; its format is recognised where none is given. Raises NotAList."""
        text = text_of(content, origin) if isinstance(content, bytes) else checked_text(content, origin)
        known = format or recognised(text)
        match known:
            case Format.AWS_CONFIG:
                return _of_somebody(_of_aws_text(text, origin))
            case Format.EXTEND_SWITCH_ROLES:
                return extend_switch_roles.offer_from(text, origin=origin)
            case Format.SWITCH_ROLE_LINK:
                return switch_role_links.offer_from(text, origin=origin)
            case Format.TEAM:
                return team_format.offer_from(text, origin=origin)
        raise NotAList(
            tr(
                "{origin} is none of the lists that can be imported: an AWS config file, AWS Extend Switch Roles, "
                "switch-role links, or a list of RoleSwitch.",
                origin=origin,
            )
        )

    def read_file(self, path: Path, *, format: Format | None = None) -> Offer:
        """As `read`. Raises NotAList where the file cannot be read."""
        here = self._aws
        if format in (None, Format.AWS_CONFIG) and any(_is_same(path, own) for own in (here.config, here.credentials)):
            return self.read_aws()
        content = _bytes_of(path)
        if content is None:
            raise NotAList(tr("There is no file {path}.", path=path))
        return self.read(content, origin=str(path), format=format)

    def read_aws(self) -> Offer:
        """The profiles of ~/.aws, as far as they are not ours. Raises NotAList."""
        here = self._aws
        texts = [
            text_of(content, str(path)) if (content := _bytes_of(path)) is not None else None
            for path in (here.config, here.credentials)
        ]
        if texts == [None, None]:
            raise NotAList(
                tr(
                    "There is no {config} and no {credentials}: AWS tools were not used here yet.",
                    config=here.config,
                    credentials=here.credentials,
                )
            )
        return aws_config.offer_from(
            *texts, origin="~/.aws", config_name=str(here.config), credentials_name=str(here.credentials)
        )

    # ------------------------------------------------------------ what AWS lists

    def find_permission_sets(
        self,
        source: str,
        *,
        on_progress: Callable[[int, int], None] = lambda _done, _all: None,
        cancelled: threading.Event | None = None,
    ) -> Offer:
        """Every account and role that who is signed in may use there. `on_progress` is told of accounts done, and all.

        Raises SignInRequired, and SourceUnusable for another kind of source.
        """
        catalog = self._roles.load()
        center = catalog.source(source)
        if not isinstance(center, IdentityCenterSource):
            raise SourceUnusable(tr("{source} is no Identity Center: it lists no accounts.", source=source))
        found = self._means.identity_center.permission_sets(
            center, network=catalog.network, on_progress=on_progress, cancelled=cancelled
        )
        return permission_sets.offer_from(found, center, origin=source)

    def find_accounts(
        self,
        role: str,
        template: Template,
        *,
        token_code: str | None = None,
        on_progress: Callable[[int], None] = lambda _: None,
        cancelled: threading.Event | None = None,
    ) -> Offer:
        """A role in each account of the organization of `role`. `on_progress` is told how many are found."""
        catalog = self._roles.load()
        listing = catalog.role(role)
        session = self._session(role, token_code=token_code, cancelled=cancelled)
        place = place_of(catalog.source(session.source), None, session.region, listing.arn.partition, catalog.network)
        found = self._means.organizations.accounts(
            Credentials(session.access_key_id, session.secret_access_key, session.session_token),
            source=session.source,
            via=listing.title,
            place=place,
            with_units=template.wants_units,
            on_progress=on_progress,
            cancelled=cancelled,
        )
        return organization.offer_from(
            found,
            template,
            partition=listing.arn.partition,
            origin=tr("the organization of {listing}", listing=listing.title),
        )

    # ------------------------------------------------------------ taking it

    def preview(self, offer: Offer, *, default_source: str | None = None) -> Preview:
        """The offer beside the list as it is now. `default_source` assumes the roles that name none; new ones that say
        nothing of it are delivered as the person prefers."""
        try:
            foreign = aws_files.foreign_profiles(self._aws)
        except RoleSwitchError:  # a file that cannot be edited is told of when something is written there
            foreign = frozenset()
        deliver = Deliver(PreferencesFile.here().load().deliver)
        return preview_of(
            offer,
            self._roles.load(),
            default_source=default_source,
            default_deliver=deliver,
            taken_profiles=foreign,
        )

    def take(
        self,
        preview: Preview,
        chosen: Collection[int],
        *,
        moved: Collection[str] = (),
        cancelled: threading.Event | None = None,
    ) -> Taken:
        """Write the items of the preview with these numbers, in one go or not at all.

        The keys of the sources `moved` go into the keyring first, and out of their files last. Raises BadValue where
        the list has changed meanwhile, RolesFileBroken, KeyringTrouble, Cancelled.
        """
        wanted = changes(preview, chosen, moved)
        keys = [
            (source.name, item.key)
            for source in (*wanted.sources, *wanted.replaced_sources)
            for item in preview.items
            if item.name == source.name and item.source is not None and item.key and source.name in moved
        ]
        if cancelled is not None and cancelled.is_set():
            raise Cancelled(tr("Nothing was imported."))
        if wanted.is_nothing:
            return Taken()
        put: list[tuple[str, AccessKey]] = []
        try:
            for name, there in keys:
                if not self._is_kept(name, there.key):
                    put.append((name, there.key))  # also one of which the keyring says only that it failed
                    self._keys.keychain.put(name, there.key)
            self._roles.put_all(wanted, cancelled=cancelled)
        except RoleSwitchError:
            for name, key in put:
                with suppress(KeyringTrouble):  # what went wrong first is what the person has to know
                    self._keys.keychain.remove(name, key.access_key_id)
            raise
        backups: list[Path] = []
        troubles: list[str] = []
        for name, there in keys:
            if not there.is_in_aws:
                continue  # it was said before that it stays there
            try:
                backups += aws_files.take_keys_out(self._aws, there.profile, there.key.access_key_id)
            except RoleSwitchError as trouble:
                troubles.append(
                    tr(
                        "The key of {name} is in the keyring, and still in its file: {trouble}",
                        name=name,
                        trouble=trouble,
                    )
                )
        troubles += self._ended([*wanted.removed, *_other_roles(preview.items[number] for number in chosen)])
        return Taken(
            roles=tuple(role.name for role in (*wanted.roles, *wanted.changed)),
            removed=tuple(wanted.removed),
            backups=tuple(dict.fromkeys(backups)),
            troubles=tuple(troubles),
        )

    # ------------------------------------------------------------ export

    def export(self, names: Sequence[str], format: Format, *, external_ids: bool = True) -> Exported:
        """The roles of these names, all without any, as another tool reads them; never a secret. Raises NoSuchRole."""
        catalog = self._roles.load()
        roles = [catalog.role(name) for name in names] if names else list(catalog.roles.values())
        if not external_ids and format is not Format.TEAM:  # which says where one was left out
            roles = [replace(role, external_id=None) for role in roles]
        match format:
            case Format.AWS_CONFIG:
                return Exported(text=aws_config.export_text(roles, catalog.sources))
            case Format.EXTEND_SWITCH_ROLES | Format.SWITCH_ROLE_LINK:
                return _for_browser(roles, catalog.sources, format)
            case Format.TEAM:
                return Exported(text=team_format.team_text(roles, catalog.sources, external_ids=external_ids))

    # ------------------------------------------------------------ team lists

    def teams(self) -> tuple[TeamList, ...]:
        return tuple(self._roles.load().teams.values())

    def check_team(self, name: str, *, cancelled: threading.Event | None = None) -> TeamCheck:
        """Fetch a team list and set it beside what was taken of it. Raises TeamListTrouble, NotAList, Cancelled."""
        return self.look_at_team(self._team(name), cancelled=cancelled)

    def look_at_team(self, team: TeamList, *, cancelled: threading.Event | None = None) -> TeamCheck:
        """As `check_team`, also before it is in roles.toml."""
        # Late: git, TLS and HTTP, which a list without teams never needs.
        from roleswitch.core import team_fetch

        catalog = self._roles.load()
        content = team_fetch.fetch(team, network=catalog.network, cancelled=cancelled)
        offer = team_format.offer_from(text_of(content, tr("The team list {team}", team=team.name)), origin=team.name)
        return TeamCheck(
            team=team,
            offer=offer,
            preview=team_preview_of(offer, _taken(team, catalog), catalog, team.name),
        )

    def take_team(self, check: TeamCheck, chosen: Collection[int]) -> Taken:
        """Take what was ticked of a team list; the rest stays as it was taken before, and is offered again.

        What it is assumed from is taken with a role, as `Preview.with_needed` has it, and stays with one. A list that
        is not in roles.toml yet is put there. Raises RolesFileBroken, TeamListTrouble.
        """
        with self._one_at_a_time():
            return self._take_team(check, chosen)

    def _take_team(self, check: TeamCheck, chosen: Collection[int]) -> Taken:
        team, catalog = check.team, self._roles.load()
        is_new = team.name not in catalog.teams
        if not is_new and catalog.teams[team.name] != team:
            raise BadValue(
                "name", tr("The team list {team} was changed in roles.toml meanwhile: look at it again", team=team.name)
            )
        before = _taken(team, catalog)
        items = [check.preview.items[number] for number in sorted(check.preview.with_needed(chosen))]
        there = dict(before.roles)
        there |= {item.name: item.role for item in items if item.role is not None and item.what is not What.GONE}
        gone = {item.name for item in items if item.what is What.GONE}
        # What another one that stays is assumed via stays too: without it that would be assumed some other way.
        while needed := gone & {role.via for name, role in there.items() if name not in gone}:
            gone -= needed
        roles = {name: role for name, role in there.items() if name not in gone}
        order = [found.role.name for found in check.offer.roles]
        ordered = [roles[name] for name in dict.fromkeys((*order, *roles)) if name in roles]
        # A sign-in that is no longer in it goes with the last role that it was for.
        used = {found.source.name for found in check.offer.sources} | {role.source for role in ordered}
        sources: dict[str, Source] = {name: source for name, source in before.sources.items() if name in used}
        sources |= {item.name: item.source for item in items if item.source is not None}
        self._write_taken(team, team_format.taken_text(ordered, sources))
        if is_new:
            try:
                self._roles.put_team(team)
            except RoleSwitchError:
                _drop(team)
                raise
        if gone:
            self._roles.forget_words(team.name, gone)
        return Taken(
            roles=tuple(item.name for item in items if item.role and item.what is not What.GONE),
            removed=tuple(sorted(gone)),
            troubles=tuple(self._ended([*gone, *_other_roles(items)])),
        )

    def put_team(self, team: TeamList) -> None:
        """Change where the team list of that name comes from. Raises RolesFileBroken."""
        self._roles.put_team(team)

    def remove_team(self, name: str) -> None:
        """Take a team list out of the list, with its roles; their sessions end. Raises RolesFileBroken, and
        DeliveryTrouble where a session left something that cannot be removed."""
        catalog = self._roles.load()
        team = catalog.teams.get(name)
        gone = [role.name for role in catalog.roles.values() if role.team == name]
        self._roles.remove_team(name)
        if team is not None:
            _drop(team)
        if troubles := self._ended(gone):
            raise DeliveryTrouble(tr("{name} is out of the list. {names}", name=name, names=" ".join(troubles)))

    # ------------------------------------------------------------ rules

    def rules(self) -> tuple[Rule, ...]:
        return self._roles.load().rules

    def put_rules(self, rules: Sequence[Rule]) -> None:
        """Raises RolesFileBroken."""
        self._roles.put_rules(rules)

    # ------------------------------------------------------------ inside

    @property
    def _aws(self) -> AwsFiles:
        return AwsFiles.from_environment(self._environ)

    def _is_kept(self, source: str, key: AccessKey) -> bool:
        """Whether the keyring has it already: then it stays there, whatever comes of this. Raises BadValue where it has
        another secret under that ID, which may be the good one."""
        try:
            kept = self._keys.keychain.read(AccessKeySource(name=source, access_key_id=key.access_key_id))
        except KeyMissing:
            return False
        if kept != key:
            raise BadValue(
                "secret_access_key",
                tr(
                    "The keyring has another secret for {access_key_id} of {source}: nothing was written. "
                    "Test the source, and import without moving this key.",
                    access_key_id=key.access_key_id,
                    source=source,
                ),
            )
        return True

    def _ended(self, names: Iterable[str]) -> list[str]:
        """End all of these; what went wrong with one is no reason to leave the others, and comes back in sentences."""
        troubles = []
        try:
            begun: Collection[str] = self._with_sessions()
        except RoleSwitchError:  # ~/.aws cannot be read: each says so itself
            begun = names = list(names)
        for name in names:
            if name not in begun:
                continue
            try:
                self._end(name)
            except RoleSwitchError as trouble:
                troubles.append(str(trouble))
        return troubles

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        """So that what one process has taken of a team list is not lost under what another one takes."""
        try:
            with files.locked(files.config_folder_made() / ".teams.lock"):
                yield
        except (OSError, TimeoutError) as error:
            raise TeamListTrouble(tr("The team lists cannot be written now: {error}.", error=error)) from error

    def _team(self, name: str) -> TeamList:
        teams = self._roles.load().teams
        if name not in teams:
            known = tr(" The team lists are {names}.", names=", ".join(teams)) if teams else ""
            raise NoSuchSource(tr("There is no team list named {name}.{known}", name=name, known=known))
        return teams[name]

    def _write_taken(self, team: TeamList, text: str) -> None:
        try:
            files.config_folder_made()
            team.kept_at.parent.mkdir(mode=0o700, exist_ok=True)
            own_state.write(team.kept_at, text.encode())
        except OSError as error:
            raise TeamListTrouble(
                tr("{kept_at} cannot be written: {strerror}.", kept_at=team.kept_at, strerror=error.strerror)
            ) from error


_CONFIG_HEADER = re.compile(r"^[ \t]*\[[ \t]*(profile|sso-session|services)[ \t]", re.MULTILINE)


def _of_aws_text(text: str, origin: str) -> Offer:
    """A config file, or a credentials file where no header is one of a config file."""
    if _CONFIG_HEADER.search(text):
        return aws_config.offer_from(text, None, origin=origin, config_name=origin)
    return aws_config.offer_from(None, text, origin=origin, credentials_name=origin)


def _of_somebody(offer: Offer) -> Offer:
    """What is not in the person's own ~/.aws names no program that is run later, whenever a code is wanted, and none of
    its keys is taken out of ~/.aws."""

    def cleaned(found: FoundSource) -> FoundSource:
        command = getattr(found.source, "mfa_code_command", ())
        key = replace(found.key, is_in_aws=False) if found.key is not None else None
        if not command:
            return replace(found, key=key)
        source: Any = found.source
        note = tr(
            "A command for MFA codes is left out, because this is not your own ~/.aws: {names}. Set it "
            "in the settings of the source if you trust it.",
            names=shlex.join(command),
        )
        kept = tuple(note for note in found.notes if not note.startswith(aws_config.COMMAND_NOTE))
        return replace(found, key=key, source=replace(source, mfa_code_command=()), notes=(*kept, note))

    return replace(offer, sources=tuple(map(cleaned, offer.sources)))


def _for_browser(roles: Sequence[Role], sources: Mapping[str, Source], format: Format) -> Exported:
    """As the console's own switching reads them, which knows nothing of permission sets."""
    by_portal = [role for role in roles if isinstance(sources.get(role.source or ""), IdentityCenterSource)]
    left_out = tuple(
        tr(
            "{role} is left out: it is a permission set of {source}, which no browser can switch to.",
            role=role.title,
            source=role.source,
        )
        for role in by_portal
    )
    switchable = [role for role in roles if role not in by_portal]
    if format is Format.EXTEND_SWITCH_ROLES:
        return Exported(text=extend_switch_roles.export_text(switchable), left_out=left_out)
    text, without_link = switch_role_links.export_text(switchable)
    return Exported(text=text, left_out=(*left_out, *without_link))


def _bytes_of(path: Path) -> bytes | None:
    try:
        if not path.exists():
            return None
        if not path.is_file():
            raise NotAList(tr("{path} is a folder or a device, and no file: `-` reads standard input.", path=path))
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)  # which says that it is too large
    except OSError as error:
        raise NotAList(tr("{path} cannot be read: {strerror}.", path=path, strerror=error.strerror)) from error


def _is_same(path: Path, other: Path) -> bool:
    with suppress(OSError):
        return path.samefile(other)
    return False


def _other_roles(items: Iterable[Item]) -> list[str]:
    """The names under which there is another role from now on: what was written for the one before is not its own.

    A credential_process asks for what is right by itself.
    """
    return [
        item.name
        for item in items
        if item.role is not None
        and item.before is not None
        and item.role.arn != item.before.arn
        and item.before.deliver is not Deliver.CREDENTIAL_PROCESS
    ]


def _taken(team: TeamList, catalog: Catalog) -> Catalog:
    """Nothing of a list that is not in roles.toml, whatever one of its name has left."""
    return parse(taken_of(team), of_team=True) if team.name in catalog.teams else Catalog()


def _drop(team: TeamList) -> None:
    with suppress(OSError):  # nothing reads it any more
        own_state.remove(team.kept_at)
