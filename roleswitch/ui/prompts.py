"""What a person is asked: MFA codes, reasons, sign-ins, and whether they mean it.

A dialog opens as the answer to a click alone. What is wanted at other times stands in the row, and is a notification.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from roleswitch.core.session import RoleState
from roleswitch.core.source import IdentityCenterSource
from roleswitch.errors import ConfirmationRequired, ReasonRequired, SignInRequired, TokenCodeRequired
from roleswitch.texts import tr, tr_n
from roleswitch.ui.codes import codes_asked_by, titles
from roleswitch.ui.expiry import local_time
from roleswitch.ui.notification import Notifier, desktop_notifier

# The dialogs are imported when they open: few starts of the program ask anything.
if TYPE_CHECKING:
    from roleswitch.core.role import Role
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.dialogs.mfa_code import MfaCodeDialog
    from roleswitch.ui.dialogs.sign_in import SignInDialog
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import Store

TOLD_AGAIN_AFTER = timedelta(minutes=1)
"""Where a program waits for it: at the next try of a person who has not seen the first notification."""

_ROLE = "role "
"""Before the name of a role in a key, which is the name of a source otherwise: neither holds a space."""


class Prompts(QObject):
    """One dialog for each source that takes a code or a sign-in, and one notification for each until that was given; so
    for each role that takes a reason or a yes where nobody has clicked."""

    def __init__(self, store: Store, actions: Actions, window: MainWindow, notifier: Notifier | None = None) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._window = window
        self._notifier = notifier or desktop_notifier(self)
        self._dialogs: dict[str, MfaCodeDialog | SignInDialog] = {}
        self._about_roles: dict[str, QDialog] = {}
        """The questions about a reason or a yes, by the role."""
        self._told: dict[str, datetime] = {}
        """What the person knows to be wanted, and since when."""
        self._put_off: set[str] = set()
        """The sources that a person does not give a code or a sign-in for now: who waits for it next is told of."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell_what_waits)
        codes = actions.codes
        codes.wanted.connect(self.ask_code)
        codes.given.connect(self._given)
        actions.sign_ins.wanted.connect(self.ask_sign_in)
        actions.sign_ins.signed_in.connect(self._given)
        actions.reason_wanted.connect(self.ask_reason)
        actions.confirmation_wanted.connect(self.ask_confirmation)
        actions.program_waits.connect(self._tell_again)
        store.code_soon.connect(self._code_soon)
        store.changed.connect(self._role_changed)
        self._notifier.activated.connect(self._notification_clicked)

    def ask_code(self, source: str, *, alone: bool = False) -> None:
        """Open the dialog for a code of the source of that name, or bring the one that is open to the front.

        `alone`: the window takes no key while it is open. Where both come to the front at once, either may get the
        keyboard, and a code that is typed into the window looks for a role and assumes it.
        """
        if not self._is_open(source, alone=alone):
            from roleswitch.ui.dialogs.mfa_code import MfaCodeDialog

            self._show(source, MfaCodeDialog(self._store, self._actions, source, parent=self._parent()), alone=alone)

    def ask_sign_in(self, source: str, *, alone: bool = False) -> None:
        """The same for a sign-in to the Identity Center source of that name."""
        if not self._is_open(source, alone=alone):
            from roleswitch.ui.dialogs.sign_in import SignInDialog

            self._show(source, SignInDialog(self._store, self._actions, source, parent=self._parent()), alone=alone)

    def _is_open(self, source: str, *, alone: bool) -> bool:
        """Whether its dialog is open, which comes to the front then."""
        self._told[source] = self._store.clock()
        self._put_off.discard(source)
        # One over another dialog goes with that.
        if source not in self._dialogs or not isValid(self._dialogs[source]):
            return False
        if alone:
            self._dialogs[source].hide()  # what is shown does not become modal
            self._dialogs[source].open()
        self._dialogs[source].ask_again()
        return True

    def _parent(self) -> QWidget:
        """Over a dialog that is open, which would keep every key and click from one beside it."""
        return QApplication.activeModalWidget() or self._window

    def _show(self, source: str, dialog: MfaCodeDialog | SignInDialog, *, alone: bool) -> None:
        self._dialogs[source] = dialog
        dialog.finished.connect(partial(self._closed, source))
        if dialog.parentWidget() is self._window and not alone:
            dialog.show()
        else:
            # Of two that open at once, a window manager puts the one that is modal in front.
            dialog.open()

    def ask_reason(self, name: str) -> None:
        """Open the dialog for a reason to assume the role of that name."""
        if self._is_asked_about(name):
            return
        from roleswitch.ui.dialogs.reason import ReasonDialog

        dialog = self._about_roles[name] = ReasonDialog(self._store, self._actions, name, parent=self._window)
        dialog.open()

    def _is_asked_about(self, name: str) -> bool:
        """Whether a question about the role is open, which comes to the front then."""
        self._told[_ROLE + name] = self._store.clock()
        dialog = self._about_roles.get(name)
        if dialog is None or not isValid(dialog) or not dialog.isVisible():
            return False
        dialog.raise_()
        dialog.activateWindow()
        return True

    def ask_confirmation(self, name: str) -> None:
        """Ask whether the role of that name is to be assumed, and assume it then."""
        state = self._store.state(name)
        if state is None or self._is_asked_about(name):
            return
        from roleswitch.ui.dialogs.confirm_assume import ConfirmAssumeDialog

        to_be_typed = state.error.to_be_typed if isinstance(state.error, ConfirmationRequired) else ()
        dialog = self._about_roles[name] = ConfirmAssumeDialog(state.role, to_be_typed, parent=self._parent())
        dialog.accepted.connect(partial(self._confirmed, state.role))
        dialog.rejected.connect(partial(self._forget_confirmation, name))
        dialog.open()

    def _confirmed(self, shown: Role) -> None:
        """A yes is to the role that was shown: one that is another by now is asked about anew."""
        state = self._store.state(shown.name)
        if state is not None and state.role == shown:
            self._actions.assume_confirmed(shown.name)
        else:
            self._actions.assume(shown.name)

    def _forget_confirmation(self, name: str) -> None:
        """The person does not mean it: nothing went wrong, and nothing is left to do."""
        state = self._store.state(name)
        if state is not None and isinstance(state.error, ConfirmationRequired):
            self._store.put(replace(state, error=None))

    def _closed(self, source: str, result: int) -> None:
        self._dialogs.pop(source, None)
        if result == QDialog.DialogCode.Rejected:
            self._put_off.add(source)
            self._forget_yes(source)

    def _forget_yes(self, source: str) -> None:
        """The person has left it: a code for another role is not to do what they said yes to on the way."""
        for state in self._store.states():
            waits = source in codes_asked_by(state.error) or (
                isinstance(state.error, SignInRequired) and state.error.source == source
            )
            if waits and state.wanted.confirmed and not state.assuming:
                self._store.put(replace(state, wanted=replace(state.wanted, confirmed=False)))

    # What nobody has just asked for.

    def _role_changed(self, name: str) -> None:
        state = self._store.state(name)
        if (state is not None and _waits_for(state)) or _ROLE + name in self._told:
            # Where a person asked for it, the dialog is opened before this is over.
            self._soon.start()

    def _tell_again(self, name: str) -> None:
        state = self._store.state(name)
        key = _waits_for(state) if state is not None else ""
        was_told = key in self._told and self._store.clock() - self._told[key] < TOLD_AGAIN_AFTER
        if key and (key in self._put_off or not was_told):
            self._put_off.discard(key)
            self._told.pop(key, None)
            self._soon.start()

    def _tell_what_waits(self) -> None:
        waiting = {key: state for state in self._store.states() if (key := _waits_for(state))}
        for key in self._told.keys() - waiting:
            del self._told[key]
            if key.startswith(_ROLE):
                self._notifier.withdraw(key)
        for key, state in waiting.items():
            if key in self._told:
                continue
            self._told[key] = self._store.clock()
            if key.startswith(_ROLE):
                self._tell_of_role(key, state)
            elif key not in self._dialogs:
                self._tell_of_source(key)

    def _tell_of_role(self, key: str, state: RoleState) -> None:
        takes_reason = isinstance(state.error, ReasonRequired)
        title = (
            tr("Reason for {role} wanted", role=state.role.title)
            if takes_reason
            else tr("Assume {role}?", role=state.role.title)
        )
        self._notifier.notify(key, title, str(state.error))

    def _tell_of_source(self, source: str) -> None:
        takes_sign_in = self._takes_sign_in(source)
        waits = self._actions.sign_ins if takes_sign_in else self._actions.codes
        title = (
            tr("Sign in to {source}", source=source)
            if takes_sign_in
            else tr("MFA code for {source} wanted", source=source)
        )
        self._notifier.notify(source, title, waiting_words(waits.waiting(source), self._store.clock()))

    def _code_soon(self, source: str) -> None:
        shown = self._store.source(source)
        if source in self._dialogs or shown is None or shown.mfa_until is None:
            return
        until = local_time(shown.mfa_until, self._store.clock())
        kept = self._actions.codes.kept_renewed(source)
        self._notifier.notify(
            source, tr("MFA code for {source} wanted by {until}", source=source, until=until), kept_words(kept)
        )

    def _takes_sign_in(self, source: str) -> bool:
        shown = self._store.source(source)
        return shown is not None and isinstance(shown.source, IdentityCenterSource)

    def _given(self, source: str) -> None:
        self._told.pop(source, None)
        self._notifier.withdraw(source)

    def _notification_clicked(self, key: str) -> None:
        if not key.startswith(_ROLE) and self._store.source(key) is None:
            return  # of others, who tell by the same notifier
        self._window.bring_forward()
        if key.startswith(_ROLE):
            self._ask_again(key.removeprefix(_ROLE))
        elif self._takes_sign_in(key):
            self.ask_sign_in(key, alone=True)
        else:
            self.ask_code(key, alone=True)

    def _ask_again(self, name: str) -> None:
        state = self._store.state(name)
        match state and state.error:
            case ReasonRequired():
                self.ask_reason(name)
            case ConfirmationRequired():
                self.ask_confirmation(name)


def _waits_for(state: RoleState) -> str:
    """Under which key the person is told what the role takes of them; empty where it takes nothing."""
    match state.error:
        case TokenCodeRequired() | SignInRequired() as wanted:
            return wanted.source
        case ReasonRequired() | ConfirmationRequired():
            return _ROLE + state.role.name
    return ""


def waiting_words(waiting: Sequence[RoleState], now: datetime) -> str:
    """Which roles wait, and when the first session of theirs ends that is alive."""
    ends = [state.session.expiration for state in waiting if state.session is not None and state.session.is_alive(now)]
    if not ends:
        return tr("Waiting for it: {titles}.", titles=titles(waiting))
    which = tr_n("The session", "The first session", len(ends))
    return tr(
        "Not renewed without it: {titles}. {which} ends at {time}.",
        titles=titles(waiting),
        which=which,
        time=local_time(min(ends), now),
    )


def kept_words(kept: Sequence[RoleState]) -> str:
    if len(kept) == 1:
        return tr("{role} is kept renewed with it.", role=kept[0].role.title)
    return tr("{n} roles are kept renewed with it: {titles}.", n=len(kept), titles=titles(kept))
