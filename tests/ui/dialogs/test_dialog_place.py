"""Where dialogs open, that growing does not move them, and that their choices can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.delivery.aws_difference import difference
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.confirm import ConfirmDialog, DifferenceDialog
from roleswitch.ui.dialogs.form import Outcome, content_column, footer, grow, lay_out, size_for
from roleswitch.ui.dialogs.shortcuts import ShortcutsDialog
from roleswitch.ui.plain_text import PlainLabel


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(60, 40, 700, 640)
    window.show()
    qtbot.waitExposed(window)
    return window


class LongDialog(QDialog):
    """With more in it than there is room for, and an outcome above it."""

    def __init__(self, parent: QWidget, lines: int) -> None:
        super().__init__(parent)
        self.outcome = Outcome()
        self.content = QWidget()
        column = content_column(self.content)
        column.addWidget(self.outcome)
        column.addWidget(PlainLabel("\n".join(["line"] * lines)))
        column.addStretch(1)
        self.foot, _ = footer()
        lay_out(self, self.content, self.foot)

    def open_now(self, height: int = 0) -> None:
        self.show()
        wanted = size_for(self, self.content, self.foot, 60)
        self.resize(wanted.width(), height or wanted.height())
        QApplication.processEvents()


def off_centre(dialog: QWidget, window: QWidget) -> QPoint:
    return dialog.frameGeometry().center() - window.frameGeometry().center()


@pytest.mark.parametrize("kind", [ShortcutsDialog, None])
def test_a_dialog_opens_in_the_middle_of_its_window(
    qtbot: QtBot, window: QWidget, kind: type[ShortcutsDialog] | None
) -> None:
    dialog = kind(window) if kind else ConfirmDialog("Remove it?", "It leaves the list.", "Remove", parent=window)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert abs(off_centre(dialog, window).x()) <= 1
    assert abs(off_centre(dialog, window).y()) <= 1


def test_a_dialog_of_a_window_at_the_edge_opens_on_the_screen(qtbot: QtBot, window: QWidget) -> None:
    screen = window.screen().availableGeometry()
    window.setGeometry(QRect(QPoint(screen.right() - 300, screen.bottom() - 200), QSize(600, 400)))
    QApplication.processEvents()
    dialog = ShortcutsDialog(window)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert screen.contains(dialog.frameGeometry())


def test_a_dialog_that_scrolls_stays_as_it_is_when_something_is_said_in_it(qtbot: QtBot, window: QWidget) -> None:
    dialog = LongDialog(window, 100)
    dialog.open_now(300)
    before = dialog.geometry()
    dialog.outcome.say("It is yours alone now.", "ok")
    qtbot.waitUntil(dialog.outcome.isVisible)
    QApplication.processEvents()
    assert dialog.geometry() == before


def test_a_dialog_grows_for_what_is_said_and_stays_where_it_is(qtbot: QtBot, window: QWidget) -> None:
    dialog = LongDialog(window, 4)
    dialog.open_now()
    before = dialog.geometry()
    dialog.outcome.say("It is yours alone now.\nReally.", "ok")
    qtbot.waitUntil(lambda: dialog.height() > before.height())
    assert dialog.geometry().topLeft() == before.topLeft()


def test_a_dialog_that_a_person_has_moved_stays_there(qtbot: QtBot, window: QWidget) -> None:
    dialog = LongDialog(window, 4)
    dialog.open_now()
    dialog.move(5, 7)
    dialog.resize(dialog.width(), dialog.height() + 50)
    QApplication.processEvents()
    assert dialog.pos() == QPoint(5, 7)


def low_on(screen: QRect, dialog: QDialog) -> QPoint:
    """Where a person has put it: with room for a bit of growth below it, and not for much."""
    where = QPoint(30, screen.bottom() - dialog.height() - 60)
    dialog.move(where)
    QApplication.processEvents()
    return where


def test_a_dialog_that_grows_keeps_its_top_and_its_buttons_on_the_screen(qtbot: QtBot, window: QWidget) -> None:
    screen = window.screen().availableGeometry()
    dialog = LongDialog(window, 100)
    dialog.open_now(300)
    where = low_on(screen, dialog)
    grow(dialog, QSize(dialog.width(), 5000))
    assert dialog.pos() == where
    assert dialog.frameGeometry().bottom() == screen.bottom()
    grow(dialog, QSize(10, 10))
    assert dialog.frameGeometry().bottom() == screen.bottom(), "what is smaller is no growth"


def test_a_dialog_that_takes_more_room_than_is_below_goes_up_by_no_more_than_that(
    qtbot: QtBot, window: QWidget
) -> None:
    screen = window.screen().availableGeometry()
    dialog = LongDialog(window, 100)
    dialog.open_now(300)
    where = low_on(screen, dialog)
    dialog.setMinimumHeight(400)
    grow(dialog, QSize(dialog.width(), 5000))
    assert (dialog.x(), dialog.height()) == (where.x(), 400)
    assert dialog.frameGeometry().bottom() == screen.bottom()


def test_what_was_asked_to_be_seen_takes_the_room_above_where_there_is_too_little_below(
    qtbot: QtBot, window: QWidget
) -> None:
    screen = window.screen().availableGeometry()
    dialog = LongDialog(window, 100)
    dialog.open_now(300)
    where = low_on(screen, dialog)
    grow(dialog, QSize(dialog.width(), 320), upwards=True)
    assert dialog.pos() == where, "there is enough below"
    grow(dialog, QSize(dialog.width(), 450), upwards=True)
    assert (dialog.x(), dialog.height()) == (where.x(), 450)
    assert dialog.frameGeometry().bottom() == screen.bottom()


def test_a_dialog_that_has_room_enough_stays_also_where_it_is_half_outside(qtbot: QtBot, window: QWidget) -> None:
    dialog = LongDialog(window, 100)
    dialog.open_now(300)
    where = low_on(window.screen().availableGeometry(), dialog) + QPoint(0, 200)
    dialog.move(where)
    grow(dialog, QSize(10, 300))
    assert dialog.pos() == where


DIFFERENCE = difference(Path("config"), b"", "".join(f"# {number}\n" for number in range(200)).encode())


def test_what_changes_in_aws_is_shown_below_where_the_question_stands(qtbot: QtBot, window: QWidget) -> None:
    screen = window.screen().availableGeometry()
    dialog = DifferenceDialog("Take it over?", "It is somebody's.", "Take over", parent=window)
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    where = low_on(screen, dialog)
    before = dialog.height()
    dialog.show_differences([DIFFERENCE])
    QApplication.processEvents()
    assert dialog.height() > before
    assert dialog.pos() == where
    assert screen.contains(dialog.frameGeometry())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_entries_of_a_narrow_choice_can_be_read_whole(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["Keys in ~/.aws/credentials, for every program", "No"])
    choice.resize(120, choice.sizeHint().height())
    choice.show()
    choice.showPopup()
    qtbot.waitExposed(choice.view())
    assert choice.view().viewport().width() >= choice.view().sizeHintForColumn(0)
    choice.hidePopup()


def test_a_choice_that_is_too_narrow_ends_in_an_ellipsis_and_says_all_in_its_tooltip(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["Keys in ~/.aws/credentials, for every program", "No"])
    choice.resize(120, choice.sizeHint().height())
    choice.show()
    assert choice.shown_text().endswith("…")
    assert choice.cut_text == choice.currentText()
    choice.setCurrentIndex(1)
    assert choice.shown_text() == "No"
    assert choice.cut_text == ""
    choice.setCurrentIndex(0)
    choice.resize(800, choice.height())
    assert choice.shown_text() == "Keys in ~/.aws/credentials, for every program"
    assert choice.cut_text == ""
