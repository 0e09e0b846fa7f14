"""What a person can do from the window.

Every method returns at once: the work is done in the background by `Switch`, and its outcome goes to the store, so that
whatever listens there shows it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from roleswitch import files
from roleswitch.core.role import DEFAULT_DURATION, Deliver, Role
from roleswitch.core.session import AS_LISTED, RoleState, Session, Terms
from roleswitch.errors import (
    Cancelled,
    ConfirmationRequired,
    HookFailed,
    ProfileNotOurs,
    ReasonRequired,
    RoleSwitchError,
    SignInRequired,
    TokenCodeRequired,
)
from roleswitch.texts import tr
from roleswitch.ui.background import Background
from roleswitch.ui.clipboard import SecretClipboard
from roleswitch.ui.codes import Codes, codes_asked_by
from roleswitch.ui.key_actions import KeyActions
from roleswitch.ui.list_actions import ListActions
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.renewal import Renewal
from roleswitch.ui.sign_in_actions import SignInActions
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.core.catalog import Catalog
    from roleswitch.core.plan import Plan
    from roleswitch.delivery.exports import Shell
    from roleswitch.switch import Switch
    from roleswitch.ui.access_actions import AccessActions
    from roleswitch.ui.aws_actions import AwsActions
    from roleswitch.ui.console_actions import ConsoleActions
    from roleswitch.ui.group_actions import GroupActions
    from roleswitch.ui.health_actions import HealthActions
    from roleswitch.ui.history_actions import HistoryActions
    from roleswitch.ui.role_setup_actions import RoleSetupActions
    from roleswitch.ui.settings_actions import SettingsActions

Done = Callable[[RoleSwitchError | None], None]
Told = Callable[[str | RoleSwitchError], None]

_ASKED_BESIDES = (ReasonRequired, SignInRequired, ProfileNotOurs)
"""After these the person is asked for more, and the role is assumed as it was wanted; so it is after codes."""


class Actions(QObject):
    """Lives on the GUI thread. `switch` makes the Switch, on a worker: its imports take their time."""

    said = Signal(str)
    """One sentence for the status bar."""
    reason_wanted = Signal(str)
    """Assuming the role of that name, as a person asked, takes a reason."""
    confirmation_wanted = Signal(str)
    """The role of that name, which a person wants to assume, asks first."""
    program_waits = Signal(str)
    """A program waits for a session of the role of that name, and its row says what that takes of a person."""
    secret_copied = Signal()
    """A secret of ours is on the clipboard now."""
    _hook_failed = Signal(object)

    def __init__(
        self,
        switch: Callable[[], Switch],
        store: Store,
        background: Background,
        settings: QSettings,
        *,
        preferences: PreferenceStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = Work(partial(self._listening, switch), store, background, self)
        self._store = store
        self._settings = settings
        self.preferences = preferences
        preferences.said.connect(self.said)
        self._clipboard = SecretClipboard(self)
        self._cancel: dict[str, threading.Event] = {}
        self._delivered: dict[str, Deliver] = {}
        """How a role was delivered before that was turned off: turned on again, it is so again."""
        self._asked_for: set[str] = set()
        """The roles that a person wanted, and that wait for a sign-in."""
        self._asked_by_process: set[str] = set()
        self._begun_anew: set[str] = set()
        """The roles whose last try was not to go on on the terms of their session."""
        self._ending: set[str] = set()
        self._default_told: str | None = None
        """Which role the person knows to be the default profile; None before that is looked at."""
        self.renewal = Renewal(store, self._renew, day_ends=lambda: preferences.now.day_ends, parent=self)
        store.show_day_end(preferences.now.day_ends)
        preferences.changed.connect(lambda now: store.show_day_end(now.day_ends))
        preferences.changed.connect(lambda _: self.renewal.day_end_changed())
        self.codes = Codes(self._work, store, self)
        self.codes.assumed.connect(self._code_given)
        self.codes.came_late.connect(self._came_late)
        self.codes.given.connect(self.renewal.something_changed)
        self.keys = KeyActions(self._work, store, self)
        self.keys.list_changed.connect(self._show_catalog)
        self.keys.list_changed.connect(lambda _: self.renewal.something_changed())
        self.keys.said.connect(self.said)
        self.lists = ListActions(self._work, store, self)
        self.sign_ins = SignInActions(self._work, store, self)
        for part in (self.lists, self.sign_ins):
            part.list_changed.connect(self._show_catalog)
            part.list_changed.connect(lambda _: self.renewal.something_changed())
        self.lists.said.connect(self.said)
        self.sign_ins.signed_in.connect(self._signed_in)
        store.expired.connect(self._take_away_dead_keys)
        self._hook_failed.connect(self._show_failed_hook)

    def _listening(self, make: Callable[[], Switch]) -> Switch:
        switch = make()
        switch.on_hook_trouble = self._hook_failed.emit
        return switch

    # What the first paint does not wait for.

    @cached_property
    def consoles(self) -> ConsoleActions:
        from roleswitch.ui.console_actions import ConsoleActions

        consoles = ConsoleActions(self._work, self._store, self._settings, self._copy_secret, self)
        consoles.said.connect(self.said)
        consoles.failed.connect(self._failed)
        consoles.sessions_changed.connect(self.load_sessions)
        consoles.list_changed.connect(self._show_catalog)
        return consoles

    @cached_property
    def aws(self) -> AwsActions:
        from roleswitch.ui.aws_actions import AwsActions

        aws = AwsActions(self._work, self)
        aws.said.connect(self.said)
        aws.default_changed.connect(self._default_changed)
        aws.sessions_changed.connect(self.load_sessions)
        return aws

    @cached_property
    def access(self) -> AccessActions:
        from roleswitch.ui.access_actions import AccessActions

        access = AccessActions(self._work, self)
        access.sessions_changed.connect(self.load_sessions)
        return access

    @cached_property
    def role_setup(self) -> RoleSetupActions:
        from roleswitch.ui.role_setup_actions import RoleSetupActions

        setup = RoleSetupActions(self._work, self)
        setup.list_changed.connect(self._show_catalog)
        setup.sessions_changed.connect(self.load_sessions)
        return setup

    @cached_property
    def health(self) -> HealthActions:
        from roleswitch.ui.health_actions import HealthActions

        health = HealthActions(self._work, self)
        health.changed.connect(self._look_at_mended)
        return health

    @cached_property
    def history(self) -> HistoryActions:
        from roleswitch.ui.history_actions import HistoryActions

        history = HistoryActions(self._work, self)
        history.list_changed.connect(self._show_catalog)
        return history

    @cached_property
    def settings(self) -> SettingsActions:
        from roleswitch.ui.settings_actions import SettingsActions

        settings = SettingsActions(self._work, self)
        settings.list_changed.connect(self._show_catalog)
        return settings

    @cached_property
    def groups(self) -> GroupActions:
        from roleswitch.ui.group_actions import GroupActions

        return GroupActions(self._work, self._store, self)

    # ------------------------------------------------------------ roles

    def assume(self, name: str, *, terms: Terms | None = None, take_over: bool = False) -> None:
        """On what terms the person wants it, or on those of the session that is alive."""
        state = self._store.state(name)
        if state is None or state.assuming:
            return
        cancelled = self._cancel[name] = threading.Event()
        as_before = terms is None and state.wanted == AS_LISTED
        # A yes was to the click before.
        used = replace(state.wanted, confirmed=False) if terms is None else terms
        self._asked_for.discard(name)
        self._begun_anew.discard(name)
        if not as_before:
            self._begun_anew.add(name)
        # Kept until it is assumed: what it takes besides, a code or a reason, is asked for first.
        self._store.put(replace(state, assuming=True, error=None, wanted=used))
        self.said.emit(
            tr("Renewing {role} …", role=state.role.title)
            if as_before and self._is_active(name)
            else tr("Assuming {role} …", role=state.role.title)
        )

        def call(switch: Switch) -> Session:
            return switch.assume(name, used, as_before=as_before, take_over=take_over, cancelled=cancelled)

        def assumed(session: Session) -> None:
            self._assumed(name, cancelled, session)

        opened = self.codes.opened.copy()

        def not_assumed(trouble: RoleSwitchError) -> None:
            if self._was_opened_since(opened, name, trouble) and not cancelled.is_set():
                self._change(name, assuming=False)
                self.assume(name, terms=terms, take_over=take_over)
            else:
                self._not_assumed(name, cancelled, trouble)

        self._work.run(call, assumed, not_assumed)

    def asked_by_process(self, name: str) -> bool:
        """A program waits for a session of the role where nobody can be asked: what it takes stands in the row, and
        opens nothing. False where no such role is shown."""
        state = self._store.state(name)
        if state is None:
            return False
        if state.assuming or name in self._asked_by_process:
            return True
        self._asked_by_process.add(name)
        opened = self.codes.opened.copy()

        def came(session: Session) -> None:
            self._asked_by_process.discard(name)
            self.renewal.succeeded(name)
            self._change(name, session=session, error=None)

        def failed(trouble: RoleSwitchError) -> None:
            self._asked_by_process.discard(name)
            if self._was_opened_since(opened, name, trouble):
                self.asked_by_process(name)
                return
            if isinstance(trouble, SignInRequired):
                self._asked_for.add(name)
            self._failed(name, trouble)
            self.program_waits.emit(name)

        self._work.run(lambda switch: switch.fresh_session(name), came, failed)
        return True

    def _remember(self, state: RoleState, used: Terms) -> None:
        """What was found out by a refusal: asking otherwise again would be refused again."""
        role = state.role
        if used.duration == DEFAULT_DURATION and role.duration > DEFAULT_DURATION:
            role = replace(role, duration_seconds=round(used.duration.total_seconds()))
        if used.mfa is not None and role.mfa is None:
            role = replace(role, mfa=used.mfa)
        if role != state.role:
            self.save_role(role, role.name, lambda trouble: self._tell(trouble) if trouble else None)

    def want(self, name: str, terms: Terms) -> None:
        """What the person asks for when the role is assumed next."""
        self._change(name, wanted=terms)
        self.load_plan(name)

    def load_plan(self, name: str) -> None:
        """Look at what assuming the role will take, on its session's terms or those that are wanted."""
        state = self._store.state(name)
        if state is None:
            return
        terms = state.terms(self._store.clock())
        show = partial(self._store.show_plan, name)
        self._work.run(lambda switch: switch.plan(name, terms), show, show)

    def cancel(self, name: str) -> None:
        """Stop waiting for an assume; what comes of it after all is ended."""
        state = self._store.state(name)
        if name in self._cancel and state is not None:
            self._cancel.pop(name).set()
            self._store.put(_without_yes(replace(state, assuming=False)))
            self.said.emit(tr("Cancelled: {role} was not assumed.", role=state.role.title))

    def end(self, name: str) -> None:
        state = self._store.state(name)
        if state is None or name in self._ending:
            return  # its hooks are run once: a lock of the screen may be told more than once, too
        self._ending.add(name)

        def ended(_: bool) -> None:
            self._ending.discard(name)
            self._change(name, session=None, error=None)
            self.said.emit(tr("{role}: session ended, its profile is gone.", role=state.role.title))

        def failed(trouble: RoleSwitchError) -> None:
            self._ending.discard(name)
            self._failed(name, trouble)

        self._work.run(lambda switch: switch.end(name), ended, failed)

    def _assumed(self, name: str, cancelled: threading.Event, session: Session) -> None:
        if cancelled.is_set():
            # Too late to stop it. One that was active stays so, with the new session in place of the old.
            state = self._store.state(name)
            if state is None or state.session is None or not state.session.is_alive(self._store.clock()):
                undo = partial(self._failed, name)
                self._work.run(lambda switch: switch.end(name, only=session), lambda _: self.load_sessions(), undo)
            else:
                self.load_sessions()
            return
        self._cancel.pop(name, None)
        before = self._store.state(name)
        wanted = before.wanted if before is not None else AS_LISTED
        self._change(name, session=session, assuming=False, error=None, wanted=AS_LISTED)
        self.renewal.succeeded(name)
        if session.by_mfa_session:
            self.codes.load()
        state = self._store.state(name)
        if state is not None:
            until = f"{session.expiration.astimezone():%H:%M}"
            where = (
                ""
                if state.role.deliver.value == "nothing"
                else tr(", profile {profile_name} written", profile_name=state.role.profile_name)
            )
            goes_on = before is not None and name not in self._begun_anew and _goes_on(before.session, session)
            self.said.emit(
                tr("{role} renewed until {until}{where}.", role=state.role.title, until=until, where=where)
                if goes_on
                else tr("{role} assumed until {until}{where}.", role=state.role.title, until=until, where=where)
            )
            self._remember(state, wanted)
        self.load_recent()
        # "Acting as" in the details, and the age of the key.
        self.keys.used(session.source)

    def _not_assumed(self, name: str, cancelled: threading.Event, trouble: RoleSwitchError) -> None:
        if cancelled.is_set():
            return
        self._cancel.pop(name, None)
        self._change(name, assuming=False)
        self._try_is_over(name, trouble)
        if isinstance(trouble, TokenCodeRequired):
            self.codes.wanted.emit(trouble.source)
        if isinstance(trouble, ReasonRequired):
            self.reason_wanted.emit(name)
        if isinstance(trouble, ConfirmationRequired):
            self.confirmation_wanted.emit(name)
        if isinstance(trouble, SignInRequired):
            self._asked_for.add(name)
            self.sign_ins.wanted.emit(trouble.source)
        # It may be the delivery alone that failed: the session is kept then, and shown.
        self.load_sessions()

    def _try_is_over(self, name: str, trouble: RoleSwitchError) -> None:
        """A yes is to one try. It holds on where the same try goes on with what is asked for besides."""
        state = self._store.state(name)
        goes_on = isinstance(trouble, _ASKED_BESIDES) or codes_asked_by(trouble)
        if state is not None and not goes_on:
            self._store.put(_without_yes(state))
        self._show_failed(name, trouble)

    def assume_confirmed(self, name: str) -> None:
        """The person has said yes to a role that asks first: what they wanted of it goes on."""
        state = self._store.state(name)
        if state is not None:
            wanted = state.wanted if name in self._begun_anew else state.terms(self._store.clock())
            self.assume(name, terms=replace(wanted, confirmed=True))

    def _signed_in(self, source: str) -> None:
        """What waited for it goes on: a session that is due is renewed, and what a person wanted is assumed. A session
        that ended meanwhile is begun again by a click alone."""
        self.said.emit(tr("Signed in to {source}.", source=source))
        now = self._store.clock()
        for state in self.sign_ins.waiting(source):
            session = state.session
            is_due = (
                session is not None
                and session.is_alive(now)
                and session.keep_renewed
                and now >= session.renews_at()
                and not self.renewal.runs_out(session)
            )
            if not is_due and state.role.name in self._asked_for:
                self.assume(state.role.name, terms=state.goes_on_with(now))
        for served in self.sign_ins.served_by(source):
            self.renewal.something_changed(served)

    def _was_opened_since(self, opened: Mapping[str, int], name: str, trouble: RoleSwitchError) -> bool:
        """Whether a code that a try lacked was given for others while it was under way. `opened` is how it was then."""
        if not isinstance(trouble, TokenCodeRequired) or not self.codes.is_opened_with_others(name):
            return False
        return self.codes.opened[trouble.source] > opened.get(trouble.source, 0)

    def _came_late(self, name: str) -> None:
        state = self._store.state(name)
        if state is not None:
            self.assume(name, terms=state.goes_on_with(self._store.clock()))

    def _code_given(self, name: str, outcome: Session | RoleSwitchError) -> None:
        """A role that waited for a code was assumed, or not, with the code that was given for several."""
        if isinstance(outcome, RoleSwitchError):
            self._try_is_over(name, outcome)
        else:
            self._assumed(name, threading.Event(), outcome)

    def _renew(self, name: str) -> None:
        opened = self.codes.opened.copy()

        def renewed(session: Session | None) -> None:
            self._asked_for.discard(name)
            self.renewal.succeeded(name)
            if session is None:
                self.load_sessions()  # ended meanwhile, here or by another process
            else:
                self._change(name, session=session, error=None)

        def failed(trouble: RoleSwitchError) -> None:
            self.renewal.failed(name, trouble)
            self._failed(name, trouble)
            if self._was_opened_since(opened, name, trouble):
                self.renewal.something_changed()

        self._work.run(lambda switch: switch.renew(name), renewed, failed)

    def end_on_lock(self) -> None:
        """The screen was locked: what is to end then ends, and what is being assumed does not come."""
        now = self._store.clock()
        for state in self._store.states():
            if state.role.end_on_lock and state.assuming:
                self.cancel(state.role.name)
            if state.role.end_on_lock and state.session is not None and state.session.is_alive(now):
                self.end(state.role.name)

    def _show_failed_hook(self, trouble: HookFailed) -> None:
        """Beside the session, which is as good as without it."""
        state = self._store.state(trouble.role)
        if state is not None and state.error is None and not state.assuming:
            self._store.put(replace(state, error=trouble))
        self._tell(trouble)

    def _take_away_dead_keys(self, name: str) -> None:
        self._work.run(lambda switch: switch.take_away_dead_keys(name), lambda _: None, partial(self._failed, name))

    # ------------------------------------------------------------ delivery

    def copy_exports(self, name: str, shell: Shell) -> None:
        def exports(switch: Switch) -> str:
            from roleswitch.delivery.exports import export_text

            text = export_text(switch.fresh_session(name), shell)
            switch.note_delivered(name, f"exports for {shell.value}")
            return text

        def copy(text: str) -> None:
            seconds = self._copy_secret(text)
            after = tr("; the clipboard is cleared in {seconds} s", seconds=seconds) if seconds else ""
            self.said.emit(
                tr(
                    "Exports of {title} for {shell} copied{after}.",
                    title=self._title(name),
                    shell=shell.value,
                    after=after,
                )
            )
            self.load_sessions()

        self._work.run(exports, copy, partial(self._failed, name))

    def _copy_secret(self, text: str) -> int:
        """For how many seconds it stays on the clipboard; 0: until the program ends."""
        seconds = self.preferences.now.clipboard_seconds
        self._clipboard.copy(text, seconds)
        self.secret_copied.emit()
        return seconds

    def clear_clipboard(self) -> None:
        """At once, where a secret of ours is still there."""
        self._clipboard.clear()

    def open_terminal(self, name: str, *, live: bool | None = None) -> None:
        """`live` where it is to renew itself; None: as the role's own profile does."""
        self.said.emit(tr("Opening a terminal as {title} …", title=self._title(name)))

        def opened(_: None) -> None:
            self.said.emit(tr("A terminal as {title} is open.", title=self._title(name)))

        self._work.run(lambda switch: switch.terminal(name, live=live), opened, partial(self._failed, name))

    def set_written(self, name: str, written: bool) -> None:
        state = self._store.state(name)
        if state is not None and state.role.deliver.writes:
            self._delivered[name] = state.role.deliver
        preferred = Deliver(self.preferences.now.deliver)
        how = self._delivered.get(name, preferred if preferred.writes else Deliver.CREDENTIALS)

        def changed(role: Role) -> None:
            state = self._store.state(name)
            if state is not None:
                self._store.put(replace(state, role=role, error=None))
            active = state is not None and state.session is not None and state.session.is_alive(self._store.clock())
            profile = role.profile_name
            if not written:
                self.said.emit(tr("Profile {profile} is no longer written.", profile=profile))
            elif active:
                self.said.emit(tr("Profile {profile} is written.", profile=profile))
            else:
                self.said.emit(tr("Profile {profile} is written when the role is assumed.", profile=profile))

        def failed(trouble: RoleSwitchError) -> None:
            self._failed(name, trouble)
            self._store.changed.emit(name)  # the switch shows what is true again

        self._work.run(lambda switch: switch.role_edits.set_written(name, written, how=how), changed, failed)

    def set_keep_renewed(self, name: str, keep: bool) -> None:
        def changed(session: Session | None) -> None:
            if session is not None:
                self._change(name, session=session)

        self._work.run(lambda switch: switch.set_keep_renewed(name, keep), changed, partial(self._failed, name))

    # ------------------------------------------------------------ the list

    def set_favorite(self, name: str, favorite: bool) -> None:
        state = self._store.state(name)
        if state is not None:
            role = replace(state.role, favorite=favorite)
            self._store.put(replace(state, role=role))  # at once: it is only a star
            self.save_role(role, name, lambda trouble: self._failed(name, trouble) if trouble else None)

    def save_role(self, role: Role, old_name: str | None, done: Done) -> None:
        self._change_list(lambda switch: switch.role_edits.save_role(role, old_name), done)

    def remove_role(self, name: str, done: Done) -> None:
        self._change_list(lambda switch: switch.role_edits.remove_role(name), done)

    def test_role(self, role: Role, done: Told) -> None:
        """Assume the role as it stands in a dialog; `done` is told who that was, or the trouble."""
        self._work.run(lambda switch: switch.role_edits.try_role(role).assumed_role_arn, done, done)

    def plan_of(self, role: Role, done: Callable[[Plan | RoleSwitchError], None]) -> None:
        """What assuming the role as it stands in a dialog will take; `done` is told the plan, or the trouble."""
        self._work.run(lambda switch: switch.plan_of(role), done, done)

    def open_roles_file(self) -> None:
        self._open_file(Path(files.roles_file()))

    def open_preferences_file(self) -> None:
        self._open_file(Path(files.preferences_file()))

    def _open_file(self, path: Path) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        try:
            files.config_folder_made()
            path.touch(mode=0o600)
        except OSError as error:
            self.said.emit(tr("{path} cannot be opened: {strerror}.", path=path, strerror=error.strerror))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.said.emit(tr("No program here opens {path}.", path=path))

    def start_demo(self) -> None:
        self.said.emit(tr("Starting the demo …"))

        def start(_: Switch) -> None:
            from roleswitch.delivery.terminal import leave_running, roleswitch_command

            leave_running(tr("The demo"), [*roleswitch_command(), "demo"], os.environ)

        self._work.run(start, lambda _: self.said.emit(tr("The demo has a window of its own.")), self._tell)

    # ------------------------------------------------------------ reading what there is

    def load(self) -> None:
        """Everything that the first paint did not wait for."""
        self._sweep()
        self.load_recent()
        self._work.run(lambda switch: switch.keys.keychain.name(), self._show_keyring, self._show_no_keyring)
        self.codes.load()
        self.keys.load()
        self.sign_ins.load()
        self.lists.check_teams()
        if not self._store.states():
            self.lists.count_in_aws()

    def reload(self) -> None:
        """Read roles.toml again."""
        self._work.run(lambda switch: switch.roles.load(), self._show_catalog, self._tell)

    def _sweep(self) -> None:
        def unswept(trouble: RoleSwitchError) -> None:
            self._tell(trouble)
            self.load_sessions()

        self._work.run(lambda switch: switch.sweep(), lambda _: self.load_sessions(), unswept)

    def load_sessions(self) -> None:
        """Show what is kept of sessions, by whatever process, and which role is the default profile."""
        self._work.run(lambda switch: switch.kept_sessions(), self._show_sessions, self._tell)
        self._work.run(lambda switch: switch.default_profile.role, self._show_default, self._tell)

    def _show_sessions(self, sessions: Mapping[str, Session]) -> None:
        before = {state.role.name for state in self._store.active()}
        self._store.show_sessions(sessions)
        if not before.issuperset(state.role.name for state in self._store.active()):
            self.load_recent()  # assumed by another process, or for what was wanted with the role

    def _show_default(self, name: str) -> None:
        self._store.show_default(name)
        if self._default_told not in {None, name}:  # by another process: what was said of it is not so any more
            self.said.emit(
                tr("{role} is the default profile.", role=self._title(name))
                if name
                else tr("The default profile is again what it was.")
            )
        self._default_told = name

    def load_recent(self) -> None:
        self._work.run(lambda switch: switch.history.recent(), self._store.show_recent, self._tell)

    def close(self) -> None:
        """Before the program ends: calls under way are called off, and our exports leave the clipboard."""
        for cancelled in self._cancel.values():
            cancelled.set()
        self.keys.rotations.close()
        self.lists.close()
        self.sign_ins.close()
        for late in ("consoles", "access", "role_setup", "health", "settings"):
            if part := self.__dict__.get(late):  # what nobody has used is not made for this
                part.close()
        self._clipboard.clear()

    def _look_at_mended(self) -> None:
        """The list, the sessions and the keyring, which may be others than they were."""
        self.reload()
        self.load_sessions()
        self._work.run(lambda switch: switch.keys.keychain.name(), self._show_keyring, self._show_no_keyring)

    def _show_catalog(self, catalog: Catalog) -> None:
        self._store.show(catalog)
        # A role that is another one now does not keep its session.
        self._sweep()
        self.codes.load()
        self.keys.load()
        self.sign_ins.load()

    def _show_keyring(self, name: str) -> None:
        self._store.show_keyring(name)

    def _show_no_keyring(self, trouble: RoleSwitchError) -> None:
        self._store.show_keyring("", trouble.short)
        self._tell(trouble)

    # ------------------------------------------------------------ inside

    def _change_list(self, call: Callable[[Switch], object], done: Done) -> None:
        def changed(catalog: Catalog) -> None:
            self._show_catalog(catalog)
            done(None)

        def call_and_load(switch: Switch) -> Catalog:
            call(switch)
            return switch.roles.load()

        self._work.run(call_and_load, changed, done)

    def _change(self, name: str, **fields: object) -> None:
        state = self._store.state(name)
        if state is not None:
            self._store.put(replace(state, **fields))  # type: ignore[arg-type]  # fields of RoleState

    def _failed(self, name: str, trouble: RoleSwitchError) -> None:
        self._begun_anew.discard(name)
        self._show_failed(name, trouble)

    def _show_failed(self, name: str, trouble: RoleSwitchError) -> None:
        if isinstance(trouble, Cancelled):
            return
        self._change(name, error=trouble)
        self._tell(trouble)

    def _tell(self, trouble: RoleSwitchError) -> None:
        self.said.emit(trouble.message)

    def _default_changed(self, name: str) -> None:
        self._default_told = name

    def _is_active(self, name: str) -> bool:
        state = self._store.state(name)
        return state is not None and state.session is not None and state.session.is_alive(self._store.clock())

    def _title(self, name: str) -> str:
        state = self._store.state(name)
        return name if state is None else state.role.title


def _goes_on(before: Session | None, now: Session) -> bool:
    """Whether it is the same visit to the role."""
    return before is not None and before.assumed_at == now.assumed_at


def _without_yes(state: RoleState) -> RoleState:
    return replace(state, wanted=replace(state.wanted, confirmed=False))
