"""A question before something that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import footer
from roleswitch.ui.plain_text import PlainLabel


class ConfirmDialog(QDialog):
    """Asks `question`, says in `text` what will happen, and is accepted by the button that names the deed, `act`.

    The way out has the focus, so that a key pressed too early does nothing.
    """

    def __init__(
        self, question: str, text: str, act: str, *, keep: str = "Cancel", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("RoleSwitch")
        self.setObjectName("confirm")
        words = QVBoxLayout()
        words.setContentsMargins(16, 16, 16, 16)
        words.addWidget(PlainLabel(question, scale=1.15, bold=True))
        words.addWidget(PlainLabel(text))
        band, row = footer()
        self.keep = push_button(keep)
        self.keep.clicked.connect(self.reject)
        self.act = push_button(act)
        self.act.setProperty("danger", True)
        self.act.clicked.connect(self.accept)
        row.addWidget(self.keep)
        row.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(words)
        column.addStretch(1)
        column.addWidget(band)
        self.setAccessibleName(question)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(48 * self.fontMetrics().averageCharWidth())
        self.keep.setDefault(True)
        self.keep.setFocus()


def confirm(
    parent: QWidget, question: str, text: str, act: str, then: Callable[[], None], *, keep: str = "Cancel"
) -> ConfirmDialog:
    """Ask, and call `then` when the person says yes. Returns at once."""
    dialog = ConfirmDialog(question, text, act, keep=keep, parent=parent)
    dialog.accepted.connect(then)
    dialog.open()
    return dialog


def confirm_removing_role(parent: QWidget, title: str, active: bool, then: Callable[[], None]) -> ConfirmDialog:
    ends = ", and its session ends: the profile that was written for it is removed" if active else ""
    return confirm(
        parent,
        f"Remove {title}?",
        f"It leaves the list{ends}. The role in AWS stays as it is.",
        "Remove",
        then,
    )


def confirm_taking_over(parent: QWidget, profile: str, then: Callable[[], None]) -> ConfirmDialog:
    return confirm(
        parent,
        f"Take over the profile {profile}?",
        f"A profile {profile} that RoleSwitch did not write is in your AWS files. RoleSwitch will write its own in its "
        "place. A backup of the file as it is now is kept beside it.",
        "Take over",
        then,
    )
