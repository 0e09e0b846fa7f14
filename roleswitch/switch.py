"""What a person can do with a role, on one page: assume, renew, end, deliver. Blocking; both front ends call it.

pick a role     roles.toml        core/catalog.py, core/roles_file.py
plan            before any call   core/plan.py, asking_first.py
assume          source and STS    core/assume.py, core/keychain.py, core/sts.py
keep            between processes core/session_store.py
deliver         to ~/.aws         delivery/profile.py, delivery/aws_files.py, default_profile.py
before, after   a person's hooks  delivery/hooks.py
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from roleswitch import files
from roleswitch.asking_first import ask_first
from roleswitch.core.assume import Attempt, Means, session_for
from roleswitch.core.catalog import Catalog
from roleswitch.core.clock import AwsClock
from roleswitch.core.deadline import within
from roleswitch.core.history import History
from roleswitch.core.partitions import first_region
from roleswitch.core.plan import Plan, plan_for
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.profiles import Begins
from roleswitch.core.role import Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import AS_LISTED, Session, Terms
from roleswitch.core.session_store import Kept, SessionStore, asked
from roleswitch.core.settings import NO_HOOKS, Hooks
from roleswitch.core.source import Credentials, ProfileSource
from roleswitch.core.sts import Identity
from roleswitch.default_profile import DEFAULT, DefaultProfile
from roleswitch.delivery.hooks import Event, HookRunner
from roleswitch.delivery.process_json import process_document
from roleswitch.delivery.profile import (
    check_profile,
    owned_profiles,
    remove_profile,
    write_live_profile,
    write_profile,
)
from roleswitch.delivery.terminal import open_terminal, roleswitch_command
from roleswitch.errors import (
    Action,
    Cancelled,
    ConfirmationRequired,
    DeliveryTrouble,
    HookFailed,
    NextStep,
    RoleSwitchError,
    SourceUnusable,
)
from roleswitch.keys import Keys
from roleswitch.sign_ins import SignIns
from roleswitch.texts import tr

if TYPE_CHECKING:
    from roleswitch.access_checks import AccessChecks
    from roleswitch.aws_changes import AwsChanges
    from roleswitch.consoles import Consoles
    from roleswitch.delivery.aws_difference import Difference
    from roleswitch.lists import Lists
    from roleswitch.role_edits import RoleEdits
    from roleswitch.role_setup import RoleSetup

log = logging.getLogger(__name__)

HELPER_SECONDS = 25.0
"""botocore sets no limit to a credential_process, so ours ends by itself."""


class Switch:
    """The list, the keyring, STS and ~/.aws, and what can be done with them.

    Methods raise what `errors.py` names. They may be called from any thread.
    """

    def __init__(
        self,
        *,
        roles: RolesFile,
        means: Means,
        sessions: SessionStore,
        history: History,
        environ: Mapping[str, str],
    ) -> None:
        self.roles = roles
        self.sessions = sessions
        self.history = history
        self.environ = environ
        self.clock = means.clock
        self.sts = means.sts
        self.keys = Keys(roles, means, history)
        self.sign_ins = SignIns(roles, means, self)
        self.hooks = HookRunner(environ, self._hook_failed)
        self.on_hook_trouble: Callable[[HookFailed], None] = lambda _: None
        """Told of each hook that did not do its work, on the thread where that turned out."""
        self._means = means
        self.default_profile = DefaultProfile(
            roles, sessions, means.profiles, environ, plan=self.plan, keep=self._keep, clock=self.clock
        )

    @classmethod
    def here(cls, clock: AwsClock | None = None) -> Switch:
        """For this person on this computer."""
        roles = RolesFile(Path(files.roles_file()))
        return cls(
            roles=roles,
            means=Means.here(clock or AwsClock()),
            sessions=SessionStore(),
            history=History(keep_days=lambda: roles.load().history.keep_days),
            environ=os.environ,
        )

    @cached_property
    def lists(self) -> Lists:
        from roleswitch.lists import Lists  # with every format: 14 ms that a credential-process does not pay

        return Lists(
            self.roles,
            self._means,
            self.keys,
            self.environ,
            session=self.fresh_session,
            end=self.end,
            with_sessions=lambda: {*self.sessions.all(), *self.owned_roles()},
        )

    @cached_property
    def role_edits(self) -> RoleEdits:
        from roleswitch.role_edits import RoleEdits

        return RoleEdits(
            self.roles,
            self.sessions,
            self.default_profile,
            self.environ,
            plan_of=self.plan_of,
            session_for=self._session_for,
            is_asked_for=self._is_asked_for,
            region=self._region,
            deliver=self._deliver,
            keep=self._keep,
            note=self._note,
            end=self.end,
            clock=self.clock,
        )

    @cached_property
    def consoles(self) -> Consoles:
        from roleswitch.consoles import Consoles

        return Consoles(
            self.roles, self._means, session=self.fresh_session, note=self.note_delivered, environ=self.environ
        )

    @cached_property
    def aws_changes(self) -> AwsChanges:
        from roleswitch.aws_changes import AwsChanges

        return AwsChanges(self.sessions, self.environ, keep=self._keep, deliver=self._deliver_again, clock=self.clock)

    @cached_property
    def access_checks(self) -> AccessChecks:
        from roleswitch.access_checks import AccessChecks

        return AccessChecks(self._means.aws, self, self.environ, wait=self._means.wait)

    @cached_property
    def role_setup(self) -> RoleSetup:
        from roleswitch.role_setup import RoleSetup

        return RoleSetup(self.roles, self._means, self, self.role_edits)

    def plan(self, name: str, terms: Terms = AS_LISTED) -> Plan:
        """What assuming the role will take, before any call. Raises as `plan_for` does."""
        catalog = self.roles.load()
        return self._plan(catalog.role(name), catalog, terms)

    def plan_of(self, role: Role, terms: Terms = AS_LISTED) -> Plan:
        """The plan for a role as it stands in a dialog."""
        catalog = self.roles.load()
        return self._plan(role, replace(catalog, roles={**catalog.roles, role.name: role}), terms)

    def _plan(self, role: Role, catalog: Catalog, terms: Terms = AS_LISTED) -> Plan:
        return plan_for(role, catalog, terms, self._means.profiles)

    # ------------------------------------------------------------ assume, renew, end

    def assume(
        self,
        name: str,
        terms: Terms = AS_LISTED,
        *,
        token_code: str | None = None,
        as_before: bool = False,
        take_over: bool = False,
        cancelled: threading.Event | None = None,
    ) -> Session:
        """A new session for the role, kept and delivered as the role says.

        With `as_before`, a session that is alive is followed by one on the same terms. Where another process makes the
        same session meanwhile, that one is taken.

        A profile of that name that is somebody else's is found before AWS is asked: ProfileNotOurs, unless `take_over`.
        So is that the role, or one on the way to it, asks first: ConfirmationRequired, unless the terms say that the
        person has said yes, or a session is alive that they said yes to. Trouble with the delivery comes after the
        session was kept.
        """
        identity = files.list_identity(with_aws=True)  # before it is read: what is saved meanwhile asks for another
        catalog = self.roles.load()
        role = catalog.role(name)
        there = self._find(name, role)
        confirmed = terms.confirmed
        if as_before and terms == AS_LISTED and there is not None and there.session.is_alive(self.clock()):
            terms = self._terms_of(there, role, catalog)
        plan = self._plan(role, catalog, terms)
        ask_first(plan, there, self.clock(), confirmed=confirmed)
        if not take_over:
            check_profile(role, self.environ)
        event: Event | None = "renew" if there is not None and self._goes_on(there, role) else "assume"
        hooks = catalog.hooks + role.hooks
        with self.sessions.one_at_a_time(name, cancelled):
            kept = self._find(name, role)
            if kept is not None and kept != there and self._answers(kept, plan):
                session, event = kept.session, None  # made by another process while this one waited
            else:
                before = self._before(event, role, hooks)
                session = self._session_for(self._until_the_end(plan, kept), token_code, cancelled, before)
                goes_on = kept.session if kept is not None and self._goes_on(kept, role) else None
                session = session.made_to_end(role, goes_on.assumed_at if goes_on is not None else None)
                alive = kept.session if kept is not None and kept.session.is_alive(self.clock()) else None
                session = replace(session, keep_renewed=alive.keep_renewed if alive else _keeps_renewed())
                self._refuse_where_gone(name)
                to = f"profile {role.profile_name}" if role.deliver.writes else ""
                self._note("renewed" if goes_on is not None else "assumed", session, to)
            # Before it is delivered: where that fails, the session is there, and is owed to its profile.
            profile = role.profile_name if role.deliver.writes else ""
            kept = Kept(session, asked(plan), profile, written=False, list_identity=_asking(plan, identity))
            self._keep(kept)
            try:
                self._deliver(role, kept, take_over=take_over)
            finally:
                if event is not None:
                    self.hooks.after(event, role, session, hooks)
        self.sign_ins.end_those_of_others(session)
        return session

    def _find(self, name: str, role: Role) -> Kept | None:
        """What is kept, with the end that the role makes it have now."""
        kept = self.sessions.find(name)
        return None if kept is None else replace(kept, session=kept.session.made_to_end(role))

    def _until_the_end(self, plan: Plan, kept: Kept | None) -> Plan:
        """For a renewal of what is kept AWS is asked for no more than is left of it."""
        if kept is None or kept.session.ends_by is None or not self._goes_on(kept, plan.role):
            return plan
        return plan.ending_within(kept.session.ends_by - self.clock())

    def _goes_on(self, kept: Kept, role: Role) -> bool:
        """Whether another session now is the same one for the person, renewed."""
        return kept.session.is_alive(self.clock()) and kept.session.role_arn == str(role.arn)

    def assume_waiting(
        self, waiting: Mapping[str, Terms], token_code: str, *, cancelled: threading.Event | None = None
    ) -> dict[str, Session | RoleSwitchError]:
        """One code for all roles that wait for one of the same device, each on its terms: what became of each.

        It is given where it serves most, to a role that is assumed from the MFA session; the others follow without.
        Raises as `assume` does where that first one fails: then the others were not tried.
        """
        found: dict[str, Session | RoleSwitchError] = {}
        is_given = False
        for name in sorted(waiting, key=lambda name: not self._by_mfa_session(name, waiting[name])):
            try:
                given = None if is_given else token_code
                found[name] = self.assume(name, waiting[name], token_code=given, as_before=True, cancelled=cancelled)
                is_given = True
            except ConfirmationRequired as asks:
                found[name] = asks  # before the code was used: it is the next one's
            except RoleSwitchError as trouble:
                if not is_given:
                    raise
                found[name] = trouble
        return found

    def _by_mfa_session(self, name: str, terms: Terms) -> bool:
        try:
            return self.plan(name, terms).by_mfa_session
        except RoleSwitchError:  # it says so itself when it is assumed
            return False

    def renew(self, name: str) -> Session | None:
        """The session that is kept where it is fresh, as another process may have seen to it; else a new one, in its
        place, on the same terms. None where it was ended meanwhile. Nobody waits for it: no keyring is made to show its
        unlock dialog.

        Raises as `assume` does, and what was kept stays then.
        """
        session = self._kept_or_new(name, Attempt(attended=False), None)
        if session is not None:
            self.sign_ins.end_those_of_others(session)
        return session

    def _kept_or_new(self, name: str, attempt: Attempt, first: Terms | None) -> Session | None:
        """`first` is on what terms one is begun where none is kept; None: none is begun."""
        session, event = self._found_or_made(name, attempt, first)
        catalog = self.roles.load()
        if event is not None and (role := catalog.roles.get(name)) is not None:
            self.hooks.after(event, role, session, catalog.hooks + role.hooks)
        return session

    def _found_or_made(self, name: str, attempt: Attempt, first: Terms | None) -> tuple[Session | None, Event | None]:
        """With what was done for it, if anything."""
        identity = files.list_identity(with_aws=True)
        catalog = self.roles.load()
        role = catalog.role(name)
        hooks = catalog.hooks + role.hooks
        with self.sessions.one_at_a_time(name, attempt.cancelled):
            kept = self._find(name, role)
            if kept is not None and kept.session.has_ended(self.clock()):
                self._forget_ended(kept)
                kept = None
            if kept is None:
                if first is None:
                    return None, None
                plan = self._plan(role, catalog, first)
                ask_first(plan, None, self.clock(), confirmed=first.confirmed)
                before = self._before("assume", role, hooks)
                session = self._made(plan, replace(attempt, before=before)).made_to_end(role)
                session = replace(session, keep_renewed=_keeps_renewed())
                # First what is told of it: who sees the session looks there.
                self._note("assumed", session)
                self._keep(Kept(session, asked(plan), list_identity=_asking(plan, identity)))
                return session, "assume"
            terms = self._terms_of(kept, role, catalog)
            if first is not None and first.reason:
                terms = replace(terms, reason=first.reason)
            plan = self._plan(role, catalog, terms)
            ask_first(plan, kept, self.clock(), confirmed=first is not None and first.confirmed)
            same = kept.asked == asked(plan)
            if same and self.clock() < kept.session.renews_at():
                # For the list as it is now: the next one is answered without reading it.
                kept = replace(kept, list_identity=_asking(plan, identity))
                self._keep(kept)
                if kept.profile and not kept.written:
                    self._deliver(role, kept)
                return kept.session, None
            event: Event = "renew" if self._goes_on(kept, role) else "assume"
            before = self._before(event, role, hooks)
            session = self._made(self._until_the_end(plan, kept), replace(attempt, before=before))
            session = session.made_to_end(role, kept.session.assumed_at if event == "renew" else None)
            now_kept = self.sessions.find(name)
            if now_kept is None:
                # Ended meanwhile, which is final: it is handed out to who asked for it, and not kept.
                return (session if first is not None else None), None
            session = replace(session, keep_renewed=now_kept.session.keep_renewed)
            kept = Kept(session, asked(plan), now_kept.profile, written=False, list_identity=_asking(plan, identity))
            self._keep(kept)
            self._note("renewed" if event == "renew" else "assumed", session)
            if kept.profile:
                self._deliver(role, kept)
        return session, event

    def _terms_of(self, kept: Kept, role: Role, catalog: Catalog) -> Terms:
        """Limits and reason stay until the session is ended, also where the role was edited. A longer or shorter life,
        and all that a role may which starts read only, do not outlive the session, nor another role."""
        terms = kept.session.terms
        if not self._goes_on(kept, role):
            terms = replace(terms, full_access=False)
        if terms.duration is None:
            return terms
        same = kept.asked == asked(self._plan(role, catalog, terms))
        return terms if same and kept.session.is_alive(self.clock()) else replace(terms, duration=None)

    def _answers(self, kept: Kept, plan: Plan) -> bool:
        return (
            kept.asked == asked(plan)
            and kept.session.terms == plan.terms
            and kept.written
            and self.clock() < kept.session.renews_at()
        )

    def fresh_session(
        self,
        name: str,
        first: Terms = AS_LISTED,
        *,
        token_code: str | None = None,
        cancelled: threading.Event | None = None,
    ) -> Session:
        """A session to hand out: the one that is kept, renewed where it is due, or the first one, on the terms `first`.

        One that still works is better than a refusal to renew it.
        """
        try:
            attempt = Attempt(token_code=token_code, cancelled=cancelled)
            session = self._kept_or_new(name, attempt, first)
            assert session is not None  # noqa: S101 - it was begun
            self.sign_ins.end_those_of_others(session)
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
                tr(
                    "There was no session for {name} within {seconds} seconds: the keyring may be waiting to be "
                    "unlocked, or the network is slow.",
                    name=name,
                    seconds=f"{seconds:g}",
                ),
                next_steps=[
                    NextStep(
                        tr("Run `roleswitch assume {name}` to see which.", name=name), tr("Try again"), Action.TRY_AGAIN
                    )
                ],
            ) from error

    def _still_good(self, name: str) -> Session | None:
        """What is kept, where it is alive and is what roles.toml asks for now."""
        role = self.roles.load().role(name)
        kept = self._find(name, role)
        return kept.session if kept is not None and self._is_asked_for(role, kept) else None

    def whoami(self, name: str, *, token_code: str | None = None) -> Identity:
        """What GetCallerIdentity says with the role's session."""
        session = self.fresh_session(name, token_code=token_code)
        credentials = Credentials(session.access_key_id, session.secret_access_key, session.session_token)
        plan = self.plan(name)
        region = session.region or first_region(plan.role.arn.partition)
        return self.sts.caller_identity(credentials, source=name, place=replace(plan.place, region=region))

    def end(self, name: str, *, only: Session | None = None) -> bool:
        """Remove what the session left in ~/.aws and forget it. False where there was nothing to end, or where it is
        another session than `only`."""
        catalog = self.roles.load()
        role = catalog.roles.get(name)
        there = self.sessions.find(name)
        hooks = catalog.hooks + role.hooks if role is not None and there is not None else NO_HOOKS
        is_meant = only is None or (there is not None and there.session.access_key_id == only.access_key_id)
        if role is not None and is_meant:
            self.hooks.before("end", role, hooks)
        with self.sessions.one_at_a_time(name):
            if only is not None:
                kept = self.sessions.find(name)
                if kept is None or kept.session.access_key_id != only.access_key_id:
                    return False
            ended = self._end(name)
        if ended and role is not None:
            self.hooks.after("end", role, None, hooks)
        return ended

    def _end(self, name: str) -> bool:
        kept = self.sessions.find(name)
        # First the profile: were it the other way round, a stop in between would leave a profile that nobody owns.
        removed = remove_profile(name, self.environ)
        self.sessions.forget(name)
        if kept is not None:
            self._note("ended", kept.session)
        return removed or kept is not None

    def _forget_ended(self, kept: Kept) -> None:
        """A session that the role has made end by itself. A profile that asks us stays: who uses it begins another
        one."""
        name = kept.session.role
        catalog = self.roles.load()
        if any(item.role == name and item.expires is not None for item in owned_profiles(self.environ)):
            remove_profile(name, self.environ, keep_live=True)
        self.sessions.forget(name)
        self._note("ended", kept.session)
        if (role := catalog.roles.get(name)) is not None:
            self.hooks.after("end", role, None, catalog.hooks + role.hooks)

    def kept_sessions(self) -> dict[str, Session]:
        """What is kept of sessions, by role, alive or not."""
        return {name: kept.session for name, kept in self.sessions.all().items()}

    def owned_roles(self) -> tuple[str, ...]:
        """The roles that have a profile of ours in ~/.aws, their own or that of live shells, in the list or not."""
        return tuple(item.role for item in owned_profiles(self.environ))

    def sweep(self) -> list[str]:
        """Remove what ended while nobody looked: expired sessions, our profiles whose keys have expired, and sessions
        of a role that is another one in roles.toml now. Those that the list makes end by themselves since keep that.

        Profiles with a credential_process stay, those of live shells too: they get a session when somebody asks.
        Returns the roles.
        """
        now = self.clock()

        def ending(kept: Kept, roles: Mapping[str, Role]) -> Kept:
            role = roles.get(kept.session.role)
            return kept if role is None else replace(kept, session=kept.session.made_to_end(role))

        def is_over(kept: Kept, roles: Mapping[str, Role]) -> bool:
            role = roles.get(kept.session.role)
            other_role = role is not None and str(role.arn) != kept.session.role_arn
            return other_role or not ending(kept, roles).session.is_alive(now)

        kept_now, roles = self.sessions.all(), self.roles.load().roles
        over = {name for name, kept in kept_now.items() if is_over(kept, roles)}
        for name in sorted(kept_now.keys() - over):
            if ending(kept_now[name], roles).session.ends_by != kept_now[name].session.ends_by:
                with self.sessions.one_at_a_time(name):
                    if (kept := self.sessions.find(name)) is not None:
                        self._keep(ending(kept, roles))
        owned = {item.role: item for item in owned_profiles(self.environ)}
        over |= {name for name, item in owned.items() if item.expires and item.expires <= now and name not in kept_now}
        self.default_profile.mend()
        swept = []
        for name in sorted(over):
            with self.sessions.one_at_a_time(name):
                kept = self.sessions.find(name)
                if kept is not None and not is_over(kept, self.roles.load().roles):
                    continue  # another process has renewed it, or changed the list, meanwhile
                kept = kept and ending(kept, roles)
                if kept is not None and kept.session.has_ended(now):
                    self._forget_ended(kept)
                elif name in owned and owned[name].asks_us:
                    if owned[name].expires is not None:
                        remove_profile(name, self.environ, keep_live=True)
                    # Whoever asks next gets a session again: with the limits of the one before.
                    if kept is not None and replace(kept.session.terms, duration=None) == AS_LISTED:
                        self.sessions.forget(name)
                    elif kept is not None and owned[name].expires is not None:
                        self._keep(replace(kept, profile=""))
                else:
                    self._end(name)
            swept.append(name)
        return swept

    # ------------------------------------------------------------ deliver

    def take_away_dead_keys(self, name: str) -> None:
        """Remove a profile whose session has ended. The session itself stays known: the row says that it expired."""
        with self.sessions.one_at_a_time(name):
            kept = self.sessions.find(name)
            if kept is None or kept.session.is_alive(self.clock()):
                return
            if kept.session.has_ended(self.clock()):
                self._forget_ended(kept)
            elif any(item.role == name and item.expires is not None for item in owned_profiles(self.environ)):
                remove_profile(name, self.environ, keep_live=True)
                self._keep(replace(kept, profile=""))

    def set_keep_renewed(self, name: str, keep: bool) -> Session | None:
        with self.sessions.one_at_a_time(name):
            kept = self.sessions.find(name)
            if kept is None:
                return None
            session = replace(kept.session, keep_renewed=keep)
            self._keep(replace(kept, session=session))
        return session

    def live_profile(self, name: str, first: Terms = AS_LISTED, *, token_code: str | None = None) -> tuple[Role, str]:
        """The role, and the name of a profile that asks us for its session whenever a program needs one.

        A session is begun, or renewed, first: what it takes of a person is asked for now. Raises as `fresh_session`
        does, ProfileNotOurs, AwsFileUnusable, and SourceUnusable where only the caller's environment has the keys.
        """
        session = self.fresh_session(name, first, token_code=token_code)
        path = self.plan(name, session.terms).path
        if path is not None and path.begins is Begins.ENVIRONMENT:
            raise SourceUnusable(
                tr(
                    "{name} is assumed with keys that are in this environment alone, so no profile could renew it: "
                    "use --fixed.",
                    name=name,
                )
            )
        role = self.roles.load().role(name)
        with self.sessions.one_at_a_time(name):
            return role, write_live_profile(role, session.region, self.environ)

    def note_delivered(self, name: str, to: str) -> None:
        """Write down where the role's session went, such as a terminal."""
        kept = self.sessions.find(name)
        if kept is not None:
            self._note("delivered", kept.session, to)

    def terminal(self, name: str, *, live: bool | None = None) -> None:
        """Open the person's terminal program as the role; the session is fetched by the shell in it, which is `live`
        where it is to renew itself. None: as the role's own profile does."""
        role = self.roles.load().role(name)
        how = {True: ["--live"], False: ["--fixed"], None: []}[live]
        command = [*roleswitch_command(), "shell", *how, name]
        open_terminal(f"{role.title} · {role.profile_name}", command, self.environ)

    def _deliver(self, role: Role, kept: Kept, *, take_over: bool = False) -> None:
        """Hand the session to ~/.aws as the role says, and remember under which profile."""
        profile = write_profile(role, kept.session, self.environ, take_over=take_over)
        if self.default_profile.deliver(role, kept.session, kept.session.region):
            profile = profile or DEFAULT
        self._keep(replace(kept, profile=profile, written=True))

    def _deliver_again(self, name: str) -> None:
        """To a profile that somebody has removed."""
        with self.sessions.one_at_a_time(name):
            role, kept = self.roles.load().roles.get(name), self.sessions.find(name)
            if role is not None and kept is not None and self._is_asked_for(role, kept):
                self._deliver(role, kept)

    def taking_over(self, name: str) -> tuple[Difference, ...]:
        """What would change in ~/.aws where the role took over the profile of its name."""
        role = self.roles.load().role(name)
        return self.aws_changes.taking_over(role, self._region(role))

    # ------------------------------------------------------------ inside

    def _is_asked_for(self, role: Role, kept: Kept) -> bool:
        """Whether a session is alive and is what `role` asks for."""
        try:
            plan = self.plan_of(role, kept.session.terms)
        except RoleSwitchError:  # it has no source now
            return False
        return kept.asked == asked(plan) and kept.session.is_alive(self.clock())

    def _region(self, role: Role) -> str | None:
        """The region to work in, as far as the list tells."""
        try:
            return self.plan_of(role).session_region
        except RoleSwitchError:  # it has no source now
            return role.region

    def _before(self, event: Event | None, role: Role, hooks: Hooks) -> Callable[[], None]:
        """Runs them once, however often the call is tried."""
        return cache(lambda: self.hooks.before(event, role, hooks) if event is not None else None)

    def _session_for(
        self,
        plan: Plan,
        token_code: str | None,
        cancelled: threading.Event | None,
        before: Callable[[], None] = lambda: None,
    ) -> Session:
        session = self._made(plan, Attempt(token_code=token_code, cancelled=cancelled, before=before))
        if cancelled is not None and cancelled.is_set():
            raise Cancelled(tr("Assuming {role} was cancelled.", role=plan.role.title))
        return session

    def _made(self, plan: Plan, attempt: Attempt) -> Session:
        return session_for(plan, self._means, replace(attempt, callers=self.history.callers()))

    def _keep(self, kept: Kept) -> None:
        self.sessions.keep(kept, process_document(kept.session))

    def _refuse_where_gone(self, name: str) -> None:
        """Where an editor has renamed or removed the role while AWS was asked: nobody would see its session."""
        catalog = self.roles.load()
        if all(problem.section != f"roles.{name}" for problem in catalog.problems):
            catalog.role(name)

    def _hook_failed(self, trouble: HookFailed) -> None:
        log.warning("%s", trouble)
        if (kept := self.sessions.find(trouble.role)) is not None:
            self._note("hook failed", kept.session, trouble.message)
        self.on_hook_trouble(trouble)

    def _note(self, event: str, session: Session, to: str = "") -> None:
        try:
            self.history.add(event, session, self.clock(), to=to)
        except OSError as error:
            log.warning("the history could not be written: %s", error)


def _keeps_renewed() -> bool:
    """Whether the person wants that of a session that begins."""
    return PreferencesFile.here().load().keep_renewed


def _asking(plan: Plan, identity: str) -> str:
    """Which state of what was read asks for the plan: while it is as it was, its session is handed out unread.

    `identity` is that of the list and of ~/.aws, which only a profile as the source depends on.
    """
    if plan.path is not None and plan.path.begins is Begins.ENVIRONMENT:
        return "never"  # each process has its own
    return identity if isinstance(plan.source, ProfileSource) else identity.partition("+")[0]
