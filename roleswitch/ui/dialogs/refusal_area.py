"""A refusal in a dialog: what may not be done and why, what AWS said, to select and to copy, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleswitch.errors import (
    Action,
    AwsAnswer,
    ConfirmationRequired,
    ReasonRequired,
    RoleSwitchError,
    SignInRequired,
    TokenCodeRequired,
)
from roleswitch.texts import tr
from roleswitch.ui.announce import announce
from roleswitch.ui.buttons import push_button
from roleswitch.ui.details_trouble import Passage
from roleswitch.ui.plain_text import PlainLabel, explain

if TYPE_CHECKING:
    from roleswitch.ui.store import Store

ASKS_FOR_MORE = (TokenCodeRequired, SignInRequired, ReasonRequired, ConfirmationRequired)
"""What the window asks a person for when they assume a role."""


def aws_lines(answer: AwsAnswer) -> str:
    """Status, code, error type, request ID and S3's host ID, each on its line, and AWS's message."""
    facts = {
        tr("Status"): str(answer.status),
        tr("Code"): answer.code,
        tr("Error type"): answer.error_type,
        tr("Request ID"): answer.request_id or tr("none was given"),
    } | ({tr("Host ID"): answer.host_id} if answer.host_id else {})
    return "\n".join(
        (*(tr("{name}: {value}", name=name, value=value) for name, value in facts.items()), answer.message)
    ).rstrip()


class RefusalArea(QWidget):
    """Hidden while there is nothing to say. What a person has to assume the role for goes on when they have."""

    assume_wanted = Signal(str)
    """The role of that name has no session, and a person has to give what it takes."""

    def __init__(self, store: Store, role: str) -> None:
        super().__init__()
        self._store = store
        self._role = role
        self._again: Callable[[], None] | None = None
        """What waits for the role to be assumed."""
        self._policy = ""
        self._text = ""
        self._words = PlainLabel(name="outcome")
        self._words.setProperty("tone", "trouble")
        self._said = Passage("")
        self._copy_policy = push_button(tr("Copy policy"))
        explain(self._copy_policy, tr("A policy with the statement that would allow it"))
        self._copy_policy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._policy))
        self._copy = push_button(tr("Copy details"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        self._assume = push_button(tr("Assume…"))
        self._assume.clicked.connect(lambda: self.assume_wanted.emit(self._role))
        store.changed.connect(self._role_changed)
        buttons = QHBoxLayout()
        for button in (self._copy_policy, self._copy, self._assume):
            button.setProperty("small", True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self._said)
        column.addLayout(buttons)
        self.hide()

    def clear(self) -> None:
        self._text = self._policy = ""
        self._again = None
        self.hide()

    def show_trouble(self, trouble: RoleSwitchError, again: Callable[[], None] | None = None) -> None:
        """`again` is done when the role is assumed, where that is what it takes."""
        asks = isinstance(trouble, ASKS_FOR_MORE)
        self._again = again if asks else None
        policies = [step.argument for step in trouble.next_steps if step.action is Action.COPY_POLICY]
        self._policy = policies[0] if policies else ""
        by_hand = [step.text for step in trouble.next_steps if step.action is None]
        lines = [trouble.message, *trouble.causes, *by_hand]
        self._words.setText("\n".join(lines))
        self._words.strong = len(trouble.message)
        said = aws_lines(trouble.aws) if trouble.aws is not None else ""
        self._said.setPlainText(said)
        self._said.setVisible(bool(said))
        self._text = "\n".join(filter(None, (*lines, said, self._policy)))
        self._copy_policy.setVisible(bool(self._policy))
        self._assume.setVisible(asks)
        self._words.setAccessibleName("\n".join(lines))
        self.show()
        announce(self, "\n".join(lines))

    def _role_changed(self, name: str) -> None:
        state = self._store.state(name) if name == self._role else None
        if self._again is None or state is None or state.session is None or state.assuming:
            return
        if state.session.is_alive(self._store.clock()):
            again, self._again = self._again, None
            self.clear()
            again()
