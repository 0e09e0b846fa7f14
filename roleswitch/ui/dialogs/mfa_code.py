"""The MFA code that roles wait for: asked once for all that wait for the same source."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QWidget

from roleswitch.core.limits import spoken
from roleswitch.core.role import Mfa
from roleswitch.core.session import RoleState
from roleswitch.core.source import IdentityCenterSource, mfa_session_life
from roleswitch.core.token_codes import STEP_SECONDS
from roleswitch.errors import Cancelled, RoleSwitchError, TokenCodeUsed
from roleswitch.texts import tr, tr_n
from roleswitch.ui.announce import announce
from roleswitch.ui.buttons import push_button
from roleswitch.ui.codes import titles
from roleswitch.ui.dialogs.code_edit import DIGITS, CodeEdit
from roleswitch.ui.dialogs.form import Outcome, content_column, footer, grow, lay_out, size_for
from roleswitch.ui.expiry import local_time
from roleswitch.ui.plain_text import PlainLabel, explain

if TYPE_CHECKING:
    from roleswitch.core.plan import Plan
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store


def short_serial(serial: str) -> str:
    """mfa/boaty of an ARN; a hardware device's number as it is."""
    return serial.rpartition(":")[2]


class Opening(NamedTuple):
    """What the next code is good for, of the roles that wait."""

    shared: tuple[RoleState, ...]
    """Assumed with this one code, from the MFA session that it makes."""
    alone: tuple[RoleState, ...]
    """Each takes a code of its own: without shared ones, the next code is that of the first."""

    @classmethod
    def of(cls, waiting: Sequence[RoleState], store: Store) -> Opening:
        alone = tuple(state for state in waiting if not _by_mfa_session(state, store))
        return cls(tuple(state for state in waiting if state not in alone), alone)

    def words(self, store: Store) -> list[str]:
        """In sentences; what the MFA session gives is not said here."""
        lines = []
        rest = self.alone
        if len(self.shared) > 1:
            lines.append(tr("Opens {n} roles that wait: {titles}.", n=len(self.shared), titles=titles(self.shared)))
        elif self.shared:
            lines.append(tr("Opens {role}, which waits for it.", role=self.shared[0].role.title))
        elif self.alone:
            first, *others = self.alone
            plan = _plan(first, store)
            lasts = tr(" for {time}", time=spoken(plan.duration)) if plan is not None else ""
            lines.append(
                tr("Opens {role}{lasts}. Its next session takes another code.", role=first.role.title, lasts=lasts)
            )
            rest = tuple(others)
        if len(rest) > 1:
            lines.append(tr("Then {n} roles take a code each: {titles}.", n=len(rest), titles=titles(rest)))
        elif rest:
            lines.append(tr("Then {role} takes a code of its own.", role=rest[0].role.title))
        return lines


def _plan(state: RoleState, store: Store) -> Plan | None:
    plan = store.plan(state.role.name)
    return None if plan is None or isinstance(plan, RoleSwitchError) else plan


def _by_mfa_session(state: RoleState, store: Store) -> bool:
    """As planned; while nobody has looked, as the role says."""
    plan = _plan(state, store)
    return plan.by_mfa_session if plan is not None else state.role.mfa is not Mfa.DIRECT


def last_code_words(used_at: datetime | None, now: datetime) -> str:
    """When the next code comes, while the device still shows the one that was used; empty after that."""
    if used_at is None:
        return ""
    next_at = (used_at.timestamp() // STEP_SECONDS + 1) * STEP_SECONDS
    left = ceil(next_at - now.timestamp())
    # `ago`: the clock may have been set back.
    ago = max(int((now - used_at).total_seconds()), 0)
    when = tr("{ago} s ago", ago=ago) if ago else tr("just now")
    return (
        tr("The last code was used {when}. The next one comes in {left} s.", when=when, left=left)
        if 0 < left <= STEP_SECONDS
        else ""
    )


class MfaCodeDialog(QDialog):
    """Asks for a code of one source's device, and stays while roles wait that take another one.

    It stands beside the window, not before it: more roles can be asked for meanwhile, and are served by the same code.
    The code leaves the field when it is refused and when the dialog closes.
    """

    def __init__(self, store: Store, actions: Actions, source_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("mfaCode")
        self.setWindowTitle(tr("MFA code for {source_name}", source_name=source_name))
        self._store = store
        self._actions = actions
        self._source_name = source_name
        self._cancelled: threading.Event | None = None
        self._used_code = ""
        self._next_at: datetime | None = None
        self._looked_at: set[str] = set()
        self._over = False
        self._tick_timer = QTimer(self)
        self._tick_timer.setInterval(1000)
        self._build_code()
        self._build_words()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_all()
        self._code.setFocus()

    def ask_again(self) -> None:
        """Come to the front: somebody asks for this dialog who cannot see it."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._code.setFocus()

    # The parts.

    def _build_code(self) -> None:
        self._who = PlainLabel(name="codeOf")
        self._device = PlainLabel(name="mono")
        self._device.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._code = CodeEdit()
        self._wrong = PlainLabel(name="fieldNote")
        self._wrong.setProperty("invalid", True)
        self._wrong.hide()

    def _build_words(self) -> None:
        self._opens = PlainLabel(muted=True)
        self._last_code = PlainLabel(name="warningNote")
        self._last_code.hide()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Giving the code to AWS"))
        self._progress.hide()
        self._outcome = Outcome()

    def _build_footer(self) -> None:
        self._not_now = push_button(tr("Not now"))
        self._go_on = push_button(tr("Continue"), primary=True)
        self._footer, row = footer()
        row.addWidget(self._not_now)
        row.addWidget(self._go_on)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        whose = QHBoxLayout()
        whose.setSpacing(6)
        whose.addWidget(self._who)
        whose.addWidget(self._device, 1)
        column.addLayout(whose)
        for widget in (self._code, self._wrong, self._opens, self._last_code, self._progress, self._outcome):
            column.addWidget(widget)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._go_on)

    def _listen(self) -> None:
        self._code.textChanged.connect(self._changed)
        self._code.refused.connect(self._say_wrong)
        self._not_now.clicked.connect(self._leave)
        self._go_on.clicked.connect(self._give)
        self._tick_timer.timeout.connect(self.tick)
        for signal in (self._store.changed, self._store.plan_changed):
            signal.connect(self._role_changed)
        self._store.list_changed.connect(self._list_changed)
        self._store.sources_changed.connect(self._show_all)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._show_all()
            self.resize(size_for(self, self._content, self._footer, 52))
            self._tick_timer.start()

    def done(self, result: int) -> None:
        self._over = True
        # By setText: clear() leaves the code in the field's undo history.
        self._code.setText("")
        self._used_code = ""
        self._tick_timer.stop()
        if self._cancelled is not None:
            self._cancelled.set()
        super().done(result)

    # What is shown.

    def _role_changed(self, _: str) -> None:
        self._show_all()

    def _list_changed(self) -> None:
        self._looked_at.clear()
        self._show_all()

    def _show_all(self) -> None:
        if self._over:
            return
        codes = self._actions.codes
        shown = self._store.source(self._source_name)
        serial = codes.serial(self._source_name)
        self._who.setText(f"{(shown.acting_as if shown else '') or self._source_name} ·")
        self._device.setText(short_serial(serial))
        self._device.setAccessibleName(tr("MFA device {serial}", serial=serial))
        explain(self._device, serial)
        self._code.setAccessibleDescription(
            tr("six digits, as the device {short_serial} shows them", short_serial=short_serial(serial))
        )
        for state in codes.waiting(self._source_name):
            name = state.role.name
            if self._store.plan(name) is None and name not in self._looked_at:
                self._looked_at.add(name)
                self._actions.load_plan(name)
        self._show_words()

    def _show_words(self) -> None:
        """Also what the passing of time changes."""
        now = self._store.clock()
        self._show_text(self._opens, "\n".join(self._opens_words(now)))
        self._show_text(self._last_code, self._last_code_words(now))
        if not self._last_code.text():
            self._used_code = ""
        self._show_buttons()

    def _show_text(self, label: PlainLabel, text: str) -> None:
        if text != label.text():
            label.setText(text)
            if label.isHidden() == bool(text):
                label.setVisible(bool(text))
                announce(self, text)
            QTimer.singleShot(0, self, self._fit)

    def _opens_words(self, now: datetime) -> list[str]:
        codes = self._actions.codes
        opening = Opening.of(codes.waiting(self._source_name), self._store)
        lines = opening.words(self._store)
        if not lines:
            if not self._makes_session:
                return [tr("No role waits for a code any more.")]
            if kept := codes.kept_renewed(self._source_name):
                lines.append(tr("Keeps {roles} renewed: {titles}.", roles=_roles(len(kept)), titles=titles(kept)))
            else:
                lines.append(
                    tr(
                        "No role waits for it: the roles of {source_name} that ask for MFA open with it.",
                        source_name=self._source_name,
                    )
                )
        if not opening.alone or opening.shared:
            until = local_time(now + self._life, now)
            lines.insert(1, tr("Good until {until}; roles renew by themselves until then.", until=until))
        return lines

    def _last_code_words(self, now: datetime) -> str:
        if self._next_at is not None and now < self._next_at:
            left = ceil((self._next_at - now).total_seconds())
            return tr(
                "That code was used already, and AWS takes each one once. The next one comes in {left} s.", left=left
            )
        self._next_at = None
        return last_code_words(self._actions.codes.used_at(self._source_name), now)

    def _show_buttons(self) -> None:
        working = self._cancelled is not None
        code = self._code.text()
        if working == self._progress.isHidden():
            self._progress.setVisible(working)
            QTimer.singleShot(0, self, self._fit)
        # An endless bar moves, and costs, only while it is shown.
        self._progress.setRange(0, 0 if working else 1)
        self._code.setReadOnly(working)
        self._not_now.setText(tr("Cancel") if working else tr("Not now"))
        self._not_now.setEnabled(self._cancelled is None or not self._cancelled.is_set())
        wanted = self._makes_session or bool(self._actions.codes.waiting(self._source_name))
        self._go_on.setEnabled(not working and wanted and len(code) == DIGITS and code != self._used_code)

    @property
    def _life(self) -> timedelta:
        shown = self._store.source(self._source_name)
        if shown is None or isinstance(shown.source, IdentityCenterSource):
            return timedelta(0)
        return mfa_session_life(shown.source)

    @property
    def _makes_session(self) -> bool:
        """Whether a code is of use when no role waits for it."""
        shown = self._store.source(self._source_name)
        return bool(shown is not None and getattr(shown.source, "mfa_serial", None))

    def tick(self) -> None:
        """Show what a second has changed."""
        self._show_words()

    def _fit(self) -> None:
        """Grow where the words need more room than there is."""
        if self.isVisible():
            grow(self, size_for(self, self._content, self._footer, 52))

    # What the person does.

    def _changed(self) -> None:
        if self._over:
            return
        self._wrong.hide()
        if self._code.text():
            self._outcome.say("")
        self._show_buttons()

    def _say_wrong(self) -> None:
        self._wrong.setText(tr("There are no six digits in what was pasted, or more than six."))
        self._wrong.show()
        announce(self, self._wrong.text())
        QTimer.singleShot(0, self, self._fit)

    def _leave(self) -> None:
        if self._cancelled is None:
            self.reject()
        else:
            # It is over when the call is: what came of the code has to be known.
            self._cancelled.set()
            self._show_buttons()

    def _give(self) -> None:
        code = self._code.text()
        self._cancelled = threading.Event()
        self._outcome.say("")
        self._show_buttons()
        waited = self._actions.codes.waiting(self._source_name)

        def given(trouble: RoleSwitchError | None) -> None:
            if not self._over:
                self._cancelled = None
                self._code.setText("")
                self._used_code = code
                self._given(waited, trouble)

        self._actions.codes.give(self._source_name, code, given, cancelled=self._cancelled)

    def _given(self, waited: Sequence[RoleState], trouble: RoleSwitchError | None) -> None:
        still = self._actions.codes.waiting(self._source_name)
        if trouble is None and not still:
            self.accept()
            return
        if isinstance(trouble, TokenCodeUsed):
            self._next_at = self._store.clock() + timedelta(seconds=trouble.seconds_to_next)
        elif isinstance(trouble, Cancelled):
            self._outcome.say(tr("Cancelled. The roles wait as before."))
        elif trouble is not None:
            self._outcome.show_trouble(trouble)
        else:
            self._say_next(waited, still)
        self._show_all()
        self._code.setFocus()

    def _say_next(self, waited: Sequence[RoleState], still: Sequence[RoleState]) -> None:
        waiting = {state.role.name for state in still}
        opened = [
            state
            for state in map(self._store.state, [state.role.name for state in waited])
            if state is not None and state.role.name not in waiting and state.error is None
        ]
        words = tr("{titles}: assumed. ", titles=titles(opened)) if opened else ""
        self._outcome.say(tr("{words}{role} takes the next code.", words=words, role=still[0].role.title), "ok")


def _roles(count: int) -> str:
    return tr_n("one role", "{n} roles", count)
