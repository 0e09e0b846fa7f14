"""Undo in ~/.aws: what can be gone back to, what that changes, and one click back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from roleswitch.delivery.aws_backups import Backup, Reason, Why
from roleswitch.delivery.aws_difference import difference
from roleswitch.delivery.aws_restore import Restoring
from roleswitch.errors import AwsFileUnusable, RoleSwitchError
from roleswitch.ui import theme
from roleswitch.ui.aws_actions import AwsActions
from roleswitch.ui.dialogs.aws_backups import AwsBackupsDialog
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.difference_view import DifferenceView

CREDENTIALS = Path("/home/me/.aws/credentials")
NEWER = Backup(
    "20260301T120000.000Z",
    datetime(2026, 3, 1, 12, tzinfo=UTC),
    Reason(Why.TAKE_OVER, "prod", "office"),
    (CREDENTIALS,),
    Path("/state/newer.backup"),
)
OLDER = replace(NEWER, id="20260228T120000.000Z", reason=Reason(Why.END, "lake"))
SAME = Restoring((), (), {}, ())


def plan(*gone: str) -> Restoring:
    found = difference(CREDENTIALS, b"[office]\nours = 1\n[other]\nx = 1\n", b"[office]\ntheirs = 1\n[other]\nx = 1\n")
    return Restoring((found,), gone, {}, ())


class Aws:
    """Answers at once; notes what is done."""

    def __init__(self) -> None:
        self.backups: Sequence[Backup] = [NEWER, OLDER]
        self.plans: dict[str, Restoring | RoleSwitchError] = {NEWER.id: plan("prod"), OLDER.id: SAME}
        self.done: list[object] = []
        self.trouble: RoleSwitchError | None = None

    def load_backups(self, done: Callable[[Sequence[Backup]], None]) -> None:
        done(self.backups)

    def look_at_backup(self, backup: Backup, done: Callable[[object], None]) -> None:
        done(self.plans[backup.id])

    def restore(self, plan: Restoring, done: Callable[[RoleSwitchError | None], None]) -> None:
        self.done.append(plan)
        done(self.trouble)

    def remove_backup(self, backup: Backup, done: Callable[[RoleSwitchError | None], None]) -> None:
        self.done.append(backup)
        self.backups = [each for each in self.backups if each != backup]
        done(None)


@pytest.fixture
def aws() -> Aws:
    return Aws()


@pytest.fixture
def dialog(qtbot: QtBot, aws: Aws) -> AwsBackupsDialog:
    made = AwsBackupsDialog(cast(AwsActions, aws))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(view(made).toPlainText()))
    return made


def view(dialog: AwsBackupsDialog) -> DifferenceView:
    found = dialog.findChild(DifferenceView)
    assert isinstance(found, DifferenceView)
    return found


def button(dialog: AwsBackupsDialog | ConfirmDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def rows(dialog: AwsBackupsDialog) -> QListWidget:
    found = dialog.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def test_each_backup_says_when_which_files_and_before_what(dialog: AwsBackupsDialog) -> None:
    listed = [rows(dialog).item(row).text() for row in range(rows(dialog).count())]
    assert listed[0].endswith("· credentials\nBefore prod took over the profile office")
    assert f"{NEWER.at.astimezone():%Y-%m-%d %H:%M:%S}" in listed[0]
    assert listed[1].endswith("Before the profile of lake was removed")


def test_the_difference_of_the_chosen_one_is_marked_coloured_and_counted(dialog: AwsBackupsDialog) -> None:
    shown = view(dialog)
    assert "- ours = 1\n+ theirs = 1" in shown.toPlainText()
    assert shown.accessibleDescription() == "1 line goes. 1 line comes."
    assert shown.isReadOnly()
    colors: dict[str, QColor] = {}
    for number in range(shown.document().blockCount()):
        line = shown.document().findBlockByNumber(number)
        formats = line.layout().formats()
        if line.text()[:1] in {"+", "-"}:
            colors[line.text()] = formats[0].format.foreground().color()
    assert colors == {
        "- ours = 1": QColor(theme.palette().danger_text),
        "+ theirs = 1": QColor(theme.palette().ok_text),
    }


def test_one_click_restores_what_was_shown(dialog: AwsBackupsDialog, aws: Aws, qtbot: QtBot) -> None:
    QTest.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    assert aws.done == [aws.plans[NEWER.id]]
    assert not dialog.isHidden()


def test_a_profile_that_goes_is_said_to(dialog: AwsBackupsDialog, aws: Aws) -> None:
    assert any("The profile of prod goes" in label for label in _labels(dialog))


def test_what_changes_nothing_cannot_be_restored(dialog: AwsBackupsDialog, qtbot: QtBot) -> None:
    rows(dialog).setCurrentRow(1)
    assert not button(dialog, "Restore").isEnabled()
    qtbot.waitUntil(lambda: "Nothing of yours" in view(dialog).toPlainText())
    assert not button(dialog, "Restore").isEnabled()
    rows(dialog).setCurrentRow(0)
    qtbot.waitUntil(lambda: button(dialog, "Restore").isEnabled())


def test_trouble_stands_in_the_dialog_and_what_is_there_now_is_looked_at_again(
    dialog: AwsBackupsDialog, aws: Aws, qtbot: QtBot
) -> None:
    aws.trouble = AwsFileUnusable("The file was changed since you looked.")
    aws.plans[NEWER.id] = AwsFileUnusable("The backup is damaged.")
    QTest.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    assert any("since you looked" in label for label in _labels(dialog))
    qtbot.waitUntil(lambda: "damaged" in view(dialog).toPlainText())
    assert not button(dialog, "Restore").isEnabled()


def test_a_backup_is_removed_after_a_question(dialog: AwsBackupsDialog, aws: Aws) -> None:
    QTest.mouseClick(button(dialog, "Remove…"), Qt.MouseButton.LeftButton)
    question = dialog.findChild(ConfirmDialog)
    assert isinstance(question, ConfirmDialog)
    assert aws.done == []
    QTest.mouseClick(button(question, "Remove"), Qt.MouseButton.LeftButton)
    assert aws.done == [NEWER]
    assert rows(dialog).count() == 1


def test_where_there_is_none_it_is_said(qtbot: QtBot, aws: Aws) -> None:
    aws.backups = []
    empty = AwsBackupsDialog(cast(AwsActions, aws))
    empty.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(empty)
    empty.show()
    assert "no backups are kept" in view(empty).toPlainText()
    assert not button(empty, "Restore").isEnabled()
    assert not button(empty, "Remove…").isEnabled()


def _labels(dialog: AwsBackupsDialog) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in dialog.findChildren(QLabel) if not label.isHidden()]
