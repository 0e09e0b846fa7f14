"""A role as the default profile, which programs use that name none: chosen, and given back. Blocking.

Both front ends call it, through `Switch.default_profile`. The choice is a person's and stays until they give the
default profile back; in ~/.aws the role stands for it while it has a session, or always where its profile asks us for
one. Otherwise, and once it is given back, the default profile is what it was before (`delivery/aws_default.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from roleswitch import files
from roleswitch.core import own_state
from roleswitch.core.plan import Plan
from roleswitch.core.profiles import ProfilePath, Profiles
from roleswitch.core.role import Deliver, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Session
from roleswitch.core.session_store import Kept, SessionStore
from roleswitch.core.source import ProfileSource
from roleswitch.delivery.aws_block import NAME
from roleswitch.delivery.aws_difference import Difference
from roleswitch.delivery.profile import default_differences, give_default_back, owned_profiles, write_default
from roleswitch.errors import BadValue, DeliveryTrouble, RoleSwitchError, SourceUnusable
from roleswitch.texts import tr

DEFAULT = "default"


@dataclass(frozen=True)
class DefaultPlan:
    """What making a role the default profile does: for a person to see before they say yes."""

    role: Role
    differences: tuple[Difference, ...]
    instead_of: str
    """The role that is the default profile now; empty where none is."""
    waits: bool
    """The role has no session: it is the default profile once it is assumed."""
    sources: tuple[str, ...]
    """Sources of the list that begin with the default profile, and would be the role then."""


class DefaultProfile:
    """Methods raise what `errors.py` names. They may be called from any thread."""

    def __init__(
        self,
        roles: RolesFile,
        sessions: SessionStore,
        profiles: Profiles,
        environ: Mapping[str, str],
        *,
        plan: Callable[[str], Plan],
        keep: Callable[[Kept], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._roles = roles
        self._sessions = sessions
        self._profiles = profiles
        self._environ = environ
        self._plan = plan
        self._keep = keep
        self._clock = clock

    @property
    def role(self) -> str:
        """The name of the role that was made the default profile; empty where none was, or it is gone."""
        chosen = _chosen()
        return chosen if chosen and self._roles.load().may_have_role(chosen) else ""

    @property
    def gone(self) -> str:
        """The name of one that was made it and is no longer in the list, until `mend`; empty where there is none."""
        chosen = _chosen()
        return "" if not chosen or self._roles.load().may_have_role(chosen) else chosen

    def look(self, name: str) -> DefaultPlan:
        """What `make` would do. Raises NoSuchRole, BadValue, SourceUnusable, ProfileNotOurs, AwsFileUnusable."""
        catalog = self._roles.load()
        role = catalog.role(name)
        if role.deliver.writes and role.profile_name == DEFAULT:
            raise BadValue("profile", tr("{role} has the default profile as its own already.", role=role.title))
        self._refuse_circle(role)
        differences = default_differences(role, self._region(role), self._environ)
        sources = [source for source in catalog.sources.values() if isinstance(source, ProfileSource)]
        before = self.role
        return DefaultPlan(
            role=role,
            differences=differences,
            instead_of=before if before != name else "",
            waits=self._session(name) is None and role.deliver is not Deliver.CREDENTIAL_PROCESS,
            sources=tuple(sorted(source.name for source in sources if self._is_default(source))),
        )

    def make(self, name: str) -> bool:
        """Make the role the default profile from now on, in place of another; False where it waits for a session.

        Raises as `look` does.
        """
        role, before = self.look(name).role, _chosen()
        with self._sessions.one_at_a_time(name):
            self._remember(name)
            kept = self._sessions.find(name)
            session = self._session(name)
            written = write_default(role, session, self._region(role), self._environ)
            waits = session is None and role.deliver is not Deliver.CREDENTIAL_PROCESS
            if waits:
                give_default_back(self._environ)
            elif kept is not None and session is not None and not kept.profile:
                self._keep(replace(kept, profile=DEFAULT))
        if before and before != name:
            self._no_longer_renewed(before)
        return written or not waits

    def give_back(self) -> str:
        """Bring back what the default profile was; the name of the role that was it, empty where none was.

        Raises AwsFileUnusable.
        """
        before = _chosen()
        there = next((item.role for item in owned_profiles(self._environ) if item.default), "")
        # First the choice: were it the other way round, a renewal in between would write it again.
        self._remember("")
        give_default_back(self._environ)
        for name in {before, there} - {""}:
            self._no_longer_renewed(name)
        return before or there

    def deliver(self, role: Role, session: Session | None, region: str | None) -> bool:
        """Write the session to the default profile where the role was made it; False where it was not."""
        if self.role != role.name:
            return False
        write_default(role, session, region, self._environ)
        return True

    def rename(self, old: str, new: str) -> None:
        """The role is called `new` now; with an empty name it is gone."""
        if old == _chosen() != new:
            self._remember(new)

    def mend(self) -> None:
        """Give back what is left of a choice that was taken back while a process was killed, or whose role somebody has
        taken out of the list: another one of its name is not chosen then. Raises AwsFileUnusable."""
        if gone := self.gone:
            with self._sessions.one_at_a_time(gone):  # as who gives a role another name does
                if self.gone == gone:
                    self._remember("")
            self._no_longer_renewed(gone)
        for item in owned_profiles(self._environ):
            if item.default and item.role != self.role:
                give_default_back(self._environ, item.role)

    # ------------------------------------------------------------ inside

    def _refuse_circle(self, role: Role) -> None:
        """A role that is assumed with the default profile would be assumed with itself."""
        try:
            path = self._plan(role.name).path
        except RoleSwitchError:  # it says so itself when it is assumed
            return
        if path is not None and _begins_with(path):
            raise SourceUnusable(
                tr(
                    "{role} is assumed with the profile default, so it cannot be that profile itself. Give its source"
                    " another profile name first.",
                    role=role.title,
                )
            )

    def _is_default(self, source: ProfileSource) -> bool:
        try:
            return _begins_with(self._profiles.path(source.profile))
        except RoleSwitchError:  # nobody can use it now either
            return False

    def _session(self, name: str) -> Session | None:
        kept = self._sessions.find(name)
        return kept.session if kept is not None and kept.session.is_alive(self._clock()) else None

    def _region(self, role: Role) -> str | None:
        try:
            return self._plan(role.name).session_region
        except RoleSwitchError:  # it has no source now
            return role.region

    def _no_longer_renewed(self, name: str) -> None:
        """A role that has no profile besides is not written any more."""
        with self._sessions.one_at_a_time(name):
            kept = self._sessions.find(name)
            if kept is not None and kept.profile == DEFAULT:
                self._keep(replace(kept, profile=""))

    def _remember(self, name: str) -> None:
        try:
            files.private_folder(files.state_folder())
            if name:
                own_state.write(_file(), name.encode())
            else:
                own_state.remove(_file())
        except OSError as error:
            raise DeliveryTrouble(
                tr(
                    "Which role is the default profile could not be written down: {reason}. Nothing was changed.",
                    reason=error.strerror,
                )
            ) from error


def _file() -> Path:
    return Path(files.default_profile_file())


def _chosen() -> str:
    """What was written down, whatever the list says of it."""
    with suppress(UnicodeDecodeError):
        said = (own_state.read(_file()) or b"").decode()
        if re.fullmatch(NAME, said):
            return said
    return ""


def _begins_with(path: ProfilePath) -> bool:
    return DEFAULT in {path.profile, path.base, *(call.profile for call in path.calls)}
