"""The six boxes for a code: what is typed, pasted and dropped into them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleswitch.ui.dialogs.code_edit import CodeEdit, code_in


@pytest.fixture
def edit(qtbot: QtBot) -> CodeEdit:
    edit = CodeEdit()
    qtbot.addWidget(edit)
    edit.resize(edit.sizeHint())
    edit.show()
    edit.setFocus()
    return edit


def paste(edit: CodeEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("123456", "123456"),
        ("123 456", "123456"),
        (" 123-456\n", "123456"),
        ("123\u00a0456", "123456"),
        ("１２３４５６", "123456"),
        ("Your AWS code is 123456.", "123456"),
        ("Amazon Web Services (boaty@111122223333)\t417 902", "417902"),
        ("12345", ""),
        ("1234567", ""),
        ("123 456 789", ""),
        ("123456 and 654321", ""),
        ("1234 56", ""),
        ("", ""),
        ("arn:aws:iam::111122223333:mfa/boaty", ""),
    ],
)
def test_a_code_is_found_where_there_is_exactly_one(text: str, code: str) -> None:
    assert code_in(text) == code


def test_only_six_digits_can_be_typed(edit: CodeEdit) -> None:
    QTest.keyClicks(edit, "4a1 7-90288")
    assert edit.text() == "417902"


@pytest.mark.parametrize("text", ["123456", "123 456", "Your code: 123456"])
def test_a_pasted_code_takes_the_place_of_what_there_was(edit: CodeEdit, text: str) -> None:
    QTest.keyClicks(edit, "99")
    paste(edit, text)
    assert edit.text() == "123456"


def test_a_part_of_a_code_is_pasted_where_the_cursor_is(edit: CodeEdit) -> None:
    QTest.keyClicks(edit, "12")
    paste(edit, "3 45")
    assert edit.text() == "12345"


def test_what_holds_no_code_is_refused_and_changes_nothing(edit: CodeEdit, qtbot: QtBot) -> None:
    QTest.keyClicks(edit, "12")
    with qtbot.waitSignal(edit.refused):
        paste(edit, "no code here, nor 1234567")
    assert edit.text() == "12"


def test_the_menus_paste_takes_a_code_apart_too(edit: CodeEdit) -> None:
    QGuiApplication.clipboard().setText("Code: 123 456")
    next(action for action in edit.context_menu().actions() if action.objectName() == "edit-paste").trigger()
    assert edit.text() == "123456"


def test_a_dropped_code_and_one_of_an_input_method_are_taken(edit: CodeEdit) -> None:
    dropped = QMimeData()
    dropped.setText("123 456")
    nothing = Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    drop = QDropEvent(QPointF(2, 2), actions, dropped, Qt.MouseButton.LeftButton, nothing)
    edit.dropEvent(drop)
    assert edit.text() == "123456"
    assert drop.dropAction() is Qt.DropAction.CopyAction, "it stays where it came from"
    edit.setText("")
    composed = QInputMethodEvent()
    composed.setCommitString("４１７９０２")
    QApplication.sendEvent(edit, composed)
    assert edit.text() == "417902"


def test_backspace_selection_and_cursor_do_as_in_any_line(edit: CodeEdit) -> None:
    QTest.keyClicks(edit, "123456")
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "12345"
    QTest.keyClick(edit, Qt.Key.Key_Home)
    QTest.keyClicks(edit, "9")
    assert edit.text() == "912345", "there was room for one more"
    QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(edit, "7")
    assert edit.text() == "7"


def test_in_a_full_row_a_digit_is_typed_over(edit: CodeEdit) -> None:
    QTest.keyClicks(edit, "123456")
    for _ in range(3):
        QTest.keyClick(edit, Qt.Key.Key_Left)
    QTest.keyClicks(edit, "99")
    assert edit.text() == "123996"


def test_a_click_on_a_box_goes_there_and_a_drag_selects(edit: CodeEdit) -> None:
    QTest.keyClicks(edit, "123456")
    middles = [box.center().toPoint() for box in edit.boxes()]
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton, pos=middles[2])
    QTest.keyClicks(edit, "9")
    assert edit.text() == "129456"
    QTest.mousePress(edit, Qt.MouseButton.LeftButton, pos=middles[1])
    QTest.mouseMove(edit, middles[4])
    assert edit.selectedText() == "294"
    QTest.mouseRelease(edit, Qt.MouseButton.LeftButton, pos=middles[4])
    QTest.mouseDClick(edit, Qt.MouseButton.LeftButton, pos=middles[0])
    assert edit.selectedText() == "129456"


def test_a_click_behind_the_digits_goes_on_where_they_end(edit: CodeEdit) -> None:
    QTest.keyClicks(edit, "12")
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton, pos=edit.boxes()[5].center().toPoint())
    QTest.keyClicks(edit, "3")
    assert edit.text() == "123"


def test_nothing_is_taken_while_it_cannot_be_written_to(edit: CodeEdit) -> None:
    edit.setReadOnly(True)
    QTest.keyClicks(edit, "1")
    paste(edit, "123456")
    assert edit.text() == ""


def test_every_digit_is_drawn_in_its_box_also_where_there_is_little_room(edit: CodeEdit) -> None:
    for width in (edit.sizeHint().width(), edit.minimumSizeHint().width()):
        edit.resize(width, edit.height())
        boxes = edit.boxes()
        assert len(boxes) == 6
        assert all(left.right() < right.left() for left, right in pairwise(boxes))
        assert boxes[-1].right() <= width
    before = edit.grab().toImage()
    QTest.keyClicks(edit, "8")
    assert edit.grab().toImage() != before
