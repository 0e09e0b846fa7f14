"""What a person can change of a role in the list: what it says, its name, whether its profile is written. Blocking.

The window calls it, through `Switch.role_edits`, and `role_setup.py`. What the role's session has written moves or goes
with it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from roleswitch.core.plan import Plan
from roleswitch.core.role import Deliver, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Session
from roleswitch.core.session_store import Kept, SessionStore
from roleswitch.default_profile import DEFAULT, DefaultProfile
from roleswitch.delivery.profile import (
    check_profile,
    owned_profiles,
    remove_own_profile,
    remove_profile,
    write_process_profile,
)


class RoleEdits:
    """Methods raise what `errors.py` names. They may be called from any thread."""

    def __init__(
        self,
        roles: RolesFile,
        sessions: SessionStore,
        default_profile: DefaultProfile,
        environ: Mapping[str, str],
        *,
        plan_of: Callable[[Role], Plan],
        session_for: Callable[[Plan, str | None, threading.Event | None], Session],
        is_asked_for: Callable[[Role, Kept], bool],
        region: Callable[[Role], str | None],
        deliver: Callable[[Role, Kept], None],
        keep: Callable[[Kept], None],
        note: Callable[[str, Session], None],
        end: Callable[[str], bool],
        clock: Callable[[], datetime],
    ) -> None:
        self._roles = roles
        self._sessions = sessions
        self._default_profile = default_profile
        self._environ = environ
        self._plan_of = plan_of
        self._session_for = session_for
        self._is_asked_for = is_asked_for
        self._region = region
        self._deliver = deliver
        self._keep = keep
        self._note = note
        self._end = end
        self._clock = clock

    def try_role(
        self, role: Role, *, token_code: str | None = None, cancelled: threading.Event | None = None
    ) -> Session:
        """Assume a role as it stands in a dialog: nothing is kept or delivered. So nobody is asked first, who has just
        said in that dialog that it is to be tried."""
        return self._session_for(self._plan_of(role), token_code, cancelled)

    def save_role(self, role: Role, old_name: str | None = None) -> None:
        """Put a role in the list. What its session wrote moves with its name, profile and way of delivery."""
        before = self._roles.load().roles.get(old_name) if old_name else None
        delivers = (role.name, role.profile_name, role.deliver, role.region)
        if before is None or delivers == (before.name, before.profile_name, before.deliver, before.region):
            self._roles.put_role(role, old_name)
            return
        with self._sessions.one_at_a_time(before.name):
            kept = self._sessions.find(before.name)
            alive = kept is not None and kept.session.is_alive(self._clock())
            written = any(item.role == before.name and item.profile for item in owned_profiles(self._environ))
            begins = before.deliver is Deliver.NOTHING or role.profile_name != before.profile_name
            if (alive or written) and begins:
                check_profile(role, self._environ)
            same = kept is not None and self._is_asked_for(replace(role, region=before.region), kept)
            # First the list, which refuses a name that another role has: nothing is moved over that one's session.
            self._roles.put_role(role, old_name)
            self._default_profile.rename(before.name, role.name)
            if role.name != before.name or not same:
                # What live shells use says the role's name, and nothing else that an edit changes.
                remove_profile(before.name, self._environ, keep_live=role.name == before.name)
            if kept is not None and same:
                session = replace(kept.session, role=role.name, region=self._region(role))
                self._deliver(role, replace(kept, session=session))
            else:
                if kept is not None:  # another role than the session's, or it had expired
                    self._sessions.forget(before.name)
                    if alive:
                        self._note("ended", kept.session)
                if written and role.deliver is Deliver.CREDENTIAL_PROCESS:
                    # It needs no session: who uses it gets one then.
                    write_process_profile(role, self._region(role), self._environ)
                    self._default_profile.deliver(role, None, self._region(role))
            if role.name != before.name:
                self._sessions.forget(before.name)

    def remove_role(self, name: str) -> None:
        """Take the role out of the list, which refuses where others are assumed via it, and end its session."""
        self._roles.remove_role(name)
        self._end(name)
        self._default_profile.rename(name, "")

    def set_written(self, name: str, written: bool, *, how: Deliver = Deliver.CREDENTIALS) -> Role:
        """Whether the role's session is written to its profile: from now on, and now where it has one. `how` is for one
        that was not."""
        role = self._roles.load().role(name)
        if written != (role.deliver is not Deliver.NOTHING):
            role = replace(role, deliver=how if written else Deliver.NOTHING)
        with self._sessions.one_at_a_time(name):
            kept = self._sessions.find(name)
            if not written:
                remove_own_profile(name, self._environ)
                if kept is not None:
                    self._keep(replace(kept, profile=DEFAULT if self._default_profile.role == name else ""))
            elif kept is not None and self._is_asked_for(role, kept):
                self._deliver(role, kept)
        self._roles.put_role(role, name)
        return role
