"""What a person can do with the Identity Center sources of the list: sign in, sign out, see how long it lasts.

Blocking. Both front ends call it, through `Switch.sign_ins`.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Collection, Mapping
from typing import Protocol

from roleswitch.core.assume import Means
from roleswitch.core.catalog import Catalog
from roleswitch.core.identity_center import DeviceCode, SignIn
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Session
from roleswitch.core.source import IdentityCenterSource, Network
from roleswitch.core.sso_cache import same_url
from roleswitch.errors import DeliveryTrouble, RoleSwitchError, SourceUnusable
from roleswitch.texts import tr

log = logging.getLogger(__name__)


class Sessions(Protocol):
    """What is kept of sessions, and how one ends; `Switch` is it."""

    def kept_sessions(self) -> Mapping[str, Session]: ...

    def end(self, name: str, *, only: Session | None = None) -> bool: ...


class SignIns:
    """Methods raise what `errors.py` names. They may be called from any thread."""

    def __init__(self, roles: RolesFile, means: Means, sessions: Sessions) -> None:
        self._roles = roles
        self._means = means
        self._sessions = sessions

    def source(self, name: str) -> IdentityCenterSource:
        """Raises NoSuchSource, and SourceUnusable for a source of another kind."""
        source = self._roles.load().source(name)
        if not isinstance(source, IdentityCenterSource):
            raise SourceUnusable(tr("{name} is no Identity Center: there is nothing to sign in to.", name=name))
        return source

    def states(self) -> Mapping[str, SignIn]:
        """The sign-ins that last, by source. Nothing is called."""
        sources = self._roles.load().sources.values()
        found = {
            source.name: self._means.identity_center.state(source)
            for source in sources
            if isinstance(source, IdentityCenterSource)
        }
        return {name: state for name, state in found.items() if state is not None}

    def begin(self, name: str, *, cancelled: threading.Event | None = None) -> DeviceCode:
        """What a person opens in a browser, and the code to compare there."""
        return self._means.identity_center.begin(self.source(name), network=self._network(), cancelled=cancelled)

    def finish(self, name: str, code: DeviceCode, *, cancelled: threading.Event | None = None) -> SignIn:
        """Wait until the person has said yes there. Raises SignInRequired where they said no, or the code's time is
        over; Cancelled."""
        center = self._means.identity_center
        return center.finish(self.source(name), code, network=self._network(), cancelled=cancelled)

    def sign_out(self, name: str) -> None:
        """End the sign-in here and for the AWS CLI, and the sessions that came of it: another person may sign in.

        Sources with the same start URL are one sign-in. Raises AwsFileUnusable, and DeliveryTrouble where a session
        left something that cannot be removed.
        """
        source = self.source(name)
        catalog = self._roles.load()
        self._means.identity_center.sign_out(source, network=catalog.network)
        names = _names_of(source, catalog)
        roles = dict.fromkeys(_roles_from(names, catalog))
        # Also of roles that an editor has renamed, removed or given another source since.
        kept = self._sessions.kept_sessions()
        roles |= dict.fromkeys(role for role, session in kept.items() if session.source in names)
        troubles = []
        for role in roles:
            try:
                self._sessions.end(role)
            except RoleSwitchError as trouble:  # the others end all the same
                troubles.append(str(trouble))
        if troubles:
            raise DeliveryTrouble(tr("{name} is signed out. {names}", name=name, names=" ".join(troubles)))

    def end_those_of_others(self, new: Session) -> None:
        """End what is kept of the person who was signed in before, where `new` shows that it is another one now.

        What is assumed via a role of Identity Center does not show whose it is, and ends with the others. What cannot
        be removed is logged: the new session is good all the same.
        """
        user = _user_of(new)
        if user is None:
            return
        catalog = self._roles.load()
        source = catalog.sources.get(new.source)
        names = _names_of(source, catalog) if isinstance(source, IdentityCenterSource) else {new.source}
        kept = self._sessions.kept_sessions()
        before = {
            role: session
            for role, session in kept.items()
            if session.source in names and session.issued < new.issued and _user_of(session) != user
        }
        if all(_user_of(session) is None for session in before.values()):
            return
        for role, session in before.items():
            try:
                self._sessions.end(role, only=session)
            except RoleSwitchError as trouble:
                log.warning("the session of %s, of who was signed in before: %s", role, trouble)

    def _network(self) -> Network:
        return self._roles.load().network


def _user_of(session: Session) -> str | None:
    """The user of Identity Center; None where the session is of another role, or STS did not say whose it is."""
    found = re.search(r":assumed-role/AWSReservedSSO_.+_[0-9a-f]{16}/(.+)", session.assumed_role_arn)
    return found[1] if found else None


def _names_of(source: IdentityCenterSource, catalog: Catalog) -> set[str]:
    """The sources of its start URL: they are one sign-in."""
    return {
        other.name
        for other in catalog.sources.values()
        if isinstance(other, IdentityCenterSource) and same_url(other.start_url) == same_url(source.start_url)
    }


def _roles_from(names: Collection[str], catalog: Catalog) -> list[str]:
    """The roles of these sources, and those that are assumed via them."""
    found: dict[str, None] = {}
    ahead = [role.name for role in catalog.roles.values() if role.source in names]
    while ahead:
        name = ahead.pop()
        if name not in found:
            found[name] = None
            ahead += [other.name for other in catalog.roles.values() if other.via == name]
    return list(found)
