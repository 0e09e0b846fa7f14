"""What ~/.aws said before RoleSwitch changed it: looked at, and brought back with one click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from roleswitch.delivery.aws_backup_words import backup_words
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.confirm import confirm
from roleswitch.ui.dialogs.difference_view import DifferenceView
from roleswitch.ui.dialogs.form import Outcome, content_column, footer, lay_out, size_for
from roleswitch.ui.plain_text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from roleswitch.delivery.aws_backups import Backup
    from roleswitch.delivery.aws_restore import Restoring
    from roleswitch.ui.aws_actions import AwsActions

SETTLE_MILLISECONDS = 120
"""Somebody who runs down the list with the arrow keys waits for no difference on the way."""


class AwsBackupsDialog(QDialog):
    """The backups, the newest first, and what restoring the chosen one changes."""

    def __init__(self, actions: AwsActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("awsBackups")
        self.setWindowTitle(tr("Undo in ~/.aws"))
        self._actions = actions
        self._backups: Sequence[Backup] = ()
        self._plan: Restoring | None = None
        self._over = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MILLISECONDS)
        self._settling.timeout.connect(self._look)
        self._build()
        self._lay_out()
        self._actions.load_backups(self._show_backups)

    def _build(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("rulesList")
        self._list.setAccessibleName(tr("Backups"))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(6 * self.fontMetrics().height())
        # Qt's own wish is twice as high, which would push the difference off a small screen.
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._list.currentRowChanged.connect(self._chosen)
        self._view = DifferenceView()
        self._goes = PlainLabel(name="warningNote")
        self._goes.hide()
        self._outcome = Outcome()
        self._remove = push_button(tr("Remove…"))
        self._remove.setAccessibleDescription(tr("The chosen backup"))
        self._remove.clicked.connect(self._ask_removing)
        self._close = push_button(tr("Close"))
        self._close.clicked.connect(self.reject)
        self._restore = push_button(tr("Restore"), primary=True)
        self._restore.clicked.connect(self._run_restore)
        self._footer, row = footer(self._remove)
        row.addWidget(self._close)
        row.addWidget(self._restore)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        column.addWidget(
            PlainLabel(
                tr(
                    "What is yours in ~/.aws as it was before a change. What RoleSwitch has there now stays; what you "
                    "restore can be taken back here too."
                ),
                muted=True,
            )
        )
        column.addWidget(self._list, 2)
        column.addWidget(PlainLabel(tr("What restoring changes"), lines=1, bold=True))
        column.addWidget(self._goes)
        column.addWidget(self._view, 3)
        column.addWidget(self._outcome)
        lay_out(self, self._content, self._footer, self._restore)
        self._show_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            least = QSize(0, 34 * self.fontMetrics().height())
            room = self.screen().availableSize() * 0.9
            self.resize(size_for(self, self._content, self._footer, 112).expandedTo(least).boundedTo(room))

    def done(self, result: int) -> None:
        self._over = True
        super().done(result)

    # What there is.

    def _show_backups(self, found: Sequence[Backup] | RoleSwitchError) -> None:
        if self._over:
            return
        if isinstance(found, RoleSwitchError):
            self._outcome.show_trouble(found)
            return
        self._backups = found
        self._list.blockSignals(True)
        self._list.clear()
        for backup in found:
            words = _words(backup)
            item = QListWidgetItem(words)
            item.setToolTip(plain_tooltip("\n".join(map(str, (*backup.paths, *backup.beside)))))
            self._list.addItem(item)
        self._list.blockSignals(False)
        if found:
            self._list.setCurrentRow(0)
            self._list.setFocus()
        else:
            self._plan = None
            self._view.say(tr("Nothing was changed there yet, or no backups are kept."))
        self._chosen(self._list.currentRow())

    def _backup(self) -> Backup | None:
        row = self._list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _chosen(self, row: int) -> None:
        self._plan = None
        self._show_buttons()
        if row >= 0:
            self._settling.start()

    def _look(self) -> None:
        backup = self._backup()
        if backup is None:
            return

        def looked(found: Restoring | RoleSwitchError) -> None:
            if not self._over and backup == self._backup():
                self._show_plan(found)

        self._actions.look_at_backup(backup, looked)

    def _show_plan(self, found: Restoring | RoleSwitchError) -> None:
        self._plan = None
        self._goes.hide()
        if isinstance(found, RoleSwitchError):
            self._view.say(str(found))
        elif not found.changes_something:
            self._view.say(tr("Nothing of yours is otherwise than it was then."))
        else:
            self._plan = found
            self._view.show_differences(found.differences)
            if found.gone:
                self._goes.setText(
                    tr(
                        "The profile of {roles} goes: what comes back has its name. The session lives on.",
                        roles=", ".join(found.gone),
                    )
                )
                self._goes.show()
        self._show_buttons()

    def _show_buttons(self) -> None:
        self._restore.setEnabled(self._plan is not None)
        self._remove.setEnabled(self._backup() is not None)

    # What the person does.

    def _run_restore(self) -> None:
        if self._plan is not None:
            plan, self._plan = self._plan, None
            self._show_buttons()
            self._actions.restore(plan, self._restored)

    def _restored(self, trouble: RoleSwitchError | None) -> None:
        if self._over:
            return
        if trouble is None:
            self._outcome.say(tr("Restored. The way back is the first one of the list."), "ok")
        else:
            self._outcome.show_trouble(trouble)
        self._actions.load_backups(self._show_backups)

    def _ask_removing(self) -> None:
        backup = self._backup()
        if backup is None:
            return
        text = tr("There is no way back to it then.")
        if backup.beside:
            text += " " + tr("The copy beside the file goes too.")
        confirm(self, tr("Remove this backup?"), text, tr("Remove"), lambda: self._run_removing(backup))

    def _run_removing(self, backup: Backup) -> None:
        self._actions.remove_backup(backup, self._removed)

    def _removed(self, trouble: RoleSwitchError | None) -> None:
        if self._over:
            return
        if trouble is not None:
            self._outcome.show_trouble(trouble)
        self._actions.load_backups(self._show_backups)


def _words(backup: Backup) -> str:
    when = f"{backup.at.astimezone():%Y-%m-%d %H:%M:%S}"
    names = ", ".join(path.name for path in backup.paths)
    words = backup_words(backup)
    return f"{when} · {names}\n{words[:1].upper()}{words[1:]}"
