"""A question before something that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import footer, grow, open_over_window, trouble_text
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.delivery.aws_difference import Difference


class ConfirmDialog(QDialog):
    """Asks `question`, says in `text` what will happen, and is accepted by the button that names the deed, `act`.

    The way out has the focus, so that a key pressed too early does nothing.
    """

    def __init__(self, question: str, text: str, act: str, *, keep: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # What a list of windows says: the question, since several of these may wait at once.
        self.setWindowTitle(f"{question.strip('¿?')} — RoleSwitch")
        self.setObjectName("confirm")
        words = self._words = QVBoxLayout()
        words.setContentsMargins(16, 16, 16, 16)
        words.addWidget(PlainLabel(question, scale=1.15, bold=True))
        self._text = PlainLabel(text)
        words.addWidget(self._text)
        band, row = footer()
        self.keep = push_button(keep or tr("Cancel"))
        self.keep.clicked.connect(self.reject)
        self.act = push_button(act)
        self.act.setProperty("danger", True)
        self.act.clicked.connect(self.accept)
        row.addWidget(self.keep)
        row.addWidget(self.act)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(words)
        column.addStretch(1)
        column.addWidget(band)
        open_over_window(self)
        self.setAccessibleName(question)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(48 * self.fontMetrics().averageCharWidth())
        self.keep.setDefault(True)
        self.keep.setFocus()


class DifferenceDialog(ConfirmDialog):
    """Asks with what will change in ~/.aws below the question. Until that is there, nobody can say yes to it."""

    def __init__(self, question: str, text: str, act: str, *, parent: QWidget | None = None) -> None:
        super().__init__(question, text, act, parent=parent)
        # Late: what only asks needs no view.
        from roleswitch.ui.dialogs.difference_view import DifferenceView

        self.view = DifferenceView()
        self.view.say(tr("Looking at your AWS files…"))
        self._words.addWidget(self.view, 1)
        self._column.setStretch(0, 1)
        self._column.setStretch(1, 0)
        self.setTabOrder(self.view, self.keep)
        self.act.setEnabled(False)
        self._over = False

    def show_differences(self, differences: Sequence[Difference], more: str = "") -> None:
        """`more` is said besides."""
        if self._over:
            return
        self.view.show_differences(differences)
        if more:
            self._text.setText(f"{self._text.text()}\n\n{more}")
            self.setAccessibleDescription(self._text.text())
        self.act.setEnabled(True)
        # Once the layout knows how much there is.
        QTimer.singleShot(0, self, self._grow)

    def show_trouble(self, trouble: RoleSwitchError) -> None:
        """It cannot be done: there is nothing to say yes to."""
        if not self._over:
            self.view.say(trouble_text(trouble))
            self.view.setLineWrapMode(self.view.LineWrapMode.WidgetWidth)

    def _grow(self) -> None:
        grow(self, self.sizeHint().boundedTo(self.screen().availableSize() * 0.9))

    def done(self, result: int) -> None:
        self._over = True
        super().done(result)


def confirm(
    parent: QWidget | None, question: str, text: str, act: str, then: Callable[[], None], *, keep: str = ""
) -> ConfirmDialog:
    """Ask, and call `then` when the person says yes. Returns at once. Without a parent, who asks holds the dialog."""
    dialog = ConfirmDialog(question, text, act, keep=keep, parent=parent)
    dialog.accepted.connect(then)
    dialog.open()
    return dialog


def confirm_removing_role(parent: QWidget, title: str, active: bool, then: Callable[[], None]) -> ConfirmDialog:
    ends = tr(", and its session ends: the profile that was written for it is removed") if active else ""
    return confirm(
        parent,
        tr("Remove {title}?", title=title),
        tr("It leaves the list{ends}. The role in AWS stays as it is.", ends=ends),
        tr("Remove"),
        then,
    )


def confirm_taking_over(
    parent: QWidget,
    profile: str,
    look: Callable[[Callable[[Sequence[Difference] | RoleSwitchError], None]], None],
    then: Callable[[], None],
) -> DifferenceDialog:
    """`look` finds out what will change, and gives that or the trouble to what it is called with."""
    dialog = DifferenceDialog(
        tr("Take over the profile {profile}?", profile=profile),
        tr(
            "A profile {profile} that RoleSwitch did not write is in your AWS files. RoleSwitch will write its own "
            "in its place. A backup of the file as it is now is kept beside it.",
            profile=profile,
        ),
        tr("Take over"),
        parent=parent,
    )

    def looked(found: Sequence[Difference] | RoleSwitchError) -> None:
        if isinstance(found, RoleSwitchError):
            dialog.show_trouble(found)
        else:
            dialog.show_differences(found)

    dialog.accepted.connect(then)
    dialog.open()
    look(looked)
    return dialog
