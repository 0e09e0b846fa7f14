"""What a person can do with a role, on one page: assume, renew, end, deliver. Blocking; both front ends call it.

pick a role     roles.toml        core/catalog.py, core/roles_file.py
plan            before any call   core/plan.py
assume          source and STS    core/assume.py, core/keychain.py, core/sts.py
keep            between processes core/session_store.py
deliver         to ~/.aws         delivery/profile.py, delivery/aws_files.py
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from roleswitch import files
from roleswitch.core.assume import credentials_of, session_for
from roleswitch.core.catalog import Catalog
from roleswitch.core.deadline import within
from roleswitch.core.history import History
from roleswitch.core.keychain import Keychain
from roleswitch.core.plan import Plan, first_region, plan_for
from roleswitch.core.role import Deliver, Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Session, utc_now
from roleswitch.core.session_store import Kept, SessionStore, asked
from roleswitch.core.source import AccessKey, AccessKeySource, Credentials, IdentityCenterSource, Source
from roleswitch.core.sts import Identity, Sts
from roleswitch.delivery.process_json import process_document
from roleswitch.delivery.profile import (
    check_profile,
    owned_profiles,
    remove_profile,
    write_process_profile,
    write_profile,
)
from roleswitch.delivery.terminal import open_terminal, roleswitch_command
from roleswitch.errors import (
    Action,
    Cancelled,
    DeliveryTrouble,
    KeyringTrouble,
    NextStep,
    RoleSwitchError,
    SourceUnusable,
)

log = logging.getLogger(__name__)

HELPER_SECONDS = 25.0
"""botocore sets no limit to a credential_process, so ours ends by itself (reliability.md)."""


class Switch:
    """The list, the keyring, STS and ~/.aws, and what can be done with them.

    Methods raise what `errors.py` names. They may be called from any thread.
    """

    def __init__(
        self,
        *,
        roles: RolesFile,
        keychain: Keychain,
        sts: Sts,
        sessions: SessionStore,
        history: History,
        environ: Mapping[str, str],
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.roles = roles
        self.keychain = keychain
        self.sessions = sessions
        self.history = history
        self.environ = environ
        self.clock = clock
        self._sts = sts

    @classmethod
    def here(cls) -> Switch:
        """For this person on this computer."""
        return cls(
            roles=RolesFile(Path(files.roles_file())),
            keychain=Keychain(),
            sts=Sts(),
            sessions=SessionStore(),
            history=History(),
            environ=os.environ,
        )

    # ------------------------------------------------------------ assume, renew, end

    def assume(
        self,
        name: str,
        *,
        duration: timedelta | None = None,
        token_code: str | None = None,
        as_before: bool = False,
        take_over: bool = False,
        cancelled: threading.Event | None = None,
    ) -> Session:
        """A new session for the role, kept and delivered as the role says.

        With `as_before`, a session that is alive is followed by one as long as was asked for then.

        A profile of that name that is somebody else's is found before AWS is asked: ProfileNotOurs, unless `take_over`.
        Trouble with the delivery comes after the session was kept.
        """
        identity = self.roles.identity()  # before it is read: what is saved meanwhile asks for another session
        catalog = self.roles.load()
        role = catalog.role(name)
        plan = plan_for(role, catalog, duration)
        there = self.sessions.find(name) if as_before and duration is None else None
        if there is not None and there.asked == asked(plan) and there.session.is_alive(self.clock()):
            duration = there.duration
            plan = plan_for(role, catalog, duration)
        if not take_over:
            check_profile(role, self.environ)
        with self.sessions.one_at_a_time(name, cancelled):
            session = self._session_for(plan, token_code, cancelled)
            before = self.sessions.find(name)
            if before is not None and before.session.is_alive(self.clock()):
                session = replace(session, keep_renewed=before.session.keep_renewed)
            # Before it is delivered: where that fails, the session is there, and is owed to its profile.
            kept = Kept(
                session,
                asked(plan),
                role.profile_name if role.deliver.writes else "",
                written=False,
                duration=duration,
                list_identity=identity,
            )
            self._keep(kept)
            self._note("assumed", session)
            self._deliver(role, kept, take_over=take_over)
        return session

    def renew(self, name: str) -> Session | None:
        """The session that is kept where it is fresh, as another process may have seen to it; else a new one, in its
        place, for as long as was asked for then. None where it was ended meanwhile.

        Raises as `assume` does, and what was kept stays then.
        """
        return self._kept_or_new(name, None, None, begin=False)

    def _kept_or_new(
        self, name: str, token_code: str | None, cancelled: threading.Event | None, *, begin: bool
    ) -> Session | None:
        identity = self.roles.identity()
        catalog = self.roles.load()
        role = catalog.role(name)
        plan = plan_for(role, catalog)
        with self.sessions.one_at_a_time(name, cancelled):
            kept = self.sessions.find(name)
            if kept is None:
                if not begin:
                    return None
                session = self._session_for(plan, token_code, cancelled)
                self._keep(Kept(session, asked(plan), list_identity=identity))
                self._note("assumed", session)
                return session
            same = kept.asked == asked(plan)
            if same and self.clock() < kept.session.renews_at():
                # For roles.toml as it is now: the next one is answered without reading it.
                kept = replace(kept, list_identity=identity)
                self._keep(kept)
                if kept.profile and not kept.written:
                    self._deliver(role, kept)
                return kept.session
            lasts = kept.duration if same and kept.session.is_alive(self.clock()) else None
            session = self._session_for(plan_for(role, catalog, lasts), token_code, cancelled)
            session = replace(session, keep_renewed=kept.session.keep_renewed)
            kept = Kept(session, asked(plan), kept.profile, written=False, duration=lasts, list_identity=identity)
            self._keep(kept)
            self._note("renewed" if same else "assumed", session)
            if kept.profile:
                self._deliver(role, kept)
        return session

    def fresh_session(
        self, name: str, *, token_code: str | None = None, cancelled: threading.Event | None = None
    ) -> Session:
        """A session to hand out: the one that is kept, renewed where it is due, or the first one.

        One that still works is better than a refusal to renew it.
        """
        try:
            session = self._kept_or_new(name, token_code, cancelled, begin=True)
            assert session is not None  # noqa: S101 - it was begun
            return session
        except Cancelled:
            raise
        except RoleSwitchError:
            if session := self._still_good(name):
                return session
            raise

    def process_session(self, name: str, *, seconds: float = HELPER_SECONDS) -> Session:
        """As `fresh_session`, for an SDK that waits without a limit of its own. Raises DeliveryTrouble after
        `seconds`, where nothing that is kept still works."""
        try:
            return within(seconds, lambda: self.fresh_session(name))
        except TimeoutError as error:
            if session := self._still_good(name):
                return session
            raise DeliveryTrouble(
                f"There was no session for {name} within {seconds:g} seconds: the keyring may be waiting to be "
                "unlocked, or the network is slow.",
                next_steps=[NextStep(f"Run `roleswitch assume {name}` to see which.", "Try again", Action.TRY_AGAIN)],
            ) from error

    def _still_good(self, name: str) -> Session | None:
        """What is kept, where it is alive and is what roles.toml asks for now."""
        kept = self.sessions.find(name)
        catalog = self.roles.load()
        if kept is None or not kept.session.is_alive(self.clock()):
            return None
        return kept.session if kept.asked == asked(plan_for(catalog.role(name), catalog)) else None

    def end(self, name: str, *, only: Session | None = None) -> bool:
        """Remove what the session left in ~/.aws and forget it. False where there was nothing to end, or where it is
        another session than `only`."""
        with self.sessions.one_at_a_time(name):
            if only is not None:
                kept = self.sessions.find(name)
                if kept is None or kept.session.access_key_id != only.access_key_id:
                    return False
            return self._end(name)

    def _end(self, name: str) -> bool:
        kept = self.sessions.find(name)
        # First the profile: were it the other way round, a stop in between would leave a profile that nobody owns.
        removed = remove_profile(name, self.environ)
        self.sessions.forget(name)
        if kept is not None:
            self._note("ended", kept.session)
        return removed or kept is not None

    def last_answer(self) -> str:
        """Who of STS answered last and how fast, such as sts.eu-west-1 · 41 ms; empty before the first answer."""
        last = self._sts.last_answer
        if last is None:
            return ""
        host = last.host.removesuffix(".amazonaws.com")
        return f"{host} · {round(last.seconds * 1000)} ms"

    def kept_sessions(self) -> dict[str, Session]:
        """What is kept of sessions, by role, alive or not."""
        return {name: kept.session for name, kept in self.sessions.all().items()}

    def owned_roles(self) -> tuple[str, ...]:
        """The roles that have a profile of ours in ~/.aws, in the list or not."""
        return tuple(item.role for item in owned_profiles(self.environ))

    def sweep(self) -> list[str]:
        """Remove what ended while nobody looked: expired sessions, our profiles whose keys have expired, and sessions
        of a role that is another one in roles.toml now.

        Profiles with a credential_process stay: they get a session when somebody asks. Returns the roles.
        """
        now = self.clock()

        def is_over(kept: Kept, roles: Mapping[str, Role]) -> bool:
            role = roles.get(kept.session.role)
            other_role = role is not None and str(role.arn) != kept.session.role_arn
            return other_role or not kept.session.is_alive(now)

        kept_now, roles = self.sessions.all(), self.roles.load().roles
        over = {name for name, kept in kept_now.items() if is_over(kept, roles)}
        owned = owned_profiles(self.environ)
        over |= {item.role for item in owned if item.expires and item.expires <= now and item.role not in kept_now}
        by_process = {item.role for item in owned if item.expires is None}
        swept = []
        for name in sorted(over):
            with self.sessions.one_at_a_time(name):
                kept = self.sessions.find(name)
                if kept is not None and not is_over(kept, self.roles.load().roles):
                    continue  # another process has renewed it, or changed the list, meanwhile
                if name in by_process:
                    self.sessions.forget(name)
                else:
                    self._end(name)
            swept.append(name)
        return swept

    # ------------------------------------------------------------ deliver

    def set_written(self, name: str, written: bool) -> Role:
        """Whether the role's session is written to its profile: from now on, and now where it has one."""
        role = self.roles.load().role(name)
        if written != (role.deliver is not Deliver.NOTHING):
            role = replace(role, deliver=Deliver.CREDENTIALS if written else Deliver.NOTHING)
        with self.sessions.one_at_a_time(name):
            kept = self.sessions.find(name)
            if not written:
                remove_profile(name, self.environ)
                if kept is not None:
                    self._keep(replace(kept, profile=""))
            elif kept is not None and self._is_asked_for(role, kept):
                self._deliver(role, kept)
        self.roles.put_role(role, name)
        return role

    def take_away_dead_keys(self, name: str) -> None:
        """Remove a profile whose session has ended. The session itself stays known: the row says that it expired."""
        with self.sessions.one_at_a_time(name):
            kept = self.sessions.find(name)
            if kept is None or kept.session.is_alive(self.clock()):
                return
            if any(item.role == name and item.expires is not None for item in owned_profiles(self.environ)):
                remove_profile(name, self.environ)
                self._keep(replace(kept, profile=""))

    def set_keep_renewed(self, name: str, keep: bool) -> Session | None:
        with self.sessions.one_at_a_time(name):
            kept = self.sessions.find(name)
            if kept is None:
                return None
            session = replace(kept.session, keep_renewed=keep)
            self._keep(replace(kept, session=session))
        return session

    def terminal(self, name: str) -> None:
        """Open the person's terminal program as the role; the session is fetched by the shell in it."""
        role = self.roles.load().role(name)
        open_terminal(f"{role.title} · {role.profile_name}", [*roleswitch_command(), "shell", name], self.environ)

    def _deliver(self, role: Role, kept: Kept, *, take_over: bool = False) -> None:
        """Hand the session to ~/.aws as the role says, and remember under which profile."""
        profile = write_profile(role, kept.session, self.environ, take_over=take_over)
        self._keep(replace(kept, profile=profile, written=True))

    # ------------------------------------------------------------ who, and the list

    def whoami(self, name: str, *, token_code: str | None = None) -> Identity:
        """What GetCallerIdentity says with the role's session."""
        session = self.fresh_session(name, token_code=token_code)
        credentials = Credentials(session.access_key_id, session.secret_access_key, session.session_token)
        partition = self.roles.load().role(name).arn.partition
        return self._sts.caller_identity(credentials, source=name, region=session.region or first_region(partition))

    def try_role(self, role: Role, *, cancelled: threading.Event | None = None) -> Session:
        """Assume a role as it stands in a dialog: nothing is kept or delivered."""
        catalog = self.roles.load()
        with_role = Catalog({**catalog.roles, role.name: role}, catalog.sources)
        return self._session_for(plan_for(role, with_role), None, cancelled)

    def save_role(self, role: Role, old_name: str | None = None) -> None:
        """Put a role in the list. What its session wrote moves with its name, profile and way of delivery."""
        before = self.roles.load().roles.get(old_name) if old_name else None
        delivers = (role.name, role.profile_name, role.deliver, role.region)
        if before is None or delivers == (before.name, before.profile_name, before.deliver, before.region):
            self.roles.put_role(role, old_name)
            return
        with self.sessions.one_at_a_time(before.name):
            kept = self.sessions.find(before.name)
            alive = kept is not None and kept.session.is_alive(self.clock())
            written = before.name in self.owned_roles()
            begins = before.deliver is Deliver.NOTHING or role.profile_name != before.profile_name
            if (alive or written) and begins:
                check_profile(role, self.environ)
            same = kept is not None and self._is_asked_for(replace(role, region=before.region), kept)
            # First the list, which refuses a name that another role has: nothing is moved over that one's session.
            self.roles.put_role(role, old_name)
            if role.name != before.name or not same:
                remove_profile(before.name, self.environ)
            if kept is not None and same:
                session = replace(kept.session, role=role.name, region=self._region(role))
                self._deliver(role, replace(kept, session=session))
            elif kept is not None:
                self.sessions.forget(before.name)  # another role than the session's, or it had expired
            elif written and role.deliver is Deliver.CREDENTIAL_PROCESS:
                # It needs no session: who uses it gets one then.
                write_process_profile(role, self._region(role), self.environ)
            if role.name != before.name:
                self.sessions.forget(before.name)

    def _is_asked_for(self, role: Role, kept: Kept) -> bool:
        """Whether a session is alive and is what `role` asks for."""
        catalog = self.roles.load()
        try:
            plan = plan_for(role, Catalog({**catalog.roles, role.name: role}, catalog.sources))
        except RoleSwitchError:  # it has no source now
            return False
        return kept.asked == asked(plan) and kept.session.is_alive(self.clock())

    def _region(self, role: Role) -> str | None:
        """The region to work in, as far as the list tells."""
        try:
            return plan_for(role, self.roles.load()).session_region
        except RoleSwitchError:  # it has no source now
            return role.region

    def remove_role(self, name: str) -> None:
        """Take the role out of the list, which refuses where others are assumed via it, and end its session."""
        self.roles.remove_role(name)
        self.end(name)

    def add_key(self, source: AccessKeySource, key: AccessKey) -> None:
        """Store a source's access key, a first or another one: the new key, then the list, then the old key goes."""
        before = self.roles.load().sources.get(source.name)
        self.keychain.put(source.name, key)
        try:
            self.roles.put_source(source)
        except RoleSwitchError:
            if before is None or getattr(before, "access_key_id", "") != key.access_key_id:
                with suppress(KeyringTrouble):  # what went wrong first is what the person has to know
                    self.keychain.remove(source.name, key.access_key_id)
            raise
        if isinstance(before, AccessKeySource) and before.access_key_id != key.access_key_id:
            try:
                self.keychain.remove(source.name, before.access_key_id)
            except KeyringTrouble as error:
                raise KeyringTrouble(
                    f"The new access key of {source.name} is stored and used. The old one, {before.access_key_id}, "
                    "could not be removed from the keyring: remove it there by hand."
                ) from error

    def whose(self, source: Source, key: AccessKey | None = None) -> Identity:
        """Whose credentials a source has, or `key` before it is stored, as GetCallerIdentity says."""
        if isinstance(source, IdentityCenterSource):
            raise SourceUnusable(f"{source.name} is an Identity Center sign-in: it has no key to test.")
        credentials = (
            credentials_of(source, keychain=self.keychain, sts=self._sts)
            if key is None
            else Credentials(key.access_key_id, key.secret_access_key)
        )
        identity = self._sts.caller_identity(
            credentials, source=source.name, region=source.region or first_region("aws")
        )
        try:
            self.history.remember_caller(credentials.access_key_id, identity.arn)
        except OSError as error:
            log.warning("whose key it is could not be remembered: %s", error)
        return identity

    def remove_source(self, name: str) -> None:
        """Take a source out of the list, and its access key out of the keyring. Roles that use it stay."""
        source = self.roles.load().source(name)
        if isinstance(source, AccessKeySource):
            self.keychain.remove(name, source.access_key_id)
        self.roles.remove_source(name)

    # ------------------------------------------------------------ inside

    def _session_for(self, plan: Plan, token_code: str | None, cancelled: threading.Event | None) -> Session:
        session = session_for(
            plan, keychain=self.keychain, sts=self._sts, clock=self.clock, token_code=token_code, cancelled=cancelled
        )
        if cancelled is not None and cancelled.is_set():
            raise Cancelled(f"Assuming {plan.role.title} was cancelled.")
        return session

    def _keep(self, kept: Kept) -> None:
        self.sessions.keep(kept, process_document(kept.session))

    def _note(self, event: str, session: Session) -> None:
        try:
            self.history.add(event, session, self.clock())
        except OSError as error:
            log.warning("the history could not be written: %s", error)
