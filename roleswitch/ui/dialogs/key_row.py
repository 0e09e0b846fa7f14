"""One access key in the list of them: whose it is, how old, its MFA device, and what can be done with it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from roleswitch.core.source import AccessKeySource
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.expiry import local_time
from roleswitch.ui.flow_layout import FlowLayout
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.style_property import mark

if TYPE_CHECKING:
    from roleswitch.ui.store import SourceState


def device_words(serial: str) -> str:
    """A device's ARN without the account, such as mfa/boaty; the serial number of a key fob as it is."""
    return serial.rpartition(":")[2]


def age_words(state: SourceState) -> str:
    """How old the key is and what follows from that; empty while unknown."""
    return tr("{key_age}: rotate it", key_age=state.key_age) if state.key_is_old else state.key_age


def mfa_words(state: SourceState, now: datetime) -> str:
    serial = getattr(state.source, "mfa_serial", None)
    device = tr("MFA device {device_words}", device_words=device_words(serial)) if serial else ""
    until = state.mfa_until
    lasts = tr("MFA session until {time}", time=local_time(until, now)) if until is not None and until > now else ""
    return " · ".join(filter(None, (device, lasts)))


class KeyRow(QFrame):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("keyRow")
        self._name = name
        self._title = PlainLabel(name, lines=1, bold=True)
        self._what = PlainLabel(lines=1, muted=True)
        self._age = PlainLabel(lines=1, name="keyAge")
        self._rotation = PlainLabel(lines=1, name="keyAge")
        self._mfa = PlainLabel(lines=1, muted=True)
        self.test: QPushButton = self._button(tr("Test"), tr("Test {source}", source=name))
        self.rotate: QPushButton = self._button(tr("Rotate…"), tr("Rotate {source}…", source=name))
        self.settings: QPushButton = self._button(tr("Settings…"), tr("Settings {source}…", source=name))
        self.remove: QPushButton = self._button(tr("Remove…"), tr("Remove {source}…", source=name))
        self.outcome = Outcome()
        mark(self._rotation, "old", True)
        self._lay_out()

    def _button(self, words: str, spoken: str) -> QPushButton:
        button = push_button(words)
        button.setProperty("small", True)
        button.setAccessibleName(spoken)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._age)
        buttons = FlowLayout()
        for button in (self.test, self.rotate, self.settings, self.remove):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 10)
        column.setSpacing(2)
        column.addLayout(head)
        for words in (self._what, self._mfa, self._rotation):
            column.addWidget(words)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addWidget(self.outcome)

    def show_state(self, state: SourceState, now: datetime) -> None:
        source = state.source
        key_id = source.access_key_id if isinstance(source, AccessKeySource) else ""
        self._what.setText(" · ".join(filter(None, (key_id, state.acting_as, state.error))))
        self._say(self._age, age_words(state))
        mark(self._age, "old", state.key_is_old)
        self._say(self._mfa, mfa_words(state, now))
        self._say(self._rotation, state.rotation.capitalize())

    @staticmethod
    def _say(label: PlainLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))
