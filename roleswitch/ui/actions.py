"""What a person can do from the window.

Every method returns at once: the work is done in the background by `Switch`, and its outcome goes to the store, so that
whatever listens there shows it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from roleswitch import files
from roleswitch.core.role import Role
from roleswitch.core.session import Session
from roleswitch.core.source import AccessKey, AccessKeySource, Source
from roleswitch.errors import Cancelled, RoleSwitchError
from roleswitch.ui.background import Background
from roleswitch.ui.clipboard import DEFAULT_SECONDS, SecretClipboard
from roleswitch.ui.renewal import Renewal
from roleswitch.ui.store import SourceState, Store

if TYPE_CHECKING:
    from roleswitch.core.catalog import Catalog
    from roleswitch.delivery.exports import Shell
    from roleswitch.switch import Switch

T = TypeVar("T")
Done = Callable[[RoleSwitchError | None], None]
Told = Callable[[str | RoleSwitchError], None]

CLIPBOARD_SECONDS = "clipboard_seconds"


class Actions(QObject):
    """Lives on the GUI thread. `switch` makes the Switch, on a worker: its imports take their time."""

    said = Signal(str)
    """One sentence for the status bar."""
    _waiting = Signal(str)

    def __init__(
        self,
        switch: Callable[[], Switch],
        store: Store,
        background: Background,
        settings: QSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_switch = switch
        self._made: Switch | None = None
        self._making = threading.Lock()
        self._store = store
        self._background = background
        self._settings = settings
        self._clipboard = SecretClipboard(self)
        self._cancel: dict[str, threading.Event] = {}
        self.renewal = Renewal(store, self._renew, parent=self)
        self._waiting.connect(store.show_waiting)
        store.expired.connect(self._take_away_dead_keys)

    # ------------------------------------------------------------ roles

    def assume(self, name: str, *, take_over: bool = False, duration: timedelta | None = None) -> None:
        state = self._store.state(name)
        if state is None or state.assuming:
            return
        cancelled = self._cancel[name] = threading.Event()
        self._store.put(replace(state, assuming=True, error=None))
        self.said.emit(f"Assuming {state.role.title} …")

        def call(switch: Switch) -> Session:
            return switch.assume(name, duration=duration, as_before=True, take_over=take_over, cancelled=cancelled)

        def assumed(session: Session) -> None:
            self._assumed(name, cancelled, session)
            now = self._store.state(name)
            if duration is not None and now is not None and not cancelled.is_set():
                # Found out by a refusal: asking for more again would be refused again.
                lasting = replace(now.role, duration_seconds=round(duration.total_seconds()))
                self.save_role(lasting, name, lambda trouble: self._tell(trouble) if trouble else None)

        self._run(call, assumed, partial(self._not_assumed, name, cancelled))

    def cancel(self, name: str) -> None:
        """Stop waiting for an assume; what comes of it after all is ended."""
        state = self._store.state(name)
        if name in self._cancel and state is not None:
            self._cancel.pop(name).set()
            self._store.put(replace(state, assuming=False))
            self.said.emit(f"Cancelled: {state.role.title} was not assumed.")

    def end(self, name: str) -> None:
        state = self._store.state(name)
        if state is None:
            return

        def ended(_: bool) -> None:
            self._change(name, session=None, error=None)
            self.said.emit(f"{state.role.title}: session ended, its profile is gone.")

        self._run(lambda switch: switch.end(name), ended, partial(self._failed, name))

    def _assumed(self, name: str, cancelled: threading.Event, session: Session) -> None:
        if cancelled.is_set():
            # Too late to stop it. One that was active stays so, with the new session in place of the old.
            state = self._store.state(name)
            if state is None or state.session is None or not state.session.is_alive(self._store.clock()):
                undo = partial(self._failed, name)
                self._run(lambda switch: switch.end(name, only=session), lambda _: self.load_sessions(), undo)
            else:
                self.load_sessions()
            return
        self._cancel.pop(name, None)
        self._change(name, session=session, assuming=False, error=None)
        self.renewal.succeeded(name)
        state = self._store.state(name)
        if state is not None:
            until = f"{session.expiration.astimezone():%H:%M}"
            where = "" if state.role.deliver.value == "nothing" else f", profile {state.role.profile_name} written"
            self.said.emit(f"{state.role.title} assumed until {until}{where}.")
        self.load_recent()
        source = self._store.source(session.source)
        if source is not None and not source.caller_arn:
            # "Acting as" in the details. It needs no permission, and is asked once for a key.
            self.test_key(source.source, None, lambda _: None)

    def _not_assumed(self, name: str, cancelled: threading.Event, trouble: RoleSwitchError) -> None:
        if cancelled.is_set():
            return
        self._cancel.pop(name, None)
        self._change(name, assuming=False)
        self._failed(name, trouble)
        # It may be the delivery alone that failed: the session is kept then, and shown.
        self.load_sessions()

    def _renew(self, name: str) -> None:
        def renewed(session: Session | None) -> None:
            self.renewal.succeeded(name)
            if session is None:
                self.load_sessions()  # ended meanwhile, here or by another process
            else:
                self._change(name, session=session, error=None)

        def failed(trouble: RoleSwitchError) -> None:
            self.renewal.failed(name)
            self._failed(name, trouble)

        self._run(lambda switch: switch.renew(name), renewed, failed)

    def _take_away_dead_keys(self, name: str) -> None:
        self._run(lambda switch: switch.take_away_dead_keys(name), lambda _: None, partial(self._failed, name))

    # ------------------------------------------------------------ delivery

    def copy_exports(self, name: str, shell: Shell) -> None:
        def exports(switch: Switch) -> str:
            from roleswitch.delivery.exports import export_text

            return export_text(switch.fresh_session(name), shell)

        def copy(text: str) -> None:
            seconds = self.clipboard_seconds()
            self._clipboard.copy(text, seconds)
            after = f"; the clipboard is cleared in {seconds} s" if seconds else ""
            self.said.emit(f"Exports of {self._title(name)} for {shell.value} copied{after}.")
            self.load_sessions()

        self._run(exports, copy, partial(self._failed, name))

    def clipboard_seconds(self) -> int:
        """How long exports stay on the clipboard; 0: until the program ends."""
        value = self._settings.value(CLIPBOARD_SECONDS, DEFAULT_SECONDS)
        try:
            return max(int(str(value)), 0)
        except ValueError:
            return DEFAULT_SECONDS

    def open_terminal(self, name: str) -> None:
        self.said.emit(f"Opening a terminal as {self._title(name)} …")

        def opened(_: None) -> None:
            self.said.emit(f"A terminal as {self._title(name)} is open.")

        self._run(lambda switch: switch.terminal(name), opened, partial(self._failed, name))

    def set_written(self, name: str, written: bool) -> None:
        def changed(role: Role) -> None:
            state = self._store.state(name)
            if state is not None:
                self._store.put(replace(state, role=role, error=None))
            what = "is written" if written else "is no longer written"
            self.said.emit(f"Profile {role.profile_name} {what}.")

        def failed(trouble: RoleSwitchError) -> None:
            self._failed(name, trouble)
            self._store.changed.emit(name)  # the switch shows what is true again

        self._run(lambda switch: switch.set_written(name, written), changed, failed)

    def set_keep_renewed(self, name: str, keep: bool) -> None:
        def changed(session: Session | None) -> None:
            if session is not None:
                self._change(name, session=session)

        self._run(lambda switch: switch.set_keep_renewed(name, keep), changed, partial(self._failed, name))

    # ------------------------------------------------------------ the list

    def set_favorite(self, name: str, favorite: bool) -> None:
        state = self._store.state(name)
        if state is not None:
            role = replace(state.role, favorite=favorite)
            self._store.put(replace(state, role=role))  # at once: it is only a star
            self.save_role(role, name, lambda trouble: self._failed(name, trouble) if trouble else None)

    def save_role(self, role: Role, old_name: str | None, done: Done) -> None:
        self._change_list(lambda switch: switch.save_role(role, old_name), done)

    def remove_role(self, name: str, done: Done) -> None:
        self._change_list(lambda switch: switch.remove_role(name), done)

    def test_role(self, role: Role, done: Told) -> None:
        """Assume the role as it stands in a dialog; `done` is told who that was, or the trouble."""
        self._run(lambda switch: switch.try_role(role).assumed_role_arn, done, done)

    def save_source(self, source: Source, done: Done) -> None:
        self._change_list(lambda switch: switch.roles.put_source(source), done)

    def add_key(self, source: AccessKeySource, key: AccessKey, done: Done) -> None:
        def added(trouble: RoleSwitchError | None) -> None:
            done(trouble)
            if trouble is None:
                self.said.emit(f"The access key of {source.name} is in {self._store.keyring_name or 'the keyring'}.")
                self.test_key(source, None, lambda _: None)

        self._change_list(lambda switch: switch.add_key(source, key), added)

    def test_key(self, source: Source, key: AccessKey | None, done: Told) -> None:
        """`done` is told the caller's ARN, or the trouble. Without `key`, the one in the keyring is tested."""

        def told(arn: str) -> None:
            shown = self._store.source(source.name)
            if shown is not None and shown.source == source:
                self._store.put_source(SourceState(source, arn))
            done(arn)

        def failed(trouble: RoleSwitchError) -> None:
            shown = self._store.source(source.name)
            if key is None and shown is not None:
                self._store.put_source(replace(shown, error=trouble.short))
            done(trouble)

        self._run(lambda switch: switch.whose(source, key).arn, told, failed)

    def remove_source(self, name: str, done: Done) -> None:
        self._change_list(lambda switch: switch.remove_source(name), done)

    def open_roles_file(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        path = Path(files.roles_file())
        try:
            files.config_folder_made()
            path.touch(mode=0o600)
        except OSError as error:
            self.said.emit(f"{path} cannot be opened: {error.strerror}.")
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.said.emit(f"No program here opens it: the list is {path}.")

    def start_demo(self) -> None:
        self.said.emit("Starting the demo …")

        def start(_: Switch) -> None:
            from roleswitch.delivery.terminal import leave_running, roleswitch_command

            leave_running("The demo", [*roleswitch_command(), "demo"], os.environ)

        self._run(start, lambda _: self.said.emit("The demo has a window of its own."), self._tell)

    # ------------------------------------------------------------ reading what there is

    def load(self) -> None:
        """Everything that the first paint did not wait for."""
        self._sweep()
        self.load_recent()
        self._run(lambda switch: switch.history.callers(), self._show_callers, self._tell)
        self._run(lambda switch: switch.keychain.name(), self._show_keyring, self._show_no_keyring)

    def reload(self) -> None:
        """Read roles.toml again."""
        self._run(lambda switch: switch.roles.load(), self._show_catalog, self._tell)

    def _sweep(self) -> None:
        def unswept(trouble: RoleSwitchError) -> None:
            self._tell(trouble)
            self.load_sessions()

        self._run(lambda switch: switch.sweep(), lambda _: self.load_sessions(), unswept)

    def load_sessions(self) -> None:
        """Show what is kept of sessions, by whatever process."""
        self._run(lambda switch: switch.kept_sessions(), self._store.show_sessions, self._tell)

    def load_recent(self) -> None:
        self._run(lambda switch: switch.history.recent(), self._store.show_recent, self._tell)

    def close(self) -> None:
        """Before the program ends: calls under way are called off, and our exports leave the clipboard."""
        for cancelled in self._cancel.values():
            cancelled.set()
        self._clipboard.clear()

    def _show_catalog(self, catalog: Catalog) -> None:
        self._store.show(catalog)
        # A role that is another one now does not keep its session.
        self._sweep()
        self._run(lambda switch: switch.history.callers(), self._show_callers, self._tell)

    def _show_callers(self, callers: dict[str, str]) -> None:
        for shown in self._store.sources():
            if isinstance(shown.source, AccessKeySource) and (arn := callers.get(shown.source.access_key_id)):
                self._store.put_source(replace(shown, caller_arn=arn))

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

        self._run(call_and_load, changed, done)

    def _run(
        self, call: Callable[[Switch], T], done: Callable[[T], None], failed: Callable[[RoleSwitchError], None]
    ) -> None:
        """After each outcome the waiting is over, and who answered is known."""

        def ended(result: T) -> None:
            self._show_ended()
            done(result)

        def went_wrong(trouble: RoleSwitchError) -> None:
            self._show_ended()
            failed(trouble)

        self._background.run(lambda: call(self._switch()), ended, went_wrong)

    def _show_ended(self) -> None:
        self._store.show_waiting("")
        if self._made is not None:
            self._store.show_last_answer(self._made.last_answer())

    def _switch(self) -> Switch:
        with self._making:
            if self._made is None:
                self._made = self._make_switch()
                self._made.keychain.on_waiting = self._waiting.emit
            return self._made

    def _change(self, name: str, **fields: object) -> None:
        state = self._store.state(name)
        if state is not None:
            self._store.put(replace(state, **fields))  # type: ignore[arg-type]  # fields of RoleState

    def _failed(self, name: str, trouble: RoleSwitchError) -> None:
        if isinstance(trouble, Cancelled):
            return
        self._change(name, error=trouble)
        self._tell(trouble)

    def _tell(self, trouble: RoleSwitchError) -> None:
        self.said.emit(trouble.message)

    def _title(self, name: str) -> str:
        state = self._store.state(name)
        return name if state is None else state.role.title
