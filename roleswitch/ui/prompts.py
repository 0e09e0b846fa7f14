"""What a person is asked: MFA codes and reasons.

A dialog opens as the answer to a click alone. What is wanted at other times stands in the row, and is a notification.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from roleswitch.core.session import RoleState
from roleswitch.errors import TokenCodeRequired
from roleswitch.ui.codes import titles
from roleswitch.ui.expiry import local_time
from roleswitch.ui.notification import Notifier, desktop_notifier

# The dialogs are imported when they open: few starts of the program ask anything.
if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.dialogs.mfa_code import MfaCodeDialog
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import Store


class Prompts(QObject):
    """One dialog for each source that gives codes, and one notification for each until a code was given."""

    def __init__(self, store: Store, actions: Actions, window: MainWindow, notifier: Notifier | None = None) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._window = window
        self._notifier = notifier or desktop_notifier(self)
        self._dialogs: dict[str, MfaCodeDialog] = {}
        self._told: set[str] = set()
        """Sources whose code the person knows to be wanted."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell_what_waits)
        codes = actions.codes
        codes.wanted.connect(self.ask_code)
        codes.given.connect(self._code_given)
        actions.reason_wanted.connect(self.ask_reason)
        store.code_soon.connect(self._code_soon)
        store.changed.connect(self._role_changed)
        self._notifier.activated.connect(self._notification_clicked)

    def ask_code(self, source: str) -> None:
        """Open the dialog for a code of the source of that name, or bring the one that is open to the front."""
        self._told.add(source)
        # One over another dialog goes with that.
        if source in self._dialogs and isValid(self._dialogs[source]):
            self._dialogs[source].ask_again()
            return
        from roleswitch.ui.dialogs.mfa_code import MfaCodeDialog

        # Over a dialog that is open, which would keep every key and click from one beside it.
        parent = QApplication.activeModalWidget() or self._window
        dialog = MfaCodeDialog(self._store, self._actions, source, parent=parent)
        self._dialogs[source] = dialog
        dialog.finished.connect(partial(self._closed, source))
        dialog.show()

    def ask_reason(self, name: str) -> None:
        """Open the dialog for a reason to assume the role of that name."""
        from roleswitch.ui.dialogs.reason import ReasonDialog

        ReasonDialog(self._store, self._actions, name, parent=self._window).open()

    def _closed(self, source: str, _: int) -> None:
        self._dialogs.pop(source, None)

    # Codes that nobody has just asked for.

    def _role_changed(self, name: str) -> None:
        state = self._store.state(name)
        if state is not None and isinstance(state.error, TokenCodeRequired):
            # Where a person asked for it, the dialog is opened before this is over.
            self._soon.start()

    def _tell_what_waits(self) -> None:
        waiting = {
            state.error.source for state in self._store.states() if isinstance(state.error, TokenCodeRequired)
        } - {""}
        self._told &= waiting
        for source in waiting - self._told:
            self._told.add(source)
            if source not in self._dialogs:
                text = waiting_words(self._actions.codes.waiting(source), self._store.clock())
                self._notifier.notify(source, f"MFA code for {source} wanted", text)

    def _code_soon(self, source: str) -> None:
        shown = self._store.source(source)
        if source in self._dialogs or shown is None or shown.mfa_until is None:
            return
        until = local_time(shown.mfa_until, self._store.clock())
        kept = self._actions.codes.kept_renewed(source)
        self._notifier.notify(source, f"MFA code for {source} wanted by {until}", kept_words(kept))

    def _code_given(self, source: str) -> None:
        self._told.discard(source)
        self._notifier.withdraw(source)

    def _notification_clicked(self, source: str) -> None:
        self._window.bring_forward()
        self.ask_code(source)


def waiting_words(waiting: Sequence[RoleState], now: datetime) -> str:
    """Which roles wait, and when the first session of theirs ends that is alive."""
    ends = [state.session.expiration for state in waiting if state.session is not None and state.session.is_alive(now)]
    if not ends:
        return f"Waiting for it: {titles(waiting)}."
    which = "The session" if len(ends) == 1 else "The first session"
    return f"Not renewed without it: {titles(waiting)}. {which} ends at {local_time(min(ends), now)}."


def kept_words(kept: Sequence[RoleState]) -> str:
    if len(kept) == 1:
        return f"{kept[0].role.title} is kept renewed with it."
    return f"{len(kept)} roles are kept renewed with it: {titles(kept)}."
