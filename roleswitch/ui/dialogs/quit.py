"""Asks what becomes of live sessions when the program ends, and shows how ending them goes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from roleswitch.texts import tr, tr_n
from roleswitch.ui.buttons import push_button
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.codes import titles
from roleswitch.ui.dialogs.form import content_column, footer, lay_out, size_for
from roleswitch.ui.expiry import local_time
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.core.session import RoleState

CHARACTERS = 60
"""How wide it is."""


class QuitDialog(QDialog):
    """Rejected where the person stays. It is not closed by its other buttons: whoever opened it leaves, or shows what
    hinders that."""

    answered = Signal(str, bool)
    """What becomes of the sessions, as the preference on_quit has it, and whether that is to be remembered."""
    leave_pressed = Signal()
    """The program is to end although not all sessions have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quit")
        self.setWindowTitle(tr("Quit RoleSwitch"))
        self._question = PlainLabel(scale=1.15, bold=True)
        self._words = PlainLabel()
        self._choices = PlainLabel(muted=True)
        self.remember = CheckLine(tr("Remember this, and do not ask again"))
        self.stay = push_button(tr("Cancel"))
        self.stay.clicked.connect(self.reject)
        self.end = push_button(tr("End them"))
        self.end.clicked.connect(lambda: self._answer("end"))
        self.keep = push_button(tr("Keep them until they expire"), primary=True)
        self.keep.clicked.connect(lambda: self._answer("keep"))
        self.leave = push_button(tr("Quit all the same"))
        self.leave.clicked.connect(self.leave_pressed)
        self._footer, row = footer()
        for button in (self.stay, self.end, self.keep, self.leave):
            row.addWidget(button)
        self._content = QWidget()
        column = content_column(self._content)
        for widget in (self._question, self._words, self._choices, self.remember):
            column.addWidget(widget)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self.keep)

    def ask(self, active: Sequence[RoleState], now: datetime) -> None:
        last = max((state.session.expiration for state in active if state.session is not None), default=now)
        until = local_time(last, now)
        one = tr("{roles} is active.", roles=titles(active))
        several = tr("{n} sessions are active: {roles}.", n=len(active), roles=titles(active))
        keep = tr_n(
            "Kept, it can be used until {until}: nothing renews it while RoleSwitch is closed.",
            "Kept, they can be used until each expires, the last at {until}: nothing renews them while RoleSwitch is "
            "closed.",
            len(active),
            until=until,
        )
        end = tr_n(
            "Ended, it and the profile that was written for it are gone.",
            "Ended, they and the profiles that were written for them are gone.",
            len(active),
        )
        self.end.setText(tr_n("End it", "End them", len(active)))
        self.keep.setText(tr_n("Keep it until it expires", "Keep them until they expire", len(active)))
        self._show(
            tr_n("End the session first?", "End the sessions first?", len(active)),
            one if len(active) == 1 else several,
            (self.stay, self.end, self.keep),
            choices=f"{keep}\n{end}",
        )
        self.keep.setFocus()

    def show_ending(self, states: Sequence[RoleState]) -> None:
        self._show(tr("Ending…"), tr("{roles}.", roles=titles(states)), (self.stay,))

    def show_trouble(self, troubles: Sequence[str]) -> None:
        self._show(tr("Not all sessions could be ended"), "\n".join(troubles), (self.stay, self.leave))
        self.stay.setFocus()

    def _show(self, question: str, words: str, buttons: Sequence[QWidget], *, choices: str = "") -> None:
        self._question.setText(question)
        self._words.setText(words)
        self._choices.setText(choices)
        self._choices.setVisible(bool(choices))
        self.setAccessibleName(question)
        self.setAccessibleDescription(f"{words}\n{choices}".strip())
        self.remember.setVisible(self.keep in buttons)
        for button in (self.stay, self.end, self.keep, self.leave):
            button.setVisible(button in buttons)
        if self.isVisible():
            QTimer.singleShot(0, self, self._fit)  # when the layout knows what is shown now

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()

    def _fit(self) -> None:
        self.resize(size_for(self, self._content, self._footer, CHARACTERS))

    def _answer(self, on_quit: str) -> None:
        self.answered.emit(on_quit, self.remember.is_checked())
